//! One place: on one side what it is and what was said of it, on the other what can be done.

use super::{deeds, record, reports, said, summary, words};
use crate::components::{Button, ButtonKind, Skeleton};
use crate::i18n::{msg, text};
use crate::page::PageShell;
use crate::pages::staff::cases;
use crate::platform::focus;
use crate::state::staff::Staff;
use crate::state::staff::places::Keeping;
use leptos::prelude::*;

/// Where the eye is led after something was done.
const DO: &str = "keep-do";

/// Accessibility: named regions; after a deed the focus goes to what can be done next, or to what
/// somebody else did, and what was done is said.
pub(super) fn page(staff: Staff, keeping: Keeping) -> AnyView {
    let place = keeping.place();
    let title = Signal::derive(move || match place.get() {
        Some(place) => words::local(&place.place.name),
        None => text("keep-title"),
    });
    // The first drawing has the focus on its heading.
    Effect::new(move |before: Option<Option<u32>>| {
        let now = place.with(|place| place.as_ref().map(|place| place.version));
        if before
            .flatten()
            .is_some_and(|before| now.is_some_and(|now| now != before))
        {
            focus::quietly_soon(if keeping.moved().is_some() {
                said::MOVED
            } else {
                DO
            });
        }
        now
    });
    let what = move || {
        let place = place.get()?;
        Some(
            view! {
                {summary::view(keeping, &place)}
                {record::view(keeping, &place)}
            }
            .into_any(),
        )
    };
    let reported = move || place.get().map(|place| reports::view(keeping, &place));
    // What is typed is not drawn anew when the place is.
    let is_there = Memo::new(move |_| place.with(Option::is_some));
    let can = move || is_there.get().then(|| deeds::view(keeping));
    view! {
        <PageShell title wide=true>
            {cases::bar_of(staff)}
            <div>
                <Button label=msg("cases-back") kind=ButtonKind::Quiet icon="back" on_press=move |()| keeping.leave() />
            </div>
            {trouble(keeping)}
            <div class="keep-columns">
                <section class="stack case-do" aria-labelledby=DO>
                    <h2 id=DO tabindex="-1">{msg("cases-do")}</h2>
                    {said::region(keeping)}
                    {said::moved(keeping)}
                    {reported}
                    {can}
                </section>
                <div class="stack case-what">{what}</div>
            </div>
        </PageShell>
    }
    .into_any()
}

fn trouble(keeping: Keeping) -> AnyView {
    let is_there = Memo::new(move |_| keeping.place().with(Option::is_some));
    (move || match (keeping.place_failed(), is_there.get()) {
        (None, true) => ().into_any(),
        (None, false) => view! { <Skeleton /> }.into_any(),
        (Some(failure), old) => {
            said::trouble(&failure, old, Callback::new(move |()| keeping.read_place()))
        }
    })
    .into_any()
}
