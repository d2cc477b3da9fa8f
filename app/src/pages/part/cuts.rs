//! Where the app is cut: what these functions lead to, and nothing before leads to, is downloaded
//! when one of them is called. Two with one name are one part.

#![expect(
    clippy::unnecessary_wraps,
    reason = "what fails is the download, which the attribute writes"
)]

use super::View;
use crate::pages::{aid, elderly, gallery, marriage, self_check, staff};
use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Everything up to the last question, with rules and questions.
#[wasm_split(self_check, fallible)]
pub(super) fn self_check() -> Result<View, SplitLoaderError> {
    Ok(self_check::pages)
}

/// Looks for what is begun on this device.
#[wasm_split(self_check, fallible)]
pub(super) fn find_begun() -> Result<fn(), SplitLoaderError> {
    Ok(self_check::find_begun)
}

/// The verdicts with their reasons: nobody needs them before the last question.
#[wasm_split(result, fallible)]
pub(super) fn result() -> Result<View, SplitLoaderError> {
    Ok(self_check::result_page)
}

/// The comparison of results.
#[wasm_split(result, fallible)]
pub(super) fn what_if() -> Result<View, SplitLoaderError> {
    Ok(self_check::what_if_page)
}

/// Appointments.
#[wasm_split(marriage, fallible)]
pub(super) fn marriage() -> Result<View, SplitLoaderError> {
    Ok(|| view! { <marriage::MarriagePages /> }.into_any())
}

/// One-door applications.
#[wasm_split(aid, fallible)]
pub(super) fn aid() -> Result<View, SplitLoaderError> {
    Ok(|| view! { <aid::AidPages /> }.into_any())
}

/// Service points.
#[wasm_split(elderly, fallible)]
pub(super) fn elderly() -> Result<View, SplitLoaderError> {
    Ok(|| view! { <elderly::ElderlyPages /> }.into_any())
}

/// The desk of a registry.
#[wasm_split(staff, fallible)]
pub(super) fn staff() -> Result<View, SplitLoaderError> {
    Ok(|| view! { <staff::StaffPage /> }.into_any())
}

/// The desk of the directory: its long form is for few.
#[wasm_split(staff_places, fallible)]
pub(super) fn staff_places() -> Result<View, SplitLoaderError> {
    Ok(|| view! { <staff::PlaceDesk /> }.into_any())
}

/// In the part of the result, since few see it: a part of its own would cut the others smaller.
#[wasm_split(result, fallible)]
pub(super) fn gallery() -> Result<View, SplitLoaderError> {
    Ok(|| view! { <gallery::GalleryPage /> }.into_any())
}
