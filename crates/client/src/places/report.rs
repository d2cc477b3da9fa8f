use egude_domain::Moment;
use serde::Deserialize;

use super::PlaceReport;
use crate::ClientError;

/// Tells the office what is wrong in the directory. Published files alone cannot.
pub trait Reporting {
    /// Sends a report. Under the same intent it arrives once, however often it is sent.
    async fn report_place(
        &self,
        intent: &str,
        report: &PlaceReport,
    ) -> Result<PlaceReportReceipt, ClientError>;
}

/// It arrived.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PlaceReportReceipt {
    /// A number to ask by; says nothing of the content.
    pub number: String,
    /// When.
    pub at: Moment,
}
