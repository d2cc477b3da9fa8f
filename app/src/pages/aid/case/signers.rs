//! Every adult who has to sign the authorisation: who has, and a one-time link for who has not.

use super::show::of_case;
use crate::components::{Button, ButtonKind, LinkButton, Qr, ShareButton, Tag, Text, Tone, Up};
use crate::i18n::{msg, text_with};
use crate::pages::act::Act;
use crate::pages::aid::{key, words};
use crate::platform::{page, storage};
use crate::state::aid::Cases;
use crate::state::marriage::Client;
use egude_client::ClientError;
use egude_client::aid::{Applications, Authorisation, AuthorisationLink};
use leptos::prelude::*;
use std::sync::Arc;

type Links = RwSignal<Vec<AuthorisationLink>>;

pub(in crate::pages::aid) fn view() -> AnyView {
    let all = of_case(|case| case.authorisations.clone());
    let links: Links = RwSignal::new(Vec::new());
    (move || {
        let all = all.get().filter(|all| !all.is_empty())?;
        let (needed, signed) = (
            all.len(),
            all.iter().filter(|it| it.signed_at.is_some()).count(),
        );
        let count: Text = Signal::derive(move || {
            let values = [
                ("signed", signed.to_string()),
                ("needed", needed.to_string()),
            ];
            text_with("aid-signers-count", &values)
        });
        let tone = if signed == needed {
            Tone::Success
        } else {
            Tone::Attention
        };
        let each = all.into_iter().map(|one| signer(one, links)).collect_view();
        Some(view! {
            <section class="stack signers" aria-labelledby="case-signers">
                <h2 id="case-signers">{msg("aid-signers-title")}</h2>
                <p><Tag label=count tone /></p>
                <p class="quiet">{msg("aid-signers-why")}</p>
                <ul class="lines">{each}</ul>
            </section>
        })
    })
    .into_any()
}

fn signer(one: Authorisation, links: Links) -> AnyView {
    let (name, relation) = (one.name.clone(), one.relation.clone());
    let who: Text = Signal::derive(move || {
        let values = [
            ("name", name.clone()),
            ("relation", words::relation(&relation)),
        ];
        text_with("aid-signer", &values)
    });
    let Some(at) = one.signed_at else {
        return view! {
            <li class="line stack">
                <p><Up text=who /> " " <Tag label=msg("aid-signer-missing") tone=Tone::Attention /></p>
                {to_sign(one.n, who, links)}
            </li>
        }
        .into_any();
    };
    let how = one.how.map(|how| words::word(&how));
    let signed: Text = Signal::derive(move || {
        let how = how
            .as_ref()
            .map(|how| crate::i18n::text(&format!("aid-signed-{how}")));
        let values = [
            ("when", words::instant(at)),
            ("how", how.unwrap_or_default()),
        ];
        text_with("aid-signer-signed", &values)
    });
    view! {
        <li class="line stack">
            <p><Up text=who /> " " <Tag label=msg("aid-signer-done") tone=Tone::Success /></p>
            <p class="quiet"><Up text=signed /></p>
        </li>
    }
    .into_any()
}

/// A link for who has not signed: made when it is asked for; a new one ends the one before.
fn to_sign(n: u16, who: Text, links: Links) -> AnyView {
    let act = Act::new();
    let (cases, client) = (Cases::get(), Cases::client());
    let here = move || {
        let open = cases.open.get()?;
        let link = links.with(|all| all.iter().find(|link| link.n == n).cloned())?;
        Some((open.case.reference, link))
    };
    let make = move |()| {
        let (Some(open), Some(client)) = (cases.open.get_untracked(), &client) else {
            return;
        };
        let (reference, key) = open.opener();
        let work = move |client: Arc<Client>, intent: String| async move {
            client.authorisation_link(&intent, reference, &key, n).await
        };
        act.run(
            client,
            work,
            move |result: Result<_, ClientError>| match result {
                Ok(link) => {
                    let _ = links.try_update(|all| {
                        all.retain(|old: &AuthorisationLink| old.n != n);
                        all.push(link);
                    });
                    None
                }
                Err(error) => {
                    if let Some(client) = Cases::client() {
                        cases.look_again(client);
                    }
                    Some(error)
                }
            },
        );
    };
    let shown = move || {
        here().map(|(reference, link)| {
            let path = key::to_sign(reference, n, &link.key);
            let whole = format!("{}{path}", page::origin());
            let shared = whole.clone();
            let until: Text = Signal::derive(move || {
                text_with("aid-link-until", &[("when", words::instant(link.until))])
            });
            let share = storage::is_on().then(|| {
                view! {
                    <ShareButton
                        label=msg("aid-link-send")
                        copied=msg("aid-link-copied")
                        text=Callback::new(move |()| shared.clone())
                        id="aid-link-text"
                    />
                }
            });
            view! {
                <div class="partner-link">
                    <Qr content=Signal::stored(whole) label=msg("aid-link-qr") />
                    <div class="stack">
                        <p>{msg("aid-link-how")}</p>
                        <p class="quiet"><Up text=until /></p>
                        <div class="button-row">
                            {share}
                            <LinkButton label=msg("aid-link-here") href=Signal::stored(path) kind=ButtonKind::Secondary icon="pencil" />
                        </div>
                    </div>
                </div>
            }
        })
    };
    let label = Signal::derive(move || {
        let id = if here().is_some() {
            "aid-link-again"
        } else {
            "aid-link-make"
        };
        text_with(id, &[("who", who.get())])
    });
    let again = move || {
        here()
            .is_some()
            .then(|| view! { <p class="quiet">{msg("aid-link-once")}</p> })
    };
    view! {
        <div class="stack no-print">
            {act.trouble()}
            {shown}
            {again}
            <div class="button-row">
                <Button label kind=ButtonKind::Secondary disabled=act.is_busy() on_press=make />
            </div>
        </div>
    }
    .into_any()
}
