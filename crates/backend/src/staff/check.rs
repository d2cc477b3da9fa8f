//! Reads `staff.json` and collects everything that is wrong with it at once.

use std::{collections::BTreeSet, fmt};

use egude_rules::rates::{
    RateWrong,
    look::{Look, Object},
    parse,
};
use serde_json::Value as Json;

use super::{Account, password};
use crate::registries::Registries;

/// The version of the file that this server knows.
pub const STAFF_VERSION: u64 = 1;

/// One thing that is wrong in `staff.json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A JSON Pointer; empty for the whole file.
    pub at: String,
    /// What.
    pub wrong: RateWrong,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "/" } else { &self.at };
        write!(f, "{at}: {}", self.wrong)
    }
}

/// The file's accounts, or everything that is wrong with it. No hash is repeated.
pub fn check(bytes: &[u8], registries: &Registries) -> Result<Vec<Account>, Vec<Fault>> {
    let whole = |wrong| {
        let at = String::new();
        vec![Fault { at, wrong }]
    };
    let json = parse(bytes).map_err(whole)?;
    let mut look = Look::default();
    let mut accounts = Vec::new();
    if let Some(file) = look.object("", &json, &["staffVersion", "items"], &[]) {
        match file.members.get("staffVersion").map(Json::as_u64) {
            None | Some(Some(STAFF_VERSION)) => {}
            Some(Some(other)) => look.wrong("/staffVersion", RateWrong::Version(other)),
            Some(None) => look.expected("/staffVersion", "the number 1"),
        }
        let mut names = BTreeSet::new();
        for (at, item) in look.list(&file, "items") {
            let must = &["name", "passwordHash", "registries"];
            if let Some(item) = look.object(at, item, must, &[]) {
                accounts.extend(account(&mut look, &item, &mut names, registries));
            }
        }
    }
    if look.faults.is_empty() {
        return Ok(accounts);
    }
    let faults = look.faults.into_iter();
    Err(faults.map(|(at, wrong)| Fault { at, wrong }).collect())
}

fn account(
    look: &mut Look,
    item: &Object<'_>,
    names: &mut BTreeSet<String>,
    registries: &Registries,
) -> Option<Account> {
    let name = look.text(item, "name");
    if name.is_some_and(|name| !names.insert(name.to_owned())) {
        look.expected(item.place("name"), "a name that no other account has");
    }
    let hash = look.text(item, "passwordHash");
    if hash.is_some_and(|hash| !password::is_ours(hash)) {
        let what = "a hash as egude-backend --hash-password prints it";
        look.expected(item.place("passwordHash"), what);
    }
    let mut theirs = Vec::new();
    for (at, value) in look.list(item, "registries") {
        if let Some(id) = look.text_of(&at, value) {
            if registries.get(id).is_none() {
                look.expected(at, "the id of a registry in registries.json");
            }
            theirs.push(id.to_owned());
        }
    }
    Some(Account {
        name: name?.to_owned(),
        hash: hash?.to_owned(),
        registries: theirs,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        let registries = Registries::new(Vec::new());
        let faults = check(text.as_bytes(), &registries).unwrap_err();
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_fault_is_named_at_once_and_no_hash_is_repeated() {
        let found = faults(
            r#"{"staffVersion": 2, "items": [
                {"name": "sample", "passwordHash": "plain-password", "registries": ["none"]},
                {"name": "sample", "passwordHash": "", "registries": []}]}"#,
        );
        let places = [
            "/staffVersion",
            "/items/0/passwordHash",
            "/items/0/registries/0",
            "/items/1/name",
            "/items/1/passwordHash",
        ];
        for place in places {
            assert!(
                found.iter().any(|fault| fault.starts_with(place)),
                "{place}: {found:?}"
            );
        }
        assert!(
            !found.iter().any(|fault| fault.contains("plain-password")),
            "{found:?}"
        );
    }

    #[test]
    fn a_good_file_is_read() {
        let hash = password::hash("sample password").unwrap();
        let text = format!(
            r#"{{"staffVersion": 1, "items": [{{"name": "sample", "passwordHash": "{hash}", "registries": []}}]}}"#
        );
        let accounts = check(text.as_bytes(), &Registries::new(Vec::new())).unwrap();
        assert_eq!((accounts.len(), accounts[0].name.as_str()), (1, "sample"));
    }
}
