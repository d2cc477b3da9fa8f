//! What a file would change, before anything is changed.

use super::super::words;
use super::{changes, faults, mapped};
use crate::components::{Button, ButtonKind, Notice, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::state::staff::places::{Datum, ImportFormat, ImportPreview, Keeping};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn view(keeping: Keeping) -> AnyView {
    (move || {
        let preview = keeping.importing().preview().get()?;
        Some(
            view! {
                <section class="stack import-preview" aria-labelledby="import-preview">
                    <h2 id="import-preview">{msg("import-preview")}</h2>
                    {head(keeping, &preview)}
                    {verdict(&preview)}
                    {faults::view(keeping, &preview)}
                    {preview.may.then(|| counts(&preview))}
                    {changes::view(keeping, &preview)}
                    {mapped::view(keeping, &preview)}
                    {ways(keeping, &preview)}
                </section>
            }
            .into_any(),
        )
    })
    .into_any()
}

fn format_word(format: ImportFormat) -> &'static str {
    match format {
        ImportFormat::Csv => "csv",
        ImportFormat::Geojson => "geojson",
        ImportFormat::Hsds => "hsds",
        ImportFormat::Egude => "egude",
    }
}

fn datum_word(datum: Datum) -> &'static str {
    match datum {
        Datum::Wgs84 => "wgs84",
        Datum::Gcj02 => "gcj02",
        Datum::Bd09 => "bd09",
    }
}

/// What the file is, as it was read.
fn head(keeping: Keeping, preview: &Arc<ImportPreview>) -> AnyView {
    let own = preview.clone();
    let line = Signal::derive(move || {
        let values = [
            ("name", own.name.clone()),
            (
                "format",
                text(&format!("import-format-{}", format_word(own.format))),
            ),
            ("encoding", own.encoding.to_uppercase()),
            ("rows", own.rows.to_string()),
        ];
        text_with("import-head", &values)
    });
    let datum = datum_word(preview.datum);
    let positions = Signal::derive(move || {
        let datum = text(&format!("import-datum-{datum}"));
        text_with("import-head-datum", &[("datum", datum)])
    });
    let scope = preview.scope.clone();
    let named = (!scope.is_empty()).then(|| {
        let line = Signal::derive(move || {
            let names = scope.iter().map(|code| words::region_now(keeping, code));
            text_with("import-head-scope", &[("names", words::joined(names))])
        });
        view! { <p><Up text=line /></p> }
    });
    view! {
        <div class="import-head">
            <p><Up text=line /></p>
            <p><Up text=positions /></p>
            {named}
        </div>
    }
    .into_any()
}

/// Whether it can be published, and that nothing has changed yet.
fn verdict(preview: &ImportPreview) -> AnyView {
    let (id, tone) = if preview.may {
        ("import-may", Tone::Info)
    } else {
        ("import-may-not", Tone::Error)
    };
    view! { <Notice title=msg(id) tone><p>{msg("import-nothing-changed")}</p></Notice> }.into_any()
}

fn counts(preview: &ImportPreview) -> AnyView {
    let counts = preview.counts.clone();
    let one = |id: &'static str, n: u32| {
        let id = msg_of(format!("import-{id}"));
        view! { <div class="import-count"><dt>{id}</dt><dd>{n.to_string()}</dd></div> }
    };
    view! {
        <dl class="import-counts">
            {one("added", counts.added)}
            {one("changed", counts.changed)}
            {one("same", counts.same)}
            {one("gone", counts.gone)}
            {one("kept", counts.kept)}
        </dl>
    }
    .into_any()
}

/// Publishing, with a tick where places would be withdrawn; or leaving it.
fn ways(keeping: Keeping, preview: &ImportPreview) -> AnyView {
    let importing = keeping.importing();
    let gone = preview.counts.gone;
    let tick = (preview.may && gone > 0).then(|| {
        let label = move || text_with("import-tick", &[("n", gone.to_string())]);
        view! {
            <div class="choice">
                <input class="choice-input" type="checkbox" id="import-tick"
                    prop:checked=importing.ticked
                    on:change=move |event| importing.ticked.set(event_target_checked(&event)) />
                <label class="choice-label" for="import-tick">{label}</label>
            </div>
        }
    });
    let publish = preview.may.then(|| {
        view! {
            <Button label=msg("import-publish") on_press=move |()| importing.publish() disabled=keeping.is_busy() />
        }
    });
    view! {
        <div class="stack no-print">
            {tick}
            <div class="actions">
                {publish}
                <Button label=msg("import-leave") kind=ButtonKind::Secondary on_press=move |()| importing.put_away() />
            </div>
        </div>
    }
    .into_any()
}
