use super::super::words;
use super::field::{Form, ID};
use crate::components::{Choice, MaybeText, Picker, Text};
use crate::i18n::{msg, text_with};
use crate::state::Material;
use egude_client::{Region, RegionKind, RegionLevel};
use egude_domain::RegionCode;
use leptos::prelude::*;
use std::sync::Arc;

/// A banner on the first screen, one of its townships on the second; "not sure which" stands for
/// the banner itself.
pub(super) fn view(
    form: Form,
    material: &Arc<Material>,
    title: Text,
    hint: MaybeText,
    error: MaybeText,
) -> AnyView {
    let value = form.text;
    let before = value.get_untracked();
    let banner = RwSignal::new(banner_of(&before));
    // What is typed stays a banner until a township of it is chosen.
    Effect::new(move |earlier: Option<()>| {
        let chosen = banner.get();
        if earlier.is_some() || banner_of(&value.get_untracked()) != chosen {
            value.set(chosen);
        }
    });
    let material = material.clone();
    (move || {
        if form.second_screen.get() {
            townships(&material, &banner.get_untracked(), value, error)
        } else {
            let banners = material
                .regions
                .iter()
                .filter(|r| r.level == RegionLevel::Banner);
            let choices = banners.map(|region| choice(&material, region)).collect();
            view! { <Picker id=ID legend=title value=banner choices heading=true hint error /> }
                .into_any()
        }
    })
    .into_any()
}

fn banner_of(code: &str) -> String {
    let code = code.parse::<RegionCode>().ok();
    code.as_ref()
        .and_then(RegionCode::banner)
        .map(String::from)
        .unwrap_or_default()
}

fn townships(
    material: &Arc<Material>,
    banner: &str,
    value: RwSignal<String>,
    error: MaybeText,
) -> AnyView {
    let inside = |region: &&Region| {
        region.level == RegionLevel::Township
            && region.kind == RegionKind::Office
            && region
                .parent
                .as_ref()
                .is_some_and(|parent| parent.as_str() == banner)
    };
    let places = material
        .regions
        .iter()
        .filter(inside)
        .map(|region| choice(material, region));
    let unsure = Choice::new(banner, msg("q-region-township-unsure")).aside();
    let choices = places.chain([unsure]).collect();
    let (material, banner) = (material.clone(), banner.to_owned());
    let legend = Signal::derive(move || township_title(&material, &banner));
    view! { <Picker id=ID legend value choices heading=true error /> }.into_any()
}

fn township_title(material: &Material, banner: &str) -> String {
    let banner = words::place(material, banner).unwrap_or_default();
    text_with("q-region-township-title", &[("banner", banner)])
}

/// The document's title follows the screen.
pub(super) fn page_title(form: Form, material: &Arc<Material>, first: Text) -> Text {
    let material = material.clone();
    Signal::derive(move || {
        if form.second_screen.get() {
            township_title(&material, &banner_of(&form.text.get()))
        } else {
            first.get()
        }
    })
}

fn choice(material: &Arc<Material>, region: &Region) -> Choice {
    let (material, code) = (material.clone(), region.code.to_string());
    let name = code.clone();
    Choice::new(
        code,
        Signal::derive(move || words::place(&material, &name).unwrap_or_default()),
    )
}
