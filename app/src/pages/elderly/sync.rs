//! What is looked for and the address say the same. Typing changes the entry of the history that one
//! is at; every other step is an entry of its own, so that Back takes it back.

use crate::platform::{clock, spawn};
use crate::state::Places;
use crate::state::places::Asked;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};
use std::time::Duration;

/// A pause in typing. Browsers refuse addresses that change with every key.
const PAUSE: Duration = Duration::from_millis(400);

/// Takes over what the address says, now and whenever Back or a link changes it; and writes into it
/// what is asked on the page.
pub(super) fn with_address(places: Places) {
    let query = use_query_map();
    let said = Memo::new(move |_| query.with(|query| Asked::read(|name| query.get(name))));
    let written = StoredValue::new(said.get_untracked());
    let first = said.get_untracked();
    places.ask(move |asked| *asked = first);
    Effect::new(move |_| {
        let said = said.get();
        if said != written.get_value() {
            written.set_value(said.clone());
            places.ask(move |asked| *asked = said);
        }
    });
    let navigate = use_navigate();
    let write = move |asked: Asked, replace: bool| {
        let to = format!("/elderly{}", asked.query());
        written.set_value(asked);
        let options = NavigateOptions {
            replace,
            scroll: false,
            ..NavigateOptions::default()
        };
        navigate(&to, options);
    };
    let changes = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let asked = places.asked.get();
        changes.update_value(|n| *n = n.wrapping_add(1));
        let mine = changes.get_value();
        let before = written.get_value();
        if asked == before {
            return;
        }
        if !asked.differs_in_text_only(&before) {
            let replace = places.was_quiet();
            return write(asked, replace);
        }
        let write = write.clone();
        spawn(async move {
            clock::sleep(PAUSE).await;
            // Another key, another page, or Back meanwhile.
            if changes.try_get_value() == Some(mine) {
                write(asked, true);
            }
        });
    });
}
