//! The parts every page is made of: one a file, each with the accessibility it promises.
//!
//! Texts come in already translated, as signals, so a switch of language reaches them. What a
//! person typed is a `String` signal of the caller's; nothing here parses it.

mod back_link;
mod button;
mod calendar;
mod checkboxes;
mod choice;
mod count;
mod countdown;
mod date_text;
mod day;
mod details;
mod dialog;
mod door_tile;
mod error_summary;
mod field;
mod field_frame;
mod folded;
mod hotline;
mod icon;
mod map;
mod masked_field;
mod money;
mod month;
mod notice;
mod picker;
mod progress;
mod qr;
mod radios;
mod read_aloud;
mod share_button;
mod signature;
mod skeleton;
mod summary_list;
mod table;
mod tag;
mod text_area;
mod toast;
mod trail;
mod up;

pub use back_link::BackLink;
pub use button::{Button, ButtonKind, LinkButton};
pub use calendar::{Calendar, CalendarDay, first_of, months_on};
pub use checkboxes::Checkboxes;
pub use choice::Choice;
pub use count::Count;
pub use countdown::Countdown;
pub use date_text::{DateText, date_text, month_text};
pub use day::{Day, DayTyped};
pub use details::Details;
pub use dialog::Dialog;
pub use door_tile::DoorTile;
pub use error_summary::{ErrorLink, ErrorSummary};
pub use field::Field;
pub use folded::Folded;
pub use hotline::{Hotlines, hotline_name};
pub use icon::Icon;
pub use map::{Map, MapPoint, RegionName};
pub use masked_field::{MaskedField, masked};
pub use money::Money;
pub use month::Month;
pub use notice::Notice;
pub use picker::Picker;
pub use progress::Progress;
pub use qr::Qr;
pub use radios::Radios;
pub use read_aloud::ReadAloud;
pub use share_button::ShareButton;
pub use signature::{Signature, Strokes};
pub use skeleton::Skeleton;
pub use summary_list::{SummaryList, SummaryRow};
pub use table::{Cell, Table};
pub use tag::Tag;
pub use text_area::TextArea;
pub use toast::ToastRegion;
pub use trail::Trail;
pub use up::{Up, upright};

use leptos::prelude::Signal;

/// A text in the person's language.
pub type Text = Signal<String>;
/// A text that may not be there.
pub type MaybeText = Signal<Option<String>>;

/// What kind of thing a notice or tag says. The colour is never the only sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Good to know.
    #[default]
    Info,
    /// Likely, done.
    Success,
    /// Look here; something is missing or out of date.
    Attention,
    /// Wrong or urgent.
    Error,
    /// Made-up data, shown as such.
    Sample,
    /// Of no weight: "not open yet".
    Quiet,
}

impl Tone {
    /// The value of `data-tone`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Success => "success",
            Self::Attention => "attention",
            Self::Error => "error",
            Self::Sample => "sample",
            Self::Quiet => "quiet",
        }
    }

    /// The sign that goes with the word.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Info | Self::Quiet => "info",
            Self::Success => "done",
            Self::Attention => "attention",
            Self::Error => "stop",
            Self::Sample => "sample",
        }
    }
}
