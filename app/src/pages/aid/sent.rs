//! The proof that it arrived: reference, who has it, what comes next, what is still going up.

mod keep;
mod next;
mod sheet;
mod uploads;

use super::case::{Opened, ask, signers, unknown};
use super::{key, private, words};
use crate::components::{Button, ButtonKind, LinkButton, Qr, SummaryList, SummaryRow, Text, Up};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::pages::both_languages::Other;
use crate::platform::{page, storage};
use crate::state::aid::{Cases, OpenCase};
use crate::state::{Aid, Visit};
use egude_client::aid::{Case, Key, Lane};
use egude_domain::Reference;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// It arrived.
#[component]
pub(super) fn SentPage() -> AnyView {
    let opened_by = key::opened_by();
    Aid::get().open_law();
    (move || match opened_by.get() {
        Some((reference, key)) => by_link(&reference, &key),
        None => unknown(),
    })
    .into_any()
}

fn by_link(reference: &str, key: &str) -> AnyView {
    let (Ok(reference), Ok(key)) = (reference.parse::<Reference>(), key.parse::<Key>()) else {
        return unknown();
    };
    let (opened, load) = ask(reference, &key);
    (move || match opened.get() {
        Opened::Going => private::waiting(),
        Opened::Here => receipt(),
        Opened::Unknown => unknown(),
        Opened::Failed(failure) => private::trouble(&failure, load),
    })
    .into_any()
}

fn receipt() -> AnyView {
    let Some(open) = Cases::get().open.get_untracked() else {
        return unknown();
    };
    let other = Other::new();
    let OpenCase { key, case } = &open;
    let private_path = key::address("/aid/case", case.reference, key);
    let link = format!("{}{private_path}", page::origin());
    let lede = match case.lane {
        Lane::Urgent => "aid-sent-lede-urgent",
        Lane::Spending | Lane::Ordinary => "aid-sent-lede",
    };
    let number = case.reference.to_string();
    let (rows, next, sheet) = (rows(case), next::view(case), sheet::view(case, other));
    view! {
        <PageShell title=msg("aid-sent-title") lede=Signal::derive(move || Some(msg(lede).get())) trail=msg("service-aid-name")>
            <section class="voucher card" aria-labelledby="sent-reference">
                <div class="stack">
                    <h2 id="sent-reference">
                        <span>{msg("aid-case-row-reference")}</span>
                        " "
                        <span class="voucher-number case-number">{number}</span>
                    </h2>
                    <p class="quiet">{msg("aid-sent-show")}</p>
                </div>
                <Qr content=Signal::stored(link.clone()) label=msg("aid-sent-qr") />
            </section>
            {uploads::view()}
            <SummaryList rows />
            {next}
            {signers()}
            <div class="actions no-print">
                <Button label=msg("voucher-print") kind=ButtonKind::Secondary icon="print" on_press=move |()| other.print() />
                <LinkButton label=msg("aid-sent-to-case") href=Signal::stored(private_path) kind=ButtonKind::Secondary icon="next" />
            </div>
            {keep::view(link)}
            {sheet}
            {done()}
        </PageShell>
    }
    .into_any()
}

/// When, which way, who has it, with which versions.
fn rows(case: &Case) -> Vec<SummaryRow> {
    let at = case.at;
    let mut rows = vec![
        SummaryRow::new(
            msg("aid-case-row-at"),
            Signal::derive(move || words::instant(at)),
        ),
        SummaryRow::new(
            msg("aid-case-row-lane"),
            msg_of(format!("aid-lane-{}", words::word(&case.lane))),
        ),
    ];
    let programs: Vec<_> = case.parts.iter().map(|part| part.program.clone()).collect();
    rows.push(SummaryRow::new(
        msg("aid-sent-row-programs"),
        Signal::derive(move || words::programs(&programs)),
    ));
    if let Some(part) = case.parts.first() {
        let (holder, phones) = (part.holder.clone(), part.holder.phones.clone());
        rows.push(SummaryRow::new(
            msg("aid-case-row-holder"),
            Signal::derive(move || words::holder(&holder)),
        ));
        if !phones.is_empty() {
            let said: Text = Signal::derive(move || words::all(phones.clone()));
            rows.push(SummaryRow::new(msg("sign-row-phone"), said));
        }
    }
    let versions = case.versions.clone();
    let versions: Text = Signal::derive(move || {
        let values = [
            ("form", versions.form.to_string()),
            ("pack", short(&versions.pack)),
            ("door", short(&versions.door)),
        ];
        text_with("aid-sent-versions", &values)
    });
    rows.push(SummaryRow::new(msg("aid-sent-row-versions"), versions));
    rows
}

/// The beginning of a digest: enough to compare by eye.
fn short(version: &str) -> String {
    version.chars().take(12).collect()
}

/// On a shared screen: nothing stays for the next person.
fn done() -> Option<AnyView> {
    if storage::is_on() {
        return None;
    }
    let (visit, navigate) = (Visit::get(), use_navigate());
    let waits = uploads::going();
    let end = move |()| {
        visit.erase();
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate("/", options);
    };
    Some(
        view! {
            <div class="action-bar">
                {move || waits.get().then(|| view! { <p><Up text=msg("aid-uploads-stay") /></p> })}
                <Button label=msg("voucher-done") disabled=waits on_press=end />
            </div>
        }
        .into_any(),
    )
}
