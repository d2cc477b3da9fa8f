//! The answer to one question: what is typed, and how it is drawn for each kind.

use super::super::words;
use super::{error_text, people, region};
use crate::components::{Checkboxes, Choice, Count, MaybeText, Money, Month, Radios, Text};
use crate::i18n::{has, msg, msg_of, text};
use crate::platform::focus;
use crate::state::Material;
use egude_flow::flow::{Ask, Escape};
use egude_flow::{FieldError, Given, Key, MemberId, Question};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The id of the first input, to which an error leads.
pub(super) const ID: &str = "answer";

const DONT_KNOW: &str = "dont-know";
const RATHER_NOT_SAY: &str = "rather-not-say";
/// "None of them", in options and in lists of persons.
const NOBODY: &str = "none";

/// What is typed or chosen, as it stands. One signal for each kind of input.
#[derive(Clone, Copy)]
pub(in crate::pages::self_check) struct Form {
    pub(super) text: RwSignal<String>,
    pub(super) second: RwSignal<String>,
    pub(super) several: RwSignal<Vec<String>>,
    pub(super) counts: StoredValue<BTreeMap<String, RwSignal<String>>>,
    /// Who stands on the list of a question that is asked once for all.
    pub(super) listed: StoredValue<Vec<MemberId>>,
    /// A question of two screens is at its second.
    pub(super) second_screen: RwSignal<bool>,
}

impl Form {
    /// Filled with what was given before.
    pub(in crate::pages::self_check) fn new(before: Option<&Given>, listed: Vec<MemberId>) -> Self {
        let (mut text, mut second, mut several) = (String::new(), String::new(), Vec::new());
        let mut counts = BTreeMap::new();
        match before {
            Some(Given::Text(t) | Given::Choice(t)) => text.clone_from(t),
            Some(Given::Choices(chosen)) => several.clone_from(chosen),
            // Who is no longer on the list would be ticked where nobody sees it.
            Some(Given::Who { chosen, .. }) => {
                let stands = |id: &&String| *id == NOBODY || is_listed(&listed, id);
                several = chosen.iter().filter(stands).cloned().collect();
            }
            Some(Given::Amount { text: t, period }) => (text, second) = (t.clone(), period.clone()),
            Some(Given::Month { year, month }) => (text, second) = (year.clone(), month.clone()),
            Some(Given::People(given)) => {
                counts = given
                    .iter()
                    .map(|(r, n)| (r.clone(), RwSignal::new(n.clone())))
                    .collect();
            }
            Some(Given::DontKnow) => DONT_KNOW.clone_into(&mut text),
            Some(Given::RatherNotSay) => RATHER_NOT_SAY.clone_into(&mut text),
            None => {}
        }
        Self {
            text: RwSignal::new(text),
            second: RwSignal::new(second),
            several: RwSignal::new(several),
            counts: StoredValue::new(counts),
            listed: StoredValue::new(listed),
            second_screen: RwSignal::new(false),
        }
    }

    /// Goes to the second screen of a question that has two; false if there is none to go to.
    pub(super) fn advance(self, ask: &Ask) -> bool {
        let first = !self.second_screen.get_untracked();
        let goes =
            *ask == Ask::Region && first && self.text.with_untracked(|text| !text.is_empty());
        if goes {
            self.second_screen.set(true);
            focus::heading_soon();
        }
        goes
    }

    /// Listens to every input.
    pub(super) fn track(self) {
        self.text.track();
        self.second.track();
        self.several.track();
        self.counts
            .with_value(|counts| counts.values().for_each(|count| count.track()));
    }

    /// What stands in the inputs, for the flow to parse.
    pub(super) fn given(self, ask: &Ask) -> Given {
        let (text, second) = (self.text.get_untracked(), self.second.get_untracked());
        match ask {
            Ask::Choice(_) | Ask::Flag => match text.as_str() {
                DONT_KNOW => Given::DontKnow,
                RATHER_NOT_SAY => Given::RatherNotSay,
                _ => Given::Choice(text),
            },
            Ask::Month => Given::Month {
                year: text,
                month: second,
            },
            Ask::Amount => Given::Amount {
                text,
                period: second,
            },
            Ask::Kinds { .. } | Ask::Choices { .. } => Given::Choices(self.several.get_untracked()),
            Ask::Who(_) => Given::Who {
                chosen: self.several.get_untracked(),
                of: self
                    .listed
                    .with_value(|listed| listed.iter().map(MemberId::to_string).collect()),
            },
            Ask::People(_) => Given::People(self.counts.with_value(|counts| {
                counts
                    .iter()
                    .map(|(r, n)| (r.clone(), n.get_untracked()))
                    .collect()
            })),
            Ask::Region | Ask::Count(_) | Ask::Money => Given::Text(text),
        }
    }

    /// Inputs that show an escape as text would be wrong: the words for it stand beside them.
    fn clear_escape(self) {
        let escape = self
            .text
            .with_untracked(|t| t == DONT_KNOW || t == RATHER_NOT_SAY);
        if escape {
            self.text.set(String::new());
        }
    }
}

fn is_listed(listed: &[MemberId], id: &str) -> bool {
    listed.iter().any(|member| member.to_string() == id)
}

/// The input at fault.
pub(super) fn target(error: &FieldError) -> String {
    match error.part.as_str() {
        "" | "year" | "amount" => ID.to_owned(),
        part => format!("{ID}-{part}"),
    }
}

/// Draws the inputs for a question.
pub(super) fn view(
    form: &Form,
    key: &Key,
    question: &Question,
    material: &Arc<Material>,
    title: Text,
    found: Signal<Option<FieldError>>,
) -> AnyView {
    let hint = maybe(format!("q-{}-hint", question.id));
    let error = Signal::derive(move || found.get().map(|error| error_text(&error).get()));
    if !matches!(question.ask, Ask::Choice(_) | Ask::Flag) {
        form.clear_escape();
    }
    match &question.ask {
        Ask::Choice(options) => {
            let label = |option: &String| {
                Choice::new(option.clone(), msg_of(format!("q-{}-o-{option}", question.id)))
            };
            let choices = options.iter().map(label).chain(asides(question)).collect();
            view! { <Radios id=ID legend=title value=form.text choices heading=true hint error /> }.into_any()
        }
        Ask::Flag => {
            let choices = [Choice::new("yes", msg("answer-yes")), Choice::new("no", msg("answer-no"))];
            let choices = choices.into_iter().chain(asides(question)).collect();
            view! { <Radios id=ID legend=title value=form.text choices heading=true hint error /> }.into_any()
        }
        Ask::Month => {
            view! { <Month id=ID legend=title year=form.text month=form.second heading=true hint error /> }.into_any()
        }
        Ask::Money => view! { <Money id=ID label=title value=form.text heading=true hint error /> }.into_any(),
        Ask::Amount => view! {
            <Money id=ID label=title value=form.text period=form.second heading=true hint error />
        }
        .into_any(),
        Ask::Count(most) => count(form, question, *most, title, hint, error),
        Ask::Kinds { kinds, empty } | Ask::Choices { options: kinds, empty } => {
            let choices = kinds.iter().chain(empty).map(|option| {
                let (key, ask, option_id) = (key.clone(), question.ask.clone(), option.clone());
                let label = Signal::derive(move || words::option_name(&key, &ask, &option_id));
                alone_if_nobody(Choice::new(option.clone(), label), option)
            });
            boxes(form, title, choices.collect(), hint, error)
        }
        Ask::Who(_) => {
            let person = |member: MemberId| {
                let id = member.to_string();
                Choice::new(id, Signal::derive(move || words::member(&member)))
            };
            let people = form.listed.get_value().into_iter().map(person);
            let nobody = Choice::new(NOBODY, msg_of(format!("q-{}-o-{NOBODY}", question.id)));
            let choices = people.chain([nobody.exclusive()]).collect();
            boxes(form, title, choices, hint, error)
        }
        Ask::People(relatives) => people::view(*form, relatives, title, hint, found),
        Ask::Region => region::view(*form, material, title, hint, error),
    }
}

fn boxes(
    form: &Form,
    title: Text,
    choices: Vec<Choice>,
    hint: MaybeText,
    error: MaybeText,
) -> AnyView {
    view! { <Checkboxes id=ID legend=title values=form.several choices heading=true hint error /> }
        .into_any()
}

fn alone_if_nobody(choice: Choice, option: &str) -> Choice {
    if option == NOBODY {
        choice.exclusive()
    } else {
        choice
    }
}

fn count(
    form: &Form,
    question: &Question,
    most: i64,
    title: Text,
    hint: MaybeText,
    error: MaybeText,
) -> AnyView {
    let label = msg_of(format!("q-{}-label", question.id));
    let least = u32::from(question.id == "birth-day");
    let most = u32::try_from(most).unwrap_or(u32::MAX);
    view! {
        <h1 class="question-title" tabindex="-1">{title}</h1>
        <Count id=ID label value=form.text least most hint error />
    }
    .into_any()
}

fn asides(question: &Question) -> impl Iterator<Item = Choice> {
    let aside = |escape: &Escape| match escape {
        Escape::DontKnow => Choice::new(DONT_KNOW, msg("q-dont-know")).aside(),
        Escape::RatherNotSay => Choice::new(RATHER_NOT_SAY, msg("q-rather-not-say")).aside(),
    };
    question.escapes.iter().map(aside)
}

/// A message that not every question has.
fn maybe(id: String) -> MaybeText {
    Signal::derive(move || has(&id).then(|| text(&id)))
}
