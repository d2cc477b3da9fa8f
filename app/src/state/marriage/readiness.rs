//! Whether to come, as the law's table and the answers of two people say. The answers are in
//! memory only; nothing of them is sent.

use super::{Load, Marriage, Service};
use crate::platform::{self, clock, http};
use crate::{errors, state::Failure};
use egude_client::booking::SpecialCase;
use egude_domain::Date;
use egude_marriage::Person;
use egude_marriage::readiness::{Readiness, TABLE_VERSION, Table, assess};
use leptos::prelude::*;
use std::sync::Arc;

/// The table beside the site.
const FILE: &str = "/marriage/readiness.json";
/// The question that other pages ask too: when an application for divorce was received.
const RECEIVED: &str = "received";

/// The service as the law's table names it.
pub fn law_service(service: Service) -> Option<egude_marriage::Service> {
    service.as_str().parse().ok()
}

/// The word for a special case, in the contract and in message ids.
pub fn case_word(case: SpecialCase) -> &'static str {
    match case {
        SpecialCase::HkMacaoTaiwan => egude_marriage::SpecialCase::HkMacaoTaiwan,
        SpecialCase::OverseasChinese => egude_marriage::SpecialCase::OverseasChinese,
        SpecialCase::Foreigner => egude_marriage::SpecialCase::Foreigner,
    }
    .as_str()
}

fn on_the_wire(case: egude_marriage::SpecialCase) -> SpecialCase {
    match case {
        egude_marriage::SpecialCase::HkMacaoTaiwan => SpecialCase::HkMacaoTaiwan,
        egude_marriage::SpecialCase::OverseasChinese => SpecialCase::OverseasChinese,
        egude_marriage::SpecialCase::Foreigner => SpecialCase::Foreigner,
    }
}

impl Marriage {
    /// The law's table.
    pub fn table(self) -> Load<Arc<Table>> {
        self.table.get()
    }

    /// Fetches the table, unless it is there or on its way.
    pub fn open_table(self) {
        if matches!(self.table.get_untracked(), Load::Ready(_) | Load::Loading) {
            return;
        }
        self.table.set(Load::Loading);
        platform::spawn(async move { self.table.set(fetch().await) });
    }

    /// Puts an answer, instead of the one before; an empty one takes it away.
    pub fn answer(self, question: &str, of: Option<Person>, answer: &str) {
        self.answers
            .update(|answers| answers.set(question, of, answer));
        if question == RECEIVED {
            self.received_on.set(answer.parse().ok());
        }
    }

    /// Takes over what another page asked: the day an application for divorce was received.
    pub fn take_received(self) {
        let Some(day) = self.received_on.get_untracked() else {
            return;
        };
        self.answers
            .update(|answers| answers.set(RECEIVED, None, &day.to_string()));
    }

    /// What was answered.
    pub fn answered(self, question: &str, of: Option<Person>) -> String {
        let given = |answers: &egude_marriage::readiness::Answers| {
            answers.get(question, of).unwrap_or_default().to_owned()
        };
        self.answers.with(given)
    }

    /// What the answers come to on the day that was chosen, or today; none while the table or the
    /// calendar may still come.
    pub fn readiness<T>(
        self,
        service: Service,
        look: impl FnOnce(&Readiness<'_>) -> T,
    ) -> Option<T> {
        let Load::Ready(table) = self.table.get() else {
            return None;
        };
        let calendar = match self.registries.get() {
            Load::Ready(registries) => registries.calendar.clone(),
            // Without it what turns on rest days leads to the office, never to a refusal.
            Load::Failed(_) => None,
            Load::Idle | Load::Loading => return None,
        };
        let law = law_service(service)?;
        let found = self.answers.with(|answers| {
            look(&assess(
                &table,
                answers,
                law,
                Some(self.day_in_question()),
                calendar.as_ref(),
            ))
        });
        Some(found)
    }

    /// The day on which they would come: the one that was chosen, else today.
    pub fn day_in_question(self) -> Date {
        self.day.get().unwrap_or_else(clock::today)
    }

    /// What a registry has to be able to do for these two, as far as the answers say.
    pub fn needs(self, service: Service) -> Vec<SpecialCase> {
        let needs =
            |found: &Readiness<'_>| found.needs.iter().map(|case| on_the_wire(*case)).collect();
        self.readiness(service, needs).unwrap_or_default()
    }
}

async fn fetch() -> Load<Arc<Table>> {
    let failed = |message: &str| {
        Load::Failed(Failure {
            message: message.to_owned(),
            trace: None,
        })
    };
    let text = match http::text(FILE).await {
        Ok(text) => text,
        Err(error) => return failed(errors::fetch_message(&error)),
    };
    match serde_json::from_str::<Table>(&text) {
        Ok(table) if table.table_version == TABLE_VERSION => Load::Ready(Arc::new(table)),
        _ => failed("problem-wrong-shape"),
    }
}
