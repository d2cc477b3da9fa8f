//! One of the two: name, document, number; birth and sex where no number says them.

use super::fields::{Faults, error_at, person_field, set_at, who};
use crate::components::{Choice, Day, Details, Field, MaskedField, Radios};
use crate::i18n::{msg, msg_of};
use crate::platform::clock;
use crate::state::Marriage;
use crate::state::marriage::{
    DOCUMENTS, Fault, Wanted, checked_number, document_of, document_word, says_birth,
};
use egude_client::booking::{DocumentKind, FieldNeed, Registry, SpecialCase};
use leptos::prelude::*;

/// The documents with which an office may register people (婚姻登记条例 art. 2).
fn accepted(registry: &Registry) -> Vec<DocumentKind> {
    let any = |cases: &[SpecialCase]| cases.iter().any(|case| registry.accepts.contains(case));
    let accepts = |kind: &DocumentKind| match kind {
        DocumentKind::IdCard => true,
        DocumentKind::ResidencePermit | DocumentKind::HkMacaoPass | DocumentKind::TaiwanPass => {
            any(&[SpecialCase::HkMacaoTaiwan])
        }
        DocumentKind::Passport => any(&[SpecialCase::OverseasChinese, SpecialCase::Foreigner]),
        DocumentKind::ForeignPermanent => any(&[SpecialCase::Foreigner]),
    };
    DOCUMENTS.into_iter().filter(accepts).collect()
}

pub(super) fn view(at: usize, wanted: Wanted, registry: &Registry, faults: Faults) -> AnyView {
    let typed = Marriage::get().draft.people[at];
    let pointer = move |member: &str| format!("/people/{at}/{member}");
    let error = move |member: &str| error_at(faults, pointer(member));
    let id = move |member: &str| person_field(at, member);
    let documents = accepted(registry);
    let known = document_of(&typed.document.get_untracked());
    // Chosen for another office, or not chosen yet.
    if !documents.contains(&known) || typed.document.with_untracked(String::is_empty) {
        typed
            .document
            .set(document_word(DocumentKind::IdCard).to_owned());
    }
    let kind = Memo::new(move |_| document_of(&typed.document.get()));
    let choose = (documents.len() > 1).then(|| {
        let choice = |kind: DocumentKind| {
            let word = document_word(kind);
            Choice::new(word, msg_of(format!("partner-document-{word}")))
        };
        let choices: Vec<Choice> = documents.into_iter().map(choice).collect();
        let open = document_of(&typed.document.get_untracked()) != DocumentKind::IdCard;
        view! {
            <Details summary=msg("details-other-document") open>
                <Radios
                    id=id("document")
                    legend=msg("details-document")
                    value=typed.document
                    choices
                    error=error("document")
                />
            </Details>
        }
    });
    let check = move |()| {
        let text = typed.number.get_untracked();
        let empty = text.trim().is_empty();
        let found = checked_number(kind.get_untracked(), &text, clock::today()).err();
        let found = found.filter(|_| !empty).map(|(code, n)| Fault {
            pointer: pointer("number"),
            code,
            n,
        });
        set_at(faults, &pointer("number"), found);
    };
    let label = Signal::derive(move || {
        if kind.get() == DocumentKind::IdCard {
            msg("details-id-number").get()
        } else {
            msg("details-number").get()
        }
    });
    let autocomplete = if at == 0 { Some("name") } else { None };
    let ages = move || {
        let asks = wanted.ages && !says_birth(kind.get());
        asks.then(|| ages(at, faults))
    };
    let phone = (at == 1 && wanted.second_phone != FieldNeed::No).then(|| {
        let label = if wanted.second_phone == FieldNeed::Required {
            "details-second-phone"
        } else {
            "details-second-phone-optional"
        };
        view! {
            <Field
                id=id("phone")
                label=msg(label)
                value=typed.phone
                error=error("phone")
                inputmode="tel"
                size="medium"
            />
        }
    });
    view! {
        <fieldset class="person card stack">
            <legend class="person-legend"><h2>{msg(who(at))}</h2></legend>
            <Field
                id=id("name")
                label=msg("details-name")
                value=typed.name
                hint=Signal::derive(|| Some(msg("details-name-hint").get()))
                error=error("name")
                autocomplete=autocomplete.unwrap_or("off")
            />
            {choose}
            <MaskedField
                id=id("number")
                label
                value=typed.number
                hint=Signal::derive(|| Some(msg("details-number-hint").get()))
                error=error("number")
                on_leave=Callback::new(check)
            />
            {ages}
            {phone}
        </fieldset>
    }
    .into_any()
}

/// Birth and sex, where the number does not say them.
fn ages(at: usize, faults: Faults) -> AnyView {
    let typed = Marriage::get().draft.people[at];
    let error = move |member: &str| error_at(faults, format!("/people/{at}/{member}"));
    let sexes = vec![
        Choice::new("female", msg("details-female")),
        Choice::new("male", msg("details-male")),
    ];
    view! {
        <Day
            id=person_field(at, "birth")
            legend=msg("details-birth")
            typed=typed.birth
            error=error("birth")
        />
        <Radios
            id=person_field(at, "sex")
            legend=msg("details-sex")
            value=typed.sex
            choices=sexes
            inline=true
            error=error("sex")
        />
    }
    .into_any()
}
