use egude_domain::{Reference, RegionCode};

use super::{
    AuthorisationLink, AuthorisationText, Case, CaseOpened, ChangeRequest, HandOver, Id, Key,
    OneDoor, OpenRequest, Receipt, SignRequest, TaskRequest, Tip, TipReceipt, Upload,
    UploadRequest, WithdrawRequest,
};
use crate::ClientError;

/// All that a person can ask of the one door.
///
/// `intent` is 16 to 64 letters and digits that the caller makes up once for one
/// intention of a person and gives again whenever the same is tried again: the
/// back end does it once and repeats its answer. Codes for [`Self::open_case`] are sent
/// by [`send_code`](crate::booking::Appointments::send_code).
pub trait Applications {
    /// The one door of a region: who accepts, its figures, what can be sent.
    async fn one_door(&self, region: &RegionCode) -> Result<OneDoor, ClientError>;

    /// Sends an application: the very text that [`body_of`](super::body_of) wrote and the
    /// draft has kept since.
    async fn submit(&self, intent: &str, body: &str) -> Result<Receipt, ClientError>;

    /// A case, with a key to it.
    async fn case(&self, reference: Reference, key: &Key) -> Result<Case, ClientError>;

    /// Opens a case without its link, by telephone and code.
    async fn open_case(
        &self,
        reference: Reference,
        request: &OpenRequest,
    ) -> Result<CaseOpened, ClientError>;

    /// Takes an application back, or one program of it.
    async fn withdraw(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        request: &WithdrawRequest,
    ) -> Result<Case, ClientError>;

    /// Corrects something after it was sent.
    async fn change(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        request: &ChangeRequest,
    ) -> Result<Case, ClientError>;

    /// Answers an item of the one-time list.
    async fn answer_task(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        task: u16,
        request: &TaskRequest,
    ) -> Result<Case, ClientError>;

    /// A new one-time link for one adult; the one before ends.
    async fn authorisation_link(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        n: u16,
    ) -> Result<AuthorisationLink, ClientError>;

    /// What somebody with a one-time link reads before signing.
    async fn authorisation(
        &self,
        reference: Reference,
        n: u16,
        key: &Key,
    ) -> Result<AuthorisationText, ClientError>;

    /// Signs, with the key of the one-time link.
    async fn sign(
        &self,
        intent: &str,
        reference: Reference,
        n: u16,
        key: &Key,
        request: &SignRequest,
    ) -> Result<AuthorisationText, ClientError>;

    /// Announces a page.
    async fn announce(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        request: &UploadRequest,
    ) -> Result<Upload, ClientError>;

    /// How far a page is.
    async fn upload_of(
        &self,
        reference: Reference,
        key: &Key,
        upload: &Id,
    ) -> Result<Upload, ClientError>;

    /// Sends the piece of a page that begins at this byte.
    async fn send_piece(
        &self,
        reference: Reference,
        key: &Key,
        upload: &Id,
        offset: u64,
        piece: &[u8],
    ) -> Result<Upload, ClientError>;

    /// Takes a page away.
    async fn remove_page(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        upload: &Id,
    ) -> Result<Upload, ClientError>;

    /// Leaves an encrypted draft for another device.
    async fn hand_over(&self, sealed: &[u8]) -> Result<HandOver, ClientError>;

    /// Takes what another device left. Only once: it is gone afterwards.
    async fn take(&self, hand_over: &Id) -> Result<Vec<u8>, ClientError>;

    /// Tells the office about somebody who may need help.
    async fn tell(&self, intent: &str, tip: &Tip) -> Result<TipReceipt, ClientError>;
}
