//! What is read of HSDS; everything else is left out.
#![expect(clippy::struct_field_names, reason = "the standard's own names")]

use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Service {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) alternate_name: Option<String>,
    pub(super) alert: Option<String>,
    pub(super) status: Option<String>,
    pub(super) assured_date: Option<String>,
    pub(super) last_modified: Option<String>,
    pub(super) organization: Option<Organization>,
    #[serde(default)]
    pub(super) phones: Vec<Phone>,
    #[serde(default)]
    pub(super) schedules: Vec<Schedule>,
    #[serde(default)]
    pub(super) languages: Vec<Language>,
    #[serde(default)]
    pub(super) cost_options: Vec<Cost>,
    #[serde(default)]
    pub(super) service_at_locations: Vec<At>,
    #[serde(default)]
    pub(super) attributes: Vec<Attribute>,
}

#[derive(Deserialize)]
pub(super) struct Organization {
    pub(super) name: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Phone {
    pub(super) number: Option<String>,
    pub(super) extension: Option<serde_json::Number>,
}

#[derive(Deserialize)]
pub(super) struct Schedule {
    pub(super) freq: Option<String>,
    pub(super) interval: Option<u8>,
    pub(super) byday: Option<String>,
    pub(super) opens_at: Option<String>,
    pub(super) closes_at: Option<String>,
    pub(super) valid_from: Option<String>,
    pub(super) valid_to: Option<String>,
    pub(super) dtstart: Option<String>,
    pub(super) until: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Language {
    pub(super) code: Option<String>,
    pub(super) name: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Cost {
    pub(super) option: Option<String>,
    pub(super) amount: Option<serde_json::Number>,
    pub(super) amount_description: Option<String>,
    pub(super) currency: Option<String>,
    pub(super) valid_from: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct At {
    pub(super) location: Option<Location>,
    #[serde(default)]
    pub(super) schedules: Vec<Schedule>,
}

#[derive(Deserialize)]
pub(super) struct Location {
    pub(super) id: Option<String>,
    pub(super) name: Option<String>,
    pub(super) latitude: Option<f64>,
    pub(super) longitude: Option<f64>,
    pub(super) external_identifier: Option<String>,
    pub(super) external_identifier_type: Option<String>,
    #[serde(default)]
    pub(super) addresses: Vec<Address>,
    #[serde(default)]
    pub(super) phones: Vec<Phone>,
    #[serde(default)]
    pub(super) languages: Vec<Language>,
    #[serde(default)]
    pub(super) accessibility: Vec<Accessibility>,
    #[serde(default)]
    pub(super) schedules: Vec<Schedule>,
}

#[derive(Deserialize)]
pub(super) struct Address {
    pub(super) address_1: Option<String>,
    pub(super) city: Option<String>,
    pub(super) region: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Accessibility {
    pub(super) description: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Attribute {
    pub(super) value: Option<String>,
    pub(super) taxonomy_term: Option<Term>,
}

#[derive(Deserialize)]
pub(super) struct Term {
    pub(super) code: Option<String>,
    pub(super) name: Option<String>,
}
