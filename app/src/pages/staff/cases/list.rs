//! The work list: what waits, the most pressing first.

use super::{bar, filters, reserves, said, tips, words};
use crate::components::{Button, ButtonKind, Skeleton, Tag, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::page::PageShell;
use crate::platform::{focus, vertical};
use crate::state::staff::Staff;
use crate::state::staff::cases::{Cases, lane_word, state_word};
use egude_client::aid::{Lane, WorkItem};
use egude_domain::{CHINA, Reference};
use leptos::prelude::*;

const LIST: &str = "cases-list";

/// Accessibility: the list is a listbox; arrow keys select, Enter opens, `/` goes to the search
/// field; what is overdue says so in a word; the count is said politely.
pub(super) fn page(staff: Staff, cases: Cases) -> AnyView {
    filters::keys();
    view! {
        <PageShell title=msg("cases-title") wide=true>
            {bar::view(staff)}
            {said::region(cases)}
            {trouble(cases)}
            <div class="cases-columns">
                <div class="stack">
                    {head(cases)}
                    {filters::view(cases)}
                    {listbox(cases)}
                </div>
                <div class="stack">
                    {reserves::view(cases)}
                    {tips::view(cases)}
                </div>
            </div>
        </PageShell>
    }
    .into_any()
}

fn trouble(cases: Cases) -> AnyView {
    let is_there = Memo::new(move |_| cases.list().with(Option::is_some));
    (move || match (cases.list_failed(), is_there.get()) {
        (None, true) => ().into_any(),
        (None, false) => view! { <Skeleton /> }.into_any(),
        (Some(failure), old) => {
            said::trouble(&failure, old, Callback::new(move |()| cases.refresh()))
        }
    })
    .into_any()
}

/// When it was read, how much there is, and reading it anew.
fn head(cases: Cases) -> AnyView {
    let read = move || {
        cases.list().with(|list| {
            list.as_ref().map(|list| {
                let time = list.as_of.time(CHINA).to_string();
                text_with("cases-read-at", &[("time", time)])
            })
        })
    };
    let count = Signal::derive(move || {
        if cases.list().with(Option::is_none) {
            return String::new();
        }
        let shown = cases.shown();
        let n = shown.len().to_string();
        if cases.filter.is_set() {
            return text_with("cases-found", &[("n", n)]);
        }
        let late = shown.iter().filter(|item| item.overdue).count();
        text_with("cases-count", &[("n", n), ("late", late.to_string())])
    });
    view! {
        <div class="cluster" data-spread="true">
            <p class="cases-count" role="status"><Up text=count /></p>
            <div class="cluster">
                <span class="quiet">{read}</span>
                <Button label=msg("cases-refresh") kind=ButtonKind::Quiet on_press=move |()| cases.refresh() />
            </div>
        </div>
    }
    .into_any()
}

fn option_id(reference: Reference) -> String {
    format!("case-{}", reference.as_str())
}

/// The selected case, if it is among those that are shown.
fn selected(cases: Cases) -> Option<Reference> {
    let wanted = cases.selected.get()?;
    let shown = cases.shown();
    let is_shown = shown.iter().any(|item| item.reference == wanted);
    is_shown.then_some(wanted)
}

/// Selects another one. `to` gets where the selection is and how many there are.
fn go(cases: Cases, to: impl Fn(Option<usize>, usize) -> Option<usize>) {
    let shown = untrack(|| cases.shown());
    let now = cases.selected.get_untracked();
    let at = shown.iter().position(|item| Some(item.reference) == now);
    let next = to(at, shown.len()).and_then(|next| shown.get(next));
    if let Some(next) = next {
        cases.selected.set(Some(next.reference));
        focus::show(&option_id(next.reference));
    }
}

/// From the search field into the list.
pub(super) fn enter(cases: Cases) {
    if untrack(|| selected(cases)).is_none() {
        go(cases, |_, _| Some(0));
    }
    focus::quietly_soon(LIST);
}

fn listbox(cases: Cases) -> AnyView {
    let shown = Memo::new(move |_| cases.shown());
    let active = Memo::new(move |_| selected(cases));
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let (next, before) = if vertical::is_vertical() {
            ("ArrowRight", "ArrowLeft")
        } else {
            ("ArrowDown", "ArrowUp")
        };
        match event.key().as_str() {
            key if key == next => go(cases, |at, _| Some(at.map_or(0, |at| at + 1))),
            key if key == before => go(cases, |at, _| at.and_then(|at| at.checked_sub(1))),
            "Home" => go(cases, |_, _| Some(0)),
            "End" => go(cases, |_, count| count.checked_sub(1)),
            "Enter" => {
                if let Some(reference) = untrack(|| selected(cases)) {
                    cases.open(reference);
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    let rows = move || {
        let row = |item| row(cases, item, active);
        shown.get().into_iter().map(row).collect_view()
    };
    let empty = move || {
        let nothing = shown.with(Vec::is_empty) && cases.list().with(Option::is_some);
        nothing.then(|| {
            let id = if cases.filter.is_set() {
                "cases-found-none"
            } else {
                "cases-empty"
            };
            view! { <p class="desk-empty">{msg(id)}</p> }
        })
    };
    let more = move || {
        let more = cases
            .list()
            .with(|list| list.as_ref().map_or(0, |list| list.more));
        (more > 0).then(|| view! { <p>{text_with("cases-more", &[("n", more.to_string())])}</p> })
    };
    view! {
        <div>
            {empty}
            <ul
                class="desk-list cases-list"
                id=LIST
                role="listbox"
                tabindex="0"
                hidden=move || shown.with(Vec::is_empty)
                aria-label=msg("cases-list")
                aria-describedby="cases-list-keys"
                aria-activedescendant=move || active.get().map(option_id)
                on:keydown=on_key
            >
                {rows}
            </ul>
            <p class="quiet cases-keys" id="cases-list-keys">{move || text_with("cases-list-keys", &[("key", "/".to_owned())])}</p>
            {more}
        </div>
    }
    .into_any()
}

fn row(cases: Cases, item: WorkItem, active: Memo<Option<Reference>>) -> AnyView {
    let reference = item.reference;
    let place = words::region(cases, &item.region);
    let due = item.due;
    let late = item.overdue;
    let due_words = Signal::derive(move || match due {
        Some(due) => text_with("cases-due", &[("when", words::due(due))]),
        None => text("cases-due-none"),
    });
    let came =
        Signal::derive(move || text_with("cases-came", &[("when", words::instant(item.at))]));
    let parts = item.parts.clone();
    let part_words = Signal::derive(move || {
        words::joined(parts.iter().map(|(program, stage)| {
            let stage = text(&format!("cases-stage-{}", words::stage(*stage)));
            text_with(
                "cases-part",
                &[("program", words::program(program)), ("stage", stage)],
            )
        }))
    });
    let tone = if item.lane == Lane::Urgent {
        Tone::Error
    } else {
        Tone::Quiet
    };
    let which = msg_of(format!("cases-lane-{}", lane_word(item.lane)));
    let state = msg_of(format!("cases-state-{}", state_word(item.state)));
    let look = (item.to_look_at > 0).then(|| {
        let label =
            Signal::derive(move || text_with("cases-look", &[("n", item.to_look_at.to_string())]));
        view! { <Tag label tone=Tone::Info /> }
    });
    let (signed, needed) = item.signed;
    let signed = (needed > 0).then(|| {
        let values = [
            ("signed", signed.to_string()),
            ("needed", needed.to_string()),
        ];
        move || text_with("cases-authorised", &values)
    });
    view! {
        <li
            class="desk-row cases-row"
            id=option_id(reference)
            role="option"
            data-late=late.then_some("true")
            aria-selected=move || (active.get() == Some(reference)).to_string()
            on:click=move |_| cases.open(reference)
        >
            <span class="desk-what">
                <span class="desk-people">
                    <span class="desk-number">{reference.to_string()}</span> " " {item.name.clone()}
                </span>
                <span class="desk-line"><Up text=part_words /></span>
                <span class="desk-line">
                    <span>{place}</span>
                    <span><Up text=came /></span>
                    <span>{signed}</span>
                </span>
            </span>
            <span class="cases-marks">
                {late.then(|| view! { <Tag label=msg("cases-overdue") tone=Tone::Error /> })}
                <Tag label=which tone />
                <Tag label=state tone=Tone::Quiet />
                {look}
                <span class="quiet"><Up text=due_words /></span>
            </span>
        </li>
    }
    .into_any()
}
