//! Where a van stands, and when it comes again.

use super::super::days::span_fields;
use super::super::rows::{self, Rows};
use super::super::words;
use super::hours::{days, days_said, season};
use super::name::point;
use super::{Ask, text_of};
use crate::components::Choice;
use crate::i18n::msg_of;
use crate::platform::clock;
use egude_places::Every;
use leptos::prelude::*;

pub(super) fn fields(ask: &Ask) -> AnyView {
    let rows = Rows {
        field: "stops",
        label: "keep-member-stops",
        add: "keep-stops-add",
        said,
        fields: row,
        begin: |ask, row| {
            let set =
                |field: &str, text: String| ask.form.text(&format!("{row}-{field}")).set(text);
            set("first", clock::today().to_string());
            set("repeat-every", Every::Week.to_string());
            set("repeat-interval", "1".to_owned());
        },
    };
    rows::view(ask, rows)
}

fn said(ask: &Ask, row: &str) -> String {
    let name = text_of(ask, row, "name-zh");
    let days = ask.form.list(&format!("{row}-repeat-days")).get();
    let [from, to] = ["from", "to"].map(|end| text_of(ask, row, end));
    let hours = if from.is_empty() && to.is_empty() {
        String::new()
    } else {
        words::hours(from, to)
    };
    words::joined([name, days_said(days), hours])
}

fn row(ask: &Ask, row: &str) -> AnyView {
    let field = |name: &str| format!("{row}-{name}");
    let every = ask.form.text(&field("repeat-every"));
    let is_monthly = Memo::new(move |_| every.with(|every| every == Every::Month.as_str()));
    let (own, weeks) = (ask.clone(), field("repeat-weeks"));
    let nth = move || {
        is_monthly.get().then(|| {
            let week = |nth: u8| Choice::new(nth.to_string(), msg_of(format!("keep-nth-{nth}")));
            own.boxes(&weeks, "keep-stop-weeks", (1..=5).map(week).collect())
        })
    };
    let ways = Every::ALL
        .iter()
        .map(|way| Choice::new(way.to_string(), msg_of(format!("keep-stop-every-{way}"))));
    view! {
        {ask.local(&field("name"), "keep-stop-name-zh", "keep-stop-name-mn")}
        {ask.radios(&field("repeat-every"), "keep-stop-every", ways.collect())}
        {ask.short(&field("repeat-interval"), "keep-stop-interval", Some("keep-stop-interval-hint"))}
        {days(ask, &field("repeat-days"))}
        {nth}
        {span_fields(ask, row)}
        <div class="keep-pair">
            {ask.short(&field("first"), "keep-stop-first", Some("keep-stop-first-hint"))}
            {ask.short(&field("last"), "keep-stop-last", Some("keep-stop-last-hint"))}
        </div>
        {season(ask, row)}
        {point(ask, &field("at"))}
        {ask.area(&field("extra"), "keep-stop-extra", "keep-stop-extra-hint", 2)}
    }
    .into_any()
}
