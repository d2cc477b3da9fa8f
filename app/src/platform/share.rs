//! Taking a page away: on paper, by the device's own sharing, or by copying.

use super::window;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// Opens the browser's print dialogue.
pub fn print() {
    let _ = window().print();
}

/// What became of a text that was to be shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// Handed to the app that the person chose.
    Sent,
    /// The person closed the device's choice of apps.
    Cancelled,
    /// It lies ready to be pasted.
    Copied,
    /// Neither is possible here: show the text, so that it can be marked and copied by hand.
    Refused,
}

/// Hands a text to the device's own choice of apps or, where there is none, copies it.
/// To be called in answer to a press: browsers allow it only then.
pub async fn share(text: &str) -> Shared {
    let navigator = window().navigator();
    if has(&navigator, "share") {
        let data = ShareData::new();
        data.set_text(text);
        match JsFuture::from(navigator.share_with_data(&data)).await {
            Ok(_) => return Shared::Sent,
            Err(error) if is_named(&error, "AbortError") => return Shared::Cancelled,
            // No app that takes texts, or not allowed here.
            Err(_) => {}
        }
    }
    if copy(text).await {
        Shared::Copied
    } else {
        Shared::Refused
    }
}

/// Copies a text; false where the browser does not allow it.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // Not there on an address without encryption.
    has(&navigator, "clipboard")
        && JsFuture::from(navigator.clipboard().write_text(text))
            .await
            .is_ok()
}

fn has(object: &JsValue, name: &str) -> bool {
    Reflect::get(object, &name.into()).is_ok_and(|found| !found.is_undefined())
}

fn is_named(error: &JsValue, name: &str) -> bool {
    Reflect::get(error, &"name".into()).is_ok_and(|found| found == name)
}
