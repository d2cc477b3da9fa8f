//! What happened, what staff did, what was decided and passed on, who looked.

use super::{done, words};
use crate::components::{Details, Tag, Text, Tone, Up, month_text};
use crate::i18n::{msg, text, text_with};
use crate::state::staff::cases::{Cases, Deed};
use egude_client::aid::{Decision, DeedDone, Event, EventKind, Part, StaffCase, Transfer, View};
use egude_domain::Moment;
use leptos::prelude::*;

/// Views beyond these are in the export.
const VIEWS: usize = 50;

pub(super) fn view(cases: Cases, case: &StaffCase) -> AnyView {
    let decided = case
        .case
        .parts
        .iter()
        .filter(|part| part.decision.is_some());
    let decided = decided.map(|part| decision(cases, part, &case.application.language));
    let transfers = case.case.transfers.iter().map(transfer).collect_view();
    let transfers = (!case.case.transfers.is_empty()).then(|| {
        view! { <Details summary=msg("cases-section-transfers")><ul class="case-lines">{transfers}</ul></Details> }
    });
    let none = none(case.deeds.is_empty());
    let events = case.case.events.iter().map(happened).collect_view();
    let deeds = case.deeds.iter().map(deed).collect_view();
    let views = case.views.iter().take(VIEWS).map(looked).collect_view();
    view! {
        {decided.collect_view()}
        {transfers}
        <Details summary=msg("cases-section-history")>
            <ol class="case-lines">{events}</ol>
        </Details>
        <Details summary=msg("cases-section-deeds")>
            {none}
            <ol class="case-lines">{deeds}</ol>
        </Details>
        <Details summary=msg("cases-section-views")>
            <ol class="case-lines">{views}</ol>
        </Details>
    }
    .into_any()
}

fn none(is_none: bool) -> Option<AnyView> {
    is_none.then(|| view! { <p class="quiet">{msg("cases-none")}</p> }.into_any())
}

/// When and, where it is known, by which account.
fn stamp(at: Moment, who: &str) -> Text {
    let who = who.to_owned();
    Signal::derive(move || {
        let values = [("when", words::instant(at)), ("who", who.clone())];
        text_with("cases-line", &values)
    })
}

fn line(stamp: Text, what: Text, more: impl IntoView + 'static) -> AnyView {
    view! {
        <li class="case-line">
            <span class="quiet"><Up text=stamp /></span>
            <span class="case-line-what"><strong><Up text=what /></strong> {more.into_view()}</span>
        </li>
    }
    .into_any()
}

fn happened(of: &Event) -> AnyView {
    let (kind, program, fen) = (of.kind.known(), of.program.clone(), of.fen);
    let what = Signal::derive(move || {
        let Some(kind) = kind else {
            return text("cases-moved-unknown");
        };
        let word = text(&format!("cases-event-{}", event(kind)));
        let named = match &program {
            Some(program) => {
                let values = [("what", word), ("program", words::program(program))];
                text_with("cases-event-line", &values)
            }
            None => word,
        };
        words::joined([Some(named), fen.map(words::amount)].into_iter().flatten())
    });
    let more = of
        .text
        .clone()
        .map(|text| view! { <span class="case-said">{text}</span> });
    line(stamp(of.at, ""), what, more)
}

fn deed(of: &DeedDone) -> AnyView {
    let word = Deed::of(&of.deed).as_str();
    let what = Signal::derive(move || text(&format!("cases-do-{word}")));
    let deed = of.deed.clone();
    let more = move || {
        let lines = done::lines(&deed).into_iter();
        lines
            .map(|line| view! { <span class="case-said">{line}</span> })
            .collect_view()
    };
    line(stamp(of.at, &of.who), what, more)
}

fn looked(of: &View) -> AnyView {
    let what = of.what.clone();
    let what = Signal::derive(move || words::known(&format!("cases-view-{what}"), &what));
    line(stamp(of.at, &of.who), what, ())
}

fn transfer(of: &Transfer) -> AnyView {
    let (to, at, fields) = (of.to.clone(), of.at, of.fields.clone());
    let what = Signal::derive(move || {
        let values = [("when", words::instant(at)), ("to", done::receiver(&to))];
        text_with("cases-transfer-line", &values)
    });
    let got = Signal::derive(move || {
        let fields = words::joined(fields.iter().map(|word| done::field(word)));
        text_with("cases-transfer-fields", &[("fields", fields)])
    });
    let more = of
        .text
        .clone()
        .map(|text| view! { <span class="case-said">{text}</span> });
    view! {
        <li class="case-line">
            <span class="case-line-what"><strong><Up text=what /></strong> <span class="case-said"><Up text=got /></span> {more}</span>
        </li>
    }
    .into_any()
}

/// The decision as the letter has it; the words to the person stand in their language.
fn decision(cases: Cases, part: &Part, language: &str) -> AnyView {
    let Some(of) = part.decision.clone() else {
        return ().into_any();
    };
    let program = part.program.clone();
    let tone = match of.outcome {
        egude_client::aid::Outcome::Approved => Tone::Success,
        _ => Tone::Attention,
    };
    let by = by(cases, &of);
    let reasons = of.reasons.clone();
    let reasons = move || {
        let one = |code: &String| view! { <li>{done::reason(code)}</li> };
        reasons.iter().map(one).collect_view()
    };
    let (fen, from) = (of.fen, of.from);
    let money = fen.map(|fen| view! { <p>{move || words::amount(fen)}</p> });
    let from = from.map(|from| {
        view! { <p>{move || words::joined([text("cases-decide-from"), month_text(from.year(), from.month())])}</p> }
    });
    let lang = language.to_owned();
    let letter = of
        .text
        .clone()
        .map(|text| view! { <p lang=lang class="case-letter">{text}</p> });
    view! {
        <section class="card stack">
            <p class="cluster"><strong>{move || words::program(&program)}</strong> <Tag label=msg(done::outcome_word(of.outcome)) tone /></p>
            <p class="quiet"><Up text=by /></p>
            {money} {from}
            <ul class="bullets">{reasons}</ul>
            {letter}
        </section>
    }
    .into_any()
}

fn by(cases: Cases, of: &Decision) -> Text {
    let (at, holder) = (of.at, of.by.clone());
    Signal::derive(move || {
        let who = match &holder.name {
            Some(name) => words::local(name),
            None => words::region_now(cases, &holder.region),
        };
        text_with(
            "cases-decision-by",
            &[("when", words::instant(at)), ("who", who)],
        )
    })
}

/// The word of an event in the contract and in message ids.
pub(super) const fn event(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Submitted => "submitted",
        EventKind::Accepted => "accepted",
        EventKind::MissingTold => "missing-told",
        EventKind::TaskAnswered => "task-answered",
        EventKind::TaskClosed => "task-closed",
        EventKind::TaskReopened => "task-reopened",
        EventKind::PaperArrived => "paper-arrived",
        EventKind::Signed => "signed",
        EventKind::Advanced => "advanced",
        EventKind::Surveyed => "surveyed",
        EventKind::OpinionGiven => "opinion-given",
        EventKind::Posted => "posted",
        EventKind::Objected => "objected",
        EventKind::Extended => "extended",
        EventKind::Approved => "approved",
        EventKind::Refused => "refused",
        EventKind::Paid => "paid",
        EventKind::Recorded => "recorded",
        EventKind::Transferred => "transferred",
        EventKind::Ended => "ended",
        EventKind::Withdrawn => "withdrawn",
        EventKind::Changed => "changed",
    }
}
