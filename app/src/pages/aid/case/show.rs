//! One case: how it stands as a whole, what is asked of the person, and each part of it.

use super::{corrections, foot, history, papers, part, signers, tasks, transfers, withdraw};
use crate::components::{Notice, SummaryList, SummaryRow, Text, Tone, Up, date_text};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::pages::aid::{private, words};
use crate::state::Aid;
use crate::state::aid::Cases;
use egude_client::aid::{Case, CaseState, Part, Posting, TaskState};
use leptos::prelude::*;

/// The case that is open, as it changes.
pub(super) fn view() -> AnyView {
    // Steps and articles stand there.
    Aid::get().open_law();
    let state = of_case(state_of);
    let title = Signal::derive(move || said(state.get(), "").get());
    let lede = Signal::derive(move || Some(said(state.get(), "-body").get()));
    view! {
        <PageShell title lede trail=msg("service-aid-name")>
            {private::way_out()}
            {overdue()}
            {head()}
            {tasks::view()}
            {signers::view()}
            {parts()}
            {posting()}
            {papers::view()}
            {transfers::view()}
            {corrections::view()}
            {withdraw::view()}
            {history::view()}
            {foot::view()}
        </PageShell>
    }
    .into_any()
}

/// A part of the open case: what shows it is drawn anew only when that part has changed.
pub(super) fn of_case<T: Clone + PartialEq + Send + Sync + 'static>(
    read: impl Fn(&Case) -> T + Send + Sync + 'static,
) -> Memo<Option<T>> {
    let open = Cases::get().open;
    Memo::new(move |_| open.with(|open| open.as_ref().map(|open| read(&open.case))))
}

/// How it stands for the person: whoever has answered the whole list waits for the window again.
fn state_of(case: &Case) -> CaseState {
    let open = case.tasks.iter().any(|task| task.state == TaskState::Open);
    match case.state {
        CaseState::NeedMore if !open => CaseState::Submitted,
        state => state,
    }
}

fn said(state: Option<CaseState>, end: &str) -> Text {
    let state = state.unwrap_or(CaseState::Submitted);
    msg_of(format!("aid-case-state-{}{end}", words::word(&state)))
}

/// What one looks for first.
fn head() -> AnyView {
    let case = of_case(rows_of);
    (move || {
        let rows = case.get()?.into_iter().map(|(key, value)| {
            let value = Signal::derive(move || value.say());
            SummaryRow::new(msg(key), value)
        });
        Some(view! { <SummaryList rows=rows.collect() /> })
    })
    .into_any()
}

/// A value that is said in the language of the page.
#[derive(Debug, Clone, PartialEq)]
enum Value {
    Plain(String),
    Instant(egude_domain::Moment),
    Day(egude_domain::Date),
    Message(String),
    Holder(Box<egude_client::aid::Holder>),
}

impl Value {
    fn say(&self) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Instant(moment) => words::instant(*moment),
            Self::Day(day) => date_text(*day),
            Self::Message(id) => crate::i18n::text(id),
            Self::Holder(holder) => words::holder(holder),
        }
    }
}

fn rows_of(case: &Case) -> Vec<(&'static str, Value)> {
    let lane = format!("aid-lane-{}", words::word(&case.lane));
    let mut rows = vec![
        (
            "aid-case-row-reference",
            Value::Plain(case.reference.to_string()),
        ),
        ("aid-case-row-at", Value::Instant(case.at)),
        ("aid-case-row-name", Value::Plain(case.name.clone())),
        ("aid-case-row-lane", Value::Message(lane)),
    ];
    let plain = |text: &String| Value::Plain(text.clone());
    rows.extend(
        case.helper
            .as_ref()
            .map(|it| ("aid-case-row-helper", plain(it))),
    );
    let phone = case
        .phone
        .as_ref()
        .map_or_else(|| Value::Message("aid-case-phone-none".to_owned()), plain);
    rows.push(("aid-case-row-phone", phone));
    rows.extend(
        case.account
            .as_ref()
            .map(|it| ("aid-case-row-account", plain(it))),
    );
    // Where several offices have parts, each part says which.
    if let [part, others @ ..] = &case.parts[..]
        && others.iter().all(|other| other.holder == part.holder)
    {
        let holder = Value::Holder(Box::new(part.holder.clone()));
        rows.push(("aid-case-row-holder", holder));
    }
    rows.extend(
        case.kept_until
            .map(|day| ("aid-case-row-kept", Value::Day(day))),
    );
    rows
}

/// That an office is late, and whom to call.
fn overdue() -> AnyView {
    let late = of_case(|case| {
        let late = |part: &&Part| part.clock.as_ref().is_some_and(|clock| clock.overdue);
        case.parts.iter().filter(late).cloned().collect::<Vec<_>>()
    });
    let notice = |part: Part| {
        let (program, phones) = (part.program.clone(), part.holder.phones.clone());
        let who = part.holder.clone();
        let title = Signal::derive(move || {
            let values = [("program", words::program_now(&program))];
            text_with("aid-case-overdue", &values)
        });
        let whom = Signal::derive(move || {
            let values = [("holder", words::holder(&who))];
            text_with("aid-case-overdue-call", &values)
        });
        view! {
            <Notice title tone=Tone::Attention>
                <p><Up text=whom /></p>
                {part::phones(&phones)}
                <p>{msg("aid-case-overdue-other")}</p>
            </Notice>
        }
    };
    (move || {
        late.get()
            .unwrap_or_default()
            .into_iter()
            .map(notice)
            .collect_view()
    })
    .into_any()
}

fn parts() -> AnyView {
    let ids = of_case(|case| {
        let ids = case.parts.iter().map(|part| part.program.clone());
        ids.collect::<Vec<_>>()
    });
    let all = move || {
        let parts = ids.get().unwrap_or_default();
        parts.into_iter().map(part::view).collect_view()
    };
    view! {
        <section class="stack" aria-labelledby="case-parts">
            <h2 id="case-parts">{msg("aid-case-parts")}</h2>
            {all}
        </section>
    }
    .into_any()
}

/// What hangs out for everybody to read, where, and how long.
fn posting() -> AnyView {
    let posting = of_case(|case| case.posting.clone());
    let shown = |posting: Posting| {
        let place = posting.place;
        let (from, until) = (posting.from, posting.until);
        let when = Signal::derive(move || {
            let values = [("from", date_text(from)), ("to", date_text(until))];
            text_with("days-from-to", &values)
        });
        let rows = vec![
            SummaryRow::new(msg("aid-posted-program"), words::program(&posting.program)),
            SummaryRow::new(msg("aid-posted-when"), when),
            SummaryRow::new(
                msg("aid-posted-where"),
                Signal::derive(move || words::local(&place)),
            ),
            SummaryRow::new(msg("aid-posted-what"), msg("aid-posted-three")),
        ];
        view! {
            <section class="stack" aria-labelledby="case-posting">
                <h2 id="case-posting">{msg("aid-posted-title")}</h2>
                <SummaryList rows />
                <p class="quiet">{msg("aid-posted-object")}</p>
            </section>
        }
    };
    (move || posting.get().flatten().map(shown)).into_any()
}
