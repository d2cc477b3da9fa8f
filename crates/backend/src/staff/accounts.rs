use std::{fs, io, path::Path};

use egude_contract::v1::FileState;
use egude_domain::RegionCode;

use super::{check, check::Known, password};

/// The account of the sample for everything: visibly one, and only there with `--sample`.
pub const SAMPLE_NAME: &str = "sample";
/// The account of the sample for the cases of one township.
pub const SAMPLE_TOWNSHIP: &str = "sample-township";
/// The account of the sample for the cases of one banner.
pub const SAMPLE_COUNTY: &str = "sample-county";
/// The township, and in the banner of it, of these two.
const SAMPLE_REGION: &str = "152502001000";
/// Their password, which everybody knows.
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
    /// The banners and townships whose cases it may see and change.
    pub regions: Vec<RegionCode>,
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
/// `sample` three samples. A wrong file is refused as a whole:
/// then nobody signs in, and health says so.
pub fn open(
    data: &Path,
    sample: bool,
    known: Known<'_>,
) -> Result<(Accounts, FileState), password::PasswordError> {
    match fs::read(data.join("staff.json")) {
        Ok(bytes) => Ok(match check(&bytes, known) {
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
            let accounts = samples(known)?;
            for account in &accounts {
                tracing::warn!(
                    name = account.name,
                    password = SAMPLE_PASSWORD,
                    "a sample account for staff: everybody knows its password"
                );
            }
            Ok((Accounts(accounts), FileState::Sample))
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

/// One for everything, one for a banner, one for a township of it.
fn samples(known: Known<'_>) -> Result<Vec<Account>, password::PasswordError> {
    let hash = password::hash(SAMPLE_PASSWORD)?;
    let account = |name: &str, registries, regions| Account {
        name: name.to_owned(),
        hash: hash.clone(),
        registries,
        regions,
    };
    let registries = known.registries.all().iter();
    let registries = registries.map(|listed| listed.office.id.clone()).collect();
    let places = known.doors.places().iter();
    let banners = places.map(|place| place.region.clone()).collect();
    let township: Option<RegionCode> = SAMPLE_REGION.parse().ok();
    let banner = township.as_ref().and_then(RegionCode::banner);
    let only = |region: Option<RegionCode>| region.into_iter().collect();
    Ok(vec![
        account(SAMPLE_NAME, registries, banners),
        account(SAMPLE_COUNTY, Vec::new(), only(banner)),
        account(SAMPLE_TOWNSHIP, Vec::new(), only(township)),
    ])
}
