//! What a change of figures or of rules changes: the families of the cases are assessed with the
//! old ones and with the new ones, and every difference is told with the test that made it.

mod authored;
mod family;
mod figures;
mod stand;
mod text;
mod words;

use egude_domain::{Date, RegionCode};
use serde::Serialize;

use super::{Cases, Fault, File, compile};
use crate::{assess, pack::Pack, rates::Rates};
pub use authored::AuthoredChange;
use family::{Family, families};
pub use family::{FamilyName, LeftOut};
pub use figures::{Entry, FigureChange};
use stand::Differences;
pub use stand::{AmountTurn, Decider, Seen, Span, Stand, Turn, Who};
pub use text::Named;

/// Places at which the families are assessed, at most, unless one is named.
const PLACES_MAX: usize = 3;

/// What changes, and for whom.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// Figures and decisions that differ.
    pub figures: Vec<FigureChange>,
    /// True if the calendar of working days differs. It moves days, not verdicts.
    pub calendar: bool,
    /// Entries of the pack that differ.
    pub authored: Vec<AuthoredChange>,
    /// What it comes to, at each place that the change reaches.
    pub places: Vec<At>,
    /// How many more places it reaches, which nobody asked for.
    pub more_places: usize,
    /// Cases that could not be compared.
    pub left_out: Vec<LeftOut>,
}

/// What a change comes to for the families, as if all of them lived at one place.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct At {
    /// The place; absent where each family stays at its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<RegionCode>,
    /// The day of assessment; absent where each case has its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// How many families were compared.
    pub families: usize,
    /// How many of them get another verdict of a program.
    pub turned: usize,
    /// How many keep all verdicts, but get another amount.
    pub other_amounts: usize,
    /// How many keep verdicts and amounts, but miss something else.
    pub other_lacks: usize,
    /// How many do not notice it.
    pub unchanged: usize,
    /// Every verdict that turns, program by program.
    pub turns: Vec<Turn>,
    /// Every amount that changes where the verdict stays.
    pub amounts: Vec<AmountTurn>,
}

impl Comparison {
    /// True if something differs, whomever it reaches.
    pub fn differs(&self) -> bool {
        self.calendar || !self.figures.is_empty() || !self.authored.is_empty()
    }
}

/// When and where families are assessed.
#[derive(Clone, Debug)]
pub struct When {
    /// Today: a change that has begun already is looked at on this day.
    pub today: Date,
    /// Another day.
    pub on: Option<Date>,
    /// One place instead of those that the change reaches.
    pub place: Option<RegionCode>,
}

/// Compares two files of figures under one pack. The families of `cases` are put into each place
/// that the change reaches, on the day on which the last part of it has begun.
pub fn rates(pack: &Pack, cases: &[Cases], old: &Rates, new: &Rates, when: &When) -> Comparison {
    let figures = figures::changes(old, new);
    let begun = figures.iter().map(|change| change.from).max();
    let on = when.on.or(begun).unwrap_or(when.today);
    let on = if when.on.is_none() {
        on.max(when.today)
    } else {
        on
    };
    let mut reached = match &when.place {
        Some(place) => vec![place.clone()],
        None => figures::places(&figures, new),
    };
    let more_places = reached.len().saturating_sub(PLACES_MAX);
    reached.truncate(PLACES_MAX);
    let (families, left_out) = families(&[pack], cases);
    let at = |place: RegionCode| {
        let placed = family::at(&families, &place);
        let made = |rates: &Rates, family: &Family| assess(pack, rates, &family.household, on);
        let mut at = compared(&placed, |f| made(old, f), |f| made(new, f));
        (at.place, at.on) = (Some(place), Some(on));
        at
    };
    Comparison {
        calendar: old.calendar != new.calendar,
        figures,
        authored: Vec::new(),
        places: reached.into_iter().map(at).collect(),
        more_places,
        left_out,
    }
}

/// Compares two packs over the families of `cases`, each on its own day and with its own figures.
pub fn packs(old: &[File], new: &[File], cases: &[Cases]) -> Result<Comparison, Vec<Fault>> {
    let (before, after) = (compile(old)?, compile(new)?);
    let authored = authored::changes(old, new);
    let (families, left_out) = families(&[&after, &before], cases);
    let made =
        |pack: &Pack, family: &Family| assess(pack, &family.rates, &family.household, family.on);
    let compare = || compared(&families, |f| made(&before, f), |f| made(&after, f));
    let places = if authored.is_empty() {
        Vec::new()
    } else {
        vec![compare()]
    };
    Ok(Comparison {
        figures: Vec::new(),
        calendar: false,
        authored,
        places,
        more_places: 0,
        left_out,
    })
}

fn compared(
    families: &[Family],
    before: impl Fn(&Family) -> crate::Assessment,
    after: impl Fn(&Family) -> crate::Assessment,
) -> At {
    let mut at = At {
        place: None,
        on: None,
        families: families.len(),
        turned: 0,
        other_amounts: 0,
        other_lacks: 0,
        unchanged: 0,
        turns: Vec::new(),
        amounts: Vec::new(),
    };
    let mut order = Vec::new();
    for family in families {
        let (before, after) = (before(family), after(family));
        for outcome in after.outcomes.iter().chain(&before.outcomes) {
            if !order.contains(&outcome.program) {
                order.push(outcome.program.clone());
            }
        }
        let found = Differences::between(family, &before, &after);
        match &found {
            found if !found.turns.is_empty() => at.turned += 1,
            found if !found.amounts.is_empty() => at.other_amounts += 1,
            found if found.other_lacks => at.other_lacks += 1,
            _ => at.unchanged += 1,
        }
        at.turns.extend(found.turns);
        at.amounts.extend(found.amounts);
    }
    let place = |program: &String| order.iter().position(|id| id == program);
    at.turns.sort_by_key(|turn| place(&turn.program));
    at.amounts.sort_by_key(|turn| place(&turn.program));
    at
}
