//! How long the place is still kept, and what to do when it is not.

use super::super::act::Act;
use super::super::place::Place;
use crate::components::{Button, ButtonKind, Countdown, LinkButton, Notice, Text, Tone};
use crate::i18n::msg;
use crate::state::marriage::{Keeping, Service, Standing};
use crate::state::{Load, Marriage};
use egude_client::booking::{Appointments, Hold, HoldRequest};
use egude_client::{ClientError, ProblemCode};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;

/// From here on it is worth a warning: seconds.
const SHORT: u32 = 120;

pub(super) fn view(keeping: Keeping, hold: StoredValue<Hold>) -> AnyView {
    let lapsed = Memo::new(move |_| matches!(keeping.standing(), Load::Ready(Standing::Lapsed)));
    let short = Memo::new(move |_| keeping.left().get() <= SHORT);
    let warning = move || {
        short
            .get()
            .then(|| view! { <p class="quiet">{msg("details-short")}</p> })
    };
    (move || {
        if lapsed.get() {
            again(hold)
        } else {
            view! {
                <div class="kept">
                    <Countdown left=keeping.left() sentence="details-left" spoken="details-left-spoken" />
                    {warning}
                </div>
            }
            .into_any()
        }
    })
    .into_any()
}

/// The time ran out: the same slot once more, if it is free, or another one. Nothing is lost.
fn again(hold: StoredValue<Hold>) -> AnyView {
    let act = Act::new();
    let gone = RwSignal::new(false);
    let marriage = Marriage::get();
    let client = Marriage::client().map(Arc::new);
    let navigate = use_navigate();
    let times =
        hold.with_value(|hold| Place::Times(hold.registry.to_string(), hold.service).path());
    let press = move |()| {
        let Some(client) = client.clone() else {
            return;
        };
        let received_on = marriage.received_on.get_untracked();
        let request = hold.with_value(|hold| HoldRequest {
            registry: hold.registry.clone(),
            service: hold.service,
            start: hold.start,
            received_on: received_on.filter(|_| hold.service == Service::DivorceIssue),
        });
        let navigate = navigate.clone();
        act.run(
            &client,
            |client, intent| async move { client.hold(&intent, &request).await },
            move |answer: Result<Hold, ClientError>| match answer {
                Ok(fresh) => {
                    let key = fresh.key.clone();
                    let to =
                        key.map(|key| Place::Details.with_key(fresh.id.as_str(), key.as_str()));
                    marriage.hold.set(Some(fresh));
                    if let Some(to) = to {
                        let options = NavigateOptions {
                            replace: true,
                            scroll: false,
                            ..NavigateOptions::default()
                        };
                        navigate(&to, options);
                    }
                    None
                }
                Err(error) if is_gone(&error) => {
                    let _ = gone.try_set(true);
                    None
                }
                Err(error) => Some(error),
            },
        );
    };
    let title: Text = Signal::derive(move || {
        msg(if gone.get() {
            "details-gone-title"
        } else {
            "details-lapsed-title"
        })
        .get()
    });
    let busy = act.is_busy();
    let first = {
        let press = Callback::new(press);
        move || {
            (!gone.get()).then(|| {
                view! { <Button label=msg("details-again") disabled=busy on_press=press /> }
            })
        }
    };
    let kind = ButtonKind::Secondary;
    view! {
        <Notice title tone=Tone::Attention announces=true>
            <p>{msg("details-lapsed-body")}</p>
            <div class="button-row">
                {first}
                <LinkButton label=msg("details-other-time") href=Signal::stored(times) kind />
            </div>
        </Notice>
        {act.trouble()}
    }
    .into_any()
}

fn is_gone(error: &ClientError) -> bool {
    matches!(error, ClientError::Problem { problem, .. }
        if matches!(problem.code, ProblemCode::SlotGone | ProblemCode::SlotNotOpen))
}
