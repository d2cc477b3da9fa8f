//! What goes to a telephone, and the codes that it shows to be somebody's.

use egude_contract::v1::booking::SmsPurpose;
use egude_domain::Moment;

/// A code that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeRecord {
    /// Its own word.
    pub id: String,
    /// The telephone's digest.
    pub phone: String,
    /// What it is good for.
    pub purpose: SmsPurpose,
    /// For which hold or number; empty for waiting.
    pub subject: String,
    /// The digest of the code.
    pub code: String,
    /// How often a wrong one was tried.
    pub tries: u8,
    /// When it was made.
    pub made: Moment,
    /// When it ends.
    pub until: Moment,
    /// Whether it was used.
    pub used: bool,
}

/// A message to a telephone. The words are the gateway's: a template and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its own word; a gateway that gets it twice sends it once.
    pub id: String,
    /// To whom; empty once it was sent.
    pub phone: String,
    /// `zh-CN` or `mn-Mong-CN`.
    pub language: String,
    /// Which template, such as `code` or `booking-confirmed`.
    pub template: String,
    /// Its values, in order of name.
    pub values: Vec<(String, String)>,
    /// When it was put in.
    pub at: Moment,
    /// When it stops making sense to send it.
    pub until: Moment,
    /// How often sending failed.
    pub tries: u8,
}
