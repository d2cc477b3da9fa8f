//! Everything once more, with the way to change it; what is wrong on any page; and sending, once.

mod blocks;
mod declare;
mod lines;
mod state;
mod where_to;
mod wrong;

use super::private::{trouble, waiting};
use super::{kept, titles};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::pages::aid::key;
use crate::state::aid::{Phase, Sender};
use crate::state::{Aid, Load, Opening, SelfCheck};
use egude_draft::{Page, State};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// Everything once more.
#[component]
pub(super) fn ReviewPage() -> AnyView {
    let (aid, check, sender) = (Aid::get(), SelfCheck::get(), Sender::get());
    let load = move || {
        check.open();
        aid.open_law();
        aid.open_regions();
    };
    load();
    Effect::new(move |_| {
        // The place is known once what was kept is there.
        let _ = aid.opening();
        aid.open_place();
    });
    let again = Callback::new(move |()| load());
    leave_when_arrived(sender);
    let state = Memo::new(move |_| match (aid.law(), check.material()) {
        _ if aid.opening() == Opening::Going => None,
        (Load::Failed(failure), _) | (_, Load::Failed(failure)) => Some(Err(failure)),
        (Load::Ready(_), Load::Ready(_)) => Some(Ok(aid.with(|draft| at(&draft.state)))),
        _ => None,
    });
    (move || match state.get() {
        None => waiting(),
        Some(Err(failure)) => trouble(&failure, again),
        Some(Ok(At::Open)) => open(aid),
        Some(Ok(At::Sending)) => {
            // After a reload, a crash, or in another tab: the same text under the same name.
            sender.send();
            state::sending(sender)
        }
        Some(Ok(At::Sent)) => state::sent(aid),
    })
    .into_any()
}

/// Where a draft is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Open,
    Sending,
    Sent,
}

fn at(state: &State) -> At {
    match state {
        State::Drafting => At::Open,
        State::Sending { .. } => At::Sending,
        State::Sent { .. } => At::Sent,
    }
}

/// To the receipt as soon as there is one; the way back does not lead to the form.
fn leave_when_arrived(sender: Sender) {
    let navigate = use_navigate();
    Effect::new(move |_| {
        if let Phase::Arrived(reference, key) = sender.phase() {
            let options = NavigateOptions {
                replace: true,
                ..NavigateOptions::default()
            };
            navigate(&key::address("/aid/sent", reference, &key), options);
            sender.done();
        }
    });
}

fn open(aid: Aid) -> AnyView {
    let wrong = wrong::Wrong::new(aid);
    view! {
        <PageShell title=msg(titles::title(Page::Review)) lede=Signal::derive(move || Some(msg("aid-review-lede").get())) trail=msg("service-aid-name")>
            {wrong.view()}
            {state::before()}
            {blocks::view(aid)}
            {where_to::view(aid)}
            {declare::view(aid, wrong)}
            {kept::view()}
        </PageShell>
    }
    .into_any()
}
