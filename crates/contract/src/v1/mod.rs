//! The first version of the contract.

mod assessment;
mod calendar;
mod health;
mod list;
mod office;
mod operation;
mod problem;
mod rates;
mod region;

pub use assessment::{AssessmentRequest, PACK_HEADER, RATES_HEADER};
pub use calendar::{Calendar, Holiday};
pub use health::{FileState, Health, HealthStatus};
pub use list::List;
pub use office::{LocalText, OFFICES_VERSION, Office, OfficeKind, Offices, OpenHours};
pub use operation::{OPERATIONS, Operation};
pub use problem::{FieldCode, FieldProblem, PROBLEM_JSON, Problem, ProblemCode, TRACE_HEADER};
pub use rates::{ParamItem, ParamValue, RATES_VERSION, RateClass, RateItem, RateUnit, Rates};
pub use region::{Region, RegionKind, RegionLevel};

/// Where contract v1 lives on a back end.
pub const BASE: &str = "/api/v1";

/// Paths below [`BASE`]; a part in braces is replaced by its value.
pub mod path {
    /// How the back end is: [`super::Health`].
    pub const HEALTH: &str = "/health";
    /// Regions, all or the children of one: a [`super::List`] of [`super::Region`].
    pub const REGIONS: &str = "/regions";
    /// One region: [`super::Region`].
    pub const REGION: &str = "/regions/{code}";
    /// Dated rates that apply to a region: [`super::Rates`].
    pub const RATES: &str = "/rates";
    /// Offices of a region: [`super::Offices`].
    pub const OFFICES: &str = "/offices";
    /// An assessment of a household at named versions: what [`super::AssessmentRequest`] asks for.
    pub const ASSESSMENTS: &str = "/assessments";
    /// The `OpenAPI` document of this contract.
    pub const OPENAPI: &str = "/openapi.json";
}

/// Names of query parameters.
pub mod query {
    /// In `regions`: only the children of this region.
    pub const PARENT: &str = "parent";
    /// In `rates` and `offices`: the region that is asked about.
    pub const REGION: &str = "region";
    /// In `rates`: only what is in force on this day, `YYYY-MM-DD`.
    pub const ON: &str = "on";
}
