use serde::{Deserialize, Serialize};

/// How a paper comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperHow {
    /// Its pages are sent.
    Pages,
    /// They bring it to the window.
    Later,
    /// They promise in writing instead.
    Promise,
    /// The platform looks it up.
    LookedUp,
}

/// One paper of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PaperDraft {
    /// The id of the paper in the pack.
    pub paper: String,
    /// How it comes; nothing while not answered.
    pub how: Option<PaperHow>,
    /// Its pages, in order. The bytes lie in a store of their own, by these ids.
    pub pages: Vec<PageDraft>,
}

/// One page of a paper, ready to be sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PageDraft {
    /// The name of its bytes on this device.
    pub id: String,
    /// `image/jpeg`, `image/png` or `application/pdf`.
    pub media: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// What the device found and the person sends anyway: `blurred`, `dark`, `glare`, `small`.
    pub anyway: Vec<String>,
}
