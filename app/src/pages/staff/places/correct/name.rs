//! What it is called, what it is, where it is.

use super::super::words;
use super::Ask;
use crate::components::{Choice, MaybeText, Picker};
use crate::i18n::{msg, text};
use egude_domain::RegionCode;
use egude_places::Kind;
use leptos::prelude::*;

pub(super) fn fields(ask: &Ask) -> AnyView {
    view! {
        {ask.local("name", "keep-name-zh", "keep-name-mn")}
        {ask.area("aliases", "keep-aliases", "keep-aliases-hint", 2)}
        {kinds(ask)}
        {regions(ask)}
        {ask.local("address", "keep-address-zh", "keep-address-mn")}
        {point(ask, "at")}
    }
    .into_any()
}

fn kinds(ask: &Ask) -> AnyView {
    let choices = super::super::ask::choices("kind", Kind::ALL);
    let (value, error) = (ask.form.text("kind"), ask.error("kind"));
    view! { <Picker id="keep-kind" legend=msg("keep-row-kind") value choices error /> }.into_any()
}

/// Townships of the banner: a correction does not move a place to another one.
fn regions(ask: &Ask) -> AnyView {
    let keeping = ask.keeping;
    let (value, error) = (ask.form.text("region"), ask.error("region"));
    let now: Option<RegionCode> = value.with_untracked(|code| code.parse().ok());
    let banner = now.as_ref().and_then(RegionCode::banner);
    (move || {
        let regions = keeping.regions();
        let all = regions.iter().flat_map(|regions| regions.iter());
        let own = all.filter(|region| region.code.banner() == banner);
        let choice = |region: &egude_client::Region| {
            let code = region.code.clone();
            Choice::new(code.to_string(), words::region(keeping, &code))
        };
        let choices: Vec<_> = own.map(choice).collect();
        view! { <Picker id="keep-region" legend=msg("keep-row-region") value choices error /> }
    })
    .into_any()
}

/// Two numbers in WGS-84, with where to get them.
pub(super) fn point(ask: &Ask, field: &str) -> AnyView {
    let hint: MaybeText = Signal::derive(|| Some(text("keep-at-hint")));
    let (lat, lon) = (format!("{field}-lat"), format!("{field}-lon"));
    view! {
        <fieldset class="field">
            <legend class="legend">{msg("keep-at")}</legend>
            <p class="field-hint">{move || hint.get()}</p>
            <div class="keep-pair">
                {ask.short(&lat, "keep-lat", None)}
                {ask.short(&lon, "keep-lon", None)}
                {ask.short(&format!("{field}-within"), "keep-within", Some("keep-within-hint"))}
            </div>
        </fieldset>
    }
    .into_any()
}
