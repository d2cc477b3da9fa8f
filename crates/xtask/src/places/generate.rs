//! A directory of any size, always the same for a seed.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use egude_places::{PLACES_VERSION, Place, Source, Timetable, import::Document};
use fastrand::Rng;

use super::{
    data::Ground,
    place::{self, AS_OF, Wish},
};

/// So many places, scattered by the weights of banners and kinds.
pub(super) fn document(ground: &Ground, count: usize, seed: u64) -> Result<Document> {
    let mut rng = Rng::with_seed(seed);
    let seats: Vec<u32> = ground.seat.iter().map(|seat| seat.weight).collect();
    let kinds: Vec<u32> = ground.kind.iter().map(|kind| kind.weight).collect();
    let mut book = Book::new(ground);
    for number in 1..=count {
        let (seat, kind) = (pick(&seats, &mut rng), pick(&kinds, &mut rng));
        let id = format!("g-{number:06}");
        book.add(ground, seat, kind, id, &mut rng)?;
    }
    Ok(book.document)
}

/// Which, by its share.
fn pick(weights: &[u32], rng: &mut Rng) -> usize {
    let mut left = rng.u32(..weights.iter().sum::<u32>().max(1));
    for (at, weight) in weights.iter().enumerate() {
        if left < *weight {
            return at;
        }
        left -= weight;
    }
    0
}

/// A document that grows.
pub(super) struct Book {
    pub(super) document: Document,
    numbers: BTreeMap<(usize, usize), usize>,
}

impl Book {
    pub(super) fn new(ground: &Ground) -> Self {
        let source = Source {
            publisher: ground.say.publisher.clone(),
            source: ground.say.source.clone(),
            as_of: AS_OF,
            sample: true,
        };
        let document = Document {
            places_version: PLACES_VERSION,
            sources: vec![source],
            words: ground.words(),
            ..Document::default()
        };
        Self {
            document,
            numbers: BTreeMap::new(),
        }
    }

    /// One more, by the positions of its banner and kind.
    pub(super) fn add(
        &mut self,
        ground: &Ground,
        seat: usize,
        kind: usize,
        id: String,
        rng: &mut Rng,
    ) -> Result<()> {
        let number = self.numbers.entry((seat, kind)).or_default();
        *number += 1;
        let wish = Wish {
            seat: &ground.seat[seat],
            kind: &ground.kind[kind],
            id,
            number: *number,
        };
        let (place, timetable) = place::make(ground, &wish, rng)?;
        self.put(place, timetable)
    }

    pub(super) fn put(&mut self, mut place: Place, timetable: Option<Timetable>) -> Result<()> {
        let all = &mut self.document.timetables;
        if let Some(timetable) = timetable {
            let at = all
                .iter()
                .position(|one| *one == timetable)
                .unwrap_or_else(|| {
                    all.push(timetable);
                    all.len() - 1
                });
            place.hours = Some(u16::try_from(at).context("too many timetables")?);
        }
        self.document.items.push(place);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{paths::Paths, places::write};
    use egude_domain::Date;
    use egude_places::import::{self, File};

    #[test]
    fn a_seed_always_gives_the_same_directory_and_it_can_be_imported() {
        let ground = Ground::read(&Paths::find().unwrap()).unwrap();
        let text = |seed| write::text(&document(&ground, 300, seed).unwrap()).unwrap();
        let first = text(1);
        assert_eq!(first, text(1));
        assert_ne!(first, text(2));
        let today = Date::constant(2026, 11, 22);
        let bytes = first.as_bytes();
        let file = File {
            name: "places.json",
            bytes,
            datum: None,
            today,
        };
        let read = import::read(&file, &ground.known());
        assert_eq!((read.entries.len(), read.faults.as_slice()), (300, &[][..]));
    }
}
