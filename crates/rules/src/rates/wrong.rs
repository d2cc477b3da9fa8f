//! The kinds of mistakes, and through `Display` what to do about each.

use std::fmt;

/// What is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RateWrong {
    /// The file is larger than any real one.
    TooLarge,
    /// The bytes are not UTF-8, so probably GBK.
    NotUtf8,
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
    Version(u64),
    /// A field is missing.
    Missing,
    /// A field that nobody knows.
    UnknownField,
    /// The value is of another kind, or none of the words that are known.
    Expected(String),
    /// The text is empty.
    Empty,
    /// Not a region code.
    RegionForm,
    /// No region has this code.
    RegionUnknown(String),
    /// Not a day that exists.
    Day(String),
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
    /// A figure of the publisher `sample` that is not marked as sample.
    SampleUnmarked,
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
    /// A day that is moved to be worked, but is worked anyway.
    NotAWeekend,
    /// A day outside the span that the calendar covers.
    OutsideTheSpan,
    /// Days that another entry of the calendar has too.
    Overlaps {
        /// The other entry, as a JSON Pointer.
        first: String,
    },
    /// Not the digest of a rates document.
    Digest,
}

impl RateWrong {
    /// It must be something else, in words.
    pub(super) fn expected(what: &str) -> Self {
        Self::Expected(what.to_owned())
    }

    /// A stable word for it, in kebab case, for messages.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::NotUtf8 => "not-utf8",
            Self::Truncated { .. } => "truncated",
            Self::NotJson { .. } => "not-json",
            Self::Version(_) => "version",
            Self::Missing => "missing",
            Self::UnknownField => "unknown-field",
            Self::Expected(_) => "expected",
            Self::Empty => "empty",
            Self::RegionForm => "region-form",
            Self::RegionUnknown(_) => "region-unknown",
            Self::Day(_) => "day",
            Self::UnknownId { .. } => "unknown-id",
            Self::Amount(_) => "amount",
            Self::InYuan(_) => "in-yuan",
            Self::Average => "average",
            Self::EndsBeforeItBegins => "ends-before-it-begins",
            Self::SampleUnmarked => "sample-unmarked",
            Self::Repeated { .. } => "repeated",
            Self::UnifiedBesideClass { .. } => "unified-beside-class",
            Self::NotAWeekend => "not-a-weekend",
            Self::OutsideTheSpan => "outside-the-span",
            Self::Overlaps { .. } => "overlaps",
            Self::Digest => "digest",
        }
    }
}

impl fmt::Display for RateWrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str(
                "the file is larger than 4 MB; a file of this kind has a few kilobytes, so this is \
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
            Self::Version(version) => {
                write!(f, "is {version}; this program reads version 1, so write 1")
            }
            Self::Missing => f.write_str("is missing; write it"),
            Self::UnknownField => {
                f.write_str("is not a member of this; look for a typing mistake or remove it")
            }
            Self::Expected(what) => write!(f, "must be {what}"),
            Self::Empty => f.write_str("is empty; write what the document says"),
            Self::RegionForm => f.write_str(
                "is not a region code; write 12 digits in quotation marks, such as \
                 \"152502000000\"",
            ),
            Self::RegionUnknown(code) => write!(
                f,
                "no region has the code {code}; look for a typing mistake, /api/v1/regions lists \
                 all codes that the server knows"
            ),
            Self::Day(text) => write!(
                f,
                "\"{text}\" is not a day of the calendar; write it as \"2026-01-31\""
            ),
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
            Self::SampleUnmarked => f.write_str(
                "the publisher is \"sample\" but sample is not true; write the real publisher, or \
                 mark it as sample",
            ),
            Self::Repeated { first } => write!(
                f,
                "the same figure for the same place and day stands at [{first}] already; keep one"
            ),
            Self::UnifiedBesideClass { first } => write!(
                f,
                "the entry at [{first}] has the same place and day; a place has either one \
                 standard for all or one for each class, so keep what the document says"
            ),
            Self::NotAWeekend => f.write_str(
                "is a Monday to Friday and worked anyway; write only the Saturdays and Sundays \
                 that are worked",
            ),
            Self::OutsideTheSpan => f.write_str(
                "lies outside the days that the calendar covers; widen its `from` or `until`, or \
                 correct the day",
            ),
            Self::Overlaps { first } => {
                write!(
                    f,
                    "has a day that stands at {first} already; correct one of the two"
                )
            }
            Self::Digest => f.write_str(
                "is not a digest of 64 digits and letters a to f; take it out, the server makes \
                 its own",
            ),
        }
    }
}
