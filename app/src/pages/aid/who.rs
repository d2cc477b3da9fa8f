//! For whom, by whom, and who hears of it: said before anything is sent.

use super::form::{self, Form};
use crate::components::{Choice, Field, MaybeText, Notice, Radios};
use crate::i18n::msg;
use egude_draft::Page;
use leptos::prelude::*;

/// For whom it is.
#[component]
pub(super) fn WhoPage() -> AnyView {
    form::page(Page::Who, content)
}

fn hinted(id: &'static str) -> MaybeText {
    Signal::derive(move || Some(msg(id).get()))
}

fn content(form: Form) -> AnyView {
    let aid = form.aid;
    let whom = vec![
        Choice::new("self", msg("aid-who-self")),
        Choice::new("family", msg("aid-who-family")).hint(hinted("aid-who-family-hint")),
        Choice::new("other", msg("aid-who-other")).hint(hinted("aid-who-other-hint")),
    ];
    let helps = Memo::new(move |_| aid.with(|draft| draft.whom.has_helper()));
    let helper = move || helps.get().then(|| helper(form));
    let messages = move || messages(form, helps.get());
    view! {
        <Radios
            id=form::id("/whom/appliesFor")
            legend=msg("aid-who-legend")
            value=aid.text(|draft| &mut draft.whom.applies_for)
            choices=whom
            error=form.error("/whom/appliesFor")
        />
        {helper}
        {messages}
        <Notice title=msg("aid-who-told-title")><p>{msg("aid-who-told-body")}</p></Notice>
    }
    .into_any()
}

/// The person who writes for another.
fn helper(form: Form) -> AnyView {
    let aid = form.aid;
    let kinds = vec![
        Choice::new("relative", msg("aid-helper-relative")),
        Choice::new("cadre", msg("aid-helper-cadre")),
        Choice::new("staff", msg("aid-helper-staff")),
        Choice::new("other", msg("aid-helper-other")),
    ];
    let mandates = vec![
        Choice::new("spoken", msg("aid-mandate-spoken")),
        Choice::new("written", msg("aid-mandate-written")),
        Choice::new("guardian", msg("aid-mandate-guardian")),
        Choice::new("cannot-ask", msg("aid-mandate-cannot-ask"))
            .hint(hinted("aid-mandate-cannot-ask-hint")),
    ];
    view! {
        <fieldset class="person card stack">
            <legend class="person-legend"><h2>{msg("aid-helper-title")}</h2></legend>
            <Field
                id=form::id("/helper/name")
                label=msg("aid-helper-name")
                value=aid.text(|draft| &mut draft.whom.helper.name)
                error=form.error("/helper/name")
                autocomplete="name"
            />
            <Field
                id=form::id("/helper/phone")
                label=msg("aid-helper-phone")
                value=aid.text(|draft| &mut draft.whom.helper.phone)
                error=form.error("/helper/phone")
                inputmode="tel"
                autocomplete="tel"
                size="medium"
            />
            <Radios
                id=form::id("/helper/kind")
                legend=msg("aid-helper-kind")
                value=aid.text(|draft| &mut draft.whom.helper.kind)
                choices=kinds
                error=form.error("/helper/kind")
            />
            <Radios
                id=form::id("/helper/mandate")
                legend=msg("aid-mandate-legend")
                value=aid.text(|draft| &mut draft.whom.helper.mandate)
                choices=mandates
                error=form.error("/helper/mandate")
            />
        </fieldset>
    }
    .into_any()
}

/// Who gets the messages.
fn messages(form: Form, helps: bool) -> AnyView {
    let mut to = vec![
        Choice::new("applicant", msg("aid-messages-applicant"))
            .hint(hinted("aid-messages-applicant-hint")),
    ];
    if helps {
        to.push(Choice::new("helper", msg("aid-messages-helper")));
    }
    to.push(
        Choice::new("nobody", msg("aid-messages-nobody"))
            .hint(hinted("aid-messages-nobody-hint"))
            .aside(),
    );
    view! {
        <Radios
            id=form::id("/messagesTo")
            legend=msg("aid-messages-legend")
            value=form.aid.text(|draft| &mut draft.whom.messages_to)
            choices=to
            error=form.error("/messagesTo")
        />
    }
    .into_any()
}
