//! Whether to come, and with which papers: a few screens of questions, then what follows.
//!
//! The answers are in memory only. Which questions can matter and what follows from the answers is
//! the law's table's to say.

mod cite;
mod papers;
mod question;
mod result;
mod step;

use super::Place;
use super::parts::{trouble, waiting};
use crate::state::marriage::{Service, law_service};
use crate::state::{Load, Marriage};
use egude_marriage::Person;
use egude_marriage::readiness::Table;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use std::sync::Arc;

/// Where one is in the check: the address says it as `?step=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The person who asks.
    First,
    /// The other one.
    Second,
    /// What concerns both.
    Couple,
    /// What follows.
    Result,
}

impl Step {
    const ALL: [Self; 4] = [Self::First, Self::Second, Self::Couple, Self::Result];

    const fn word(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Couple => "couple",
            Self::Result => "result",
        }
    }

    /// Of whom its questions are; none is the couple.
    const fn of(self) -> Option<Person> {
        match self {
            Self::First => Some(Person::First),
            Self::Second => Some(Person::Second),
            Self::Couple | Self::Result => None,
        }
    }

    fn path(self, service: Service) -> String {
        format!("{}?step={}", Place::Ready(service).path(), self.word())
    }
}

/// The steps of a service, in order: those that have a question at all, and the result.
fn steps(table: &Table, service: Service) -> Vec<Step> {
    let Some(law) = law_service(service) else {
        return vec![Step::Result];
    };
    let asks = |step: &Step| {
        let mut questions = table.questions.iter();
        *step == Step::Result || questions.any(|it| it.people(law).contains(&step.of()))
    };
    Step::ALL.into_iter().filter(asks).collect()
}

/// Whether to come, and with which papers.
#[component]
pub(super) fn ReadyPage(
    /// What for.
    service: Service,
) -> AnyView {
    let marriage = Marriage::get();
    marriage.open();
    marriage.open_table();
    marriage.service.set(Some(service));
    marriage.take_received();
    let query = use_query_map();
    let asked = Memo::new(move |_| query.with(|query| query.get("step")));
    let again = Callback::new(move |()| {
        marriage.open();
        marriage.open_table();
    });
    // The registries may fail: without the calendar the table says what is not known.
    let table = Memo::new(move |_| match (marriage.table(), marriage.registries()) {
        (Load::Failed(failure), _) => Waiting::Failed(failure),
        (Load::Ready(table), Load::Ready(_) | Load::Failed(_)) => Waiting::Over(Same(table)),
        _ => Waiting::Going,
    });
    (move || match table.get() {
        Waiting::Going => waiting(),
        Waiting::Failed(failure) => trouble(&failure, again),
        Waiting::Over(Same(table)) => {
            let steps = steps(&table, service);
            let first = steps.first().copied().unwrap_or(Step::Result);
            let asked = asked.get();
            let named = |step: &&Step| Some(step.word()) == asked.as_deref();
            match steps.iter().find(named).copied().unwrap_or(first) {
                Step::Result => result::view(&table, service, &steps),
                step => step::view(&table, service, &steps, step),
            }
        }
    })
    .into_any()
}

#[derive(Debug, Clone, PartialEq)]
enum Waiting {
    Going,
    Failed(crate::state::Failure),
    Over(Same),
}

/// The same table, not one that is equal: it is fetched once.
#[derive(Debug, Clone)]
struct Same(Arc<Table>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
