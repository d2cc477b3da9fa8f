//! Pictures of papers: taken in as files, brought upright and to a size that a weak signal can
//! carry, judged, and turned.
//!
//! A picture is drawn anew and encoded as JPEG, so nothing of the file but its pixels goes on:
//! position, camera and preview stay behind. A PDF passes as it is.

mod canvas;
mod chosen;

pub use chosen::{Chosen, dropped, of_input, pasted};

use canvas::Drawn;
use egude_paper::{Form, Grey, Kind, Verdict, dimensions, judge, pdf, sniff};

/// Files above this are not even opened, in bytes.
const MOST_BYTES: f64 = 60.0 * 1024.0 * 1024.0;
/// A PDF goes on as it is, so it must be small enough to be sent, in bytes.
const MOST_PDF_BYTES: f64 = 10.0 * 1024.0 * 1024.0;
/// Pixels above which a picture is not decoded: as RGBA it would take half a gigabyte.
const MOST_PIXELS: u64 = 120_000_000;
/// The long side of what is sent, in pixels. An A4 page has 8 a millimetre then, a fax had 8 too.
const LONG: u32 = 2400;
/// What a page may weigh, in bytes, before it is encoded more coarsely: 700 KB take 20 seconds over
/// a telephone line of the second generation.
const ENOUGH: u32 = 700 * 1024;
/// How coarsely, one after the other. At the last one print is still clean.
const QUALITIES: [f64; 4] = [0.85, 0.75, 0.6, 0.45];
/// How much of a file is looked at before it is decoded: previews and colour profiles come first.
const HEAD: f64 = 512.0 * 1024.0;

/// A page as it will be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The file.
    pub bytes: Vec<u8>,
    /// `image/jpeg` or `application/pdf`.
    pub media: &'static str,
    /// What makes it hard to read.
    pub verdicts: Vec<Verdict>,
    /// Pages of a document, as an estimate; none for a picture, and where it cannot be told.
    pub pages: Option<u32>,
}

/// Why a file was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No picture and no PDF.
    WrongType,
    /// An iPhone's own format, which this browser cannot read.
    Heic,
    /// Too many bytes or pixels.
    TooLarge,
    /// It says that it is a picture, and is none.
    Broken,
    /// No byte at all.
    Empty,
    /// A document with a password.
    Locked,
}

impl Refusal {
    /// The word for it in messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongType => "wrong-type",
            Self::Heic => "heic",
            Self::TooLarge => "too-large",
            Self::Broken => "broken",
            Self::Empty => "empty",
            Self::Locked => "locked",
        }
    }
}

/// Takes a file in. The file's name and what the browser believes of it count for nothing.
pub async fn take(file: &Chosen, form: Form) -> Result<Taken, Refusal> {
    if file.size() < 1.0 {
        return Err(Refusal::Empty);
    }
    if file.size() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let head = file.head(HEAD).await.ok_or(Refusal::Broken)?;
    match sniff(&head) {
        Kind::Pdf => document(file).await,
        kind if kind.is_picture() => picture(file, &head, form).await.map_err(|refusal| {
            let unknown = matches!(kind, Kind::Heic | Kind::Avif | Kind::Tiff);
            if unknown && refusal == Refusal::Broken {
                Refusal::Heic
            } else {
                refusal
            }
        }),
        _ => Err(Refusal::WrongType),
    }
}

async fn document(file: &Chosen) -> Result<Taken, Refusal> {
    if file.size() > MOST_PDF_BYTES {
        return Err(Refusal::TooLarge);
    }
    let bytes = file.head(file.size()).await.ok_or(Refusal::Broken)?;
    if pdf::is_encrypted(&bytes) {
        return Err(Refusal::Locked);
    }
    Ok(Taken {
        pages: pdf::pages(&bytes),
        bytes,
        media: "application/pdf",
        verdicts: Vec::new(),
    })
}

async fn picture(file: &Chosen, head: &[u8], form: Form) -> Result<Taken, Refusal> {
    let said = dimensions(head);
    if said.is_some_and(|(width, height)| u64::from(width) * u64::from(height) > MOST_PIXELS) {
        return Err(Refusal::TooLarge);
    }
    // Made smaller while it is decoded, where its size is known before: a cheap telephone has not
    // the room for a large picture twice.
    let wanted = said.and_then(|size| (size.0.max(size.1) > LONG).then(|| fitted(size, LONG).0));
    let decoded = canvas::decode(file.blob(), wanted)
        .await
        .ok_or(Refusal::Broken)?;
    let size = said.unwrap_or(decoded.size());
    let bytes = encoded(decoded.drawn(LONG, 0).as_ref()).await?;
    let look = decoded.drawn(u32::try_from(judge::LOOK).unwrap_or(LONG), 0);
    let verdicts = look.and_then(|look| verdicts(&look, size.0.min(size.1), form));
    Ok(Taken {
        bytes,
        media: "image/jpeg",
        verdicts: verdicts.unwrap_or_default(),
        pages: None,
    })
}

fn verdicts(look: &Drawn, short: u32, form: Form) -> Option<Vec<Verdict>> {
    let (width, height, pixels) = look.pixels()?;
    let grey = Grey::from_colour(width, height, &pixels, 4)?;
    Some(judge(&grey, short, form))
}

/// A picture that was taken, turned by a quarter to the right.
pub async fn turned(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let blob = canvas::blob(bytes, "image/jpeg").ok_or(Refusal::Broken)?;
    let decoded = canvas::decode(&blob, None).await.ok_or(Refusal::Broken)?;
    encoded(decoded.drawn(LONG, 1).as_ref()).await
}

/// Encodes as JPEG, more coarsely until it is small enough or there is nothing coarser.
async fn encoded(drawn: Option<&Drawn>) -> Result<Vec<u8>, Refusal> {
    let drawn = drawn.ok_or(Refusal::Broken)?;
    let mut last = None;
    for quality in QUALITIES {
        let Some(blob) = drawn.encoded(quality).await else {
            break;
        };
        let is_enough = blob.size() <= f64::from(ENOUGH);
        last = Some(blob);
        if is_enough {
            break;
        }
    }
    // A canvas that the browser found too large gives nothing, or an empty picture.
    let bytes = canvas::bytes_of(&last.ok_or(Refusal::Broken)?).await;
    bytes
        .filter(|bytes| sniff(bytes) == Kind::Jpeg)
        .ok_or(Refusal::Broken)
}

/// A size with the same proportions and a long side of at most `long`.
fn fitted((width, height): (u32, u32), long: u32) -> (u32, u32) {
    let longest = width.max(height).max(1);
    if longest <= long {
        return (width.max(1), height.max(1));
    }
    let scaled = |side: u32| {
        let scaled = (u64::from(side) * u64::from(long)).div_ceil(u64::from(longest));
        u32::try_from(scaled).unwrap_or(long).max(1)
    };
    (scaled(width), scaled(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_picture_is_made_smaller_and_keeps_its_proportions() {
        assert_eq!(fitted((4000, 3000), 2400), (2400, 1800));
        assert_eq!(fitted((3000, 4000), 2400), (1800, 2400));
        assert_eq!(fitted((100_000, 1), 2400), (2400, 1));
    }

    #[test]
    fn a_small_picture_is_not_made_larger() {
        assert_eq!(fitted((800, 600), 2400), (800, 600));
        assert_eq!(fitted((0, 0), 2400), (1, 1));
    }
}
