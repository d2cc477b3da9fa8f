//! Whoever looks for viruses.

use std::{fmt, path::PathBuf, str::FromStr, time::Duration};

use async_trait::async_trait;
use clamav_client::tokio::{Socket, Tcp, scan_buffer};
use tokio::time::timeout;

/// How long a scanner may take for one page.
const PATIENCE: Duration = Duration::from_mins(1);
/// Bytes handed over at once.
const PIECE: usize = 64 * 1024;

/// Looks for viruses.
#[async_trait]
pub trait Scanner: Send + Sync {
    /// Its word, kept with each page that it looked at.
    fn name(&self) -> &str;
    /// Looks at all of a page.
    async fn scan(&self, bytes: &[u8]) -> Result<Scanned, ScanError>;
}

/// What a scanner says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scanned {
    /// It found nothing.
    Clean,
    /// It found something.
    Infected,
}

/// Why a scanner said nothing.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    /// It cannot be reached, or broke off.
    #[error("the scanner cannot be reached: {0}")]
    Away(#[from] std::io::Error),
    /// It took too long.
    #[error("the scanner took too long")]
    Slow,
    /// It answered neither that it is clean nor that it is not: its own limit, perhaps.
    #[error("the scanner answered: {0}")]
    Unclear(String),
}

/// Where a `clamd` is, as `--scanner` says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScanBy {
    /// `tcp:host:port`
    Tcp(String),
    /// `unix:path`
    Unix(PathBuf),
}

/// `--scanner` has another value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScannerWrong;

impl fmt::Display for ScannerWrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("--scanner takes tcp:HOST:PORT or unix:PATH")
    }
}

impl std::error::Error for ScannerWrong {}

impl FromStr for ScanBy {
    type Err = ScannerWrong;

    fn from_str(text: &str) -> Result<Self, ScannerWrong> {
        match text.split_once(':') {
            Some(("tcp", place)) => match place.rsplit_once(':') {
                Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() => {
                    Ok(Self::Tcp(place.to_owned()))
                }
                _ => Err(ScannerWrong),
            },
            Some(("unix", path)) if !path.is_empty() => Ok(Self::Unix(path.into())),
            _ => Err(ScannerWrong),
        }
    }
}

/// `ClamAV`'s server.
#[derive(Clone, Debug)]
pub struct Clamd {
    at: ScanBy,
    patience: Duration,
}

impl Clamd {
    /// There.
    pub const fn at(at: ScanBy) -> Self {
        Self {
            at,
            patience: PATIENCE,
        }
    }

    /// With another patience.
    #[must_use]
    pub const fn waiting(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }
}

#[async_trait]
impl Scanner for Clamd {
    fn name(&self) -> &'static str {
        "clamd"
    }

    async fn scan(&self, bytes: &[u8]) -> Result<Scanned, ScanError> {
        let answer = async {
            match &self.at {
                ScanBy::Tcp(place) => {
                    let host_address = place.as_str();
                    scan_buffer(bytes, Tcp { host_address }, Some(PIECE)).await
                }
                ScanBy::Unix(socket_path) => {
                    scan_buffer(bytes, Socket { socket_path }, Some(PIECE)).await
                }
            }
        };
        let answer = timeout(self.patience, answer).await;
        read(&answer.map_err(|_| ScanError::Slow)??)
    }
}

/// `stream: OK`, `stream: NAME FOUND`, or something else.
fn read(answer: &[u8]) -> Result<Scanned, ScanError> {
    let text = String::from_utf8_lossy(answer);
    let text = text.trim_matches(|sign: char| sign.is_whitespace() || sign == '\0');
    if text == "stream: OK" {
        Ok(Scanned::Clean)
    } else if text.starts_with("stream: ") && text.ends_with(" FOUND") {
        Ok(Scanned::Infected)
    } else {
        Err(ScanError::Unclear(text.chars().take(80).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_yes_is_a_yes() {
        assert_eq!(read(b"stream: OK\0").unwrap(), Scanned::Clean);
        let found = read(b"stream: Eicar-Test-Signature FOUND\0").unwrap();
        assert_eq!(found, Scanned::Infected);
        for other in [
            &b""[..],
            b"INSTREAM size limit exceeded. ERROR\0",
            b"stream: Looks OK to me ERROR",
            b"OK",
        ] {
            assert!(read(other).is_err(), "{other:?}");
        }
    }

    #[test]
    fn a_scanner_is_named_by_its_address() {
        let tcp = ScanBy::Tcp("127.0.0.1:3310".into());
        assert_eq!("tcp:127.0.0.1:3310".parse(), Ok(tcp));
        let unix = ScanBy::Unix("/run/clamav/clamd.ctl".into());
        assert_eq!("unix:/run/clamav/clamd.ctl".parse(), Ok(unix));
        for wrong in ["", "tcp:", "tcp:3310", "tcp:host:port", "unix:", "http://x"] {
            assert_eq!(wrong.parse::<ScanBy>(), Err(ScannerWrong), "{wrong}");
        }
    }
}
