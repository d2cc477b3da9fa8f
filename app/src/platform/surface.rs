//! A surface that is moved and enlarged by hand: its size, and where pointers and the wheel are on
//! it, in pixels of the screen, which know nothing of the direction of writing.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, MouseEvent, PointerEvent, ResizeObserver, WheelEvent};

/// Pixels a mouse wheel moves per line where it counts in lines.
const LINE: f64 = 40.0;

/// Tells of an element's size as long as it is kept.
pub struct Watch {
    observer: ResizeObserver,
    _told: Closure<dyn Fn()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `told` with the element's width and height in pixels, now and whenever they change. None
/// where the browser cannot tell; then it has been told once.
pub fn watch(element: &Element, told: impl Fn(f64, f64) + 'static) -> Option<Watch> {
    let of = element.clone();
    let tell = move || {
        told(f64::from(of.client_width()), f64::from(of.client_height()));
    };
    tell();
    let told = Closure::<dyn Fn()>::new(tell);
    let observer = ResizeObserver::new(told.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(Watch {
        observer,
        _told: told,
    })
}

/// Where a pointer is, from the left and the top of the surface.
pub fn place(surface: &Element, event: &MouseEvent) -> [f64; 2] {
    let bounds = surface.get_bounding_client_rect();
    [
        f64::from(event.client_x()) - bounds.left(),
        f64::from(event.client_y()) - bounds.top(),
    ]
}

/// Follows the pointer beyond the edge of the surface until it is lifted.
pub fn follow(surface: &Element, event: &PointerEvent) {
    // Refused for a pointer that has been lifted already.
    let _ = surface.set_pointer_capture(event.pointer_id());
}

/// Whether a pointer drags: a finger, a pen, or the first button of a mouse.
pub fn drags(event: &PointerEvent) -> bool {
    event.button() <= 0
}

/// How far the wheel was turned, in pixels towards the person.
pub fn turned(event: &WheelEvent) -> f64 {
    match event.delta_mode() {
        WheelEvent::DOM_DELTA_LINE => event.delta_y() * LINE,
        _ => event.delta_y(),
    }
}

/// Whether something inside the surface has the focus.
pub fn has_focus(surface: &Element) -> bool {
    let focused = super::document().active_element();
    focused.is_some_and(|element| surface.contains(Some(&element)))
}

/// Whether an event began at the surface itself and not at something on it.
pub fn is_own(event: &Event) -> bool {
    event.target() == event.current_target()
}
