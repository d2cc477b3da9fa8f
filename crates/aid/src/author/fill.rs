//! Joins what is written here with what the pack of rules says.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fault, File, at, pack::Pack, source::Source};
use crate::{
    Cite, DOOR_VERSION, Doc, Door,
    clock::Rule,
    lane::Table,
    papers::{Paper, Papers},
};

pub(super) fn door(file: File<'_>, source: Source, pack: &Pack, faults: &mut Vec<Fault>) -> Door {
    let mut door = Door {
        door_version: DOOR_VERSION,
        version: String::new(),
        as_of: source.as_of,
        docs: BTreeMap::new(),
        lane: Table {
            questions: source.questions,
            rows: source.rows,
            notes: source.notes,
        },
        programs: source.programs,
        clocks: Vec::new(),
        grounds: source.grounds,
        posting: source.posting,
        consents: source.consents,
        reasons: source.reasons,
        remedies: source.remedies,
        receivers: source.receivers,
        changes: source.changes,
        papers: papers(pack),
        instead: source.papers,
        spending: source.spending,
        signs: source.signs,
    };
    for rule in source.clocks {
        match clocks(&rule, pack) {
            Ok(rules) => door.clocks.extend(rules),
            Err(cause) => {
                let cause = format!("clock {}: {cause}", rule.id);
                faults.push(file.fault(at(file, &rule.id), cause));
            }
        }
    }
    let mut own = BTreeMap::new();
    for doc in source.docs {
        if pack.docs.contains_key(&doc.id) {
            let cause = format!("document {} is in the pack; leave it out here", doc.id);
            faults.push(file.fault(at(file, &doc.id), cause));
        }
        let named = Doc {
            title: doc.title,
            number: doc.number,
        };
        own.insert(doc.id, named);
    }
    let cited: BTreeSet<String> = cites(&door).map(|cite| cite.doc.clone()).collect();
    for id in cited {
        if let Some(doc) = own.remove(&id).or_else(|| pack.docs.get(&id).cloned()) {
            door.docs.insert(id, doc);
        }
    }
    for id in own.into_keys() {
        let cause = format!("nothing cites document {id}; leave it out");
        faults.push(file.fault(at(file, &id), cause));
    }
    door
}

/// Every citation.
pub(super) fn cites(door: &Door) -> impl Iterator<Item = &Cite> {
    let lane = door.lane.questions.iter().flat_map(|each| &each.cite);
    lane.chain(door.lane.rows.iter().flat_map(|each| &each.cite))
        .chain(door.lane.notes.iter().flat_map(|each| &each.cite))
        .chain(door.programs.iter().flat_map(|each| &each.cite))
        .chain(door.clocks.iter().flat_map(|each| &each.cite))
        .chain(door.grounds.iter().flat_map(|each| &each.cite))
        .chain(&door.posting.cite)
        .chain(door.consents.iter().flat_map(|each| &each.cite))
        .chain(door.reasons.iter().flat_map(|each| &each.cite))
        .chain(door.remedies.iter().flat_map(|each| &each.cite))
        .chain(door.receivers.iter().flat_map(|each| &each.cite))
        .chain(door.changes.iter().flat_map(|each| &each.cite))
        .chain(&door.instead.cite)
        .chain(door.spending.iter().flat_map(|each| &each.cite))
        .chain(door.signs.iter().flat_map(|each| &each.cite))
}

/// A clock of a step becomes one for each program, with what the pack says of it.
fn clocks(rule: &Rule, pack: &Pack) -> Result<Vec<Rule>, String> {
    let Some(step) = &rule.step else {
        return match (rule.figure, rule.unit) {
            (Some(_), Some(_)) if rule.limit.is_none() => Ok(vec![rule.clone()]),
            _ => Err("give a step of the pack, or a figure with its unit".into()),
        };
    };
    if rule.figure.is_some() || rule.unit.is_some() || rule.limit.is_some() || !rule.cite.is_empty()
    {
        return Err("of a step, limit, unit and citation come from the pack".into());
    }
    if rule.programs.is_empty() {
        return Err("name the programs".into());
    }
    let one = |id: &String| {
        let of = rule.like.as_ref().unwrap_or(id);
        let program = pack
            .program(of)
            .ok_or(format!("there is no program {of}"))?;
        let step = program
            .steps
            .iter()
            .find(|each| each.id == *step)
            .ok_or(format!("{of} has no step {step} in the pack"))?;
        Ok(Rule {
            programs: vec![id.clone()],
            unit: Some(step.unit()),
            limit: Some(step.limit),
            extended: step.extended,
            delegated: step.delegated()?,
            cite: step.cite(),
            ..rule.clone()
        })
    };
    rule.programs.iter().map(one).collect()
}

fn papers(pack: &Pack) -> Papers {
    let mut papers: BTreeMap<String, Paper> = BTreeMap::new();
    for program in &pack.programs {
        for paper in &program.papers {
            let known = papers.entry(paper.id.clone()).or_default();
            let list = if paper.looked_up {
                &mut known.looked_up
            } else {
                &mut known.asked
            };
            list.push(program.id.clone());
            if paper.later {
                known.later.push(program.id.clone());
            }
        }
    }
    papers
}
