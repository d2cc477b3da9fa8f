use super::{Button, ButtonKind, Text};
use crate::i18n::msg;
use crate::platform;
use crate::platform::share::{self, Shared};
use crate::state::Toasts;
use leptos::prelude::*;

const ID: &str = "shared-text";

/// Hands a text to the device's own sharing, else copies it, else shows it to be copied by hand.
/// More than one on a page need ids of their own.
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
    /// What is said when it was copied.
    #[prop(optional)]
    copied: Option<Text>,
    /// The id of the text that is shown to be copied by hand.
    #[prop(default = ID)]
    id: &'static str,
    /// Copies, and never hands the text to another app.
    #[prop(optional)]
    only_copies: bool,
) -> AnyView {
    let toasts = Toasts::get();
    let said = copied.unwrap_or_else(|| msg("share-copied"));
    let by_hand = RwSignal::new(None::<String>);
    let on_press = move |()| {
        let words = text.run(());
        platform::spawn(async move {
            let shared = if only_copies {
                let done = share::copy(&words).await;
                if done {
                    Shared::Copied
                } else {
                    Shared::Refused
                }
            } else {
                share::share(&words).await
            };
            match shared {
                Shared::Copied => toasts.say(said),
                Shared::Refused => {
                    toasts.say(msg("share-by-hand"));
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
                <div class="field no-print">
                    <label class="field-label" for=id>{msg("share-by-hand")}</label>
                    <textarea class="input" id=id readonly=true rows=rows prop:value=words></textarea>
                </div>
            }
        })
    };
    view! {
        <Button label kind=ButtonKind::Secondary icon="copy" on_press />
        {shown}
    }
    .into_any()
}
