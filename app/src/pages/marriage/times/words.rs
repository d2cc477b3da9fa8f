//! What is said of a day: in full, in a few signs, and whether it can be taken.

use super::super::{parts, slots, when};
use crate::components::date_text;
use crate::i18n::{text, text_with};
use crate::state::marriage::Hindrance;
use egude_client::booking::{Day, DayState};
use egude_domain::Date;

/// What is said of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    /// In full, without the date.
    pub(super) words: String,
    /// In a few signs.
    pub(super) mark: String,
    /// The value of `data-state`.
    pub(super) state: &'static str,
}

impl Said {
    fn of(words: String, mark: &str, state: &'static str) -> Self {
        Self {
            words,
            mark: text(mark),
            state,
        }
    }
}

/// What is said of a day: what the law says against it first, then what the office has. Nothing
/// while it is on its way.
pub(super) fn said(day: Option<&Day>, hindrance: Option<Hindrance>) -> Said {
    let Some(day) = day else {
        return Said {
            words: String::new(),
            mark: String::new(),
            state: "loading",
        };
    };
    let bookable = matches!(
        day.state,
        DayState::Open | DayState::Full | DayState::NotYet
    );
    if let Some(hindrance) = hindrance.filter(|_| bookable) {
        return Said::of(against(hindrance), "times-mark-unfit", "unfit");
    }
    match day.state {
        DayState::Open => {
            let free = [("n", day.free.to_string())];
            Said {
                words: text_with("times-free", &free),
                mark: text_with("times-mark-free", &free),
                state: "open",
            }
        }
        DayState::Full => Said::of(text("times-full"), "times-mark-full", "full"),
        DayState::NotYet => {
            let words = match day.opens {
                Some(opens) => text_with("times-not-yet", &[("when", when::instant(opens))]),
                None => text("times-not-yet-unknown"),
            };
            Said::of(words, "times-mark-not-yet", "not-yet")
        }
        DayState::Past => Said::of(text("times-past"), "times-mark-past", "past"),
        DayState::Rest => Said::of(text("times-rest"), "times-mark-rest", "rest"),
        DayState::Closed => {
            let words = match &day.reason {
                Some(reason) => {
                    text_with("times-closed-because", &[("reason", parts::local(reason))])
                }
                None => text("times-closed"),
            };
            Said::of(words, "times-mark-closed", "closed")
        }
        DayState::Unknown => Said::of(text("times-unknown"), "times-mark-unknown", "unknown"),
    }
}

/// What the law says against a day.
pub(super) fn against(hindrance: Hindrance) -> String {
    let with = |id: &str, day: Date| text_with(id, &[("date", date_text(day))]);
    match hindrance {
        Hindrance::TooYoung(from) => with("times-too-young", from),
        Hindrance::Cooling(Some(from)) => with("times-cooling-until", from),
        Hindrance::Cooling(None) => text("times-cooling"),
        Hindrance::Over(Some(last)) => with("times-over-since", last),
        Hindrance::Over(None) => text("times-over"),
        Hindrance::NotKnown => text("times-window-unknown"),
    }
}

/// The whole of it: date, weekday, what is said, the name of a peak day.
pub(super) fn in_full(date: Date, day: Option<&Day>, said: &Said) -> String {
    let peak = day.and_then(|day| day.peak.as_ref()).map(parts::local);
    let all = [
        Some(slots::day_text(date)),
        peak,
        Some(said.words.clone()).filter(|words| !words.is_empty()),
    ];
    let all: Vec<_> = all.into_iter().flatten().collect();
    all.join(&text("list-separator"))
}
