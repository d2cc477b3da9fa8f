//! What is posted for everybody to read, and for how long.

use egude_domain::words;
use serde::{Deserialize, Serialize};

use crate::{Cite, Door, Figures, Posted, Program, clock, life::Stage};

words! {
    /// What a notice shows, and nothing else (S2 art. 24).
    Shown {
        /// The applicant's name.
        ApplicantName = "applicant-name",
        /// How many members the family has.
        Members = "members",
        /// The amount.
        Amount = "amount",
    }
}

words! {
    /// Where it hangs.
    Place {
        /// At the 嘎查/村 or 社区 of the family.
        Community = "community",
    }
}

/// What the law says of notices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Posting {
    /// What it shows.
    pub shows: Vec<Shown>,
    /// Where it hangs.
    pub place: Place,
    /// Where that stands.
    pub cite: Vec<Cite>,
}

/// What a person is told before sending: whether something will hang out, and how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice<'a> {
    /// Whether it surely will.
    pub posted: Posted,
    /// What it shows and where.
    pub posting: &'a Posting,
    /// For how many days; none where the bureau has not said it.
    pub days: Option<u32>,
    /// Where the length stands.
    pub cite: &'a [Cite],
}

/// What hangs out of this program; none for those that are never posted.
pub fn notice<'a>(door: &'a Door, program: &Program, figures: &Figures) -> Option<Notice<'a>> {
    if program.posted == Posted::Never {
        return None;
    }
    Some(Notice {
        posted: program.posted,
        posting: &door.posting,
        days: days(door, program, figures),
        cite: rule(door, program).map_or(&[], |rule| &rule.cite),
    })
}

/// For how many days a notice hangs: of the law, or of the bureau.
pub fn days(door: &Door, program: &Program, figures: &Figures) -> Option<u32> {
    let rule = rule(door, program)?;
    match rule.figure {
        Some(figure) => figures.get(figure),
        None => rule.limit,
    }
}

fn rule<'a>(door: &'a Door, program: &Program) -> Option<&'a clock::Rule> {
    let of = |rule: &&clock::Rule| {
        rule.stages.contains(&Stage::Notice)
            && rule.since == clock::Since::Posted
            && rule.programs.contains(&program.id)
    };
    door.clocks.iter().find(of)
}
