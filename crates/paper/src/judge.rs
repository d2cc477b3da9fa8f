//! What makes a photographed page hard to read.
//!
//! A verdict is advice: it never refuses a picture. A person may send it all the same, because a
//! bad picture of a burnt card is worth more than none.

mod glare;
mod light;
mod sharp;

use crate::Grey;

/// Pixels of the long side at which a picture is judged. At this size an A4 page has 4.3 pixels a
/// millimetre: a Chinese character of 10.5 points is 16 pixels wide, which is where blur begins to
/// cost strokes. Larger pictures are to be brought down to it, smaller ones left as they are.
pub const LOOK: usize = 1280;

/// Pixels of the short side below which a whole page cannot be read: at 800 an A4 page has 3.8
/// pixels a millimetre, a character of 10.5 points 14 pixels, and the densest characters in print
/// need some 14 to be told apart (screen fonts of that size are the smallest in use).
pub const SHEET_SHORT: u32 = 800;

/// The same for a card of 85.6 × 54 mm that fills the picture: the smallest print is 2 mm high and
/// at 400 pixels has 15.
pub const CARD_SHORT: u32 = 400;

/// What is in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// A page, up to A4.
    #[default]
    Sheet,
    /// A card of the size of an identity card.
    Card,
}

/// What makes a picture hard to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing can be seen on it.
    Blank,
    /// Out of focus, or moved.
    Blurred,
    /// Too little light.
    Dark,
    /// A light is mirrored in it and covers something.
    Glare,
    /// Too few pixels.
    Small,
}

impl Verdict {
    /// Each of them.
    pub const ALL: [Self; 5] = [
        Self::Blank,
        Self::Blurred,
        Self::Dark,
        Self::Glare,
        Self::Small,
    ];

    /// The word for it in messages, drafts and the contract.
    pub fn code(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::Blurred => "blurred",
            Self::Dark => "dark",
            Self::Glare => "glare",
            Self::Small => "small",
        }
    }
}

/// What makes a picture hard to read; nothing for a good one.
///
/// `picture` is looked at as it is, best at [`LOOK`] pixels; `short` is the short side of the
/// picture as it was taken, in pixels.
pub fn judge(picture: &Grey, short: u32, form: Form) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    let is_dark = light::is_dark(picture);
    match sharp::sharpness(picture) {
        // In the dark there is nothing to be told about the rest.
        sharp::Sharpness::Empty if !is_dark => verdicts.push(Verdict::Blank),
        sharp::Sharpness::Blurred => verdicts.push(Verdict::Blurred),
        sharp::Sharpness::Empty | sharp::Sharpness::Sharp => {}
    }
    if is_dark {
        verdicts.push(Verdict::Dark);
    }
    if glare::has_glare(picture) {
        verdicts.push(Verdict::Glare);
    }
    let enough = match form {
        Form::Sheet => SHEET_SHORT,
        Form::Card => CARD_SHORT,
    };
    if short < enough {
        verdicts.push(Verdict::Small);
    }
    verdicts
}
