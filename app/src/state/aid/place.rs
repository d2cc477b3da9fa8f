//! Who accepts an application from its place.

use super::Aid;
use crate::platform;
use crate::state::{Load, marriage};
use egude_client::aid::{Applications as _, OneDoor};
use egude_domain::RegionCode;
use leptos::prelude::*;
use std::sync::Arc;

impl Aid {
    /// The one door of the place of the draft.
    pub fn one_door(self) -> Load<Arc<OneDoor>> {
        self.place.get()
    }

    /// Fetches the one door of the place of the draft, unless it is there or on its way.
    pub fn open_place(self) {
        let Ok(region) = self.now(|draft| draft.region.parse::<RegionCode>()) else {
            return self.place.set(Load::Idle);
        };
        let is_there = match self.place.get_untracked() {
            Load::Ready(door) => door.region == region,
            _ => false,
        };
        let Some(client) = self.client.get_value().filter(|_| !is_there) else {
            return;
        };
        self.place.set(Load::Loading);
        platform::spawn(async move {
            let found = client.one_door(&region).await;
            // Another place may have been chosen meanwhile.
            if self.now(|draft| draft.region != region.as_str()) {
                return;
            }
            self.place.set(match found {
                Ok(door) => Load::Ready(Arc::new(door)),
                Err(error) => Load::Failed(marriage::failure(&error)),
            });
        });
    }
}
