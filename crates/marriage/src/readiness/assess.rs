use egude_domain::{Calendar, Date};

use super::{
    answers::Answers,
    facts::{Context, OF_AGE, WINDOW, earliest_of_age},
    open::asked,
    outcome::{Kind, Note, Paper, Readiness, Reason, Verdict},
    table::{Gives, Row, Table},
    tri::Tri,
};
use crate::{Person, Service};

/// What the answers come to on the day of the appointment.
///
/// Without a day nobody is too young and no window is over: the earliest day is
/// named instead. Without a calendar of rest days a divorce's last days are not
/// known, which leads to the office and not to a refusal.
pub fn assess<'a>(
    table: &'a Table,
    answers: &Answers,
    service: Service,
    day: Option<Date>,
    calendar: Option<&Calendar>,
) -> Readiness<'a> {
    let context = Context {
        table,
        answers,
        day,
        calendar,
    };
    let timeline = (service == Service::DivorceIssue)
        .then(|| context.timeline())
        .flatten();
    let earliest = match service {
        Service::Marry => earliest_of_age(table, answers),
        Service::DivorceIssue => timeline.and_then(|timeline| timeline.window_first),
        _ => None,
    };
    let mut found = Readiness {
        verdict: Verdict::Come,
        reasons: Vec::new(),
        papers: Vec::new(),
        needs: Vec::new(),
        notes: Vec::new(),
        earliest,
        timeline,
        asked: asked(table, answers, service),
    };
    for (row, person, tri) in outcomes(context, service) {
        take(&mut found, &context, row, person, tri);
    }
    let has = |kind| found.reasons.iter().any(|reason| reason.kind == kind);
    found.verdict = if has(Kind::NotYet) {
        Verdict::NotYet
    } else if found.open().next().is_some() {
        Verdict::Open
    } else if has(Kind::Ask) {
        Verdict::Ask
    } else {
        Verdict::Come
    };
    found
}

/// What each row of the service comes to, for everybody it is tried for.
pub(crate) fn outcomes(
    context: Context<'_>,
    service: Service,
) -> impl Iterator<Item = (&Row, Option<Person>, Tri)> {
    let rows = context.table.rows.iter();
    let rows = rows.filter(move |row| row.services.contains(&service));
    rows.flat_map(move |row| {
        row.whom.places().iter().map(move |person| {
            let tests = row.when.iter().map(|test| context.test(test, *person));
            (row, *person, tests.fold(Tri::Yes, Tri::and))
        })
    })
}

fn take(found: &mut Readiness<'_>, context: &Context<'_>, row: &Row, of: Option<Person>, tri: Tri) {
    let kind = match tri {
        Tri::No | Tri::Open => return,
        Tri::Yes => Kind::NotYet,
        Tri::Unsure => Kind::Ask,
    };
    let sure = tri == Tri::Yes;
    match &row.gives {
        Gives::NotYet { instead } => {
            reason(found, context, row, of, kind, instead.filter(|_| sure));
        }
        Gives::Ask { instead } => reason(found, context, row, of, Kind::Ask, *instead),
        Gives::Need { case } if sure => {
            if !found.needs.contains(case) {
                found.needs.push(*case);
            }
        }
        Gives::Need { .. } => reason(found, context, row, of, Kind::Ask, None),
        Gives::Paper {
            paper: id,
            count,
            perhaps,
        } if sure || *perhaps => {
            let count = count
                .as_ref()
                .and_then(|id| context.table.params.get(id)?.value);
            let paper = Paper {
                id: id.clone(),
                people: of.into_iter().collect(),
                count,
                sure,
                cite: row.cite.clone(),
                confidence: row.confidence,
            };
            put_paper(&mut found.papers, paper);
        }
        Gives::Note if sure && !found.notes.iter().any(|note| note.id == row.id) => {
            let (id, cite) = (row.id.clone(), row.cite.clone());
            found.notes.push(Note {
                id,
                cite,
                confidence: row.confidence,
            });
        }
        Gives::Paper { .. } | Gives::Note => {}
    }
}

fn put_paper(papers: &mut Vec<Paper>, paper: Paper) {
    let Some(known) = papers.iter_mut().find(|known| known.id == paper.id) else {
        papers.push(paper);
        return;
    };
    known.sure |= paper.sure;
    known.confidence = known.confidence.min(paper.confidence);
    add_all(&mut known.people, paper.people);
    add_all(&mut known.cite, paper.cite);
}

fn add_all<T: PartialEq>(known: &mut Vec<T>, more: Vec<T>) {
    for each in more {
        if !known.contains(&each) {
            known.push(each);
        }
    }
}

fn reason(
    found: &mut Readiness<'_>,
    context: &Context<'_>,
    row: &Row,
    of: Option<Person>,
    kind: Kind,
    instead: Option<Service>,
) {
    let from = if kind == Kind::NotYet {
        from(found, context, row, of)
    } else {
        None
    };
    let same = |known: &&mut Reason| known.id == row.id && known.kind == kind;
    if let Some(known) = found.reasons.iter_mut().find(same) {
        known.from = known.from.zip(from).map(|(one, other)| one.max(other));
        add_all(&mut known.people, of.into_iter().collect());
        add_all(&mut known.cite, row.cite.clone());
        return;
    }
    found.reasons.push(Reason {
        id: row.id.clone(),
        kind,
        people: of.into_iter().collect(),
        from,
        instead,
        cite: row.cite.clone(),
        confidence: row.confidence,
    });
}

/// From which day a row that turns on the day no longer stands in the way.
fn from(
    found: &Readiness<'_>,
    context: &Context<'_>,
    row: &Row,
    of: Option<Person>,
) -> Option<Date> {
    let on = |fact: &str, word: &str| {
        row.when
            .iter()
            .any(|test| test.fact == fact && test.is.iter().any(|is| is == word))
    };
    if on(OF_AGE, "no") {
        context.of_age_from(of)
    } else if on(WINDOW, "cooling") {
        found.timeline.and_then(|timeline| timeline.window_first)
    } else {
        None
    }
}
