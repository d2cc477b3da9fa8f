//! Ways into the form that bring something along: what the self-check knows, or that it is for
//! somebody else.

use super::address::Address;
use super::private::{trouble, waiting};
use crate::state::aid::likely;
use crate::state::{Aid, Load, Opening, SelfCheck};
use egude_draft::{Draft, Page};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

fn on() -> impl Fn(Address) + Clone {
    let navigate = use_navigate();
    move |to: Address| {
        let options = NavigateOptions {
            replace: true,
            ..Default::default()
        };
        navigate(&to.path(), options);
    }
}

/// Takes over programs, place and people of the self-check, and goes on with the steps.
#[component]
pub(super) fn FromCheckPage() -> AnyView {
    let (aid, check) = (Aid::get(), SelfCheck::get());
    aid.open_law();
    check.open();
    let go = on();
    Effect::new(move |_| {
        if aid.opening() == Opening::Going || check.opening() == Opening::Going {
            return;
        }
        if !aid.now(Draft::is_open) || !check.is_begun() {
            return go(Address::Entry);
        }
        let (Load::Ready(law), Some(journey)) = (aid.law(), check.journey()) else {
            return;
        };
        let programs = likely(&journey, &law);
        if programs.is_empty() {
            return go(Address::Form(Page::Programs));
        }
        aid.choose(programs);
        aid.take_household(&journey);
        // Reviewed by going there on purpose, answer by answer, and not by a press of a button.
        go(Address::Steps);
    });
    let again = Callback::new(move |()| {
        aid.open_law();
        check.open();
    });
    (move || match (aid.law(), check.material()) {
        (Load::Failed(failure), _) | (_, Load::Failed(failure)) => trouble(&failure, again),
        _ => waiting(),
    })
    .into_any()
}

/// Notes that it is for somebody else, and goes on with what for.
#[component]
pub(super) fn ForOtherPage() -> AnyView {
    let aid = Aid::get();
    let go = on();
    Effect::new(move |_| {
        if aid.opening() != Opening::Going {
            aid.update(|draft| "other".clone_into(&mut draft.whom.applies_for));
            go(Address::Form(Page::Programs));
        }
    });
    waiting()
}
