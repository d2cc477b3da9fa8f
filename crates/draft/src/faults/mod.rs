//! What is wrong with a draft, field by field. Fields are named by their place in what is sent,
//! as the back end names them, so that both lead to the same input.

mod need;
mod people;
mod who;

pub use people::{is_minor, is_young};

use egude_domain::{Date, RegionCode};

use crate::{Draft, Page};

/// Programs of one application, at most.
pub const PROGRAMS: usize = 8;
/// Members of a household, at most.
pub const MEMBERS: usize = 20;

/// Something is missing or wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A JSON pointer into what is sent, such as `/applicant/idNumber`.
    pub field: String,
    /// The stable word for it; the message is `error-<code>`.
    pub code: &'static str,
    /// What its message names, if it names something.
    pub arg: Option<String>,
}

impl Fault {
    /// The page on which the field is. Also for what the back end has found.
    pub fn page(&self) -> Page {
        page_of(&self.field)
    }
}

/// The page on which the field with this pointer is.
pub fn page_of(field: &str) -> Page {
    let mut parts = field.trim_start_matches('/').split('/');
    match parts.next().unwrap_or_default() {
        "urgent" => Page::Urgent,
        "programs" | "lane" => Page::Programs,
        "region" => Page::Place,
        "helper" | "messagesTo" | "whom" => Page::Who,
        "applicant" | "members" => Page::People,
        "need" | "bank" => Page::Need,
        "household" => Page::Household,
        "papers" => Page::Papers,
        "consents" => Page::Consents,
        _ => Page::Review,
    }
}

/// What is missing or wrong on a page; on the review page everything of all pages at once.
/// Papers, purposes and the declaration are asked about by the lists that the data of the one
/// door give: see [`papers`] and [`consents`].
pub fn faults(draft: &Draft, page: Page, today: Date) -> Vec<Fault> {
    let mut found = Faults(Vec::new());
    match page {
        Page::Urgent => urgent(draft, &mut found),
        Page::Programs => programs(draft, &mut found),
        Page::Place => place(draft, &mut found),
        Page::Who => who::check(draft, &mut found),
        Page::People => people::check(draft, today, &mut found),
        Page::Need => need::check(draft, today, &mut found),
        Page::Household if !draft.household_seen => found.add("/household", "not-seen"),
        // In urgent need no paper has to be named.
        Page::Papers if draft.is_urgent() => (),
        Page::Papers if !draft.papers_listed => found.add("/papers", "not-seen"),
        Page::Papers => {
            let open = draft.papers.iter().filter(|paper| paper.how.is_none());
            for paper in open {
                found.add(format!("/papers/{}", paper.paper), "choose");
            }
        }
        Page::Household | Page::Consents => {}
        Page::Review => {
            let pages = Page::ALL.into_iter().filter(|page| *page != Page::Review);
            for page in pages.filter(|page| page.is_needed(draft)) {
                found.0.extend(faults(draft, page, today));
            }
        }
    }
    found.0
}

/// Papers of the list of which nobody said how they come. None needs to, in urgent need.
pub fn papers<'a>(draft: &Draft, listed: impl IntoIterator<Item = &'a str>) -> Vec<Fault> {
    let mut found = Faults(Vec::new());
    if !draft.is_urgent() {
        for id in listed {
            let said = draft.papers.iter().find(|paper| paper.paper == id);
            if said.is_none_or(|paper| paper.how.is_none()) {
                found.add(format!("/papers/{id}"), "choose");
            }
        }
    }
    found.0
}

/// Purposes without which the application cannot be taken, and to which nobody agreed.
pub fn consents<'a>(draft: &Draft, required: impl IntoIterator<Item = &'a str>) -> Vec<Fault> {
    let mut found = Faults(Vec::new());
    for purpose in required {
        let mut answers = draft.consents.iter();
        if !answers.any(|one| one.purpose == purpose && one.given) {
            found.add(format!("/consents/{purpose}"), "not-agreed");
        }
    }
    found.0
}

/// What was found so far.
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn add(&mut self, field: impl Into<String>, code: &'static str) {
        self.0.push(Fault {
            field: field.into(),
            code,
            arg: None,
        });
    }

    pub(crate) fn say(
        &mut self,
        field: impl Into<String>,
        code: &'static str,
        arg: Option<String>,
    ) {
        self.0.push(Fault {
            field: field.into(),
            code,
            arg,
        });
    }

    /// A text that has to be there, or may be missing, of at most so many signs.
    pub(crate) fn text(&mut self, field: &str, typed: &str, most: usize, needed: bool) {
        let signs = typed.trim().chars().count();
        if signs == 0 && needed {
            self.add(field, "missing");
        } else if signs > most {
            self.add(field, "too-long");
        }
    }
}

fn urgent(draft: &Draft, found: &mut Faults) {
    for (field, answer) in [
        ("/urgent/event", &draft.urgent.event),
        ("/urgent/basicLife", &draft.urgent.basic_life),
        ("/urgent/canWait", &draft.urgent.can_wait),
    ] {
        if answer.is_empty() {
            found.add(field, "choose");
        }
    }
}

fn programs(draft: &Draft, found: &mut Faults) {
    match draft.programs.len() {
        0 => found.add("/programs", "choose-any"),
        count if count > PROGRAMS => {
            found.say("/programs", "too-many-programs", Some(PROGRAMS.to_string()));
        }
        _ => {}
    }
}

fn place(draft: &Draft, found: &mut Faults) {
    let code = draft.region.parse::<RegionCode>().ok();
    if code.is_none_or(|code| code.banner().is_none()) {
        found.add("/region", "region-choose");
    }
}

#[cfg(test)]
mod tests;
