//! Where the device is, asked of the browser when a person presses a button, and kept on the device.

use super::window;
use futures::channel::oneshot;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{PositionError, PositionOptions};

/// Milliseconds: a first fix without help from the network takes most of a minute.
const PATIENCE: u32 = 30_000;
/// Milliseconds: masts and wireless networks answer at once or not at all.
const SHORT_PATIENCE: u32 = 8_000;
/// Milliseconds: nobody is in another banner five minutes later.
const FRESH_ENOUGH: u32 = 300_000;

/// A place on the earth, WGS-84, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// North.
    pub lat: f64,
    /// East.
    pub lon: f64,
}

/// A place and how far off it may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fix {
    /// The place.
    pub at: Position,
    /// Metres: the device is as likely as not to be within a little more than this.
    pub within_m: f64,
}

/// Why the place is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPosition {
    /// The person, the device's settings or this site said no.
    Refused,
    /// It could not be found out, or not in time.
    NotFound,
    /// This browser cannot tell, or not over this connection.
    Unsupported,
}

/// Asks roughly where the device is: quick, and enough for "what is near". To be called in answer
/// to a press: the browser asks the person then.
pub async fn ask_coarse() -> Result<Fix, NoPosition> {
    let options = PositionOptions::new();
    options.set_enable_high_accuracy(false);
    options.set_timeout(SHORT_PATIENCE);
    options.set_maximum_age(FRESH_ENOUGH);
    fix(&options).await
}

/// Asks as exactly as the device can tell, which takes longer. In answer to a press, like
/// [`ask_coarse`].
pub async fn ask_fine() -> Result<Fix, NoPosition> {
    let options = PositionOptions::new();
    options.set_enable_high_accuracy(true);
    options.set_timeout(PATIENCE);
    // What was found roughly a moment ago is not more exact now.
    options.set_maximum_age(0);
    fix(&options).await
}

/// Asks where the device is, however exact. To be called in answer to a press: the browser asks
/// the person then.
pub async fn ask() -> Result<Position, NoPosition> {
    let options = PositionOptions::new();
    options.set_timeout(PATIENCE);
    options.set_maximum_age(FRESH_ENOUGH);
    fix(&options).await.map(|fix| fix.at)
}

async fn fix(options: &PositionOptions) -> Result<Fix, NoPosition> {
    let geolocation = window()
        .navigator()
        .geolocation()
        .ok()
        .filter(|found| !found.is_undefined())
        .ok_or(NoPosition::Unsupported)?;
    let (sender, answer) = oneshot::channel();
    let sender = Rc::new(RefCell::new(Some(sender)));
    let tell = move |answer| {
        if let Some(sender) = sender.borrow_mut().take() {
            // Nobody waits any more.
            let _ = sender.send(answer);
        }
    };
    let told = tell.clone();
    let found = Closure::<dyn Fn(JsValue)>::new(move |position: JsValue| {
        let coords = position.unchecked_into::<web_sys::Position>().coords();
        let (lat, lon) = (coords.latitude(), coords.longitude());
        told(Ok(Fix {
            at: Position { lat, lon },
            within_m: coords.accuracy().max(0.0),
        }));
    });
    let failed = Closure::<dyn Fn(JsValue)>::new(move |error: JsValue| {
        let code = error.unchecked_into::<PositionError>().code();
        tell(Err(if code == PositionError::PERMISSION_DENIED {
            NoPosition::Refused
        } else {
            NoPosition::NotFound
        }));
    });
    geolocation
        .get_current_position_with_error_callback_and_options(
            found.as_ref().unchecked_ref(),
            Some(failed.as_ref().unchecked_ref()),
            options,
        )
        .map_err(|_| NoPosition::Unsupported)?;
    answer.await.unwrap_or(Err(NoPosition::NotFound))
}
