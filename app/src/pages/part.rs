//! Pages whose code is downloaded when somebody wants to see them.

mod cuts;

use crate::components::{Button, Hotlines, Notice, Skeleton, Tone};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::platform;
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_split_helpers::SplitLoaderError;

/// Draws a page. The function itself is what is downloaded.
pub(super) type View = fn() -> AnyView;

/// What is downloaded by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The self-check up to its last question.
    SelfCheck,
    /// The result of the self-check.
    Result,
    /// What would be if.
    WhatIf,
    /// Marriage appointments.
    Marriage,
    /// One-door applications.
    Aid,
    /// Service points for older people.
    Elderly,
    /// The desks of a marriage registry and of the one door.
    Staff,
    /// The desk of the directory of service points.
    StaffPlaces,
    /// Every component in every state.
    Gallery,
}

thread_local! {
    // So that a page seen before is drawn at once.
    static HERE: RefCell<Vec<(Part, View)>> = const { RefCell::new(Vec::new()) };
}

impl Part {
    fn here(self) -> Option<View> {
        HERE.with_borrow(|here| here.iter().find(|(part, _)| *part == self).map(|h| h.1))
    }

    /// Fetches it, unless it is there; a failure may be followed by another try.
    pub(super) async fn fetch(self) -> Result<View, SplitLoaderError> {
        if let Some(view) = self.here() {
            return Ok(view);
        }
        let view = match self {
            Self::SelfCheck => cuts::self_check().await,
            Self::Result => cuts::result().await,
            Self::WhatIf => cuts::what_if().await,
            Self::Marriage => cuts::marriage().await,
            Self::Aid => cuts::aid().await,
            Self::Elderly => cuts::elderly().await,
            Self::Staff => cuts::staff().await,
            Self::StaffPlaces => cuts::staff_places().await,
            Self::Gallery => cuts::gallery().await,
        }?;
        HERE.with_borrow_mut(|here| here.push((self, view)));
        Ok(view)
    }
}

/// Fetches what is most likely wanted next; nobody waits for it.
pub(super) fn foresee(part: Part) {
    platform::spawn(async move {
        // Where it does not come, it is fetched when somebody wants it.
        let _ = part.fetch().await;
    });
}

/// Lets the self-check look for what is begun on this device, fetching it first; nobody waits for it.
pub(super) fn find_begun() {
    let Some(owner) = Owner::current() else {
        return;
    };
    // After the page is painted.
    request_animation_frame(move || {
        platform::spawn(async move {
            // Where it does not come, it is fetched when somebody wants it.
            if let Ok(find) = cuts::find_begun().await {
                owner.with(find);
            }
        });
    });
}

#[derive(Clone, Copy)]
enum State {
    Going,
    Here(View),
    Failed,
}

/// Shows a page as soon as its code is here; before that the shape of what comes, or that it did
/// not come and how to try again.
#[component]
pub(super) fn Coming(
    /// Which.
    part: Part,
) -> AnyView {
    if let Some(view) = part.here() {
        return view();
    }
    let state = RwSignal::new(State::Going);
    let fetch = move || {
        state.set(State::Going);
        platform::spawn(async move {
            // Somebody who has gone elsewhere meanwhile is not brought back.
            state.try_set(match part.fetch().await {
                Ok(view) => State::Here(view),
                Err(_) => State::Failed,
            });
        });
    };
    fetch();
    (move || match state.get() {
        State::Here(view) => view(),
        State::Going => view! {
            <PageShell title=msg("loading") heading=false>
                <h1 class="sr-only" tabindex="-1">{msg("loading")}</h1>
                <div data-part="coming"><Skeleton /></div>
            </PageShell>
        }
        .into_any(),
        State::Failed => view! {
            <PageShell title=msg("part-failed-title")>
                <Notice title=msg("problem-offline") tone=Tone::Attention announces=true />
                <div class="actions">
                    <Button label=msg("self-check-retry") on_press=move |()| fetch() />
                </div>
                <Hotlines />
            </PageShell>
        }
        .into_any(),
    })
    .into_any()
}
