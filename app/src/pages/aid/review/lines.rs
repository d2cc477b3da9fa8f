//! What was typed, as rows: a question and its answer.

use super::blocks::Row;
use crate::components::{date_text, masked};
use crate::i18n::{text, text_with};
use crate::pages::aid::words;
use crate::pages::regions;
use crate::state::{Aid, Load};
use egude_domain::Date;
use egude_draft::{Draft, Page, PaperDraft, PaperHow};

pub(super) fn of(aid: Aid, page: Page) -> Vec<Row> {
    match page {
        Page::Place => place(aid),
        Page::Consents => consents(aid),
        page => aid.with(|draft| match page {
            Page::Urgent => urgent(draft),
            Page::Programs => vec![row(
                "aid-sent-row-programs",
                words::programs(&draft.programs),
            )],
            Page::Who => who(draft),
            Page::People => people(draft),
            Page::Need => need(draft),
            Page::Papers => draft.papers.iter().filter_map(paper).collect(),
            _ => Vec::new(),
        }),
    }
}

fn row(key: &'static str, value: impl Into<String>) -> Row {
    (text(key), value.into())
}

/// The same, where something was typed.
fn typed(key: &'static str, value: &str) -> Option<Row> {
    let value = value.trim();
    (!value.is_empty()).then(|| row(key, value))
}

fn urgent(draft: &Draft) -> Vec<Row> {
    let answers = [
        ("event", &draft.urgent.event),
        ("basic-life", &draft.urgent.basic_life),
        ("can-wait", &draft.urgent.can_wait),
    ];
    let answer = |(question, word): (&str, &String)| {
        let title = text(&format!("aid-q-{question}-title"));
        (title, text(&format!("aid-q-{question}-o-{word}")))
    };
    answers.into_iter().map(answer).collect()
}

fn place(aid: Aid) -> Vec<Row> {
    let code = aid.with(|draft| draft.region.clone());
    let Load::Ready(all) = aid.regions() else {
        return Vec::new();
    };
    let banner = regions::banner_of(&code);
    let names = [Some(banner.clone()), (code != banner).then_some(code)];
    let names = names.into_iter().flatten();
    let names = names.filter_map(|code| regions::name(&all, &code));
    let said = words::all(names);
    typed("aid-review-place", &said).into_iter().collect()
}

fn who(draft: &Draft) -> Vec<Row> {
    let mut rows = Vec::new();
    let whom = &draft.whom;
    if !whom.applies_for.is_empty() {
        rows.push(row(
            "aid-who-legend",
            text(&format!("aid-who-{}", whom.applies_for)),
        ));
    }
    if whom.has_helper() {
        let helper = &whom.helper;
        rows.extend(typed("aid-helper-name", &helper.name));
        rows.extend(typed("aid-helper-phone", &helper.phone));
        if !helper.kind.is_empty() {
            rows.push(row(
                "aid-helper-kind",
                text(&format!("aid-helper-{}", helper.kind)),
            ));
        }
        if !helper.mandate.is_empty() {
            let mandate = text(&format!("aid-mandate-{}", helper.mandate));
            rows.push(row("aid-mandate-legend", mandate));
        }
    }
    rows
}

fn people(draft: &Draft) -> Vec<Row> {
    let applicant = &draft.people.applicant;
    let mut rows: Vec<Row> = [
        typed("aid-people-name", &applicant.name),
        typed("aid-review-number", &masked(applicant.id_number.trim())),
        typed("aid-people-phone", &applicant.phone),
        typed("aid-people-address", &applicant.address),
    ]
    .into_iter()
    .flatten()
    .collect();
    for member in &draft.people.members {
        let (relation, nth) = member.id.rsplit_once('-').unwrap_or((&member.id, "1"));
        let who = text_with(&format!("member-{relation}"), &[("nth", nth.to_owned())]);
        let number = masked(member.id_number.trim());
        let said = [member.name.trim().to_owned(), number];
        let said = words::all(said.into_iter().filter(|it| !it.is_empty()));
        let said = if said.is_empty() {
            text("aid-review-nothing")
        } else {
            said
        };
        rows.push((who, said));
    }
    rows
}

fn need(draft: &Draft) -> Vec<Row> {
    let need = &draft.need;
    let mut rows: Vec<Row> = [
        typed("aid-page-need", &need.text),
        day(&need.since).map(|day| row("aid-review-since", date_text(day))),
        typed("aid-need-where", &need.place),
    ]
    .into_iter()
    .flatten()
    .collect();
    for (kind, amount) in &need.spent {
        let amount = amount.trim();
        if !amount.is_empty() {
            let amount = text_with("figure-yuan", &[("amount", amount.to_owned())]);
            rows.push((text(&format!("aid-spent-{kind}")), amount));
        }
    }
    rows.extend(typed("aid-bank-number", &masked(draft.bank.number.trim())));
    rows.extend(typed("aid-bank-name", &draft.bank.name));
    rows
}

/// A day of which every part was typed and that there is.
fn day([year, month, day]: &[String; 3]) -> Option<Date> {
    let (year, month, day) = (year.trim(), month.trim(), day.trim());
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

fn paper(paper: &PaperDraft) -> Option<Row> {
    let how = paper.how?;
    let said = match how {
        PaperHow::Pages => text_with("aid-papers-count", &[("n", paper.pages.len().to_string())]),
        how => text(&format!("aid-how-{}", words::word(&how))),
    };
    Some((words::paper_now(&paper.paper), said))
}

fn consents(aid: Aid) -> Vec<Row> {
    let asked = aid.asked().unwrap_or_default();
    let one = |one: crate::state::aid::Asked| {
        let title = text(&format!("aid-consent-{}-title", one.purpose));
        let title = if one.name.is_empty() {
            title
        } else {
            let values = [("title", title), ("name", one.name.clone())];
            text_with("aid-consents-of-child", &values)
        };
        let said = if aid.agreed(&one) {
            "aid-review-agreed"
        } else {
            "aid-review-not"
        };
        (title, text(said))
    };
    asked.into_iter().map(one).collect()
}
