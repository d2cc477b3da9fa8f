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
    let (_, message) = line.split_once("sms template=code phone=")?;
    let (phone, code) = message.split_once(" code=")?;
    Some((phone.to_owned(), code.get(..6)?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::code_in;

    #[test]
    fn a_code_is_read_from_a_line_that_sends_one_and_from_no_other() {
        let line = r#"{"fields":{"message":"sms template=code phone=138****0000 code=123456"}}"#;
        let read = Some(("138****0000".to_owned(), "123456".to_owned()));
        assert_eq!(code_in(line), read);
        let other = r#"{"fields":{"message":"sms template=booking-confirmed phone=138****0000"}}"#;
        assert_eq!(code_in(other), None);
    }
}
