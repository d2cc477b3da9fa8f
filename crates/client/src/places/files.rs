use egude_contract::v1::{Problem, ProblemCode};
use egude_domain::RegionCode;
use egude_places::{Index, Slice};

use super::{Places, check};
use crate::{ClientError, Files, Transport};

const INDEX: &str = "places.json";

impl<T: Transport, R> Files<T, R> {
    async fn directory(&self, operation: &'static str) -> Result<Index, ClientError> {
        let index = self.file(operation, INDEX).await?;
        match check::of_index(&index) {
            None => Ok(index),
            Some(path) => Err(ClientError::WrongShape { operation, path }),
        }
    }
}

/// `places.json`, and `places/<region>.json` for each banner that it names.
impl<T: Transport, R> Places for Files<T, R> {
    async fn index(&self) -> Result<Index, ClientError> {
        self.directory("get_places").await
    }

    async fn slice(&self, region: &RegionCode) -> Result<Slice, ClientError> {
        let operation = "get_places_of";
        let slice = self.file(operation, &format!("places/{region}.json")).await;
        let slice: Slice = match slice {
            Ok(slice) => slice,
            // A folder does not say why a file is not there, and some servers answer with a page.
            Err(error @ (ClientError::Status { .. } | ClientError::NotJson { .. })) => {
                return Err(self.why_none(operation, region, error).await);
            }
            Err(error) => return Err(error),
        };
        match check::of_slice(&slice, region) {
            None => Ok(slice),
            Some(path) => Err(ClientError::WrongShape { operation, path }),
        }
    }
}

impl<T: Transport, R> Files<T, R> {
    /// As a back end says it: an unknown region, or one without places; otherwise the file should
    /// be there.
    async fn why_none(
        &self,
        operation: &'static str,
        region: &RegionCode,
        error: ClientError,
    ) -> ClientError {
        let named = self.directory(operation).await;
        let named = named.map(|index| index.slices.iter().any(|of| of.region == *region));
        match named {
            Ok(false) => match self.find(operation, region).await {
                Ok(_) => ClientError::Problem {
                    operation,
                    problem: Box::new(Problem::of(ProblemCode::NotFound)),
                },
                Err(error) => error,
            },
            Ok(true) | Err(_) => error,
        }
    }
}
