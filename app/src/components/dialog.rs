use super::Text;
use leptos::{html, prelude::*};

/// A question that must be answered before anything else.
///
/// Accessibility: the native modal `dialog`: the rest of the page is out of reach, Escape closes,
/// the focus returns to where it was; it is named by its heading.
#[component]
pub fn Dialog(
    /// An id unique on the page.
    id: &'static str,
    /// What is asked.
    #[prop(into)]
    title: Text,
    /// Whether it is shown. Set it to open or close; closing by Escape sets it too.
    open: RwSignal<bool>,
    /// Text and buttons.
    children: Children,
) -> AnyView {
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let (Some(dialog), open) = (node.get(), open.get()) else {
            return;
        };
        if open && !dialog.open() {
            // Fails only for a dialog outside the page.
            let _ = dialog.show_modal();
        } else if !open {
            dialog.close();
        }
    });
    let heading = format!("{id}-title");
    let named_by = heading.clone();
    view! {
        <dialog
            class="dialog"
            id=id
            node_ref=node
            aria-labelledby=named_by
            on:close=move |_| open.set(false)
        >
            <h2 id=heading>{title}</h2>
            {children()}
        </dialog>
    }
    .into_any()
}
