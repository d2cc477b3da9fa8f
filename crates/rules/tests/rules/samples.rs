//! A made-up figure is never shown without saying so.

use egude_domain::Date;
use egude_rules::{Assessment, Rates, assess, facts::household};
use serde_json::{Value, json};

use crate::support::pack;

const ON: Date = Date::constant(2026, 11, 21);

fn rate(id: &str, sample: bool) -> Value {
    json!({"id": id, "region": "152502000000", "class": "unified", "amountFen": 10_000, "unit": "month",
        "from": "2025-01-01", "publisher": if sample { "sample" } else { "bureau" },
        "source": "source", "asOf": "2026-11-21", "sample": sample})
}

fn assessed(rates: &Value, birth_month: &str) -> Assessment {
    let rates: Rates = serde_json::from_value(rates.clone()).unwrap();
    let home = json!({"region": "152502000000", "hukou-place": "here", "members": [{"birth-month": birth_month}]});
    let pack = pack();
    let home = household(&pack, &home.to_string()).unwrap();
    assess(&pack, &rates, &home, ON)
}

#[test]
fn an_amount_from_a_sample_says_that_it_is_one() {
    let sample = json!({"ratesVersion": 1, "items": [rate("age-allow.80", true)]});
    let found = assessed(&sample, "1940-05");
    let allowance = found.outcomes.iter().find(|o| o.program == "age-allow");
    assert!(allowance.unwrap().findings[0].amount.is_some());
    assert!(found.uses_samples);
    assert!(
        !assessed(&sample, "1986-05").uses_samples,
        "no amount, no sample"
    );
    let real = json!({"ratesVersion": 1, "items": [rate("age-allow.80", false)]});
    assert!(!assessed(&real, "1940-05").uses_samples);
}

#[test]
fn a_last_day_counted_by_a_made_up_calendar_says_so() {
    let rates = json!({"ratesVersion": 1, "items": [], "calendar": {
        "from": "2026-11-01", "until": "2027-02-28", "holidays": [], "workdays": [],
        "publisher": "sample", "source": "sample", "asOf": "2026-11-21", "sample": true}});
    let found = assessed(&rates, "1986-05");
    assert!(
        found
            .outcomes
            .iter()
            .flat_map(|o| &o.steps)
            .any(|s| s.by.is_some())
    );
    assert!(found.uses_samples);
}
