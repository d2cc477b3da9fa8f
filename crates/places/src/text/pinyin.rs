//! Chinese names by their sound: typed in full (`ruyishitang`), by first letters (`ryst`), mixed,
//! and with signs in between, as input methods show them while somebody is typing.

use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Between two names in a row of numbers.
pub(crate) const END: u16 = u16::MAX;

/// How much of what was typed is looked at: a bit each.
const LONGEST: usize = 64;

/// How a typed text fits a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// The whole name, read out.
    Whole,
    /// Its beginning, read out.
    Start,
    /// A part, read out.
    Part,
    /// Somewhere only first letters were typed.
    Initials,
}

/// The signs of all names, each with a number and how it is read.
#[derive(Debug, Default)]
pub(crate) struct Signs {
    numbers: FxHashMap<char, u16>,
    signs: Vec<Sign>,
}

#[derive(Debug)]
struct Sign {
    itself: char,
    readings: Vec<Box<[char]>>,
    /// The letters with which it or a reading begins.
    begins: u32,
}

impl Signs {
    /// Takes in how signs are read: several readings with spaces between them.
    pub(crate) fn learn(&mut self, readings: &BTreeMap<String, String>) {
        for (sign, all) in readings {
            let mut chars = sign.chars();
            let (Some(sign), None) = (chars.next(), chars.next()) else {
                continue;
            };
            let number = self.number(sign);
            let Some(known) = self.signs.get_mut(usize::from(number)) else {
                continue;
            };
            for reading in all.split(' ').filter(|reading| !reading.is_empty()) {
                let reading: Box<[char]> = reading.chars().map(super::latin).collect();
                if !known.readings.contains(&reading) {
                    known.begins |= mask(reading.iter().take(1).copied());
                    known.readings.push(reading);
                }
            }
        }
    }

    /// The numbers of a folded name, and the letters that occur in it or in its readings. Beyond
    /// 65,534 different signs a sign is lost, and names with it are not found by sound.
    pub(crate) fn of(&mut self, folded: &str) -> (Vec<u16>, u32) {
        let numbers: Vec<u16> = folded.chars().map(|sign| self.number(sign)).collect();
        let known = numbers.iter().filter_map(|number| self.sign(*number));
        let letters = known.fold(0, |letters, sign| {
            let own = mask(std::iter::once(sign.itself));
            letters
                | own
                | mask(
                    sign.readings
                        .iter()
                        .flat_map(|reading| reading.iter().copied()),
                )
        });
        (numbers, letters)
    }

    fn number(&mut self, sign: char) -> u16 {
        if let Some(number) = self.numbers.get(&sign) {
            return *number;
        }
        let Ok(number) = u16::try_from(self.signs.len()) else {
            return END;
        };
        if number < END {
            self.numbers.insert(sign, number);
            self.signs.push(Sign {
                itself: sign,
                readings: Vec::new(),
                begins: mask(std::iter::once(sign)),
            });
        }
        number
    }

    fn sign(&self, number: u16) -> Option<&Sign> {
        self.signs.get(usize::from(number))
    }

    /// How `typed` fits best into one of the names, which [`END`] separates. Of a text that is
    /// longer than [`LONGEST`] only so much is looked at.
    pub(crate) fn fit(&self, names: &[u16], typed: &[char]) -> Option<Fit> {
        let typed = &typed[..typed.len().min(LONGEST)];
        let first = mask(typed.iter().take(1).copied());
        let mut best = None;
        for name in names.split(|number| *number == END) {
            for start in 0..name.len() {
                // Most signs begin otherwise.
                let begins = self.sign(name[start]).map_or(0, |sign| sign.begins);
                if first & !begins != 0 {
                    continue;
                }
                let fit = match self.walk(&name[start..], typed) {
                    Some(Fit::Whole | Fit::Start) if start > 0 => Some(Fit::Part),
                    other => other,
                };
                best = [best, fit].into_iter().flatten().min();
            }
        }
        best
    }

    /// From the beginning of `name`, all ways at once: a bit for each place in `typed` that can be
    /// reached, in full or with first letters on the way.
    fn walk(&self, name: &[u16], typed: &[char]) -> Option<Fit> {
        let mut best = None;
        let mut reached = Reached { full: 1, short: 0 };
        for (i, number) in name.iter().enumerate() {
            let Some(sign) = self.sign(*number) else {
                break;
            };
            let ends = i + 1 == name.len();
            let mut next = Reached::default();
            for place in (0..typed.len()).filter(|place| reached.has(*place)) {
                let full = reached.full >> place & 1 == 1;
                sign.steps(&typed[place..], |taken, initial| {
                    let full = full && !initial;
                    match (place + taken.len() >= typed.len(), taken) {
                        (false, taken) => next.set(place + taken.len(), full),
                        (true, Taken::Part(_)) if typed.len() == 1 => {
                            best = Some(better(best, Fit::Initials));
                        }
                        (true, Taken::All(_)) if full && ends => {
                            best = Some(better(best, Fit::Whole));
                        }
                        (true, _) if full => best = Some(better(best, Fit::Start)),
                        (true, _) => best = Some(better(best, Fit::Initials)),
                    }
                });
            }
            reached = next;
        }
        best
    }
}

impl Sign {
    /// All ways in which this sign can have been typed at the beginning of `typed`, and whether by
    /// first letters.
    fn steps(&self, typed: &[char], mut step: impl FnMut(Taken, bool)) {
        if typed.first() == Some(&self.itself) {
            step(Taken::All(1), false);
        }
        for reading in &self.readings {
            let pairs = reading.iter().zip(typed);
            let same = pairs.take_while(|(a, b)| a == b).count();
            if same == reading.len() {
                step(Taken::All(same), false);
            } else if same == typed.len() {
                step(Taken::Part(same), false);
            }
            if same > 0 {
                step(Taken::All(1), true);
            }
            if same > 1 && matches!(reading.get(..2), Some(['z' | 'c' | 's', 'h'])) {
                step(Taken::All(2), true);
            }
        }
    }
}

/// How many letters a sign took: what was typed for it may not be finished.
#[derive(Clone, Copy)]
enum Taken {
    All(usize),
    Part(usize),
}

impl Taken {
    const fn len(self) -> usize {
        match self {
            Self::All(letters) | Self::Part(letters) => letters,
        }
    }
}

#[derive(Default)]
struct Reached {
    full: u64,
    short: u64,
}

impl Reached {
    const fn has(&self, place: usize) -> bool {
        (self.full | self.short) >> place & 1 == 1
    }

    const fn set(&mut self, place: usize, full: bool) {
        let bits = if full {
            &mut self.full
        } else {
            &mut self.short
        };
        *bits |= 1 << place;
    }
}

fn better(best: Option<Fit>, fit: Fit) -> Fit {
    best.map_or(fit, |best| best.min(fit))
}

/// A bit for each letter and one for all digits.
pub(crate) fn mask(signs: impl Iterator<Item = char>) -> u32 {
    signs.fold(0, |bits, sign| match sign {
        'a'..='z' => bits | 1 << (u32::from(sign) - u32::from('a')),
        '0'..='9' => bits | 1 << 26,
        _ => bits,
    })
}
