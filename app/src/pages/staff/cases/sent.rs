//! What was sent, with numbers masked, and what was corrected since.

use super::words;
use crate::components::{Details, SummaryList, SummaryRow, Text, date_text};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::state::staff::cases::{Cases, lane_word, state_word};
use egude_client::aid::{
    Application, Bank, ChangeRequest, HelperKind, Mandate, Member, MessagesTo, StaffCase,
};
use egude_domain::{Date, Money};
use leptos::prelude::*;

/// Signs of a digest that are shown.
const DIGEST: usize = 12;

fn stored(id: &'static str, text: &str) -> SummaryRow {
    SummaryRow::new(msg(id), Signal::stored(text.to_owned()))
}

fn derived(id: &'static str, words: impl Fn() -> String + Send + Sync + 'static) -> SummaryRow {
    SummaryRow::new(msg(id), Signal::derive(words))
}

/// What one has to know at a glance.
pub(super) fn summary(cases: Cases, case: &StaffCase) -> AnyView {
    let (at, programs) = (case.case.at, case.application.programs.clone());
    let mut rows = vec![
        stored("cases-row-name", &case.case.name),
        SummaryRow::new(
            msg("cases-row-lane"),
            msg_of(format!("cases-lane-{}", lane_word(case.case.lane))),
        ),
        SummaryRow::new(
            msg("cases-row-state"),
            msg_of(format!("cases-state-{}", state_word(case.case.state))),
        ),
        derived("cases-row-at", move || words::instant(at)),
        SummaryRow::new(
            msg("cases-row-region"),
            words::region(cases, &case.case.region),
        ),
        derived("cases-row-programs", move || {
            words::joined(programs.iter().map(|id| words::program(id)))
        }),
    ];
    if let Some(phone) = &case.case.phone {
        rows.push(stored("cases-row-phone", phone));
    }
    if let Some(text) = case
        .application
        .need
        .as_ref()
        .and_then(|need| need.text.as_ref())
    {
        rows.push(stored("cases-row-need", text));
    }
    view! { <section class="card stack"><SummaryList rows /></section> }.into_any()
}

/// All of it.
pub(super) fn view(cases: Cases, case: &StaffCase) -> AnyView {
    let rows = rows(cases, &case.application);
    let changes = (!case.changes.is_empty()).then(|| {
        let one = |(at, change): &(egude_domain::Moment, ChangeRequest)| changed(*at, change);
        view! {
            <h2 class="case-sub">{msg("cases-section-changes")}</h2>
            {case.changes.iter().map(one).collect_view()}
        }
    });
    view! {
        <Details summary=msg("cases-section-sent")>
            <div class="stack"><SummaryList rows /> {changes}</div>
        </Details>
    }
    .into_any()
}

fn rows(cases: Cases, sent: &Application) -> Vec<SummaryRow> {
    let mut rows = vec![stored("cases-row-name", &sent.applicant.name)];
    for (id, value) in [
        ("cases-row-number", &sent.applicant.id_number),
        ("cases-row-phone", &sent.applicant.phone),
        ("cases-row-address", &sent.applicant.address),
    ] {
        rows.push(match value {
            Some(value) => stored(id, value),
            None => SummaryRow::new(msg(id), msg("cases-not-given")),
        });
    }
    if let Some(helper) = sent.helper.clone() {
        rows.push(derived("cases-row-helper", move || {
            let values = [
                ("name", helper.name.clone()),
                (
                    "kind",
                    text(&format!("cases-helper-{}", helper_word(helper.kind))),
                ),
                ("phone", helper.phone.clone()),
                (
                    "mandate",
                    text(&format!("cases-mandate-{}", mandate_word(helper.mandate))),
                ),
            ];
            text_with("cases-helper", &values)
        }));
    }
    rows.push(messages(sent.messages_to));
    let language = if sent.language.starts_with("mn") {
        "cases-language-mn"
    } else {
        "cases-language-zh"
    };
    rows.push(SummaryRow::new(msg("cases-row-language"), msg(language)));
    rows.extend(sent.members.iter().flat_map(member));
    rows.extend(need(sent));
    if let Some(bank) = &sent.bank {
        rows.push(bank_row(bank));
    }
    if let Some(urgent) = sent.urgent.clone() {
        rows.push(derived("cases-row-urgent", move || {
            words::joined([
                words::known(&format!("aid-q-event-{}", urgent.event), &urgent.event),
                words::known(
                    &format!("aid-q-basic-life-{}", urgent.basic_life),
                    &urgent.basic_life,
                ),
                words::known(
                    &format!("aid-q-can-wait-{}", urgent.can_wait),
                    &urgent.can_wait,
                ),
            ])
        }));
    }
    rows.extend(formal(cases, sent));
    rows
}

/// What was agreed to, and how it was made.
fn formal(cases: Cases, sent: &Application) -> Vec<SummaryRow> {
    let mut rows = Vec::new();
    let consents = sent.consents.clone();
    rows.push(derived("cases-row-consents", move || {
        words::joined(consents.iter().map(|consent| {
            let id = if consent.given {
                "cases-consent-yes"
            } else {
                "cases-consent-no"
            };
            let purpose = words::known(
                &format!("aid-consent-{}-title", consent.purpose),
                &consent.purpose,
            );
            text_with(id, &[("purpose", purpose)])
        }))
    }));
    if sent.declared {
        rows.push(SummaryRow::new(
            msg("cases-row-declared"),
            msg("cases-declared-yes"),
        ));
    }
    let kiosk = if sent.at_kiosk {
        "cases-kiosk-yes"
    } else {
        "cases-kiosk-no"
    };
    rows.push(SummaryRow::new(msg("cases-row-kiosk"), msg(kiosk)));
    let versions = sent.versions.clone();
    rows.push(derived("cases-row-versions", move || {
        let values = [
            ("form", versions.form.to_string()),
            ("pack", versions.pack.clone()),
            (
                "rates",
                versions
                    .rates
                    .as_deref()
                    .map_or_else(|| text("cases-none"), short),
            ),
        ];
        text_with("cases-versions", &values)
    }));
    if let Ok(region) = sent.region.parse() {
        rows.push(SummaryRow::new(
            msg("cases-row-region"),
            words::region(cases, &region),
        ));
    }
    rows
}

/// The beginning of a digest: enough to compare; the whole is in the export.
fn short(digest: &str) -> String {
    digest.chars().take(DIGEST).collect()
}

fn messages(to: MessagesTo) -> SummaryRow {
    let id = match to {
        MessagesTo::Applicant => "cases-messages-applicant",
        MessagesTo::Helper => "cases-messages-helper",
        MessagesTo::Nobody => "cases-messages-nobody",
    };
    SummaryRow::new(msg("cases-row-messages"), msg(id))
}

fn member(member: &Member) -> Vec<SummaryRow> {
    let (relation, of) = (member.relation.clone(), member.clone());
    let key: Text = Signal::derive(move || {
        text_with(
            "cases-row-member",
            &[("relation", words::relation(&relation))],
        )
    });
    let value = Signal::derive(move || match &of.id_number {
        Some(number) => {
            let values = [("name", of.name.clone()), ("number", number.clone())];
            text_with("cases-person", &values)
        }
        None => of.name.clone(),
    });
    let mut rows = vec![SummaryRow::new(key, value)];
    if let Some(guardian) = member.guardian.clone() {
        rows.push(derived("cases-row-guardian", move || {
            match guardian.as_str() {
                "self" => text("cases-member-self"),
                other => other.to_owned(),
            }
        }));
    }
    rows
}

fn need(sent: &Application) -> Vec<SummaryRow> {
    let Some(need) = &sent.need else {
        return Vec::new();
    };
    let mut rows = Vec::new();
    if let Some(text) = &need.text {
        rows.push(stored("cases-row-need", text));
    }
    if let Some(since) = need.since.as_ref().and_then(|day| day.parse::<Date>().ok()) {
        rows.push(derived("cases-row-since", move || date_text(since)));
    }
    if let Some(place) = &need.place {
        rows.push(stored("cases-row-place", place));
    }
    if !need.spent.is_empty() {
        let costs = need.spent.clone();
        rows.push(derived("cases-row-spent", move || {
            words::joined(costs.iter().map(|one| {
                let kind = words::known(&format!("aid-spent-{}", one.kind), &one.kind);
                let amount = words::yuan(Money::from_fen(one.fen));
                text_with("cases-spent", &[("kind", kind), ("amount", amount)])
            }))
        }));
    }
    rows
}

fn bank_row(bank: &Bank) -> SummaryRow {
    let bank = bank.clone();
    derived("cases-row-bank", move || {
        let values = [("name", bank.name.clone()), ("number", bank.number.clone())];
        text_with("cases-bank", &values)
    })
}

fn changed(at: egude_domain::Moment, change: &ChangeRequest) -> AnyView {
    let when =
        Signal::derive(move || text_with("cases-change-at", &[("when", words::instant(at))]));
    let mut rows = Vec::new();
    for (id, value) in [
        ("cases-row-phone", &change.phone),
        ("cases-row-address", &change.address),
        ("cases-row-text", &change.text),
    ] {
        if let Some(value) = value {
            rows.push(stored(id, value));
        }
    }
    if let Some(to) = change.messages_to {
        rows.push(messages(to));
    }
    if let Some(bank) = &change.bank {
        rows.push(bank_row(bank));
    }
    view! { <p><strong>{when}</strong></p> <SummaryList rows /> }.into_any()
}

const fn helper_word(kind: HelperKind) -> &'static str {
    match kind {
        HelperKind::Relative => "relative",
        HelperKind::Cadre => "cadre",
        HelperKind::Staff => "staff",
        HelperKind::Other => "other",
    }
}

const fn mandate_word(mandate: Mandate) -> &'static str {
    match mandate {
        Mandate::Spoken => "spoken",
        Mandate::Written => "written",
        Mandate::Guardian => "guardian",
        Mandate::CannotAsk => "cannot-ask",
    }
}
