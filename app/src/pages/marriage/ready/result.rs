//! What the answers come to: come, not yet and from when, or ask first; why; what to bring.

use super::super::parts::{days_text, service_name};
use super::super::quick_exit::{QuickExit, danger};
use super::{Place, Step, cite, papers};
use crate::components::{
    BackLink, Button, ButtonKind, Hotlines, LinkButton, Notice, ReadAloud, Tag, Text, Tone, Up,
    date_text,
};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::page::PageShell;
use crate::platform::share;
use crate::state::Marriage;
use crate::state::marriage::{Service, case_word, is_divorce};
use egude_client::booking::SpecialCase;
use egude_domain::Date;
use egude_marriage::readiness::{Kind, Note, Paper, Readiness, Reason, Table, Verdict};
use leptos::prelude::*;
use std::sync::Arc;

/// What is shown, taken out of the table.
#[derive(Debug, Clone, PartialEq)]
struct Found {
    verdict: Verdict,
    only_time: bool,
    reasons: Vec<Reason>,
    papers: Vec<Paper>,
    notes: Vec<Note>,
    earliest: Option<Date>,
    issuing: Option<(Date, Option<Date>)>,
    open: Vec<Step>,
}

impl Found {
    fn of(readiness: &Readiness<'_>) -> Self {
        let step = |of| Step::ALL.into_iter().find(|step| step.of() == of);
        let mut open: Vec<Step> = Vec::new();
        for asked in readiness.open() {
            open.extend(step(asked.of).filter(|step| !open.contains(step)));
        }
        let days = readiness.timeline.as_ref();
        Self {
            verdict: readiness.verdict,
            only_time: readiness.only_time(),
            reasons: readiness.reasons.clone(),
            papers: readiness.papers.clone(),
            notes: readiness.notes.clone(),
            earliest: readiness.earliest,
            issuing: days.and_then(|days| Some((days.window_first?, days.window_last))),
            open,
        }
    }

    /// The day from which nothing but other things than time stand in the way.
    fn from(&self) -> Option<Date> {
        self.reasons.iter().filter_map(|reason| reason.from).max()
    }

    fn word(&self) -> &'static str {
        match self.verdict {
            Verdict::Come => "come",
            Verdict::NotYet if self.only_time => "later",
            Verdict::NotYet => "not-yet",
            Verdict::Ask => "ask",
            Verdict::Open => "open",
        }
    }
}

/// The message of a rule, by the pattern `marriage-rule-<id>`.
pub(super) fn rule_id(rule: &str) -> String {
    format!("marriage-rule-{}", rule.to_ascii_lowercase())
}

/// The result for this service.
pub(super) fn view(table: &Arc<Table>, service: Service, steps: &[Step]) -> AnyView {
    let marriage = Marriage::get();
    let found = untrack(|| marriage.readiness(service, Found::of));
    let Some(found) = found else {
        return ().into_any();
    };
    let needs = untrack(|| marriage.needs(service));
    let last = steps.iter().rev().find(|step| **step != Step::Result);
    let (back, back_words) = match last {
        Some(step) => (step.path(service), "q-previous"),
        None => (Place::Start.path(), "marriage-ready-back"),
    };
    let word = found.word();
    let title = msg_of(format!("marriage-verdict-{word}"));
    let as_of = table.as_of.parse::<Date>().ok().map(|day| {
        let words =
            Signal::derive(move || text_with("marriage-law-as-of", &[("date", date_text(day))]));
        view! { <p class="quiet"><Up text=words /></p> }
    });
    let verdict = verdict(&found);
    let reasons = reasons(&found);
    let needs = need(&needs);
    let papers = papers::view(&found.papers, &found.notes);
    let notes = notes(&found.notes);
    let onward = onward(&found, service, steps);
    let leave = is_divorce(service).then(|| view! { <QuickExit /> });
    let help = wants_help(service).then(danger);
    view! {
        <PageShell title trail=service_name(service)>
            {leave}
            <div class="question-head no-print">
                <BackLink label=msg(back_words) href=Signal::stored(back) />
                <ReadAloud />
            </div>
            {verdict}
            {reasons}
            {needs}
            {onward}
            {papers}
            {help}
            {notes}
            {as_of}
            <p class="quiet">{msg("marriage-result-estimate")}</p>
        </PageShell>
    }
    .into_any()
}

/// Where somebody may come who is in danger at home (V-11).
fn wants_help(service: Service) -> bool {
    is_divorce(service) || service == Service::Counselling
}

/// In a sentence, with the day from which it can be done.
fn verdict(found: &Found) -> AnyView {
    let word = found.word();
    let (tone, from) = match found.verdict {
        Verdict::Come => (
            Tone::Success,
            found.earliest.filter(|_| found.issuing.is_none()),
        ),
        Verdict::NotYet => (Tone::Attention, found.from().filter(|_| found.only_time)),
        Verdict::Ask | Verdict::Open => (Tone::Info, None),
    };
    let today = Marriage::get().day_in_question();
    let from = from.filter(|day| *day > untrack(|| today)).map(|day| {
        let words =
            Signal::derive(move || text_with("marriage-earliest", &[("date", date_text(day))]));
        view! { <p><strong><Up text=words /></strong></p> }
    });
    let issuing = found.issuing.map(|(first, last)| {
        let words = Signal::derive(move || match last {
            Some(last) => text_with("marriage-window", &[("days", days_text(first, last))]),
            None => text_with("marriage-window-open", &[("date", date_text(first))]),
        });
        view! { <p><strong><Up text=words /></strong></p> }
    });
    let body = msg_of(format!("marriage-verdict-{word}-body"));
    view! { <Notice title=body tone>{from} {issuing}</Notice> }.into_any()
}

fn reasons(found: &Found) -> Option<AnyView> {
    if found.reasons.is_empty() {
        return None;
    }
    let lines = found.reasons.iter().map(reason).collect_view();
    Some(
        view! {
            <section class="stack" aria-labelledby="marriage-reasons">
                <h2 id="marriage-reasons">{msg("marriage-reasons")}</h2>
                <ul class="lines">{lines}</ul>
            </section>
        }
        .into_any(),
    )
}

fn reason(reason: &Reason) -> AnyView {
    let words = msg_of(rule_id(&reason.id));
    let (mark, tone) = match reason.kind {
        Kind::NotYet => ("marriage-kind-not-yet", Tone::Attention),
        Kind::Ask => ("marriage-kind-ask", Tone::Info),
    };
    let who =
        papers::who(&reason.people).map(|id| view! { <Tag label=msg(id) tone=Tone::Quiet /> });
    let from = reason.from.map(|day| {
        let words =
            Signal::derive(move || text_with("marriage-reason-from", &[("date", date_text(day))]));
        view! { <p><Up text=words /></p> }
    });
    let instead = reason.instead.and_then(|service| {
        let service = crate::state::marriage::service_of(service.as_str())?;
        let label: Text = Signal::derive(move || {
            let name = text(&format!("marriage-{}", service.as_str()));
            text_with("marriage-instead", &[("service", name)])
        });
        let href = Place::Ready(service).path();
        Some(view! { <p class="no-print"><LinkButton label href kind=ButtonKind::Secondary /></p> })
    });
    let cite = cite::folded(&reason.cite, reason.confidence);
    view! {
        <li class="line">
            <p class="line-name"><Tag label=msg(mark) tone /> {who}</p>
            <p><Up text=words /></p>
            {from}
            {instead}
            {cite}
        </li>
    }
    .into_any()
}

/// Only registries that may.
fn need(needs: &[SpecialCase]) -> Option<AnyView> {
    if needs.is_empty() {
        return None;
    }
    let line = |case: &SpecialCase| {
        view! { <li>{msg_of(format!("marriage-case-{}", case_word(*case)))}</li> }
    };
    let lines = needs.iter().map(line).collect_view();
    Some(
        view! {
            <Notice title=msg("marriage-needs-title")>
                <ul class="bullets">{lines}</ul>
                <p>{msg("marriage-needs-body")}</p>
            </Notice>
        }
        .into_any(),
    )
}

/// What to do now: the one thing first.
fn onward(found: &Found, service: Service, steps: &[Step]) -> AnyView {
    let offices = Place::Offices(service).path();
    let possible = found.verdict == Verdict::Come || found.only_time;
    let open = found.open.first().copied();
    let first = steps.iter().find(|step| **step != Step::Result).copied();
    let main = match open {
        Some(step) if found.verdict == Verdict::Open => view! {
            <LinkButton label=msg("marriage-answer-rest") href=step.path(service) icon="next" />
        }
        .into_any(),
        _ if possible => view! {
            <LinkButton label=msg("marriage-book") href=offices.clone() icon="next" />
        }
        .into_any(),
        _ => view! {
            <LinkButton label=msg("marriage-see-offices") href=offices.clone() icon="next" />
        }
        .into_any(),
    };
    // Where only time stands in the way there is nothing to ask.
    let unclear = matches!(found.verdict, Verdict::Ask | Verdict::NotYet);
    let call = (unclear && !found.only_time)
        .then(|| view! { <p>{msg("marriage-ask-whom")}</p> <Hotlines /> });
    let change = first.map(|step| {
        view! {
            <LinkButton label=msg("marriage-change-answers") href=step.path(service) kind=ButtonKind::Quiet />
        }
    });
    let print = move |()| share::print();
    view! {
        <section class="stack no-print">
            <div class="actions">
                {main}
                <Button label=msg("result-print") kind=ButtonKind::Secondary icon="print" on_press=print />
                {change}
            </div>
            <p class="quiet">{msg("marriage-fact-walk-in")}</p>
            {call}
        </section>
    }
    .into_any()
}

fn notes(notes: &[Note]) -> Option<AnyView> {
    let rest: Vec<&Note> = notes
        .iter()
        .filter(|note| !papers::is_not_needed(note))
        .collect();
    if rest.is_empty() {
        return None;
    }
    let line = |note: &&Note| {
        let words = msg_of(rule_id(&note.id));
        view! { <li><Up text=words /></li> }
    };
    let lines = rest.iter().map(line).collect_view();
    let cites = cite::of_list(rest.iter().map(|it| (it.cite.as_slice(), it.confidence)));
    Some(
        view! {
            <section class="stack" aria-labelledby="marriage-notes">
                <h2 id="marriage-notes">{msg("notes-title")}</h2>
                <ul class="bullets">{lines}</ul>
                {cites}
            </section>
        }
        .into_any(),
    )
}
