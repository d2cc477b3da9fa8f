//! Drafts that earlier versions of the form have left.

use serde_json::{Map, Value};

use crate::{Draft, VERSION};

/// Why something that is kept is no draft for this program. It is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Migration {
    /// A later version of the app wrote it.
    #[error("written by version {0}, which is newer")]
    Newer(u32),
    /// It is damaged, or nothing that any version wrote.
    #[error("not a draft")]
    Unreadable,
}

/// Reads a draft of this or any earlier version.
pub fn migrate(json: &str) -> Result<Draft, Migration> {
    let mut value: Value = serde_json::from_str(json).map_err(|_| Migration::Unreadable)?;
    let draft = value.as_object_mut().ok_or(Migration::Unreadable)?;
    let version = draft.get("version").and_then(Value::as_u64);
    match version.and_then(|version| u32::try_from(version).ok()) {
        Some(1) => from_1(draft),
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(Migration::Newer(newer)),
        _ => return Err(Migration::Unreadable),
    }
    serde_json::from_value(value).map_err(|_| Migration::Unreadable)
}

/// Version 2 asks who hears of it together with whom it is for, and calls the number of a person
/// what the contract calls it.
fn from_1(draft: &mut Map<String, Value>) {
    if let Some(to) = draft.remove("messagesTo")
        && let Some(whom) = object(draft, "whom")
    {
        whom.insert("messagesTo".to_owned(), to);
    }
    if let Some(people) = object(draft, "people") {
        if let Some(applicant) = people.get_mut("applicant").and_then(Value::as_object_mut) {
            rename(applicant, "number", "idNumber");
        }
        let members = people.get_mut("members").and_then(Value::as_array_mut);
        for member in members.into_iter().flatten() {
            if let Some(member) = member.as_object_mut() {
                rename(member, "number", "idNumber");
            }
        }
    }
    draft.insert("version".to_owned(), VERSION.into());
}

fn object<'a>(map: &'a mut Map<String, Value>, name: &str) -> Option<&'a mut Map<String, Value>> {
    let place = map.entry(name).or_insert_with(|| Map::new().into());
    place.as_object_mut()
}

fn rename(map: &mut Map<String, Value>, from: &str, to: &str) {
    if let Some(value) = map.remove(from) {
        map.insert(to.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = include_str!("../tests/fixtures/version-1.json");

    #[test]
    fn a_draft_of_the_first_version_keeps_everything_typed() {
        let draft = migrate(FIRST).expect("a draft");
        assert_eq!(draft.version, VERSION);
        assert_eq!(draft.whom.messages_to, "helper");
        assert_eq!(draft.whom.helper.name, "示例乙");
        assert_eq!(draft.people.applicant.id_number, "15250218990101");
        assert_eq!(draft.people.members[0].id_number, "15");
        assert_eq!(draft.need.spent["medical"], "12,000");
        assert_eq!(draft.programs, ["temp-expend"]);
    }

    #[test]
    fn what_this_version_wrote_is_read_as_it_was() {
        let draft = migrate(FIRST).expect("a draft");
        let text = serde_json::to_string(&draft).expect("a text");
        assert_eq!(migrate(&text), Ok(draft));
    }

    #[test]
    fn a_newer_draft_is_not_guessed_at() {
        let text = r#"{"version":3,"intent":"a","something":"new"}"#;
        assert_eq!(migrate(text), Err(Migration::Newer(3)));
    }

    #[test]
    fn what_is_no_draft_is_unreadable_and_nothing_worse() {
        for text in [
            "",
            "{",
            "null",
            "[]",
            "{}",
            r#"{"version":0}"#,
            r#"{"version":2}"#,
        ] {
            assert_eq!(migrate(text), Err(Migration::Unreadable), "{text:?}");
        }
    }
}
