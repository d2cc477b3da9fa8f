//! Telling about somebody who may need help (主动发现): as little as is needed to look, and no
//! promise that cannot be kept.

mod typed;

use super::private::{trouble, waiting};
use super::{address::Address, danger, words};
use crate::components::{
    Button, Checkboxes, Choice, ErrorSummary, Field, LinkButton, Notice, Picker, TextArea, Tone,
};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::pages::act::Act;
use crate::pages::regions::{self, Regions};
use crate::state::aid::Cases;
use crate::state::{Aid, Load, Locale};
use egude_aid::Door;
use egude_client::aid::{Applications as _, TipReceipt};
use leptos::prelude::*;
use std::sync::Arc;
use typed::Typed;

/// The page.
#[component]
pub(super) fn TellPage() -> AnyView {
    let aid = Aid::get();
    aid.open_law();
    aid.open_regions();
    let again = Callback::new(move |()| {
        aid.open_law();
        aid.open_regions();
    });
    let sent: RwSignal<Option<TipReceipt>> = RwSignal::new(None);
    (move || match (aid.law(), aid.regions()) {
        (Load::Failed(failure), _) | (_, Load::Failed(failure)) => trouble(&failure, again),
        (Load::Ready(law), Load::Ready(regions)) => match sent.get() {
            Some(receipt) => arrived(&receipt),
            None => form(&law, &regions, sent),
        },
        _ => waiting(),
    })
    .into_any()
}

fn form(law: &Arc<Door>, regions: &Regions, sent: RwSignal<Option<TipReceipt>>) -> AnyView {
    let typed = Typed::new();
    let act = Act::new();
    let client = Cases::client();
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let lang = Locale::get().current_untracked();
        let (Some(tip), Some(client)) = (typed.read(lang.tag()), &client) else {
            return;
        };
        act.run(
            client,
            move |client, intent| async move { client.tell(&intent, &tip).await },
            move |result| match result {
                Ok(receipt) => {
                    sent.set(Some(receipt));
                    None
                }
                Err(error) => Some(error),
            },
        );
    };
    let sign = |id: &String| Choice::new(id.clone(), msg_of(format!("aid-sign-{id}")));
    let signs: Vec<Choice> = law.signs.iter().map(|one| sign(&one.id)).collect();
    let (banners, inside) = (regions::banners(regions), townships(regions, typed));
    let today = vec![Choice::new(typed::TODAY, msg("aid-tell-today"))];
    let hinted = |id: &'static str| Signal::derive(move || Some(msg(id).get()));
    view! {
        <PageShell title=msg("aid-tell-title") lede=msg("aid-tell-lede") trail=msg("service-aid-name")>
            {danger::view()}
            <Notice title=msg("aid-tell-secret-title")><p>{msg("aid-tell-secret-body")}</p></Notice>
            <ErrorSummary errors=typed.links() attempt=typed.attempt />
            <form class="stack aid-form" novalidate=true on:submit=on_submit>
                <Picker
                    id="tell-region"
                    legend=msg("aid-tell-region")
                    value=typed.banner
                    choices=banners
                    error=typed.error("tell-region")
                />
                {inside}
                <TextArea
                    id="tell-place"
                    label=msg("aid-tell-place")
                    value=typed.place
                    hint=hinted("aid-tell-place-hint")
                    error=typed.error("tell-place")
                    rows=2
                />
                <Checkboxes
                    id="tell-signs"
                    legend=msg("aid-tell-signs")
                    values=typed.signs
                    choices=signs
                    error=typed.error("tell-signs")
                />
                <Field
                    id="tell-who"
                    label=msg("aid-tell-who")
                    value=typed.who
                    hint=hinted("aid-tell-who-hint")
                    error=typed.error("tell-who")
                />
                <TextArea
                    id="tell-text"
                    label=msg("aid-tell-text")
                    value=typed.text
                    error=typed.error("tell-text")
                />
                <Checkboxes id="tell-urgent" legend=msg("aid-tell-urgent") values=typed.urgent choices=today />
                <Field
                    id="tell-phone"
                    label=msg("aid-tell-phone")
                    value=typed.phone
                    hint=hinted("aid-tell-phone-hint")
                    error=typed.error("tell-phone")
                    inputmode="tel"
                    size="medium"
                />
                {act.trouble()}
                <div class="action-bar">
                    <Button label=msg("aid-tell-send") submits=true disabled=act.is_busy() />
                </div>
            </form>
        </PageShell>
    }
    .into_any()
}

fn townships(regions: &Regions, typed: Typed) -> AnyView {
    let regions = regions.clone();
    (move || {
        let chosen = typed.banner.get();
        (!chosen.is_empty()).then(|| {
            typed.region.set(chosen.clone());
            let choices = regions::townships(&regions, &chosen);
            let regions = regions.clone();
            let legend = Signal::derive(move || {
                let name = regions::name(&regions, &chosen).unwrap_or_default();
                text_with("q-region-township-title", &[("banner", name)])
            });
            view! { <Picker id="tell-township" legend value=typed.region choices /> }
        })
    })
    .into_any()
}

/// It arrived: a number that says nothing of the content.
fn arrived(receipt: &TipReceipt) -> AnyView {
    let number = receipt.number.as_str().to_owned();
    let holder = receipt.holder.clone();
    let said = move || text_with("aid-tell-sent-number", &[("number", number.clone())]);
    let who = move || {
        text_with(
            "aid-tell-sent-holder",
            &[("office", words::holder(&holder))],
        )
    };
    view! {
        <PageShell title=msg("aid-tell-sent-title") trail=msg("service-aid-name")>
            <Notice title=msg("aid-tell-sent-thanks") tone=Tone::Success announces=true>
                <p>{said}</p>
                <p>{who}</p>
            </Notice>
            <div class="actions">
                <LinkButton label=msg("aid-to-entry") href=Signal::stored(Address::Entry.path()) />
            </div>
        </PageShell>
    }
    .into_any()
}
