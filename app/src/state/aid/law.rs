//! The law of the one door, as data beside the site.

use super::Aid;
use crate::errors;
use crate::platform::{self, http};
use crate::state::{Failure, Load};
use egude_aid::{DOOR_VERSION, Door};
use leptos::prelude::*;
use std::sync::Arc;

/// The data beside the site.
const FILE: &str = "/aid/aid.json";

impl Aid {
    /// The law of the one door.
    pub fn law(self) -> Load<Arc<Door>> {
        self.law.get()
    }

    /// The law of the one door as it is now, if it is there. Not tracked.
    pub fn law_now(self) -> Option<Arc<Door>> {
        match self.law.get_untracked() {
            Load::Ready(law) => Some(law),
            _ => None,
        }
    }

    /// Fetches the law of the one door, unless it is there or on its way.
    pub fn open_law(self) {
        if matches!(self.law.get_untracked(), Load::Ready(_) | Load::Loading) {
            return;
        }
        self.law.set(Load::Loading);
        platform::spawn(async move {
            self.law.set(fetch().await);
            // Programs may have been chosen before the law was there.
            let programs = self.now(|draft| draft.programs.clone());
            if !programs.is_empty() {
                self.choose(programs);
            }
        });
    }

    /// Chooses these programs, and with them the way that the law gives.
    pub fn choose(self, programs: Vec<String>) {
        let law = self.law_now();
        self.update(|draft| {
            let lane = law.map_or(draft.lane, |law| {
                law.lane_of(programs.iter().map(String::as_str))
            });
            draft.choose(programs, lane);
        });
    }
}

async fn fetch() -> Load<Arc<Door>> {
    let failed = |message: String| {
        Load::Failed(Failure {
            message,
            trace: None,
        })
    };
    let text = match http::text(FILE).await {
        Ok(text) => text,
        Err(error) => return failed(errors::fetch_message(&error).to_owned()),
    };
    match serde_json::from_str::<Door>(&text) {
        Ok(law) if law.door_version == DOOR_VERSION => Load::Ready(Arc::new(law)),
        _ => failed("problem-wrong-shape".to_owned()),
    }
}
