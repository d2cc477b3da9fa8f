use egude_contract::v1::booking::{Service, StaffMark};
use egude_domain::{BookingNumber, Date};

use super::{
    Availability, Booking, CloseRequest, ConfirmRequest, Confirmed, Hold, HoldRequest, Id, Key,
    OpenRequest, Opened, QuotaRequest, Registry, RescheduleRequest, SmsRequest, SmsSent,
    StaffBooking, StaffDay, StaffSession, StaffSignIn, Waiting, WaitlistRequest, WalkIns,
};
use crate::ClientError;

/// All that can be asked about appointments at a marriage registry.
///
/// `intent` is 16 to 64 letters and digits that the caller makes up once for one
/// intention of a person and gives again whenever the same is tried again: the
/// back end does it once and repeats its answer.
pub trait Appointments {
    /// Registries, all or those that offer this service, in the bureau's order.
    async fn registries(&self, service: Option<Service>) -> Result<Vec<Registry>, ClientError>;

    /// What is free there from one day to another, both included; 62 days at most.
    async fn availability(
        &self,
        registry: &Id,
        service: Service,
        from: Date,
        to: Date,
    ) -> Result<Availability, ClientError>;

    /// Keeps a place for some minutes. The answer has the hold's key.
    async fn hold(&self, intent: &str, request: &HoldRequest) -> Result<Hold, ClientError>;

    /// How a hold stands, without its key.
    async fn hold_of(&self, hold: &Id, key: &Key) -> Result<Hold, ClientError>;

    /// Gives a held place back.
    async fn release(&self, intent: &str, hold: &Id, key: &Key) -> Result<(), ClientError>;

    /// Turns a hold into a booking.
    async fn confirm(
        &self,
        intent: &str,
        hold: &Id,
        key: &Key,
        request: &ConfirmRequest,
    ) -> Result<Confirmed, ClientError>;

    /// Has a code sent to a telephone.
    async fn send_code(&self, request: &SmsRequest) -> Result<SmsSent, ClientError>;

    /// A booking, with a key to it.
    async fn booking(&self, number: BookingNumber, key: &Key) -> Result<Booking, ClientError>;

    /// Opens a booking without its link, by telephone and code.
    async fn open(
        &self,
        number: BookingNumber,
        request: &OpenRequest,
    ) -> Result<Opened, ClientError>;

    /// Cancels a booking.
    async fn cancel(
        &self,
        intent: &str,
        number: BookingNumber,
        key: &Key,
    ) -> Result<Booking, ClientError>;

    /// Moves a booking to a place that is held; number and keys stay.
    async fn reschedule(
        &self,
        intent: &str,
        number: BookingNumber,
        key: &Key,
        request: &RescheduleRequest,
    ) -> Result<Booking, ClientError>;

    /// The second person confirms with the one-time key and the number of their own
    /// document. The answer has the key that takes the one-time key's place.
    async fn partner(
        &self,
        intent: &str,
        number: BookingNumber,
        key: &Key,
        document_number: &str,
    ) -> Result<Opened, ClientError>;

    /// Divorce only: tells the office in confidence that this person does not want to
    /// go on. The booking stays as it is for the other one.
    async fn in_confidence(
        &self,
        intent: &str,
        number: BookingNumber,
        key: &Key,
    ) -> Result<(), ClientError>;

    /// Joins the waitlist of a full day. The answer has the entry's key.
    async fn join(&self, intent: &str, request: &WaitlistRequest) -> Result<Waiting, ClientError>;

    /// How an entry of a waitlist stands.
    async fn waiting(&self, entry: &Id, key: &Key) -> Result<Waiting, ClientError>;

    /// Takes the place that is offered. The answer has the hold's key.
    async fn accept(&self, intent: &str, entry: &Id, key: &Key) -> Result<Hold, ClientError>;

    /// Leaves the waitlist.
    async fn leave(&self, intent: &str, entry: &Id, key: &Key) -> Result<Waiting, ClientError>;

    /// Staff: signs in.
    async fn sign_in(&self, request: &StaffSignIn) -> Result<StaffSession, ClientError>;

    /// Staff: signs out.
    async fn sign_out(&self, intent: &str, key: &Key) -> Result<(), ClientError>;

    /// Staff: one day of a registry.
    async fn staff_day(
        &self,
        key: &Key,
        registry: &Id,
        date: Date,
    ) -> Result<StaffDay, ClientError>;

    /// Staff: marks who came.
    async fn mark(
        &self,
        intent: &str,
        key: &Key,
        registry: &Id,
        number: BookingNumber,
        mark: StaffMark,
    ) -> Result<StaffBooking, ClientError>;

    /// Staff: counts people who came without an appointment today.
    async fn walk_in(
        &self,
        intent: &str,
        key: &Key,
        registry: &Id,
        more: WalkIns,
    ) -> Result<StaffDay, ClientError>;

    /// Staff: closes a day or a part of it, and tells how many bookings were closed.
    async fn close(
        &self,
        intent: &str,
        key: &Key,
        registry: &Id,
        request: &CloseRequest,
    ) -> Result<u32, ClientError>;

    /// Staff: opens again what staff closed on a day.
    async fn reopen(
        &self,
        intent: &str,
        key: &Key,
        registry: &Id,
        date: Date,
    ) -> Result<(), ClientError>;

    /// Staff: changes the places of one day.
    async fn quota(
        &self,
        intent: &str,
        key: &Key,
        registry: &Id,
        request: &QuotaRequest,
    ) -> Result<(), ClientError>;
}
