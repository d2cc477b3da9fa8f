//! The bookings of the day, as a listbox.

use super::said::state_word;
use crate::components::{Tag, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::platform::{focus, vertical};
use crate::state::staff::Staff;
use egude_client::booking::{BookingState, PartnerState, StaffBooking};
use egude_domain::{BookingNumber, CHINA};
use leptos::prelude::*;

const LIST: &str = "desk-list";

/// Puts the focus on the list.
pub(super) fn focus_soon() {
    focus::quietly_soon(LIST);
}

/// From the field into the list: what is selected there stays, otherwise the first.
pub(super) fn enter(staff: Staff) {
    if selected(staff).is_none() {
        go(staff, |_, _| Some(0));
    }
    focus_soon();
}

fn option_id(number: BookingNumber) -> String {
    format!("desk-b-{}", number.as_str())
}

/// The selected booking, if it is among those that are shown.
fn selected(staff: Staff) -> Option<BookingNumber> {
    let number = staff.selected.get()?;
    let shown = staff.shown();
    shown
        .iter()
        .any(|one| one.number == number)
        .then_some(number)
}

/// Selects another one. `to` gets where the selection is and how many there are.
fn go(staff: Staff, to: impl Fn(Option<usize>, usize) -> Option<usize>) {
    let shown = untrack(|| staff.shown());
    let number = staff.selected.get_untracked();
    let at = shown.iter().position(|one| Some(one.number) == number);
    let next = to(at, shown.len()).and_then(|next| shown.get(next));
    if let Some(next) = next {
        staff.selected.set(Some(next.number));
        focus::show(&option_id(next.number));
    }
}

pub(super) fn view(staff: Staff) -> AnyView {
    let shown = Memo::new(move |_| staff.shown());
    let active = Memo::new(move |_| selected(staff));
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let (next, before) = if vertical::is_vertical() {
            ("ArrowRight", "ArrowLeft")
        } else {
            ("ArrowDown", "ArrowUp")
        };
        match event.key().as_str() {
            key if key == next => go(staff, |at, _| Some(at.map_or(0, |at| at + 1))),
            // Above the first stands the field.
            key if key == before && selected_first(staff) => super::check_in::focus_soon(),
            key if key == before => go(staff, |at, _| at.and_then(|at| at.checked_sub(1))),
            "Home" => go(staff, |_, _| Some(0)),
            "End" => go(staff, |_, count| count.checked_sub(1)),
            _ => return,
        }
        event.prevent_default();
    };
    let rows = move || {
        let rows = shown.get();
        rows.into_iter()
            .map(|booking| row(staff, booking, active))
            .collect_view()
    };
    let empty = move || {
        let nothing = shown.with(Vec::is_empty) && staff.day().with(Option::is_some);
        nothing.then(|| {
            let id = if staff.typed.with(String::is_empty) {
                "desk-empty"
            } else {
                "desk-found-none"
            };
            view! { <p class="desk-empty">{msg(id)}</p> }
        })
    };
    view! {
        <div class="desk-list-frame">
            {empty}
            <ul
                class="desk-list"
                id=LIST
                role="listbox"
                tabindex="0"
                hidden=move || shown.with(Vec::is_empty)
                aria-label=msg("desk-list")
                aria-activedescendant=move || active.get().map(option_id)
                on:keydown=on_key
            >
                {rows}
            </ul>
        </div>
    }
    .into_any()
}

fn selected_first(staff: Staff) -> bool {
    let shown = untrack(|| staff.shown());
    let number = staff.selected.get_untracked();
    shown
        .first()
        .is_none_or(|first| Some(first.number) == number)
}

fn row(staff: Staff, booking: StaffBooking, active: Memo<Option<BookingNumber>>) -> AnyView {
    let number = booking.number;
    let time = booking.start.time(CHINA).to_string();
    let ends: Vec<_> = booking.people.clone();
    let people = Signal::derive(move || {
        let one = |(name, _, end): &(String, _, String)| {
            let values = [("name", name.clone()), ("end", end.clone())];
            text_with("desk-person", &values)
        };
        let all: Vec<_> = ends.iter().map(one).collect();
        all.join(&text("list-separator"))
    });
    let tone = match booking.state {
        BookingState::Confirmed => Tone::Quiet,
        BookingState::Arrived => Tone::Info,
        BookingState::Done => Tone::Success,
        BookingState::NoShow => Tone::Attention,
        BookingState::Cancelled | BookingState::Closed => Tone::Error,
    };
    let state = msg_of(format!("desk-state-{}", state_word(booking.state)));
    let pending = (booking.partner == PartnerState::Pending)
        .then(|| view! { <span class="quiet">{msg("desk-partner-pending")}</span> });
    let moved = booking
        .moved
        .then(|| view! { <span class="quiet">{msg("desk-moved")}</span> });
    // Discreet: whoever looks over the counter sees a sign that says nothing.
    let marked = booking.in_confidence.then(
        || view! { <span class="desk-marked" role="img" aria-label=msg("desk-marked")>"◆"</span> },
    );
    let remark = booking
        .remark
        .filter(|remark| !remark.is_empty())
        .map(|remark| view! { <span class="desk-remark">{remark}</span> });
    let service = msg_of(format!("marriage-{}", booking.service.as_str()));
    view! {
        <li
            class="desk-row"
            id=option_id(number)
            role="option"
            aria-selected=move || (active.get() == Some(number)).to_string()
            on:click=move |_| {
                staff.selected.set(Some(number));
                focus_soon();
            }
        >
            <span class="desk-time">{time}</span>
            <span class="desk-what">
                <span class="desk-people"><Up text=people /></span>
                <span class="desk-line">
                    <span>{service}</span>
                    <span class="desk-number">{number.to_string()}</span>
                    {pending}
                    {moved}
                    {remark}
                </span>
            </span>
            <span class="desk-state"><Tag label=state tone /> {marked}</span>
        </li>
    }
    .into_any()
}
