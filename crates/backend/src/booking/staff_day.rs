use egude_contract::v1::{ProblemCode, booking as wire};
use egude_domain::{Date, Moment};

use super::{Appointments, Who, availability, convert, place, staff::numbered, view};
use crate::{
    problem::Failure,
    registries::Listed,
    store::{Deed, Desk, Purpose, Record},
};

impl Appointments {
    /// `GET /staff/registries/{registry}/days/{date}`. Looking is a deed, too.
    pub async fn staff_day(
        &self,
        who: &Who,
        registry: &str,
        date: Date,
    ) -> Result<wire::StaffDay, Failure> {
        let listed = self.theirs(who, registry)?;
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.now();
        let deed = Deed {
            who: who.name.clone(),
            what: format!("see {date}"),
            registry: registry.to_owned(),
            number: None,
            at: now,
        };
        desk.record(&deed).await?;
        let day = self.day_of(&mut *desk, listed, date, now).await?;
        desk.commit().await?;
        Ok(day)
    }

    pub(super) async fn day_of(
        &self,
        desk: &mut dyn Desk,
        listed: &Listed,
        date: Date,
        now: Moment,
    ) -> Result<wire::StaffDay, Failure> {
        let registry = &listed.office.id;
        let (from, to) = place::whole(date);
        let records = desk.of_day(registry, from, to).await?;
        let walk_ins = desk.walk_ins(registry, date).await?;
        let closed = availability::closed(&desk.closures(registry, date).await?);
        let mut services = Vec::new();
        for offer in &listed.office.services {
            services.push(
                self.days(desk, listed, offer.service, (date, date), now)
                    .await?,
            );
        }
        Ok(wire::StaffDay {
            registry: registry.clone(),
            date: date.to_string(),
            as_of: now.rfc3339(),
            bookings: records.iter().map(booking).collect::<Result<_, _>>()?,
            walk_ins: walk_ins
                .into_iter()
                .map(|(service, count)| wire::WalkInRequest {
                    service: convert::wire_service(service),
                    count,
                })
                .collect(),
            closed,
            services,
        })
    }
}

/// A booking, for the counter.
pub(super) fn booking(record: &Record) -> Result<wire::StaffBooking, Failure> {
    let body = &record.body;
    let people = body.people.iter();
    let state = convert::booking_state(record.state);
    Ok(wire::StaffBooking {
        number: view::number(numbered(record)?),
        state: state.ok_or_else(|| Failure::of(ProblemCode::BookingUnknown))?,
        service: convert::wire_service(record.service),
        start: record.start.rfc3339(),
        people: people
            .map(|person| {
                (
                    person.name.clone(),
                    person.document,
                    person.number_end.clone(),
                )
            })
            .collect(),
        phone: view::phone(&body.phone).unwrap_or_default(),
        partner: body.partner.unwrap_or(wire::PartnerState::None),
        remark: body.remark.clone(),
        in_confidence: !body.in_confidence.is_empty(),
        moved: body.moved_from.is_some(),
    })
}
