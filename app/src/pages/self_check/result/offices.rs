//! The nearest window: where it is, when it is open, whom to call there.

use super::super::words;
use super::{Shown, group};
use crate::components::{Icon, Skeleton, Tag, Text, Tone, Up};
use crate::i18n::{Lang, msg, msg_of, text, text_with};
use crate::state::{Load, Locale, SelfCheck};
use egude_client::{Office, OfficeKind, OpenHours};
use leptos::prelude::*;

const TOWNSHIP: &str = "township-window";

/// The word for a kind in the rules and in message ids.
const fn word(kind: OfficeKind) -> &'static str {
    match kind {
        OfficeKind::TownshipWindow => TOWNSHIP,
        OfficeKind::CivilAffairsBureau => "civil-affairs-bureau",
        OfficeKind::RescueStation => "rescue-station",
        OfficeKind::MedicalInsurance => "medical-insurance",
        OfficeKind::Education => "education",
        OfficeKind::Housing => "housing",
        OfficeKind::Employment => "employment",
        OfficeKind::DisabledFederation => "disabled-federation",
        OfficeKind::Unrecognised => "",
    }
}

/// The offices that what may come is applied for at, once they are there.
pub(super) fn view(shown: &Shown) -> AnyView {
    let check = SelfCheck::get();
    check.fetch_offices();
    let shown = shown.clone();
    (move || match check.offices() {
        Load::Idle | Load::Loading => view! { <Skeleton /> }.into_any(),
        Load::Failed(_) => view! { <p class="quiet">{msg("offices-failed")}</p> }.into_any(),
        Load::Ready(offices) => {
            let near = needed(&offices, &shown);
            if near.is_empty() {
                view! { <p class="quiet">{msg("offices-none")}</p> }.into_any()
            } else {
                let cards = near.into_iter().map(card).collect_view();
                view! { <ul class="offices">{cards}</ul> }.into_any()
            }
        }
    })
    .into_any()
}

/// The nearest of each kind that what may come is applied for at.
pub(super) fn needed<'a>(offices: &'a [Office], shown: &Shown) -> Vec<&'a Office> {
    nearest(offices, &kinds(shown))
}

/// The kinds of office that are needed, the window for everything first.
fn kinds(shown: &Shown) -> Vec<String> {
    let mut found = vec![TOWNSHIP.to_owned()];
    for kind in group::open(shown).iter().filter_map(|o| o.office.as_ref()) {
        if !found.contains(kind) {
            found.push(kind.clone());
        }
    }
    found
}

/// Of each kind those of the nearest place that has one; the back end names the nearest first.
/// A place without a window of its own turns to the bureau above it.
fn nearest<'a>(offices: &'a [Office], kinds: &[String]) -> Vec<&'a Office> {
    let of = |kind: &str| {
        let of_kind = offices.iter().filter(|office| word(office.kind) == kind);
        let first = of_kind.clone().next();
        of_kind
            .filter(|office| Some(&office.region) == first.map(|first| &first.region))
            .collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    for kind in kinds {
        let mut near = of(kind);
        if near.is_empty() && kind == TOWNSHIP {
            near = of("civil-affairs-bureau");
        }
        for office in near {
            if !found.contains(&office) {
                found.push(office);
            }
        }
    }
    found
}

/// A name in the language of the page, where one is known.
pub(super) fn name(office: &Office) -> String {
    in_language(&office.name_zh, office.name_mn.as_ref())
}

fn in_language(zh: &str, mn: Option<&String>) -> String {
    let mongolian = Locale::get().current() == Lang::Mongolian;
    mn.filter(|_| mongolian)
        .map_or_else(|| zh.to_owned(), Clone::clone)
}

fn card(office: &Office) -> AnyView {
    let named = office.clone();
    let title: Text = Signal::derive(move || name(&named));
    let kind = msg_of(format!("office-kind-{}", word(office.kind)));
    let known = office.kind != OfficeKind::Unrecognised;
    let address = office.address_zh.clone().map(|zh| {
        let mn = office.address_mn.clone();
        let words = Signal::derive(move || in_language(&zh, mn.as_ref()));
        view! { <p><Up text=words /></p> }
    });
    let hours = office.hours.iter().cloned().map(|hours| {
        let words = Signal::derive(move || opening(&hours));
        view! { <li><Up text=words /></li> }
    });
    let hours = (!office.hours.is_empty())
        .then(|| view! { <ul class="office-hours">{hours.collect_view()}</ul> });
    let phones = office.phones.iter().map(|number| {
        view! { <a class="office-phone" href=format!("tel:{number}")><Icon name="phone" /><span>{number.clone()}</span></a> }
    });
    let (publisher, day, sample) = (office.publisher.clone(), office.as_of, office.sample);
    // Nobody published a sample and nobody checked it: its mark says all.
    let source = (!sample).then(|| {
        let words = Signal::derive(move || {
            let checked = text_with("source-as-of", &[("date", words::day(day))]);
            [publisher.clone(), checked].join(&text("list-separator"))
        });
        view! { <p class="quiet"><Up text=words /></p> }
    });
    let tag = sample.then(|| view! { <Tag label=msg("sample-data") tone=Tone::Sample /> });
    view! {
        <li class="office card">
            <p class="office-name"><strong><Up text=title /></strong> " " {tag}</p>
            {known.then(|| view! { <p class="quiet">{kind}</p> })}
            {address}
            {hours}
            <p class="office-phones">{phones.collect_view()}</p>
            {source}
        </li>
    }
    .into_any()
}

/// "Monday to Friday 08:30–12:00".
fn opening(hours: &OpenHours) -> String {
    let name = |day: &u8| text(&format!("day-{day}"));
    let in_a_row = hours.days.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    let days = match (hours.days.first(), hours.days.last()) {
        (Some(first), Some(last)) if in_a_row && hours.days.len() > 2 => {
            text_with("days-from-to", &[("from", name(first)), ("to", name(last))])
        }
        _ => {
            let names: Vec<_> = hours.days.iter().map(name).collect();
            names.join(&text("list-separator"))
        }
    };
    let ends = [
        ("days", days),
        ("from", hours.from.to_string()),
        ("to", hours.to.to_string()),
    ];
    text_with("hours-line", &ends)
}
