//! Two copies of one draft, from two tabs: of each group of fields the later one counts.

use serde::{Deserialize, Serialize};

use crate::{Draft, State};

/// Fields that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// The three answers.
    Urgent,
    /// What for, and which way.
    Programs,
    /// Where.
    Region,
    /// For whom, by whom, who hears of it.
    Whom,
    /// The applicant.
    Applicant,
    /// The family.
    Members,
    /// What happened.
    Need,
    /// What it costs.
    Spent,
    /// The account.
    Bank,
    /// Whether the household was looked through.
    Household,
    /// Papers.
    Papers,
    /// Purposes.
    Consents,
    /// The declaration and the language.
    Last,
}

impl Group {
    const ALL: [Self; 13] = [
        Self::Urgent,
        Self::Programs,
        Self::Region,
        Self::Whom,
        Self::Applicant,
        Self::Members,
        Self::Need,
        Self::Spent,
        Self::Bank,
        Self::Household,
        Self::Papers,
        Self::Consents,
        Self::Last,
    ];

    /// Makes this group of `into` what it is in `from`.
    fn take(self, into: &mut Draft, from: &Draft) {
        match self {
            Self::Urgent => into.urgent.clone_from(&from.urgent),
            Self::Programs => {
                into.programs.clone_from(&from.programs);
                into.lane = from.lane;
            }
            Self::Region => into.region.clone_from(&from.region),
            Self::Whom => into.whom.clone_from(&from.whom),
            Self::Applicant => into.people.applicant.clone_from(&from.people.applicant),
            Self::Members => into.people.members.clone_from(&from.people.members),
            Self::Need => {
                let spent = std::mem::take(&mut into.need.spent);
                into.need.clone_from(&from.need);
                into.need.spent = spent;
            }
            Self::Spent => into.need.spent.clone_from(&from.need.spent),
            Self::Bank => into.bank.clone_from(&from.bank),
            Self::Household => into.household_seen = from.household_seen,
            Self::Papers => {
                into.papers_listed = from.papers_listed;
                into.papers.clone_from(&from.papers);
            }
            Self::Consents => into.consents.clone_from(&from.consents),
            Self::Last => {
                into.declared = from.declared;
                into.language.clone_from(&from.language);
            }
        }
    }

    fn differs(self, one: &Draft, other: &Draft) -> bool {
        let mut copy = one.clone();
        self.take(&mut copy, other);
        copy != *one
    }
}

impl Draft {
    /// Notes which groups were changed since `before`, `now` in milliseconds since 1970. True
    /// if there was one.
    pub fn stamp(&mut self, before: &Self, now: i64) -> bool {
        let mut changed = false;
        for group in Group::ALL {
            if group.differs(before, self) {
                let last = before.touched.get(&group).copied().unwrap_or(i64::MIN);
                self.touched.insert(group, now.max(last.saturating_add(1)));
                changed = true;
            }
        }
        changed
    }
}

/// What is kept and what one tab has, as one. What was kept under another intention was begun
/// in another tab at the same time: it is one application all the same, and goes on under the
/// intention that was kept. After something was sent, another intention is another application.
pub fn merge(kept: &Draft, mine: &Draft) -> Draft {
    if kept.intent != mine.intent && matches!(kept.state, State::Sent { pages_left: 0, .. }) {
        return mine.clone();
    }
    let mut merged = kept.clone();
    for group in Group::ALL {
        let touched = mine.touched.get(&group);
        if touched > kept.touched.get(&group) {
            group.take(&mut merged, mine);
            merged.touched.extend(touched.map(|at| (group, *at)));
        }
    }
    merged.state = if kept.intent == mine.intent {
        State::further(&kept.state, &mine.state)
    } else {
        kept.state.clone()
    };
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(draft: &Draft, now: i64, change: impl FnOnce(&mut Draft)) -> Draft {
        let mut after = draft.clone();
        change(&mut after);
        after.stamp(draft, now);
        after
    }

    #[test]
    fn two_tabs_that_fill_different_groups_lose_nothing() {
        let begun = Draft::new("a");
        let one = changed(&begun, 10, |it| it.people.applicant.name = "示例甲".into());
        let other = changed(&begun, 11, |it| it.need.text = "x".into());
        let other = changed(&other, 12, |it| {
            it.need.spent.insert("medical".into(), "9".into());
        });
        let merged = merge(&one, &other);
        assert_eq!(merged.people.applicant.name, "示例甲");
        assert_eq!(merged.need, other.need);
        assert_eq!(merge(&other, &one), merged);
    }

    #[test]
    fn of_one_group_the_later_one_counts() {
        let begun = Draft::new("a");
        let one = changed(&begun, 10, |it| it.region = "152502001000".into());
        let other = changed(&begun, 11, |it| it.region = "152502002000".into());
        assert_eq!(merge(&other, &one).region, "152502002000");
        assert_eq!(merge(&one, &other).region, "152502002000");
    }

    #[test]
    fn a_clock_set_back_does_not_make_a_later_change_an_earlier_one() {
        let one = changed(&Draft::new("a"), 100, |it| it.region = "1".into());
        let later = changed(&one, 5, |it| it.region = "2".into());
        assert_eq!(merge(&one, &later).region, "2");
    }

    #[test]
    fn two_tabs_that_begin_at_once_are_one_application() {
        let one = changed(&Draft::new("a"), 10, |it| it.region = "1".into());
        let other = changed(&Draft::new("b"), 11, |it| it.need.text = "x".into());
        let merged = merge(&one, &other);
        assert_eq!(merged.intent, "a");
        assert_eq!(
            (merged.region.as_str(), merged.need.text.as_str()),
            ("1", "x")
        );
    }

    #[test]
    fn after_something_was_sent_another_intention_is_another_application() {
        let mut sent = changed(&Draft::new("a"), 10, |it| it.region = "1".into());
        sent.state = State::Sent {
            reference: "A7K4-Q9TX-M3RW".into(),
            at: String::new(),
            pages_left: 0,
            key: None,
        };
        let next = changed(&Draft::new("b"), 11, |it| it.need.text = "x".into());
        assert_eq!(merge(&sent, &next), next);
    }
}
