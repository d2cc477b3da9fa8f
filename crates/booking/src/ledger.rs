//! What counts against a person's bookings, and when booking is closed to them.
//! Walking in never is: nobody may be refused registration for it.

use egude_domain::Date;
use serde::{Deserialize, Serialize};

use crate::LedgerRule;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Nobody came.
    NoShow,
    /// Cancelled or moved after the time for it.
    LateCancel,
}

/// One thing that is remembered of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What.
    pub kind: Kind,
    /// On which day.
    pub on: Date,
}

/// A rule with a person's own counts within its days up to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The rule.
    pub rule: LedgerRule,
    /// Times not come.
    pub no_shows: u16,
    /// Late cancellations.
    pub cancels: u16,
}

/// How a person stands with an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Each rule of the office, in its order.
    pub rules: Vec<Count>,
    /// The last day on which they cannot book; none if they can today.
    pub blocked_until: Option<Date>,
}

/// How a person stands today. Entries of later days are not counted.
pub fn standing(rules: &[LedgerRule], entries: &[Entry], today: Date) -> Standing {
    let count = |&rule: &LedgerRule| {
        let (no_shows, cancels) = counts(rule, entries, today);
        Count {
            rule,
            no_shows,
            cancels,
        }
    };
    let ends = rules.iter().filter_map(|&rule| block(rule, entries, today));
    Standing {
        rules: rules.iter().map(count).collect(),
        blocked_until: ends.max(),
    }
}

/// Times not come and late cancellations within the rule's days that end on that day.
fn counts(rule: LedgerRule, entries: &[Entry], last: Date) -> (u16, u16) {
    let within = |entry: &&Entry| {
        let ago = last.days_since(entry.on);
        (0..i32::from(rule.days)).contains(&ago)
    };
    let of = |kind: Kind| {
        let found = entries.iter().filter(within);
        let found = found.filter(|entry| entry.kind == kind).count();
        u16::try_from(found).unwrap_or(u16::MAX)
    };
    (of(Kind::NoShow), of(Kind::LateCancel))
}

/// The last day of the rule's block, if today is in it. A block runs its days out even
/// if what caused it lies too far back by then.
fn block(rule: LedgerRule, entries: &[Entry], today: Date) -> Option<Date> {
    let matters = |entry: &&Entry| match entry.kind {
        Kind::NoShow => rule.no_shows > 0,
        Kind::LateCancel => rule.cancels > 0,
    };
    let reached = |entry: &&Entry| {
        let (no_shows, cancels) = counts(rule, entries, entry.on);
        no_shows >= rule.no_shows && cancels >= rule.cancels
    };
    let so_far = entries.iter().filter(|entry| entry.on <= today);
    let last = so_far.filter(matters).filter(reached).map(|entry| entry.on);
    let until = last.max()?.plus_days(i32::from(rule.block_days))?;
    (until >= today).then_some(until)
}
