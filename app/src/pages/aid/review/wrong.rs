//! What is wrong on any page, all at once, each with the way to its field.

use crate::components::{Icon, Text, Up};
use crate::errors::field_message_id;
use crate::i18n::{has, msg, text, text_with};
use crate::pages::aid::address::Address;
use crate::pages::aid::form::{id, to_change, words};
use crate::pages::aid::titles::title;
use crate::platform::{clock, focus, spawn};
use crate::state::Aid;
use crate::state::aid::{Phase, Sender};
use egude_draft::faults::page_of;
use egude_draft::{Fault, Page, faults};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::time::Duration;

const ID: &str = "error-summary";
/// The box of the declaration.
pub(super) const DECLARED: &str = "declared";
/// Long enough for the page to be drawn; a slow device is asked again.
const DRAWN: Duration = Duration::from_millis(150);
const TRIES: u32 = 10;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// On a page of the form.
    Field(Fault),
    /// A purpose without which it cannot be worked on: its box.
    Consent(String, String),
    /// The declaration is not made.
    Undeclared,
    /// What the back end has found: the field and the word.
    Told(String, String),
}

/// Everything that was wrong when somebody last wanted to send.
#[derive(Clone, Copy)]
pub(super) struct Wrong {
    aid: Aid,
    sender: Sender,
    shown: RwSignal<Vec<Found>>,
    attempt: RwSignal<u32>,
}

impl Wrong {
    pub(super) fn new(aid: Aid) -> Self {
        let wrong = Self {
            aid,
            sender: Sender::get(),
            shown: RwSignal::new(Vec::new()),
            attempt: RwSignal::new(0),
        };
        // What the back end refuses is shown like what was found here.
        Effect::new(move |_| {
            if let Phase::Refused(found) = wrong.sender.phase() {
                let told = |it: crate::state::aid::Found| Found::Told(it.field, it.code);
                wrong.say(found.into_iter().map(told).collect());
            }
        });
        Effect::new(move |_| {
            if wrong.attempt.get() > 0 {
                focus::at_top_soon(ID);
            }
        });
        wrong
    }

    fn say(self, found: Vec<Found>) {
        self.shown.set(found);
        self.attempt.update(|n| *n += 1);
    }

    /// Whether nothing is wrong; else it is shown.
    pub(super) fn is_right(self) -> bool {
        let found = untrack(|| self.found());
        let right = found.is_empty();
        if right {
            self.shown.set(Vec::new());
        } else {
            self.say(found);
        }
        right
    }

    fn found(self) -> Vec<Found> {
        let all = self
            .aid
            .with(|draft| faults(draft, Page::Review, clock::today()));
        let mut found: Vec<_> = all.into_iter().map(Found::Field).collect();
        let open = self.aid.not_agreed().into_iter();
        found.extend(open.map(|one| Found::Consent(one.purpose.clone(), one.field())));
        if !self.aid.with(|draft| draft.declared) {
            found.push(Found::Undeclared);
        }
        found
    }

    /// Whether the declaration was missing, and still is.
    pub(super) fn undeclared(self) -> Signal<Option<String>> {
        Signal::derive(move || {
            let missed = self.shown.with(|all| all.contains(&Found::Undeclared));
            let open = self.aid.with(|draft| !draft.declared);
            (missed && open).then(|| text("aid-review-undeclared"))
        })
    }

    pub(super) fn view(self) -> AnyView {
        let shown = self.shown;
        (move || {
            let all = shown.get();
            (!all.is_empty()).then(|| {
                let lines = all.into_iter().map(line).collect_view();
                view! {
                    <div class="error-summary" id=ID tabindex="-1">
                        <div role="alert">
                            <h2><Icon name="stop" />{msg("error-summary-title")}</h2>
                            <ul>{lines}</ul>
                        </div>
                    </div>
                }
            })
        })
        .into_any()
    }
}

fn line(found: Found) -> AnyView {
    let (page, target) = match &found {
        Found::Field(fault) => (fault.page(), id(&fault.field)),
        Found::Consent(_, field) => (Page::Consents, field.clone()),
        Found::Undeclared => (Page::Review, DECLARED.to_owned()),
        Found::Told(field, _) => (page_of(field), id(field)),
    };
    let said: Text = Signal::derive(move || said(&found));
    let words: Text = Signal::derive(move || {
        let values = [("page", text(title(page))), ("error", said.get())];
        text_with("aid-review-error", &values)
    });
    let navigate = use_navigate();
    let href = match page {
        Page::Review => Address::Form(Page::Review).path(),
        page => to_change(page),
    };
    let there = href.clone();
    let go = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        if page != Page::Review {
            navigate(&there, NavigateOptions::default());
        }
        let target = target.clone();
        spawn(async move {
            // The page comes with its data: the field is there a moment later.
            for _ in 0..TRIES {
                clock::sleep(DRAWN).await;
                if focus::is_there(&target) {
                    return focus::by_id(&target);
                }
            }
        });
    };
    view! { <li><a href=href on:click=go><Up text=words /></a></li> }.into_any()
}

fn said(found: &Found) -> String {
    match found {
        Found::Field(fault) => words(fault),
        Found::Consent(purpose, _) => {
            let values = [("purpose", text(&format!("aid-consent-{purpose}-title")))];
            text_with("aid-review-not-agreed", &values)
        }
        Found::Undeclared => text("aid-review-undeclared"),
        Found::Told(_, code) => {
            let id = field_message_id(code);
            if has(&id) {
                text(&id)
            } else {
                text("error-invalid")
            }
        }
    }
}
