//! How many couples may book a slot on the day that is shown.

use crate::components::{Button, ButtonKind, Choice, Field, Radios};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::platform::focus;
use crate::state::marriage::service_of;
use crate::state::staff::Staff;
use egude_client::booking::{QuotaRequest, Service, Slot};
use egude_domain::CHINA;
use leptos::prelude::*;

/// As the back end takes it.
const MOST: u16 = 100;
/// The choice of every slot; no time looks so.
const ALL: &str = "all";

pub(super) fn view(staff: Staff) -> AnyView {
    let (service, at) = (RwSignal::new(String::new()), RwSignal::new(ALL.to_owned()));
    let (places, wrong) = (
        RwSignal::new(String::new()),
        RwSignal::new(None::<&'static str>),
    );
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(wanted) = service_of(&service.get_untracked()) else {
            wrong.set(Some("desk-quota-service-missing"));
            return focus::by_id("desk-quota-service");
        };
        let number = places.get_untracked().trim().parse::<u16>();
        let Some(number) = number.ok().filter(|number| *number <= MOST) else {
            wrong.set(Some("desk-quota-places-wrong"));
            return focus::by_id("desk-quota-places");
        };
        wrong.set(None);
        staff.quota(QuotaRequest {
            date: untrack(|| staff.date()),
            service: wanted,
            at: at.get_untracked().parse().ok(),
            places: number,
        });
    };
    let of = move |id: &'static str| {
        Signal::derive(move || wrong.get().filter(|wrong| *wrong == id).map(text))
    };
    let services = Memo::new(move |_| {
        let day = staff.day();
        day.with(|day| {
            let services = day.iter().flat_map(|day| &day.services);
            services.map(|one| one.service).collect::<Vec<_>>()
        })
    });
    let which = move || {
        let choice = |service: Service| {
            let word = service.as_str();
            Choice::new(word, msg_of(format!("marriage-{word}")))
        };
        let choices: Vec<_> = services.get().into_iter().map(choice).collect();
        let error = of("desk-quota-service-missing");
        view! { <Radios id="desk-quota-service" legend=msg("desk-quota-service") value=service choices error inline=true /> }
    };
    // Another service has other slots.
    Effect::new(move |_| {
        service.track();
        at.set(ALL.to_owned());
    });
    let when = move || {
        let wanted = service.with(|word| service_of(word))?;
        let slots = slots(staff, wanted);
        if slots.is_empty() {
            return Some(view! { <p class="quiet">{msg("desk-quota-no-slots")}</p> }.into_any());
        }
        let mut choices = vec![Choice::new(ALL, msg("desk-quota-all"))];
        choices.extend(slots.into_iter().map(|slot| {
            let time = slot.start.time(CHINA).to_string();
            let words = Signal::derive({
                let time = time.clone();
                move || slot_words(&time, slot)
            });
            Choice::new(time, words)
        }));
        Some(
            view! { <Radios id="desk-quota-at" legend=msg("desk-quota-at") value=at choices inline=true /> }
                .into_any(),
        )
    };
    let hint = Signal::derive(|| Some(text("desk-quota-places-hint")));
    view! {
        <form class="stack" novalidate=true on:submit=on_submit>
            {which}
            {when}
            <Field
                id="desk-quota-places"
                label=msg("desk-quota-places")
                value=places
                hint
                error=of("desk-quota-places-wrong")
                inputmode="numeric"
                size="short"
            />
            <div class="actions">
                <Button label=msg("desk-quota-go") submits=true kind=ButtonKind::Secondary disabled=staff.is_busy() />
            </div>
        </form>
    }
    .into_any()
}

/// The slots of the day that is shown; none while it cannot be booked.
fn slots(staff: Staff, service: Service) -> Vec<Slot> {
    staff.day().with(|day| {
        let services = day.iter().flat_map(|day| &day.services);
        let of = services.filter(|one| one.service == service);
        of.flat_map(|one| &one.days)
            .flat_map(|day| day.slots.clone())
            .collect()
    })
}

/// A slot with what is taken of its places; what rests after a cancellation is taken, too.
fn slot_words(time: &str, slot: Slot) -> String {
    let taken = slot.places.saturating_sub(slot.free);
    let values = [
        ("time", time.to_owned()),
        ("taken", taken.to_string()),
        ("places", slot.places.to_string()),
    ];
    text_with("desk-quota-slot", &values)
}
