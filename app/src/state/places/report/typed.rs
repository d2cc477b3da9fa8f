//! A report as it is typed.

use crate::platform::chance;
use egude_client::places::{PlaceReport, ReportAbout};
use egude_domain::Phone;
use leptos::prelude::*;

/// Signs of the text, at most.
pub const MOST_SIGNS: usize = 300;

/// What somebody types of one place; going away and coming back loses nothing.
#[derive(Clone, Copy)]
pub struct Typed {
    /// What is wrong, by the words of the contract.
    pub about: RwSignal<Vec<String>>,
    /// In their own words.
    pub text: RwSignal<String>,
    /// Their telephone.
    pub phone: RwSignal<String>,
    place: RwSignal<String>,
    /// What was last tried, and the name of that intention: the same again is not another report.
    tried: StoredValue<Option<(PlaceReport, String)>>,
}

impl Typed {
    pub(super) fn new() -> Self {
        Self {
            about: RwSignal::default(),
            text: RwSignal::default(),
            phone: RwSignal::default(),
            place: RwSignal::default(),
            tried: StoredValue::new(None),
        }
    }

    /// Typing begins for this place, and of another one nothing is kept; false if it went on.
    pub(super) fn begin(self, place: &str) -> bool {
        let is_new = self.place.with_untracked(|now| now != place);
        if is_new {
            self.erase();
            self.place.set(place.to_owned());
        }
        is_new
    }

    /// Forgets it.
    pub fn erase(self) {
        self.place.set(String::new());
        self.about.set(Vec::new());
        self.text.set(String::new());
        self.phone.set(String::new());
        self.tried.set_value(None);
    }

    /// As it is sent, or what is wrong with it: field and code.
    pub fn read(
        self,
        digest: Option<String>,
        language: &str,
    ) -> Result<PlaceReport, Vec<(&'static str, &'static str)>> {
        let typed = |field: RwSignal<String>| {
            let typed = field.get_untracked().trim().to_owned();
            (!typed.is_empty()).then_some(typed)
        };
        let (text, phone) = (typed(self.text), typed(self.phone));
        let about = self.about.get_untracked();
        let report = PlaceReport {
            place: self.place.get_untracked(),
            digest,
            about: about.iter().filter_map(|word| about_of(word)).collect(),
            text,
            phone,
            language: language.to_owned(),
        };
        let faults = faults(&report);
        if faults.is_empty() {
            Ok(report)
        } else {
            Err(faults)
        }
    }

    /// The name under which this is sent: a new one unless exactly this was tried before.
    pub(super) fn intent(self, report: &PlaceReport) -> String {
        let before = self.tried.get_value();
        let before = before.and_then(|(tried, intent)| (tried == *report).then_some(intent));
        let intent = before.unwrap_or_else(chance::word);
        self.tried.set_value(Some((report.clone(), intent.clone())));
        intent
    }
}

/// The one with this word of the contract.
fn about_of(word: &str) -> Option<ReportAbout> {
    serde_json::from_value(word.into()).ok()
}

fn faults(report: &PlaceReport) -> Vec<(&'static str, &'static str)> {
    let mut faults = Vec::new();
    if report.about.is_empty() && report.text.is_none() {
        faults.push(("/about", "report-empty"));
    }
    let signs = report.text.as_deref().unwrap_or_default().chars().count();
    if signs > MOST_SIGNS {
        faults.push(("/text", "too-long"));
    }
    let phone = report.phone.as_deref().map(str::parse::<Phone>);
    if let Some(Err(error)) = phone {
        faults.push(("/phone", error.code()));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(about: &[&str], text: Option<&str>, phone: Option<&str>) -> PlaceReport {
        PlaceReport {
            place: "p1".to_owned(),
            digest: None,
            about: about.iter().filter_map(|word| about_of(word)).collect(),
            text: text.map(str::to_owned),
            phone: phone.map(str::to_owned),
            language: "zh-CN".to_owned(),
        }
    }

    #[test]
    fn something_has_to_be_ticked_or_written_and_a_telephone_need_not_be_given() {
        assert!(faults(&report(&["hours"], None, None)).is_empty());
        assert!(faults(&report(&[], Some("搬走了"), None)).is_empty());
        assert_eq!(
            faults(&report(&[], None, None)),
            [("/about", "report-empty")]
        );
    }

    #[test]
    fn what_is_too_long_and_what_is_no_telephone_are_said_together() {
        let long = "长".repeat(301);
        let found = faults(&report(&["phone"], Some(&long), Some("123")));
        assert_eq!(found, [("/text", "too-long"), ("/phone", "not-a-phone")]);
    }
}
