//! Compares what people were told with what is so.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Instant,
};

use egude_contract::v1::booking::{Booking, BookingState};

use super::{
    hall::{Hall, Slot},
    keep::{Booked, Stay, Trail},
    truth::{At, Said, Stands},
};

/// What is wrong; all of it has to be 0, but for what nobody could be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Couples that were in a slot, at the end or at any moment, beyond its places.
    pub double: usize,
    /// Acknowledged bookings that are gone, or stand otherwise than was last acknowledged.
    pub lost: usize,
    /// Places that are taken by nobody.
    pub by_nobody: usize,
    /// Bookings that nobody was told of.
    pub strangers: usize,
    /// Wishes that were never answered, on a machine that is too busy: each may explain one place
    /// or booking of nobody.
    pub unsettled: u64,
    /// Two answers to one wish that do not say the same.
    pub torn: u64,
    /// Old keys with another body that were not refused.
    pub misuse_taken: u64,
    /// Refusals that nobody can explain, by code: of a hold that was promised, for instance.
    pub unexplained: BTreeMap<String, u64>,
    /// Some of what is wrong, for whoever looks for the reason.
    pub examples: Vec<String>,
}

impl Verdict {
    /// Whether nothing is wrong.
    pub fn is_good(&self) -> bool {
        self.double == 0
            && self.lost == 0
            && (self.by_nobody.max(self.strangers) as u64) <= self.unsettled
            && self.torn == 0
            && self.misuse_taken == 0
            && self.unexplained.is_empty()
    }

    fn example(&mut self, text: String) {
        if self.examples.len() < 12 {
            self.examples.push(text);
        }
    }
}

/// Refusals that belong to what people do here. A telephone may ask for a code twice in a minute
/// when the first answer was lost.
const EXPLAINED: [&str; 7] = [
    "slot-gone",
    "idempotency-mismatch",
    "code-wrong",
    "too-many-requests",
    "unavailable",
    "timeout",
    NO_MESSAGE,
];
/// Not an answer, but what people say when no code comes.
pub(super) const NO_MESSAGE: &str = "(no message came)";

/// Judges.
pub(super) fn judge(hall: &Hall, trail: &Trail, said: &Said, stands: &Stands) -> Verdict {
    let mut verdict = Verdict {
        torn: trail.tally.torn,
        unsettled: trail.tally.unsettled,
        misuse_taken: trail.tally.misuse_taken,
        ..Verdict::default()
    };
    double(hall, trail, stands, &mut verdict);
    lost(hall, trail, said, stands, &mut verdict);
    listed(said, stands, &mut verdict);
    nobody(trail, said, stands, &mut verdict);
    let refusals = trail.tally.refusals.iter();
    let unexplained = refusals.filter(|(code, _)| !EXPLAINED.contains(&code.as_str()));
    verdict.unexplained = unexplained
        .map(|(code, count)| (code.clone(), *count))
        .collect();
    verdict
}

/// At the end by the database, and at any moment by what people were told.
fn double(hall: &Hall, trail: &Trail, stands: &Stands, verdict: &mut Verdict) {
    let mut live: BTreeMap<&At, usize> = BTreeMap::new();
    for at in stands.live.values() {
        *live.entry(at).or_default() += 1;
    }
    let mut stays: BTreeMap<usize, Vec<Stay>> = BTreeMap::new();
    for stay in &trail.stays {
        stays.entry(stay.slot).or_default().push(*stay);
    }
    for (number, slot) in hall.slots.iter().enumerate() {
        let places = usize::from(slot.places);
        let at_the_end = live.get(&at(slot)).copied().unwrap_or_default();
        let at_once = stays.get(&number).map_or(0, |stays| most_at_once(stays));
        let over = at_the_end.max(at_once).saturating_sub(places);
        if over > 0 {
            verdict.double += over;
            verdict.example(format!(
                "double: {} {}: {places} places, {at_once} at once, {at_the_end} at the end",
                slot.registry, slot.start
            ));
        }
    }
}

/// How many certainly had a place at the same moment.
fn most_at_once(stays: &[Stay]) -> usize {
    // Who leaves in the moment in which another comes is gone first.
    let mut steps: Vec<(Instant, isize)> = Vec::new();
    for stay in stays {
        if stay.to.is_none_or(|to| to > stay.from) {
            steps.push((stay.from, 1));
            steps.extend(stay.to.map(|to| (to, -1)));
        }
    }
    steps.sort_unstable();
    let (mut now, mut most) = (0_isize, 0_isize);
    for (_, step) in steps {
        now += step;
        most = most.max(now);
    }
    most.unsigned_abs()
}

fn lost(hall: &Hall, trail: &Trail, said: &Said, stands: &Stands, verdict: &mut Verdict) {
    for booked in trail.bookings.iter().filter(|booked| booked.settled) {
        let slot = &hall.slots[booked.slot];
        let found = said.bookings.get(&booked.number).and_then(Option::as_ref);
        let by_server = found.is_some_and(|found| is_so(booked, slot, found));
        let number = kept(&booked.number);
        let stands_at = stands.live.get(&number);
        let by_database = match stands_at {
            Some(place) => {
                booked.live && *place == at(slot) && !stands.without_place.contains(&number)
            }
            None => !booked.live,
        };
        if !by_server || !by_database {
            verdict.lost += 1;
            verdict.example(format!(
                "lost: {booked:?} in {slot:?}: the server says {:?}, the database {stands_at:?}",
                found.map(|found| (found.state, &found.start, found.sequence))
            ));
        }
    }
}

/// What staff have on their list is what stands in the database.
fn listed(said: &Said, stands: &Stands, verdict: &mut Verdict) {
    let live: BTreeSet<_> = stands.live.iter().collect();
    let listed: BTreeSet<_> = said.listed.iter().collect();
    for (number, at) in live.symmetric_difference(&listed) {
        verdict.lost += 1;
        verdict.example(format!("{number} at {at:?} stands or is listed, not both"));
    }
}

fn is_so(booked: &Booked, slot: &Slot, found: &Booking) -> bool {
    let live = found.state == BookingState::Confirmed;
    live == booked.live
        && (live || found.state == BookingState::Cancelled)
        && found.registry == slot.registry
        && found.start == slot.start
        && found.sequence == booked.sequence
}

fn nobody(trail: &Trail, said: &Said, stands: &Stands, verdict: &mut Verdict) {
    let known: BTreeSet<String> = trail.bookings.iter().map(|one| kept(&one.number)).collect();
    for (number, at) in &stands.live {
        if !known.contains(number) {
            verdict.strangers += 1;
            verdict.example(format!("nobody was told of {number} at {at:?}"));
        }
    }
    let mut live: BTreeMap<&At, usize> = BTreeMap::new();
    for at in stands.live.values() {
        *live.entry(at).or_default() += 1;
    }
    let mut shown = 0;
    for (at, taken) in &said.taken {
        let here = live.get(at).copied().unwrap_or_default();
        if usize::from(*taken) != here {
            shown += usize::from(*taken).abs_diff(here);
            verdict.example(format!("{at:?}: {taken} shown as taken, {here} bookings"));
        }
    }
    verdict.by_nobody = shown.max(stands.by_nobody);
}

fn at(slot: &Slot) -> At {
    (slot.registry.clone(), slot.start.clone())
}

/// A number as the database has it.
fn kept(number: &str) -> String {
    number.replace('-', "")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn people_after_each_other_are_not_at_once() {
        let begin = Instant::now();
        let at = |seconds| begin + Duration::from_secs(seconds);
        let stay = |from, to: Option<u64>| Stay {
            slot: 0,
            from: at(from),
            to: to.map(at),
        };
        let one = [stay(0, Some(1)), stay(1, Some(2)), stay(2, None)];
        assert_eq!(most_at_once(&one), 1);
        let two = [stay(0, Some(3)), stay(1, Some(2)), stay(3, None)];
        assert_eq!(most_at_once(&two), 2);
        assert_eq!(
            most_at_once(&[stay(0, None), stay(0, None), stay(0, None)]),
            3
        );
    }
}
