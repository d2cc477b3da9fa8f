use serde::{Deserialize, Serialize};

/// How a back end is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// The whole in one word.
    pub status: HealthStatus,
    /// The back end's own version.
    pub version: String,
    /// What became of the rates at the last start.
    pub rates: FileState,
    /// What became of the offices at the last start.
    #[serde(default)]
    pub offices: FileState,
    /// What became of the marriage registries at the last start.
    #[serde(default)]
    pub registries: FileState,
    /// What became of the one door's file at the last start.
    #[serde(default)]
    pub aid: FileState,
    /// Whether service points are published.
    #[serde(default)]
    pub places: FileState,
    /// How many service points are published.
    #[serde(default)]
    pub place_count: u32,
    /// What became of the accounts of staff at the last start.
    #[serde(default)]
    pub staff: FileState,
    /// How messages are sent.
    #[serde(default)]
    pub messages: Messages,
    /// How deliveries to the bureau's own systems go.
    #[serde(default)]
    pub deliveries: Deliveries,
    /// Who looks for viruses in pages that are sent.
    #[serde(default)]
    pub scanner: ScannerState,
}

/// Who looks for viruses in pages that are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ScannerState {
    /// Nobody: pages are kept unscanned, and marked so.
    #[default]
    None,
    /// The bureau's scanner; while it is away, pages wait.
    Asked,
    /// A newer back end's word.
    #[serde(other)]
    Unrecognised,
}

/// How deliveries to the bureau's own systems go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Deliveries {
    /// There are none.
    #[default]
    None,
    /// What happens is taken.
    Flowing,
    /// A system has not taken something for a while; it is tried again.
    HeldUp,
    /// Something was given up since the start: see the log.
    GivenUp,
    /// A newer back end's word.
    #[serde(other)]
    Unrecognised,
}

/// How messages to telephones are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Messages {
    /// Not at all: nothing can be booked that needs a code.
    #[default]
    None,
    /// Written to the log, for samples only.
    Log,
    /// Given to the bureau's gateway.
    Gateway,
    /// A newer back end's word.
    #[serde(other)]
    Unrecognised,
}

/// The whole in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HealthStatus {
    /// Everything works as configured.
    Ok,
    /// It answers, but something needs the operator: see the other members.
    Degraded,
    /// A newer back end's word.
    #[serde(other)]
    Unrecognised,
}

/// What became of one of the operator's files at the last start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FileState {
    /// The operator's file was taken.
    Loaded,
    /// Invented entries are served, each marked as sample.
    Sample,
    /// Nothing at all.
    #[default]
    Empty,
    /// The operator's file was refused; what was stored before is still served.
    Refused,
    /// A newer back end's word.
    #[serde(other)]
    Unrecognised,
}
