use egude_domain::Money;

use super::{Desk, Outcome, Part, Refused, Stage};
use crate::{Decides, Office, Program};

/// Who has a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder<'a> {
    /// The township.
    Township,
    /// The county bureau.
    County,
    /// A receiver of the data, by its id.
    Receiver(&'a str),
}

/// Who has the part now. Where a township decides itself, the county never appears.
pub fn holder<'a>(program: &Program, part: &'a Part, desk: &Desk<'_>) -> Holder<'a> {
    let to = part.passed_to.as_deref();
    let part = part.at(desk.now);
    let decided = part.decided.map(|decided| decided.by);
    match part.stage {
        Stage::PassedOn => to.map_or(Holder::Township, Holder::Receiver),
        Stage::Decision => office(decides(program, part.proposed, desk)),
        Stage::Approved | Stage::Paid | Stage::Refused | Stage::Ended => {
            office(decided.unwrap_or(Office::Township))
        }
        _ => Holder::Township,
    }
}

const fn office<'a>(office: Office) -> Holder<'a> {
    match office {
        Office::Township => Holder::Township,
        Office::County => Holder::County,
    }
}

/// Who decides about so much.
fn decides(program: &Program, amount: Option<Money>, desk: &Desk<'_>) -> Office {
    let small = desk
        .figures
        .township_limit
        .is_some_and(|limit| amount.unwrap_or(Money::from_fen(0)) <= limit);
    match program.decides {
        Decides::Township | Decides::Receiver => Office::Township,
        Decides::Delegable if desk.delegated => Office::Township,
        Decides::Limit if small => Office::Township,
        Decides::County | Decides::Delegable | Decides::Limit => Office::County,
    }
}

/// Whether the office at the desk may decide this way about so much in all.
///
/// The county may decide everything that is decided here.
pub fn may_decide(
    program: &Program,
    part: &Part,
    outcome: Outcome,
    amount: Option<Money>,
    desk: &Desk<'_>,
) -> Result<(), Refused> {
    if amount.is_some_and(|amount| amount < Money::from_fen(0)) {
        return Err(Refused::NoAmount);
    }
    if desk.by == Office::County {
        return Ok(());
    }
    match program.decides {
        Decides::Township => Ok(()),
        Decides::Delegable if desk.delegated => Ok(()),
        Decides::Limit if outcome != Outcome::Approved => Ok(()),
        Decides::Limit => {
            let limit = desk.figures.township_limit.ok_or(Refused::NoFigure)?;
            let before = part.advanced.map_or(0, |advanced| advanced.amount.fen());
            let now = amount.map_or(0, Money::fen);
            if before.saturating_add(now) <= limit.fen() {
                Ok(())
            } else {
                Err(Refused::OverLimit)
            }
        }
        Decides::County | Decides::Delegable | Decides::Receiver => Err(Refused::NotYours),
    }
}
