//! The whole entry as a form: what changes often first, the rest folded.

mod care;
mod hours;
mod money;
mod name;
mod stops;

use super::ask::Ask;
use super::deeds::frame;
use crate::components::{Button, ButtonKind, Icon};
use crate::i18n::msg;
use crate::state::staff::places::{Doing, Keeping};
use egude_places::Kind;
use leptos::prelude::*;

pub(super) fn form(keeping: Keeping) -> AnyView {
    keeping.begin_correct();
    let ask = Ask::new(keeping, &Doing::Correct);
    let kind = ask.form.text("kind");
    let is_mobile = Memo::new(move |_| kind.with(|kind| kind == Kind::Mobile.as_str()));
    if is_mobile.get_untracked() {
        keeping.sections.set("stops", true);
    }
    let fields = view! {
        {ask.area("phones", "keep-phones", "keep-phones-hint", 2)}
        {hours::fields(&ask)}
        {ask.local("notice", "keep-notice-zh", "keep-notice-mn")}
        {care::beds(&ask)}
        {money::prices(&ask)}
        {section(&ask, "stops", "keep-section-stops", stops::fields)}
        {section(&ask, "name", "keep-section-name", name::fields)}
        {section(&ask, "fit", "keep-section-fit", care::fit)}
        {section(&ask, "subsidies", "keep-section-subsidies", money::subsidies)}
        {section(&ask, "medical", "keep-section-medical", care::medical)}
        {section(&ask, "operator", "keep-section-operator", care::operator)}
        <div>
            <Button label=msg("keep-correct-anew") kind=ButtonKind::Quiet
                on_press=move |()| keeping.correct_anew() />
        </div>
    }
    .into_any();
    frame(keeping, &Doing::Correct, fields, move || keeping.correct())
}

/// A part that is folded at first; something wrong in it unfolds it.
///
/// Accessibility: the native `details` element.
fn section(
    ask: &Ask,
    name: &'static str,
    title: &'static str,
    body: fn(&Ask) -> AnyView,
) -> AnyView {
    let sections = ask.keeping.sections;
    let is_open = Memo::new(move |_| sections.is_open(name));
    let ask = ask.clone();
    let inside = move || is_open.get().then(|| body(&ask));
    let toggle = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        sections.set(name, !is_open.get_untracked());
    };
    view! {
        <details class="details" open=is_open>
            <summary on:click=toggle><Icon name="open" /><span class="details-word">{msg(title)}</span></summary>
            <div class="details-body stack">{inside}</div>
        </details>
    }
    .into_any()
}

/// What stands in a field now.
fn text_of(ask: &Ask, row: &str, field: &str) -> String {
    ask.form.text(&format!("{row}-{field}")).get()
}
