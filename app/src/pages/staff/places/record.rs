//! Every change: who, when, what, and how it was before and after.

use super::{value, words};
use crate::components::{Details, Text, Up, date_text};
use crate::i18n::{has, msg, text, text_with};
use crate::state::staff::places::{Keeping, MemberChange, PlaceDeed, PlaceDeedDone, StaffPlace};
use leptos::prelude::*;
use serde_json::Value;

pub(super) fn view(keeping: Keeping, of: &StaffPlace) -> AnyView {
    let none = of
        .deeds
        .is_empty()
        .then(|| view! { <p class="quiet">{msg("keep-record-none")}</p> });
    let deeds = of
        .deeds
        .iter()
        .map(|done| deed(keeping, done))
        .collect_view();
    view! {
        <Details summary=msg("keep-record")>
            {none}
            <ol class="case-lines">{deeds}</ol>
        </Details>
    }
    .into_any()
}

/// When, who, what.
pub(super) fn heading(done: &PlaceDeedDone) -> Text {
    let (at, who, what) = (done.at, done.who.clone(), done.deed.clone());
    Signal::derive(move || {
        let values = [
            ("when", words::instant(at)),
            ("who", who.clone()),
            ("what", said(&what)),
        ];
        text_with("keep-deed", &values)
    })
}

/// What was done, with what belongs to it.
fn said(deed: &PlaceDeed) -> String {
    let (word, more) = match deed {
        PlaceDeed::Confirm => ("confirm", Vec::new()),
        PlaceDeed::Correct { .. } => ("correct", Vec::new()),
        PlaceDeed::Close { from, to, why, .. } => (
            "close",
            vec![words::span_of_days(*from, *to), words::word("why", why)],
        ),
        PlaceDeed::Reopen { from, to } => ("reopen", vec![words::span_of_days(*from, *to)]),
        PlaceDeed::CancelStop { day, why, .. } => (
            "cancel-stop",
            vec![date_text(*day), words::word("why", why)],
        ),
        PlaceDeed::RestoreStop { day, .. } => ("restore-stop", vec![date_text(*day)]),
        PlaceDeed::State { state } => ("state", vec![words::word("state", state)]),
        PlaceDeed::Settle { report, note, .. } => (
            "settle",
            vec![report.clone(), note.clone().unwrap_or_default()],
        ),
        PlaceDeed::Import => ("import", Vec::new()),
    };
    words::joined([text(&format!("keep-do-{word}"))].into_iter().chain(more))
}

fn deed(keeping: Keeping, done: &PlaceDeedDone) -> AnyView {
    let changes = done.changes.iter();
    // That it was looked at is said by what was done.
    let changes = changes.filter(|change| change.member != "checked");
    let changes = changes.map(|own| change(keeping, own)).collect_view();
    view! {
        <li class="keep-deed">
            <p><strong><Up text=heading(done) /></strong></p>
            <dl class="keep-changes">{changes}</dl>
        </li>
    }
    .into_any()
}

/// A member's name.
pub(super) fn member(name: &str) -> String {
    let mut word = String::new();
    for sign in name.chars() {
        if sign.is_ascii_uppercase() {
            word.push('-');
        }
        word.push(sign.to_ascii_lowercase());
    }
    let id = format!("keep-member-{word}");
    if has(&id) { text(&id) } else { name.to_owned() }
}

fn change(keeping: Keeping, own: &MemberChange) -> AnyView {
    let name = own.member.clone();
    let named = move || member(&name);
    let side = |value: &Option<Value>, id: &'static str| {
        let (value, member) = (value.clone(), own.member.clone());
        let lines = move || {
            let lines = match &value {
                Some(value) => value::lines(keeping, &member, value),
                None => vec![text("cases-not-given")],
            };
            let line = |line: String| view! { <span class="keep-line"><Up text=Signal::stored(line) /></span> };
            lines.into_iter().map(line).collect_view()
        };
        view! { <dd><span class="quiet">{msg(id)}</span> {lines}</dd> }
    };
    view! {
        <div class="keep-change">
            <dt>{named}</dt>
            {side(&own.before, "keep-before")}
            {side(&own.after, "keep-after")}
        </div>
    }
    .into_any()
}
