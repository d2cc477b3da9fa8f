//! Starts the app in the browser.

fn main() {
    egude_app::start();
}
