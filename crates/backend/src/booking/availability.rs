use egude_booking::{DayPlan, DayState, Reason, Service};
use egude_contract::v1::{FieldCode, LocalText, booking as wire};
use egude_domain::{CHINA, Date, Moment};

use super::{Appointments, convert, place};
use crate::counter::field;
use crate::{
    problem::Failure,
    registries::Listed,
    store::{ClosureRow, Desk, Taken},
};

/// More days at once are a mistake or a machine.
const MOST_DAYS: i32 = 62;

impl Appointments {
    /// `GET /registries`
    pub fn registries(&self, service: Option<wire::Service>) -> wire::Registries {
        let offers = |listed: &&Listed| {
            let mut services = listed.published.services.iter();
            service.is_none_or(|wanted| services.any(|one| one.id == wanted))
        };
        let items = self.registries.all().iter().filter(offers);
        wire::Registries {
            registries_version: wire::REGISTRIES_VERSION,
            items: items.map(|listed| listed.published.clone()).collect(),
        }
    }

    /// `GET /registries/{registry}/availability`
    pub async fn availability(
        &self,
        registry: &str,
        service: wire::Service,
        from: Date,
        to: Date,
    ) -> Result<wire::Availability, Failure> {
        let listed = self.registry(registry, "/path/registry")?;
        let service = convert::service(service);
        if listed.office.offer(service).is_none() {
            return Err(field("/query/service", FieldCode::NotOffered));
        }
        if !(0..MOST_DAYS).contains(&to.days_since(from)) {
            return Err(field("/query/to", FieldCode::Invalid));
        }
        let mut desk = self.counter.read().await?;
        let now = self.now();
        self.days(&mut *desk, listed, service, (from, to), now)
            .await
    }

    /// The days from the first to the second, with what is left.
    pub(super) async fn days(
        &self,
        desk: &mut dyn Desk,
        listed: &Listed,
        service: Service,
        (from, to): (Date, Date),
        now: Moment,
    ) -> Result<wire::Availability, Failure> {
        let office = &listed.office;
        let (today, last) = (now.date(CHINA), office.last_day(now));
        // The next free day may lie outside of what was asked for. Days between the
        // two are left out: what was asked for may lie a thousand years away.
        let apart = to < today || last < from;
        let span = if apart {
            (from, to)
        } else {
            (from.min(today), to.max(last))
        };
        let mut days = self.planned(desk, listed, service, span, now).await?;
        let beyond = if apart {
            self.planned(desk, listed, service, (today, last), now)
                .await?
        } else {
            Vec::new()
        };
        let free = |(plan, day): &&(DayPlan<'_>, wire::Day)| {
            plan.date >= today && day.state == wire::DayState::Open
        };
        let mut after = days.iter().chain(&beyond).filter(free);
        let next_free = after.next().map(|(plan, _)| plan.date.to_string());
        days.retain(|(plan, _)| (from..=to).contains(&plan.date));
        for (plan, day) in &mut days {
            say_why(desk, listed, plan, day).await?;
        }
        Ok(wire::Availability {
            registry: office.id.clone(),
            service: convert::wire_service(service),
            as_of: now.rfc3339(),
            days: days.into_iter().map(|(_, day)| day).collect(),
            next_free,
            next_opening: Some(office.next_opening(now).rfc3339()),
            last_day: last.to_string(),
        })
    }

    /// Each day from the first to the second that has a plan.
    async fn planned<'a>(
        &self,
        desk: &mut dyn Desk,
        listed: &'a Listed,
        service: Service,
        (first, last): (Date, Date),
        now: Moment,
    ) -> Result<Vec<(DayPlan<'a>, wire::Day)>, Failure> {
        let office = &listed.office;
        let overrides = desk.overrides(&office.id, first, last).await?;
        let of = place::slots_of(&office.id, service, (first, last));
        let taken = desk.taken(&of, now).await?;
        let mut days = Vec::new();
        let mut next = Some(first);
        while let Some(date) = next.filter(|date| *date <= last) {
            if let Some(plan) = office.day(service, date, now, self.calendar(), &overrides) {
                let day = day(&plan, &taken, now);
                days.push((plan, day));
            }
            next = date.plus_days(1);
        }
        Ok(days)
    }
}

/// A day as the office plans it, less what is taken.
fn day(plan: &DayPlan<'_>, taken: &[Taken], now: Moment) -> wire::Day {
    let slots: Vec<wire::Slot> = plan
        .slots
        .iter()
        .map(|slot| {
            let left = place::left(slot, taken, now);
            wire::Slot {
                start: slot.start.rfc3339(),
                end: slot.end.rfc3339(),
                places: slot.places,
                free: u16::try_from(left).unwrap_or(u16::MAX),
                walk_in: slot.walk_in,
            }
        })
        .collect();
    let free: u32 = slots.iter().map(|slot| u32::from(slot.free)).sum();
    let bookable = plan.state == DayState::Open;
    let state = match plan.state {
        DayState::Open if free == 0 => wire::DayState::Full,
        DayState::Open => wire::DayState::Open,
        DayState::NotYet(_) => wire::DayState::NotYet,
        DayState::Past => wire::DayState::Past,
        DayState::Rest => wire::DayState::Rest,
        DayState::Closed => wire::DayState::Closed,
        DayState::Unknown => wire::DayState::Unknown,
    };
    wire::Day {
        date: plan.date.to_string(),
        state,
        free: if bookable { free } else { 0 },
        slots: if bookable { slots } else { Vec::new() },
        opens: match plan.state {
            DayState::NotYet(opens) => Some(opens.rfc3339()),
            _ => None,
        },
        closes: plan.closes.filter(|_| bookable).map(Moment::rfc3339),
        reason: None,
        peak: None,
        rule: None,
    }
}

/// The words that the office or its staff gave for a day.
async fn say_why(
    desk: &mut dyn Desk,
    listed: &Listed,
    plan: &DayPlan<'_>,
    day: &mut wire::Day,
) -> Result<(), Failure> {
    let wire = &listed.published;
    day.reason = match plan.reason {
        None => None,
        Some(Reason::OpenDay(at)) => wire.open_days.get(at).and_then(|one| one.reason.clone()),
        Some(Reason::ClosedDays(at)) => wire.closed_days.get(at).and_then(|one| one.reason.clone()),
        Some(Reason::Staff(_)) => closed(&desk.closures(&wire.id, plan.date).await?),
    };
    if let Some(peak) = plan.peak {
        let at = listed
            .office
            .peak_days
            .iter()
            .position(|one| std::ptr::eq(one, peak));
        if let Some(peak) = at.and_then(|at| wire.peak_days.get(at)) {
            day.peak = Some(peak.name.clone());
            day.rule = Some(peak.rule.clone());
        }
    }
    Ok(())
}

/// The latest reason that staff gave.
pub(super) fn closed(rows: &[ClosureRow]) -> Option<LocalText> {
    rows.last().map(|row| row.reason.clone())
}
