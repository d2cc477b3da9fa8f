//! What people found wrong, open ones first; settling each.

use super::ask::Ask;
use super::deeds::frame;
use super::words;
use crate::components::{Button, ButtonKind, Choice, SummaryList, SummaryRow, Tag, Tone, Up};
use crate::i18n::{has, msg, msg_of, text};
use crate::platform::focus;
use crate::state::staff::places::{
    Doing, Fault, Keeping, More, PlaceDeed, ReportAbout, ReportState, StaffPlace, StaffReport,
};
use leptos::prelude::*;

/// The longest note, in signs.
const NOTE: usize = 500;

pub(super) fn view(keeping: Keeping, of: &StaffPlace) -> AnyView {
    if of.reports.is_empty() {
        return view! { <p class="quiet">{msg("keep-reports-none")}</p> }.into_any();
    }
    let all = of
        .reports
        .iter()
        .map(|own| report(keeping, own))
        .collect_view();
    view! {
        <section class="stack" aria-labelledby="keep-reports">
            <h3 class="case-sub" id="keep-reports">{msg("keep-reports-title")}</h3>
            {all}
        </section>
    }
    .into_any()
}

fn state_word(state: ReportState) -> &'static str {
    match state {
        ReportState::New => "new",
        ReportState::Right => "right",
        ReportState::Wrong => "wrong",
    }
}

fn report(keeping: Keeping, own: &StaffReport) -> AnyView {
    let at = own.at;
    let about = own.report.about.clone();
    let about = Signal::derive(move || words::joined(about.iter().copied().map(about_word)));
    let mut rows = vec![SummaryRow::new(
        msg("keep-report-at"),
        Signal::derive(move || words::instant(at)),
    )];
    let texts = [
        ("keep-report-text", own.report.text.clone()),
        ("keep-report-phone", own.report.phone.clone()),
        ("keep-report-note", own.note.clone()),
        ("keep-report-who", own.who.clone()),
    ];
    for (id, value) in texts {
        rows.extend(value.map(|value| SummaryRow::new(msg(id), Signal::stored(value))));
    }
    let state = own.state;
    let tone = if state == ReportState::New {
        Tone::Error
    } else {
        Tone::Quiet
    };
    let number = own.number.clone();
    let settle = (state == ReportState::New).then(|| settle(keeping, &number));
    view! {
        <div class="card stack keep-report" data-report=own.number.clone()>
            <p class="cluster">
                <strong><Up text=about /></strong>
                <Tag label=msg_of(format!("keep-report-{}", state_word(state))) tone />
            </p>
            <SummaryList rows />
            {settle}
        </div>
    }
    .into_any()
}

fn about_word(about: ReportAbout) -> String {
    let word = serde_json::to_value(about).ok();
    let word = word.as_ref().and_then(serde_json::Value::as_str);
    let id = format!("place-report-{}", word.unwrap_or_default());
    if has(&id) {
        text(&id)
    } else {
        word.unwrap_or_default().to_owned()
    }
}

/// Two ways to settle, with a note.
fn settle(keeping: Keeping, number: &str) -> AnyView {
    let doing = Doing::Settle(number.to_owned());
    let own = doing.clone();
    let is_open = Memo::new(move |_| keeping.doing.with(|now| now.as_ref() == Some(&own)));
    let (own, number) = (doing.clone(), number.to_owned());
    let of = number.clone();
    let open = move |()| {
        keeping.faults().set(Vec::new());
        keeping.doing.set(Some(own.clone()));
        focus::quietly_soon(&format!("keep-settle-{of}"));
    };
    let form = move || {
        if !is_open.get() {
            let label = Signal::derive(|| text("keep-do-settle"));
            return view! { <Button label kind=ButtonKind::Secondary on_press=open.clone() /> }
                .into_any();
        }
        form(keeping, &doing, &number)
    };
    form.into_any()
}

fn form(keeping: Keeping, doing: &Doing, number: &str) -> AnyView {
    let ask = Ask::new(keeping, doing);
    let ways = vec![
        Choice::new("right", msg("keep-settle-right")),
        Choice::new("wrong", msg("keep-settle-wrong")),
    ];
    let fields = view! {
        <div id=format!("keep-settle-{number}") tabindex="-1" class="stack">
            {ask.radios("state", "keep-settle-how", ways)}
            {ask.area("note", "keep-settle-note", "keep-settle-note-hint", 3)}
        </div>
    }
    .into_any();
    let (doing, number) = (doing.clone(), number.to_owned());
    let of = doing.clone();
    let go = move || {
        let [state, note] = ["state", "note"].map(|field| ask.form.text(field).get_untracked());
        let note = note.trim().to_owned();
        let fault = |field: &str, message, more| {
            keeping.refuse(vec![Fault {
                field: field.to_owned(),
                message,
                more,
            }]);
        };
        let state = match state.as_str() {
            "right" => ReportState::Right,
            "wrong" => ReportState::Wrong,
            _ => return fault("state", "cases-wrong-choose", None),
        };
        if note.chars().count() > NOTE {
            return fault("note", "cases-wrong-long", Some(More::Count(NOTE)));
        }
        let deed = PlaceDeed::Settle {
            report: number.clone(),
            state,
            note: Some(note).filter(|note| !note.is_empty()),
        };
        keeping.deed(&of, deed);
    };
    frame(keeping, &doing, fields, go)
}
