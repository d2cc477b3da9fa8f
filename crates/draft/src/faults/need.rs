//! What happened, what it costs, and where money would go.

use egude_domain::Date;

use super::Faults;
use crate::{Draft, Lane, read};

const STORY: usize = 500;
const PLACE: usize = 200;
const BANK: usize = 60;
/// Ten million yuan; more is a slip of the finger.
const MOST: i64 = 1_000_000_000;

pub(super) fn check(draft: &Draft, today: Date, found: &mut Faults) {
    let need = &draft.need;
    // For urgent help the place is enough: they come and look.
    found.text("/need/text", &need.text, STORY, false);
    found.text("/need/place", &need.place, PLACE, draft.is_urgent());
    match read::day(&need.since) {
        Err(code) => found.add("/need/since", code),
        Ok(Some(day)) if day > today => found.add("/need/since", "in-future"),
        Ok(_) => {}
    }
    if draft.lane == Lane::Spending {
        spent(draft, found);
    }
    bank(draft, found);
}

fn spent(draft: &Draft, found: &mut Faults) {
    let mut any = false;
    for (kind, typed) in &draft.need.spent {
        let field = format!("/need/spent/{kind}");
        match read::fen(typed) {
            Err(error) => {
                any = true;
                found.say(field, error.0, error.1);
            }
            Ok(Some(fen)) if fen > MOST => {
                any = true;
                found.say(field, "money-large", Some((MOST / 100).to_string()));
            }
            Ok(fen) => any |= fen.is_some_and(|fen| fen > 0),
        }
    }
    if !any {
        found.add("/need/spent", "spent-any");
    }
}

fn bank(draft: &Draft, found: &mut Faults) {
    let bank = &draft.bank;
    if bank.is_empty() {
        return;
    }
    if bank.number.trim().is_empty() {
        found.add("/bank/number", "missing");
    } else if read::account(&bank.number).is_err() {
        found.add("/bank/number", "account-form");
    }
    found.text("/bank/name", &bank.name, BANK, true);
    let mut members = draft.people.members.iter();
    let holder = bank.holder.as_str();
    if !matches!(holder, "" | "self") && !members.any(|one| one.id == holder) {
        found.add("/bank/holder", "choose");
    }
}
