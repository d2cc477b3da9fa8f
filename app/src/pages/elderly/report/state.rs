//! How a report stands: on its way, arrived, waiting for a network, or not sent.

use crate::components::{Button, ButtonKind, Hotlines, Notice, Text, Tone};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::state::places::report::{Pending, Phase, Reports};
use egude_places::find::Entry;
use leptos::prelude::*;

/// It has arrived, or is kept here until it can be sent.
pub(super) fn done(entry: &Entry) -> AnyView {
    let reports = Reports::get();
    let id = entry.id.clone();
    let again = move |()| {
        reports.again();
        reports.begin(&id);
    };
    let said = move || match reports.phase() {
        Phase::Arrived(number) => {
            let words: Text =
                Signal::derive(move || text_with("report-number", &[("number", number.clone())]));
            view! {
                <Notice title=msg("report-arrived") tone=Tone::Success announces=true>
                    <p>{words}</p>
                    <p>{msg("report-arrived-next")}</p>
                </Notice>
            }
            .into_any()
        }
        _ => view! {
            <Notice title=msg("report-waiting") tone=Tone::Attention announces=true>
                <p>{msg("report-waiting-next")}</p>
            </Notice>
        }
        .into_any(),
    };
    view! {
        {said}
        <div class="actions">
            <Button label=msg("report-again") kind=ButtonKind::Secondary on_press=again />
        </div>
    }
    .into_any()
}

/// It was not sent: what was typed is still there.
pub(super) fn trouble() -> AnyView {
    let reports = Reports::get();
    (move || {
        let (failure, body) = match reports.phase() {
            // Nothing is kept on a shared screen, so it has to be tried again by hand.
            Phase::Unsent(failure) if Reports::keeps() => (failure, "report-unsent"),
            Phase::Unsent(failure) => (failure, "report-unsent-shared"),
            Phase::Failed(failure) => (failure, "report-failed"),
            _ => return None,
        };
        Some(view! {
            <Notice title=msg_of(failure.message) tone=Tone::Error announces=true>
                <p>{msg(body)}</p>
            </Notice>
            <Hotlines />
        })
    })
    .into_any()
}

/// Reports of this device that have not arrived.
pub(super) fn pending() -> AnyView {
    let reports = Reports::get();
    let lines = move || {
        let waiting = reports.pending();
        let line = |one: Pending| view! { <li lang="zh-CN">{one.name}</li> };
        (!waiting.is_empty()).then(|| {
            let title: Text = Signal::derive(move || text("report-pending"));
            view! {
                <section class="stack report-pending" aria-label=title>
                    <p><strong>{title}</strong></p>
                    <ul class="bullets">{waiting.into_iter().map(line).collect_view()}</ul>
                </section>
            }
        })
    };
    lines.into_any()
}
