//! Beds, whom it fits, medical care, who runs it.

use super::Ask;
use crate::components::Choice;
use crate::i18n::msg;
use egude_places::{Care, Entrance, Language, MealWay, MedicalForm, OperatorForm};
use leptos::prelude::*;

pub(super) fn beds(ask: &Ask) -> AnyView {
    view! {
        <fieldset class="field">
            <legend class="legend">{msg("keep-row-beds")}</legend>
            <div class="keep-pair">
                {ask.short("beds-total", "keep-beds-total", None)}
                {ask.short("beds-nursing", "keep-beds-nursing", None)}
                {ask.short("beds-free", "keep-beds-free", None)}
                {ask.short("beds-asOf", "keep-as-of", Some("keep-day-hint"))}
            </div>
        </fieldset>
    }
    .into_any()
}

pub(super) fn fit(ask: &Ask) -> AnyView {
    let toilet = vec![
        Choice::new("yes", msg("keep-toilet-yes")),
        Choice::new("no", msg("keep-toilet-no")),
        Choice::new("", msg("keep-unknown")).aside(),
    ];
    view! {
        {ask.many("takes", "keep-takes", "care", Care::ALL)}
        {ask.many("languages", "keep-languages", "language", Language::ALL)}
        {ask.many("meals", "keep-meals", "meal", MealWay::ALL)}
        {ask.maybe("access-entrance", "keep-entrance", "entrance", Entrance::ALL)}
        {ask.radios("access-toilet", "keep-toilet", toilet)}
        {ask.flag("ride", "keep-ride")}
        {ask.short("radiusKm", "keep-radius", None)}
    }
    .into_any()
}

pub(super) fn medical(ask: &Ask) -> AnyView {
    view! {
        {ask.maybe("medical-form", "keep-medical", "medical", MedicalForm::ALL)}
        {ask.local("medical-partner", "keep-partner-zh", "keep-partner-mn")}
    }
    .into_any()
}

pub(super) fn operator(ask: &Ask) -> AnyView {
    view! {
        {ask.maybe("operator-form", "keep-operator", "operator", OperatorForm::ALL)}
        {ask.line("operator-name", msg("keep-operator-name"))}
        {ask.line("filing-number", msg("keep-filing"))}
        {ask.short("filing-date", "keep-filing-date", Some("keep-day-hint"))}
        {ask.short("grade-level", "keep-grade-level", Some("keep-grade-hint"))}
        {ask.short("grade-until", "keep-grade-until", Some("keep-day-hint"))}
    }
    .into_any()
}
