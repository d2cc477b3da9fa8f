use crate::{Place, Slice, Source, Timetable};
use std::{ops::Deref, sync::Arc};

/// One place of the directory; reads like the [`Place`] itself.
#[derive(Clone, Debug)]
pub struct Entry {
    slice: Arc<Slice>,
    item: usize,
}

impl Entry {
    pub(super) const fn new(slice: Arc<Slice>, item: usize) -> Self {
        Self { slice, item }
    }

    /// The place.
    pub fn place(&self) -> &Place {
        &self.slice.items[self.item]
    }

    /// The slice that it came in.
    pub const fn slice(&self) -> &Arc<Slice> {
        &self.slice
    }

    /// Its hours; none if nobody put them in.
    pub fn timetable(&self) -> Option<&Timetable> {
        let hours = usize::from(self.place().hours?);
        self.slice.timetables.get(hours)
    }

    /// Where what is said of it comes from.
    pub fn source(&self) -> Option<&Source> {
        self.slice.sources.get(usize::from(self.place().source))
    }
}

impl Deref for Entry {
    type Target = Place;

    fn deref(&self) -> &Place {
        self.place()
    }
}
