use super::{Around, Class, Entry, Facets, Filter, Found, Hit, Query, Tier};
use crate::{
    Index, KindWords, Slice,
    near::Spot,
    open::{self, Now, Opening},
};
use egude_domain::RegionCode;
use std::sync::Arc;

/// All slices that are here, ready to be searched.
#[derive(Debug, Default)]
pub struct Directory {
    entries: Vec<Entry>,
    words: Vec<KindWords>,
    names: Vec<(RegionCode, Vec<String>)>,
}

impl Directory {
    /// Of these slices. `index` gives the bureau's own words for kinds; `names` are the names of
    /// banners and townships in both scripts, as people call them, by which places are also found.
    pub fn new(
        slices: Vec<Arc<Slice>>,
        index: &Index,
        names: &[(RegionCode, Vec<String>)],
    ) -> Self {
        let mut directory = Self {
            words: index.words.clone(),
            names: names.to_vec(),
            ..Self::default()
        };
        for slice in slices {
            directory.add(slice);
        }
        directory
    }

    /// Takes in one more slice. If one of its region is here it is replaced, and entries get other
    /// positions; otherwise all keep theirs.
    pub fn add(&mut self, slice: Arc<Slice>) {
        self.entries
            .retain(|entry| entry.slice().region != slice.region);
        let items = 0..slice.items.len();
        self.entries
            .extend(items.map(|item| Entry::new(slice.clone(), item)));
    }

    /// All places. A position here is an entry's number until a slice is replaced.
    pub fn places(&self) -> &[Entry] {
        &self.entries
    }

    /// The number of the place with this id.
    pub fn by_id(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.id == id)
    }

    /// How it is with a place, and when that changes next.
    pub fn opening(&self, entry: usize, around: &Around) -> Option<Opening> {
        let entry = self.entries.get(entry)?;
        let timetable = entry.timetable();
        Some(open::of_place(
            entry,
            timetable,
            around.now,
            around.calendar,
        ))
    }

    /// All that fits, in order.
    pub fn search(&self, query: &Query, around: &Around) -> Found {
        let _ = (query, around, &self.words, &self.names);
        let origin = query.origin.as_ref().map(|origin| Spot::of(&origin.at));
        let hits = (0..).zip(&self.entries).map(|(number, entry)| Hit {
            entry: number,
            metres: origin
                .zip(entry.at.as_ref())
                .map(|(a, b)| a.to(&Spot::of(b)).metres()),
            stop: None,
            open: self
                .opening(number, around)
                .map_or(Now::Unknown, |opening| opening.now),
            tier: Tier::Exact,
        });
        let hits = hits
            .filter(|hit| {
                let place = self.entries[hit.entry].place();
                let named = place.name.zh.contains(query.text.as_str());
                let class = |class: &Class| class.has(place);
                let open = !query.filters.contains(&Filter::OpenNow) || hit.open == Now::Open;
                let kind = query.kinds.is_empty() || query.kinds.contains(&place.kind);
                named
                    && open
                    && kind
                    && (query.classes.is_empty() || query.classes.iter().any(class))
            })
            .collect();
        Found {
            hits,
            facets: Facets::default(),
            near_misses: Vec::new(),
        }
    }
}
