//! A draft on its way to another device, with what belongs to it, as bytes to be sealed.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Draft, migrate};

/// So that something else is not taken for one.
const MARK: &[u8; 4] = b"EGD1";
const SIZE: usize = size_of::<u32>();

/// What goes along.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    /// The draft.
    pub draft: Draft,
    /// The answers of the self-check, as it keeps them.
    pub answers: Option<Value>,
    /// Bytes of pages of papers, by their ids.
    pub pages: Vec<(String, Vec<u8>)>,
}

/// It is none, or it is damaged, or a newer version of the app made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a draft on its way")]
pub struct ParcelError;

#[derive(Serialize)]
struct Written<'a> {
    draft: &'a Draft,
    answers: &'a Option<Value>,
    pages: Vec<(&'a str, usize)>,
}

#[derive(Deserialize)]
struct Found {
    draft: Value,
    #[serde(default)]
    answers: Option<Value>,
    pages: Vec<(String, usize)>,
}

impl Parcel {
    /// As bytes: a mark, the length of what describes it, that as JSON, then page after page.
    pub fn write(&self) -> Vec<u8> {
        let pages = self.pages.iter();
        let written = Written {
            draft: &self.draft,
            answers: &self.answers,
            pages: pages
                .map(|(id, bytes)| (id.as_str(), bytes.len()))
                .collect(),
        };
        // Strings, numbers and lists of them: writing them cannot fail.
        let text = serde_json::to_vec(&written).unwrap_or_default();
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        let mut all = MARK.to_vec();
        all.extend(length.to_be_bytes());
        all.extend(text);
        for (_, bytes) in &self.pages {
            all.extend(bytes);
        }
        all
    }

    /// Reads what [`Self::write`] wrote; a draft of an older version is migrated.
    pub fn read(bytes: &[u8]) -> Result<Self, ParcelError> {
        let rest = bytes.strip_prefix(MARK).ok_or(ParcelError)?;
        let (length, rest) = rest.split_at_checked(SIZE).ok_or(ParcelError)?;
        let length = length.try_into().map_err(|_| ParcelError)?;
        let length = usize::try_from(u32::from_be_bytes(length)).map_err(|_| ParcelError)?;
        let (text, mut rest) = rest.split_at_checked(length).ok_or(ParcelError)?;
        let found: Found = serde_json::from_slice(text).map_err(|_| ParcelError)?;
        let draft = migrate(&found.draft.to_string()).map_err(|_| ParcelError)?;
        let mut pages = Vec::new();
        for (id, length) in found.pages {
            let (page, after) = rest.split_at_checked(length).ok_or(ParcelError)?;
            pages.push((id, page.to_vec()));
            rest = after;
        }
        if !rest.is_empty() {
            return Err(ParcelError);
        }
        Ok(Self {
            draft,
            answers: found.answers,
            pages,
        })
    }

    /// Without the pages: of the papers they were of, nothing is said any more.
    pub fn leave_pages(&mut self) {
        self.pages.clear();
        for paper in &mut self.draft.papers {
            if !paper.pages.is_empty() {
                paper.pages.clear();
                paper.how = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parcel() -> Parcel {
        let mut draft = Draft::new("a");
        draft.need.text = "x".into();
        Parcel {
            draft,
            answers: Some(serde_json::json!({"region": {"text": "152502001000"}})),
            pages: vec![("one".into(), vec![1, 2, 3]), ("two".into(), vec![])],
        }
    }

    #[test]
    fn what_goes_along_arrives_as_it_was() {
        assert_eq!(Parcel::read(&parcel().write()), Ok(parcel()));
    }

    #[test]
    fn a_damaged_parcel_is_refused_and_nothing_worse() {
        let whole = parcel().write();
        for end in 0..whole.len() {
            assert_eq!(Parcel::read(&whole[..end]), Err(ParcelError), "{end}");
        }
        let mut longer = whole.clone();
        longer.push(0);
        assert_eq!(Parcel::read(&longer), Err(ParcelError));
        let mut huge = whole;
        huge[4..8].copy_from_slice(&u32::MAX.to_be_bytes());
        assert_eq!(Parcel::read(&huge), Err(ParcelError));
    }

    #[test]
    fn pages_that_stay_behind_are_not_promised() {
        let mut parcel = parcel();
        parcel.draft.papers.push(crate::PaperDraft {
            paper: "id-card".into(),
            how: Some(crate::PaperHow::Pages),
            pages: vec![crate::PageDraft::default()],
        });
        parcel.leave_pages();
        assert!(parcel.pages.is_empty());
        assert_eq!(parcel.draft.papers[0].how, None);
    }
}
