//! The published documents as plain files, for a site without a server.

mod places;

use std::{fs, io, path::Path};

use egude_contract::v1::{
    List, Offices, RATES_VERSION, Rates,
    booking::{REGISTRIES_VERSION, Registries},
};
use serde::Serialize;

use crate::{
    AddressError, StoreError, World, offices,
    options::Options,
    rates::{self, SAMPLE, check},
    regions, registries,
};

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// A file cannot be read or written.
    #[error("{0}: {1}")]
    File(String, #[source] io::Error),
    /// A file of the data folder has mistakes.
    #[error("{0} is refused:\n{1}")]
    Refused(&'static str, String),
    /// The shipped regions are wrong.
    #[error(transparent)]
    Regions(#[from] regions::RegionsError),
    /// The policy pack inside the server is wrong.
    #[error(transparent)]
    Pack(#[from] egude_rules::pack::PackError),
    /// The directory of service points cannot be read.
    #[error("the store cannot be read; what was wrong is in the log")]
    Places,
    /// The database cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The variable with the database's address is wrong.
    #[error("EGUDE_DATABASE: {0}")]
    Address(#[from] AddressError),
    /// A document cannot be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

/// Writes `regions.json`, `rates.json`, `offices.json`, `registries.json`, `places.json` and
/// `places/<banner>.json` into `folder`, as the contract writes them and for all places: from the
/// files of the data folder and the service points of the database, where one is missing from the
/// sample if asked for, else empty. With a mistake in any of the files nothing is written.
pub async fn export(options: &Options, folder: &Path) -> Result<(), ExportError> {
    let (data, sample) = (options.data.as_path(), options.sample);
    let shipped = regions::shipped()?;
    let world = World::new(&shipped)?;
    let rates = match source(data, "rates.json", SAMPLE, sample)? {
        Some(bytes) => check(&bytes, &world)
            .map(|checked| checked.rates)
            .map_err(|faults| {
                let stops = faults.iter().filter(|fault| fault.stops());
                refused("rates.json", stops)
            })?,
        None => rates::sealed(Rates {
            rates_version: RATES_VERSION,
            digest: None,
            items: Vec::new(),
            params: Vec::new(),
            calendar: None,
        }),
    };
    let offices = match source(data, "offices.json", offices::SAMPLE, sample)? {
        Some(bytes) => {
            offices::check(&bytes, &world).map_err(|faults| refused("offices.json", &faults))?
        }
        None => Vec::new(),
    };
    let registries = match source(data, "registries.json", registries::SAMPLE, sample)? {
        Some(bytes) => registries::check(&bytes, &world)
            .map_err(|faults| refused("registries.json", &faults))?,
        None => Vec::new(),
    };
    let registries = Registries {
        registries_version: REGISTRIES_VERSION,
        items: registries.into_iter().map(|one| one.published).collect(),
    };
    let directory = places::directory(options, &shipped, rates.calendar.as_ref()).await?;
    fs::create_dir_all(folder).map_err(|e| ExportError::File(folder.display().to_string(), e))?;
    write(folder, "regions.json", &List::whole(shipped))?;
    write(folder, "rates.json", &rates)?;
    write(folder, "offices.json", &Offices::of(offices))?;
    write(folder, "registries.json", &registries)?;
    places::write(folder, &directory)
}

fn source(
    data: &Path,
    name: &str,
    sample: &[u8],
    wanted: bool,
) -> Result<Option<Vec<u8>>, ExportError> {
    match fs::read(data.join(name)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(wanted.then(|| sample.to_vec()))
        }
        Err(error) => Err(ExportError::File(
            data.join(name).display().to_string(),
            error,
        )),
    }
}

fn refused<F: ToString>(name: &'static str, faults: impl IntoIterator<Item = F>) -> ExportError {
    let lines: Vec<String> = faults.into_iter().map(|fault| fault.to_string()).collect();
    ExportError::Refused(name, lines.join("\n"))
}

fn write<T: Serialize>(folder: &Path, name: &str, document: &T) -> Result<(), ExportError> {
    let file = folder.join(name);
    fs::write(&file, serde_json::to_vec(document)?)
        .map_err(|error| ExportError::File(file.display().to_string(), error))
}
