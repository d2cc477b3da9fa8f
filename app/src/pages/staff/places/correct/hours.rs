//! Opening hours: spans of a week, holidays, by appointment.

use super::super::days::{span_fields, span_said};
use super::super::rows::{self, Rows};
use super::super::words;
use super::{Ask, text_of};
use crate::components::Choice;
use crate::i18n::{msg, msg_of};
use egude_places::OnHolidays;
use leptos::prelude::*;

pub(super) fn fields(ask: &Ask) -> AnyView {
    let weekly = Rows {
        field: "timetable-weekly",
        label: "keep-hours",
        add: "keep-hours-add",
        said: weekly_said,
        fields: weekly_fields,
        begin: |ask, row| {
            let days = (1..=5).map(|day: u8| day.to_string()).collect();
            ask.form.list(&format!("{row}-days")).set(days);
        },
    };
    let own = ask.clone();
    let holiday_hours = move || {
        let rows = Rows {
            field: "timetable-holidayHours",
            label: "keep-close-hours",
            add: "keep-hours-add",
            said: span_said,
            fields: span_fields,
            begin: |_, _| {},
        };
        rows::view(&own, rows)
    };
    let holidays = OnHolidays::ALL.iter().map(|way| {
        let choice = Choice::new(way.to_string(), msg_of(format!("keep-holidays-{way}")));
        if *way == OnHolidays::Own {
            choice.reveals(holiday_hours.clone())
        } else {
            choice
        }
    });
    view! {
        {rows::view(ask, weekly)}
        {ask.flag("timetable-byAppointment", "keep-by-appointment")}
        {ask.radios("timetable-holidays", "keep-holidays", holidays.collect())}
    }
    .into_any()
}

fn weekly_said(ask: &Ask, row: &str) -> String {
    let [from, to] = ["from", "to"].map(|end| text_of(ask, row, end));
    if from.is_empty() && to.is_empty() {
        return String::new();
    }
    let days = ask.form.list(&format!("{row}-days")).get();
    words::joined([
        days_said(days),
        words::hours(from, to),
        season_said(ask, row),
    ])
}

/// Chosen days, in the order of the week.
pub(super) fn days_said(days: Vec<String>) -> String {
    let mut days: Vec<u8> = days.iter().filter_map(|day| day.parse().ok()).collect();
    days.sort_unstable();
    words::weekdays(&days)
}

/// When in the year, if only then.
pub(super) fn season_said(ask: &Ask, row: &str) -> String {
    let [from, to] = ["season-from", "season-to"].map(|end| text_of(ask, row, end));
    if from.is_empty() && to.is_empty() {
        String::new()
    } else {
        words::hours(from, to)
    }
}

/// The days of the week.
pub(super) fn days(ask: &Ask, field: &str) -> AnyView {
    let day = |day: u8| Choice::new(day.to_string(), msg_of(format!("day-{day}")));
    ask.boxes(field, "keep-days", (1..=7).map(day).collect())
}

/// A part of the year.
pub(super) fn season(ask: &Ask, row: &str) -> AnyView {
    view! {
        <fieldset class="field">
            <legend class="legend">{msg("keep-season")}</legend>
            <div class="keep-pair">
                {ask.short(&format!("{row}-season-from"), "keep-season-from", Some("keep-season-hint"))}
                {ask.short(&format!("{row}-season-to"), "keep-season-to", None)}
            </div>
        </fieldset>
    }
    .into_any()
}

fn weekly_fields(ask: &Ask, row: &str) -> AnyView {
    view! {
        {days(ask, &format!("{row}-days"))}
        {span_fields(ask, row)}
        {season(ask, row)}
    }
    .into_any()
}
