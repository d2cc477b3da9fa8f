//! The result as a text to send to somebody: programs, papers, window; no figure of the family
//! and nobody's name.

use super::super::words;
use super::group::Group;
use super::{Shown, offices, papers};
use crate::components::ShareButton;
use crate::i18n::{msg, text, text_with};
use crate::state::{Load, SelfCheck};
use leptos::prelude::*;

pub(super) fn button(shown: &Shown) -> AnyView {
    let shown = shown.clone();
    let words = Callback::new(move |()| untrack(|| written(&shown)));
    view! { <ShareButton label=msg("result-share") text=words /> }.into_any()
}

/// The text, one idea a line.
fn written(shown: &Shown) -> String {
    let mut lines = vec![text("share-title"), text("result-estimate"), String::new()];
    for group in Group::OPEN {
        let outcomes = group.members(shown);
        if !outcomes.is_empty() {
            lines.push(text(group.title()));
            lines.extend(outcomes.iter().map(|o| item(&words::program(&o.program))));
            lines.push(String::new());
        }
    }
    let (bring, rest): (Vec<_>, Vec<_>) = papers::list(shown)
        .into_iter()
        .partition(|paper| !paper.looked_up);
    if !bring.is_empty() {
        lines.push(text("papers-title"));
        lines.extend(bring.iter().map(|paper| {
            let name = text(&format!("paper-{}", paper.id));
            let later = paper.later.then(|| text("paper-later"));
            let parts = [Some(name), later].into_iter().flatten();
            item(&parts.collect::<Vec<_>>().join(&text("list-separator")))
        }));
    }
    if !rest.is_empty() {
        lines.push(text("paper-looked-up"));
        lines.extend(rest.iter().map(|p| item(&text(&format!("paper-{}", p.id)))));
    }
    lines.push(String::new());
    lines.extend(where_to_go(shown));
    lines.push(text("next-anyway"));
    let on = words::day(shown.assessment.on);
    lines.push(text_with("result-on", &[("date", on)]));
    if shown.assessment.uses_samples {
        lines.push(text("result-sample-title"));
    }
    lines.join("\n")
}

fn item(name: &str) -> String {
    text_with("share-item", &[("name", name.to_owned())])
}

/// Where to go, as far as it is known.
fn where_to_go(shown: &Shown) -> Vec<String> {
    let Load::Ready(offices) = SelfCheck::get().offices() else {
        return vec![text("next-where-any")];
    };
    let near = offices::needed(&offices, shown);
    if near.is_empty() {
        return vec![text("next-where-any")];
    }
    let mut lines = vec![text("offices-title")];
    lines.extend(near.into_iter().map(|office| {
        let phones = office.phones.join(&text("list-separator"));
        let parts = [offices::name(office), phones];
        let parts = parts.iter().filter(|part| !part.is_empty()).cloned();
        item(&parts.collect::<Vec<_>>().join(&text("list-separator")))
    }));
    lines
}
