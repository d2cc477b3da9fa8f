//! Whether others use this device: then nothing is kept on it.

use crate::components::{Checkboxes, Choice, Notice};
use crate::i18n::msg;
use crate::platform::storage;
use crate::state::Aid;
use leptos::prelude::*;

const SHARED: &str = "shared";

pub(super) fn view() -> AnyView {
    if !storage::is_on() {
        return view! { <Notice title=msg("aid-shared-kiosk") /> }.into_any();
    }
    let aid = Aid::get();
    let before = aid.is_shared().then(|| SHARED.to_owned());
    let values = RwSignal::new(before.into_iter().collect::<Vec<_>>());
    Effect::new(move |earlier: Option<()>| {
        let shared = values.with(|all| !all.is_empty());
        if earlier.is_some() {
            aid.set_shared(shared);
        }
    });
    let hint = Signal::derive(|| Some(msg("aid-shared-hint").get()));
    let choices = vec![Choice::new(SHARED, msg("aid-shared")).hint(hint)];
    view! { <Checkboxes id="aid-shared" legend=msg("aid-shared-title") values choices /> }
        .into_any()
}
