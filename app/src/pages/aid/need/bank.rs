//! The account: never needed to apply.

use crate::components::{Choice, Details, Field, MaskedField, Radios};
use crate::i18n::{msg, text};
use crate::pages::aid::form::{self, Form};
use leptos::prelude::*;

pub(super) fn view(form: Form) -> AnyView {
    let aid = form.aid;
    let open = aid.now(|draft| !draft.bank.is_empty());
    let named: Vec<(String, String)> = aid.now(|draft| {
        let members = draft.people.members.iter();
        let named = members.filter(|one| !one.name.trim().is_empty());
        named
            .map(|one| (one.id.clone(), one.name.clone()))
            .collect()
    });
    let holder = (!named.is_empty()).then(|| {
        let mut choices = vec![Choice::new("self", msg("aid-bank-applicant"))];
        let member = |(id, name)| Choice::new(id, Signal::stored(name));
        choices.extend(named.into_iter().map(member));
        view! {
            <Radios
                id=form::id("/bank/holder")
                legend=msg("aid-bank-holder")
                value=aid.text(|draft| &mut draft.bank.holder)
                choices
                error=form.error("/bank/holder")
            />
        }
    });
    let hint = Signal::derive(|| Some(text("aid-bank-hint")));
    view! {
        <Details summary=msg("aid-bank-title") open>
            <p>{msg("aid-bank-body")}</p>
            {holder}
            <MaskedField
                id=form::id("/bank/number")
                label=msg("aid-bank-number")
                value=aid.text(|draft| &mut draft.bank.number)
                hint
                error=form.error("/bank/number")
                inputmode="numeric"
            />
            <Field
                id=form::id("/bank/name")
                label=msg("aid-bank-name")
                value=aid.text(|draft| &mut draft.bank.name)
                error=form.error("/bank/name")
            />
        </Details>
    }
    .into_any()
}
