//! What is said of the directory itself: on its way, not come, part of it, old, a sample.

use super::places_named;
use crate::components::{Button, ButtonKind, Hotlines, Notice, Skeleton, Tag, Tone, Up, date_text};
use crate::i18n::{msg, msg_of, text_with};
use crate::state::places::Coverage;
use crate::state::{Failure, Load, Places};
use egude_domain::{CHINA, Moment};
use egude_places::Index;
use leptos::prelude::*;
use std::sync::Arc;

/// Days without any change after which people are told to call before they go: in so long a time
/// something in a whole league changes.
const OLD: i32 = 60;

/// What is found, as soon as there is something to find it in.
pub(super) fn view(places: Places, found: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    #[derive(Clone, PartialEq)]
    enum Stage {
        Going,
        Failed(Failure),
        Empty,
        Here,
    }
    let stage = Memo::new(move |_| match places.index() {
        Load::Failed(failure) => Stage::Failed(failure),
        Load::Idle | Load::Loading => Stage::Going,
        Load::Ready(_) => match places.coverage() {
            // Nothing at all is here yet.
            Some(Coverage {
                here: 0,
                of,
                going: true,
                ..
            }) if of > 0 => Stage::Going,
            // Not one list came: nothing can be said to be missing or to be there.
            Some(Coverage { here: 0, of, .. }) if of > 0 => Stage::Failed(Failure {
                message: "problem-unavailable".to_owned(),
                trace: None,
            }),
            Some(Coverage { of: 0, .. }) => Stage::Empty,
            _ => Stage::Here,
        },
    });
    (move || match stage.get() {
        Stage::Going => view! { <Skeleton lines=6 /> }.into_any(),
        Stage::Failed(failure) => failed(places, &failure),
        Stage::Empty => view! { <Notice title=msg("elderly-empty") /> }.into_any(),
        Stage::Here => view! { {about(places)}{found()} }.into_any(),
    })
    .into_any()
}

fn failed(places: Places, failure: &Failure) -> AnyView {
    let trace = failure.trace.clone().map(|id| {
        let quoted = move || text_with("problem-trace", &[("id", id.clone())]);
        view! { <p>{quoted}</p> }
    });
    view! {
        <Notice title=msg_of(failure.message.clone()) tone=Tone::Attention announces=true>
            <p>{msg("elderly-failed-body")}</p>
            {trace}
        </Notice>
        <div class="actions">
            <Button label=msg("self-check-retry") on_press=move |()| places.open() />
        </div>
        <Hotlines />
    }
    .into_any()
}

/// As of when, a sample or not, and how much of it is here.
fn about(places: Places) -> AnyView {
    let index = Memo::new_with_compare(
        move |_| match places.index() {
            Load::Ready(index) => Some(index),
            _ => None,
        },
        |before, after| match (before, after) {
            (Some(Some(before)), Some(Some(after))) => !Arc::ptr_eq(before, after),
            _ => true,
        },
    );
    let facts = move || index.get().map(|index| facts(places, &index));
    let coverage = Memo::new(move |_| places.coverage());
    let part = move || coverage.get().and_then(|coverage| part(places, &coverage));
    view! { <div class="stack finder-about">{facts}{part}</div> }.into_any()
}

fn facts(places: Places, index: &Index) -> AnyView {
    let as_of: Moment = index.as_of;
    let said = Signal::derive(move || {
        let day = date_text(as_of.date(CHINA));
        text_with("elderly-as-of", &[("day", day)])
    });
    let sample = index.sample.then(|| {
        view! { <Notice title=msg("elderly-sample-title") tone=Tone::Sample /> }
    });
    let mark = index
        .sample
        .then(|| view! { <Tag label=msg("sample-data") tone=Tone::Sample /> });
    let old = move || {
        let days = places.now.get().date(CHINA).days_since(as_of.date(CHINA));
        (days > OLD).then(|| {
            let title =
                Signal::derive(move || text_with("elderly-old", &[("n", days.to_string())]));
            view! {
                <Notice title tone=Tone::Attention><p>{msg("elderly-old-body")}</p></Notice>
            }
        })
    };
    view! {
        {sample}
        {old}
        <p class="quiet finder-as-of"><Up text=said /> {mark}</p>
    }
    .into_any()
}

/// What is not here: on its way, or not come and to be fetched once more.
fn part(places: Places, coverage: &Coverage) -> Option<AnyView> {
    if coverage.here >= coverage.of {
        return None;
    }
    let (here, of) = (coverage.here.to_string(), coverage.of.to_string());
    let count = Signal::derive(move || {
        text_with(
            "elderly-coverage",
            &[("here", here.clone()), ("of", of.clone())],
        )
    });
    if coverage.missing.is_empty() || coverage.going {
        return Some(view! { <p class="quiet"><Up text=count /></p> }.into_any());
    }
    let missing = coverage.missing.clone();
    let names = Signal::derive(move || {
        let names: Vec<String> = missing
            .iter()
            .map(|code| places_named(places, code))
            .collect();
        text_with("elderly-missing", &[("names", names.join(" · "))])
    });
    let again = move |()| places.open();
    Some(
        view! {
            <Notice title=count tone=Tone::Attention announces=true>
                <p><Up text=names /></p>
                <Button label=msg("self-check-retry") kind=ButtonKind::Secondary on_press=again />
            </Notice>
        }
        .into_any(),
    )
}
