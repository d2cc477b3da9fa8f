//! Schedules of HSDS, which are rules of RFC 5545 with hours.

use super::shape::Schedule;
use crate::import::{FaultCode, cells};
use crate::{Every, MonthDay, Repeat, Season, Weekly};
use egude_domain::{Date, TimeOfDay};

/// What is wrong with a schedule: the member, the code and what stands there.
pub(super) type Wrong = (&'static str, FaultCode, String);

/// Hours of a week, from a schedule that repeats weekly; none if it is over.
pub(super) fn weekly(schedule: &Schedule, today: Date) -> Result<Option<Weekly>, Wrong> {
    let rule = repeat(schedule)?;
    if rule.every != Every::Week || rule.interval != 1 {
        return Err((
            "freq",
            FaultCode::BadRepeat,
            schedule.freq.clone().unwrap_or_default(),
        ));
    }
    let (from, to) = hours(schedule)?;
    let season = match valid(schedule)? {
        (_, Some(until)) if until < today => return Ok(None),
        (Some(from), Some(to)) if from.plus_days(364).is_some_and(|year| to < year) => {
            Some(Season {
                from: MonthDay::of(from),
                to: MonthDay::of(to),
            })
        }
        _ => None,
    };
    Ok(Some(Weekly {
        days: rule.days,
        from,
        to,
        season,
    }))
}

/// From when until when it opens.
pub(super) fn hours(schedule: &Schedule) -> Result<(TimeOfDay, TimeOfDay), Wrong> {
    let opens = time("opens_at", schedule.opens_at.as_deref())?;
    let closes = time("closes_at", schedule.closes_at.as_deref())?;
    Ok((opens, closes))
}

/// `09:00`, `09:00:00`, `09:00:00+08:00`; another offset is no time of here.
fn time(member: &'static str, text: Option<&str>) -> Result<TimeOfDay, Wrong> {
    let text = text.unwrap_or_default();
    let wrong = || (member, FaultCode::BadTime, text.to_owned());
    let (clock, rest) = text.split_at_checked(5).ok_or_else(wrong)?;
    let rest = rest.strip_prefix(":00").unwrap_or(rest);
    if !matches!(rest, "" | "+08:00" | "+0800" | "+08") {
        return Err(wrong());
    }
    clock.parse().map_err(|_| wrong())
}

/// The first and the last day that it holds on.
pub(super) fn valid(schedule: &Schedule) -> Result<(Option<Date>, Option<Date>), Wrong> {
    let from = schedule
        .valid_from
        .as_deref()
        .or(schedule.dtstart.as_deref());
    let to = schedule.valid_to.as_deref().or(schedule.until.as_deref());
    Ok((date("valid_from", from)?, date("valid_to", to)?))
}

pub(super) fn date(member: &'static str, text: Option<&str>) -> Result<Option<Date>, Wrong> {
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let day = text.get(..10).unwrap_or(text);
    cells::date(day)
        .map(Some)
        .ok_or_else(|| (member, FaultCode::BadDate, text.to_owned()))
}

/// `WEEKLY` with `MO,TU`; `MONTHLY` with `1WE,3WE`.
pub(super) fn repeat(schedule: &Schedule) -> Result<Repeat, Wrong> {
    let every = match schedule
        .freq
        .as_deref()
        .map(str::to_ascii_uppercase)
        .as_deref()
    {
        Some("WEEKLY") | None => Every::Week,
        Some("DAILY") if schedule.byday.is_none() => {
            let days = (1..=7).collect();
            return Ok(Repeat {
                every: Every::Week,
                interval: 1,
                days,
                weeks: Vec::new(),
            });
        }
        Some("MONTHLY") => Every::Month,
        Some(other) => return Err(("freq", FaultCode::BadRepeat, other.to_owned())),
    };
    let byday = schedule.byday.as_deref().unwrap_or_default();
    let wrong = || ("byday", FaultCode::BadRepeat, byday.to_owned());
    let (mut days, mut weeks) = (Vec::new(), Vec::new());
    for part in byday
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let (week, day) = part
            .split_at_checked(part.len().saturating_sub(2))
            .ok_or_else(wrong)?;
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let day = (1..)
            .zip(names)
            .find(|(_, name)| name.eq_ignore_ascii_case(day))
            .ok_or_else(wrong)?;
        days.push(day.0);
        if !week.is_empty() {
            weeks.push(week.trim_start_matches('+').parse().map_err(|_| wrong())?);
        }
    }
    for all in [&mut days, &mut weeks] {
        all.sort_unstable();
        all.dedup();
    }
    // `1MO,3WE` is two rules; taken for one it would come on days that nobody said.
    let mixed = days.len() > 1 && weeks.len() > 1;
    if days.is_empty() || mixed || (every == Every::Week) != weeks.is_empty() {
        return Err(wrong());
    }
    Ok(Repeat {
        every,
        interval: schedule.interval.unwrap_or(1),
        days,
        weeks,
    })
}
