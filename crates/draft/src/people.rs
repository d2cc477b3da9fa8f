//! Who applies, for whom, and with whom they live.

use serde::{Deserialize, Serialize};

/// For whom, by whom, and who hears of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Whom {
    /// `self`, `family` or `other`; empty while not answered.
    pub applies_for: String,
    /// The person who writes, unless they apply for themselves or their own household.
    pub helper: HelperTyped,
    /// `applicant`, `helper` or `nobody`; empty while not answered.
    pub messages_to: String,
}

impl Whom {
    /// Whether somebody writes for a person of another household.
    pub fn has_helper(&self) -> bool {
        self.applies_for == "other"
    }
}

/// The person who writes for another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct HelperTyped {
    /// Their name.
    pub name: String,
    /// Their telephone.
    pub phone: String,
    /// `relative`, `cadre`, `staff` or `other`.
    pub kind: String,
    /// `spoken`, `written`, `guardian` or `cannot-ask`.
    pub mandate: String,
}

/// The applicant and the family.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct People {
    /// For whom it is applied.
    pub applicant: Applicant,
    /// Who lives with them.
    pub members: Vec<Member>,
}

/// The applicant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Applicant {
    /// As in the document.
    pub name: String,
    /// The identity number.
    pub id_number: String,
    /// A mobile number.
    pub phone: String,
    /// Where they live or stay now.
    pub address: String,
}

/// Somebody who lives with the applicant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Member {
    /// As in the self-check: relation and number, such as `spouse-1`.
    pub id: String,
    /// A relation of the flow.
    pub relation: String,
    /// `YYYY-MM` as in the self-check; empty where it was not said.
    pub birth: String,
    /// As in the document.
    pub name: String,
    /// The identity number.
    pub id_number: String,
    /// Who looks after them: `self` or the id of a member; empty for nobody.
    pub guardian: String,
}

impl People {
    /// Takes over who lives in the household. What was typed of somebody stays; somebody who is
    /// not of the household any more goes only if nothing was typed of them.
    pub fn take_members(&mut self, household: impl IntoIterator<Item = (String, String, String)>) {
        let mut before = std::mem::take(&mut self.members);
        for (id, relation, birth) in household {
            let typed = before.iter().position(|one| one.id == id);
            let typed = typed.map(|at| before.remove(at)).unwrap_or_default();
            self.members.push(Member {
                id,
                relation,
                birth,
                ..typed
            });
        }
        let typed = |one: &Member| !one.name.trim().is_empty() || !one.id_number.trim().is_empty();
        self.members.extend(before.into_iter().filter(typed));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(id: &str) -> (String, String, String) {
        let relation = id.split('-').next().unwrap_or_default();
        (id.to_owned(), relation.to_owned(), "1850-03".to_owned())
    }

    #[test]
    fn a_changed_household_takes_no_typed_name_away() {
        let mut people = People::default();
        people.take_members([of("spouse-1"), of("child-1")]);
        people.members[0].name = "示例甲".into();
        people.take_members([of("child-1"), of("child-2")]);
        let ids: Vec<&str> = people.members.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["child-1", "child-2", "spouse-1"]);
        people.take_members([of("spouse-1")]);
        assert_eq!(people.members.len(), 1);
        assert_eq!(people.members[0].name, "示例甲");
    }
}
