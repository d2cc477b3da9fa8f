//! What it costs, and who pays less.

use super::super::rows::{self, Rows};
use super::super::words;
use super::{Ask, text_of};
use crate::i18n::{text, text_with};
use crate::platform::clock;
use egude_places::{Care, Group, Item, Per};
use leptos::prelude::*;

/// The day a new figure stands so.
fn today(ask: &Ask, row: &str) {
    let day = clock::today().to_string();
    ask.form.text(&format!("{row}-asOf")).set(day);
}

pub(super) fn prices(ask: &Ask) -> AnyView {
    let rows = Rows {
        field: "prices",
        label: "keep-member-prices",
        add: "keep-prices-add",
        said: price_said,
        fields: price_fields,
        begin: today,
    };
    rows::view(ask, rows)
}

pub(super) fn subsidies(ask: &Ask) -> AnyView {
    let rows = Rows {
        field: "subsidies",
        label: "keep-member-subsidies",
        add: "keep-subsidies-add",
        said: subsidy_said,
        fields: subsidy_fields,
        begin: today,
    };
    rows::view(ask, rows)
}

/// An amount as it is being typed.
fn typed(amount: String) -> String {
    if amount.is_empty() {
        return String::new();
    }
    text_with("cases-amount", &[("amount", amount)])
}

/// The word of a list, once one is chosen.
fn chosen(list: &str, word: &str) -> String {
    if word.is_empty() {
        return String::new();
    }
    words::word(list, word)
}

fn price_said(ask: &Ask, row: &str) -> String {
    let [of, care, per] = ["of", "care", "per"].map(|field| text_of(ask, row, field));
    let [from, to] = ["from", "to"].map(|field| typed(text_of(ask, row, field)));
    let money = if to.is_empty() {
        from
    } else {
        words::hours(from, to)
    };
    words::joined([
        chosen("item", &of),
        chosen("care", &care),
        chosen("per", &per),
        money,
    ])
}

fn price_fields(ask: &Ask, row: &str) -> AnyView {
    let field = |name: &str| format!("{row}-{name}");
    view! {
        {ask.one(&field("of"), "keep-price-of", "item", Item::ALL)}
        {ask.one(&field("per"), "keep-price-per", "per", Per::ALL)}
        <div class="keep-pair">
            {ask.money(&field("from"), "keep-price-from", None)}
            {ask.money(&field("to"), "keep-price-to", Some("keep-price-to-hint"))}
        </div>
        {ask.maybe(&field("care"), "keep-price-care", "care", Care::ALL)}
        {ask.short(&field("asOf"), "keep-as-of", Some("keep-day-hint"))}
    }
    .into_any()
}

fn subsidy_said(ask: &Ask, row: &str) -> String {
    let [of, per] = ["of", "per"].map(|field| text_of(ask, row, field));
    let who = ask.form.list(&format!("{row}-who")).get();
    if of.is_empty() && who.is_empty() {
        return String::new();
    }
    let fen = text_of(ask, row, "fen");
    let money = if fen.is_empty() {
        text("keep-free")
    } else {
        text_with("keep-less", &[("money", typed(fen))])
    };
    let who = words::joined(who.iter().map(|who| words::word("group", who)));
    words::joined([who, chosen("item", &of), chosen("per", &per), money])
}

fn subsidy_fields(ask: &Ask, row: &str) -> AnyView {
    let field = |name: &str| format!("{row}-{name}");
    view! {
        {ask.many(&field("who"), "keep-subsidy-who", "group", Group::ALL)}
        {ask.one(&field("of"), "keep-price-of", "item", Item::ALL)}
        {ask.one(&field("per"), "keep-price-per", "per", Per::ALL)}
        {ask.money(&field("fen"), "keep-subsidy-fen", Some("keep-subsidy-fen-hint"))}
        {ask.line(&field("source"), crate::i18n::msg("keep-subsidy-source"))}
        {ask.short(&field("asOf"), "keep-as-of", Some("keep-day-hint"))}
    }
    .into_any()
}
