//! Codes, as they come by message: here, by the server's log.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Codes by what the log shows of a telephone.
#[derive(Clone, Debug, Default)]
pub(super) struct Codes(Arc<Mutex<HashMap<String, String>>>);

impl Codes {
    /// Takes a line of the log; most of them are about something else.
    pub(super) fn read(&self, line: &str) {
        if let Some((phone, code)) = code_in(line) {
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            all.insert(phone, code);
        }
    }

    /// The code for a telephone, once it has come.
    pub(super) async fn of(&self, phone: &str, patience: Duration) -> Option<String> {
        let end = Instant::now() + patience;
        loop {
            let found = {
                let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                all.remove(phone)
            };
            if found.is_some() || Instant::now() >= end {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }
}

/// The telephone and the code of a line that sends one.
fn code_in(line: &str) -> Option<(String, String)> {
    let (before, after) = line.split_once("****")?;
    let start = before.len().checked_sub(3)?;
    let phone = format!("{}****{}", before.get(start..)?, after.get(..4)?);
    let (_, values) = line.split_once("code")?;
    let mut numbers = values.split(|sign: char| !sign.is_ascii_digit());
    let code = numbers.find(|digits| digits.len() == 6)?;
    Some((phone, code.to_owned()))
}
