//! The days of a month: as a calendar, or as a list that says the same.

use super::super::{slots, when};
use super::words;
use crate::components::{
    Button, ButtonKind, Calendar, CalendarDay, Icon, Notice, Skeleton, Tag, Tone, Up, month_text,
    months_on,
};
use crate::i18n::{msg, msg_of, text_with};
use crate::platform::{clock, focus};
use crate::state::marriage::{Fitting, Service, Times};
use crate::state::{Display, Load, Marriage, TextSize};
use egude_client::booking::DayState;
use egude_domain::Date;
use leptos::prelude::*;

/// The heading of the month.
pub(super) const TITLE: &str = "times-month";

pub(super) fn view(times: Times, service: Service) -> AnyView {
    let marriage = Marriage::get();
    let fitting = Memo::new(move |_| marriage.fitting(service));
    let choose = Callback::new(move |date: Date| {
        times.calm();
        marriage.day.set(Some(date));
        focus::quietly_soon(super::chosen::TITLE);
    });
    // Large letters and seven columns do not go together.
    let large = Display::get().text() != TextSize::Usual;
    let as_list = RwSignal::new(large);
    let days = move || {
        if as_list.get() {
            list(times, fitting, choose)
        } else {
            calendar(times, fitting, choose)
        }
    };
    view! {
        <section class="stack times" aria-labelledby=TITLE>
            {next_free(times, choose)}
            {switch(as_list)}
            {month_bar(times)}
            {trouble(times)}
            {days}
            {key()}
        </section>
    }
    .into_any()
}

/// The next day with a free place, one press away; or that there is none, and when there will be.
fn next_free(times: Times, choose: Callback<Date>) -> AnyView {
    let shown = move || {
        let outlook = times.outlook()?;
        let opening = outlook.next_opening.map(|opening| {
            let words =
                move || text_with("times-next-opening", &[("when", when::instant(opening))]);
            view! { <p>{words}</p> }
        });
        Some(match outlook.next_free {
            Some(date) => {
                let label = Signal::derive(move || {
                    text_with("times-next-free", &[("day", slots::day_text(date))])
                });
                let go = move |()| {
                    times.show(date);
                    choose.run(date);
                };
                view! { <Button label kind=ButtonKind::Secondary icon="calendar" on_press=go /> }
                    .into_any()
            }
            None => view! {
                <Notice title=msg("times-none-title") tone=Tone::Attention>
                    {opening}
                    <p>{msg("times-walk-in-anyway")}</p>
                </Notice>
            }
            .into_any(),
        })
    };
    shown.into_any()
}

/// Calendar or list: two buttons, of which one is pressed.
fn switch(as_list: RwSignal<bool>) -> AnyView {
    let one = move |list: bool, label: &'static str, icon: &'static str| {
        let pressed = move || (as_list.get() == list).to_string();
        view! {
            <button
                class="switch-part"
                type="button"
                aria-pressed=pressed
                on:click=move |_| as_list.set(list)
            >
                <Icon name=icon />
                <span>{msg(label)}</span>
            </button>
        }
    };
    let state = move || {
        msg(if as_list.get() {
            "times-shown-as-list"
        } else {
            "times-shown-as-calendar"
        })
    };
    view! {
        <div class="switch" role="group" aria-label=msg("times-view")>
            {one(false, "times-as-calendar", "calendar")}
            {one(true, "times-as-list", "check-list")}
        </div>
        <p class="sr-only" role="status">{state}</p>
    }
    .into_any()
}

fn month_bar(times: Times) -> AnyView {
    let turn = move |months: i32, icon: &'static str, label: &'static str| {
        let ends = move || (!times.reaches(months)).then_some("true");
        let go = move |_| {
            if let Some(to) = months_on(times.month(), months) {
                times.show(to);
            }
        };
        view! {
            <button class="stepper-button" type="button" aria-label=msg(label) aria-disabled=ends on:click=go>
                <Icon name=icon flow=true />
            </button>
        }
    };
    let title = Signal::derive(move || month_text(times.month().year(), times.month().month()));
    view! {
        <div class="month-bar">
            {turn(-1, "back", "times-month-before")}
            <h2 id=TITLE tabindex="-1" aria-live="polite"><Up text=title /></h2>
            {turn(1, "next", "times-month-after")}
        </div>
    }
    .into_any()
}

fn trouble(times: Times) -> AnyView {
    let shown = move || match times.load() {
        Load::Failed(failure) => Some(view! {
            <Notice title=msg_of(failure.message) tone=Tone::Attention announces=true>
                <Button
                    label=msg("self-check-retry")
                    kind=ButtonKind::Secondary
                    on_press=move |()| times.refresh()
                />
            </Notice>
        }),
        _ => None,
    };
    shown.into_any()
}

fn calendar(times: Times, fitting: Memo<Fitting>, choose: Callback<Date>) -> AnyView {
    let marriage = Marriage::get();
    let known = Callback::new(move |date: Date| {
        let day = times.day(date);
        let said = words::said(day.as_ref(), fitting.get().hindrance(date));
        CalendarDay {
            date,
            name: words::in_full(date, day.as_ref(), &said),
            mark: said.mark,
            state: said.state,
            peak: day.is_some_and(|day| day.peak.is_some()),
        }
    });
    view! {
        <Calendar
            named_by=TITLE
            month=Signal::derive(move || times.month())
            day=known
            chosen=marriage.day
            today=clock::today()
            on_choose=choose
            on_month=Callback::new(move |month| times.show(month))
        />
    }
    .into_any()
}

/// Every day from today on. Days that cannot be taken are said, too, and are not buttons.
fn list(times: Times, fitting: Memo<Fitting>, choose: Callback<Date>) -> AnyView {
    let marriage = Marriage::get();
    let today = clock::today();
    let line = move |date: Date| {
        let day = Memo::new(move |_| times.day(date));
        let said = Memo::new(move |_| {
            day.with(|day| words::said(day.as_ref(), fitting.get().hindrance(date)))
        });
        let peak = move || {
            let name = day.with(|day| day.as_ref()?.peak.clone())?;
            let name = super::parts::local_text(name);
            Some(view! { <Tag label=name tone=Tone::Attention /> })
        };
        let name = Signal::derive(move || slots::day_text(date));
        let words = Signal::derive(move || said.with(|said| said.words.clone()));
        let inside = move || {
            view! {
                <span class="day-name"><Up text=name /></span>
                {peak}
                <span class="day-words"><Up text=words /></span>
            }
        };
        let can = move || matches!(said.with(|said| said.state), "open" | "full");
        let shown = move || {
            if can() {
                let current = move || (marriage.day.get() == Some(date)).then_some("true");
                view! {
                    <button class="day-line" type="button" aria-current=current on:click=move |_| choose.run(date)>
                        {inside()}
                        <Icon name="open" flow=true />
                    </button>
                }
                .into_any()
            } else {
                view! { <p class="day-line">{inside()}</p> }.into_any()
            }
        };
        view! { <li data-state=move || said.with(|said| said.state)>{shown}</li> }
    };
    let days = move || {
        let month = times.month();
        let all = (0..i32::from(month.days_in_month())).filter_map(move |n| month.plus_days(n));
        all.filter(|date| *date >= today).map(line).collect_view()
    };
    let there = Memo::new(move |_| {
        let last = times.month();
        times.day(last).is_some() || matches!(times.load(), Load::Failed(_))
    });
    let shown = move || {
        if there.get() {
            view! { <ul class="day-list">{days}</ul> }.into_any()
        } else {
            view! { <Skeleton lines=7 /> }.into_any()
        }
    };
    shown.into_any()
}

/// What the colours of the calendar mean, in words.
fn key() -> AnyView {
    view! { <p class="quiet no-print">{msg("times-key")}</p> }.into_any()
}

/// Whether the slots of a day can be taken.
pub(super) fn is_open(state: DayState) -> bool {
    matches!(state, DayState::Open)
}
