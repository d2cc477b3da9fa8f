use egude_domain::{CHINA, Money};

use super::{Deed, Desk, Event, Outcome, Part, step};
use crate::Program;

/// What can be done with a part now, by the office at the desk.
///
/// It tries each with the particulars that are most likely to be taken, so what is
/// named here can still be refused for its amount or its number of people.
pub fn deeds(program: &Program, part: &Part, desk: &Desk<'_>) -> Vec<Deed> {
    let fits = |deed: &&Deed| {
        let event = try_with(**deed, program, part, desk);
        event.is_some_and(|event| step(program, part, &event, desk).is_ok())
    };
    Deed::ALL.iter().filter(fits).copied().collect()
}

fn try_with(deed: Deed, program: &Program, part: &Part, desk: &Desk<'_>) -> Option<Event> {
    let decide = |outcome| {
        Some(Event::Decide {
            outcome,
            amount: None,
        })
    };
    match deed {
        Deed::Accept => Some(Event::Accept),
        Deed::Survey => Some(Event::Survey {
            staff: program.survey_staff.unwrap_or(1),
        }),
        Deed::Opinion => Some(Event::Opinion {
            support: true,
            amount: None,
        }),
        Deed::Notice => Some(Event::Notice {
            from: desk.now.date(CHINA),
        }),
        Deed::Objection => Some(Event::Objection),
        Deed::Extend => {
            let ground = desk.door.grounds.first()?.id.clone();
            part.extended.is_none().then_some(Event::Extend { ground })
        }
        Deed::Advance => Some(Event::Advance {
            amount: Money::from_fen(0),
        }),
        Deed::Record => Some(Event::Record),
        Deed::Approve => decide(Outcome::Approved),
        Deed::Refuse => decide(Outcome::Refused),
        Deed::End => decide(Outcome::Ended),
        Deed::Pay => Some(Event::Pay),
        Deed::Transfer => Some(Event::Transfer),
        Deed::PassOn => {
            let first = desk.door.receivers.first().map(|each| each.id.clone());
            let to = program.receiver.clone().or(first)?;
            Some(Event::PassOn { to })
        }
        Deed::Withdraw => Some(Event::Withdraw),
    }
}
