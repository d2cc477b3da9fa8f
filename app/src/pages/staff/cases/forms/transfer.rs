//! Passing on: to whom, and which of the fields that they may get.

use super::super::{done, words};
use super::{Sheet, field_id, msg};
use crate::components::{Checkboxes, Choice};
use crate::i18n::{text, text_with};
use crate::state::staff::cases::fields_field;
use egude_aid::receivers::Receiver;
use leptos::prelude::*;

pub(super) fn fields(sheet: &Sheet) -> AnyView {
    let own = sheet.clone();
    let to = move || {
        let world = words::world(own.cases);
        let door = world.as_ref().and_then(|world| world.door.as_ref());
        // What another office decides goes to that office.
        let fixed = door
            .and_then(|door| door.program(own.program()))
            .and_then(|program| program.receiver.clone());
        let fits = |receiver: &&Receiver| fixed.as_ref().is_none_or(|fixed| *fixed == receiver.id);
        let all = door.iter().flat_map(|door| &door.receivers).filter(fits);
        let choices = all.map(|receiver| choice(&own, receiver)).collect();
        own.radios("to", "cases-transfer-to", choices)
    };
    let program = sheet.doing.program.clone();
    let what = move || match &program {
        Some(program) => text_with(
            "cases-transfer-part",
            &[("program", words::program(program))],
        ),
        None => text("cases-transfer-whole"),
    };
    view! {
        <p><strong>{msg("cases-transfer-with")}</strong> " " {what}</p>
        {to}
        {sheet.area("text", "cases-transfer-text", None, 3)}
    }
    .into_any()
}

/// A receiver; what it may get stands under it while it is chosen.
fn choice(sheet: &Sheet, receiver: &Receiver) -> Choice {
    let id = receiver.id.clone();
    let label = Signal::derive(move || done::receiver(&id));
    let (sheet, id) = (sheet.clone(), receiver.id.clone());
    let may: Vec<String> = receiver
        .fields
        .iter()
        .map(|field| field.as_str().to_owned())
        .collect();
    let of = move || {
        let name = fields_field(&id);
        let one = |word: &String| {
            let own = word.clone();
            Choice::new(word.clone(), Signal::derive(move || done::field(&own)))
        };
        let choices: Vec<_> = may.iter().map(one).collect();
        let (values, error) = (sheet.form.list(&name), sheet.error(&name));
        let hint = Signal::derive(|| Some(text("cases-transfer-fields-hint")));
        view! {
            <Checkboxes id=field_id(&name) legend=msg("cases-transfer-fields-of") values choices hint error />
        }
    };
    Choice::new(receiver.id.clone(), label).reveals(of)
}
