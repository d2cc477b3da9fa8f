//! Everything of one place, grouped as a family asks: is it open, where is it, whom does it take,
//! what does it cost, and who says so.

mod costs;
mod foot;
mod gone;
mod head;
mod open;
mod section;
mod sheet;
mod source;
mod stops;
mod what;
mod where_is;

use super::card::name;
use super::for_you;
use crate::components::{Button, Hotlines, Notice, Skeleton, Tone};
use crate::i18n::{msg, msg_of};
use crate::page::PageShell;
use crate::pages::both_languages::Other;
use crate::state::{Failure, Load, Places};
use egude_places::find::Entry;
use leptos::prelude::*;

/// What there is to show.
#[derive(Debug, Clone, PartialEq)]
enum Shown {
    Waiting,
    Failed(Failure),
    /// With the digest of its slice: another content is another page.
    Here(String),
    Gone,
}

/// The page of the place with this id.
#[component]
pub(super) fn PlacePage(
    /// Its id.
    id: String,
) -> AnyView {
    let places = Places::get();
    let of = id.clone();
    let shown = Memo::new(move |_| {
        if let Some(entry) = places.standing(&of) {
            return Shown::Here(entry.slice().digest.clone());
        }
        match places.index() {
            Load::Failed(failure) => Shown::Failed(failure),
            Load::Idle | Load::Loading => Shown::Waiting,
            Load::Ready(_) if places.coverage().is_some_and(|it| it.going) => Shown::Waiting,
            Load::Ready(_) => Shown::Gone,
        }
    });
    (move || match shown.get() {
        Shown::Here(_) => untrack(|| places.standing(&id)).map(|entry| whole(&entry)),
        Shown::Waiting => Some(waiting()),
        Shown::Failed(failure) => Some(failed(&failure)),
        Shown::Gone => Some(gone()),
    })
    .into_any()
}

fn whole(entry: &Entry) -> AnyView {
    let (entry, other) = (entry.clone(), Other::new());
    let title = name::local_text(entry.name.clone());
    view! {
        <PageShell title trail=msg("service-elderly-name")>
            {head::view(&entry)}
            {head::acts(&entry)}
            {for_you::view()}
            {open::view(&entry)}
            {stops::view(&entry)}
            {where_is::view(&entry)}
            {costs::view(&entry)}
            {what::view(&entry)}
            {source::view(&entry)}
            {foot::view(&entry, other)}
            {sheet::view(&entry, other)}
        </PageShell>
    }
    .into_any()
}

/// No such place, or not any more.
pub(super) fn gone() -> AnyView {
    gone::view()
}

/// While the lists are on their way.
pub(super) fn waiting() -> AnyView {
    view! {
        <PageShell title=msg("loading") trail=msg("service-elderly-name") heading=false>
            <h1 class="sr-only" tabindex="-1">{msg("loading")}</h1>
            <Skeleton />
        </PageShell>
    }
    .into_any()
}

/// When they did not come.
pub(super) fn failed(failure: &Failure) -> AnyView {
    let why = msg_of(failure.message.clone());
    let again = move |()| Places::get().open();
    view! {
        <PageShell title=msg("place-failed-title") trail=msg("service-elderly-name")>
            <Notice title=why tone=Tone::Attention announces=true />
            <div class="actions">
                <Button label=msg("self-check-retry") on_press=again />
            </div>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
