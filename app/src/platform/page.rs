//! The document round the app: its title, language, display attributes, static parts.

use super::{document, window};
use wasm_bindgen::JsCast;

/// Sets `document.title`.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets or, with `None`, removes an attribute of `<html>`.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else {
        return;
    };
    // Fails only for a name that is not a name; ours are literals.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// The path of the address that the visit began at.
pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// A place in the page for the app.
pub type MountPoint = web_sys::HtmlElement;

/// The element the app is mounted into.
pub fn mount_point() -> Option<MountPoint> {
    document().get_element_by_id("app")?.dyn_into().ok()
}

/// Takes away the shell that was painted from static HTML.
pub fn remove_static_shell() {
    if let Some(shell) = document().get_element_by_id("static-shell") {
        shell.remove();
    }
}

/// Shows the static message for when the app itself cannot speak.
pub fn show_trouble() {
    if let Some(trouble) = document().get_element_by_id("trouble") {
        let _ = trouble.remove_attribute("hidden");
    }
}

/// Whether the system asks for high contrast.
pub fn prefers_contrast() -> bool {
    let query = window().match_media("(prefers-contrast: more)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

/// The languages the browser prefers, best first.
pub fn preferred_languages() -> Vec<String> {
    window()
        .navigator()
        .languages()
        .iter()
        .filter_map(|tag| tag.as_string())
        .collect()
}

/// The value of `?lang=` in the address, taken out of the address so that it is not shared on.
pub fn take_language_from_address() -> Option<String> {
    let location = window().location();
    let search = location.search().ok()?;
    let pairs: Vec<&str> = search.trim_start_matches('?').split('&').collect();
    let wanted = pairs
        .iter()
        .find_map(|pair| pair.strip_prefix("lang="))?
        .to_owned();
    let rest: Vec<&str> = pairs
        .into_iter()
        .filter(|p| !p.is_empty() && !p.starts_with("lang="))
        .collect();
    let query = if rest.is_empty() {
        String::new()
    } else {
        format!("?{}", rest.join("&"))
    };
    let path = location.pathname().ok()? + &query + &location.hash().unwrap_or_default();
    let history = window().history().ok()?;
    let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path));
    Some(wanted)
}

/// The beginning of this site's addresses, such as `https://example.cn`.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// Loads the page anew.
pub fn reload() {
    let _ = window().location().reload();
}
