use super::{
    Tier,
    area::{ends, number, short, within},
    needle::Needle,
    row::Row,
    texts::Own,
    words::Word,
};
use crate::text::{Fit, Signs, folded, mask, typed};
use egude_domain::RegionCode;
use std::{cmp::Reverse, ops::Range};

/// Names that places are found by though they are not theirs: words for kinds, names of regions.
#[derive(Debug, Default)]
pub(super) struct Lore {
    words: Vec<Known<u16>>,
    /// With what lies in the region.
    names: Vec<Known<Range<u64>>>,
}

/// A name or word, folded and by its sound. The longest stand first.
#[derive(Debug)]
struct Known<T> {
    text: String,
    sound: Vec<u16>,
    means: T,
}

impl Lore {
    pub(super) fn new(
        words: Vec<Word>,
        names: &[(RegionCode, Vec<String>)],
        signs: &mut Signs,
    ) -> Self {
        let (mut all, ends) = (Vec::new(), ends());
        for (code, names) in names.iter().filter(|(code, _)| number(code) > 0) {
            for name in names.iter().map(|name| folded(name)) {
                all.extend(short(&name, &ends).map(|short| (short.to_owned(), within(code))));
                all.push((name, within(code)));
            }
        }
        all.retain(|(name, _)| name.chars().count() > 1);
        let words = words.into_iter().map(|word| (word.text, word.kinds));
        Self {
            words: known(words.collect(), signs),
            names: known(all, signs),
        }
    }
}

fn known<T>(mut all: Vec<(String, T)>, signs: &mut Signs) -> Vec<Known<T>> {
    all.sort_by_key(|(name, _)| Reverse(name.len()));
    let known = all.into_iter().map(|(text, means)| Known {
        sound: signs.of(&text).0,
        text,
        means,
    });
    known.collect()
}

/// How many signs have to be typed before a word for a kind or a region's name is guessed, and how
/// many letters of its pinyin.
const TO_GUESS: usize = 3;
const LETTERS_TO_GUESS: usize = 6;

/// How a word or name is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Means {
    Whole,
    SoFar,
}

/// What somebody typed, in all ways in which it can be meant.
#[derive(Debug)]
pub(super) struct Wanted {
    /// As it stands.
    whole: Needle,
    /// By sound, with the letters in it.
    sound: Option<(Vec<char>, u32)>,
    /// It is a word for these kinds, or the beginning of one.
    kinds: u16,
    /// It is the name of these regions, or the beginning of one.
    regions: Vec<Range<u64>>,
    /// It is all of such a word or name: that the name of a place begins with it says nothing.
    common: bool,
    /// It is made of a region's name, a word for a kind, and other words.
    parts: Option<Parts>,
}

#[derive(Debug, Default)]
struct Parts {
    regions: Vec<Range<u64>>,
    kinds: u16,
    rest: Vec<Needle>,
}

impl Wanted {
    /// None if nothing was typed that counts.
    pub(super) fn new(text: &str, lore: &Lore, signs: &Signs) -> Option<Self> {
        let forms = typed(text);
        let plain: Vec<char> = folded(text).chars().collect();
        let letters = plain.iter().any(char::is_ascii_lowercase);
        let sound = letters.then(|| (plain.clone(), mask(plain.iter().copied())));
        let means = |name: &str, numbers: &[u16]| {
            let so_far = plain.len() >= TO_GUESS && forms.iter().any(|form| name.starts_with(form));
            let read = letters.then(|| signs.fit(numbers, &plain)).flatten();
            let long = plain.len() >= LETTERS_TO_GUESS;
            if forms.iter().any(|form| form == name) || read == Some(Fit::Whole) {
                Some(Means::Whole)
            } else {
                (so_far || (long && read == Some(Fit::Start))).then_some(Means::SoFar)
            }
        };
        let (mut kinds, mut regions, mut common) = (0, Vec::new(), false);
        for word in &lore.words {
            let how = means(&word.text, &word.sound);
            kinds |= how.map_or(0, |_| word.means);
            common |= how == Some(Means::Whole);
        }
        for name in &lore.names {
            let how = means(&name.text, &name.sound);
            regions.extend(how.map(|_| name.means.clone()));
            common |= how == Some(Means::Whole);
        }
        Some(Self {
            whole: Needle::of(forms.clone())?,
            sound,
            kinds,
            regions,
            common,
            parts: Parts::of(text, lore),
        })
    }

    /// The kinds that it names.
    pub(super) fn kinds(&self) -> u16 {
        self.kinds | self.parts.as_ref().map_or(0, |parts| parts.kinds)
    }

    /// How well it fits a place.
    pub(super) fn fit(&self, own: &Own, row: &Row, signs: &Signs) -> Option<Tier> {
        let mut best = self.whole.fit(own);
        let mut take = |tier: Tier| best = Some(best.map_or(tier, |best| best.min(tier)));
        if let Some((typed, letters)) = &self.sound
            && letters & !own.letters == 0
            && let Some(fit) = signs.fit(own.sounds, typed)
        {
            take(match fit {
                Fit::Whole => Tier::Exact,
                Fit::Start => Tier::Prefix,
                Fit::Part => Tier::Contains,
                Fit::Initials => Tier::Initials,
            });
        }
        let is_kind = self.kinds & row.kinds != 0;
        if is_kind || self.parts.as_ref().is_some_and(|parts| parts.fit(own, row)) {
            take(Tier::Kind);
        }
        if self.regions.iter().any(|range| row.is_within(range)) {
            take(Tier::Where);
        }
        best.map(|tier| match tier {
            Tier::Prefix | Tier::Contains | Tier::Initials if self.common => Tier::Kind,
            Tier::Where if self.common && !self.regions.is_empty() => Tier::Kind,
            tier => tier,
        })
    }
}

impl Parts {
    fn of(text: &str, lore: &Lore) -> Option<Self> {
        let words = text.split_whitespace().map(|word| Piece {
            text: folded(word),
            forms: typed(word),
        });
        let mut pieces: Vec<Piece> = words.filter(|piece| !piece.text.is_empty()).collect();
        let mut parts = Self::default();
        for name in &lore.names {
            if cut(&mut pieces, &name.text) {
                parts.regions.push(name.means.clone());
            }
        }
        for word in &lore.words {
            if cut(&mut pieces, &word.text) {
                parts.kinds |= word.means;
            }
        }
        let whole = pieces.len() < 2 && parts.regions.is_empty() && parts.kinds == 0;
        let rest = pieces
            .into_iter()
            .filter_map(|piece| Needle::of(piece.forms));
        parts.rest = rest.collect();
        (!whole).then_some(parts)
    }

    fn fit(&self, own: &Own, row: &Row) -> bool {
        (self.kinds == 0 || self.kinds & row.kinds != 0)
            && (self.regions.is_empty() || self.regions.iter().any(|range| row.is_within(range)))
            && self.rest.iter().all(|needle| needle.fit(own).is_some())
    }
}

/// A word that was typed, or what is left of it.
#[derive(Debug)]
struct Piece {
    text: String,
    forms: Vec<String>,
}

/// Takes a folded word out of the pieces, once.
fn cut(pieces: &mut Vec<Piece>, word: &str) -> bool {
    let split = |piece: &Piece| {
        let (before, after) = piece.text.split_once(word)?;
        Some([before.to_owned(), after.to_owned()])
    };
    let mut each = pieces.iter().enumerate();
    let Some((at, left)) = each.find_map(|(at, piece)| Some((at, split(piece)?))) else {
        return false;
    };
    let left = left.into_iter().filter(|text| !text.is_empty());
    let left = left.map(|text| Piece {
        forms: vec![text.clone()],
        text,
    });
    pieces.splice(at..=at, left);
    true
}
