//! From what was wrong to the problem that says it.

use egude_booking::NotBookable;
use egude_contract::v1::{FieldCode, Problem, ProblemCode};

use crate::{counter::field, problem::Failure};

pub(super) fn not_bookable(why: NotBookable) -> Failure {
    let closed = Problem::of(ProblemCode::SlotNotOpen);
    match why {
        NotBookable::NotOffered => field("/service", FieldCode::NotOffered),
        NotBookable::NoSlot => Failure(closed.field("/start", FieldCode::Unknown)),
        NotBookable::NotYet(opens) => Failure(closed.until(opens.rfc3339())),
        NotBookable::Past | NotBookable::Closed => Failure(closed),
    }
}
