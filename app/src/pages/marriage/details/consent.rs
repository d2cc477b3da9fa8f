//! What is kept and until when, and whether one agrees. Never ticked beforehand.

use super::fields::{Faults, error_at};
use crate::components::{Checkboxes, Choice, date_text};
use crate::i18n::{msg, text_with};
use egude_client::booking::{FieldNeed, Registry};
use egude_domain::{CHINA, Date, Moment};
use leptos::prelude::*;

/// The value of the box.
pub(super) const AGREED: &str = "agreed";

pub(super) fn view(
    registry: &Registry,
    start: Moment,
    value: RwSignal<Vec<String>>,
    faults: Faults,
) -> AnyView {
    let until = kept_until(start, registry.keep_days);
    let until = move || {
        let day = date_text(until);
        text_with("details-kept-until", &[("date", day)])
    };
    let remark =
        (registry.remark != FieldNeed::No).then(|| view! { <li>{msg("details-kept-remark")}</li> });
    let choices = vec![Choice::new(AGREED, msg("details-agree"))];
    view! {
        <section class="stack" aria-labelledby="kept-title">
            <h2 id="kept-title">{msg("details-kept-title")}</h2>
            <ul class="bullets">
                <li>{msg("details-kept-names")}</li>
                <li>{msg("details-kept-numbers")}</li>
                <li>{msg("details-kept-phone")}</li>
                {remark}
                <li>{until}</li>
            </ul>
            <Checkboxes
                id="consent"
                legend=msg("details-agree-title")
                values=value
                choices
                error=error_at(faults, "/consent".to_owned())
            />
        </section>
    }
    .into_any()
}

/// The last day on which names and numbers are kept.
fn kept_until(start: Moment, days: u16) -> Date {
    let day = start.date(CHINA);
    day.plus_days(i32::from(days)).unwrap_or(day)
}
