//! Taking a page away: on paper or by copying.

use super::window;
use wasm_bindgen_futures::JsFuture;

/// Opens the browser's print dialogue.
pub fn print() {
    let _ = window().print();
}

/// Copies a text; false where the browser does not allow it.
pub async fn copy(text: &str) -> bool {
    JsFuture::from(window().navigator().clipboard().write_text(text))
        .await
        .is_ok()
}
