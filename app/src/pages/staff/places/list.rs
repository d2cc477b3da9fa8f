//! The places of an account's regions: those first that somebody reported, then those that nobody
//! checked for longest.

use super::{filters, said, words};
use crate::components::{Button, ButtonKind, Skeleton, Tag, Tone, Up, date_text};
use crate::i18n::{msg, text, text_with};
use crate::page::PageShell;
use crate::pages::staff::cases;
use crate::platform::{clock, focus, vertical};
use crate::state::Deployment;
use crate::state::staff::Staff;
use crate::state::staff::places::{Keeping, StaffPlaceItem};
use egude_places::State;
use leptos::prelude::*;

const LIST: &str = "keep-list";

/// Accessibility: the list is a listbox; arrow keys select, Enter opens, `/` goes to the search
/// field; what was reported says so in words; the count is said politely.
pub(super) fn page(staff: Staff, keeping: Keeping) -> AnyView {
    filters::keys();
    view! {
        <PageShell title=msg("keep-title") wide=true>
            {cases::bar_of(staff)}
            {trouble(keeping)}
            <div class="cluster" data-spread="true">
                {count(keeping)}
                <div class="cluster">
                    <Button label=msg("cases-refresh") kind=ButtonKind::Quiet on_press=move |()| keeping.refresh() />
                    <Button label=msg("import-title") kind=ButtonKind::Secondary on_press=move |()| keeping.import() />
                </div>
            </div>
            {filters::view(keeping)}
            {listbox(keeping)}
        </PageShell>
    }
    .into_any()
}

fn trouble(keeping: Keeping) -> AnyView {
    let is_there = Memo::new(move |_| keeping.list().with(Option::is_some));
    (move || match (keeping.list_failed(), is_there.get()) {
        (None, true) => ().into_any(),
        (None, false) => view! { <Skeleton /> }.into_any(),
        (Some(failure), old) => {
            said::trouble(&failure, old, Callback::new(move |()| keeping.refresh()))
        }
    })
    .into_any()
}

fn count(keeping: Keeping) -> AnyView {
    let count = Signal::derive(move || {
        let Some(list) = keeping.list().get() else {
            return String::new();
        };
        let shown = keeping.shown();
        let reported = shown.iter().filter(|item| item.reports > 0).count();
        let id = if keeping.filter.is_set() {
            "keep-found"
        } else {
            "keep-count"
        };
        let values = [
            ("n", shown.len().to_string()),
            ("reported", reported.to_string()),
        ];
        format!("{} {}", text_with(id, &values), said::read_at(list.as_of))
    });
    view! { <p class="cases-count" role="status"><Up text=count /></p> }.into_any()
}

fn option_id(id: &str) -> String {
    format!("keep-{id}")
}

/// The selected place, if it is among those that are shown.
fn selected(keeping: Keeping) -> Option<String> {
    let wanted = keeping.selected.get()?;
    let is_shown = keeping.shown().iter().any(|item| item.id == wanted);
    is_shown.then_some(wanted)
}

/// Selects another one. `to` gets where the selection is and how many there are.
fn go(keeping: Keeping, to: impl Fn(Option<usize>, usize) -> Option<usize>) {
    let shown = untrack(|| keeping.shown());
    let now = keeping.selected.get_untracked();
    let at = shown.iter().position(|item| Some(&item.id) == now.as_ref());
    let next = to(at, shown.len()).and_then(|next| shown.get(next));
    if let Some(next) = next {
        keeping.selected.set(Some(next.id.clone()));
        focus::show(&option_id(&next.id));
    }
}

/// From the search field into the list.
pub(super) fn enter(keeping: Keeping) {
    if untrack(|| selected(keeping)).is_none() {
        go(keeping, |_, _| Some(0));
    }
    focus::quietly_soon(LIST);
}

fn listbox(keeping: Keeping) -> AnyView {
    let shown = Memo::new(move |_| keeping.shown());
    let active = Memo::new(move |_| selected(keeping));
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
            key if key == next => go(keeping, |at, _| Some(at.map_or(0, |at| at + 1))),
            key if key == before => go(keeping, |at, _| at.and_then(|at| at.checked_sub(1))),
            "Home" => go(keeping, |_, _| Some(0)),
            "End" => go(keeping, |_, count| count.checked_sub(1)),
            "Enter" => {
                if let Some(id) = untrack(|| selected(keeping)) {
                    keeping.open(&id);
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    let rows = move || {
        let row = |item| row(keeping, &item, active);
        shown.get().into_iter().map(row).collect_view()
    };
    let empty = move || {
        let nothing = shown.with(Vec::is_empty) && keeping.list().with(Option::is_some);
        nothing.then(|| {
            let id = if keeping.filter.is_set() {
                "keep-found-none"
            } else {
                "keep-empty"
            };
            view! { <p class="desk-empty">{msg(id)}</p> }
        })
    };
    let more = move || {
        let more = keeping
            .list()
            .with(|list| list.as_ref().map_or(0, |list| list.more));
        (more > 0).then(|| view! { <p>{text_with("keep-more", &[("n", more.to_string())])}</p> })
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
                aria-label=msg("keep-list")
                aria-describedby="keep-list-keys"
                aria-activedescendant=move || active.get().map(|id| option_id(&id))
                on:keydown=on_key
            >
                {rows}
            </ul>
            <p class="quiet cases-keys" id="keep-list-keys">{move || text_with("cases-list-keys", &[("key", "/".to_owned())])}</p>
            {more}
        </div>
    }
    .into_any()
}

fn row(keeping: Keeping, item: &StaffPlaceItem, active: Memo<Option<String>>) -> AnyView {
    let (own, opened) = (item.id.clone(), item.id.clone());
    let (name, kind) = (item.name.clone(), item.kind);
    let region = words::region(keeping, &item.region);
    let checked = item.checked_on;
    let fresh = Deployment::get().read(|config| config.places.fresh_days);
    let old = checked.is_none_or(|on| clock::today().days_since(on) > fresh);
    let checked = Signal::derive(move || match checked {
        Some(on) => text_with("keep-checked", &[("date", date_text(on))]),
        None => text("keep-checked-never"),
    });
    let reports = item.reports;
    let reported = (reports > 0).then(|| {
        let label =
            Signal::derive(move || text_with("keep-reports", &[("n", reports.to_string())]));
        view! { <Tag label tone=Tone::Error /> }
    });
    let state = item.state;
    let state = (state != State::Open).then(|| {
        let label = Signal::derive(move || words::word("state", state));
        view! { <Tag label tone=Tone::Attention /> }
    });
    let corrected = item
        .corrected
        .then(|| view! { <Tag label=msg("keep-corrected") tone=Tone::Info /> });
    view! {
        <li
            class="desk-row cases-row"
            id=option_id(&item.id)
            role="option"
            data-late=(reports > 0).then_some("true")
            aria-selected=move || (active.get().as_ref() == Some(&own)).to_string()
            on:click=move |_| keeping.open(&opened)
        >
            <span class="desk-what">
                <span class="desk-people">{move || words::local(&name)}</span>
                <span class="desk-line">
                    <span>{move || words::word("kind", kind)}</span>
                    <span>{region}</span>
                </span>
            </span>
            <span class="cases-marks">
                {reported}
                {state}
                {corrected}
                <span class="keep-checked" data-old=old.then_some("true")><Up text=checked /></span>
            </span>
        </li>
    }
    .into_any()
}
