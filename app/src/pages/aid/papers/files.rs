use crate::components::{Icon, Text};
use crate::platform::pictures::{self, Chosen};
use leptos::prelude::*;

/// A button that opens the camera, or the device's own choice of files.
///
/// Accessibility: a real file input, named by the words on the button and the thing it is for; it
/// takes the focus itself, and names what went wrong.
#[component]
pub(super) fn Files(
    /// The id of the input; error summaries link to it.
    id: String,
    /// What it does, as a verb.
    #[prop(into)]
    label: Text,
    /// What the picture is of, for who does not see where the button stands.
    #[prop(into)]
    of: Text,
    /// The camera at once; else what lies on the device, several at a time.
    #[prop(optional)]
    camera: bool,
    /// In place of another page: one file, a small button.
    #[prop(optional)]
    again: bool,
    /// The id of what says what went wrong.
    #[prop(optional, into)]
    described_by: Option<String>,
    /// Called with what was chosen.
    #[prop(into)]
    on_files: Callback<Vec<Chosen>>,
) -> AnyView {
    // Telephones turn their own formats into JPEG for who asks for pictures.
    let accept = if camera {
        "image/*"
    } else {
        "image/*,application/pdf"
    };
    let variant = match (again, camera) {
        (true, _) => "quiet",
        (false, true) => "primary",
        (false, false) => "secondary",
    };
    view! {
        <span class="file">
            <input
                class="sr-only"
                type="file"
                id=id.clone()
                accept=accept
                capture=camera.then_some("environment")
                multiple=!camera
                aria-describedby=described_by
                on:change=move |event| on_files.run(pictures::of_input(&event))
            />
            <label class="button" data-variant=variant for=id>
                <Icon name=if camera { "camera" } else { "plus" } />
                <span>{label}<span class="sr-only">" " {of}</span></span>
            </label>
        </span>
    }
    .into_any()
}
