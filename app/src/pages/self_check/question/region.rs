use super::super::words;
use super::field::ID;
use crate::components::{Choice, MaybeText, Picker, Text};
use crate::i18n::msg;
use crate::state::Material;
use egude_client::{Region, RegionKind, RegionLevel};
use egude_domain::RegionCode;
use leptos::prelude::*;
use std::sync::Arc;

/// A banner, then one of its townships; "not sure which" stands for the banner itself.
pub(super) fn view(
    value: RwSignal<String>,
    material: &Arc<Material>,
    title: Text,
    hint: MaybeText,
    error: MaybeText,
) -> AnyView {
    let before = value.get_untracked().parse::<RegionCode>().ok();
    let banner = before.as_ref().and_then(RegionCode::banner).map(String::from).unwrap_or_default();
    let banner = RwSignal::new(banner);
    Effect::new(move |earlier: Option<String>| {
        let chosen = banner.get();
        // Another banner has other townships: start from the banner itself.
        if earlier.is_some_and(|earlier| earlier != chosen) {
            value.set(chosen.clone());
        }
        chosen
    });
    let choices = material.regions.iter().filter(|r| r.level == RegionLevel::Banner).map(|r| choice(material, r));
    let choices: Vec<_> = choices.collect();
    let townships = {
        let material = material.clone();
        move || townships(&material, &banner.get(), value)
    };
    view! {
        <Picker id=ID legend=title value=banner choices heading=true hint error />
        {townships}
    }
    .into_any()
}

fn townships(material: &Arc<Material>, banner: &str, value: RwSignal<String>) -> Option<AnyView> {
    let inside = |region: &&Region| {
        region.level == RegionLevel::Township
            && region.kind == RegionKind::Office
            && region.parent.as_ref().is_some_and(|parent| parent.as_str() == banner)
    };
    let choices: Vec<_> = material.regions.iter().filter(inside).map(|r| choice(material, r)).collect();
    if choices.is_empty() {
        return None;
    }
    let unsure = Choice::new(banner, msg("q-region-township-unsure")).aside();
    let choices = choices.into_iter().chain([unsure]).collect();
    let legend = msg("q-region-township");
    Some(view! { <Picker id="answer-township" legend value choices /> }.into_any())
}

fn choice(material: &Arc<Material>, region: &Region) -> Choice {
    let (material, code) = (material.clone(), region.code.to_string());
    let name = code.clone();
    Choice::new(code, Signal::derive(move || words::place(&material, &name).unwrap_or_default()))
}
