use super::super::words;
use super::field::{Form, ID};
use crate::components::{MaybeText, Picker, Text};
use crate::i18n::text_with;
use crate::pages::regions::{self, banner_of};
use crate::state::Material;
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
            let choices = regions::banners(&material.regions);
            view! { <Picker id=ID legend=title value=banner choices heading=true hint error /> }
                .into_any()
        }
    })
    .into_any()
}

fn townships(
    material: &Arc<Material>,
    banner: &str,
    value: RwSignal<String>,
    error: MaybeText,
) -> AnyView {
    let choices = regions::townships(&material.regions, banner);
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
