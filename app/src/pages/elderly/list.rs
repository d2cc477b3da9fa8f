//! How many there are, what comes first, and the cards.

use super::card;
use super::card::name::local;
use super::none;
use crate::components::{Button, ButtonKind, Icon, Skeleton, Up};
use crate::i18n::{msg, msg_of, text_with};
use crate::platform::{clock, focus, spawn};
use crate::state::Places;
use crate::state::places::{Look, STEP, Standing};
use egude_places::find::Order;
use leptos::prelude::*;
use std::time::Duration;

/// The id of the sentence that says how many there are.
pub(super) const COUNT: &str = "elderly-count";
/// What is found is read out when it has come to rest.
const REST: Duration = Duration::from_millis(900);

/// How many, what comes first, list or map.
pub(super) fn head(places: Places, wide: Signal<bool>) -> AnyView {
    let total = Memo::new(move |_| places.found().total());
    let count =
        Signal::derive(move || text_with("elderly-count", &[("n", total.get().to_string())]));
    let orders = Order::ALL.iter().map(|order| {
        let order = *order;
        let on = move || first(places) == order;
        let press = Callback::new(move |()| {
            if order == Order::Near && places.whence.start().is_none() {
                // Nearest to what has to be asked.
                places.whence.locate();
            }
            places.ask(|asked| asked.order = order);
        });
        part(msg_of(format!("elderly-order-{order}")), on, press)
    });
    let look = move || {
        (!wide.get()).then(|| {
            let parts = [(Look::List, "list"), (Look::Map, "map")].map(|(look, word)| {
                let on = move || places.asked.with(|asked| asked.look == look);
                let press = Callback::new(move |()| places.ask(|asked| asked.look = look));
                part(msg_of(format!("elderly-look-{word}")), on, press)
            });
            view! { <div class="switch" role="group" aria-label=msg("elderly-look")>{parts.collect_view()}</div> }
        })
    };
    view! {
        <div class="finder-head">
            <h2 class="finder-count" id=COUNT tabindex="-1"><Up text=count /></h2>
            <p class="sr-only" role="status">{said(count)}</p>
            <div class="finder-order">
                <span class="quiet" id="elderly-order">{msg("elderly-order")}</span>
                <div class="switch" role="group" aria-labelledby="elderly-order">{orders.collect_view()}</div>
            </div>
            {look}
        </div>
    }
    .into_any()
}

/// What comes first: what is open where nobody knows what is near.
fn first(places: Places) -> Order {
    match places.asked.with(|asked| asked.order) {
        Order::Near if places.whence.start().is_none() => Order::Open,
        order => order,
    }
}

fn part(
    name: Signal<String>,
    on: impl Fn() -> bool + Send + Sync + 'static,
    press: Callback<()>,
) -> AnyView {
    view! {
        <button
            class="switch-part"
            type="button"
            aria-pressed=move || on().to_string()
            on:click=move |_| press.run(())
        >
            {name}
        </button>
    }
    .into_any()
}

/// The same words, a moment after they stopped changing.
fn said(count: Signal<String>) -> Signal<String> {
    let said = RwSignal::new(String::new());
    let changes = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let words = count.get();
        changes.update_value(|n| *n = n.wrapping_add(1));
        let mine = changes.get_value();
        spawn(async move {
            clock::sleep(REST).await;
            if changes.try_get_value() == Some(mine) {
                said.set(words);
            }
        });
    });
    said.into()
}

/// The cards, and more of them on a press.
///
/// Accessibility: who comes back from a place is where they left.
pub(super) fn view(places: Places) -> AnyView {
    if let Some(id) = places.selected.get_untracked() {
        focus::quietly_soon(&format!("found-{id}"));
    }
    let cards = Memo::new(move |_| {
        let found = places.found();
        let shown = found.hits.iter().take(places.shown.get());
        let entries = shown.filter_map(|hit| places.entry(hit.entry));
        entries.map(Card).collect::<Vec<_>>()
    });
    let rest = Memo::new(move |_| places.found().total().saturating_sub(places.shown.get()));
    let more = move |()| {
        let first = places.shown.get_untracked();
        places.shown.set(first + STEP);
        // Onward from where one was, not back to the top.
        let next = cards.with_untracked(|cards| cards.get(first).map(Card::id));
        if let Some(id) = next {
            focus::quietly_soon(&id);
        }
    };
    let label = Signal::derive(move || {
        let next = rest.get().min(STEP);
        text_with("elderly-more", &[("n", next.to_string())])
    });
    let nothing = Memo::new(move |_| {
        let found = places.found();
        (found.total() == 0).then(|| found.near_misses.clone())
    });
    // A list that is on its way may have it.
    let going = Memo::new(move |_| places.coverage().is_some_and(|coverage| coverage.going));
    let instead = move || {
        let near = nothing.get()?;
        Some(if going.get() {
            view! { <Skeleton /> }.into_any()
        } else {
            none::view(places, &near)
        })
    };
    view! {
        <div class="finder-list stack">
            <ul class="places">
                <For each=move || cards.get() key=Card::key let:card>{item(places, &card)}</For>
            </ul>
            <Show when=move || { rest.get() > 0 }>
                <div class="actions">
                    <Button label kind=ButtonKind::Secondary on_press=more />
                </div>
            </Show>
            {instead}
        </div>
    }
    .into_any()
}

/// A card's place. The same content of the same list is the same card.
#[derive(Debug, Clone)]
struct Card(Standing);

impl Card {
    fn key(&self) -> (String, String) {
        (self.0.id.clone(), self.0.slice().digest.clone())
    }

    fn id(&self) -> String {
        format!("found-{}", self.0.id)
    }
}

impl PartialEq for Card {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

fn item(places: Places, card: &Card) -> AnyView {
    let id = card.0.id.clone();
    let current = move || {
        let on = places
            .selected
            .with(|selected| selected.as_ref() == Some(&id));
        on.then_some("true")
    };
    let point = {
        let id = card.0.id.clone();
        move |_| places.selected.set(Some(id.clone()))
    };
    view! {
        <li class="place" id=card.id() tabindex="-1" data-selected=current on:click=point>
            {card::with(&card.0, on_map(places, &card.0))}
        </li>
    }
    .into_any()
}

/// Points at it on the map, where it has a place there.
fn on_map(places: Places, entry: &Standing) -> Option<AnyView> {
    let somewhere = entry.at.is_some() || entry.stops.iter().any(|stop| stop.at.is_some());
    let (id, name) = (entry.id.clone(), entry.name.clone());
    let press = move |_| {
        places.ask(|asked| asked.look = Look::Map);
        places.selected.set(Some(id.clone()));
    };
    let named = move || text_with("elderly-on-map-named", &[("name", local(&name))]);
    somewhere.then(|| {
        view! {
            <button class="button no-print" type="button" data-variant="quiet" aria-label=named on:click=press>
                <Icon name="house-pin" />
                <span>{msg("elderly-on-map")}</span>
            </button>
        }
        .into_any()
    })
}
