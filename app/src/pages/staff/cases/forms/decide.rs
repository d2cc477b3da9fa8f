//! The decision: which way, how much, why; and the letter as it will be.

use super::super::{done, words};
use super::{Sheet, field_id, missing, msg};
use crate::components::{Checkboxes, Choice, Month, Notice, Tone, Up, month_text};
use crate::i18n::{Lang, text, text_with};
use crate::state::staff::cases::may_decide;
use egude_aid::{life, reasons};
use egude_client::aid::{Outcome, StaffDeed};
use leptos::prelude::*;

/// What needs reasons: the word, and the outcome as the client and as the law has it.
const WITH_REASONS: [(&str, Outcome, life::Outcome); 2] = [
    ("refused", Outcome::Refused, life::Outcome::Refused),
    ("ended", Outcome::Ended, life::Outcome::Ended),
];

pub(super) fn fields(sheet: &Sheet) -> AnyView {
    let own = sheet.clone();
    let approved = move || approval(&own);
    let may = |outcome| may_decide(&sheet.case, sheet.program(), outcome);
    let mut ways = Vec::new();
    if may(Outcome::Approved) {
        ways.push(Choice::new("approved", msg("cases-outcome-approved")).reveals(approved));
    }
    for (word, outcome, in_law) in WITH_REASONS.into_iter().filter(|way| may(way.1)) {
        let own = sheet.clone();
        let label = msg(done::outcome_word(outcome));
        ways.push(Choice::new(word, label).reveals(move || why(&own, in_law)));
    }
    let language = match missing::language(sheet) {
        Lang::Mongolian => "cases-language-mn",
        Lang::Chinese => "cases-language-zh",
    };
    let hint = Signal::derive(move || {
        Some(text_with(
            "cases-decide-text-hint",
            &[("language", text(language))],
        ))
    });
    let (value, error) = (sheet.form.text("text"), sheet.error("text"));
    view! {
        {sheet.radios("outcome", "cases-decide-outcome", ways)}
        {super::area(&field_id("text"), msg("cases-decide-text"), value, hint, error, 5)}
    }
    .into_any()
}

/// Amount and first month. Above the township's limit the county decides, and that is said before.
fn approval(sheet: &Sheet) -> AnyView {
    let (cases, fen) = (sheet.cases, sheet.form.text("fen"));
    let limit = Memo::new(move |_| cases.bounds().limit);
    let said = move || {
        limit.get().map(|limit| {
            let words = Signal::derive(move || {
                text_with("cases-decide-limit", &[("amount", words::yuan(limit))])
            });
            view! { <p class="case-limit"><Up text=words /></p> }
        })
    };
    let county = cases.is_county();
    let over = move || {
        let limit = limit.get().filter(|_| !county)?;
        let typed = egude_flow::parse::money(&fen.get()).ok()?;
        (typed > limit).then(|| {
            let words = Signal::derive(move || {
                text_with("cases-decide-over", &[("amount", words::yuan(limit))])
            });
            view! { <Notice title=words tone=Tone::Attention announces=true /> }
        })
    };
    let hint = Signal::derive(|| Some(text("cases-decide-fen-hint")));
    let from_hint = Signal::derive(|| Some(text("cases-decide-from-hint")));
    let (year, month) = (sheet.form.text("from"), sheet.form.text("from-month"));
    view! {
        {said}
        {sheet.money("fen", "cases-decide-fen", hint)}
        {over}
        <Month id=field_id("from") legend=msg("cases-decide-from") year month hint=from_hint error=sheet.error("from") />
    }
    .into_any()
}

/// The reasons that the data know for this program, each with its articles.
fn why(sheet: &Sheet, outcome: life::Outcome) -> AnyView {
    let cases = sheet.cases;
    let world = words::world(cases);
    let door = world.as_ref().and_then(|world| world.door.as_ref());
    let program = door.and_then(|door| door.program(sheet.program()));
    let mut choices: Vec<Choice> = Vec::new();
    let mut known: Vec<String> = Vec::new();
    if let Some((door, program)) = door.zip(program) {
        for reason in reasons::of(door, program, outcome) {
            if known.contains(&reason.id) {
                continue;
            }
            known.push(reason.id.clone());
            let (id, cite) = (reason.id.clone(), reason.cite.clone());
            let label = Signal::derive(move || done::reason(&id));
            let hint = Signal::derive(move || {
                Some(words::joined(
                    cite.iter().map(|cite| words::cite(cases, cite)),
                ))
            });
            choices.push(Choice::new(reason.id.clone(), label).hint(hint));
        }
    }
    let (values, error) = (sheet.form.list("reasons"), sheet.error("reasons"));
    view! {
        <Checkboxes id=field_id("reasons") legend=msg("cases-decide-reasons") values choices error />
    }
    .into_any()
}

/// The letter before it goes.
pub(super) fn preview(sheet: &Sheet, deed: &StaffDeed) -> AnyView {
    let StaffDeed::Decide {
        program,
        outcome,
        fen,
        from,
        reasons,
        text: letter,
    } = deed.clone()
    else {
        return ().into_any();
    };
    let lang = missing::language(sheet).tag();
    let money = fen.map(|fen| view! { <p>{move || words::amount(fen)}</p> });
    let from = from.map(|from| {
        view! { <p>{move || words::joined([text("cases-decide-from"), month_text(from.year(), from.month())])}</p> }
    });
    let reasons = move || {
        let one = |code: &String| view! { <li>{done::reason(code)}</li> };
        reasons.iter().map(one).collect_view()
    };
    let approves = outcome == Outcome::Approved;
    view! {
        <p class="quiet">{msg("cases-decide-preview")}</p>
        <div class="case-letter stack">
            <p><strong>{move || words::program(&program)}</strong> " " {msg(done::outcome_word(outcome))}</p>
            {money}
            {from.filter(|_| approves)}
            <ul class="bullets">{reasons}</ul>
            {letter.map(|text| view! { <p lang=lang>{text}</p> })}
        </div>
    }
    .into_any()
}
