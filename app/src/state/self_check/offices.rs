//! The offices of the family's place, fetched when a result is shown.

use super::{Load, SelfCheck};
use crate::platform;
use egude_client::Office;
use leptos::prelude::*;
use std::sync::Arc;

/// The offices of a place and of all above it.
pub type Offices = Load<Arc<Vec<Office>>>;

impl SelfCheck {
    /// The offices of the family's place, the nearest level first.
    pub fn offices(self) -> Offices {
        self.offices.get()
    }

    /// Fetches them, unless they are there or on their way.
    pub fn fetch_offices(self) {
        let (Load::Ready(material), Some(place)) = (self.material.get_untracked(), self.place())
        else {
            return;
        };
        let there = matches!(self.offices.get_untracked(), Load::Ready(_) | Load::Loading);
        let same = self.offices_of.with_value(|of| of.as_ref() == Some(&place));
        if there && same {
            return;
        }
        self.offices_of.set_value(Some(place.clone()));
        self.offices.set(Load::Loading);
        platform::spawn(async move {
            let offices = material.offices(&place).await;
            // Another place may have been answered meanwhile.
            if self.offices_of.with_value(|of| of.as_ref() != Some(&place)) {
                return;
            }
            self.offices.set(match offices {
                Ok(offices) => Load::Ready(Arc::new(offices)),
                Err(error) => Load::Failed(error.failure()),
            });
        });
    }
}
