//! What somebody told us about somebody.

use super::words;
use crate::components::{Button, ButtonKind, SummaryList, SummaryRow, Tag, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::platform::focus;
use crate::state::staff::cases::Cases;
use egude_client::aid::{StaffTip, TipState};
use leptos::prelude::*;

const NOTE_SIGNS: usize = 500;

pub(super) fn view(cases: Cases) -> AnyView {
    let tips = Memo::new(move |_| {
        cases
            .list()
            .with(|list| list.as_ref().map(|list| list.tips.clone()))
    });
    let all = move || {
        let tips = tips.get()?;
        if tips.is_empty() {
            return Some(view! { <p class="quiet">{msg("cases-tips-none")}</p> }.into_any());
        }
        let one = |tip: StaffTip| one(cases, &tip);
        Some(tips.into_iter().map(one).collect_view().into_any())
    };
    view! {
        <section class="stack" aria-labelledby="cases-tips">
            <h2 id="cases-tips">{msg("cases-tips")}</h2>
            <p class="quiet">{msg("cases-tips-lede")}</p>
            {all}
        </section>
    }
    .into_any()
}

fn one(cases: Cases, tip: &StaffTip) -> AnyView {
    let number = tip.number.clone();
    let title = {
        let number = number.clone();
        Signal::derive(move || text_with("cases-tip", &[("number", number.to_string())]))
    };
    let (state, tone) = match tip.state {
        TipState::New => ("cases-tip-new", Tone::Attention),
        TipState::Taken => ("cases-tip-taken", Tone::Info),
        TipState::Done => ("cases-tip-done", Tone::Success),
    };
    let urgent = tip
        .tip
        .urgent
        .then(|| view! { <Tag label=msg("cases-tip-urgent") tone=Tone::Error /> });
    let heading = format!("tip-{number}");
    let named_by = heading.clone();
    view! {
        <article class="card stack cases-tip" aria-labelledby=named_by>
            <h3 id=heading><Up text=title /></h3>
            <p class="cluster"><Tag label=msg(state) tone /> {urgent}</p>
            <SummaryList rows=rows(cases, tip) />
            {steps(cases, tip)}
        </article>
    }
    .into_any()
}

fn rows(cases: Cases, tip: &StaffTip) -> Vec<SummaryRow> {
    let at = tip.at;
    let mut rows = vec![SummaryRow::new(
        msg("cases-tip-at"),
        Signal::derive(move || words::instant(at)),
    )];
    if let Ok(code) = tip.tip.region.parse() {
        rows.push(SummaryRow::new(
            msg("cases-tip-region"),
            words::region(cases, &code),
        ));
    }
    let mut stored = |id: &'static str, text: Option<&String>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            rows.push(SummaryRow::new(msg(id), Signal::stored(text.clone())));
        }
    };
    stored("cases-tip-place", Some(&tip.tip.place));
    stored("cases-tip-who", tip.tip.who.as_ref());
    stored("cases-tip-text", tip.tip.text.as_ref());
    stored("cases-tip-phone", tip.tip.phone.as_ref());
    stored("cases-tip-earlier", tip.note.as_ref());
    let signs = tip.tip.signs.clone();
    if !signs.is_empty() {
        let words = Signal::derive(move || {
            words::joined(
                signs
                    .iter()
                    .map(|sign| words::known(&format!("aid-sign-{sign}"), sign)),
            )
        });
        rows.push(SummaryRow::new(msg("cases-tip-signs"), words));
    }
    rows
}

/// Taking it and finishing it, with what was found.
fn steps(cases: Cases, tip: &StaffTip) -> AnyView {
    let number = tip.number.clone();
    let field = format!("tip-note-{number}");
    let note = cases.typed(&format!("tip.{number}"));
    let wrong = RwSignal::new(None::<String>);
    let step = {
        let field = field.clone();
        move |state: TipState| {
            let text_now = note.get_untracked().trim().to_owned();
            let fault = if text_now.chars().count() > NOTE_SIGNS {
                Some(text_with(
                    "cases-wrong-long",
                    &[("n", NOTE_SIGNS.to_string())],
                ))
            } else if state == TipState::Done && text_now.is_empty() {
                Some(text("cases-tip-note-missing"))
            } else {
                None
            };
            let is_wrong = fault.is_some();
            wrong.set(fault);
            if is_wrong {
                return focus::by_id(&field);
            }
            let note = Some(text_now).filter(|text| !text.is_empty());
            cases.tip(number.clone(), state, note);
        }
    };
    let take = (tip.state == TipState::New).then(|| {
        let step = step.clone();
        view! {
            <Button label=msg("cases-tip-take") kind=ButtonKind::Secondary disabled=cases.is_busy()
                on_press=move |()| step(TipState::Taken) />
        }
    });
    view! {
        <div class="stack">
            {super::forms::area(&field, msg_of("cases-tip-note"), note, Signal::stored(None), wrong.into(), 3)}
            <div class="button-row">
                {take}
                <Button label=msg("cases-tip-finish") kind=ButtonKind::Secondary disabled=cases.is_busy()
                    on_press=move |()| step(TipState::Done) />
            </div>
        </div>
    }
    .into_any()
}
