//! Words: names, sounds, kinds.

use crate::components::{Field, Icon};
use crate::i18n::{msg, text};
use crate::platform::{clock, focus, spawn};
use crate::state::Places;
use crate::state::places::LONGEST;
use leptos::prelude::*;
use std::time::Duration;

const FIELD: &str = "elderly-search";
/// A pause between two keys. What is typed stands at once; what is found may follow a moment later.
const PAUSE: Duration = Duration::from_millis(120);

pub(super) fn view(places: Places) -> AnyView {
    let typed = RwSignal::new(places.asked.with_untracked(|asked| asked.text.clone()));
    let words = Memo::new(move |_| places.asked.with(|asked| asked.text.clone()));
    // From elsewhere: Back, a chip that was taken off, an end of the visit.
    Effect::new(move |_| {
        let words = words.get();
        if words != typed.get_untracked() {
            typed.set(words);
        }
    });
    let keys = StoredValue::new(0_u32);
    Effect::new(move |before: Option<()>| {
        let text: String = typed.get().chars().take(LONGEST).collect();
        keys.update_value(|n| *n = n.wrapping_add(1));
        let mine = keys.get_value();
        if before.is_none() {
            return;
        }
        spawn(async move {
            clock::sleep(PAUSE).await;
            if keys.try_get_value() == Some(mine) {
                places.ask(|asked| asked.text = text);
            }
        });
    });
    let clear = move |_| {
        typed.set(String::new());
        places.ask(|asked| asked.text.clear());
        focus::by_id(FIELD);
    };
    let hint = Signal::derive(|| Some(text("elderly-search-hint")));
    view! {
        <div class="finder-words">
            <Field id=FIELD label=msg("elderly-search") hint value=typed />
            <Show when=move || typed.with(|typed| !typed.is_empty())>
                <button class="finder-clear" type="button" aria-label=msg("elderly-search-clear") on:click=clear>
                    <Icon name="close" />
                </button>
            </Show>
        </div>
    }
    .into_any()
}
