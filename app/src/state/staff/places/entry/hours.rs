//! Opening hours: spans of a week, holidays, by appointment.

use super::{Given, Reader, Typed};
use crate::state::staff::typed::day_of_year;
use egude_places::{OnHolidays, Season, Span, Timetable, Weekly};

const WEEKLY: &str = "timetable-weekly";
const HOLIDAY_HOURS: &str = "timetable-holidayHours";

pub(super) fn fill(typed: &mut Typed, timetable: Option<&Timetable>) {
    let weekly = timetable.map_or(&[][..], |own| &own.weekly);
    typed.rows(WEEKLY, weekly, |typed, row, span| {
        typed.put_list(format!("{row}-days"), &span.days);
        typed.put_text(format!("{row}-from"), span.from);
        typed.put_text(format!("{row}-to"), span.to);
        season(typed, row, span.season.as_ref());
    });
    let holidays = timetable.map_or(OnHolidays::Ask, |own| own.holidays);
    typed.put_text("timetable-holidays", holidays);
    spans(
        typed,
        HOLIDAY_HOURS,
        timetable.map_or(&[][..], |own| &own.holiday_hours),
    );
    let by_appointment = timetable.is_some_and(|own| own.by_appointment);
    typed.flag("timetable-byAppointment", by_appointment);
}

/// Hours of one day, as rows.
pub(super) fn spans(typed: &mut Typed, field: &str, all: &[Span]) {
    typed.rows(field, all, |typed, row, span| {
        typed.put_text(format!("{row}-from"), span.from);
        typed.put_text(format!("{row}-to"), span.to);
    });
}

pub(super) fn season(typed: &mut Typed, row: &str, season: Option<&Season>) {
    typed.maybe(format!("{row}-season-from"), season.map(|own| &own.from));
    typed.maybe(format!("{row}-season-to"), season.map(|own| &own.to));
}

/// The hours, if any were put in.
pub(super) fn read(reader: &mut Reader<'_>, given: &dyn Given) -> Option<Timetable> {
    let rows = given.list(WEEKLY);
    let weekly: Vec<_> = rows.iter().map(|row| weekly(reader, row)).collect();
    let holidays = reader.word("timetable-holidays")?;
    let holiday_hours = if holidays == OnHolidays::Own {
        read_spans(reader, HOLIDAY_HOURS)
    } else {
        Vec::new()
    };
    if holidays == OnHolidays::Own && given.list(HOLIDAY_HOURS).is_empty() {
        reader.fault(HOLIDAY_HOURS, "places-wrong-hours-none");
    }
    let by_appointment = !given.list("timetable-byAppointment").is_empty();
    if rows.is_empty() && !by_appointment {
        if holidays == OnHolidays::Ask {
            return None;
        }
        reader.fault(WEEKLY, "places-wrong-hours-none");
    }
    Some(Timetable {
        weekly: weekly.into_iter().flatten().collect(),
        holidays,
        holiday_hours,
        by_appointment,
    })
}

/// The rows of a field of spans that can be read.
pub(in crate::state::staff::places) fn read_spans(
    reader: &mut Reader<'_>,
    field: &str,
) -> Vec<Span> {
    let rows = reader.chosen(field);
    let mut found = Vec::new();
    for row in rows {
        let from = reader.time(&format!("{field}-{row}-from"));
        let to = reader.time(&format!("{field}-{row}-to"));
        found.extend(from.zip(to).map(|(from, to)| Span { from, to }));
    }
    found
}

fn weekly(reader: &mut Reader<'_>, row: &str) -> Option<Weekly> {
    let field = |name: &str| format!("{WEEKLY}-{row}-{name}");
    let days = reader.words_of(&field("days"));
    if days.is_empty() {
        reader.fault(&field("days"), "cases-wrong-choose");
    }
    let (from, to) = (reader.time(&field("from")), reader.time(&field("to")));
    let season = read_season(reader, &format!("{WEEKLY}-{row}"));
    Some(Weekly {
        days,
        from: from?,
        to: to?,
        season,
    })
}

/// A part of the year, or all of it: both days, or none.
pub(super) fn read_season(reader: &mut Reader<'_>, row: &str) -> Option<Season> {
    let fields = ["from", "to"].map(|end| format!("{row}-season-{end}"));
    if fields.iter().all(|field| reader.is_empty(field)) {
        return None;
    }
    let [from, to] = fields.map(|field| {
        let wrong = "places-wrong-day-of-year";
        if reader.is_empty(&field) {
            reader.fault(&field, wrong);
        }
        reader.read(&field, wrong, day_of_year)
    });
    let (from, to) = (from?, to?);
    Some(Season { from, to })
}
