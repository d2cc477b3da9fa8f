//! What is typed about somebody. In memory only.

use crate::components::{ErrorLink, MaybeText, Text};
use crate::errors;
use crate::i18n::text;
use egude_client::aid::Tip;
use egude_domain::Phone;
use leptos::prelude::*;

/// The value of the box "somebody has to look today".
pub(super) const TODAY: &str = "today";
const PLACE: usize = 200;
const WHO: usize = 60;
const TEXT: usize = 300;

/// The fields.
#[derive(Clone, Copy)]
pub(super) struct Typed {
    pub(super) banner: RwSignal<String>,
    pub(super) region: RwSignal<String>,
    pub(super) place: RwSignal<String>,
    pub(super) who: RwSignal<String>,
    pub(super) signs: RwSignal<Vec<String>>,
    pub(super) text: RwSignal<String>,
    pub(super) urgent: RwSignal<Vec<String>>,
    pub(super) phone: RwSignal<String>,
    pub(super) attempt: RwSignal<u32>,
    faults: RwSignal<Vec<(&'static str, &'static str)>>,
}

impl Typed {
    pub(super) fn new() -> Self {
        Self {
            banner: RwSignal::default(),
            region: RwSignal::default(),
            place: RwSignal::default(),
            who: RwSignal::default(),
            signs: RwSignal::default(),
            text: RwSignal::default(),
            urgent: RwSignal::default(),
            phone: RwSignal::default(),
            attempt: RwSignal::new(0),
            faults: RwSignal::default(),
        }
    }

    /// What is sent; nothing if something is missing or wrong, which is shown then.
    pub(super) fn read(self, language: &str) -> Option<Tip> {
        let faults = self.find_faults();
        let fine = faults.is_empty();
        self.faults.set(faults);
        if !fine {
            self.attempt.update(|n| *n += 1);
            return None;
        }
        let kept = |typed: RwSignal<String>| {
            let text = typed.get_untracked().trim().to_owned();
            (!text.is_empty()).then_some(text)
        };
        let phone = kept(self.phone).and_then(|text| text.parse::<Phone>().ok());
        Some(Tip {
            region: self.region.get_untracked(),
            place: kept(self.place).unwrap_or_default(),
            who: kept(self.who),
            signs: self.signs.get_untracked(),
            text: kept(self.text),
            urgent: self.urgent.with_untracked(|all| !all.is_empty()),
            phone: phone.map(|phone| phone.as_str().to_owned()),
            language: language.to_owned(),
        })
    }

    fn find_faults(self) -> Vec<(&'static str, &'static str)> {
        let length =
            |typed: RwSignal<String>| typed.with_untracked(|text| text.trim().chars().count());
        let mut found = Vec::new();
        if length(self.region) == 0 {
            found.push(("tell-region", "region-choose"));
        }
        match length(self.place) {
            0 => found.push(("tell-place", "missing")),
            n if n > PLACE => found.push(("tell-place", "too-long")),
            _ => {}
        }
        if self.signs.with_untracked(Vec::is_empty) {
            found.push(("tell-signs", "choose-any"));
        }
        if length(self.who) > WHO {
            found.push(("tell-who", "too-long"));
        }
        if length(self.text) > TEXT {
            found.push(("tell-text", "too-long"));
        }
        let phone = self.phone.get_untracked();
        if !phone.trim().is_empty()
            && let Err(error) = phone.parse::<Phone>()
        {
            found.push(("tell-phone", error.code()));
        }
        found
    }

    /// What is wrong at one field.
    pub(super) fn error(self, field: &'static str) -> MaybeText {
        Signal::derive(move || {
            let faults = self.faults.get();
            let here = faults.iter().find(|(at, _)| *at == field);
            here.map(|(_, code)| text(&errors::field_message_id(code)))
        })
    }

    /// All of it, for the summary.
    pub(super) fn links(self) -> Signal<Vec<ErrorLink>> {
        let link = |(at, code): (&'static str, &'static str)| {
            let words: Text = Signal::derive(move || text(&errors::field_message_id(code)));
            ErrorLink {
                target: at.to_owned(),
                text: words,
            }
        };
        Signal::derive(move || self.faults.get().into_iter().map(link).collect())
    }
}
