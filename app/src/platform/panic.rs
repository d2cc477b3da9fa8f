//! A fault in the app must not end in a dead page.

use super::page;

/// From now on a panic shows the static message and leaves what was saved alone.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        page::show_trouble();
    }));
}
