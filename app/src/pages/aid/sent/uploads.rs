//! Pages of papers that are still on their way.

use crate::components::{Button, ButtonKind, Notice, Tone, Up};
use crate::i18n::{msg, msg_of, text_with};
use crate::state::Aid;
use crate::state::aid::{Going, Uploader, Uploads};
use leptos::prelude::*;

/// Whether pages are still to go up.
pub(super) fn going() -> Signal<bool> {
    let uploader = Uploader::get();
    Signal::derive(move || uploader.shown().is_some_and(|uploads| uploads.left > 0))
}

/// How far they are; nothing where there were none.
pub(super) fn view() -> AnyView {
    let (aid, uploader) = (Aid::get(), Uploader::get());
    uploader.go_on();
    let uploads = Memo::new(move |_| uploader.shown());
    (move || uploads.get().map(|uploads| shown(aid, uploader, &uploads))).into_any()
}

fn shown(aid: Aid, uploader: Uploader, uploads: &Uploads) -> AnyView {
    let (all, left) = (uploads.all, uploads.left);
    let words = Signal::derive(move || {
        let values = [("done", (all - left).to_string()), ("all", all.to_string())];
        text_with("aid-uploads-progress", &values)
    });
    let failed = uploads.refused.iter().map(|(paper, why)| {
        let (paper, why) = (paper.clone(), *why);
        let title = Signal::derive(move || {
            let values = [("paper", super::words::paper_now(&paper))];
            text_with("aid-uploads-refused", &values)
        });
        view! {
            <Notice title tone=Tone::Attention>
                <p>{msg_of(format!("aid-refused-{why}"))}</p>
            </Notice>
        }
    });
    let failed = failed.collect_view();
    if left == 0 {
        return view! { <Notice title=msg("aid-uploads-done") tone=Tone::Success announces=true /> {failed} }
            .into_any();
    }
    let stays = msg(if aid.keeps() {
        "aid-uploads-own"
    } else {
        "aid-uploads-stay"
    });
    let state = match uploads.going {
        Going::Moving => None,
        Going::Waiting => Some(view! { <p>{msg("aid-uploads-waiting")}</p> }.into_any()),
        Going::Stopped => Some(
            view! {
                <p>{msg("aid-uploads-stopped")}</p>
                <Button label=msg("aid-uploads-again") kind=ButtonKind::Secondary icon="refresh" on_press=move |()| uploader.go_on() />
            }
            .into_any(),
        ),
    };
    view! {
        <Notice title=words tone=Tone::Attention announces=true>
            <progress class="progress-track" aria-label=words max=all.to_string() value=(all - left).to_string()></progress>
            <p><Up text=stays /></p>
            {state}
        </Notice>
        {failed}
    }
    .into_any()
}
