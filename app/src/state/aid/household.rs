//! What the self-check knows of the household, taken over so that nothing is typed twice.

use super::Aid;
use egude_aid::Lane;
use egude_domain::{Answer, Facts, Household, RegionCode, Value};
use egude_flow::{Journey, MemberId};
use egude_rules::outcome::Verdict;

/// Programs of one application, at most.
const PROGRAMS: usize = egude_draft::faults::PROGRAMS;

/// Programs that are likely by the answers, without those that help at once: for them there are
/// three questions.
pub fn likely(journey: &Journey, law: &egude_aid::Door) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let likely = journey.standing.each.iter();
    for stand in likely.filter(|stand| stand.verdict == Verdict::Likely) {
        let known = law.program(&stand.program);
        let waits = known.is_some_and(|program| program.lane != Lane::Urgent);
        if waits && !found.contains(&stand.program) {
            found.push(stand.program.clone());
        }
    }
    found.truncate(PROGRAMS);
    found
}

/// The family's place.
pub fn place_of(household: &Household) -> Option<RegionCode> {
    match household.family.get("region") {
        Answer::Known(Value::Region(region)) => Some(region.clone()),
        _ => None,
    }
}

impl Aid {
    /// Takes over who lives in the household, where, and what was spent.
    pub fn take_household(self, journey: &Journey) {
        let spending = self.law_now().map(|law| law.spending.clone());
        let members: Vec<_> = journey
            .members
            .iter()
            .zip(&journey.household.members)
            .filter(|(id, _)| id.relation != MemberId::SELF)
            .map(|(id, facts)| (id.to_string(), id.relation.clone(), birth(facts)))
            .collect();
        let place = place_of(&journey.household);
        self.update(|draft| {
            draft.people.take_members(members);
            if let Some(place) = place.filter(|_| draft.region.is_empty()) {
                draft.region = place.to_string();
            }
            for kind in spending.into_iter().flatten() {
                let typed = draft.need.spent.get(&kind.id);
                let told = journey.household.family.get(&kind.fact).known();
                if typed.is_none_or(String::is_empty)
                    && let Some(Value::Money(spent)) = told
                    && spent.fen() > 0
                {
                    draft.need.spent.insert(kind.id, yuan(spent.fen()));
                }
            }
        });
    }
}

fn birth(facts: &Facts) -> String {
    match facts.get("birth-month").known() {
        Some(Value::Month(month)) => month.to_string(),
        _ => String::new(),
    }
}

/// As somebody would type it.
fn yuan(fen: i64) -> String {
    match fen % 100 {
        0 => (fen / 100).to_string(),
        rest => format!("{}.{rest:02}", fen / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::yuan;

    #[test]
    fn an_amount_is_taken_over_as_it_would_be_typed() {
        assert_eq!(yuan(1_200_000), "12000");
        assert_eq!(yuan(105), "1.05");
    }
}
