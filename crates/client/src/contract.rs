use std::marker::PhantomData;

use egude_contract::v1::{self, List, PROBLEM_JSON, Problem, RATES_VERSION, path, query};
use egude_domain::{Date, RegionCode};
use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    Backend, ClientError, Health, Office, Region, Request, Response, Transport, transport::ANY,
};

/// A back end that speaks contract v1. `R` is the type that the rates document
/// is read into.
#[derive(Clone, Debug)]
pub struct Contract<T, R> {
    transport: T,
    base: String,
    rates: PhantomData<fn() -> R>,
}

impl<T: Transport, R> Contract<T, R> {
    /// At this base address, such as `/api/v1`, without a slash at its end.
    pub fn new(transport: T, base: impl Into<String>) -> Self {
        Self {
            transport,
            base: base.into(),
            rates: PhantomData,
        }
    }

    async fn get(&self, operation: &'static str, path: &str) -> Result<String, ClientError> {
        self.ask(operation, Request::get(self.url(path))).await
    }

    /// The whole address of a path of the contract.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The JSON of the answer; empty where there is no more to say than that it was done.
    pub(crate) async fn ask(
        &self,
        operation: &'static str,
        request: Request,
    ) -> Result<String, ClientError> {
        let response = self.answer(operation, request).await?;
        match response.status {
            204 => Ok(String::new()),
            200 | 201 if media(&response) == "application/json" => {
                String::from_utf8(response.body).map_err(|_| ClientError::NotJson { operation })
            }
            _ => Err(ClientError::NotJson { operation }),
        }
    }

    /// The media type and the bytes of a file, if it is one of those that `fits` takes: what
    /// else answers at that address is not the back end.
    pub(crate) async fn ask_for_file(
        &self,
        operation: &'static str,
        request: Request,
        fits: impl FnOnce(&str) -> bool,
    ) -> Result<(String, Vec<u8>), ClientError> {
        let request = Request {
            accept: ANY,
            ..request
        };
        let response = self.answer(operation, request).await?;
        let media = media(&response);
        if response.status == 200 && fits(&media) {
            Ok((media, response.body))
        } else if media.starts_with("text/") {
            // A log-in page of a network, most likely.
            Err(ClientError::NotJson { operation })
        } else {
            Err(ClientError::WrongShape {
                operation,
                path: format!("status {}, {media}", response.status),
            })
        }
    }

    /// The answer, if it is no refusal.
    async fn answer(
        &self,
        operation: &'static str,
        request: Request,
    ) -> Result<Response, ClientError> {
        let response = self.transport.send(request).await?;
        match response.status {
            200..=299 => Ok(response),
            status if media(&response) == PROBLEM_JSON => {
                Err(problem(operation, status, &response.body))
            }
            status => Err(ClientError::Status { operation, status }),
        }
    }
}

impl<T: Transport, R: DeserializeOwned> Backend for Contract<T, R> {
    type Rates = R;

    async fn health(&self) -> Result<Health, ClientError> {
        let operation = "get_health";
        let health: v1::Health = read(operation, &self.get(operation, path::HEALTH).await?)?;
        Ok(Health {
            status: health.status,
            version: health.version,
            rates: health.rates,
            offices: health.offices,
            registries: health.registries,
            places: health.places,
        })
    }

    async fn regions(&self, parent: Option<&RegionCode>) -> Result<Vec<Region>, ClientError> {
        let operation = "list_regions";
        let path = match parent {
            None => path::REGIONS.to_owned(),
            Some(parent) => format!("{}?{}={parent}", path::REGIONS, query::PARENT),
        };
        let list: List<v1::Region> = read(operation, &self.get(operation, &path).await?)?;
        items(operation, list.items, Region::read)
    }

    async fn region(&self, code: &RegionCode) -> Result<Region, ClientError> {
        let operation = "get_region";
        let path = path::REGION.replace("{code}", code.as_str());
        let wire = read(operation, &self.get(operation, &path).await?)?;
        let region = Region::read(wire).map_err(|member| format!("/{member}"));
        match region {
            Ok(region) if region.code == *code => Ok(region),
            Ok(_) => Err(ClientError::WrongShape {
                operation,
                path: "/code".to_owned(),
            }),
            Err(path) => Err(ClientError::WrongShape { operation, path }),
        }
    }

    async fn rates(&self, region: &RegionCode, on: Option<Date>) -> Result<R, ClientError> {
        let operation = "get_rates";
        let on = on
            .map(|day| format!("&{}={day}", query::ON))
            .unwrap_or_default();
        let path = format!("{}?{}={region}{on}", path::RATES, query::REGION);
        let text = self.get(operation, &path).await?;
        let Versioned { rates_version } = read(operation, &text)?;
        if rates_version != RATES_VERSION {
            return Err(ClientError::WrongShape {
                operation,
                path: "/ratesVersion".to_owned(),
            });
        }
        read(operation, &text)
    }

    async fn offices(&self, region: &RegionCode) -> Result<Vec<Office>, ClientError> {
        let operation = "list_offices";
        let path = format!("{}?{}={region}", path::OFFICES, query::REGION);
        let list: v1::Offices = read(operation, &self.get(operation, &path).await?)?;
        items(operation, list.items, Office::read)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Versioned {
    rates_version: u32,
}

/// The entries of a list, each checked by `read`, which names the member that is wrong.
pub(crate) fn items<W, T>(
    operation: &'static str,
    wires: Vec<W>,
    read: impl Fn(W) -> Result<T, &'static str>,
) -> Result<Vec<T>, ClientError> {
    let items = wires.into_iter().enumerate().map(|(at, wire)| {
        read(wire).map_err(|member| ClientError::WrongShape {
            operation,
            path: format!("/items/{at}/{member}"),
        })
    });
    items.collect()
}

/// The JSON of an answer, or why it is not the one that was asked for.
pub(crate) fn read<T: DeserializeOwned>(
    operation: &'static str,
    text: &str,
) -> Result<T, ClientError> {
    serde_json::from_str(text).map_err(|error| {
        if error.is_data() {
            // It says line, column and member.
            ClientError::WrongShape {
                operation,
                path: error.to_string(),
            }
        } else {
            ClientError::NotJson { operation }
        }
    })
}

/// The media type without its parameters.
fn media(response: &Response) -> String {
    let whole = response.content_type.as_deref().unwrap_or_default();
    whole
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

fn problem(operation: &'static str, status: u16, body: &[u8]) -> ClientError {
    match serde_json::from_slice::<Problem>(body) {
        // The status line counts: a proxy may have changed it.
        Ok(problem) => ClientError::Problem {
            operation,
            problem: Box::new(Problem { status, ..problem }),
        },
        Err(_) => ClientError::Status { operation, status },
    }
}
