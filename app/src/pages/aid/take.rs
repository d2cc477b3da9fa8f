//! From another device: taken once, opened with the key of the code.

use super::{address::Address, key, private};
use crate::components::{Button, ButtonKind, LinkButton, Notice, Tone};
use crate::i18n::{msg, msg_of};
use crate::page::PageShell;
use crate::platform::spawn;
use crate::state::{Aid, Failure, Opening, SelfCheck};
use egude_client::aid::Id;
use egude_draft::Draft;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

#[derive(Clone)]
enum Stage {
    Before,
    Taking,
    Failed(Failure),
}

/// Takes it, once the person says so: what was begun here is replaced.
#[component]
pub(super) fn TakePage() -> AnyView {
    let aid = Aid::get();
    let opened_by = key::opened_by();
    (move || {
        let opener = opened_by.get();
        let opener = opener.and_then(|(id, key)| Some((id.parse::<Id>().ok()?, key)));
        match opener {
            _ if aid.opening() == Opening::Going => private::waiting(),
            Some((id, key)) => ready(aid, id, key),
            None => nothing(),
        }
    })
    .into_any()
}

fn nothing() -> AnyView {
    view! {
        <PageShell title=msg("aid-take-title") trail=msg("service-aid-name")>
            <Notice title=msg("aid-take-none-title") tone=Tone::Attention>
                <p>{msg("aid-take-none-body")}</p>
            </Notice>
            <div class="actions">
                <LinkButton label=msg("aid-to-entry") href=Signal::stored(Address::Entry.path()) />
            </div>
        </PageShell>
    }
    .into_any()
}

fn ready(aid: Aid, id: Id, key: String) -> AnyView {
    let stage = RwSignal::new(Stage::Before);
    let navigate = use_navigate();
    let (opener, check) = (StoredValue::new((id, key)), SelfCheck::get());
    let take = Callback::new(move |()| {
        let navigate = navigate.clone();
        let (id, key) = opener.get_value();
        stage.set(Stage::Taking);
        spawn(async move {
            match aid.take_over_from(check, &id, &key).await {
                Ok(()) => {
                    let options = NavigateOptions {
                        replace: true,
                        ..Default::default()
                    };
                    // The key is gone from the address with it.
                    navigate(&Address::Steps.path(), options);
                }
                Err(error) => {
                    let _ = stage.try_set(Stage::Failed(error.failure()));
                }
            }
        });
    });
    let begun = untrack(|| aid.with(Draft::is_begun));
    let replaced = begun.then(|| {
        view! {
            <Notice title=msg("aid-take-replaces-title") tone=Tone::Attention>
                <p>{msg("aid-take-replaces-body")}</p>
            </Notice>
        }
    });
    let body = move || match stage.get() {
        Stage::Before => view! {
            <div class="actions">
                <Button label=msg("aid-take-button") on_press=take />
                <LinkButton
                    label=msg("aid-take-not")
                    href=Signal::stored(Address::Entry.path())
                    kind=ButtonKind::Secondary
                />
            </div>
        }
        .into_any(),
        Stage::Taking => view! { <p role="status">{msg("aid-take-taking")}</p> }.into_any(),
        Stage::Failed(failure) => view! {
            <Notice title=msg_of(failure.message) tone=Tone::Error announces=true>
                <p>{msg("aid-take-failed")}</p>
            </Notice>
            <div class="actions">
                <Button label=msg("self-check-retry") on_press=take />
            </div>
        }
        .into_any(),
    };
    view! {
        <PageShell title=msg("aid-take-title") lede=msg("aid-take-lede") trail=msg("service-aid-name")>
            {replaced}
            <div class="stack">{body}</div>
        </PageShell>
    }
    .into_any()
}
