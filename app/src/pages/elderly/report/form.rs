//! What is wrong: ticked, in one's own words, and a number if one wants to be called.

use super::state;
use crate::components::{
    Button, Checkboxes, Choice, ErrorLink, ErrorSummary, Field, MaybeText, Text, TextArea,
};
use crate::errors::field_message_id;
use crate::i18n::{msg, msg_of, text, text_with};
use crate::state::Locale;
use crate::state::places::report::{MOST_SIGNS, Phase, Reports};
use egude_places::find::Entry;
use leptos::prelude::*;

/// The words of the contract, in the order in which they are offered.
const ABOUT: [&str; 9] = [
    "closed-down",
    "hours",
    "phone",
    "address",
    "price",
    "beds",
    "access",
    "stop",
    "other",
];

/// Fields by their pointers.
const FIELDS: [(&str, &str); 3] = [
    ("/about", "report-about"),
    ("/text", "report-text"),
    ("/phone", "report-phone"),
];

type Faults = Vec<(String, String)>;

/// The form; what is typed lives as long as the visit.
pub(super) fn view(entry: &Entry) -> AnyView {
    let reports = Reports::get();
    let typed = reports.typed;
    let (faults, attempt) = (RwSignal::new(Faults::new()), RwSignal::new(0_u32));
    // What the back end finds stands where what is found here stands.
    Effect::new(move |_| {
        if let Phase::Refused(found) = reports.phase() {
            faults.set(found);
            attempt.update(|n| *n += 1);
        }
    });
    let (digest, name) = (entry.slice().digest.clone(), entry.name.zh.clone());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let language = Locale::get().current_untracked().tag();
        match typed.read(Some(digest.clone()), language) {
            Ok(report) => {
                faults.set(Vec::new());
                reports.send(report, name.clone());
            }
            Err(found) => {
                let own = |(field, code): (&str, &str)| (field.to_owned(), code.to_owned());
                faults.set(found.into_iter().map(own).collect());
                attempt.update(|n| *n += 1);
            }
        }
    };
    let (mobile, beds) = (!entry.stops.is_empty(), entry.beds.is_some());
    let fits = |word: &&&str| match **word {
        "stop" => mobile,
        "beds" => beds,
        _ => true,
    };
    let offered = ABOUT.iter().filter(fits);
    let choice = |word: &&str| Choice::new(*word, msg_of(format!("place-report-{word}")));
    let choices = offered.map(choice).collect();
    let hint: MaybeText = Signal::derive(|| {
        Some(text_with(
            "report-text-hint",
            &[("n", MOST_SIGNS.to_string())],
        ))
    });
    let phone_hint: MaybeText = Signal::derive(|| Some(text("report-phone-hint")));
    let going = Signal::derive(move || reports.phase() == Phase::Going);
    let label: Text = Signal::derive(move || {
        text(if going.get() {
            "report-sending"
        } else {
            "report-send"
        })
    });
    view! {
        <ErrorSummary errors=Signal::derive(move || links(&faults.get())) attempt />
        {state::trouble()}
        <form class="stack report-form" novalidate=true on:submit=send>
            <Checkboxes
                id="report-about" legend=msg("report-legend") values=typed.about choices
                error=error(faults, "/about")
            />
            <TextArea
                id="report-text" label=msg("report-text") value=typed.text hint
                error=error(faults, "/text")
            />
            <Field
                id="report-phone" label=msg("report-phone") value=typed.phone hint=phone_hint
                error=error(faults, "/phone") inputmode="tel" autocomplete="tel" size="medium"
            />
            <p class="quiet">{msg("report-private")}</p>
            <div class="actions">
                <Button label submits=true disabled=going />
            </div>
        </form>
    }
    .into_any()
}

fn links(faults: &Faults) -> Vec<ErrorLink> {
    let target = |pointer: &str| {
        let known = FIELDS.iter().find(|(field, _)| *field == pointer);
        known.map_or("report-about", |(_, id)| id).to_owned()
    };
    let link = |(pointer, code): &(String, String)| ErrorLink {
        target: target(pointer),
        text: msg_of(field_message_id(code)),
    };
    faults.iter().map(link).collect()
}

fn error(faults: RwSignal<Faults>, pointer: &'static str) -> MaybeText {
    Signal::derive(move || {
        let found = faults.with(|faults| {
            let own = faults.iter().find(|(field, _)| field == pointer);
            own.map(|(_, code)| code.clone())
        });
        found.map(|code| text(&field_message_id(&code)))
    })
}
