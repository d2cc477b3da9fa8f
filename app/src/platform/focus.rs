//! Where the keyboard and the screen reader are.

use super::{document, window};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, SvgElement};

thread_local! {
    static FIRST_PAGE: Cell<bool> = const { Cell::new(true) };
}

/// Moves the focus to the page's `h1` once it is drawn, except on the first page of a visit:
/// there the browser's own start is what people expect.
pub fn heading_after_navigation() {
    if FIRST_PAGE.replace(false) {
        return;
    }
    leptos::prelude::request_animation_frame(|| focus_selector("main h1"));
}

/// Moves the focus to the `h1` of what has just been drawn anew on the same page.
pub fn heading_soon() {
    leptos::prelude::request_animation_frame(|| focus_selector("main h1"));
}

/// Moves the focus to the element with this id, and shows its label or legend with it.
pub fn by_id(id: &str) {
    let Some(element) = document().get_element_by_id(id) else {
        return;
    };
    let group = element.closest("fieldset, .field").ok().flatten();
    group.as_ref().unwrap_or(&element).scroll_into_view();
    focus(&element);
}

/// Whether there is an element with this id.
pub fn is_there(id: &str) -> bool {
    document().get_element_by_id(id).is_some()
}

/// Whether the element with this id, or something in it, has the focus.
pub fn is_within(id: &str) -> bool {
    let focused = document().active_element();
    let element = document().get_element_by_id(id);
    element
        .zip(focused)
        .is_some_and(|(element, focused)| element.contains(Some(&focused)))
}

/// Moves the focus to what has just been rendered at the top of the page, and shows the top: the
/// way back above it must not end up half under the header.
pub fn at_top_soon(id: &str) {
    let selector = format!("#{id}");
    leptos::prelude::request_animation_frame(move || focus_selector(&selector));
}

/// Moves the focus to what has just been drawn; the page scrolls only as far as it must.
pub fn quietly_soon(id: &str) {
    let id = id.to_owned();
    leptos::prelude::request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(&id) {
            focus(&element);
        }
    });
}

/// Scrolls only as far as it must to show the element with this id; the focus stays.
pub fn show(id: &str) {
    let Some(element) = document().get_element_by_id(id) else {
        return;
    };
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    options.set_inline(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

fn focus_selector(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        focus(&element);
        // A question's heading is inside its legend: show the top of the page all the same.
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

fn focus(element: &web_sys::Element) {
    // Refused only by elements that are gone, where there is nothing to do.
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    } else if let Some(element) = element.dyn_ref::<SvgElement>() {
        let _ = element.focus();
    }
}
