//! Checks that the data make sense, and that they forbid and want what the law does.

use std::collections::BTreeSet;

use super::{Fault, File, at, fill::cites, pack::Pack};
use crate::{
    Confidence, Decides, Door, Lane, Posted, Procedure,
    clock::{Rule, Since},
    lane::{Answers, Happened, Says},
    life::Outcome,
    reasons::{self, Leads},
};

pub(super) fn check(file: File<'_>, door: &Door, pack: &Pack, faults: &mut Vec<Fault>) {
    let mut fault = |id: &str, cause: String| faults.push(file.fault(at(file, id), cause));
    for cite in cites(door).collect::<BTreeSet<_>>() {
        if !door.docs.contains_key(&cite.doc) {
            fault(&cite.doc, format!("there is no document {}", cite.doc));
        }
    }
    for (id, cause) in lane_faults(door)
        .into_iter()
        .chain(program_faults(door, pack))
        .chain(clock_faults(door))
        .chain(reason_faults(door))
        .chain(list_faults(door, pack))
    {
        fault(&id, format!("{id}: {cause}"));
    }
}

type Found = Vec<(String, String)>;

fn lane_faults(door: &Door) -> Found {
    let mut found = Found::new();
    let words = |of: &[&'static str]| of.iter().map(ToString::to_string).collect::<Vec<_>>();
    let says: Vec<&str> = Says::ALL.iter().map(|each| each.as_str()).collect();
    let happened: Vec<&str> = Happened::ALL.iter().map(|each| each.as_str()).collect();
    let expected = [
        ("event", words(&happened)),
        ("basic-life", words(&says)),
        ("can-wait", words(&says)),
    ];
    for (at, (id, options)) in expected.iter().enumerate() {
        let asked = door.lane.questions.get(at);
        if asked.is_none_or(|asked| asked.id != *id || asked.options != *options) {
            let options = options.join(", ");
            found.push(((*id).to_owned(), format!("is question {at} with {options}")));
        }
    }
    for event in Happened::ALL {
        for basic_life in Says::ALL {
            for can_wait in Says::ALL {
                let answers = Answers {
                    event: *event,
                    basic_life: *basic_life,
                    can_wait: *can_wait,
                };
                if !door.lane.rows.iter().any(|row| row.when.holds(answers)) {
                    let answers = format!("{event}, {basic_life}, {can_wait}");
                    found.push(("lane".into(), format!("no row for {answers}")));
                }
            }
        }
    }
    found
}

fn program_faults(door: &Door, pack: &Pack) -> Found {
    let mut found = Found::new();
    let own: Vec<&str> = door.programs.iter().map(|each| each.id.as_str()).collect();
    let theirs: Vec<&str> = pack.programs.iter().map(|each| each.id.as_str()).collect();
    if own != theirs {
        let cause = format!(
            "name the programs of the pack, in its order: {}",
            theirs.join(", ")
        );
        found.push(("program".into(), cause));
    }
    for program in &door.programs {
        let mut wrong = |cause: &str| found.push((program.id.clone(), cause.to_owned()));
        let passes = program.procedure == Procedure::PassOn;
        let receiver = program.receiver.as_deref();
        if program.cite.is_empty() {
            wrong("name the document and the article in `cite`");
        }
        if passes != receiver.is_some_and(|id| door.receiver(id).is_some()) {
            wrong("what is passed on, and nothing else, names its receiver");
        }
        if passes != (program.decides == Decides::Receiver) {
            wrong("the receiver decides what is passed on, and nothing else");
        }
        if program
            .asks
            .as_deref()
            .is_some_and(|id| door.receiver(id).is_none())
        {
            wrong("`asks` names a receiver");
        }
        let looks = matches!(program.procedure, Procedure::Check | Procedure::Spending);
        if !looks && program.posted != Posted::Never {
            wrong("only what is surveyed can be posted");
        }
        if program.posted == Posted::Yes && program.confidence == Confidence::Uncertain {
            wrong("what is uncertain is not posted; write posted = \"maybe\"");
        }
        if (program.procedure == Procedure::Urgent) != (program.lane == Lane::Urgent) && !passes {
            wrong("the urgent procedure is that of the urgent lane");
        }
        let refusable = reasons::of(door, program, Outcome::Refused)
            .next()
            .is_some();
        if refusable == passes {
            wrong("what is decided here has a reason to refuse it, what is passed on has none");
        }
    }
    found
}

fn clock_faults(door: &Door) -> Found {
    let mut found = Found::new();
    for rule in &door.clocks {
        let mut wrong = |cause: &str| found.push((rule.id.clone(), cause.to_owned()));
        let list = rule.since == Since::Told;
        if list != rule.stages.is_empty() {
            wrong("name the stages, except for the list of what is missing");
        }
        if rule.cite.is_empty() {
            wrong("name the document and the article in `cite`");
        }
        for program in rule.programs.iter().filter(|id| door.program(id).is_none()) {
            wrong(&format!("there is no program {program}"));
        }
    }
    for program in door
        .programs
        .iter()
        .filter(|each| each.posted != Posted::Never)
    {
        let of = |rule: &&Rule| rule.since == Since::Posted && rule.programs.contains(&program.id);
        if door.clocks.iter().filter(of).count() != 1 {
            let cause = "say in one clock how long it is posted".to_owned();
            found.push((program.id.clone(), cause));
        }
    }
    found
}

fn reason_faults(door: &Door) -> Found {
    let mut found = Found::new();
    let mut seen = BTreeSet::new();
    for reason in &door.reasons {
        let mut wrong = |cause: String| found.push((reason.id.clone(), cause));
        let hard = matches!(reason.leads, Leads::Refuse | Leads::End);
        if hard && reason.confidence == Confidence::Uncertain {
            wrong("what is uncertain refuses nobody".into());
        }
        if reason.cite.is_empty() {
            wrong("name the document and the article in `cite`".into());
        }
        for program in &reason.programs {
            if door.program(program).is_none() {
                wrong(format!("there is no program {program}"));
            }
            if !seen.insert((&reason.id, program)) {
                wrong(format!("stands twice for {program}"));
            }
        }
    }
    found
}

fn list_faults(door: &Door, pack: &Pack) -> Found {
    let mut found = Found::new();
    let mut seen = BTreeSet::new();
    let lists = [
        (
            "ground",
            door.grounds.iter().map(|each| &each.id).collect::<Vec<_>>(),
        ),
        (
            "consent",
            door.consents.iter().map(|each| &each.id).collect(),
        ),
        (
            "remedy",
            door.remedies.iter().map(|each| &each.id).collect(),
        ),
        (
            "receiver",
            door.receivers.iter().map(|each| &each.id).collect(),
        ),
        (
            "spending",
            door.spending.iter().map(|each| &each.id).collect(),
        ),
        ("sign", door.signs.iter().map(|each| &each.id).collect()),
    ];
    for (list, ids) in lists {
        for id in ids
            .into_iter()
            .filter(|id| !seen.insert((list, (*id).clone())))
        {
            found.push((id.clone(), format!("stands twice as {list}")));
        }
    }
    for purpose in &door.consents {
        let mut wrong = |cause: String| found.push((purpose.id.clone(), cause));
        let by = purpose.asked == crate::consents::Asked::Programs;
        if by == purpose.programs.is_empty() {
            wrong("name programs with asked = \"programs\", and only there".into());
        }
        for program in purpose
            .programs
            .iter()
            .filter(|id| door.program(id).is_none())
        {
            wrong(format!("there is no program {program}"));
        }
        if purpose.cite.is_empty() || purpose.version == 0 {
            wrong("give a version from 1 and an article".into());
        }
    }
    for paper in door.instead.promise.iter().chain(&door.instead.signed) {
        if !door.papers.contains_key(paper) {
            found.push((
                paper.clone(),
                "no program of the pack names this paper".into(),
            ));
        }
    }
    for spending in &door.spending {
        if !pack.has_fact(&spending.fact) {
            let cause = format!("the pack has no fact {}", spending.fact);
            found.push((spending.id.clone(), cause));
        }
    }
    found
}
