//! The selected booking with everything that is known of it, and its marks.

use super::said::mark_word;
use crate::components::{Button, ButtonKind, Notice, SummaryList, SummaryRow, Tone, date_text};
use crate::i18n::{msg, msg_of, text_with};
use crate::state::staff::{Staff, may_mark};
use egude_client::booking::{DocumentKind, PartnerState, Service, StaffBooking, StaffMark};
use egude_domain::CHINA;
use leptos::prelude::*;

/// The marks with the keys that set them.
pub(super) const MARKS: [(StaffMark, char); 4] = [
    (StaffMark::Arrived, 'a'),
    (StaffMark::Done, 'd'),
    (StaffMark::NoShow, 'n'),
    (StaffMark::Undo, 'u'),
];

/// Whether this mark can be set on the selected booking now.
pub(super) fn can(staff: Staff, mark: StaffMark) -> bool {
    let now = staff.day().with(|day| day.as_ref().map(|day| day.as_of));
    let fits = |booking: StaffBooking| now.is_some_and(|now| may_mark(mark, &booking, now));
    staff.current().is_some_and(fits)
}

/// Sets it, if it can be set.
pub(super) fn set(staff: Staff, mark: StaffMark) {
    let booking = untrack(|| staff.current());
    if let Some(booking) = booking.filter(|_| untrack(|| can(staff, mark))) {
        staff.mark(booking.number, mark);
    }
}

pub(super) fn view(staff: Staff) -> AnyView {
    let current = Memo::new(move |_| staff.current());
    let is_there = Memo::new(move |_| current.with(Option::is_some));
    let facts = move || current.get().map(|booking| facts(&booking));
    let none = move || (!is_there.get()).then(|| view! { <p class="quiet">{msg("desk-none")}</p> });
    // Drawn once: a button keeps the focus when its booking changes.
    let button = |(mark, key): (StaffMark, char)| {
        let word = mark_word(mark);
        let label = Signal::derive(move || {
            let key = key.to_ascii_uppercase().to_string();
            text_with(&format!("desk-mark-{word}"), &[("key", key)])
        });
        let kind = if mark == StaffMark::Arrived {
            ButtonKind::Primary
        } else {
            ButtonKind::Secondary
        };
        let disabled = Signal::derive(move || !can(staff, mark) || staff.is_busy().get());
        view! { <Button label kind disabled on_press=move |()| set(staff, mark) /> }
    };
    view! {
        <section class="card stack desk-panel" aria-labelledby="desk-panel-title">
            <h2 id="desk-panel-title">{msg("desk-panel")}</h2>
            {none}
            <div class="button-row" hidden=move || !is_there.get()>{MARKS.map(button).collect_view()}</div>
            {facts}
        </section>
    }
    .into_any()
}

fn facts(booking: &StaffBooking) -> AnyView {
    let (start, number, phone) = (booking.start, booking.number, booking.phone.clone());
    let when = Signal::derive(move || {
        let values = [
            ("date", date_text(start.date(CHINA))),
            ("time", start.time(CHINA).to_string()),
        ];
        text_with("desk-when", &values)
    });
    let mut rows = vec![
        SummaryRow::new(msg("desk-row-number"), Signal::stored(number.to_string())),
        SummaryRow::new(msg("desk-row-when"), when),
        SummaryRow::new(
            msg("desk-row-service"),
            msg_of(format!("marriage-{}", booking.service.as_str())),
        ),
    ];
    for (name, document, end) in booking.people.clone() {
        let kind = msg_of(format!("partner-document-{}", document_word(document)));
        let words = Signal::derive(move || {
            let values = [("document", kind.get()), ("end", end.clone())];
            text_with("desk-document", &values)
        });
        rows.push(SummaryRow::new(Signal::stored(name), words));
    }
    rows.push(SummaryRow::new(
        msg("desk-row-phone"),
        Signal::stored(phone),
    ));
    let partner = match booking.partner {
        PartnerState::None => None,
        PartnerState::Pending => Some("desk-partner-pending"),
        PartnerState::Confirmed => Some("desk-partner-confirmed"),
    };
    if let Some(id) = partner {
        rows.push(SummaryRow::new(msg("desk-row-partner"), msg(id)));
    }
    if let Some(remark) = booking.remark.clone().filter(|remark| !remark.is_empty()) {
        rows.push(SummaryRow::new(
            msg("desk-row-remark"),
            Signal::stored(remark),
        ));
    }
    let confided = booking.in_confidence.then(|| {
        view! {
            <details class="details desk-confided">
                <summary><span class="desk-marked" aria-hidden="true">"◆"</span> <span class="details-word">{msg("desk-marked")}</span></summary>
                <div class="details-body"><Notice title=msg("desk-confided") tone=Tone::Attention><p>{msg("desk-confided-body")}</p></Notice></div>
            </details>
        }
    });
    let received = (booking.service == Service::DivorceApply)
        .then(|| view! { <p class="quiet">{msg("desk-done-counts")}</p> });
    view! {
        <SummaryList rows />
        {confided}
        {received}
    }
    .into_any()
}

fn document_word(document: DocumentKind) -> &'static str {
    crate::state::marriage::document_word(document)
}
