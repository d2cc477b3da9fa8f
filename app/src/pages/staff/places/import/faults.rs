//! What is wrong with a file, line by line, so that a clerk can mend the sheet: on the screen, on
//! paper, and as a text.

use super::super::words;
use crate::components::{Button, ButtonKind, Notice, Tone, Up};
use crate::i18n::{has, msg, text, text_with};
use crate::platform::{save, share};
use crate::state::staff::places::{ImportFault, ImportFaultCode, ImportPreview, Keeping};
use egude_domain::RegionCode;
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn view(keeping: Keeping, preview: &Arc<ImportPreview>) -> AnyView {
    if preview.faults.is_empty() {
        return ().into_any();
    }
    let more = preview.more_faults;
    let more = (more > 0).then(|| {
        view! { <p>{move || text_with("import-more-faults", &[("n", more.to_string())])}</p> }
    });
    let not_saved = RwSignal::new(false);
    let own = preview.clone();
    let save_text = move |()| {
        let whole = untrack(|| as_text(keeping, &own));
        let (name, media) = ("import.txt", "text/plain;charset=utf-8");
        not_saved.set(!save::text(name, media, &whole));
    };
    let trouble = move || {
        let title = msg("cases-export-failed");
        not_saved
            .get()
            .then(|| view! { <Notice title tone=Tone::Error announces=true /> })
    };
    let (stopping, passing): (Vec<_>, Vec<_>) = preview
        .faults
        .iter()
        .cloned()
        .partition(|fault| fault.stops);
    view! {
        <section class="stack" aria-labelledby="import-faults">
            <h3 id="import-faults">{msg("import-faults")}</h3>
            <div class="cluster no-print">
                <Button label=msg("import-faults-save") kind=ButtonKind::Secondary on_press=save_text />
                <Button label=msg("cases-print") kind=ButtonKind::Secondary icon="print" on_press=|()| share::print() />
            </div>
            {trouble}
            {list(keeping, "import-faults-stop", stopping)}
            {list(keeping, "import-faults-pass", passing)}
            {more}
        </section>
    }
    .into_any()
}

fn list(keeping: Keeping, title: &'static str, faults: Vec<ImportFault>) -> Option<AnyView> {
    if faults.is_empty() {
        return None;
    }
    let line = |fault: ImportFault| {
        let own = fault.clone();
        let at = Signal::derive(move || place(&own));
        let words = Signal::derive(move || what(keeping, &fault));
        view! { <li class="import-fault"><strong><Up text=at /></strong> <span><Up text=words /></span></li> }
    };
    Some(
        view! {
            <h4>{msg(title)}</h4>
            <ul class="import-faults">{faults.into_iter().map(line).collect_view()}</ul>
        }
        .into_any(),
    )
}

/// Where: line and column.
fn place(fault: &ImportFault) -> String {
    let line = match fault.line {
        0 => text("import-whole-file"),
        n => text_with("import-line", &[("n", n.to_string())]),
    };
    match &fault.column {
        None => line,
        Some(column) => {
            let values = [("line", line), ("column", column.clone())];
            text_with("import-line-column", &values)
        }
    }
}

/// What to do, what stands there, what would be right.
fn what(keeping: Keeping, fault: &ImportFault) -> String {
    let mut words = text(&format!("import-fault-{}", code_word(fault.code)));
    if let Some(value) = &fault.value {
        words += &text_with("import-fault-value", &[("value", value.clone())]);
    }
    if let Some(hint) = &fault.hint {
        words += &hinted(keeping, fault.code, hint);
    }
    words
}

/// What would be right: a word of the file, a number, a line, a place.
fn hinted(keeping: Keeping, code: ImportFaultCode, hint: &str) -> String {
    use ImportFaultCode::{Duplicate, LikeAnother, OutsideDistrict, TooLong, WrongDatum};
    let region: Option<RegionCode> = hint.parse().ok();
    let named = region.map(|code| words::region_now(keeping, &code));
    let (id, hint) = match (code, named) {
        (Duplicate, Some(name)) => ("import-hint-elsewhere", name),
        (_, Some(name)) if name == hint => ("import-fault-hint", name),
        (_, Some(name)) => ("import-fault-hint", words::joined([name, hint.to_owned()])),
        (Duplicate | LikeAnother, None) => ("import-hint-line", hint.to_owned()),
        (OutsideDistrict, None) => ("import-hint-metres", hint.to_owned()),
        (TooLong, None) => ("import-hint-most", hint.to_owned()),
        (WrongDatum, None) => ("import-fault-hint", datum_named(hint)),
        (_, None) => ("import-fault-hint", hint.to_owned()),
    };
    text_with(id, &[("hint", hint)])
}

fn datum_named(word: &str) -> String {
    let id = format!("import-datum-{word}");
    if has(&id) { text(&id) } else { word.to_owned() }
}

/// All faults as lines of a text, in the language of the page.
fn as_text(keeping: Keeping, preview: &ImportPreview) -> String {
    // A mark by which spreadsheets and old editors know the signs.
    let head = format!("\u{feff}{}\r\n", preview.name);
    let line = |fault| format!("{} {}\r\n", place(fault), what(keeping, fault));
    let lines: Vec<String> = preview.faults.iter().map(line).collect();
    head + &lines.concat()
}

/// The word of a code in the contract and in message ids.
fn code_word(code: ImportFaultCode) -> String {
    let word = serde_json::to_value(code).ok();
    let word = word.as_ref().and_then(serde_json::Value::as_str);
    word.unwrap_or_default().to_owned()
}
