use super::{
    Around, Filter, LATELY_DAYS, Query,
    area::within,
    clocks::{Read, Said},
    key::Keys,
    row::{At, Row, bit, class_bits, day, group_bits},
    words,
};
use crate::{near::Spot, open::Now};
use egude_domain::CHINA;
use std::ops::Range;

/// A question, ready to be asked of every place.
#[derive(Debug)]
pub(super) struct Plan {
    region: Option<Range<u64>>,
    classes: u8,
    kinds: u16,
    filters: u16,
    groups: u16,
    today: i32,
    pub(super) origin: Option<Spot>,
    pub(super) keys: Keys,
}

/// What a place fits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Judged {
    /// A bit for each filter that it fits.
    pub(super) has: u16,
    /// Of these the ones that were asked for and it does not.
    pub(super) missing: u16,
    pub(super) region: bool,
    pub(super) class: bool,
    pub(super) kind: bool,
}

impl Judged {
    pub(super) const fn what(self) -> bool {
        self.class && self.kind
    }
}

impl Plan {
    pub(super) fn new(query: &Query, around: &Around) -> Self {
        let kinds = query.kinds.iter();
        let filters = query.filters.iter();
        let origin = query.origin.as_ref();
        Self {
            region: query.region.as_ref().map(within),
            classes: class_bits(query.classes.iter().copied()),
            kinds: kinds.fold(0, |bits, kind| bits | words::bit(*kind)),
            filters: filters.fold(0, |bits, filter| bits | bit(*filter)),
            groups: group_bits(around.for_you),
            today: day(around.now.date(CHINA)),
            origin: origin.map(|origin| Spot::of(&origin.at)),
            keys: Keys {
                order: query.order,
                within: origin.map_or(0.0, |origin| origin.within_m),
            },
        }
    }

    pub(super) fn judge(&self, row: &Row, said: Option<&Said>) -> Judged {
        let mut has = row.has(self.today, self.lately(), self.groups);
        if let Some(said) = said {
            has |= bit(Filter::OpenNow) * u16::from(said.now == Now::Open);
            has |= bit(Filter::OpenToday) * u16::from(said.today);
        }
        Judged {
            has,
            missing: self.filters & !has,
            region: self
                .region
                .as_ref()
                .is_none_or(|region| row.is_within(region)),
            class: self.classes == 0 || self.classes & row.classes != 0,
            kind: self.kinds == 0 || self.kinds & row.kinds != 0,
        }
    }

    /// The first day that is lately.
    pub(super) const fn lately(&self) -> i32 {
        self.today - LATELY_DAYS
    }

    /// How far it is, and by which stop of a mobile place that is said: of those to come, and
    /// within the region if one was asked for, the nearest, or the first if nobody knows.
    pub(super) fn way(&self, row: &Row, said: Option<&Said>) -> (Option<f64>, Option<usize>) {
        let to = |spot: Option<Spot>| Some(self.origin?.to(&spot?).metres());
        let here = |at: &At| {
            self.region
                .as_ref()
                .is_none_or(|region| region.contains(&at.region))
        };
        let stops = said.map_or(&[][..], |said| &said.stops);
        let stops = stops.iter().map(|stop| usize::from(*stop));
        let mut stops = stops
            .filter(|stop| row.stops.get(*stop).is_some_and(here))
            .peekable();
        let Some(first) = stops.peek().copied() else {
            return (to(row.spot), None);
        };
        let ways = stops.filter_map(|stop| Some((to(row.stops[stop].spot)?, stop)));
        match ways.min_by(|a, b| a.0.total_cmp(&b.0)) {
            Some((metres, stop)) => (Some(metres), Some(stop)),
            None => (None, Some(first)),
        }
    }
}

/// What a place's clock says.
pub(super) fn said<'a>(read: &'a Read, row: &Row) -> Option<&'a Said> {
    read.said(row.clock)
}
