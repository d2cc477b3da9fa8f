use serde::{Deserialize, Serialize};

/// Where a draft is on its way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum State {
    /// It is being written.
    #[default]
    Drafting,
    /// The exact text that is sent is frozen; it may or may not have arrived.
    Sending {
        /// The text, the same at every try.
        body: String,
        /// Since when, in milliseconds since 1970.
        since: i64,
    },
    /// It arrived.
    Sent {
        /// `A7K4-Q9TX-M3RW`; a name, which opens nothing.
        reference: String,
        /// When it arrived, RFC 3339.
        at: String,
        /// Pages of papers that are still to go up.
        #[serde(default)]
        pages_left: u32,
        /// Opens the case. Only on a person's own device, and only while pages are still to go up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        key: Option<String>,
    },
}

impl State {
    /// How far it has come.
    const fn rank(&self) -> u8 {
        match self {
            Self::Drafting => 0,
            Self::Sending { .. } => 1,
            Self::Sent { .. } => 2,
        }
    }

    /// The further one of what is kept and what this copy believes. Of two that are being sent
    /// the one that was kept first counts: its text is the one that may have left already.
    pub(crate) fn further(kept: &Self, mine: &Self) -> Self {
        if let (Self::Sent { pages_left: a, .. }, Self::Sent { pages_left: b, .. }) = (kept, mine) {
            return if b < a { mine.clone() } else { kept.clone() };
        }
        if mine.rank() > kept.rank() {
            mine.clone()
        } else {
            kept.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sending(body: &str) -> State {
        State::Sending {
            body: body.into(),
            since: 1,
        }
    }

    fn sent(pages_left: u32) -> State {
        State::Sent {
            reference: "A7K4-Q9TX-M3RW".into(),
            at: "2026-11-22T10:00:00+08:00".into(),
            pages_left,
            key: None,
        }
    }

    #[test]
    fn of_two_that_are_being_sent_the_one_kept_first_counts() {
        assert_eq!(State::further(&sending("a"), &sending("b")), sending("a"));
    }

    #[test]
    fn what_was_sent_is_never_a_draft_again() {
        assert_eq!(State::further(&sent(2), &State::Drafting), sent(2));
        assert_eq!(State::further(&State::Drafting, &sent(2)), sent(2));
        assert_eq!(State::further(&sent(2), &sent(1)), sent(1));
    }
}
