//! The offices of the family's place, fetched when a result is shown.

use super::{Load, SelfCheck};
use crate::platform;
use egude_client::Office;
use egude_domain::RegionCode;
use leptos::prelude::*;
use std::sync::Arc;

/// The offices of a place and of all above it.
pub type Offices = Load<Arc<Vec<Office>>>;

/// The place they are of, and what has come of them.
pub(super) type OfficesOf = (Option<RegionCode>, Offices);

impl SelfCheck {
    /// The offices of the family's place, the nearest level first.
    pub fn offices(self) -> Offices {
        self.offices.get().1
    }

    /// Fetches them, unless they are there or on their way.
    pub fn fetch_offices(self) {
        let (Load::Ready(material), Some(place)) = (self.material.get_untracked(), self.place())
        else {
            return;
        };
        let is_of = move |place: &RegionCode| {
            self.offices
                .with_untracked(|(of, _)| of.as_ref() == Some(place))
        };
        let there = self
            .offices
            .with_untracked(|(_, offices)| matches!(offices, Load::Ready(_) | Load::Loading));
        if there && is_of(&place) {
            return;
        }
        self.offices.set((Some(place.clone()), Load::Loading));
        platform::spawn(async move {
            let offices = match material.offices(&place).await {
                Ok(offices) => Load::Ready(Arc::new(offices)),
                Err(error) => Load::Failed(error.failure()),
            };
            // Another place may have been answered meanwhile.
            if is_of(&place) {
                self.offices.set((Some(place), offices));
            }
        });
    }
}
