use egude_domain::{CHINA, Date, Moment, Money, TimeOfDay, words};
use serde::{Deserialize, Serialize};

use super::Outcome;
use crate::Office;

words! {
    /// Where a part stands.
    Stage {
        /// Nobody has accepted the case yet.
        Waiting = "waiting",
        /// Urgent: help is to be given first.
        Advance = "advance",
        /// Urgent: help was given; papers are to be brought and the record made.
        PapersDue = "papers-due",
        /// Staff look at the situation.
        Survey = "survey",
        /// The township says what it thinks.
        Opinion = "opinion",
        /// It is to hang, or hangs, for everybody to read.
        Notice = "notice",
        /// Somebody decides.
        Decision = "decision",
        /// It was granted.
        Approved = "approved",
        /// The money is on its way or there.
        Paid = "paid",
        /// It was refused.
        Refused = "refused",
        /// It ended without a decision (S2 art. 29).
        Ended = "ended",
        /// The person took it back.
        Withdrawn = "withdrawn",
        /// Another office decides this; it has not been passed on yet.
        ToPassOn = "to-pass-on",
        /// Another office has it.
        PassedOn = "passed-on",
    }
}

impl Stage {
    /// Whether nothing can follow, whatever the program is.
    pub const fn is_last(self) -> bool {
        matches!(
            self,
            Self::Paid | Self::Refused | Self::Ended | Self::Withdrawn | Self::PassedOn
        )
    }
}

/// One program of an application, as far as its life goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// Where it stands.
    pub stage: Stage,
    /// Since when.
    pub since: Moment,
    /// When the case was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Moment>,
    /// When an objection sent it back to the survey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<Moment>,
    /// What the township proposes, if it is for it and there is an amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed: Option<Money>,
    /// The last notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posted: Option<Hanging>,
    /// The ground by which the time was made longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended: Option<String>,
    /// Help that was given first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advanced: Option<Advanced>,
    /// Whether person, cause, amount and signatures are on record.
    #[serde(default)]
    pub recorded: bool,
    /// The decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Decided>,
    /// The receiver that has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passed_to: Option<String>,
}

/// A notice that hangs, or hung.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Hanging {
    /// When staff wrote it down.
    pub at: Moment,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// Help that was given first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Advanced {
    /// When.
    pub at: Moment,
    /// In money; zero where only goods were given.
    pub amount: Money,
}

/// A decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Decided {
    /// When.
    pub at: Moment,
    /// Which way.
    pub outcome: Outcome,
    /// By whom.
    pub by: Office,
    /// How much, where there is an amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

impl Part {
    /// A part that has just arrived.
    pub const fn new(now: Moment) -> Self {
        Self {
            stage: Stage::Waiting,
            since: now,
            accepted: None,
            again: None,
            proposed: None,
            posted: None,
            extended: None,
            advanced: None,
            recorded: false,
            decided: None,
            passed_to: None,
        }
    }

    /// How it stands now: a notice whose last day has passed makes room for the
    /// decision, whether or not anybody wrote that down.
    #[must_use]
    pub fn at(&self, now: Moment) -> Self {
        let mut part = self.clone();
        if part.stage == Stage::Notice
            && let Some(over) = self.posted.and_then(Hanging::over)
            && now >= over
        {
            part.stage = Stage::Decision;
            part.since = over;
        }
        part
    }

    /// Whether it hangs on this day.
    pub fn hangs(&self, day: Date) -> bool {
        self.stage == Stage::Notice
            && self
                .posted
                .is_some_and(|posted| (posted.from..=posted.until).contains(&day))
    }

    pub(super) fn to(mut self, stage: Stage, now: Moment) -> Self {
        self.stage = stage;
        self.since = now;
        self
    }
}

impl Hanging {
    /// The first moment after it.
    fn over(self) -> Option<Moment> {
        let next = self.until.plus_days(1)?;
        Some(Moment::of(next, TimeOfDay::default(), CHINA))
    }
}
