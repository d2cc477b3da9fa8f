//! The real back end with sample data, on a free port of the loopback.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Stdio},
};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::run;

/// What it says once it answers.
const MARK: &str = "listening on http://";

/// A running back end; ended when dropped.
pub(crate) struct Server {
    child: Child,
    address: String,
    _data: TempDir,
}

impl Server {
    pub(crate) fn start(program: &Path, site: Option<&Path>) -> Result<Self> {
        let data = tempfile::tempdir()?;
        let mut command = run::command(program);
        command
            .args(["--listen", "127.0.0.1:0", "--sample", "--data"])
            .arg(data.path())
            .args(site.map(|_| "--site"))
            .args(site)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().context("the back end cannot be started")?;
        let said = child.stdout.take().context("the back end has no output")?;
        let mut lines = BufReader::new(said).lines();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.split_once(MARK).map(|(_, rest)| rest.to_owned()));
        // Read on, or it would wait for a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        let Some(address) = address else {
            let _ = child.kill();
            bail!("the back end ended before it listened");
        };
        let host = address.split_whitespace().next().unwrap_or_default();
        Ok(Self {
            child,
            address: format!("http://{}", host.trim_end_matches(['/', '.', ','])),
            _data: data,
        })
    }

    /// Such as `http://127.0.0.1:41234`.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
