use std::fmt;

use egude_contract::v1::aid::{PaperHow, UploadState};
use serde::Deserialize;

use super::Id;

/// One paper of a case.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CasePaper {
    /// The id of the paper in the pack.
    pub paper: String,
    /// How it was said to come.
    pub how: PaperHow,
    /// Its pages, in order.
    pub pages: Vec<Upload>,
}

/// A page on its way or arrived.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Upload {
    /// Its own word.
    pub id: Id,
    /// The paper.
    pub paper: String,
    /// The item of the list.
    #[serde(default)]
    pub task: Option<u16>,
    /// Its place, from 1.
    pub page: u16,
    /// How many bytes have arrived; the next piece begins here.
    pub offset: u64,
    /// How many there are.
    pub bytes: u64,
    /// How it stands.
    pub state: UploadState,
    /// Why it was refused.
    #[serde(default)]
    pub refused: Option<RefusedFor>,
    /// What the device found and the person sent anyway: `blurred`, `dark`, `glare`, `small`, `blank`.
    #[serde(default)]
    pub anyway: Vec<String>,
}

/// Why a page was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusedFor {
    /// Neither a picture nor a PDF that is taken.
    Type,
    /// It cannot be read.
    Broken,
    /// Too many bytes, or too many points.
    TooLarge,
    /// A PDF of too many pages.
    TooManyPages,
    /// Nothing in it.
    Empty,
    /// A PDF that asks for a password.
    Encrypted,
    /// A PDF that would do something by itself.
    Active,
    /// The scanner found something.
    Infected,
    /// A newer back end's word.
    #[serde(other)]
    Unrecognised,
}

impl RefusedFor {
    /// The stable word for it, for messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Broken => "broken",
            Self::TooLarge => "too-large",
            Self::TooManyPages => "too-many-pages",
            Self::Empty => "empty",
            Self::Encrypted => "encrypted",
            Self::Active => "active",
            Self::Infected => "infected",
            Self::Unrecognised => "unrecognised",
        }
    }
}

/// A page as staff look at it. `Debug` does not show what is on it.
#[derive(Clone, PartialEq, Eq)]
pub struct PageFile {
    /// `image/jpeg`, `image/png`, or `application/pdf`.
    pub media: String,
    /// The file.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for PageFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} bytes", self.media, self.bytes.len())
    }
}
