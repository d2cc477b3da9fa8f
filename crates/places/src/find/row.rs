use super::{Class, Entry, Filter, area, words};
use crate::{
    Care, Entrance, Group, Kind, Language, MealWay, OperatorForm, Place, Stop, near::Spot,
};
use egude_domain::Date;
use std::ops::Range;

const EPOCH: Date = Date::constant(1970, 1, 1);

/// A day as a number.
pub(super) fn day(date: Date) -> i32 {
    date.days_since(EPOCH)
}

/// What a search looks at of a place, side by side in memory.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) spot: Option<Spot>,
    /// Its region as a number.
    pub(super) region: u64,
    /// The day on which somebody made sure; the least number if nobody did.
    pub(super) checked: i32,
    /// The last day of its grade; the greatest if it has no end, the least if there is no grade.
    graded: i32,
    /// Which clock says whether it is open.
    pub(super) clock: u32,
    pub(super) kind: Kind,
    /// A bit a kind.
    pub(super) kinds: u16,
    /// A bit a class.
    pub(super) classes: u8,
    /// A bit a filter, of those that do not change by themselves.
    has: u16,
    /// A bit a group that pays less.
    groups: u16,
    /// Where it stops, if it is mobile.
    pub(super) stops: Box<[At]>,
}

/// Where a mobile place stops.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    pub(super) spot: Option<Spot>,
    pub(super) region: u64,
}

/// A bit for a filter.
pub(super) const fn bit(filter: Filter) -> u16 {
    1 << filter as u16
}

pub(super) fn class_bits(classes: impl IntoIterator<Item = Class>) -> u8 {
    let classes = classes.into_iter();
    classes.fold(0, |bits, class| bits | 1 << class as u8)
}

pub(super) fn group_bits<'a>(groups: impl IntoIterator<Item = &'a Group>) -> u16 {
    let groups = groups.into_iter();
    groups.fold(0, |bits, group| bits | 1 << *group as u16)
}

impl Row {
    pub(super) fn of(entry: &Entry, clock: u32) -> Self {
        let place = entry.place();
        let grade = place.grade.as_ref();
        let classes = Class::ALL.iter().copied();
        let at = |stop: &Stop| At {
            spot: stop.at.as_ref().map(Spot::of),
            region: area::number(&stop.region),
        };
        Self {
            spot: place.at.as_ref().map(Spot::of),
            region: area::number(&place.region),
            checked: place.checked.as_ref().map_or(i32::MIN, |c| day(c.on)),
            graded: grade.map_or(i32::MIN, |grade| grade.until.map_or(i32::MAX, day)),
            clock,
            kind: place.kind,
            kinds: words::bit(place.kind),
            classes: class_bits(classes.filter(|class| class.has(place))),
            has: lasting(place),
            groups: group_bits(place.subsidies.iter().flat_map(|subsidy| &subsidy.who)),
            stops: place.stops.iter().map(at).collect(),
        }
    }

    /// Whether it lies there or stops there.
    pub(super) fn is_within(&self, region: &Range<u64>) -> bool {
        region.contains(&self.region) || self.stops.iter().any(|at| region.contains(&at.region))
    }

    /// All filters that it fits on that day, but for those that the clock answers.
    pub(super) fn has(&self, today: i32, lately: i32, groups: u16) -> u16 {
        let on = |filter: Filter, so: bool| if so { bit(filter) } else { 0 };
        self.has
            | on(Filter::Graded, self.graded >= today)
            | on(Filter::CheckedLately, self.checked >= lately)
            | on(Filter::ForYouCheaper, self.groups & groups != 0)
    }
}

/// The filters that only a change of the data changes.
fn lasting(place: &Place) -> u16 {
    let free = place.beds.as_ref().and_then(|beds| beds.free);
    let entrance = place.access.as_ref().map(|access| access.entrance);
    let form = place.operator.as_ref().map(|operator| operator.form);
    // The name of these kinds says who runs them; what is put in goes before.
    let by_kind = matches!(place.kind, Kind::HomePublic | Kind::WelfareInstitute);
    let public = form.map_or(by_kind, |form| {
        matches!(form, OperatorForm::Public | OperatorForm::Village)
    });
    let all = [
        (
            Filter::LevelEntrance,
            matches!(entrance, Some(Entrance::Level | Entrance::Ramp)),
        ),
        (
            Filter::SpeaksMongolian,
            place.languages.contains(&Language::Mn),
        ),
        (Filter::TakesPartly, place.takes.contains(&Care::Partly)),
        (Filter::TakesFully, place.takes.contains(&Care::Fully)),
        (Filter::TakesDementia, place.takes.contains(&Care::Dementia)),
        (Filter::FreeBeds, free.is_some_and(|free| free > 0)),
        (
            Filter::HasMeals,
            place.kind == Kind::Meals || !place.meals.is_empty(),
        ),
        (Filter::Delivers, place.meals.contains(&MealWay::Delivery)),
        (Filter::Fetches, place.ride),
        (Filter::Medical, place.medical.is_some()),
        (Filter::Public, public),
    ];
    let fits = all.iter().filter(|(_, so)| *so);
    fits.fold(0, |bits, (filter, _)| bits | bit(*filter))
}
