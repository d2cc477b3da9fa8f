//! The days as a line: receipt, cooling-off, the last day to withdraw, the window, its end.

use super::super::Place;
use crate::components::{
    Button, ButtonKind, Details, LinkButton, Notice, Tag, Text, Tone, Up, date_text,
};
use crate::i18n::{msg, text, text_with};
use crate::platform::{clock, share};
use crate::state::Marriage;
use crate::state::marriage::{Registries, Service};
use egude_domain::Date;
use egude_marriage::divorce::{Phase, Timeline};
use leptos::prelude::*;
use std::sync::Arc;

/// What stands at one point of the line.
struct Step {
    title: &'static str,
    when: Text,
    note: &'static str,
    rolled: Option<Date>,
    open: bool,
    cites: &'static [&'static str],
    /// Today lies in it.
    now: bool,
}

pub(super) fn view(registries: &Arc<Registries>, received: Date) -> AnyView {
    let Some(calendar) = &registries.calendar else {
        return view! { <Notice title=msg("divorce-calendar-failed") tone=Tone::Attention announces=true /> }
            .into_any();
    };
    let Some(days) = Timeline::of(received, calendar) else {
        return view! { <Notice title=msg("error-divorce-date") tone=Tone::Attention announces=true /> }
            .into_any();
    };
    let title =
        Signal::derive(move || text_with("divorce-result-title", &[("date", date_text(received))]));
    let steps = steps(&days, clock::today()).into_iter().map(step);
    let sample = registries.calendar_sample.then(|| {
        view! { <p><Tag label=msg("sample-data") tone=Tone::Sample />" "{msg("divorce-sample")}</p> }
    });
    view! {
        <section class="stack" aria-labelledby="divorce-result">
            <h2 id="divorce-result" tabindex="-1"><Up text=title /></h2>
            <ol class="timeline">{steps.collect_view()}</ol>
            <p class="quiet">{msg("divorce-not-advice")}</p>
            {sample}
            {next(&days)}
        </section>
    }
    .into_any()
}

fn steps(days: &Timeline, today: Date) -> [Step; 5] {
    let days = *days;
    let phase = days.phase(today);
    let counted = |counted: Option<Date>, last: Option<Date>| {
        counted.filter(|day| last.is_some_and(|last| last != *day))
    };
    [
        Step {
            title: "divorce-step-received",
            when: day(Some(days.received)),
            note: "divorce-step-received-note",
            rolled: None,
            open: false,
            cites: &["divorce-law-1077-1", "divorce-law-201"],
            now: today == days.received,
        },
        Step {
            title: "divorce-step-cooling",
            when: span(Some(days.cooling_first), days.cooling_last),
            note: "divorce-step-cooling-note",
            rolled: counted(Some(days.cooling_counted), days.cooling_last),
            open: days.cooling_last.is_none(),
            cites: &["divorce-law-1077-1", "divorce-law-203"],
            now: phase == Phase::Cooling && today > days.received,
        },
        Step {
            title: "divorce-step-withdraw",
            when: day(days.cooling_last),
            note: "divorce-step-withdraw-note",
            rolled: None,
            open: days.cooling_last.is_none(),
            cites: &["divorce-law-1077-1"],
            now: days.cooling_last == Some(today),
        },
        Step {
            title: "divorce-step-window",
            when: span(days.window_first, days.window_last),
            note: "divorce-step-window-note",
            rolled: counted(days.window_counted, days.window_last),
            open: days.window_last.is_none(),
            cites: &[
                "divorce-law-1077-2",
                "divorce-law-203",
                "divorce-law-register",
            ],
            now: phase == Phase::Open,
        },
        Step {
            title: "divorce-step-end",
            when: after(days.window_last),
            note: "divorce-step-end-note",
            rolled: None,
            open: days.window_last.is_none(),
            cites: &["divorce-law-1077-2"],
            now: phase == Phase::Over,
        },
    ]
}

fn day(day: Option<Date>) -> Text {
    Signal::derive(move || day.map_or_else(|| text("divorce-open"), named))
}

/// A day with its day of the week: it is to be found in a calendar on the wall.
fn named(day: Date) -> String {
    let name = text(&format!("day-{}", day.weekday()));
    text_with("divorce-day", &[("date", date_text(day)), ("day", name)])
}

fn span(first: Option<Date>, last: Option<Date>) -> Text {
    Signal::derive(move || match (first, last) {
        (None, _) => text("divorce-open"),
        (Some(first), None) => text_with("divorce-span-open", &[("from", named(first))]),
        (Some(first), Some(last)) => text_with(
            "divorce-span",
            &[("from", named(first)), ("to", named(last))],
        ),
    })
}

fn after(last: Option<Date>) -> Text {
    Signal::derive(move || match last {
        None => text("divorce-open"),
        Some(last) => text_with("divorce-after", &[("date", date_text(last))]),
    })
}

fn step(step: Step) -> AnyView {
    let rolled = step.rolled.map(|day| {
        let words = Signal::derive(move || text_with("divorce-rolled", &[("date", named(day))]));
        view! { <p><Up text=words /></p> }
    });
    let open = step
        .open
        .then(|| view! { <p><Up text=msg("divorce-open-note") /></p> });
    let now = step.now.then(|| view! { <Tag label=msg("divorce-now") /> });
    let cite = |id: &&'static str| view! { <li><Up text=msg(id) /></li> };
    let cites = step.cites.iter().map(cite).collect_view();
    view! {
        <li class="timeline-step" data-open=step.open.then_some("true") data-now=step.now.then_some("true")>
            <h3 class="timeline-title">{msg(step.title)} " " {now}</h3>
            <p class="timeline-when"><Up text=step.when /></p>
            <p><Up text=msg(step.note) /></p>
            {rolled}
            {open}
            <Details summary=msg("divorce-cites")><ul class="bullets">{cites}</ul></Details>
        </li>
    }
    .into_any()
}

/// Booking the certificate, where its days are known; and paper.
fn next(days: &Timeline) -> AnyView {
    let marriage = Marriage::get();
    let received = days.received;
    let over = days.phase(clock::today()) == Phase::Over;
    let offices = Signal::stored(Place::Offices(Service::DivorceIssue).path());
    let choose = move |_| {
        marriage.service.set(Some(Service::DivorceIssue));
        marriage.received_on.set(Some(received));
    };
    let book = (!over && days.window_first.is_some()).then(|| {
        view! {
            <p>{msg("divorce-book-lede")}</p>
            <span on:click=choose>
                <LinkButton label=msg("divorce-book") href=offices icon="next" />
            </span>
        }
    });
    let print = |()| share::print();
    view! {
        <div class="actions no-print">
            {book}
            <Button label=msg("divorce-print") kind=ButtonKind::Secondary icon="print" on_press=print />
        </div>
    }
    .into_any()
}
