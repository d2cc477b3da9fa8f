//! Handing a file to the device: the browser saves it, or opens the app for its kind.

use super::{clock, document, spawn};
use js_sys::Array;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Long enough for a slow browser to take the file over.
const KEPT: Duration = Duration::from_secs(30);

/// Saves `text` as a file of this name and media type; false where the browser does not.
pub fn text(name: &str, media_type: &str, text: &str) -> bool {
    try_text(name, media_type, text).is_some()
}

fn try_text(name: &str, media_type: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    let file = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&file).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    // Outside the page, so that the router does not take the press for a navigation.
    link.set_rel("external");
    link.click();
    spawn(async move {
        clock::sleep(KEPT).await;
        let _ = Url::revoke_object_url(&address);
    });
    Some(())
}
