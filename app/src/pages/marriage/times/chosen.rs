//! The day that was chosen: its rule, its slots, or why there are none.

use super::super::place::Place;
use super::super::{parts, slots as said, when};
use super::{days, words};
use crate::components::{Button, ButtonKind, Choice, LinkButton, Notice, Radios, Text, Tone, Up};
use crate::i18n::{msg, text, text_with};
use crate::state::Marriage;
use crate::state::marriage::{Service, Times};
use egude_client::booking::{Day, DayState, Registry, Slot};
use egude_domain::{CHINA, Date, TimeOfDay};
use leptos::prelude::*;

/// The heading of the day.
pub(super) const TITLE: &str = "times-chosen";
/// The first slot, of whichever part of the day.
pub(super) const FIRST_SLOT: &str = "slot";
const NOON: u16 = 12 * 60;

pub(super) fn view(
    times: Times,
    registry: StoredValue<Registry>,
    service: Service,
    slot: RwSignal<String>,
) -> AnyView {
    let marriage = Marriage::get();
    let chosen = Memo::new(move |_| {
        let date = marriage.day.get()?;
        Some((date, times.day(date)?))
    });
    // Another day, or a slot that is gone meanwhile, is no choice any more.
    Effect::new(move |_| {
        let still = chosen.with(|chosen| {
            let (_, day) = chosen.as_ref()?;
            let start = slot.get_untracked();
            let mut slots = day.slots.iter();
            slots.find(|each| each.free > 0 && each.start.to_string() == start)?;
            Some(())
        });
        if still.is_none() && !slot.with_untracked(String::is_empty) {
            slot.set(String::new());
        }
    });
    let date = Memo::new(move |_| chosen.with(|chosen| chosen.as_ref().map(|(date, _)| *date)));
    let shown = move || {
        let date = date.get()?;
        let title = Signal::derive(move || said::day_text(date));
        let body = move || {
            let (_, day) = chosen.get()?;
            let hindrance = marriage.fitting(service).hindrance(day.date);
            Some(match hindrance {
                Some(hindrance) if day.state != DayState::Rest => {
                    let reason = Signal::derive(move || words::against(hindrance));
                    view! { <Notice title=reason tone=Tone::Attention /> }.into_any()
                }
                _ => of_day(times, registry, service, &day, slot),
            })
        };
        Some(view! {
            <section class="stack chosen-day" aria-labelledby=TITLE>
                <h2 id=TITLE tabindex="-1"><Up text=title /></h2>
                {body}
            </section>
        })
    };
    shown.into_any()
}

fn of_day(
    times: Times,
    registry: StoredValue<Registry>,
    service: Service,
    day: &Day,
    slot: RwSignal<String>,
) -> AnyView {
    let body = if days::is_open(day.state) && day.free > 0 {
        slots(day, slot)
    } else {
        none(times, registry, service, day)
    };
    view! {
        {peak(day)}
        {reason(day)}
        {body}
        {walk_in(day)}
    }
    .into_any()
}

/// The rule of a peak day, before anything can be taken.
fn peak(day: &Day) -> Option<AnyView> {
    let name = parts::local_text(day.peak.clone()?);
    let rule = day.rule.clone().map(|rule| {
        let rule = parts::local_text(rule);
        view! { <p><Up text=rule /></p> }
    });
    Some(view! { <Notice title=name>{rule}</Notice> }.into_any())
}

/// Why an office is open on a day off.
fn reason(day: &Day) -> Option<AnyView> {
    let reason = day
        .reason
        .clone()
        .filter(|_| day.state != DayState::Closed)?;
    let reason = parts::local_text(reason);
    Some(view! { <p class="quiet"><Up text=reason /></p> }.into_any())
}

fn slots(day: &Day, slot: RwSignal<String>) -> AnyView {
    let (morning, afternoon): (Vec<Slot>, Vec<Slot>) = day
        .slots
        .iter()
        .partition(|slot| slot.start.time(CHINA) < noon());
    let first = if morning.iter().any(|slot| slot.free > 0) {
        [FIRST_SLOT, "slot-afternoon"]
    } else {
        ["slot-morning", FIRST_SLOT]
    };
    view! {
        {part(first[0], msg("wait-part-morning"), &morning, slot)}
        {part(first[1], msg("wait-part-afternoon"), &afternoon, slot)}
    }
    .into_any()
}

fn noon() -> TimeOfDay {
    TimeOfDay::of_minutes(NOON).unwrap_or_default()
}

fn part(
    id: &'static str,
    legend: Text,
    slots: &[Slot],
    value: RwSignal<String>,
) -> Option<AnyView> {
    if slots.is_empty() {
        return None;
    }
    let (free, full): (Vec<Slot>, Vec<Slot>) = slots.iter().partition(|slot| slot.free > 0);
    let taken: Vec<String> = full
        .iter()
        .map(|slot| slot.start.time(CHINA).to_string())
        .collect();
    let hint = Signal::derive(move || {
        let times = taken.join(&text("list-separator"));
        (!taken.is_empty()).then(|| text_with("times-taken", &[("times", times)]))
    });
    let choice = |slot: Slot| {
        let label = Signal::derive(move || said::slot_text(slot.start, slot.end));
        let left = move || Some(text_with("times-free", &[("n", slot.free.to_string())]));
        Choice::new(slot.start.to_string(), label).hint(Signal::derive(left))
    };
    let choices: Vec<Choice> = free.into_iter().map(choice).collect();
    Some(view! { <Radios id legend value choices hint inline=true /> }.into_any())
}

/// Why nothing can be taken, and what else one can do.
fn none(times: Times, registry: StoredValue<Registry>, service: Service, day: &Day) -> AnyView {
    let (date, full) = (
        day.date,
        matches!(day.state, DayState::Open | DayState::Full),
    );
    let day_known = day.clone();
    let title = Signal::derive(move || {
        if full {
            text("times-full-title")
        } else {
            words::said(Some(&day_known), None).words
        }
    });
    let waitlist = full.then(|| {
        let id = registry.with_value(|registry| registry.id.to_string());
        let href = Place::Join(id, service, date).path();
        view! {
            <p>{msg("times-wait-body")}</p>
            <LinkButton label=msg("times-wait") href=Signal::stored(href) kind=ButtonKind::Secondary />
        }
    });
    let past = (day.state == DayState::Past && date >= crate::platform::clock::today())
        .then(|| view! { <p>{msg("times-past-walk-in")}</p> });
    let opening = move || {
        let opening = times.outlook()?.next_opening.filter(|_| full)?;
        let words = text_with("times-next-opening", &[("when", when::instant(opening))]);
        Some(view! { <p>{words}</p> })
    };
    view! {
        <Notice title tone=Tone::Attention>
            {past}
            {opening}
            {waitlist}
        </Notice>
    }
    .into_any()
}

/// Places for people who simply come.
fn walk_in(day: &Day) -> Option<AnyView> {
    let share: u32 = day.slots.iter().map(|slot| u32::from(slot.walk_in)).sum();
    let words = Signal::derive(move || text_with("times-walk-in", &[("n", share.to_string())]));
    (share > 0).then(|| view! { <p class="quiet"><Up text=words /></p> }.into_any())
}

/// What goes on: keeping the place.
pub(super) fn bar(times: Times, registry: StoredValue<Registry>, service: Service) -> AnyView {
    let marriage = Marriage::get();
    let minutes = registry.with_value(|registry| registry.hold_minutes.to_string());
    let kept = Signal::derive(move || text_with("times-hold", &[("n", minutes.clone())]));
    let can = Memo::new(move |_| {
        let date: Option<Date> = marriage.day.get();
        date.and_then(|date| times.day(date)).is_some_and(|day| {
            let fits = marriage.fitting(service).hindrance(day.date).is_none();
            fits && days::is_open(day.state) && day.free > 0
        })
    });
    let shown = move || {
        can.get().then(|| {
            view! {
                <p class="quiet"><Up text=kept /></p>
                <div class="action-bar">
                    <Button
                        label=msg("times-take")
                        submits=true
                        icon="next"
                        disabled=Signal::derive(move || times.is_taking())
                    />
                </div>
            }
        })
    };
    shown.into_any()
}
