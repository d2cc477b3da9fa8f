use std::{fs, io, path::Path};

use egude_contract::v1::FileState;

use super::{check, password};
use crate::registries::Registries;

/// The account of the sample: visibly one, and only there with `--sample`.
pub const SAMPLE_NAME: &str = "sample";
/// Its password, which everybody knows.
pub const SAMPLE_PASSWORD: &str = "sample-password";

/// One account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// What is typed to sign in.
    pub name: String,
    /// The argon2id hash of the password.
    pub hash: String,
    /// The registries that it may see and change.
    pub registries: Vec<String>,
}

/// All accounts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accounts(pub Vec<Account>);

impl Accounts {
    /// The one of this name.
    pub fn get(&self, name: &str) -> Option<&Account> {
        self.0.iter().find(|account| account.name == name)
    }
}

/// The accounts in `staff.json` of the data folder; without the file none, or with
/// `sample` the sample for every registry. A wrong file is refused as a whole:
/// then nobody signs in, and health says so.
pub fn open(
    data: &Path,
    sample: bool,
    registries: &Registries,
) -> Result<(Accounts, FileState), password::PasswordError> {
    match fs::read(data.join("staff.json")) {
        Ok(bytes) => Ok(match check(&bytes, registries) {
            Ok(accounts) if accounts.is_empty() => (Accounts::default(), FileState::Empty),
            Ok(accounts) => (Accounts(accounts), FileState::Loaded),
            Err(faults) => {
                for fault in &faults {
                    tracing::error!(%fault, "staff.json is wrong");
                }
                tracing::error!(
                    "staff.json was refused as a whole; nobody of the staff can sign in"
                );
                (Accounts::default(), FileState::Refused)
            }
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound && sample => {
            let all = registries.all().iter();
            let account = Account {
                name: SAMPLE_NAME.to_owned(),
                hash: password::hash(SAMPLE_PASSWORD)?,
                registries: all.map(|listed| listed.office.id.clone()).collect(),
            };
            tracing::warn!(
                name = SAMPLE_NAME,
                password = SAMPLE_PASSWORD,
                "a sample account for staff: everybody knows its password"
            );
            Ok((Accounts(vec![account]), FileState::Sample))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok((Accounts::default(), FileState::Empty))
        }
        Err(error) => {
            tracing::error!(%error, "staff.json cannot be read");
            Ok((Accounts::default(), FileState::Refused))
        }
    }
}
