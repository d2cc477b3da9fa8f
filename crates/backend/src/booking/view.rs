//! What is shown of what is kept: masked.

use egude_booking::ledger;
use egude_contract::v1::{ProblemCode, booking as wire};
use egude_domain::{BookingNumber, Moment, Phone};

use super::{Appointments, convert};
use crate::{
    problem::Failure,
    registries::Listed,
    store::{Desk, Record},
};

/// A hold, with its key in the first answer.
pub(super) fn hold(record: &Record, now: Moment, key: Option<String>) -> wire::Hold {
    let state = convert::hold_state(record.state);
    let left = record.until.since(now).max(0);
    let (state, left) = match state {
        // Nobody has swept it up yet.
        wire::HoldState::Held if left == 0 => (wire::HoldState::Lapsed, 0),
        wire::HoldState::Held => (state, left),
        other => (other, 0),
    };
    wire::Hold {
        id: record.id.clone(),
        key,
        state,
        registry: record.registry.clone(),
        service: convert::wire_service(record.service),
        start: record.start.rfc3339(),
        end: record.end.rfc3339(),
        until: record.until.rfc3339(),
        seconds_left: u32::try_from(left).unwrap_or(u32::MAX),
    }
}

/// As on a voucher: `A7K4-Q9TX`.
pub(super) fn number(kept: &str) -> String {
    kept.parse::<BookingNumber>()
        .map_or_else(|_| kept.to_owned(), |number| number.to_string())
}

/// `138****0000`; empty stays empty.
pub(super) fn phone(kept: &str) -> Option<String> {
    kept.parse::<Phone>().ok().map(|phone| phone.masked())
}

/// The first character, then `*` for each other.
fn name(kept: &str) -> String {
    let mut signs = kept.chars();
    let first: String = signs.next().into_iter().collect();
    first + &"*".repeat(signs.count())
}

impl Appointments {
    /// A booking as this one of the two sees it.
    pub(super) async fn view(
        &self,
        desk: &mut dyn Desk,
        record: &Record,
        you: wire::Place,
        now: Moment,
    ) -> Result<wire::Booking, Failure> {
        let unknown = || Failure::of(ProblemCode::BookingUnknown);
        // Nobody loses a booking because its office left the file.
        let listed = self.registries.get(&record.registry);
        let at = match you {
            wire::Place::First => 0,
            wire::Place::Second => 1,
        };
        let ledger = match (record.body.people.get(at), listed) {
            (Some(person), Some(listed)) => self.ledger(desk, listed, &person.digest, now).await?,
            _ => rules(ledger::standing(&[], &[], now.date(egude_domain::CHINA))),
        };
        let people = record.body.people.iter().map(|person| wire::PersonView {
            name: name(&person.name),
            document: person.document,
            number_end: person.number_end.clone(),
            phone: person.phone.as_deref().and_then(phone),
        });
        let cancel_until = listed.map_or(record.start, |listed| {
            listed.office.cancel_until(record.start, self.calendar())
        });
        Ok(wire::Booking {
            number: number(record.number.as_deref().ok_or_else(unknown)?),
            state: convert::booking_state(record.state).ok_or_else(unknown)?,
            registry: record.registry.clone(),
            service: convert::wire_service(record.service),
            start: record.start.rfc3339(),
            end: record.end.rfc3339(),
            cancel_until: cancel_until.rfc3339(),
            people: people.collect(),
            you,
            partner: record.body.partner.unwrap_or(wire::PartnerState::None),
            sequence: record.body.sequence,
            ledger,
            received_on: record.body.received_on.map(|day| day.to_string()),
        })
    }

    /// What counts against a person at a registry.
    pub(super) async fn ledger(
        &self,
        desk: &mut dyn Desk,
        listed: &Listed,
        person: &str,
        now: Moment,
    ) -> Result<wire::Ledger, Failure> {
        let entries = desk.noted(&listed.office.id, person).await?;
        let today = now.date(egude_domain::CHINA);
        Ok(rules(ledger::standing(
            &listed.office.ledger_rules,
            &entries,
            today,
        )))
    }
}

fn rules(standing: ledger::Standing) -> wire::Ledger {
    let rule = |count: ledger::Count| wire::LedgerState {
        days: count.rule.days,
        no_shows: count.rule.no_shows,
        cancels: count.rule.cancels,
        block_days: count.rule.block_days,
        had_no_shows: count.no_shows,
        had_cancels: count.cancels,
    };
    wire::Ledger {
        rules: standing.rules.into_iter().map(rule).collect(),
        blocked_until: standing.blocked_until.map(|day| day.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_shows_its_first_character_only() {
        assert_eq!(name("示例甲"), "示**");
        assert_eq!(name("甲"), "甲");
        assert_eq!(name(""), "");
    }

    #[test]
    fn a_telephone_shows_its_ends_only() {
        assert_eq!(phone("13800000000").as_deref(), Some("138****0000"));
        assert_eq!(phone(""), None);
    }
}
