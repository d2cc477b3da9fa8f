use egude_domain::RegionCode;

/// One of the bureau's own systems, to which what happens is delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryAdapter {
    /// Its name in the bureau's file; rows of the outbox name it.
    pub name: String,
    /// Where to.
    pub to: DeliverTo,
    /// What is delivered, words of [`EVENTS`]; everything if there are none.
    pub events: Vec<String>,
    /// Of which banners or townships; of all if there are none.
    pub regions: Vec<RegionCode>,
}

/// Where something is delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliverTo {
    /// By POST to this address.
    Http(String),
    /// As a file in this folder.
    Folder(String),
}

/// What can be delivered: what was sent, and the words of events.
pub const EVENTS: [&str; 23] = [
    "application",
    "submitted",
    "accepted",
    "missing-told",
    "task-answered",
    "task-closed",
    "task-reopened",
    "paper-arrived",
    "signed",
    "advanced",
    "surveyed",
    "opinion-given",
    "posted",
    "objected",
    "extended",
    "approved",
    "refused",
    "paid",
    "recorded",
    "transferred",
    "ended",
    "withdrawn",
    "changed",
];

impl DeliveryAdapter {
    /// Whether this is to be delivered to it.
    pub fn wants(&self, event: &str, region: &RegionCode) -> bool {
        let of_event = self.events.is_empty() || self.events.iter().any(|one| one == event);
        let of_region =
            self.regions.is_empty() || region.upwards().any(|one| self.regions.contains(&one));
        of_event && of_region
    }
}
