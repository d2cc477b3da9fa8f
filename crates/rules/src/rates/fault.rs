//! What can be wrong with a rates file, told to the clerk who keeps it.

use std::fmt;

/// One thing that is wrong in a rates file: where, what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateFault {
    /// The list and the place in it, counted from 0; `None` for the whole file.
    pub at: Option<(List, usize)>,
    /// The entry's id as written, if it has one.
    pub id: String,
    /// The field, such as `amountFen`; empty for the whole entry.
    pub field: &'static str,
    /// What is wrong.
    pub wrong: RateWrong,
}

/// The two lists of a rates file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Published amounts.
    Items,
    /// What a place has set.
    Params,
}

/// What is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RateWrong {
    /// The text ends in the middle.
    Truncated {
        /// The line where it ends, from 1.
        line: usize,
    },
    /// The text is not JSON.
    NotJson {
        /// The line of the first mistake, from 1.
        line: usize,
        /// The column of it, from 1.
        column: usize,
    },
    /// The file has another version than 1.
    Version(u32),
    /// A field is missing.
    Missing,
    /// A field that nobody knows.
    UnknownField(String),
    /// The value is of another kind.
    Expected(String),
    /// The text is empty.
    Empty,
    /// No rule uses this id.
    UnknownId {
        /// The ids that rules use.
        known: Vec<String>,
    },
    /// Not more than nothing, or more than anyone publishes.
    Amount(i64),
    /// So little that it must have been written in yuan.
    InYuan(i64),
    /// A figure of the whole autonomous region offered as a standard.
    Average,
    /// The last day lies before the first.
    EndsBeforeItBegins,
    /// The same figure for the same place, class and day is there already.
    Repeated {
        /// Where the other stands, counted from 0.
        first: usize,
    },
    /// One standard for all beside one for a class, from the same day.
    UnifiedBesideClass {
        /// Where the other stands, counted from 0.
        first: usize,
    },
}

impl RateFault {
    /// False for what does no harm: an id that no rule uses may be newer than this program.
    pub const fn stops(&self) -> bool {
        !matches!(self.wrong, RateWrong::UnknownId { .. })
    }
}

impl RateWrong {
    /// A stable word for it, in kebab case, for messages.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Truncated { .. } => "truncated",
            Self::NotJson { .. } => "not-json",
            Self::Version(_) => "version",
            Self::Missing => "missing",
            Self::UnknownField(_) => "unknown-field",
            Self::Expected(_) => "expected",
            Self::Empty => "empty",
            Self::UnknownId { .. } => "unknown-id",
            Self::Amount(_) => "amount",
            Self::InYuan(_) => "in-yuan",
            Self::Average => "average",
            Self::EndsBeforeItBegins => "ends-before-it-begins",
            Self::Repeated { .. } => "repeated",
            Self::UnifiedBesideClass { .. } => "unified-beside-class",
        }
    }
}

impl fmt::Display for RateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((list, index)) = self.at {
            let list = match list {
                List::Items => "items",
                List::Params => "params",
            };
            write!(f, "{list}[{index}]")?;
            if !self.id.is_empty() {
                write!(f, " ({})", self.id)?;
            }
            f.write_str(": ")?;
        }
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        self.wrong.fmt(f)
    }
}

impl fmt::Display for RateWrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truncated { line } => write!(
                f,
                "the file ends in the middle, at line {line}; copy it again and compare its size"
            ),
            Self::NotJson { line, column } => write!(
                f,
                "not readable as JSON at line {line}, column {column}; look there and just before \
                 it for a missing comma, quotation mark or bracket"
            ),
            Self::Version(version) => {
                write!(f, "is {version}; this program reads version 1, so write 1")
            }
            Self::Missing => f.write_str("is missing; write it"),
            Self::UnknownField(name) => write!(
                f,
                "nobody knows the field `{name}`; look for a typing mistake or remove it"
            ),
            Self::Expected(what) => write!(f, "{what} was expected; write that"),
            Self::Empty => f.write_str("is empty; write what the document says"),
            Self::UnknownId { known } => write!(
                f,
                "no rule uses this id; look for a typing mistake, the ids are {}",
                known.join(", ")
            ),
            Self::Amount(fen) => write!(
                f,
                "{fen} fen cannot be right; write whole fen, more than 0 and at most 100,000 yuan \
                 a month"
            ),
            Self::InYuan(fen) => write!(
                f,
                "{fen} fen is less than 50 yuan a month; amounts are in fen, so 840 yuan is 84000"
            ),
            Self::Average => f.write_str(
                "the figure of a whole autonomous region is an average or a floor and judges no \
                 family; put in what the banner or the league itself has published",
            ),
            Self::EndsBeforeItBegins => {
                f.write_str("the last day lies before `from`; correct one of the two")
            }
            Self::Repeated { first } => write!(
                f,
                "the same figure for the same place and day stands at [{first}] already; keep one"
            ),
            Self::UnifiedBesideClass { first } => write!(
                f,
                "the entry at [{first}] has the same place and day; a place has either one \
                 standard for all or one for each class, so keep what the document says"
            ),
        }
    }
}
