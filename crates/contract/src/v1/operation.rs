use super::path;

/// One operation of the contract: what tests walk over, so that none is forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// `operationId` in the document, and the name in errors and logs.
    pub id: &'static str,
    /// The HTTP method, upper case.
    pub method: &'static str,
    /// The path below [`super::BASE`].
    pub path: &'static str,
}

const fn get(id: &'static str, path: &'static str) -> Operation {
    Operation {
        id,
        method: "GET",
        path,
    }
}

const fn post(id: &'static str, path: &'static str) -> Operation {
    Operation {
        id,
        method: "POST",
        path,
    }
}

/// Every operation of contract v1.
pub const OPERATIONS: &[Operation] = &[
    get("get_health", path::HEALTH),
    get("list_regions", path::REGIONS),
    get("get_region", path::REGION),
    get("get_rates", path::RATES),
    get("list_offices", path::OFFICES),
    post("create_assessment", path::ASSESSMENTS),
    get("get_openapi", path::OPENAPI),
];
