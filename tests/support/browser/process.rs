//! A child process that announces itself on its standard output and is ended with us.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How long a program may take to say that it is ready. A busy machine of two cores is slow.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running program of ours; ended by its own id when dropped.
#[derive(Debug)]
pub(super) struct Process {
    child: Child,
    lines: Receiver<String>,
    said: Arc<Mutex<String>>,
}

impl Process {
    /// Starts it and listens to both of its outputs.
    pub(super) fn start(command: &mut Command) -> Result<Self> {
        let program = command.get_program().to_owned();
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let (sender, lines) = channel();
        let said = Arc::new(Mutex::new(String::new()));
        let outputs: [Option<Box<dyn Read + Send>>; 2] = [
            child.stdout.take().map(|out| Box::new(out) as _),
            child.stderr.take().map(|out| Box::new(out) as _),
        ];
        // Both are read to their end, so that the child never waits for a full pipe.
        for output in outputs.into_iter().flatten() {
            let (sender, said) = (sender.clone(), Arc::clone(&said));
            std::thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    if let Ok(mut all) = said.lock() {
                        all.push_str(&line);
                        all.push('\n');
                    }
                    let _ = sender.send(line);
                }
            });
        }
        Ok(Self { child, lines, said })
    }

    /// Waits for a line that holds `mark` and gives what follows it, up to a blank.
    ///
    /// # Errors
    /// When the program ends or stays silent; with all that it said.
    pub(super) fn announced(&self, mark: &str) -> Result<String> {
        let end = Instant::now() + PATIENCE;
        loop {
            match self
                .lines
                .recv_timeout(end.saturating_duration_since(Instant::now()))
            {
                Ok(line) => {
                    if let Some((_, rest)) = line.split_once(mark) {
                        let word = rest.split_whitespace().next().unwrap_or_default();
                        return Ok(word.trim_end_matches('.').to_owned());
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    bail!("it did not say \"{mark}\" in time:\n{}", self.said())
                }
                Err(RecvTimeoutError::Disconnected) => {
                    bail!("it ended before it said \"{mark}\":\n{}", self.said())
                }
            }
        }
    }

    /// Everything that it has said so far.
    pub(super) fn said(&self) -> String {
        self.said
            .lock()
            .map(|said| said.clone())
            .unwrap_or_default()
    }

    /// Ends it and waits until it is gone.
    pub(super) fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}
