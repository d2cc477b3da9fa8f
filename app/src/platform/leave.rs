//! Leaving in a hurry: nothing of the visit stays behind the Back button.

use super::window;
use js_sys::{Array, Function, Reflect};
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::AddEventListenerOptions;

const HOME: &str = "/";

thread_local! {
    static LEAVING: Cell<bool> = const { Cell::new(false) };
}

/// Overwrites the pages of this visit in the history of the tab: the first becomes the home page,
/// the home page is opened once more after it, and all between is gone. To be called when the home
/// page is shown already: until then what is on the screen stays.
///
/// The browser's own list of visited pages is out of reach for every page.
pub async fn forget_visit() {
    if LEAVING.replace(true) {
        return;
    }
    let at_start = to_first_page().await;
    if let Ok(history) = window().history() {
        let home = Some(HOME);
        let _ = history.replace_state_with_url(&JsValue::NULL, "", home);
        if at_start {
            // A new entry ends what lies ahead.
            let _ = history.push_state_with_url(&JsValue::NULL, "", home);
        }
    }
    LEAVING.set(false);
}

/// Goes back to the first page of this visit without anyone being told; false if the tab stays
/// where it is, because it is there or because the browser does not tell its history.
async fn to_first_page() -> bool {
    let Some(first) = first_entry() else {
        return false;
    };
    let deaf = Closure::<dyn Fn(web_sys::Event)>::new(|event: web_sys::Event| {
        event.stop_immediate_propagation();
    });
    let options = AddEventListenerOptions::new();
    // Before the router, which would show the old page.
    options.set_capture(true);
    let listener = deaf.as_ref().unchecked_ref();
    let _ = window().add_event_listener_with_callback_and_add_event_listener_options(
        "popstate", listener, &options,
    );
    let moved = traverse(&first).await;
    let _ = window().remove_event_listener_with_callback_and_bool("popstate", listener, true);
    moved.is_some()
}

/// The key of the first of the entries before this one that belong to this very document: going
/// to them loads nothing.
fn first_entry() -> Option<String> {
    let navigation = navigation()?;
    let entries = call(&navigation, "entries", None)?
        .dyn_into::<Array>()
        .ok()?;
    let current = get(&navigation, "currentEntry")?;
    let here = get(&current, "index")?.as_f64()?;
    let before = entries.iter().filter(|entry| {
        let index = get(entry, "index").and_then(|index| index.as_f64());
        let same = get(entry, "sameDocument").and_then(|same| same.as_bool());
        same == Some(true) && index.is_some_and(|index| index < here)
    });
    get(&before.into_iter().next()?, "key")?.as_string()
}

async fn traverse(key: &str) -> Option<()> {
    let result = call(&navigation()?, "traverseTo", Some(&key.into()))?;
    let finished: js_sys::Promise = get(&result, "finished")?.dyn_into().ok()?;
    JsFuture::from(finished).await.ok().map(drop)
}

/// The Navigation API. Older browsers have none: there only the page that is left is overwritten.
fn navigation() -> Option<JsValue> {
    get(&window(), "navigation")
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(object, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

fn call(object: &JsValue, name: &str, argument: Option<&JsValue>) -> Option<JsValue> {
    let method: Function = get(object, name)?.dyn_into().ok()?;
    match argument {
        Some(argument) => method.call1(object, argument),
        None => method.call0(object),
    }
    .ok()
}
