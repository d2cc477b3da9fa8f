use crate::{
    LocalText, Place,
    text::{END, Signs, folded},
};

/// Between the texts of a place; no folded text has it.
const GAP: char = '\n';

/// All texts of all places, folded, one behind the other.
#[derive(Debug, Default)]
pub(super) struct Texts {
    text: String,
    sounds: Vec<u16>,
    of: Vec<Of>,
}

/// Where the texts of one place lie.
#[derive(Clone, Copy, Debug)]
struct Of {
    start: usize,
    /// Names end here, addresses follow.
    names: usize,
    end: usize,
    first_sound: usize,
    last_sound: usize,
    signs: u64,
    letters: u32,
}

/// The texts of one place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Own<'a> {
    /// Names, then addresses.
    pub(super) text: &'a [u8],
    /// How long the names are.
    pub(super) names: usize,
    /// The signs of the Chinese names as numbers.
    pub(super) sounds: &'a [u16],
    /// A bit for the signs that occur in `text`, see [`signs`].
    pub(super) signs: u64,
    /// The letters that the names may be typed with.
    pub(super) letters: u32,
}

/// A bit each for the signs of a text; several signs share one. What lacks a bit lacks the sign.
pub(super) fn signs(text: &str) -> u64 {
    text.chars().fold(0, |bits, sign| {
        bits | 1 << (u32::from(sign).wrapping_mul(0x9E37_79B1) >> 26)
    })
}

impl Texts {
    pub(super) fn push(&mut self, place: &Place, sounds: &mut Signs) {
        let (start, first_sound) = (self.text.len(), self.sounds.len());
        let mut letters = 0;
        for name in names(place) {
            let name = folded(name);
            if name.is_empty() {
                continue;
            }
            self.add(start, &name);
            if !name.is_ascii() {
                let (numbers, own) = sounds.of(&name);
                self.sounds.extend(numbers.into_iter().chain([END]));
                letters |= own;
            }
        }
        let names = self.text.len() - start;
        for text in place.address.iter().flat_map(both) {
            let text = folded(text);
            self.add(start, &text);
        }
        self.of.push(Of {
            start,
            names,
            end: self.text.len(),
            first_sound,
            last_sound: self.sounds.len(),
            signs: signs(&self.text[start..]),
            letters,
        });
    }

    fn add(&mut self, start: usize, text: &str) {
        if self.text.len() > start {
            self.text.push(GAP);
        }
        self.text.push_str(text);
    }

    pub(super) fn get(&self, entry: usize) -> Option<Own<'_>> {
        let of = self.of.get(entry)?;
        Some(Own {
            text: &self.text.as_bytes()[of.start..of.end],
            names: of.names,
            sounds: &self.sounds[of.first_sound..of.last_sound],
            signs: of.signs,
            letters: of.letters,
        })
    }
}

fn names(place: &Place) -> impl Iterator<Item = &str> {
    let stops = place.stops.iter().flat_map(|stop| both(&stop.name));
    let aliases = place.aliases.iter().map(String::as_str);
    both(&place.name).chain(aliases).chain(stops)
}

fn both(text: &LocalText) -> impl Iterator<Item = &str> {
    std::iter::once(text.zh.as_str()).chain(text.mn.as_deref())
}
