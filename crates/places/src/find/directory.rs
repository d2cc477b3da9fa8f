use super::{
    Around, Entry, Found, Query,
    clocks::{Clocks, Read},
    row::Row,
    search,
    texts::Texts,
    wanted::Lore,
    words,
};
use crate::{
    Index, KindWords, Slice,
    open::{self, Opening},
    text::Signs,
};
use egude_domain::RegionCode;
use std::sync::{Arc, Mutex, PoisonError};

/// All slices that are here, ready to be searched.
#[derive(Debug, Default)]
pub struct Directory {
    entries: Vec<Entry>,
    /// As `entries`.
    pub(super) rows: Vec<Row>,
    /// As `entries`.
    pub(super) texts: Texts,
    /// The place of each entry among all by id.
    pub(super) ranks: Vec<u32>,
    pub(super) signs: Signs,
    pub(super) lore: Lore,
    clocks: Clocks,
    read: Mutex<Option<Arc<Read>>>,
    words: Vec<KindWords>,
    names: Vec<(RegionCode, Vec<String>)>,
}

impl Directory {
    /// Of these slices. `index` gives the bureau's own words for kinds; `names` are the names of
    /// banners and townships in both scripts, as people call them, by which places are found, too.
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
        directory.learn();
        for slice in slices {
            directory.take(&slice);
        }
        directory.rank();
        directory
    }

    /// Takes in more words for kinds, such as what kinds are called on the screen.
    pub fn add_words(&mut self, words: &[KindWords]) {
        self.words.extend_from_slice(words);
        self.learn();
    }

    /// Takes in one more slice. If one of its region is here it is replaced, and entries get other
    /// numbers; otherwise all keep theirs.
    pub fn add(&mut self, slice: Arc<Slice>) {
        let mut slices: Vec<Arc<Slice>> = Vec::new();
        if self
            .entries
            .iter()
            .any(|entry| entry.slice().region == slice.region)
        {
            slices = self.slices();
            slices.retain(|other| other.region != slice.region);
            self.clear();
        }
        slices.push(slice);
        for slice in &slices {
            self.take(slice);
        }
        self.rank();
    }

    fn slices(&self) -> Vec<Arc<Slice>> {
        let mut slices: Vec<_> = self.entries.iter().map(Entry::slice).cloned().collect();
        slices.dedup_by(|a, b| Arc::ptr_eq(a, b));
        slices
    }

    fn clear(&mut self) {
        self.entries.clear();
        self.rows.clear();
        self.texts = Texts::default();
        self.clocks = Clocks::default();
        *self.read.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn learn(&mut self) {
        self.lore = Lore::new(words::all(&self.words), &self.names, &mut self.signs);
    }

    fn take(&mut self, slice: &Arc<Slice>) {
        self.signs.learn(&slice.readings);
        for item in 0..slice.items.len() {
            let entry = Entry::new(slice.clone(), item);
            let number = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
            let clock = self.clocks.of(number, &entry);
            self.rows.push(Row::of(&entry, clock));
            self.texts.push(&entry, &mut self.signs);
            self.entries.push(entry);
        }
        *self.read.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn rank(&mut self) {
        let count = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let mut order: Vec<u32> = (0..count).collect();
        // Slices are sorted by id, so this joins sorted runs.
        order.sort_by(|a, b| {
            self.entries[*a as usize]
                .id
                .cmp(&self.entries[*b as usize].id)
        });
        self.ranks = vec![0; order.len()];
        for (rank, entry) in (0..).zip(order) {
            self.ranks[entry as usize] = rank;
        }
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
        search::search(self, query, around)
    }

    /// What is open in this minute; found out once.
    pub(super) fn read(&self, around: &Around) -> Arc<Read> {
        let mut kept = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(read) = kept.as_ref().filter(|read| read.is_of(around)) {
            return read.clone();
        }
        let read = Arc::new(self.clocks.read(&self.entries, around, kept.as_deref()));
        *kept = Some(read.clone());
        read
    }
}
