//! What the desk reads to word what it shows: rules, places, the data of the one door.

use crate::platform::{self, http};
use crate::state::Load;
use crate::state::staff::Staff;
use egude_aid::Door;
use egude_client::{Backend, Region};
use egude_domain::RegionCode;
use egude_rules::Pack;
use leptos::prelude::*;
use std::sync::Arc;

/// All of it. What did not come is missing, and the desk works without its words.
#[derive(Debug)]
pub struct World {
    /// The rules: papers, documents, templates.
    pub pack: Option<Pack>,
    /// Grounds, reasons, receivers, documents.
    pub door: Option<Door>,
    /// Places with their names.
    pub regions: Vec<Region>,
}

impl World {
    /// The place with this code.
    pub fn region(&self, code: &RegionCode) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == *code)
    }
}

/// Fetches it, unless it is there or on its way.
pub(super) fn fetch(into: RwSignal<Load<Arc<World>>>) {
    let (Load::Idle | Load::Failed(_), Some(client)) = (into.get_untracked(), Staff::client())
    else {
        return;
    };
    into.set(Load::Loading);
    platform::spawn(async move {
        let (pack, door, regions) = futures::join!(
            http::text("/policy/pack.json"),
            http::text("/aid/aid.json"),
            client.regions(None),
        );
        let world = World {
            pack: pack.ok().and_then(|text| Pack::from_json(&text).ok()),
            door: door.ok().and_then(|text| serde_json::from_str(&text).ok()),
            regions: regions.unwrap_or_default(),
        };
        into.try_set(Load::Ready(Arc::new(world)));
    });
}
