//! Where things stand while questions are being asked: verdicts and what they lack,
//! without the reasons. It is what a journey needs after every answer.

use egude_domain::{Date, Household};

use crate::{
    Lack,
    assess::offered,
    eval::{Eval, Place},
    finding::{amount_range, places, verdict},
    lacks::Weights,
    outcome::{Danger, Verdict},
    pack::{Pack, Program, ProgramUnit},
    rates::Rates,
    truth::{Tri, Truth},
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
}

/// Something that a question can still supply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// What it is.
    pub lack: Lack,
    /// How much it can settle: each verdict that waits for it weighs a thousand, shared among all
    /// that it waits for, because what waits for little is nearer to being settled.
    pub weight: u64,
}

/// Where everything stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The day.
    pub on: Date,
    /// Programs and members, in the pack's order.
    pub each: Vec<Stand>,
    /// What a question can still supply, in a fixed order.
    pub open: Vec<Open>,
    /// Dangers, to be shown before everything else.
    pub alerts: Vec<Danger>,
}

/// Where `household` stands with every program.
pub fn standing(pack: &Pack, rates: &Rates, household: &Household, on: Date) -> Standing {
    standing_toward(pack, rates, household, on, &[])
}

/// The same for somebody who wants to know of these programs only: nothing is open but what can
/// settle them. Without goals everything is wanted.
pub fn standing_toward(
    pack: &Pack,
    rates: &Rates,
    household: &Household,
    on: Date,
    goals: &[String],
) -> Standing {
    let eval = Eval::new(pack, rates, household, on);
    let mut each = Vec::new();
    let (mut weights, mut besides) = (Weights::default(), Weights::default());
    let wanted = |program: &Program| goals.is_empty() || goals.contains(&program.id);
    let mut stand = |program: &Program, member, truth: &Truth| {
        if wanted(program) {
            weights.add(&truth.lacks);
        }
        each.push(Stand {
            program: program.id.clone(),
            member,
            verdict: verdict(truth),
        });
    };
    for program in offered(&eval) {
        let places = places(&eval, program);
        for place in &places {
            let truth = eval.program(&program.id, place.member);
            // The verdict stands; only how much it would be is still asked for.
            if truth.tri == Tri::True
                && wanted(program)
                && program.ask_amount
                && let Some(id) = program.amount.as_deref()
                && let Some(range) = amount_range(&eval, id, place)
            {
                besides.add(&range.lacks);
            }
            if truth.tri == Tri::True && wanted(program) {
                for note in program.notes.iter().filter(|note| note.asks) {
                    besides.add(&eval.truth(&note.is, place).lacks);
                }
            }
            stand(program, place.member, &truth);
        }
        if program.unit == ProgramUnit::Person {
            let all = eval.all_members();
            if all.tri == Tri::Unknown {
                stand(program, None, &all);
            }
        }
    }
    weights.and(besides);
    let mut alerts = Vec::new();
    for alert in &pack.alerts {
        if eval.truth(&alert.is, &Place::FAMILY).tri == Tri::True {
            alerts.push(Danger {
                id: alert.id.clone(),
                hotlines: alert.hotlines.clone(),
            });
        }
    }
    Standing {
        on,
        open: weights.open(),
        each,
        alerts,
    }
}
