//! Where things stand while questions are being asked: verdicts and what they lack,
//! without the reasons. It is what a journey needs after every answer.

use egude_domain::{Date, Household};

use crate::{
    Lack,
    assess::offered,
    eval::{Eval, Place},
    finding::{amount_range, askable, places, verdict},
    outcome::{Danger, Verdict},
    pack::Pack,
    rates::Rates,
    truth::Tri,
};

/// Where one program stands for the family or for one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// The program.
    pub program: String,
    /// The member; absent for the family, and for members who are not known yet.
    pub member: Option<usize>,
    /// The verdict so far.
    pub verdict: Verdict,
    /// What it lacks.
    pub missing: Vec<Lack>,
}

/// Where everything stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The day.
    pub on: Date,
    /// Programs and members, in the pack's order.
    pub each: Vec<Stand>,
    /// Dangers, to be shown before everything else.
    pub alerts: Vec<Danger>,
}

/// Where `household` stands with every program.
pub fn standing(pack: &Pack, rates: &Rates, household: &Household, on: Date) -> Standing {
    let eval = Eval::new(pack, rates, household, on);
    let mut each = Vec::new();
    for program in offered(&eval) {
        let places = places(&eval, program);
        for place in &places {
            let truth = eval.program(&program.id, place.member);
            let verdict = verdict(&truth);
            let mut missing = truth.lacks.into_vec();
            // The verdict stands; only how much it would be is still asked for.
            if verdict == Verdict::Likely
                && program.ask_amount
                && let Some(id) = program.amount.as_deref()
                && let Some(range) = amount_range(&eval, id, place)
            {
                missing = askable(range);
            }
            each.push(Stand {
                program: program.id.clone(),
                member: place.member,
                verdict,
                missing,
            });
        }
        if places.iter().all(|place| place.member.is_some()) {
            let all = eval.all_members();
            if all.tri == Tri::Unknown {
                each.push(Stand {
                    program: program.id.clone(),
                    member: None,
                    verdict: verdict(&all),
                    missing: all.lacks.into_vec(),
                });
            }
        }
    }
    let mut alerts = Vec::new();
    for alert in &pack.alerts {
        if eval.truth(&alert.is, &Place::FAMILY).tri == Tri::True {
            alerts.push(Danger {
                id: alert.id.clone(),
                hotlines: alert.hotlines.clone(),
            });
        }
    }
    Standing { on, alerts, each }
}
