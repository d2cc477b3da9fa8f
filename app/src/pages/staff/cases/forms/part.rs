//! Forms about one program.

use super::super::words;
use super::{Sheet, msg};
use crate::components::{Choice, MaybeText, Up};
use crate::i18n::{text, text_with};
use egude_aid::clock::Ground;
use leptos::prelude::*;

pub(super) fn survey(sheet: &Sheet) -> AnyView {
    let how = ["home-visit", "neighbours", "letters", "phone"];
    let choice =
        |word: &'static str| Choice::new(word, crate::i18n::msg_of(format!("cases-survey-{word}")));
    view! {
        {sheet.day("on", "cases-survey-on", None)}
        {sheet.area("staff", "cases-survey-staff", Some("cases-survey-staff-hint"), 3)}
        {sheet.radios("how", "cases-survey-how", how.map(choice).to_vec())}
        {sheet.area("text", "cases-survey-text", None, 5)}
    }
    .into_any()
}

pub(super) fn opinion(sheet: &Sheet) -> AnyView {
    let money = {
        let sheet = sheet.clone();
        move || sheet.money("fen", "cases-opinion-fen", Signal::stored(None))
    };
    let sides = vec![
        Choice::new("for", msg("cases-opinion-for")).reveals(money),
        Choice::new("against", msg("cases-opinion-against")),
    ];
    view! {
        {sheet.radios("support", "cases-opinion-support", sides)}
        {sheet.area("text", "cases-opinion-text", None, 4)}
    }
    .into_any()
}

/// The grounds of the law, each with its article.
pub(super) fn extend(sheet: &Sheet) -> AnyView {
    let cases = sheet.cases;
    let sheet = sheet.clone();
    (move || {
        let world = words::world(cases);
        let door = world.as_ref().and_then(|world| world.door.as_ref());
        let one = |ground: &Ground| {
            let (id, cite) = (ground.id.clone(), ground.cite.clone());
            let hint = Signal::derive(move || {
                Some(words::joined(
                    cite.iter().map(|cite| words::cite(cases, cite)),
                ))
            });
            let label = Signal::derive({
                let id = id.clone();
                move || words::known(&format!("aid-ground-{id}"), &id)
            });
            Choice::new(id, label).hint(hint)
        };
        let grounds = door.map(|door| door.grounds.iter().map(one).collect());
        sheet.radios("ground", "cases-extend-ground", grounds.unwrap_or_default())
    })
    .into_any()
}

/// The limit and what is left stand beside the amount.
pub(super) fn advance(sheet: &Sheet) -> AnyView {
    let cases = sheet.cases;
    let bounds = Memo::new(move |_| {
        let bounds = cases.bounds();
        (bounds.limit, bounds.left)
    });
    let limit = Signal::derive(move || match bounds.get().0 {
        Some(limit) => text_with("cases-advance-limit", &[("limit", words::yuan(limit))]),
        None => text("cases-advance-no-limit"),
    });
    let left = Signal::derive(move || match bounds.get().1 {
        Some(left) => text_with("cases-advance-left", &[("left", words::yuan(left))]),
        None => text("cases-advance-no-reserve"),
    });
    let hint: MaybeText = Signal::derive(|| Some(text("cases-advance-fen-hint")));
    view! {
        <p class="case-limit"><Up text=limit /> <Up text=left /></p>
        {sheet.money("fen", "cases-advance-fen", hint)}
        {sheet.area("text", "cases-advance-text", None, 3)}
    }
    .into_any()
}

pub(super) fn pay(sheet: &Sheet) -> AnyView {
    // What was granted stands there at first.
    let fen = sheet.form.text("fen");
    if fen.with_untracked(String::is_empty) {
        let mut parts = sheet.case.case.parts.iter();
        let part = parts.find(|part| part.program == sheet.program());
        let granted = part.and_then(|part| part.decision.as_ref()?.fen);
        if let Some(granted) = granted {
            fen.set(words::yuan(granted).replace(',', ""));
        }
    }
    view! {
        {sheet.day("on", "cases-pay-on", None)}
        {sheet.money("fen", "cases-pay-fen", Signal::stored(None))}
    }
    .into_any()
}
