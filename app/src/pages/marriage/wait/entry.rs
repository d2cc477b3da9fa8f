//! One's place on the list: how it stands, and what to do now.

use super::super::act::Act;
use super::super::parts::{local_text, service_name, trouble, waiting};
use super::super::{Place, quick_exit};
use super::{offer, unknown, way_out};
use crate::components::{
    Button, ButtonKind, Dialog, LinkButton, Notice, SummaryList, SummaryRow, Text, Up, date_text,
};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::platform::{clock, focus, leaving, spawn};
use crate::state::marriage::{Client, Registries, failure, is_divorce};
use crate::state::{Failure, Marriage};
use egude_client::ProblemCode;
use egude_client::booking::{Appointments, DayPart, Id, Key, Waiting, WaitingState};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// How often it is looked whether a place came free, while the page is in front of somebody.
const LOOK_AGAIN: Duration = Duration::from_secs(30);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Wrong {
    Unknown,
    Failed(Failure),
}

/// An entry with what opens it.
#[derive(Clone)]
pub(super) struct Open {
    pub(super) client: Arc<Client>,
    pub(super) id: Id,
    pub(super) key: Key,
    pub(super) entry: RwSignal<Option<Waiting>>,
}

pub(super) fn view(registries: &Arc<Registries>, id: &str, key: &str) -> AnyView {
    let client = Marriage::client().map(Arc::new);
    let (Ok(id), Ok(key), Some(client)) = (id.parse::<Id>(), key.parse::<Key>(), client) else {
        return unknown();
    };
    let open = Open {
        client,
        id,
        key,
        entry: RwSignal::new(None),
    };
    let wrong = RwSignal::new(None::<Wrong>);
    let load = {
        let open = open.clone();
        Callback::new(move |()| read(open.clone(), wrong))
    };
    load.run(());
    keep_looking(open.entry, load);
    let (registries, shown) = (registries.clone(), Memo::new(move |_| open.entry.get()));
    (move || match (shown.get(), wrong.get()) {
        (Some(entry), _) => page(&registries, &open, &entry, load),
        (None, Some(Wrong::Unknown)) => unknown(),
        (None, Some(Wrong::Failed(failure))) => trouble(&failure, load),
        (None, None) => waiting(),
    })
    .into_any()
}

fn read(open: Open, wrong: RwSignal<Option<Wrong>>) {
    spawn(async move {
        match open.client.waiting(&open.id, &open.key).await {
            Ok(mut found) => {
                // The seconds go by on the page; only what else has changed draws it anew.
                let before = open.entry.try_get_untracked().flatten();
                if let (Some(was), Some(is)) = (
                    before.and_then(|entry| entry.offer),
                    found
                        .offer
                        .as_mut()
                        .filter(|_| found.state == WaitingState::Offered),
                ) && was.id == is.id
                {
                    is.seconds_left = was.seconds_left;
                }
                let _ = open.entry.try_set(Some(found));
            }
            Err(error) => {
                let unknown = error.is(ProblemCode::BookingUnknown);
                let why = if unknown {
                    Wrong::Unknown
                } else {
                    Wrong::Failed(failure(&error))
                };
                let _ = wrong.try_set(Some(why));
            }
        }
    });
}

/// Looks again by itself while something can still come, and when the person comes back.
fn keep_looking(entry: RwSignal<Option<Waiting>>, load: Callback<()>) {
    leaving::on_return(move || {
        // The page may be gone by the time it is called.
        let _ = load.try_run(());
    });
    spawn(async move {
        loop {
            clock::sleep(LOOK_AGAIN).await;
            match entry.try_get_untracked() {
                None => break,
                Some(Some(found)) if !is_open(found.state) => break,
                Some(_) => {
                    let _ = load.try_run(());
                }
            }
        }
    });
}

/// Whether time can still change it.
fn is_open(state: WaitingState) -> bool {
    matches!(state, WaitingState::Waiting | WaitingState::Offered)
}

fn page(registries: &Arc<Registries>, open: &Open, entry: &Waiting, load: Callback<()>) -> AnyView {
    let word = match entry.state {
        WaitingState::Waiting => "waiting",
        WaitingState::Offered => "offered",
        WaitingState::Accepted => "accepted",
        WaitingState::Lapsed => "lapsed",
        WaitingState::Left => "left",
    };
    let registry = registries.of(entry.registry.as_str()).cloned();
    let (date, part) = (entry.date, part_word(entry.part));
    let mut rows = vec![
        SummaryRow::new(
            msg("manage-row-day"),
            Signal::derive(move || date_text(date)),
        ),
        SummaryRow::new(msg("wait-part-row"), msg_of(format!("wait-part-{part}"))),
        SummaryRow::new(msg("manage-row-service"), service_name(entry.service)),
    ];
    if let Some(registry) = &registry {
        let name = registry.name.clone();
        rows.push(SummaryRow::new(msg("manage-row-office"), local_text(name)));
    }
    let body = match entry.state {
        WaitingState::Waiting => queue(entry, load),
        WaitingState::Offered => offer::view(open, entry, load),
        WaitingState::Accepted => lines(&["wait-accepted-body"]),
        WaitingState::Lapsed => view! { {lines(&["wait-lapsed-body"])} {again(entry)} }.into_any(),
        WaitingState::Left => view! { {lines(&["wait-left-body"])} {again(entry)} }.into_any(),
    };
    let leave = is_open(entry.state).then(|| leave(open));
    let service = entry.service;
    view! {
        <PageShell title=msg_of(format!("wait-state-{word}")) trail=msg("marriage-waiting-title")>
            {way_out(service)}
            {body}
            <SummaryList rows />
            {leave}
            <p>{msg("manage-walk-in")}</p>
            {is_divorce(service).then(quick_exit::danger)}
        </PageShell>
    }
    .into_any()
}

fn lines(ids: &[&'static str]) -> AnyView {
    let line = |id: &&'static str| view! { <p><Up text=msg(id) /></p> };
    ids.iter().map(line).collect_view().into_any()
}

/// The word of a part of the day in message ids.
fn part_word(part: DayPart) -> &'static str {
    match part {
        DayPart::Any => "any",
        DayPart::Morning => "morning",
        DayPart::Afternoon => "afternoon",
    }
}

fn queue(entry: &Waiting, load: Callback<()>) -> AnyView {
    let place = entry.before.map(|before| -> Text {
        if before == 0 {
            return msg("wait-first");
        }
        Signal::derive(move || text_with("wait-before", &[("n", before.to_string())]))
    });
    let place = place.map(|words| view! { <Notice title=words /> });
    view! {
        {place}
        {lines(&["wait-keep-link"])}
        <div class="actions no-print">
            <Button
                label=msg("wait-refresh")
                kind=ButtonKind::Secondary
                icon="refresh"
                on_press=move |()| load.run(())
            />
        </div>
    }
    .into_any()
}

fn again(entry: &Waiting) -> AnyView {
    let times = Place::Times(entry.registry.to_string(), entry.service).path();
    view! {
        <div class="actions">
            <LinkButton label=msg("wait-other-day") href=Signal::stored(times) icon="next" />
        </div>
    }
    .into_any()
}

fn leave(open: &Open) -> AnyView {
    let (asking, act) = (RwSignal::new(false), Act::new());
    let open = open.clone();
    let yes = move |()| {
        let (id, key, entry) = (open.id.clone(), open.key.clone(), open.entry);
        let work = move |client: Arc<Client>, intent: String| async move {
            client.leave(&intent, &id, &key).await
        };
        act.run(&open.client, work, move |result| match result {
            Ok(left) => {
                let _ = asking.try_set(false);
                let _ = entry.try_set(Some(left));
                focus::heading_soon();
                None
            }
            Err(error) => Some(error),
        });
    };
    view! {
        <div class="actions no-print">
            <Button
                label=msg("wait-leave")
                kind=ButtonKind::Quiet
                icon="close"
                on_press=move |()| asking.set(true)
            />
        </div>
        <Dialog id="wait-leave" title=msg("wait-leave-title") open=asking>
            <p>{msg("wait-leave-body")}</p>
            {act.trouble()}
            <div class="actions">
                <Button
                    label=msg("wait-leave-yes")
                    kind=ButtonKind::Danger
                    disabled=act.is_busy()
                    on_press=yes
                />
                <Button
                    label=msg("wait-leave-no")
                    kind=ButtonKind::Secondary
                    on_press=move |()| asking.set(false)
                />
            </div>
        </Dialog>
    }
    .into_any()
}
