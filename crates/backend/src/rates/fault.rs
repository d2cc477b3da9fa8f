use std::fmt;

/// One thing that is wrong in a rates file: where, what, and what to do.
/// Written for the clerk who keeps the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Such as `items[3] (standard.dibao, 152502000000)`; empty for the whole file.
    pub place: String,
    /// The member, or empty.
    pub field: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong, and through [`fmt::Display`] what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The file is larger than any real one.
    TooLarge,
    /// The bytes are not UTF-8, so probably GBK.
    NotUtf8,
    /// The text ends in the middle.
    Truncated {
        /// The line where it ends.
        line: usize,
    },
    /// The text is not JSON.
    NotJson {
        /// The line of the first mistake.
        line: usize,
        /// The column of the first mistake.
        column: usize,
    },
    /// `ratesVersion` is not one that this server knows.
    Version,
    /// The member is not there.
    Missing,
    /// Nobody knows this member.
    UnknownField,
    /// It is of another kind than it must be.
    Kind {
        /// What it must be, in words.
        expected: String,
    },
    /// It is empty text.
    Empty,
    /// Not a region code.
    RegionForm,
    /// No region has this code.
    RegionUnknown(String),
    /// Not a day that exists.
    Day(String),
    /// The last day lies before the first.
    EndsBeforeItBegins,
    /// Zero, negative, or more than any standard.
    AmountRange(i64),
    /// So small that it must be yuan.
    AmountInYuan(i64),
    /// An autonomous-region figure offered as a standard.
    StandardAboveBanners,
    /// Neither of the words that are known.
    Word {
        /// The words.
        known: &'static str,
    },
    /// A figure of the publisher `sample` that is not marked as sample.
    SampleUnmarked,
    /// The same figure from the same day is there twice.
    Repeated,
    /// One standard for all beside one for a class, from the same day.
    UnifiedBesideClass,
}

impl Wrong {
    /// It must be of another kind.
    pub(super) fn kind(expected: &str) -> Self {
        Self::Kind {
            expected: expected.to_owned(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [&self.place, &self.field] {
            if !part.is_empty() {
                write!(f, "{part}: ")?;
            }
        }
        self.wrong.fmt(f)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str(
                "the file is larger than 4 MB; a rates file is a few kilobytes, so this is \
                 probably another file",
            ),
            Self::NotUtf8 => f.write_str(
                "the text is not UTF-8; save the file again with the encoding UTF-8 \
                 (it is probably GBK now)",
            ),
            Self::Truncated { line } => write!(
                f,
                "the file ends in the middle, at line {line}; copy it again and compare its size"
            ),
            Self::NotJson { line, column } => write!(
                f,
                "not readable as JSON at line {line}, column {column}; look there and just before \
                 it for a missing comma, quotation mark or bracket"
            ),
            Self::Version => f.write_str("write 1; this server knows no other version"),
            Self::Missing => f.write_str("is missing; write it"),
            Self::UnknownField => {
                f.write_str("is not a member of this; look for a typing mistake or remove it")
            }
            Self::Kind { expected } => write!(f, "must be {expected}"),
            Self::Empty => f.write_str("is empty; write what the document says"),
            Self::RegionForm => f.write_str(
                "is not a region code; write 12 digits in quotation marks, such as \
                 \"152502000000\"",
            ),
            Self::RegionUnknown(code) => write!(
                f,
                "no region has the code {code}; /api/v1/regions lists all that this server knows"
            ),
            Self::Day(text) => write!(
                f,
                "\"{text}\" is not a day of the calendar; write it as \"2026-01-31\""
            ),
            Self::EndsBeforeItBegins => f.write_str("lies before the first day (from)"),
            Self::AmountRange(fen) => write!(
                f,
                "{fen} fen cannot be a standard; write more than 0 and at most 100,000 yuan a \
                 month, in fen"
            ),
            Self::AmountInYuan(fen) => write!(
                f,
                "{fen} fen a month is less than 50 yuan; amounts are in fen, so 840 yuan is 84000"
            ),
            Self::StandardAboveBanners => f.write_str(
                "the figure of the whole autonomous region is an average or a floor and may not \
                 judge a family; put in the standard that the banner or league itself published",
            ),
            Self::Word { known } => write!(f, "must be one of {known}"),
            Self::SampleUnmarked => f.write_str(
                "the publisher is \"sample\" but sample is not true; write the real publisher, or \
                 mark it as sample",
            ),
            Self::Repeated => f.write_str(
                "the same id, region, class and first day stand here a second time; keep one",
            ),
            Self::UnifiedBesideClass => f.write_str(
                "one place cannot have a unified and an urban or rural standard from the same \
                 day; keep what the document says",
            ),
        }
    }
}
