use egude_contract::v1::{Problem, ProblemCode, path, query};
use egude_domain::RegionCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    Datum, ImportFile, ImportPreview, Key, PlaceDeedRequest, PlaceDesk, PublishRequest, Published,
    StaffPlace, StaffPlaces,
    check::{is_within, of_place},
};
use crate::{Body, ClientError, Contract, Transport, asking::Answer, word::Id};

/// The media type of a file whose kind its content tells.
const OCTETS: &str = "application/octet-stream";

/// The path of a place. A text that cannot be the word of one is refused here: it would be
/// another address.
fn of(operation: &'static str, path: &str, place: &str) -> Result<String, ClientError> {
    let word: Id = place.parse().map_err(|_| ClientError::Problem {
        operation,
        problem: Box::new(Problem::of(ProblemCode::NotFound)),
    })?;
    Ok(path.replace("{place}", word.as_str()))
}

/// The place, if it is the one that was asked for and whole.
fn place(answer: &Answer, id: &str) -> Result<StaffPlace, ClientError> {
    let found: StaffPlace =
        answer.checked("/place/id", |found: &StaffPlace| found.place.id == id)?;
    match of_place(&found.place, found.timetables.len(), found.sources.len()) {
        None => Ok(found),
        Some(member) => Err(answer.wrong(format!("/place/{member}"))),
    }
}

/// The word of the contract.
const fn word(datum: Datum) -> &'static str {
    match datum {
        Datum::Wgs84 => "wgs84",
        Datum::Gcj02 => "gcj02",
        Datum::Bd09 => "bd09",
    }
}

fn of_file(file: &ImportFile) -> String {
    // The name of a file may have any signs.
    let name = utf8_percent_encode(&file.name, NON_ALPHANUMERIC);
    let path = format!("{}?{}={name}", path::STAFF_PLACE_IMPORTS, query::NAME);
    let datum = file
        .datum
        .map(|datum| format!("&{}={}", query::DATUM, word(datum)));
    let scope = file.scope.as_ref();
    let scope = scope.map(|scope| format!("&{}={scope}", query::SCOPE));
    [Some(path), datum, scope].into_iter().flatten().collect()
}

impl<T: Transport, R> PlaceDesk for Contract<T, R> {
    async fn staff_places(
        &self,
        key: &Key,
        region: Option<&RegionCode>,
    ) -> Result<StaffPlaces, ClientError> {
        let path = match region {
            None => path::STAFF_PLACES.to_owned(),
            Some(region) => format!("{}?{}={region}", path::STAFF_PLACES, query::REGION),
        };
        let answer = self.look("list_staff_places", &path, Some(key)).await?;
        let found: StaffPlaces = answer.read()?;
        let elsewhere = |asked: &RegionCode| {
            let mut items = found.items.iter();
            items.position(|item| !is_within(&item.region, asked))
        };
        match region.and_then(elsewhere) {
            None => Ok(found),
            Some(at) => Err(answer.wrong(format!("/items/{at}/region"))),
        }
    }

    async fn staff_place(&self, key: &Key, id: &str) -> Result<StaffPlace, ClientError> {
        let operation = "get_staff_place";
        let path = of(operation, path::STAFF_PLACE, id)?;
        place(&self.look(operation, &path, Some(key)).await?, id)
    }

    async fn place_deed(
        &self,
        intent: &str,
        key: &Key,
        id: &str,
        request: &PlaceDeedRequest,
    ) -> Result<StaffPlace, ClientError> {
        let operation = "do_place_deed";
        let path = of(operation, path::STAFF_PLACE_DEEDS, id)?;
        let answer = self.write(operation, &path, Some(intent), Some(key), Some(request));
        place(&answer.await?, id)
    }

    async fn preview(
        &self,
        intent: &str,
        key: &Key,
        file: &ImportFile,
    ) -> Result<ImportPreview, ClientError> {
        let body = Some(Body::Bytes(OCTETS, file.bytes.clone()));
        let (operation, path) = ("preview_import", of_file(file));
        let answer = self.post(operation, &path, Some(intent), Some(key), body);
        let answer = answer.await?;
        let preview: ImportPreview = answer.read()?;
        match preview.fault() {
            None => Ok(preview),
            Some(pointer) => Err(answer.wrong(pointer)),
        }
    }

    async fn publish(
        &self,
        intent: &str,
        key: &Key,
        request: &PublishRequest,
    ) -> Result<Published, ClientError> {
        let (operation, path) = ("publish_import", path::STAFF_PLACE_PUBLISH);
        let answer = self.write(operation, path, Some(intent), Some(key), Some(request));
        answer.await?.read()
    }
}
