//! Messages to telephones: what lies in the outbox is handed to a sender.

mod gateway;
mod log;
mod outbox;

use std::{fmt, str::FromStr};

use egude_contract::v1::Messages;

use crate::store::Message;

pub use gateway::Gateway;
pub use log::LogSender;
pub use outbox::send_due;

/// The variable that holds the bearer token of the gateway.
pub const TOKEN: &str = "EGUDE_SMS_TOKEN";

/// Hands a message on. Taken means that it is the gateway's affair from now on.
#[async_trait::async_trait]
pub trait Sender: Send + Sync {
    /// Takes the message, or says why not; it comes again later.
    async fn send(&self, message: &Message) -> Result<(), SendError>;
}

/// Why a message was not taken. Says nothing of the message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The gateway refused.
    #[error("the gateway answered {0}")]
    Status(u16),
    /// It cannot be reached.
    #[error("the gateway cannot be reached: {0}")]
    Away(String),
}

/// How messages are sent, as `--sms` says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SmsBy {
    /// Not at all.
    #[default]
    None,
    /// Into the log; for samples only.
    Log,
    /// By POST to this address of the bureau's gateway.
    Gateway(String),
}

impl SmsBy {
    /// As health says it.
    pub const fn state(&self) -> Messages {
        match self {
            Self::None => Messages::None,
            Self::Log => Messages::Log,
            Self::Gateway(_) => Messages::Gateway,
        }
    }
}

/// `--sms` has another value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SmsWrong;

impl fmt::Display for SmsWrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "--sms takes none, log (with --sample), or the gateway's address, http:// or https://",
        )
    }
}

impl std::error::Error for SmsWrong {}

impl FromStr for SmsBy {
    type Err = SmsWrong;

    fn from_str(text: &str) -> Result<Self, SmsWrong> {
        match text {
            "none" => Ok(Self::None),
            "log" => Ok(Self::Log),
            _ if text.starts_with("http://") || text.starts_with("https://") => {
                Ok(Self::Gateway(text.to_owned()))
            }
            _ => Err(SmsWrong),
        }
    }
}
