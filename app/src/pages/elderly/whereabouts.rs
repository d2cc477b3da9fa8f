//! Where: near the device, in a banner or township, from a place of the directory.

use super::card::name::local;
use super::places_named;
use crate::components::{Button, ButtonKind, Choice, Details, Notice, Picker, Text, Tone, Up};
use crate::i18n::{Lang, msg, text, text_with};
use crate::platform::position::{Fix, NoPosition};
use crate::state::places::{Located, Start};
use crate::state::{Load, Locale, Places};
use egude_client::{Region, RegionKind, RegionLevel};
use egude_domain::{Level, RegionCode};
use leptos::prelude::*;

/// Metres: rougher than this is worth a word, and a second try.
const ROUGH: f64 = 1_000.0;

pub(super) fn view(places: Places) -> AnyView {
    let near = move |()| places.whence.locate();
    let before = move || {
        let located = places.whence.located.get();
        (located == Located::NotAsked)
            .then(|| view! { <p class="field-hint">{msg("elderly-near-before")}</p> })
    };
    view! {
        <div class="stack finder-where">
            <div class="actions">
                <Button
                    label=msg("marriage-find-near")
                    kind=ButtonKind::Secondary
                    icon="house-pin"
                    on_press=near
                />
            </div>
            {before}
            {move || located(places, places.whence.located.get())}
            {move || from(places, places.whence.start())}
            {regions(places)}
        </div>
    }
    .into_any()
}

fn located(places: Places, located: Located) -> Option<AnyView> {
    let (title, tone) = match located {
        Located::NotAsked => return None,
        Located::Asking => ("marriage-near-asking", Tone::Info),
        Located::Here(_) => ("marriage-near-found", Tone::Success),
        Located::Failed(NoPosition::Refused) => ("marriage-near-refused", Tone::Attention),
        Located::Failed(NoPosition::NotFound) => ("marriage-near-not-found", Tone::Attention),
        Located::Failed(NoPosition::Unsupported) => ("marriage-near-unsupported", Tone::Attention),
    };
    let more = match located {
        Located::Here(fix) => Some(here(places, fix)),
        Located::Failed(_) => Some(view! { <p>{msg("marriage-near-instead")}</p> }.into_any()),
        Located::NotAsked | Located::Asking => None,
    };
    Some(view! { <Notice title=msg(title) tone announces=true>{more}</Notice> }.into_any())
}

/// How exact it is, a better try, and the way to take it back.
fn here(places: Places, fix: Fix) -> AnyView {
    let rough = (fix.within_m > ROUGH).then(|| {
        let off = Signal::derive(move || {
            let kilometres = (fix.within_m / 1000.0).ceil();
            text_with("elderly-near-rough", &[("n", format!("{kilometres:.0}"))])
        });
        let again = move |()| places.whence.locate_better();
        view! {
            <p><Up text=off /></p>
            <Button label=msg("elderly-near-better") kind=ButtonKind::Secondary on_press=again />
        }
    });
    let forget = move |()| places.whence.erase();
    view! {
        {rough}
        <Button label=msg("elderly-near-forget") kind=ButtonKind::Quiet on_press=forget />
    }
    .into_any()
}

/// What distances are counted from, where it is not the device.
fn from(places: Places, start: Option<Start>) -> Option<AnyView> {
    let (name, chosen): (Text, bool) = match start? {
        Start::Device(_) => return None,
        Start::Hall(hall) => {
            let name = move || match (&hall.mn, Locale::get().current()) {
                (Some(mn), Lang::Mongolian) => mn.clone(),
                _ => hall.zh.clone(),
            };
            (Signal::derive(name), false)
        }
        Start::Place(id, _) => {
            let entry = untrack(|| places.standing(&id))?;
            let name = entry.name.clone();
            (Signal::derive(move || local(&name)), true)
        }
    };
    let said = Signal::derive(move || text_with("elderly-from", &[("name", name.get())]));
    let stop = chosen.then(|| {
        let stop = move |()| places.whence.erase();
        view! { <Button label=msg("elderly-from-stop") kind=ButtonKind::Quiet on_press=stop /> }
    });
    Some(
        view! { <div class="cluster"><p class="quiet"><Up text=said /></p>{stop}</div> }.into_any(),
    )
}

/// Banners that have places, and the townships of the one that is chosen.
fn regions(places: Places) -> AnyView {
    let region = Memo::new(move |_| places.asked.with(|asked| asked.region.clone()));
    let banner = Memo::new(move |_| region.get().as_ref().and_then(RegionCode::banner));
    let summary = Signal::derive(move || match region.get() {
        None => text("elderly-where"),
        Some(code) => {
            let name = places_named(places, &code);
            text_with("elderly-where-at", &[("place", name)])
        }
    });
    let known = Memo::new(move |_| places.regions().len());
    let pickers = move || {
        known.track();
        let banners = banners(places);
        (banners.len() > 1).then(|| {
            let value = RwSignal::new(banner.get_untracked().map(String::from).unwrap_or_default());
            follow(places, value, banner);
            view! {
                <Picker
                    id="elderly-banner"
                    legend=msg("marriage-find-banner-legend")
                    value
                    choices=banners
                />
            }
        })
    };
    let inside = move || {
        known.track();
        let banner = banner.get()?;
        let townships = townships(places, &banner);
        (townships.len() > 1).then(|| {
            let own = Memo::new(move |_| region.get());
            let value = RwSignal::new(own.get_untracked().map(String::from).unwrap_or_default());
            follow(places, value, own);
            view! {
                <Picker
                    id="elderly-township"
                    legend=msg("elderly-where-township")
                    value
                    choices=townships
                />
            }
        })
    };
    view! {
        <Details summary off_paper=true>
            {pickers}
            {inside}
        </Details>
    }
    .into_any()
}

/// The radios and what is asked say the same.
fn follow(places: Places, value: RwSignal<String>, region: Memo<Option<RegionCode>>) {
    Effect::new(move |_| {
        let code = region.get().map(String::from).unwrap_or_default();
        if value.get_untracked() != code {
            value.set(code);
        }
    });
    Effect::new(move |before: Option<()>| {
        let code = value.get();
        let now = region.get_untracked().map(String::from).unwrap_or_default();
        if before.is_some() && code != now {
            places.ask(|asked| asked.region = code.parse().ok());
            // Another league's lists may not be here yet.
            places.open();
        }
    });
}

fn banners(places: Places) -> Vec<Choice> {
    let Load::Ready(index) = places.index() else {
        return Vec::new();
    };
    let all = Choice::new("", msg("marriage-find-all"));
    let slices = index.slices.iter().filter(|of| of.total > 0);
    let choices = slices.map(|of| choice(places, of.region.clone()));
    std::iter::once(all).chain(choices).collect()
}

/// The townships of a banner; the banner itself stands for all of them.
fn townships(places: Places, banner: &RegionCode) -> Vec<Choice> {
    let inside = |region: &&Region| {
        region.level == RegionLevel::Township
            && region.kind == RegionKind::Office
            && region.parent.as_ref() == Some(banner)
    };
    let all = Choice::new(banner.to_string(), msg("elderly-where-whole"));
    let regions = places.regions();
    let choices = regions.iter().filter(inside);
    let choices = choices.map(|region| choice(places, region.code.clone()));
    std::iter::once(all).chain(choices).collect()
}

fn choice(places: Places, code: RegionCode) -> Choice {
    debug_assert!(code.level() >= Level::Banner, "leagues are not chosen");
    let value = code.to_string();
    let label = Signal::derive(move || places_named(places, &code));
    Choice::new(value, label)
}
