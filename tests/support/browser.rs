//! A real browser against the real back end, everything on the loopback.

mod audit;
mod backend;
mod device;
mod driver;
mod environment;
mod interference;
mod journey;
mod locate;
mod network;
mod other_device;
mod page;
mod pointer;
mod process;
mod scratch;
mod setup;
mod site;
mod tab;

pub use audit::Violation;
pub use backend::Backend;
pub use device::Tab;
pub use interference::Answer;
pub use journey::{World, journey};
pub use locate::{Name, Role};
pub use network::{Request, Speed};
pub use other_device::OtherDevice;
pub use page::Page;
pub use scratch::Scratch;
pub use setup::{Device, Setup};
pub use site::Texts;
pub use thirtyfour::Key;
