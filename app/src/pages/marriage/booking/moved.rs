//! A new place is held: whether to move the booking to it. The old one is given up only then.

use super::super::act::Act;
use super::super::parts::local;
use super::super::{Place, quick_exit, when};
use super::cancel::show_again;
use crate::components::{
    Button, ButtonKind, Countdown, LinkButton, Notice, SummaryList, SummaryRow, Tone,
};
use crate::i18n::{msg, text};
use crate::page::PageShell;
use crate::platform::spawn;
use crate::state::marriage::{Client, Keeping, OpenBooking, Registries, Standing, is_divorce};
use crate::state::{Load, Marriage, Toasts};
use egude_client::ProblemCode;
use egude_client::booking::{Appointments, Hold, RescheduleRequest};
use egude_domain::Moment;
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn view(registries: &Arc<Registries>, open: OpenBooking, hold: Hold) -> AnyView {
    let Some(client) = Marriage::client().map(Arc::new) else {
        return ().into_any();
    };
    let (marriage, toasts) = (Marriage::get(), Toasts::get());
    let Some(hold_key) = hold.key.clone() else {
        return ().into_any();
    };
    let act = Act::new();
    let keeping = Keeping::of(hold.id.clone(), hold_key.clone());
    let lapsed = move || matches!(keeping.standing(), Load::Ready(now) if now != Standing::Held);
    let rows = vec![
        row(
            registries,
            "manage-move-old",
            &open.booking.registry,
            (open.booking.start, open.booking.end),
        ),
        row(
            registries,
            "manage-move-new",
            &hold.registry,
            (hold.start, hold.end),
        ),
    ];
    let divorce = is_divorce(open.booking.service);
    let times = Place::Times(open.booking.registry.to_string(), open.booking.service).path();
    let yes = {
        let (open, hold, client) = (open.clone(), hold.clone(), client.clone());
        move |()| {
            let request = RescheduleRequest {
                hold: hold.id.clone(),
                hold_key: hold_key.clone(),
            };
            let (number, key) = (open.booking.number, open.key.clone());
            let work = move |client: Arc<Client>, intent: String| async move {
                client.reschedule(&intent, number, &key, &request).await
            };
            let open = open.clone();
            act.run(&client, work, move |result| match result {
                Ok(booking) => {
                    marriage.end_moving();
                    show_again(marriage, OpenBooking { booking, ..open });
                    toasts.say_message("manage-moved");
                    None
                }
                Err(error) if error.is(ProblemCode::HoldLapsed) => {
                    keeping.lapse();
                    None
                }
                Err(error) => Some(error),
            });
        }
    };
    let no = move |()| {
        give_back(client.clone(), hold.clone());
        marriage.end_moving();
        toasts.say_message("manage-move-kept");
    };
    let body = move || {
        if lapsed() {
            view! {
                <Notice title=msg("manage-move-lapsed") tone=Tone::Attention announces=true />
                <div class="actions">
                    <LinkButton label=msg("manage-move-other") href=Signal::stored(times.clone()) />
                    <Button label=msg("manage-move-no") kind=ButtonKind::Secondary on_press=no.clone() />
                </div>
            }
            .into_any()
        } else {
            view! {
                <Countdown left=keeping.left() sentence="manage-move-left" spoken="manage-move-left-spoken" />
                {act.trouble()}
                <div class="actions">
                    <Button label=msg("manage-move-yes") disabled=act.is_busy() on_press=yes.clone() />
                    <Button label=msg("manage-move-no") kind=ButtonKind::Secondary on_press=no.clone() />
                </div>
            }
            .into_any()
        }
    };
    view! {
        <PageShell title=msg("manage-move-title") lede=msg("manage-move-lede") trail=msg("service-marriage-name")>
            {divorce.then(|| view! { <quick_exit::QuickExit /> })}
            <SummaryList rows />
            {body}
        </PageShell>
    }
    .into_any()
}

fn row(
    registries: &Arc<Registries>,
    key: &'static str,
    registry: &egude_client::booking::Id,
    (start, end): (Moment, Moment),
) -> SummaryRow {
    let registry = registries.of(registry.as_str()).cloned();
    let words = Signal::derive(move || {
        let when = when::span(start, end);
        match &registry {
            Some(registry) => [when, local(&registry.name)].join(&text("list-separator")),
            None => when,
        }
    });
    SummaryRow::new(msg(key), words)
}

/// The new place is for others again. If that does not get through, it lapses by itself.
fn give_back(client: Arc<Client>, hold: Hold) {
    spawn(async move {
        if let Some(key) = &hold.key {
            let _ = client
                .release(&crate::platform::chance::word(), &hold.id, key)
                .await;
        }
    });
}
