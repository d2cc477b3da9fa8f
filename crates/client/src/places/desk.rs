use egude_domain::RegionCode;

use super::{
    ImportFile, ImportPreview, Key, PlaceDeedRequest, PublishRequest, Published, StaffPlace,
    StaffPlaces,
};
use crate::ClientError;

/// All that staff can ask about service points. The key is that of their session, which
/// [`sign_in`](crate::booking::Appointments::sign_in) gives.
pub trait PlaceDesk {
    /// The places of the account's regions, or of one of them; those first that need somebody.
    async fn staff_places(
        &self,
        key: &Key,
        region: Option<&RegionCode>,
    ) -> Result<StaffPlaces, ClientError>;

    /// A place, with reports and every change.
    async fn staff_place(&self, key: &Key, place: &str) -> Result<StaffPlace, ClientError>;

    /// Does something with a place.
    async fn place_deed(
        &self,
        intent: &str,
        key: &Key,
        place: &str,
        request: &PlaceDeedRequest,
    ) -> Result<StaffPlace, ClientError>;

    /// Has a file read and says what it would change. Nothing is published by that.
    async fn preview(
        &self,
        intent: &str,
        key: &Key,
        file: &ImportFile,
    ) -> Result<ImportPreview, ClientError>;

    /// Publishes what was previewed, whole or not at all.
    async fn publish(
        &self,
        intent: &str,
        key: &Key,
        request: &PublishRequest,
    ) -> Result<Published, ClientError>;
}
