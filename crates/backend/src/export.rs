//! The published documents as plain files, for a site without a server.

use std::{fs, io, path::Path};

use egude_contract::v1::{
    List, Offices, RATES_VERSION, Rates,
    booking::{REGISTRIES_VERSION, Registries},
};
use serde::Serialize;

use crate::{
    World, offices,
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
    /// A document cannot be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

/// Writes `regions.json`, `rates.json`, `offices.json` and `registries.json` into
/// `folder`, as the contract writes them and for all places: from the files of the data folder,
/// where one is missing from the sample if asked for, else empty. With a mistake
/// in any of the files nothing is written.
pub fn export(data: &Path, sample: bool, folder: &Path) -> Result<(), ExportError> {
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
    fs::create_dir_all(folder).map_err(|e| ExportError::File(folder.display().to_string(), e))?;
    write(folder, "regions.json", &List::whole(shipped))?;
    write(folder, "rates.json", &rates)?;
    write(folder, "offices.json", &Offices::of(offices))?;
    write(folder, "registries.json", &registries)
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
