//! Which day is shown, when it was read, whether it is closed.

use crate::components::{Button, ButtonKind, Day, DayTyped, Folded, Notice, Tone, Up, date_text};
use crate::i18n::{Lang, msg, text, text_with};
use crate::state::Locale;
use crate::state::marriage;
use crate::state::staff::Staff;
use egude_domain::{CHINA, Date};
use leptos::prelude::*;

/// Nothing is booked further ahead or looked at further back.
const FAR: i32 = 4000;

pub(super) fn view(staff: Staff) -> AnyView {
    let words = Signal::derive(move || day_words(staff.date()));
    let step = move |days: i32| {
        let date = untrack(|| staff.date());
        if let Some(to) = date.plus_days(days) {
            staff.go_to(Some(to));
        }
    };
    let read = move || {
        staff.day().with(|day| {
            day.as_ref().map(|day| {
                let time = day.as_of.time(CHINA).to_string();
                text_with("desk-read-at", &[("time", time)])
            })
        })
    };
    view! {
        <section class="desk-days" aria-labelledby="desk-day">
            <h2 id="desk-day"><Up text=words /></h2>
            <div class="button-row">
                <Button label=msg("desk-day-before") kind=ButtonKind::Secondary icon="back" on_press=move |()| step(-1) />
                <Button label=msg("desk-day-today") kind=ButtonKind::Secondary on_press=move |()| staff.go_to(None) />
                <Button label=msg("desk-day-after") kind=ButtonKind::Secondary icon="next" on_press=move |()| step(1) />
            </div>
            <p class="quiet">{read}</p>
            <Folded summary=msg("desk-day-other") body=move || other(staff) />
            {closed(staff)}
        </section>
    }
    .into_any()
}

/// Another day, typed.
fn other(staff: Staff) -> AnyView {
    let typed = DayTyped::default();
    let wrong = RwSignal::new(false);
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let fields = [typed.year, typed.month, typed.day];
        let last = crate::platform::clock::today().plus_days(FAR);
        let day = last.and_then(|last| marriage::day(fields, last).ok());
        wrong.set(day.is_none());
        if let Some(day) = day {
            staff.go_to(Some(day));
        }
    };
    let error = Signal::derive(move || wrong.get().then(|| text("desk-day-wrong")));
    view! {
        <form class="stack" novalidate=true on:submit=on_submit>
            <Day id="desk-date" legend=msg("desk-day-other") typed error />
            <Button label=msg("desk-day-go") submits=true kind=ButtonKind::Secondary />
        </form>
    }
    .into_any()
}

/// That staff closed the day or a part of it, in the words that couples read.
fn closed(staff: Staff) -> AnyView {
    let reason = Memo::new(move |_| {
        let day = staff.day();
        day.with(|day| day.as_ref().and_then(|day| day.closed.clone()))
    });
    (move || {
        reason.get().map(|reason| {
            let mongolian = Locale::get().current() == Lang::Mongolian;
            let own = reason.mn.filter(|own| mongolian && !own.is_empty());
            let words = own.unwrap_or(reason.zh);
            view! { <Notice title=msg("desk-closed") tone=Tone::Attention><p>{words}</p></Notice> }
        })
    })
    .into_any()
}

/// A day with its day of the week.
pub(super) fn day_words(date: Date) -> String {
    let day = text(&format!("day-{}", date.weekday()));
    text_with("desk-day", &[("date", date_text(date)), ("day", day)])
}
