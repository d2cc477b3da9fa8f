//! Looking for a registry: near the device, in a banner, by a part of a name in either script.

use crate::components::{Button, ButtonKind, Choice, Details, Field, Notice, Picker, Text, Tone};
use crate::i18n::{Lang, msg};
use crate::platform::position::NoPosition;
use crate::state::marriage::{Finder, Located, Registries, folded};
use crate::state::{Locale, Marriage};
use egude_client::Region;
use egude_client::booking::Registry;
use egude_domain::RegionCode;
use leptos::prelude::*;
use std::sync::Arc;

/// The places in the list of those that fit, the nearest first where the distance is known, else
/// in the bureau's order.
pub(super) fn matching(registries: &Registries, finder: Finder) -> Vec<usize> {
    let (wanted, banner) = (folded(&finder.text.get()), finder.banner.get());
    let all = registries.all.iter().enumerate();
    let fits = |(_, registry): &(usize, &Registry)| {
        (banner.is_empty() || code_of(registry) == banner)
            && (wanted.is_empty() || names(registries, registry).contains(&wanted))
    };
    let mut found: Vec<(Option<f64>, usize)> = all
        .filter(fits)
        .map(|(index, registry)| (finder.distance(registry), index))
        .collect();
    // Of what is not known how far it is, nothing can be said: it comes last, in its order.
    found.sort_by(|(a, i), (b, j)| {
        let far = |distance: &Option<f64>| distance.unwrap_or(f64::INFINITY);
        far(a).total_cmp(&far(b)).then(i.cmp(j))
    });
    found.into_iter().map(|(_, index)| index).collect()
}

/// Everything by which it may be looked for, in both scripts.
fn names(registries: &Registries, registry: &Registry) -> String {
    let region = registries.region(&registry.region);
    let place = region.iter().flat_map(|region| {
        let names = [Some(&region.name_zh), region.name_mn.as_ref()];
        names.into_iter().flatten().chain(&region.short_names)
    });
    let texts = [Some(&registry.name), registry.address.as_ref()];
    let own = texts.into_iter().flatten();
    let own = own.flat_map(|text| [Some(&text.zh), text.mn.as_ref()].into_iter().flatten());
    let all: Vec<String> = own.chain(place).map(|name| folded(name)).collect();
    // A sign that nobody types keeps the end of one from the start of another.
    all.join("\n")
}

fn code_of(registry: &Registry) -> String {
    let banner = registry.region.banner();
    banner
        .as_ref()
        .map_or_else(String::new, |code| code.as_str().to_owned())
}

/// The name of a place in the language of the page.
pub(super) fn place_name(region: &Region) -> String {
    let mongolian = Locale::get().current() == Lang::Mongolian;
    let own = region.name_mn.as_ref().filter(|_| mongolian);
    own.unwrap_or(&region.name_zh).clone()
}

pub(super) fn view(registries: &Arc<Registries>) -> AnyView {
    let finder = Marriage::get().finder;
    let near = move |()| finder.locate();
    view! {
        <section class="stack marriage-find" role="search" aria-label=msg("marriage-find-label")>
            <div class="actions">
                <Button
                    label=msg("marriage-find-near")
                    kind=ButtonKind::Secondary
                    icon="house-pin"
                    on_press=near
                />
            </div>
            {move || located(finder.located.get())}
            <Field id="marriage-find" label=msg("marriage-find-text") hint=hint() value=finder.text />
            {banners(registries, finder)}
        </section>
    }
    .into_any()
}

fn hint() -> Signal<Option<String>> {
    let words = msg("marriage-find-hint");
    Signal::derive(move || Some(words.get()))
}

fn located(located: Located) -> Option<AnyView> {
    let (title, tone) = match located {
        Located::NotAsked => return None,
        Located::Asking => ("marriage-near-asking", Tone::Info),
        Located::Here(_) => ("marriage-near-found", Tone::Success),
        Located::Failed(NoPosition::Refused) => ("marriage-near-refused", Tone::Attention),
        Located::Failed(NoPosition::NotFound) => ("marriage-near-not-found", Tone::Attention),
        Located::Failed(NoPosition::Unsupported) => ("marriage-near-unsupported", Tone::Attention),
    };
    let failed = matches!(located, Located::Failed(_));
    let instead = failed.then(|| view! { <p>{msg("marriage-near-instead")}</p> });
    Some(view! { <Notice title=msg(title) tone announces=true>{instead}</Notice> }.into_any())
}

/// The banners that have a registry, where there is more than one.
fn banners(registries: &Arc<Registries>, finder: Finder) -> Option<AnyView> {
    let mut codes: Vec<RegionCode> = Vec::new();
    for code in registries.all.iter().filter_map(|it| it.region.banner()) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    if codes.len() < 2 {
        return None;
    }
    let choice = |code: &RegionCode| {
        let (registries, code) = (registries.clone(), code.clone());
        let value = code.as_str().to_owned();
        let name: Text = Signal::derive(move || {
            let region = registries.region(&code);
            region.map_or_else(|| code.as_str().to_owned(), place_name)
        });
        Choice::new(value, name)
    };
    let all = Choice::new("", msg("marriage-find-all"));
    let choices = std::iter::once(all)
        .chain(codes.iter().map(choice))
        .collect();
    let open = !finder.banner.get_untracked().is_empty();
    Some(
        view! {
            <Details summary=msg("marriage-find-banner") open off_paper=true>
                <Picker
                    id="marriage-banner"
                    legend=msg("marriage-find-banner-legend")
                    value=finder.banner
                    choices
                />
            </Details>
        }
        .into_any(),
    )
}
