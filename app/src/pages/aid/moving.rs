//! To another device: sealed here, the key only in the picture of the code.

use super::{address::Address, private};
use crate::components::{Button, ButtonKind, Countdown, LinkButton, Notice, Qr, Tone};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::pages::marriage::countdown;
use crate::platform::{page, spawn};
use crate::state::aid::Waiting;
use crate::state::{Aid, Failure, Opening, SelfCheck};
use leptos::prelude::*;

#[derive(Clone)]
enum Stage {
    Before,
    Sealing,
    Waiting(Waiting),
    Over,
    Failed(Failure),
}

/// Makes the code.
#[component]
pub(super) fn MovePage() -> AnyView {
    let aid = Aid::get();
    (move || {
        if aid.opening() == Opening::Going {
            private::waiting()
        } else {
            ready(aid)
        }
    })
    .into_any()
}

fn ready(aid: Aid) -> AnyView {
    let stage = RwSignal::new(Stage::Before);
    let check = SelfCheck::get();
    let make = move |with_pages: bool| {
        stage.set(Stage::Sealing);
        spawn(async move {
            let made = match aid.send_over(check, with_pages).await {
                Ok(waiting) => Stage::Waiting(waiting),
                Err(error) => Stage::Failed(error.failure()),
            };
            // Somebody who has gone elsewhere meanwhile is not brought back.
            let _ = stage.try_set(made);
        });
    };
    let make = Callback::new(make);
    let body = move || match stage.get() {
        Stage::Before if !untrack(|| aid.with(|draft| draft.is_open() && draft.is_begun())) => {
            view! { <Notice title=msg("aid-move-nothing") /> }.into_any()
        }
        Stage::Before => view! {
            <div class="actions">
                <Button label=msg("aid-move-button") on_press=move |()| make.run(true) />
            </div>
        }
        .into_any(),
        Stage::Sealing => view! { <p role="status">{msg("aid-move-sealing")}</p> }.into_any(),
        Stage::Waiting(waiting) => code(waiting, stage),
        Stage::Over => view! {
            <Notice title=msg("aid-move-over") tone=Tone::Attention announces=true />
            <div class="actions">
                <Button label=msg("aid-move-again") on_press=move |()| make.run(true) />
            </div>
            {done(aid)}
        }
        .into_any(),
        Stage::Failed(failure) => failed(aid, &failure, make),
    };
    view! {
        <PageShell title=msg("aid-move-title") lede=msg("aid-move-lede") trail=msg("service-aid-name")>
            <ul class="bullets">
                <li>{msg("aid-move-how")}</li>
                <li>{msg("aid-move-sealed")}</li>
                <li>{msg("aid-move-once")}</li>
            </ul>
            <div class="stack">{body}</div>
            <p><a href=Address::Steps.path()>{msg("aid-to-steps")}</a></p>
        </PageShell>
    }
    .into_any()
}

fn failed(aid: Aid, failure: &Failure, make: Callback<bool>) -> AnyView {
    let any = aid.now(|draft| draft.papers.iter().any(|paper| !paper.pages.is_empty()));
    let lighter = any.then(|| {
        view! {
            <Button
                label=msg("aid-move-without")
                kind=ButtonKind::Secondary
                on_press=move |()| make.run(false)
            />
        }
    });
    view! {
        <Notice title=msg_of(failure.message.clone()) tone=Tone::Error announces=true>
            <p>{msg("aid-move-failed")}</p>
        </Notice>
        <div class="actions">
            <Button label=msg("aid-move-again") on_press=move |()| make.run(true) />
            {lighter}
        </div>
    }
    .into_any()
}

fn code(waiting: Waiting, stage: RwSignal<Stage>) -> AnyView {
    let aid = Aid::get();
    let left = countdown::from(waiting.seconds, move || {
        let _ = stage.try_set(Stage::Over);
    });
    let path = Address::Take.path();
    let (id, key) = (waiting.hand_over.id.as_str().to_owned(), waiting.key);
    let link = format!("{}{path}#{id}.{key}", page::origin());
    let pages = waiting.left_pages;
    let behind = (pages > 0).then(|| {
        let said = move || text_with("aid-move-pages-stay", &[("n", pages.to_string())]);
        view! { <Notice title=msg("aid-move-pages-title") tone=Tone::Attention><p>{said}</p></Notice> }
    });
    view! {
        <section class="stack" aria-labelledby="aid-move-code">
            <h2 id="aid-move-code">{msg("aid-move-code")}</h2>
            <Qr content=Signal::stored(link) label=msg("aid-move-code") />
            <Countdown left sentence="aid-move-left" spoken="aid-move-left-spoken" />
            {behind}
            {done(aid)}
        </section>
    }
    .into_any()
}

/// The other device has it: then nothing has to stay here.
fn done(aid: Aid) -> AnyView {
    let gone = RwSignal::new(false);
    let erase = move |()| {
        aid.erase();
        gone.set(true);
    };
    (move || {
        if gone.get() {
            view! {
                <Notice title=msg("aid-move-erased") tone=Tone::Success announces=true />
                <div class="actions">
                    <LinkButton label=msg("aid-to-entry") href=Signal::stored(Address::Entry.path()) />
                </div>
            }
            .into_any()
        } else {
            view! {
                <p>{msg("aid-move-taken-line")}</p>
                <div class="actions">
                    <Button label=msg("aid-move-taken") kind=ButtonKind::Secondary on_press=erase />
                </div>
            }
            .into_any()
        }
    })
    .into_any()
}
