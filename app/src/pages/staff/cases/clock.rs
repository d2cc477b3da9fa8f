//! What has to happen by when, with the article that says so.

use super::words;
use crate::components::{Tag, Tone, Up};
use crate::i18n::{msg, text, text_with};
use crate::state::staff::cases::Cases;
use egude_client::aid::{Clock, ClockUnit, Part};
use egude_domain::Cite;
use leptos::prelude::*;

pub(super) fn view(cases: Cases, part: &Part) -> AnyView {
    let extended = part.extended.clone().map(|ground| {
        let words = Signal::derive(move || {
            let ground = words::known(&format!("aid-ground-{ground}"), &ground);
            text_with("cases-extended", &[("ground", ground)])
        });
        view! { <p class="quiet"><Up text=words /></p> }
    });
    let clock = part.clock.clone().map(|clock| running(cases, &clock));
    view! { <div class="case-clock">{clock} {extended}</div> }.into_any()
}

fn running(cases: Cases, clock: &Clock) -> AnyView {
    let late = clock.overdue;
    let unit = match clock.unit {
        ClockUnit::WorkingDays => "cases-clock-working-days",
        ClockUnit::Days => "cases-clock-days",
        ClockUnit::Hours => "cases-clock-hours",
    };
    let limit = clock.limit.to_string();
    let length = Signal::derive(move || {
        let length = text_with(unit, &[("n", limit.clone())]);
        text_with("cases-clock", &[("limit", length)])
    });
    let due = clock.due;
    let until = Signal::derive(move || match due {
        None => text("cases-clock-open"),
        Some(due) => {
            let id = if late {
                "cases-clock-over"
            } else {
                "cases-clock-due"
            };
            text_with(id, &[("when", words::due(due))])
        }
    });
    let cite = clock.cite.clone().map(|cite| {
        let cite = Cite::from(cite);
        let words = Signal::derive(move || {
            text_with("cases-clock-cite", &[("cite", words::cite(cases, &cite))])
        });
        view! { <span class="quiet"><Up text=words /></span> }
    });
    let mark = late.then(|| view! { <Tag label=msg("cases-overdue") tone=Tone::Error /> });
    let step = clock.step.clone();
    let what = move || {
        let id = format!("aid-clock-{step}");
        crate::i18n::has(&id).then(|| view! { <strong>{text(&id)}</strong> })
    };
    view! {
        <p class="case-clock-line">{mark} {what} <span><Up text=length /></span> <span><Up text=until /></span> {cite}</p>
    }
    .into_any()
}
