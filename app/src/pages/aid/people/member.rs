//! One member of the family.

use crate::components::{Choice, Field, MaskedField, Radios};
use crate::i18n::{msg, text, text_with};
use crate::pages::aid::form::{self, Form};
use crate::platform::clock;
use egude_draft::{
    Draft, Member,
    faults::{is_minor, is_young},
};
use leptos::prelude::*;

/// Reads and writes one field of the member with this id, wherever it stands.
fn field(form: Form, id: &str, at: fn(&mut Member) -> &mut String) -> RwSignal<String> {
    let (read_id, write_id) = (id.to_owned(), id.to_owned());
    form.aid.field(
        move |draft: &Draft| {
            let found = draft.people.members.iter().find(|one| one.id == read_id);
            found
                .map(|one| at(&mut one.clone()).clone())
                .unwrap_or_default()
        },
        move |draft: &mut Draft, typed: String| {
            let mut members = draft.people.members.iter_mut();
            if let Some(one) = members.find(|one| one.id == write_id) {
                *at(one) = typed;
            }
        },
    )
}

/// Who this is: "your child (the second)".
pub(in crate::pages::aid) fn named(id: &str) -> String {
    let (relation, nth) = id.rsplit_once('-').unwrap_or((id, "1"));
    text_with(&format!("member-{relation}"), &[("nth", nth.to_owned())])
}

pub(super) fn view(form: Form, id: &str) -> AnyView {
    let aid = form.aid;
    let at = aid.now(|draft| {
        let mut members = draft.people.members.iter();
        members.position(|one| one.id == id).unwrap_or_default()
    });
    let pointer = move |member: &str| format!("/members/{at}/{member}");
    let title = {
        let id = id.to_owned();
        move || named(&id)
    };
    let young = {
        let id = id.to_owned();
        Memo::new(move |_| {
            aid.with(|draft| {
                let mut members = draft.people.members.iter();
                members.any(|one| one.id == id && is_young(one, clock::today()))
            })
        })
    };
    let guardian = {
        let id = id.to_owned();
        move || {
            young
                .get()
                .then(|| guardian(form, &id, pointer("guardian")))
        }
    };
    view! {
        <fieldset class="person card stack">
            <legend class="person-legend"><h2>{title}</h2></legend>
            <Field
                id=form::id(&pointer("name"))
                label=msg("aid-people-name")
                value=field(form, id, |one| &mut one.name)
                error=form.error(pointer("name"))
            />
            <MaskedField
                id=form::id(&pointer("idNumber"))
                label=msg("details-id-number")
                value=field(form, id, |one| &mut one.id_number)
                hint=super::later(form)
                error=form.error(pointer("idNumber"))
            />
            {guardian}
        </fieldset>
    }
    .into_any()
}

/// Who looks after a child under 14: they answer for the child.
fn guardian(form: Form, id: &str, pointer: String) -> AnyView {
    let others = form.aid.now(|draft| {
        let members = draft.people.members.iter();
        let adults = members.filter(|one| one.id != id && !is_minor(one, clock::today()));
        adults.map(|one| one.id.clone()).collect::<Vec<_>>()
    });
    let mut choices = vec![Choice::new("self", msg("aid-people-guardian-self"))];
    choices.extend(others.into_iter().map(|other| {
        let label = other.clone();
        Choice::new(other, Signal::derive(move || named(&label)))
    }));
    let hint = Signal::derive(|| Some(text("aid-people-guardian-hint")));
    view! {
        <Radios
            id=form::id(&pointer)
            legend=msg("aid-people-guardian")
            value=field(form, id, |one| &mut one.guardian)
            choices
            hint
            error=form.error(pointer)
        />
    }
    .into_any()
}
