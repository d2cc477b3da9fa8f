use super::{Button, ButtonKind, Text};
use crate::i18n::msg;
use crate::platform;
use crate::platform::share::{self, Shared};
use crate::state::Toasts;
use leptos::prelude::*;

/// Hands a text to the device's own sharing, else copies it, else shows it to be copied by hand.
///
/// Accessibility: what has become of the text is said politely; the text shown instead is a field
/// that cannot be changed, named by what to do with it.
#[component]
pub fn ShareButton(
    /// What it does, as a verb.
    #[prop(into)]
    label: Text,
    /// Makes the text, on a press.
    text: Callback<(), String>,
) -> AnyView {
    let toasts = Toasts::get();
    let by_hand = RwSignal::new(None::<String>);
    let on_press = move |()| {
        let words = text.run(());
        platform::spawn(async move {
            match share::share(&words).await {
                Shared::Copied => toasts.say(msg("share-copied")),
                Shared::Refused => {
                    let _ = by_hand.try_set(Some(words));
                }
                // The device has said enough, or the person has.
                Shared::Sent | Shared::Cancelled => {}
            }
        });
    };
    let shown = move || {
        by_hand.get().map(|words| {
            let rows = words.lines().count().to_string();
            view! {
                <label class="field no-print">
                    <span class="field-label" role="status">{msg("share-by-hand")}</span>
                    <textarea class="input" readonly=true rows=rows prop:value=words></textarea>
                </label>
            }
        })
    };
    view! {
        <Button label kind=ButtonKind::Secondary icon="copy" on_press />
        {shown}
    }
    .into_any()
}
