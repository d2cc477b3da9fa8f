//! Every place that may be chosen.

use super::Aid;
use crate::platform;
use crate::state::{Load, marriage};
use egude_client::{Backend as _, Region};
use leptos::prelude::*;
use std::sync::Arc;

impl Aid {
    /// Every place that may be chosen.
    pub fn regions(self) -> Load<Arc<Vec<Region>>> {
        self.regions.get()
    }

    /// Fetches the places, unless they are there or on their way.
    pub fn open_regions(self) {
        if matches!(self.regions.get_untracked(), Load::Ready(_) | Load::Loading) {
            return;
        }
        let Some(client) = self.client.get_value() else {
            return;
        };
        self.regions.set(Load::Loading);
        platform::spawn(async move {
            self.regions.set(match client.regions(None).await {
                Ok(regions) => Load::Ready(Arc::new(regions)),
                Err(error) => Load::Failed(marriage::failure(&error)),
            });
        });
    }
}
