//! What the whole app shares, as one context type a subject.

pub mod aid;
mod display;
mod locale;
pub mod marriage;
pub mod places;
mod self_check;
pub mod staff;
mod toasts;
mod visit;

pub use aid::Aid;
pub use display::{Display, TextSize};
pub use locale::{Locale, first_language};
pub use marriage::Marriage;
pub use places::Places;
pub use self_check::{Failure, Load, Material, Opening, Rates, SelfCheck, Trial};
pub use toasts::Toasts;
pub use visit::Visit;

use crate::config::Config;
use leptos::prelude::*;

/// The deployment's configuration, as a context.
#[derive(Clone, Copy)]
pub struct Deployment(pub StoredValue<Config>);

impl Deployment {
    /// The configuration of this deployment. Provided by the app before anything is shown.
    pub fn get() -> Self {
        expect_context()
    }

    /// Reads the configuration.
    pub fn read<T>(self, read: impl FnOnce(&Config) -> T) -> T {
        self.0.with_value(read)
    }
}
