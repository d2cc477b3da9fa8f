//! What happened, what it costs, and where money would be paid to.

mod bank;

use super::form::{self, Form};
use crate::components::{Day, DayTyped, MaybeText, Money, TextArea};
use crate::i18n::{msg, msg_of, text};
use egude_draft::{Draft, Lane, Page, SPENT};
use leptos::prelude::*;

/// What happened.
#[component]
pub(super) fn NeedPage() -> AnyView {
    form::page(Page::Need, content)
}

fn content(form: Form) -> AnyView {
    let aid = form.aid;
    let urgent = aid.now(Draft::is_urgent);
    let place_label = if urgent {
        "aid-need-where"
    } else {
        "aid-need-where-optional"
    };
    let spends = aid.now(|draft| draft.lane == Lane::Spending);
    let spent = spends.then(|| spent(form));
    view! {
        <TextArea
            id=form::id("/need/text")
            label=msg("aid-need-text")
            value=aid.text(|draft| &mut draft.need.text)
            hint=hinted("aid-need-text-hint")
            error=form.error("/need/text")
        />
        <Day
            id=form::id("/need/since")
            legend=msg("aid-need-since")
            typed=day(form)
            error=form.error("/need/since")
        />
        <TextArea
            id=form::id("/need/place")
            label=msg(place_label)
            value=aid.text(|draft| &mut draft.need.place)
            hint=hinted("aid-need-where-hint")
            error=form.error("/need/place")
            rows=2
        />
        {spent}
        {bank::view(form)}
    }
    .into_any()
}

fn hinted(id: &'static str) -> MaybeText {
    Signal::derive(move || Some(text(id)))
}

fn day(form: Form) -> DayTyped {
    let part = |at: usize| {
        form.aid.field(
            move |draft: &Draft| draft.need.since[at].clone(),
            move |draft: &mut Draft, typed: String| draft.need.since[at] = typed,
        )
    };
    DayTyped::from([part(0), part(1), part(2)])
}

/// What was spent or has to be spent, kind by kind.
fn spent(form: Form) -> AnyView {
    let amount = |kind: &'static str| {
        let value = form.aid.field(
            move |draft: &Draft| draft.need.spent.get(kind).cloned().unwrap_or_default(),
            move |draft: &mut Draft, typed: String| {
                draft.need.spent.insert(kind.to_owned(), typed);
            },
        );
        let field = format!("/need/spent/{kind}");
        view! {
            <Money
                id=form::id(&field)
                label=msg_of(format!("aid-spent-{kind}"))
                value
                error=form.error(field)
            />
        }
    };
    let any = form.error("/need/spent");
    let error = move || {
        any.get()
            .map(|words| view! { <p class="field-error" role="alert">{words}</p> })
    };
    view! {
        <section class="stack" id=form::id("/need/spent") tabindex="-1" aria-labelledby="aid-spent">
            <h2 id="aid-spent">{msg("aid-spent-title")}</h2>
            <p class="field-hint">{msg("aid-spent-hint")}</p>
            {error}
            {SPENT.map(amount).collect_view()}
        </section>
    }
    .into_any()
}
