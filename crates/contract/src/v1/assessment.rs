use serde::{Deserialize, Serialize};

/// Names the version of the rules that an assessment was made with.
pub const PACK_HEADER: &str = "egude-pack";
/// Names the rates document that an assessment was made with.
pub const RATES_HEADER: &str = "egude-rates";

/// A household to be assessed once more, at versions that are named. Nothing of
/// it is kept or logged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRequest {
    /// The version of the rules, as the first assessment names it.
    pub pack: String,
    /// The digest of the rates document; without it, the one of now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(pattern = "^[0-9a-f]{64}$"))]
    pub rates: Option<String>,
    /// The day of the assessment, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub on: String,
    /// The household, as `docs/household.schema.json` describes it.
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub household: serde_json::Value,
}
