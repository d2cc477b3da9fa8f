//! What a person is asked to agree to, and what they answered: every purpose that is shown, with
//! the version of its text.

use super::Aid;
use crate::platform::clock;
use crate::state::SelfCheck;
use egude_aid::Door;
use egude_aid::consents::{Facts, Ground, shown};
use egude_domain::{Answer, Value};
use egude_draft::{ConsentDraft, Draft, faults::is_young};

/// A purpose that is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which.
    pub purpose: String,
    /// The version of its text.
    pub version: u32,
    /// For whom: a member under 14, whose guardian answers; none is the person who writes.
    pub of: Option<String>,
    /// That member's name, as typed.
    pub name: String,
    /// Whether the law calls the data sensitive.
    pub sensitive: bool,
    /// Whether it rests on agreement alone; else the office has to by law, and sensitive data
    /// need their own agreement all the same.
    pub optional: bool,
    /// Whether the application cannot be worked on without it.
    pub needed: bool,
}

impl Asked {
    /// The id of its box.
    pub fn field(&self) -> String {
        let of = self.of.as_ref().map(|id| format!("-{id}"));
        format!("consents-{}{}", self.purpose, of.unwrap_or_default())
    }

    fn is(&self, answer: &ConsentDraft) -> bool {
        answer.purpose == self.purpose && answer.of == self.of
    }
}

impl Aid {
    /// Every purpose that this application brings along; none while the law is not there.
    pub fn asked(self) -> Option<Vec<Asked>> {
        let left_out = left_out();
        self.with_door(|door| self.with(|draft| asked(door, draft, left_out)))
    }

    /// Whether somebody agreed, for this purpose and whom it is about.
    pub fn agreed(self, one: &Asked) -> bool {
        self.with(|draft| draft.consents.iter().any(|it| one.is(it) && it.given))
    }

    /// Answers one purpose; the others that are shown are answered as they stand, unticked at
    /// first, and what is no longer shown is not sent.
    pub fn agree(self, all: &[Asked], one: Option<&Asked>, given: bool) {
        self.update(|draft| {
            let before = std::mem::take(&mut draft.consents);
            let answer = |asked: &Asked| {
                // An agreement is to the text that was read.
                let same = |it: &&ConsentDraft| asked.is(it) && it.version == asked.version;
                let earlier = before.iter().find(same).is_some_and(|it| it.given);
                ConsentDraft {
                    purpose: asked.purpose.clone(),
                    version: asked.version,
                    given: if one == Some(asked) { given } else { earlier },
                    of: asked.of.clone(),
                }
            };
            draft.consents = all.iter().map(answer).collect();
        });
    }

    /// What is needed and was not agreed to.
    pub fn not_agreed(self) -> Vec<Asked> {
        let mut asked = self.asked().unwrap_or_default();
        asked.retain(|one| one.needed && !self.agreed(one));
        asked
    }
}

/// Whether the self-check was told that somebody is left out of the count for religion or prison.
fn left_out() -> bool {
    let check = SelfCheck::get();
    let Some(journey) = check.is_begun().then(|| check.journey()).flatten() else {
        return false;
    };
    let why = |facts: &egude_domain::Facts| match facts.get("apart") {
        Answer::Known(Value::Choice(word)) => {
            matches!(word.as_str(), "prison-or-detox" | "religious")
        }
        _ => false,
    };
    journey.household.members.iter().any(why)
}

fn asked(door: &Door, draft: &Draft, left_out: bool) -> Vec<Asked> {
    let today = clock::today();
    let young = || {
        draft
            .people
            .members
            .iter()
            .filter(|one| is_young(one, today))
    };
    let phones = [&draft.people.applicant.phone, &draft.whom.helper.phone];
    let facts = Facts {
        programs: &draft.programs,
        young: young().next().is_some(),
        bank: !draft.bank.is_empty(),
        phone: phones.into_iter().any(|phone| !phone.trim().is_empty())
            && draft.whom.messages_to != "nobody",
        left_out,
    };
    let mut all = Vec::new();
    for one in shown(door, facts) {
        let of = |id: Option<String>, name: &str| Asked {
            purpose: one.purpose.id.clone(),
            version: one.purpose.version,
            of: id,
            name: name.trim().to_owned(),
            sensitive: one.purpose.sensitive,
            optional: one.purpose.ground == Ground::Consent,
            needed: one.needed,
        };
        if one.purpose.asked == egude_aid::consents::Asked::Young {
            // Each child by itself: their guardian answers.
            all.extend(young().map(|child| of(Some(child.id.clone()), &child.name)));
        } else {
            all.push(of(None, ""));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(purpose: &str, of: Option<&str>) -> Asked {
        Asked {
            purpose: purpose.to_owned(),
            version: 1,
            of: of.map(str::to_owned),
            name: String::new(),
            sensitive: true,
            optional: false,
            needed: true,
        }
    }

    #[test]
    fn a_childs_answer_is_the_childs_alone() {
        let answer = ConsentDraft {
            purpose: "young".to_owned(),
            version: 1,
            given: true,
            of: Some("child-1".to_owned()),
        };
        assert!(one("young", Some("child-1")).is(&answer));
        assert!(!one("young", Some("child-2")).is(&answer));
        assert!(!one("young", None).is(&answer));
        assert_eq!(
            one("young", Some("child-1")).field(),
            "consents-young-child-1"
        );
    }
}
