use egude_contract::v1::path;
use egude_domain::RegionCode;
use egude_places::{Index, Slice};

use super::{PlaceReport, PlaceReportReceipt, Places, Reporting, check};
use crate::{ClientError, Contract, Transport};

impl<T: Transport, R> Places for Contract<T, R> {
    async fn index(&self) -> Result<Index, ClientError> {
        let answer = self.look("get_places", path::PLACES, None).await?;
        let index = answer.read()?;
        match check::of_index(&index) {
            None => Ok(index),
            Some(pointer) => Err(answer.wrong(pointer)),
        }
    }

    async fn slice(&self, region: &RegionCode) -> Result<Slice, ClientError> {
        let path = path::PLACES_OF.replace("{region}", region.as_str());
        let answer = self.look("get_places_of", &path, None).await?;
        let slice = answer.read()?;
        match check::of_slice(&slice, region) {
            None => Ok(slice),
            Some(pointer) => Err(answer.wrong(pointer)),
        }
    }
}

impl<T: Transport, R> Reporting for Contract<T, R> {
    async fn report_place(
        &self,
        intent: &str,
        report: &PlaceReport,
    ) -> Result<PlaceReportReceipt, ClientError> {
        let (operation, path) = ("report_place", path::PLACE_REPORTS);
        let answer = self.write(operation, path, Some(intent), None, Some(report));
        let named = |receipt: &PlaceReportReceipt| !receipt.number.is_empty();
        answer.await?.checked("/number", named)
    }
}
