//! Every component in every state: the page designers look at and the accessibility tests run on.

mod answers;
mod maps;
mod papers;
mod reading;

use crate::components::Text;
use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// Every component in every state.
#[component]
pub(super) fn GalleryPage() -> AnyView {
    view! {
        <PageShell title=msg("gallery-title") lede=msg("gallery-lede")>
            {answers::all()}
            {reading::all()}
            {papers::all()}
            {maps::all()}
        </PageShell>
    }
    .into_any()
}

/// A named part of the gallery.
fn item(title: &'static str, body: AnyView) -> AnyView {
    view! { <section class="gallery-item"><h2>{msg(title)}</h2>{body}</section> }.into_any()
}

/// The error every field shows in its error state.
fn error() -> Text {
    msg("gallery-error")
}
