//! The real back end with sample data, on a free port of the loopback.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::{Scratch, environment, process::Process};

/// A running back end with a data folder of its own.
#[derive(Debug)]
pub struct Backend {
    process: Option<Process>,
    data: Scratch,
    site: std::path::PathBuf,
    address: String,
}

impl Backend {
    /// Starts it to serve a built site.
    pub fn start(site: &Path) -> Result<Self> {
        let data = Scratch::new("data")?;
        let mut backend = Self {
            process: None,
            data,
            site: site.to_owned(),
            address: "127.0.0.1:0".into(),
        };
        backend.resume()?;
        Ok(backend)
    }

    /// Where it answers, such as `http://127.0.0.1:41234`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Ends it at once, as a power cut would.
    pub fn cut(&mut self) {
        self.process = None;
    }

    /// Starts it again at the same address with the same data.
    pub fn resume(&mut self) -> Result<()> {
        let program = environment::path("EGUDE_BACKEND_BIN")?;
        let mut command = Command::new(program);
        command
            .args(["--listen", &self.address, "--sample", "--data"])
            .arg(self.data.path());
        command.arg("--site").arg(&self.site);
        let process = Process::start(&mut command)?;
        self.address = process
            .announced("listening on http://")
            .context("the back end did not start")?;
        self.process = Some(process);
        Ok(())
    }

    /// The codes that went out to a telephone, in their order: the sender of the sample writes them
    /// into the log, with the telephone as it may be shown.
    pub fn codes(&self, phone: &str) -> Vec<String> {
        let shown = format!("{}****{}", &phone[..3], &phone[7..]);
        let mark = format!("sms template=code phone={shown} code=");
        let log = self.log();
        let found = log.split(&mark).skip(1);
        found
            .filter_map(|rest| rest.get(..6).map(str::to_owned))
            .collect()
    }

    /// What it has logged.
    pub fn log(&self) -> String {
        self.process.as_ref().map(Process::said).unwrap_or_default()
    }
}
