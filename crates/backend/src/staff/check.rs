//! Reads `staff.json` and collects everything that is wrong with it at once.

use std::collections::BTreeSet;

use egude_domain::{Level, RegionCode};
use egude_rules::rates::{
    look::{Look, Object},
    parse,
};

use super::{Account, password};
use crate::{
    World,
    door::Doors,
    file::{self, Fault},
    registries::Registries,
};

/// The version of the file that this server knows.
pub const STAFF_VERSION: u64 = 1;

/// What accounts are checked against.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The registries of the bureau's file.
    pub registries: &'a Registries,
    /// The doors of the bureau's file.
    pub doors: &'a Doors,
    /// All regions.
    pub world: &'a World,
}

/// The file's accounts, or everything that is wrong with it. No hash is repeated.
pub fn check(bytes: &[u8], known: Known<'_>) -> Result<Vec<Account>, Vec<Fault>> {
    let json = parse(bytes).map_err(Fault::whole)?;
    let mut look = Look::default();
    let mut accounts = Vec::new();
    if let Some(all) = look.object("", &json, &["staffVersion", "items"], &[]) {
        file::version(&mut look, &all, "staffVersion", STAFF_VERSION);
        let mut names = BTreeSet::new();
        for (at, item) in look.list(&all, "items") {
            let must = &["name", "passwordHash"];
            if let Some(item) = look.object(at, item, must, &["registries", "regions"]) {
                accounts.extend(account(&mut look, &item, &mut names, known));
            }
        }
    }
    if look.faults.is_empty() {
        return Ok(accounts);
    }
    Err(Fault::all(look))
}

fn account(
    look: &mut Look,
    item: &Object<'_>,
    names: &mut BTreeSet<String>,
    known: Known<'_>,
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
            if known.registries.get(id).is_none() {
                look.expected(at, "the id of a registry in registries.json");
            }
            theirs.push(id.to_owned());
        }
    }
    Some(Account {
        name: name?.to_owned(),
        hash: hash?.to_owned(),
        registries: theirs,
        regions: regions(look, item, known),
    })
}

/// Banners, or townships, that are known. That nobody accepts there now is no fault:
/// what was accepted before is still to be worked on.
fn regions(look: &mut Look, item: &Object<'_>, known: Known<'_>) -> Vec<RegionCode> {
    let mut theirs = Vec::new();
    for (at, value) in look.list(item, "regions") {
        let Some(code) = file::region_of(look, &at, value, known.world) else {
            continue;
        };
        if !matches!(code.level(), Level::Banner | Level::Township) {
            look.expected(at, "the code of a banner or of a township");
        } else if theirs.contains(&code) {
            look.expected(at, "there once");
        } else {
            theirs.push(code);
        }
    }
    theirs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Account>, Vec<Fault>> {
        let world = World::new(&crate::regions::shipped().unwrap()).unwrap();
        let known = Known {
            registries: &Registries::new(Vec::new()),
            doors: &Doors::default(),
            world: &world,
        };
        check(text.as_bytes(), known)
    }

    fn faults(text: &str) -> Vec<String> {
        let faults = read(text).unwrap_err();
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_fault_is_named_at_once_and_no_hash_is_repeated() {
        let found = faults(
            r#"{"staffVersion": 2, "items": [
                {"name": "sample", "passwordHash": "plain-password", "registries": ["none"],
                    "regions": ["152599000000", "150000000000", "1525", "152502001000",
                        "152502001000"]},
                {"name": "sample", "passwordHash": "", "registries": []}]}"#,
        );
        let places = [
            "/staffVersion",
            "/items/0/passwordHash",
            "/items/0/registries/0",
            "/items/0/regions/0",
            "/items/0/regions/1",
            "/items/0/regions/2",
            "/items/0/regions/4",
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
        let accounts = read(&text).unwrap();
        assert_eq!((accounts.len(), accounts[0].name.as_str()), (1, "sample"));
    }
}
