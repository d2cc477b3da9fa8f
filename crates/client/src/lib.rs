#![doc = include_str!("../README.md")]
#![expect(
    async_fn_in_trait,
    reason = "one thread in the browser; futures need not be Send"
)]

pub mod aid;
mod asking;
mod backend;
pub mod booking;
mod contract;
mod error;
mod files;
#[cfg(feature = "story")]
mod memory;
mod office;
pub mod places;
mod region;
mod retrying;
#[cfg(feature = "story")]
pub mod story;
mod transport;
mod word;

pub use backend::{Backend, Health};
pub use contract::Contract;
pub use egude_contract::v1::{
    FieldCode, FieldProblem, FileState, HealthStatus, OfficeKind, Problem, ProblemCode, RegionKind,
    RegionLevel,
};
pub use error::ClientError;
pub use files::Files;
#[cfg(feature = "story")]
pub use memory::Memory;
pub use office::{Office, OpenHours};
pub use region::Region;
pub use retrying::{Pause, Retrying};
pub use transport::{Body, Method, Request, Response, Transport, TransportError};
pub use word::{Id, Key, WordError};
