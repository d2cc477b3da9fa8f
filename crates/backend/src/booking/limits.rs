//! Who may book no more for now. Booking only: nobody is kept from walking in.

use egude_booking::Service;
use egude_contract::v1::{FieldCode, Problem, ProblemCode};
use egude_domain::Moment;

use super::Appointments;
use crate::{
    problem::Failure,
    registries::Listed,
    store::{Desk, Person},
};

impl Appointments {
    /// Refuses who is blocked by the office's rule or has as many bookings as may be.
    pub(super) async fn within_limits(
        &self,
        desk: &mut dyn Desk,
        listed: &Listed,
        service: Service,
        people: &[Person],
        phone: &str,
        now: Moment,
    ) -> Result<(), Failure> {
        self.not_blocked(desk, listed, people, now).await?;
        for (at, person) in people.iter().enumerate() {
            let here = format!("/people/{at}");
            let has = desk.count_of_person(&person.digest, service, now).await?;
            if has >= u32::from(listed.office.per_person) {
                let problem = Problem::of(ProblemCode::LimitReached);
                return Err(Failure(problem.field(here, FieldCode::Invalid)));
            }
        }
        if desk.count_of_phone(phone, now).await? >= u32::from(listed.office.per_phone) {
            let problem = Problem::of(ProblemCode::LimitReached);
            return Err(Failure(problem.field("/phone", FieldCode::Invalid)));
        }
        Ok(())
    }

    /// Refuses who is blocked by the office's rule.
    pub(super) async fn not_blocked(
        &self,
        desk: &mut dyn Desk,
        listed: &Listed,
        people: &[Person],
        now: Moment,
    ) -> Result<(), Failure> {
        for (at, person) in people.iter().enumerate() {
            let ledger = self.ledger(desk, listed, &person.digest, now).await?;
            if let Some(day) = ledger.blocked_until {
                let problem = Problem::of(ProblemCode::BookingBlocked).until(day);
                let here = format!("/people/{at}");
                return Err(Failure(problem.field(here, FieldCode::Invalid)));
            }
        }
        Ok(())
    }
}
