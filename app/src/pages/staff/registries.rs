//! An account that may work at several registries chooses one.

use crate::components::{Button, ButtonKind, Choice, Radios, Text};
use crate::i18n::{Lang, msg, text};
use crate::page::PageShell;
use crate::state::staff::{Ended, Staff};
use crate::state::{Load, Locale, Marriage};
use egude_client::booking::Id;
use leptos::prelude::*;

/// The choice.
#[component]
pub(super) fn Choosing() -> AnyView {
    let staff = Staff::get();
    let chosen = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let all = staff.session().get_untracked();
    let all = all.map(|session| session.registries).unwrap_or_default();
    let nothing = all.is_empty();
    let choices: Vec<_> = all
        .iter()
        .map(|id| Choice::new(id.as_str(), name_of(id.clone())))
        .collect();
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let wanted = chosen.get_untracked();
        let found = all.iter().find(|id| id.as_str() == wanted);
        missing.set(found.is_none());
        if let Some(id) = found {
            staff.work_at(Some(id.clone()));
        }
    };
    let error = Signal::derive(move || missing.get().then(|| text("desk-choose-missing")));
    let form = if nothing {
        view! { <p>{msg("desk-choose-none")}</p> }.into_any()
    } else {
        view! {
            <form class="stack" novalidate=true on:submit=on_submit>
                <Radios id="desk-registry" legend=msg("desk-choose") value=chosen choices error />
                <div class="actions"><Button label=msg("desk-choose-go") submits=true /></div>
            </form>
        }
        .into_any()
    };
    view! {
        <PageShell title=msg("staff-title") trail=msg("staff-title")>
            {super::cases::desks(staff)}
            {form}
            <Button
                label=msg("desk-sign-out")
                kind=ButtonKind::Quiet
                on_press=move |()| staff.leave(Ended::Out)
            />
        </PageShell>
    }
    .into_any()
}

/// The name of a registry; its word while the names are on their way.
pub(super) fn name_of(id: Id) -> Text {
    let marriage = Marriage::get();
    Signal::derive(move || {
        let Load::Ready(registries) = marriage.registries() else {
            return id.to_string();
        };
        let Some(registry) = registries.of(id.as_str()) else {
            return id.to_string();
        };
        let mongolian = Locale::get().current() == Lang::Mongolian;
        let own = registry.name.mn.as_ref().filter(|_| mongolian);
        own.unwrap_or(&registry.name.zh).clone()
    })
}
