//! What can be wrong with a rates file, told to the clerk who keeps it.

use std::fmt;

use super::wrong::RateWrong;

/// One thing that is wrong in a rates file: where, what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateFault {
    /// The list and the place in it, counted from 0; `None` for the whole file.
    pub at: Option<(List, usize)>,
    /// The entry's id as written, if it has one.
    pub id: String,
    /// The entry's region code as written, if it has one.
    pub region: String,
    /// The field, such as `amountFen`; empty for the whole entry.
    pub field: String,
    /// What is wrong.
    pub wrong: RateWrong,
}

/// The two lists of a rates file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// Published amounts.
    Items,
    /// What a place has set.
    Params,
}

impl List {
    /// As the file names it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Items => "items",
            Self::Params => "params",
        }
    }
}

impl RateFault {
    /// A fault of the whole file, or of one field of it.
    pub(super) fn whole(field: &str, wrong: RateWrong) -> Self {
        Self {
            at: None,
            id: String::new(),
            region: String::new(),
            field: field.to_owned(),
            wrong,
        }
    }

    /// False for what does no harm: an id that no rule uses may be newer than this program.
    pub const fn stops(&self) -> bool {
        !matches!(self.wrong, RateWrong::UnknownId { .. })
    }
}

impl fmt::Display for RateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((list, index)) = self.at {
            write!(f, "{}[{index}]", list.as_str())?;
            if !self.id.is_empty() || !self.region.is_empty() {
                let or_unknown = |text: &str| if text.is_empty() { "?" } else { text }.to_owned();
                let (id, region) = (or_unknown(&self.id), or_unknown(&self.region));
                write!(f, " ({id}, {region})")?;
            }
            f.write_str(": ")?;
        }
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        self.wrong.fmt(f)
    }
}
