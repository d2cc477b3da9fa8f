//! What fits, said plainly: one place, one question, no numbers kept from before.

use egude_domain::{CHINA, RegionCode};
use egude_places::{
    Care, Entrance, Kind, Language, MealWay, OperatorForm, Place, Timetable,
    find::{Around, Filter, LATELY_DAYS, Query},
    open::{self, Now},
    stops,
};

fn lies_in(code: &RegionCode, region: &RegionCode) -> bool {
    code.upwards().any(|above| above == *region)
}

pub(crate) fn in_region(place: &Place, region: &RegionCode) -> bool {
    let stops = place.stops.iter().map(|stop| &stop.region);
    stops
        .chain([&place.region])
        .any(|code| lies_in(code, region))
}

pub(crate) fn is_what(place: &Place, query: &Query) -> bool {
    let class = query.classes.iter().any(|class| class.has(place));
    (query.classes.is_empty() || class)
        && (query.kinds.is_empty() || query.kinds.contains(&place.kind))
}

pub(crate) fn fits(
    place: &Place,
    hours: Option<&Timetable>,
    filter: Filter,
    around: &Around,
) -> bool {
    let today = around.now.date(CHINA);
    let opening = || open::of_place(place, hours, around.now, around.calendar);
    match filter {
        Filter::OpenNow => opening().now == Now::Open,
        Filter::OpenToday => is_open_today(place, hours, around),
        Filter::LevelEntrance => place
            .access
            .as_ref()
            .is_some_and(|access| matches!(access.entrance, Entrance::Level | Entrance::Ramp)),
        Filter::SpeaksMongolian => place.languages.contains(&Language::Mn),
        Filter::TakesPartly => place.takes.contains(&Care::Partly),
        Filter::TakesFully => place.takes.contains(&Care::Fully),
        Filter::TakesDementia => place.takes.contains(&Care::Dementia),
        Filter::FreeBeds => {
            let beds = place.beds.as_ref();
            beds.is_some_and(|beds| beds.free.is_some_and(|free| free > 0))
        }
        Filter::HasMeals => place.kind == Kind::Meals || !place.meals.is_empty(),
        Filter::Delivers => place.meals.contains(&MealWay::Delivery),
        Filter::Fetches => place.ride,
        Filter::Medical => place.medical.is_some(),
        Filter::Graded => {
            let grade = place.grade.as_ref();
            grade.is_some_and(|grade| grade.until.is_none_or(|until| until >= today))
        }
        Filter::Public => match &place.operator {
            Some(operator) => {
                matches!(operator.form, OperatorForm::Public | OperatorForm::Village)
            }
            None => matches!(place.kind, Kind::HomePublic | Kind::WelfareInstitute),
        },
        Filter::ForYouCheaper => {
            let mut groups = place.subsidies.iter().flat_map(|subsidy| &subsidy.who);
            groups.any(|group| around.for_you.contains(group))
        }
        Filter::CheckedLately => {
            let checked = place.checked.as_ref();
            checked.is_some_and(|checked| today.days_since(checked.on) <= LATELY_DAYS)
        }
    }
}

fn is_open_today(place: &Place, hours: Option<&Timetable>, around: &Around) -> bool {
    if hours.is_none() && !place.stops.is_empty() {
        let today = around.now.date(CHINA);
        let visits = stops::of_place(place, around.now, 50);
        let mut visits = visits.iter().filter(|visit| visit.cancelled.is_none());
        return visits.any(|visit| visit.day <= today);
    }
    let hours = open::Hours::new(hours, &place.closures, place.state, around.calendar);
    hours.today(around.now)
}
