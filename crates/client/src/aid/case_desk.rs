use egude_domain::Reference;

use super::{DeedRequest, Id, Key, PageFile, StaffCase, StaffTip, TipStep, WorkList};
use crate::ClientError;

/// All that staff can ask about cases. The key is that of their session, which
/// [`sign_in`](crate::booking::Appointments::sign_in) gives.
pub trait CaseDesk {
    /// What waits at the townships of the account.
    async fn work_list(&self, key: &Key) -> Result<WorkList, ClientError>;

    /// A case, with everything. Looking is written down.
    async fn staff_case(&self, key: &Key, reference: Reference) -> Result<StaffCase, ClientError>;

    /// Does something with a case.
    async fn deed(
        &self,
        intent: &str,
        key: &Key,
        reference: Reference,
        request: &DeedRequest,
    ) -> Result<StaffCase, ClientError>;

    /// A page of a paper. Looking is written down.
    async fn page(
        &self,
        key: &Key,
        reference: Reference,
        upload: &Id,
    ) -> Result<PageFile, ClientError>;

    /// Everything of a case as the JSON text for the bureau's own file. Taking it out is
    /// written down.
    async fn export(&self, key: &Key, reference: Reference) -> Result<String, ClientError>;

    /// Says how a tip stands.
    async fn tip_step(
        &self,
        intent: &str,
        key: &Key,
        number: &Id,
        step: &TipStep,
    ) -> Result<StaffTip, ClientError>;
}
