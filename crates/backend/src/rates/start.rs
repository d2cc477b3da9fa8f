use std::{fs, io, path::Path};

use egude_contract::v1::{FileState, Rates, Region};
use egude_rules::{RateFault, pack::PackError};

use super::{SAMPLE, check};
use crate::{
    World,
    store::{Origin, Store, StoreError},
};

/// Where rates may come from.
#[derive(Clone, Copy, Debug)]
pub struct RatesFrom<'a> {
    /// The operator's file. It need not exist.
    pub file: &'a Path,
    /// Whether the shipped sample is put in when there is no file.
    pub sample: bool,
}

/// Why rates or offices could not be prepared at all. A wrong file is not among these.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The policy pack inside the server is wrong; its build and a test prevent it.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The sample that ships with the server is wrong; a test prevents it.
    #[error("the shipped sample is wrong: {0}")]
    Sample(String),
}

/// Puts the operator's file into the store, or the sample, or nothing.
///
/// A wrong file is refused whole and what was stored before stays, except
/// sample figures that nobody asked for: invented figures never outlive the
/// option that put them there.
pub async fn prepare(
    store: &dyn Store,
    regions: &[Region],
    from: RatesFrom<'_>,
) -> Result<FileState, StartError> {
    let world = World::new(regions)?;
    match fs::read(from.file) {
        Ok(bytes) => match check(&bytes, &world) {
            Ok(checked) => {
                for note in checked.notes {
                    tracing::warn!(%note, "rates.json is taken, but look at this");
                }
                store.put_rates(&checked.rates, Origin::File).await?;
                Ok(state_of(&checked.rates))
            }
            Err(faults) => refuse(store, &faults, from.sample).await,
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            absent(store, &world, from.sample).await
        }
        Err(error) => {
            tracing::error!(%error, "rates.json cannot be read; the rates stored before stay");
            refuse(store, &[], from.sample).await
        }
    }
}

fn state_of(rates: &Rates) -> FileState {
    let marks = || {
        rates
            .items
            .iter()
            .map(|i| i.sample)
            .chain(rates.params.iter().map(|p| p.sample))
            .chain(rates.calendar.iter().map(|c| c.sample))
    };
    if marks().next().is_none() {
        FileState::Empty
    } else if marks().any(|sample| sample) {
        FileState::Sample
    } else {
        FileState::Loaded
    }
}

async fn absent(store: &dyn Store, world: &World, sample: bool) -> Result<FileState, StartError> {
    if !sample {
        store.clear_rates().await?;
        tracing::warn!("no rates.json: no rate is loaded, so no income test can be decided");
        return Ok(FileState::Empty);
    }
    let checked = check(SAMPLE, world).map_err(|faults| {
        let texts: Vec<String> = faults.iter().map(ToString::to_string).collect();
        StartError::Sample(texts.join("; "))
    })?;
    store.put_rates(&checked.rates, Origin::Sample).await?;
    tracing::warn!("sample rates are loaded: invented figures, marked as sample");
    Ok(FileState::Sample)
}

async fn refuse(
    store: &dyn Store,
    faults: &[RateFault],
    sample: bool,
) -> Result<FileState, StartError> {
    let (wrong, notes): (Vec<_>, Vec<_>) = faults.iter().partition(|fault| fault.stops());
    for fault in &wrong {
        tracing::error!(%fault, "rates.json is wrong");
    }
    for note in notes {
        tracing::warn!(%note, "rates.json: look at this too");
    }
    if store.rates_origin().await? == Some(Origin::Sample) && !sample {
        store.clear_rates().await?;
    }
    tracing::error!(
        faults = wrong.len(),
        "rates.json was refused as a whole; the rates stored before stay; correct it and start again"
    );
    Ok(FileState::Refused)
}
