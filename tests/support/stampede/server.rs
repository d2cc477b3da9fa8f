//! The real program on one port and one database, killed and started again.

use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use anyhow::{Context, Result};

use super::codes::Codes;

/// How long it may take until it listens. A busy machine of two cores is slow.
const PATIENCE: Duration = Duration::from_secs(30);
/// What it says once it listens.
const MARK: &str = "listening on http://";
/// Below the ports that a system gives to whoever connects: none of the many clients may sit on
/// the server's port while the server is away.
const PORTS: std::ops::Range<u16> = 20_000..32_000;

/// A server that may be killed.
#[derive(Debug)]
pub(super) struct Server {
    program: PathBuf,
    data: PathBuf,
    database: Option<String>,
    port: u16,
    codes: Codes,
    child: Option<Child>,
}

impl Server {
    /// Not started yet.
    pub(super) fn new(
        program: &Path,
        data: &Path,
        database: Option<String>,
        codes: Codes,
    ) -> Result<Self> {
        Ok(Self {
            program: program.to_owned(),
            data: data.to_owned(),
            database,
            port: free_port()?,
            codes,
            child: None,
        })
    }

    /// Where the operations are.
    pub(super) fn base(&self) -> String {
        format!("http://127.0.0.1:{}/api/v1", self.port)
    }

    /// Starts it and waits until it listens.
    pub(super) fn start(&mut self) -> Result<()> {
        let mut command = Command::new(&self.program);
        command
            .arg("--listen")
            .arg(format!("127.0.0.1:{}", self.port))
            .args(["--sample", "--sms", "log", "--log", "json"])
            // All of them come from one address.
            .args([
                "--per-minute",
                "1000000",
                "--codes-per-minute",
                "1000000",
                "--data",
            ])
            .arg(&self.data)
            .env_remove("EGUDE_LOG")
            .env_remove("EGUDE_DATABASE")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if let Some(url) = &self.database {
            command.env("EGUDE_DATABASE", url);
        }
        let mut child = command.spawn().context("the back end cannot be started")?;
        let log = child.stderr.take().context("the back end has no log")?;
        let said = child.stdout.take().context("the back end has no output")?;
        self.child = Some(child);
        // Both are read to their end, so that the server never waits for a full pipe.
        let codes = self.codes.clone();
        let last_words = self.data.join("last-words.log");
        thread::spawn(move || {
            let mut kept = Vec::new();
            for line in BufReader::new(log).lines().map_while(Result::ok) {
                codes.read(&line);
                if line.contains("\"ERROR\"") {
                    kept.push(line);
                }
            }
            if !kept.is_empty() {
                let _ = fs::write(last_words, kept.join("\n"));
            }
        });
        let (ready, listens) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(said).lines().map_while(Result::ok) {
                if line.contains(MARK) {
                    let _ = ready.send(());
                }
            }
        });
        listens
            .recv_timeout(PATIENCE)
            .context("the back end did not say that it listens")
    }

    /// Ends it in the middle of whatever it does: SIGKILL.
    pub(super) fn kill(&mut self) -> Result<()> {
        if let Some(mut child) = self.child.take() {
            child.kill()?;
            child.wait()?;
        }
        Ok(())
    }

    /// Errors that it logged, for whoever looks for a reason.
    pub(super) fn errors(&self) -> String {
        fs::read_to_string(self.data.join("last-words.log")).unwrap_or_default()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

fn free_port() -> Result<u16> {
    let length = u32::from(PORTS.end - PORTS.start);
    let first = std::process::id() % length;
    let mut ports =
        (0..length).map(|n| PORTS.start + u16::try_from((first + n) % length).unwrap_or(0));
    let port = ports.find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok());
    port.context("there is no free port")
}

/// The program that `cargo xtask` built.
pub fn program() -> Result<PathBuf> {
    let path = env::var_os("EGUDE_BACKEND_BIN").map(PathBuf::from);
    path.filter(|path| path.is_file())
        .context("EGUDE_BACKEND_BIN names no program; run it by `cargo xtask`")
}
