//! What every page has: a title, one `h1`, and the focus where reading begins.

use crate::components::{MaybeText, Text, Trail, Up};
use crate::i18n::text_with;
use crate::platform::{focus, page};
use leptos::prelude::*;

/// The frame inside the shell. Rendered anew on each navigation, it sets the document's title and
/// moves the focus to the `h1`, except on the first page of a visit.
///
/// Accessibility: one `main`, one `h1`. With `heading=false` the page brings its own `h1`, for
/// instance the legend of its question.
#[component]
pub fn PageShell(
    /// The title of the page, for the document and, unless `heading` is off, the `h1`.
    #[prop(into)]
    title: Text,
    /// A sentence under the heading.
    #[prop(optional, into)]
    lede: MaybeText,
    /// The name of this page at the end of the trail above the heading; no trail without it.
    #[prop(optional)]
    trail: Option<Text>,
    /// Whether this frame draws the `h1`.
    #[prop(default = true)]
    heading: bool,
    /// Room for tables and many tiles.
    #[prop(optional)]
    wide: bool,
    /// The page.
    children: Children,
) -> AnyView {
    Effect::new(move |_| {
        page::set_title(&text_with("document-title", &[("title", title.get())]));
    });
    focus::heading_after_navigation();
    let head = heading.then(|| {
        view! {
            <div class="page-head">
                <h1 tabindex="-1"><Up text=title /></h1>
                {move || lede.get().map(|text| view! { <p class="lede"><Up text=Signal::stored(text) /></p> })}
            </div>
        }
    });
    view! {
        <main class="page" id="main" data-wide=wide.then_some("true")>
            {trail.map(|here| view! { <Trail here /> })}
            {head}
            {children()}
        </main>
    }
    .into_any()
}
