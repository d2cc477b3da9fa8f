//! What the fields of a form share: what is typed, and what is wrong with it.

use super::words;
use crate::components::{
    Checkboxes, Choice, ErrorLink, Field, MaybeText, Money, Radios, Text, TextArea,
};
use crate::i18n::{msg, text, text_with};
use crate::platform::focus;
use crate::state::staff::places::{Doing, Fault, Form, Keeping, More, SUMMARY};
use leptos::prelude::*;

/// A form.
#[derive(Clone)]
pub(super) struct Ask {
    pub(super) keeping: Keeping,
    pub(super) form: Form,
}

impl Ask {
    pub(super) fn new(keeping: Keeping, doing: &Doing) -> Self {
        Self {
            keeping,
            form: keeping.form(doing),
        }
    }

    /// What is wrong with a field.
    pub(super) fn error(&self, field: &str) -> MaybeText {
        let (faults, field) = (self.keeping.faults(), field.to_owned());
        Signal::derive(move || {
            faults.with(|faults| {
                let mut own = faults.iter();
                own.find(|fault| fault.field == field).map(fault_words)
            })
        })
    }

    /// One line.
    pub(super) fn line(&self, field: &str, label: impl Into<Text>) -> AnyView {
        self.sized(field, label, None, None, "text")
    }

    /// A short line: a time, a day, a number.
    pub(super) fn short(
        &self,
        field: &str,
        label: &'static str,
        hint: Option<&'static str>,
    ) -> AnyView {
        self.sized(field, msg(label), hint, Some("medium"), "decimal")
    }

    fn sized(
        &self,
        field: &str,
        label: impl Into<Text>,
        hint: Option<&'static str>,
        size: Option<&'static str>,
        inputmode: &'static str,
    ) -> AnyView {
        let (value, error) = (self.form.text(field), self.error(field));
        let hint = Signal::derive(move || hint.map(text));
        match size {
            Some(size) => {
                view! { <Field id=field_id(field) label=label value hint error size inputmode /> }
                    .into_any()
            }
            None => view! { <Field id=field_id(field) label=label value hint error inputmode /> }
                .into_any(),
        }
    }

    /// Some lines.
    pub(super) fn area(
        &self,
        field: &str,
        label: &'static str,
        hint: &'static str,
        rows: u32,
    ) -> AnyView {
        let (value, error) = (self.form.text(field), self.error(field));
        let hint = Signal::derive(move || Some(text(hint)));
        view! { <TextArea id=field_id(field) label=msg(label) value hint error rows /> }.into_any()
    }

    /// A text in both languages.
    pub(super) fn local(&self, field: &str, zh: &'static str, mn: &'static str) -> AnyView {
        view! {
            {self.line(&format!("{field}-zh"), msg(zh))}
            {self.line(&format!("{field}-mn"), msg(mn))}
        }
        .into_any()
    }

    pub(super) fn money(
        &self,
        field: &str,
        label: &'static str,
        hint: Option<&'static str>,
    ) -> AnyView {
        let (value, error) = (self.form.text(field), self.error(field));
        let hint = Signal::derive(move || hint.map(text));
        view! { <Money id=field_id(field) label=msg(label) value hint error /> }.into_any()
    }

    /// One of the words of a list.
    pub(super) fn one<T: ToString>(
        &self,
        field: &str,
        label: &'static str,
        list: &'static str,
        all: &[T],
    ) -> AnyView {
        self.radios(field, label, choices(list, all))
    }

    /// One of them, or none.
    pub(super) fn maybe<T: ToString>(
        &self,
        field: &str,
        label: &'static str,
        list: &'static str,
        all: &[T],
    ) -> AnyView {
        let mut choices = choices(list, all);
        choices.push(Choice::new("", msg("keep-unknown")).aside());
        self.radios(field, label, choices)
    }

    pub(super) fn radios(&self, field: &str, label: &'static str, choices: Vec<Choice>) -> AnyView {
        let (value, error) = (self.form.text(field), self.error(field));
        view! { <Radios id=field_id(field) legend=msg(label) value choices error inline=true /> }
            .into_any()
    }

    /// Any of the words of a list.
    pub(super) fn many<T: ToString>(
        &self,
        field: &str,
        label: &'static str,
        list: &'static str,
        all: &[T],
    ) -> AnyView {
        self.boxes(field, label, choices(list, all))
    }

    pub(super) fn boxes(&self, field: &str, label: &'static str, choices: Vec<Choice>) -> AnyView {
        let (values, error) = (self.form.list(field), self.error(field));
        view! {
            <div class="keep-boxes">
                <Checkboxes id=field_id(field) legend=msg(label) values choices error />
            </div>
        }
        .into_any()
    }

    /// Yes, or not.
    pub(super) fn flag(&self, field: &str, label: &'static str) -> AnyView {
        let values = self.form.list(field);
        let id = field_id(field);
        let set = move || values.with(|values| !values.is_empty());
        let on_change = move |event| {
            let yes = event_target_checked(&event);
            values.set(if yes {
                vec!["yes".to_owned()]
            } else {
                Vec::new()
            });
        };
        view! {
            <div class="choice">
                <input class="choice-input" type="checkbox" id=id.clone() prop:checked=set on:change=on_change />
                <label class="choice-label" for=id>{msg(label)}</label>
            </div>
        }
        .into_any()
    }
}

/// The words of a list, as answers.
pub(super) fn choices<T: ToString>(list: &'static str, all: &[T]) -> Vec<Choice> {
    let one = |own: &T| {
        let value = own.to_string();
        let word = value.clone();
        Choice::new(value, Signal::derive(move || words::word(list, &word)))
    };
    all.iter().map(one).collect()
}

pub(super) fn field_id(field: &str) -> String {
    format!("keep-{field}")
}

fn fault_words(fault: &Fault) -> String {
    match fault.more {
        Some(More::Count(n)) => text_with(fault.message, &[("n", n.to_string())]),
        _ => text(fault.message),
    }
}

/// What a field asks for, in a word: those of a deed have labels of their own, the others are
/// members of the place.
fn asked(field: &str) -> String {
    match field {
        "from" => text("keep-close-from"),
        "to" => text("keep-close-to"),
        "why" => text("keep-close-why"),
        "how" => text("keep-close-how"),
        "note" => text("keep-settle-note"),
        member => super::record::member(member),
    }
}

/// Everything that is wrong, with links to the fields.
pub(super) fn summary(keeping: Keeping) -> AnyView {
    let faults = keeping.faults();
    let line = move |fault: Fault| {
        let link = ErrorLink {
            target: field_id(&fault.field),
            text: Signal::derive(move || {
                let root = fault.field.split('-').next().unwrap_or_default();
                let values = [("what", asked(root)), ("wrong", fault_words(&fault))];
                text_with("keep-wrong-line", &values)
            }),
        };
        let target = link.target.clone();
        let on_click = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            focus::by_id(&target);
        };
        view! { <li><a href=format!("#{}", link.target) on:click=on_click>{link.text}</a></li> }
    };
    let any = move || !faults.with(Vec::is_empty);
    view! {
        <Show when=any>
            <div class="error-summary" id=SUMMARY tabindex="-1">
                <div role="alert">
                    <h3>{move || text_with("cases-wrong-title", &[("n", faults.with(Vec::len).to_string())])}</h3>
                    <ul>{move || faults.get().into_iter().map(line).collect_view()}</ul>
                </div>
            </div>
        </Show>
    }
    .into_any()
}
