//! Telling the office, and nobody else, that one does not want to go on with a divorce.
//!
//! Nothing on the page shows whether it was done: it looks the same before and after, for both.

use super::super::act::Act;
use crate::components::{Button, ButtonKind, Dialog, Folded, Text, Up};
use crate::i18n::{msg, text, text_with};
use crate::state::marriage::{Client, OpenBooking};
use crate::state::{Marriage, Toasts};
use egude_client::booking::Appointments;
use leptos::prelude::*;
use std::sync::Arc;

/// Folded, below everything else, and in quiet words.
pub(super) fn view(open: &OpenBooking) -> AnyView {
    let Some(client) = Marriage::client().map(Arc::new) else {
        return ().into_any();
    };
    let toasts = Toasts::get();
    let (asking, act) = (RwSignal::new(false), Act::new());
    let (number, key) = (open.booking.number, open.key.clone());
    let tell = move |()| {
        let key = key.clone();
        let work = move |client: Arc<Client>, intent: String| async move {
            client.in_confidence(&intent, number, &key).await
        };
        act.run(&client, work, move |result| match result {
            Ok(()) => {
                let _ = asking.try_set(false);
                toasts.say_message("confide-done");
                None
            }
            Err(error) => Some(error),
        });
    };
    let cite: Text =
        Signal::derive(|| text_with("confide-cite", &[("law", text("divorce-law-1077-1"))]));
    let body = move || {
        view! {
            <p>{msg("confide-lede")}</p>
            {points("confide-does", &["confide-does-1", "confide-does-2", "confide-does-3"])}
            {points("confide-not", &["confide-not-1", "confide-not-2"])}
            <p class="quiet"><Up text=cite /></p>
            <div class="actions">
                <Button
                    label=msg("confide-tell")
                    kind=ButtonKind::Secondary
                    on_press=move |()| asking.set(true)
                />
            </div>
        }
        .into_any()
    };
    view! {
        <section class="no-print">
            <Folded summary=msg("confide-open") body />
            <Dialog id="confide" title=msg("confide-title") open=asking>
                <p><Up text=msg("confide-body") /></p>
                {act.trouble()}
                <div class="actions">
                    <Button label=msg("confide-tell") disabled=act.is_busy() on_press=tell />
                    <Button
                        label=msg("confide-no")
                        kind=ButtonKind::Secondary
                        on_press=move |()| asking.set(false)
                    />
                </div>
            </Dialog>
        </section>
    }
    .into_any()
}

fn points(title: &'static str, ids: &[&'static str]) -> AnyView {
    let line = |id: &&'static str| -> AnyView {
        let words: Text = msg(id);
        view! { <li><Up text=words /></li> }.into_any()
    };
    view! {
        <p class="grounds-title">{msg(title)}</p>
        <ul class="bullets">{ids.iter().map(line).collect_view()}</ul>
    }
    .into_any()
}
