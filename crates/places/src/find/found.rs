use super::{Class, Filter};
use crate::{Kind, open::Now};

/// All that fits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// In order.
    pub hits: Vec<Hit>,
    /// What other choices would give.
    pub facets: Facets,
    /// What fits almost, the nearest first; only if nothing fits.
    pub near_misses: Vec<NearMiss>,
}

impl Found {
    /// How many fit.
    pub const fn total(&self) -> usize {
        self.hits.len()
    }
}

/// A place that fits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Its position in [`Directory::places`](super::Directory::places).
    pub entry: usize,
    /// How far it is, over the ground in a straight line; none if either position is unknown. Of a
    /// mobile place to the stop named below.
    pub metres: Option<f64>,
    /// The stop of a mobile place that was judged: the nearest it will come to, or without an
    /// origin the next.
    pub stop: Option<usize>,
    /// Whether it is open. The next change is told by
    /// [`Directory::opening`](super::Directory::opening).
    pub open: Now,
    /// How the text fits; [`Tier::Exact`] if none was asked for.
    pub tier: Tier,
}

/// How well a text fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// It is a name of the place.
    Exact,
    /// A name begins so.
    Prefix,
    /// It stands in a name.
    Contains,
    /// They are first letters of a name's pinyin.
    Initials,
    /// It is a word for the kind of place, or parts of it are, or of its region, and the rest
    /// stands in a name or address.
    Kind,
    /// It stands in the address or in the name of the region.
    Where,
}

/// A place that fits all but one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NearMiss {
    /// The place.
    pub hit: Hit,
    /// What it does not fit.
    pub but: But,
}

/// What a place does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum But {
    /// This filter.
    Filter(Filter),
    /// It is something else than was looked for.
    What,
    /// The words; it is of the kind that they name.
    Text,
    /// It is elsewhere.
    Region,
}

/// How many there would be after one more press.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    pub(super) total: usize,
    pub(super) with: [usize; Filter::ALL.len()],
    pub(super) without: [usize; Filter::ALL.len()],
    pub(super) classes: [usize; Class::ALL.len()],
    pub(super) any_class: usize,
    pub(super) kinds: [usize; Kind::ALL.len()],
    pub(super) any_kind: usize,
}

impl Facets {
    /// With this filter also on: of one that is on already, what there is now.
    pub const fn with(&self, filter: Filter) -> usize {
        self.with[filter as usize]
    }

    /// With this filter off: of one that is off already, what there is now.
    pub const fn without(&self, filter: Filter) -> usize {
        self.total + self.without[filter as usize]
    }

    /// With only this class, and no kind chosen.
    pub const fn class(&self, class: Class) -> usize {
        self.classes[class as usize]
    }

    /// With no class and no kind chosen.
    pub const fn any_class(&self) -> usize {
        self.any_class
    }

    /// With only this kind, within the classes chosen.
    pub const fn kind(&self, kind: Kind) -> usize {
        self.kinds[kind as usize]
    }

    /// With no kind chosen, within the classes chosen.
    pub const fn any_kind(&self) -> usize {
        self.any_kind
    }
}
