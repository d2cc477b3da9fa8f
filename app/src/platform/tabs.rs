//! Tabs of this site on the same device tell each other that what is kept has changed.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::BroadcastChannel;

const CHANNEL: &str = "egude";

thread_local! {
    // One for the visit: a channel hears everyone but itself. Old browsers have none.
    static TABS: Option<BroadcastChannel> = BroadcastChannel::new(CHANNEL).ok();
}

/// Tells the other tabs that something has changed; not what.
pub fn tell() {
    TABS.with(|tabs| {
        if let Some(tabs) = tabs {
            // Fails only for what cannot be copied.
            let _ = tabs.post_message(&JsValue::TRUE);
        }
    });
}

/// Calls `heard` whenever another tab has changed something.
pub fn listen(heard: impl Fn() + 'static) {
    TABS.with(|tabs| {
        if let Some(tabs) = tabs {
            let heard = Closure::<dyn Fn()>::new(heard);
            // Fails only where there is nothing to listen to.
            let _ =
                tabs.add_event_listener_with_callback("message", heard.as_ref().unchecked_ref());
            // Lives as long as the page.
            heard.forget();
        }
    });
}
