use super::Place;
use super::parts::save_problem;
use super::words;
use crate::components::{
    Button, ButtonKind, Dialog, Icon, LinkButton, Notice, Skeleton, Text, Tone,
};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::platform::storage;
use crate::state::{Opening, SelfCheck};
use leptos::prelude::*;

/// What the self-check is, and where to go on.
#[component]
pub(super) fn StartPage() -> AnyView {
    let check = SelfCheck::get();
    // From here one wants to know of everything.
    check.aim(Vec::new());
    let asking = RwSignal::new(false);
    let erase = move |()| {
        check.erase();
        asking.set(false);
    };
    let state = move || {
        if check.opening() == Opening::Going {
            view! { <Skeleton /> }.into_any()
        } else if check.is_unreadable() {
            unreadable(asking)
        } else if check.is_begun() {
            begun(asking)
        } else {
            let start = Place::Question(1).path();
            view! { <LinkButton label=msg("self-check-start-button") href=start icon="next" /> }
                .into_any()
        }
    };
    view! {
        <PageShell title=msg("self-check-start-title") lede=msg("self-check-start-lede") trail=msg("self-check-name")>
            <ul class="facts">
                {fact("clock", msg("self-check-start-time"))}
                {storage::is_on().then(|| fact("lock", msg("self-check-start-private")))}
                {fact("hall", msg("self-check-start-estimate"))}
                {fact("door", msg("self-check-start-anyway"))}
            </ul>
            {(!storage::is_on()).then(|| view! { <Notice title=msg("self-check-kiosk") /> })}
            {save_problem()}
            {move || check.is_expired().then(|| view! { <Notice title=msg("self-check-expired") /> })}
            <div class="actions">{state}</div>
            <Dialog id="erase" title=msg("self-check-erase-title") open=asking>
                <p>{msg("self-check-erase-body")}</p>
                <div class="actions">
                    <Button label=msg("self-check-erase-confirm") kind=ButtonKind::Danger on_press=erase />
                    <Button
                        label=msg("self-check-erase-cancel")
                        kind=ButtonKind::Secondary
                        on_press=move |()| asking.set(false)
                    />
                </div>
            </Dialog>
        </PageShell>
    }
    .into_any()
}

fn begun(asking: RwSignal<bool>) -> AnyView {
    let check = SelfCheck::get();
    let href = Signal::derive(move || match check.journey() {
        Some(journey) if journey.is_complete() => Place::Check.path(),
        Some(journey) => {
            Place::Question(journey.steps.iter().filter(|s| s.error.is_none()).count() + 1).path()
        }
        None => Place::Question(1).path(),
    });
    let kept = move || {
        check.saved_on().map(|day| {
            let values = [
                ("date", words::day(day)),
                ("n", check.keep_days().to_string()),
            ];
            view! { <p class="quiet">{text_with("self-check-kept", &values)}</p> }
        })
    };
    view! {
        <h2>{msg("self-check-continue-title")}</h2>
        {kept}
        {move || view! { <LinkButton label=msg("self-check-continue-button") href=href.get() icon="next" /> }}
        {erase_button(asking)}
    }
    .into_any()
}

fn unreadable(asking: RwSignal<bool>) -> AnyView {
    view! {
        <Notice title=msg("self-check-unreadable-title") tone=Tone::Attention>
            <p>{msg("self-check-unreadable-body")}</p>
        </Notice>
        {erase_button(asking)}
    }
    .into_any()
}

fn erase_button(asking: RwSignal<bool>) -> AnyView {
    view! {
        <Button
            label=msg("self-check-erase-button")
            kind=ButtonKind::Quiet
            on_press=move |()| asking.set(true)
        />
    }
    .into_any()
}

fn fact(icon: &'static str, text: Text) -> AnyView {
    view! { <li class="fact"><Icon name=icon /><span>{text}</span></li> }.into_any()
}
