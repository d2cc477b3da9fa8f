use super::field_frame::{described_by, invalid, labelled};
use super::{MaybeText, Text};
use crate::i18n::{text, text_with};
use leptos::prelude::*;

/// How many signs stay readable at the end.
const SHOWN: usize = 4;
/// What stands for a hidden sign.
const HIDDEN: char = '*';

/// One line that is hidden but for its end once the person has left it: somebody may look over
/// their shoulder.
///
/// Accessibility: as [`Field`](super::Field); the button beside it says what it does and names
/// its field; while the field has the focus everything typed is shown.
#[component]
pub fn MaskedField(
    /// The id of the input; error summaries link to it.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: Text,
    /// What is typed, exactly as typed.
    value: RwSignal<String>,
    /// Help under the label.
    #[prop(optional, into)]
    hint: MaybeText,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: MaybeText,
    /// `text`, `numeric` or `tel`.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// The `autocomplete` token, where the answer is the person's own.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Called when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> AnyView {
    let (inside, open) = (RwSignal::new(false), RwSignal::new(false));
    let shown = move || {
        let text = value.get();
        // What is wrong is to be seen, or it could not be put right.
        if inside.get() || open.get() || error.with(Option::is_some) {
            text
        } else {
            masked(&text)
        }
    };
    let leave = move |_| {
        inside.set(false);
        if let Some(on_leave) = on_leave {
            on_leave.run(());
        }
    };
    let words = move || {
        if open.get() {
            "masked-hide"
        } else {
            "masked-show"
        }
    };
    let name = move || {
        let id = if open.get() {
            "masked-hide-name"
        } else {
            "masked-show-name"
        };
        text_with(id, &[("field", label.get())])
    };
    let toggle = view! {
        <button
            class="button"
            type="button"
            data-variant="quiet"
            aria-label=name
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {move || text(words())}
        </button>
    };
    let control = view! {
        <div class="masked">
            <input
                class="input"
                id=id.clone()
                type="text"
                inputmode=inputmode
                autocomplete=autocomplete
                autocapitalize="characters"
                spellcheck="false"
                data-numeric="true"
                aria-describedby=described_by(&id, hint, error)
                aria-invalid=invalid(error)
                prop:value=shown
                on:focus=move |_| inside.set(true)
                on:blur=leave
                on:input=move |event| value.set(event_target_value(&event))
            />
            {toggle}
        </div>
    }
    .into_any();
    labelled(&id, label, hint, error, control)
}

/// All but the last four signs hidden; what is no longer than that stays.
pub fn masked(text: &str) -> String {
    let length = text.chars().count();
    let hidden = length.saturating_sub(SHOWN);
    let hide = |(at, sign)| if at < hidden { HIDDEN } else { sign };
    text.chars().enumerate().map(hide).collect()
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn only_the_end_of_a_number_stays_readable() {
        assert_eq!(masked("152502189901010019"), "**************0019");
        assert_eq!(masked("123"), "123");
        assert_eq!(masked(""), "");
    }
}
