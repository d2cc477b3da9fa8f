//! Names and numbers. In urgent need a name is enough, and how to reach them.

use std::collections::BTreeSet;

use egude_domain::{Date, IdNumber, IdNumberError, Phone, age_on};

use super::{Faults, MEMBERS};
use crate::{Draft, Member, read};

const NAME: usize = 60;
const ADDRESS: usize = 200;
/// Whose guardian answers (PIPL art. 31).
const YOUNG: i64 = 14;
const ADULT: i64 = 18;
const SIGNS: usize = 18;

pub(super) fn check(draft: &Draft, today: Date, found: &mut Faults) {
    let (urgent, people) = (draft.is_urgent(), &draft.people);
    let applicant = &people.applicant;
    let mut seen = BTreeSet::new();
    found.text("/applicant/name", &applicant.name, NAME, true);
    let at = "/applicant/idNumber";
    let own = number(at, &applicant.id_number, today, !urgent, &mut seen, found);
    // Somebody speaks for a child.
    let age = own.map(|id| age_on(id.birth(), today));
    if age.is_some_and(|age| age < YOUNG) && !draft.whom.has_helper() {
        found.add(at, "child-applies");
    }
    found.text("/applicant/address", &applicant.address, ADDRESS, false);
    let phone = applicant.phone.trim();
    if !phone.is_empty() {
        if let Err(error) = phone.parse::<Phone>() {
            found.add("/applicant/phone", error.code());
        }
    } else if draft.whom.messages_to == "applicant" {
        found.add("/applicant/phone", "missing");
    } else if urgent && applicant.address.trim().is_empty() && !draft.whom.has_helper() {
        found.add("/applicant/phone", "how-to-reach");
    }
    if people.members.len() > MEMBERS {
        found.say("/members", "too-many-members", Some(MEMBERS.to_string()));
    }
    let mut ages = Vec::new();
    for (at, member) in people.members.iter().enumerate() {
        let here = format!("/members/{at}");
        // In urgent need nobody has to name the family.
        let needed = !urgent || !member.id_number.trim().is_empty();
        found.text(&format!("{here}/name"), &member.name, NAME, needed);
        let at = format!("{here}/idNumber");
        let id = number(&at, &member.id_number, today, !urgent, &mut seen, found);
        ages.push(id.map(|id| age_on(id.birth(), today)));
    }
    for (at, member) in people.members.iter().enumerate() {
        guardian(at, member, &people.members, &ages, urgent, found);
    }
}

/// Whether this member is or may be so young that somebody has to speak for them: by the number,
/// else by what the self-check was told, which names the month.
pub fn is_young(member: &Member, today: Date) -> bool {
    age(member, today).is_some_and(|age| age < YOUNG)
}

/// Whether this member is too young to be a guardian, known the same way.
pub fn is_minor(member: &Member, today: Date) -> bool {
    age(member, today).is_some_and(|age| age < ADULT)
}

fn age(member: &Member, today: Date) -> Option<i64> {
    if let Ok(id) = IdNumber::parse(&member.id_number, today) {
        return Some(age_on(id.birth(), today));
    }
    let month: Option<egude_domain::YearMonth> = member.birth.parse().ok();
    month.map(|month| month.age_on(today).0)
}

fn guardian(
    at: usize,
    member: &Member,
    members: &[Member],
    ages: &[Option<i64>],
    urgent: bool,
    found: &mut Faults,
) {
    let field = format!("/members/{at}/guardian");
    let young = ages
        .get(at)
        .copied()
        .flatten()
        .is_some_and(|age| age < YOUNG);
    match member.guardian.as_str() {
        "" if young && !urgent => found.add(field, "guardian-choose"),
        "" | "self" => {}
        id => {
            let of = members.iter().position(|one| one.id == id);
            match of.filter(|of| *of != at) {
                None => found.add(field, "guardian-choose"),
                Some(of) => {
                    let age = ages.get(of).copied().flatten();
                    if age.is_some_and(|age| age < ADULT) {
                        found.add(field, "guardian-young");
                    }
                }
            }
        }
    }
}

/// Reads a number, and says what is wrong with it.
fn number(
    field: &str,
    typed: &str,
    today: Date,
    needed: bool,
    seen: &mut BTreeSet<String>,
    found: &mut Faults,
) -> Option<IdNumber> {
    match read::number(typed, today) {
        Ok(None) if needed => found.add(field, "missing"),
        Ok(None) => {}
        Ok(Some(id)) => {
            if !seen.insert(id.as_str().to_owned()) {
                found.add(field, "same-number");
            }
            return Some(id);
        }
        Err(error) => {
            let length = typed.chars().filter(|sign| !sign.is_whitespace()).count();
            match error {
                IdNumberError::Form { .. } if length != SIGNS => {
                    found.say(field, "id-number-length", Some(length.to_string()));
                }
                IdNumberError::Form { at } => {
                    found.say(field, "id-number-sign", Some(at.to_string()));
                }
                error => found.add(field, error.code()),
            }
        }
    }
    None
}
