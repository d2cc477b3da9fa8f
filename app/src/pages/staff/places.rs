//! The desk of the directory.

use leptos::prelude::*;

/// Skeleton.
#[component]
pub(in crate::pages) fn PlaceDesk() -> AnyView {
    ().into_any()
}
