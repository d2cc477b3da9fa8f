//! Names and numbers of the applicant and the family.

mod member;

pub(super) use member::named as member_name;

use super::form::{self, Form};
use crate::components::{Field, MaskedField, MaybeText, Notice, TextArea};
use crate::i18n::{msg, text};
use egude_draft::{Draft, Page};
use leptos::prelude::*;

/// The applicant and the family.
#[component]
pub(super) fn PeoplePage() -> AnyView {
    form::page(Page::People, content)
}

fn content(form: Form) -> AnyView {
    let aid = form.aid;
    let ids = Memo::new(move |_| {
        aid.with(|draft| {
            let members = draft.people.members.iter();
            members.map(|one| one.id.clone()).collect::<Vec<_>>()
        })
    });
    let members = move || {
        let all = ids.get().into_iter();
        all.map(|id| member::view(form, &id)).collect_view()
    };
    let urgent = move || {
        aid.with(Draft::is_urgent).then(|| {
            view! { <Notice title=msg("aid-people-urgent-title")><p>{msg("aid-people-urgent-body")}</p></Notice> }
        })
    };
    view! { {urgent} {applicant(form)} {members} }.into_any()
}

fn applicant(form: Form) -> AnyView {
    let aid = form.aid;
    let title = move || {
        text(
            match aid.with(|draft| draft.whom.applies_for.clone()).as_str() {
                "self" => "aid-people-you",
                _ => "aid-people-applicant",
            },
        )
    };
    let later = later(form);
    let phone_hint = Signal::derive(move || {
        Some(text(
            match aid.with(|draft| draft.whom.messages_to.clone()).as_str() {
                "applicant" => "aid-people-phone-messages",
                _ => "aid-people-phone-optional",
            },
        ))
    });
    let address_hint = Signal::derive(|| Some(msg("aid-people-address-hint").get()));
    view! {
        <fieldset class="person card stack">
            <legend class="person-legend"><h2>{title}</h2></legend>
            <Field
                id=form::id("/applicant/name")
                label=msg("aid-people-name")
                value=aid.text(|draft| &mut draft.people.applicant.name)
                hint=Signal::derive(|| Some(msg("details-name-hint").get()))
                error=form.error("/applicant/name")
            />
            <MaskedField
                id=form::id("/applicant/idNumber")
                label=msg("details-id-number")
                value=aid.text(|draft| &mut draft.people.applicant.id_number)
                hint=later
                error=form.error("/applicant/idNumber")
            />
            <Field
                id=form::id("/applicant/phone")
                label=msg("aid-people-phone")
                value=aid.text(|draft| &mut draft.people.applicant.phone)
                hint=phone_hint
                error=form.error("/applicant/phone")
                inputmode="tel"
                size="medium"
            />
            <TextArea
                id=form::id("/applicant/address")
                label=msg("aid-people-address")
                value=aid.text(|draft| &mut draft.people.applicant.address)
                hint=address_hint
                error=form.error("/applicant/address")
                rows=2
            />
        </fieldset>
    }
    .into_any()
}

/// The number may come later in urgent need.
fn later(form: Form) -> MaybeText {
    Signal::derive(move || {
        Some(text(if form.aid.with(Draft::is_urgent) {
            "aid-people-number-later"
        } else {
            "details-number-hint"
        }))
    })
}
