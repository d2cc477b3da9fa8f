use super::Fault;
use crate::LocalText;
use crate::import::{FaultCode, Value60};
use std::fmt::Display;

/// Faults while an entry is looked at.
#[derive(Default)]
pub(super) struct Look {
    faults: Vec<Fault>,
}

impl Look {
    /// What stops.
    pub(super) fn stop(&mut self, member: impl Into<String>, code: FaultCode, value: impl Display) {
        self.put(member.into(), code, &value, None, true);
    }

    /// What stops, with what would be right.
    pub(super) fn stop_with(
        &mut self,
        member: impl Into<String>,
        code: FaultCode,
        value: impl Display,
        hint: impl Display,
    ) {
        self.put(member.into(), code, &value, Some(hint.to_string()), true);
    }

    /// What is named for a second look.
    pub(super) fn warn(
        &mut self,
        member: impl Into<String>,
        code: FaultCode,
        value: impl Display,
        hint: Option<String>,
    ) {
        self.put(member.into(), code, &value, hint, false);
    }

    fn put(
        &mut self,
        member: String,
        code: FaultCode,
        value: &dyn Display,
        hint: Option<String>,
        stops: bool,
    ) {
        let value = Value60::of(&value.to_string());
        let value = (!value.is_empty()).then_some(value);
        self.faults.push(Fault {
            member,
            code,
            value,
            hint,
            stops,
        });
    }

    /// Something written: not empty, and so many signs at most.
    pub(super) fn text(&mut self, member: &str, text: &str, most: usize) {
        if text.trim().is_empty() {
            self.stop(member, FaultCode::Missing, "");
        } else if text.chars().nth(most).is_some() {
            self.stop_with(member, FaultCode::TooLong, text, most);
        }
        if text.chars().any(|sign| sign.is_control() && sign != '\n') {
            self.stop(member, FaultCode::Encoding, text);
        }
    }

    /// The same in both languages.
    pub(super) fn both(&mut self, member: &str, text: &LocalText, most: usize) {
        self.text(member, &text.zh, most);
        if let Some(mn) = &text.mn {
            // Mongolian words have three times the signs.
            self.text(&format!("{member}/mn"), mn, most * 3);
        }
    }

    /// A list no longer than this.
    pub(super) fn few<T>(&mut self, member: &str, all: &[T], most: usize) {
        if all.len() > most {
            self.stop_with(member, FaultCode::TooLong, all.len(), most);
        }
    }

    pub(super) fn into_faults(self) -> Vec<Fault> {
        self.faults
    }
}
