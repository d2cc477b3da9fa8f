#![doc = include_str!("../README.md")]

mod programs;
mod server;

use std::{
    fmt, io,
    process::{Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use server::Server;

/// The variable with the port of a server that this test run has already.
pub const RUNNING: &str = "EGUDE_TEST_POSTGRES";

/// A server with databases that nobody else uses.
#[derive(Debug)]
pub struct Cluster {
    port: u16,
    /// None if it belongs to whoever started this process.
    server: Option<Server>,
    made: AtomicU32,
}

/// Why there is no server.
#[derive(Debug)]
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

impl Cluster {
    /// Starts a server; takes a second or two.
    pub fn start() -> Result<Self, Error> {
        let server = Server::start()?;
        Ok(Self {
            port: server.port,
            server: Some(server),
            made: AtomicU32::new(0),
        })
    }

    /// The one server of this test run, or of this process.
    pub fn shared() -> Result<&'static Self, String> {
        static SHARED: OnceLock<Result<Cluster, String>> = OnceLock::new();
        let shared = SHARED.get_or_init(|| {
            match std::env::var(RUNNING)
                .ok()
                .and_then(|port| port.parse().ok())
            {
                Some(port) => Ok(Self {
                    port,
                    server: None,
                    made: AtomicU32::new(0),
                }),
                None => Self::start().map_err(|error| error.to_string()),
            }
        });
        shared.as_ref().map_err(Clone::clone)
    }

    /// Where it listens, on 127.0.0.1.
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Makes a new empty database; its URL.
    pub fn database(&self) -> Result<String, Error> {
        let number = self.made.fetch_add(1, Ordering::Relaxed);
        let name = format!("egude_{}_{number}", std::process::id());
        let port = self.port.to_string();
        let mut createdb = Command::new(programs::folder()?.join("createdb"));
        createdb.args(["-h", "127.0.0.1", "-p", &port, "-U", programs::USER, &name]);
        let done = createdb.stdin(Stdio::null()).output()?;
        if done.status.success() {
            return Ok(format!(
                "postgres://{}@127.0.0.1:{port}/{name}",
                programs::USER
            ));
        }
        let said = String::from_utf8_lossy(&done.stderr);
        Err(Error(format!("createdb: {}", said.trim())))
    }

    /// The id of the server's first process, if it is ours; for tests that end it.
    pub fn process(&self) -> Option<u32> {
        self.server.as_ref().and_then(Server::process)
    }
}
