//! The list of a day, and all that is done with it.

use super::{
    cases, check_in, close, days, idle, keys, list, panel, quota, registries, said, walk_ins,
};
use crate::components::{Button, ButtonKind, Folded, Notice, Skeleton, Tag, Tone};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::state::staff::{Ended, Staff};
use crate::state::{Load, Marriage};
use leptos::prelude::*;

/// The desk itself.
///
/// Accessibility: one field has the focus and takes scans, numbers and names; the list is a listbox,
/// the selected booking stands beside it with its buttons; single keys can be switched off; what was
/// done is said in a live region.
#[component]
pub(super) fn Hall() -> AnyView {
    let staff = Staff::get();
    let asks = RwSignal::new(false);
    keys::install(staff, asks);
    // After the heading, which every page gives the focus first.
    Effect::new(|_| check_in::focus_soon());
    let fold = move |id, body: fn(Staff) -> AnyView| {
        view! { <Folded summary=msg(id) body=move || body(staff) /> }
    };
    view! {
        <PageShell title=msg("staff-title") wide=true>
            {cases::desks(staff)}
            {desk_bar(staff)}
            {days::view(staff)}
            {check_in::view(staff)}
            {said::region(staff)}
            {trouble(staff)}
            <div class="desk-columns">
                {list::view(staff)}
                {panel::view(staff)}
            </div>
            {walk_ins::view(staff)}
            {fold("desk-close-title", close::view)}
            {fold("desk-quota-title", quota::view)}
            {keys::help(staff, asks)}
            <idle::Idle />
        </PageShell>
    }
    .into_any()
}

/// Where and who; going away.
fn desk_bar(staff: Staff) -> AnyView {
    let registry = staff.registry();
    let name = registry.clone().map(registries::name_of);
    let marriage = Marriage::get();
    let sample = move || {
        let Load::Ready(all) = marriage.registries() else {
            return None;
        };
        let found = registry.as_ref().and_then(|id| all.of(id.as_str()));
        found
            .filter(|registry| registry.sample)
            .map(|_| view! { <Tag label=msg("sample-data") tone=Tone::Sample /> })
    };
    let session = staff.session().get_untracked();
    let several = session
        .as_ref()
        .is_some_and(|session| session.registries.len() > 1);
    let account = session.map(|session| session.name).unwrap_or_default();
    let who = Signal::derive(move || text_with("desk-who", &[("name", account.clone())]));
    let other = several.then(|| {
        view! {
            <Button
                label=msg("desk-other-registry")
                kind=ButtonKind::Quiet
                on_press=move |()| staff.work_at(None)
            />
        }
    });
    view! {
        <div class="cluster desk-bar" data-spread="true">
            <p class="desk-where"><strong>{name}</strong> " " {sample} " " <span class="quiet">{who}</span></p>
            <div class="cluster">
                {other}
                <Button
                    label=msg("desk-sign-out")
                    kind=ButtonKind::Secondary
                    on_press=move |()| staff.leave(Ended::Out)
                />
            </div>
        </div>
    }
    .into_any()
}

/// That the list did not come, or is on its way.
fn trouble(staff: Staff) -> AnyView {
    let is_there = Memo::new(move |_| staff.day().with(Option::is_some));
    (move || match (staff.failed(), is_there.get()) {
        (None, true) => ().into_any(),
        (None, false) => view! { <Skeleton /> }.into_any(),
        (Some(failure), old) => {
            let body = if old {
                "desk-list-old"
            } else {
                "desk-list-none"
            };
            let traced = said::trace(&failure);
            view! {
                <Notice title=said::failure_words(failure) tone=Tone::Attention announces=true>
                    <p>{msg(body)}</p>
                    {traced}
                    <Button
                        label=msg("desk-again")
                        kind=ButtonKind::Secondary
                        on_press=move |()| staff.refresh()
                    />
                </Notice>
            }
            .into_any()
        }
    })
    .into_any()
}
