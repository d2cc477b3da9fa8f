//! Where: the place of the emergency, or where the family lives. And who accepts there.

use super::form::{self, Form};
use super::private::{trouble, waiting};
use super::words;
use crate::components::{Hotlines, Notice, Picker, Skeleton, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::pages::regions::{self, Regions, banner_of};
use crate::state::{Aid, Load};
use egude_client::aid::OneDoor;
use egude_draft::{Draft, Page};
use leptos::prelude::*;

/// The place.
#[component]
pub(super) fn PlacePage() -> AnyView {
    let aid = Aid::get();
    aid.open_regions();
    let again = Callback::new(move |()| aid.open_regions());
    (move || match aid.regions() {
        Load::Failed(failure) => trouble(&failure, again),
        Load::Idle | Load::Loading => waiting(),
        Load::Ready(regions) => form::page(Page::Place, move |form| content(form, &regions)),
    })
    .into_any()
}

fn content(form: Form, regions: &Regions) -> AnyView {
    let aid = form.aid;
    let region = aid.text(|draft| &mut draft.region);
    let banner = RwSignal::new(region.with_untracked(|code| banner_of(code)));
    // A banner stands for itself until a township of it is chosen.
    Effect::new(move |earlier: Option<()>| {
        let chosen = banner.get();
        if earlier.is_some() && region.with_untracked(|code| banner_of(code)) != chosen {
            region.set(chosen);
        }
    });
    // Chosen in another tab, or taken over.
    Effect::new(move |_| {
        let now = region.with(|code| banner_of(code));
        if banner.with_untracked(|banner| *banner != now) {
            banner.set(now);
        }
    });
    Effect::new(move |_| {
        region.track();
        // After the draft has heard of it.
        aid.with(|draft| draft.region.clone());
        aid.open_place();
    });
    let legend = Signal::derive(move || {
        text(if aid.with(Draft::is_urgent) {
            "aid-place-urgent"
        } else {
            "aid-place-home"
        })
    });
    let hint = Signal::derive(move || {
        Some(text(if aid.with(Draft::is_urgent) {
            "aid-place-urgent-hint"
        } else {
            "aid-place-home-hint"
        }))
    });
    let banners = regions::banners(regions);
    let inside = {
        let regions = regions.clone();
        move || {
            let chosen = banner.get();
            (!chosen.is_empty()).then(|| {
                let choices = regions::townships(&regions, &chosen);
                let regions = regions.clone();
                let legend = Signal::derive(move || {
                    let name = regions::name(&regions, &chosen).unwrap_or_default();
                    text_with("q-region-township-title", &[("banner", name)])
                });
                view! { <Picker id="region-township" legend value=region choices /> }
            })
        }
    };
    view! {
        <Picker
            id=form::id("/region")
            legend
            value=banner
            choices=banners
            hint
            error=form.error("/region")
        />
        {inside}
        <div aria-live="polite">{move || holder(aid)}</div>
    }
    .into_any()
}

/// Who accepts there, or that nobody does here and whom to call.
fn holder(aid: Aid) -> Option<AnyView> {
    if aid.with(|draft| draft.region.is_empty()) {
        return None;
    }
    Some(match aid.one_door() {
        Load::Idle => return None,
        Load::Loading => view! { <Skeleton /> }.into_any(),
        Load::Ready(door) => accepted(&door),
        Load::Failed(failure) => view! {
            <Notice title=msg("aid-place-unknown-title") tone=Tone::Attention>
                <p>{msg_of(failure.message)}</p>
                <p>{msg("aid-place-unknown-body")}</p>
            </Notice>
        }
        .into_any(),
    })
}

fn accepted(door: &OneDoor) -> AnyView {
    let Some(holder) = door.holder.clone() else {
        return view! {
            <Notice title=msg("aid-place-nobody-title") tone=Tone::Attention>
                <p>{msg("aid-place-nobody-body")}</p>
                <Hotlines />
            </Notice>
        }
        .into_any();
    };
    let phones = holder.phones.clone();
    let named = Signal::derive(move || {
        text_with("aid-place-holder", &[("office", words::holder(&holder))])
    });
    let phone = |phone: String| {
        view! { <li><a href=format!("tel:{phone}")>{phone.clone()}</a></li> }
    };
    let sample = door
        .sample
        .then(|| view! { <p class="quiet">{msg("aid-place-sample")}</p> });
    view! {
        <Notice title=named tone=Tone::Success>
            <ul class="plain">{phones.into_iter().map(phone).collect_view()}</ul>
            <p><Up text=msg("aid-place-anyway") /></p>
            {sample}
        </Notice>
    }
    .into_any()
}
