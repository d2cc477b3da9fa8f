//! Where a fault belongs on the page, and what is said of it there and in the summary.

use crate::components::{ErrorLink, MaybeText, Text};
use crate::errors;
use crate::i18n::{text, text_with};
use crate::state::marriage::Fault;
use leptos::prelude::*;

/// The faults of the form, each with its place.
pub(super) type Faults = RwSignal<Vec<Fault>>;

/// The id of a person's field; persons count from 0.
pub(super) fn person_field(at: usize, member: &str) -> String {
    format!("person-{}-{member}", at + 1)
}

/// Which person and which member a pointer names.
fn person_of(pointer: &str) -> Option<(usize, &str)> {
    let (at, member) = pointer.strip_prefix("/people/")?.split_once('/')?;
    Some((at.parse().ok()?, member))
}

/// The id of the input that a pointer of the request belongs to.
fn target(pointer: &str) -> String {
    match (person_of(pointer), pointer) {
        (Some((at, member)), _) => person_field(at, member),
        (None, "/phone") => "contact-phone".to_owned(),
        (None, "/remark") => "remark".to_owned(),
        (None, "/consent") => "consent".to_owned(),
        _ => person_field(0, "name"),
    }
}

/// What is wrong, in words.
fn words(fault: &Fault) -> String {
    let member = fault.pointer.rsplit('/').next().unwrap_or_default();
    match (fault.code, fault.n) {
        ("missing", _) => text(match member {
            "name" => "details-missing-name",
            "number" => "details-missing-number",
            "birth" => "details-missing-birth",
            "sex" => "details-missing-sex",
            "remark" => "details-missing-remark",
            _ => "details-missing-phone",
        }),
        (code, Some(n)) => text_with(&errors::field_message_id(code), &[("n", n.to_string())]),
        (code, None) => text(&errors::field_message_id(code)),
    }
}

/// The same in the summary, where it stands without its field: with the person it is about.
fn words_of(fault: &Fault, two: bool) -> String {
    let error = words(fault);
    match person_of(&fault.pointer) {
        Some((at, _)) if two => {
            let who = text(who(at));
            text_with("details-error-of", &[("who", who), ("error", error)])
        }
        _ => error,
    }
}

/// Who a person is on this page.
pub(super) fn who(at: usize) -> &'static str {
    if at == 0 {
        "details-you"
    } else {
        "details-other"
    }
}

/// What is wrong at one place, if anything.
pub(super) fn error_at(faults: Faults, pointer: String) -> MaybeText {
    Signal::derive(move || {
        faults.with(|faults| {
            let mut here = faults.iter();
            here.find(|fault| fault.pointer == pointer).map(words)
        })
    })
}

/// All of it, for the summary.
pub(super) fn links(faults: Faults, two: bool) -> Signal<Vec<ErrorLink>> {
    let link = move |fault: Fault| {
        let target = target(&fault.pointer);
        let text: Text = Signal::derive(move || words_of(&fault, two));
        ErrorLink { target, text }
    };
    Signal::derive(move || faults.get().into_iter().map(link).collect())
}

/// Puts what is wrong at one place, or that nothing is.
pub(super) fn set_at(faults: Faults, pointer: &str, found: Option<Fault>) {
    faults.update(|faults| {
        faults.retain(|fault| fault.pointer != pointer);
        faults.extend(found);
    });
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn a_pointer_of_the_back_end_leads_to_its_field() {
        assert_eq!(target("/people/1/number"), "person-2-number");
        assert_eq!(target("/people/0/birth"), "person-1-birth");
        assert_eq!(target("/phone"), "contact-phone");
        assert_eq!(target("/people"), "person-1-name");
        assert_eq!(target("/consent"), "consent");
    }
}
