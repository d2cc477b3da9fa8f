//! Chromium, spoken to over a pipe in its own `DevTools` protocol.
//!
//! The pipe needs neither a driver nor a web socket: each message is JSON and a zero byte.

use std::{
    collections::VecDeque,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, Stdio},
    sync::mpsc::{Receiver, channel},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::run;

/// Chromium wants the pipe on file descriptors 3 and 4, which only a shell can give without
/// unsafe code.
const PIPES: &str = "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1";

/// A fresh profile, nothing fetched in the background, no name but the loopback resolved.
const FLAGS: &[&str] = &[
    "--remote-debugging-pipe",
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-proxy-server",
    "--lang=zh-CN",
    "--accept-lang=zh-CN",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// The longest that one answer may take: whole journeys on a slow network are one answer.
const PATIENCE: Duration = Duration::from_mins(5);

/// A running browser; ended when dropped.
pub(super) struct Browser {
    child: Child,
    to: ChildStdin,
    from: Receiver<Value>,
    events: VecDeque<Value>,
    last_id: u64,
    _profile: TempDir,
}

impl Browser {
    pub(super) fn start(chromium: &Path) -> Result<Self> {
        let profile = tempfile::tempdir()?;
        let mut command = run::command("sh");
        command
            .args(["-c", PIPES, "sh"])
            .arg(chromium)
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut child = command.spawn().context("Chromium cannot be started")?;
        let to = child.stdin.take().context("Chromium has no input")?;
        let output = child.stdout.take().context("Chromium has no output")?;
        let (sender, from) = channel();
        std::thread::spawn(move || {
            let messages = BufReader::new(output).split(0).map_while(Result::ok);
            for message in messages.filter_map(|text| serde_json::from_slice(&text).ok()) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        Ok(Self {
            child,
            to,
            from,
            events: VecDeque::new(),
            last_id: 0,
            _profile: profile,
        })
    }

    /// Asks for something; `session` is the page's, or none for the browser itself.
    pub(super) fn call(
        &mut self,
        session: Option<&str>,
        method: &str,
        params: Value,
    ) -> Result<Value> {
        self.last_id += 1;
        let mut message = json!({ "id": self.last_id, "method": method });
        message["params"] = params;
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        let mut bytes = serde_json::to_vec(&message)?;
        bytes.push(0);
        self.to.write_all(&bytes).context("Chromium has ended")?;
        self.to.flush()?;
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let mut message = self
                .from
                .recv_timeout(left)
                .with_context(|| format!("Chromium does not answer {method}"))?;
            if message["id"] != self.last_id {
                self.events.push_back(message);
            } else if message["error"].is_object() {
                bail!("Chromium refuses {method}: {}", message["error"]);
            } else {
                return Ok(message["result"].take());
            }
        }
    }

    /// The events of a page since the last look.
    pub(super) fn events(&mut self, session: &str) -> Vec<Value> {
        self.events.extend(self.from.try_iter());
        let (mine, others) = self
            .events
            .drain(..)
            .partition(|event| event["sessionId"] == session);
        self.events = others;
        Vec::from(mine)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Asked to close it takes its own children along; killed it would leave them.
        let _ = self.call(None, "Browser.close", json!({}));
        let end = Instant::now() + Duration::from_secs(5);
        while Instant::now() < end && matches!(self.child.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
