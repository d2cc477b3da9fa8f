use std::{fs, io, path::Path};

use egude_contract::v1::{FileState, Office, Region};

use super::{SAMPLE, check};
use crate::{
    World,
    file::Fault,
    rates::StartError,
    store::{Origin, Store},
};

/// Where offices may come from.
#[derive(Clone, Copy, Debug)]
pub struct OfficesFrom<'a> {
    /// The operator's file. It need not exist.
    pub file: &'a Path,
    /// Whether the shipped sample is put in when there is no file.
    pub sample: bool,
}

/// Puts the operator's file into the store, or the sample, or nothing; as
/// [`crate::prepare`] does with rates.
pub async fn prepare(
    store: &dyn Store,
    regions: &[Region],
    from: OfficesFrom<'_>,
) -> Result<FileState, StartError> {
    let world = World::new(regions)?;
    match fs::read(from.file) {
        Ok(bytes) => match check(&bytes, &world) {
            Ok(offices) => {
                store.put_offices(&offices, Origin::File).await?;
                Ok(state_of(&offices))
            }
            Err(faults) => refuse(store, &faults, from.sample).await,
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            absent(store, &world, from.sample).await
        }
        Err(error) => {
            tracing::error!(%error, "offices.json cannot be read; the offices stored before stay");
            refuse(store, &[], from.sample).await
        }
    }
}

fn state_of(offices: &[Office]) -> FileState {
    match offices {
        [] => FileState::Empty,
        offices if offices.iter().any(|office| office.sample) => FileState::Sample,
        _ => FileState::Loaded,
    }
}

async fn absent(store: &dyn Store, world: &World, sample: bool) -> Result<FileState, StartError> {
    if !sample {
        store.clear_offices().await?;
        tracing::info!("no offices.json: no office is shown");
        return Ok(FileState::Empty);
    }
    let offices = check(SAMPLE, world).map_err(|faults| {
        let texts: Vec<String> = faults.iter().map(ToString::to_string).collect();
        StartError::Sample(texts.join("; "))
    })?;
    store.put_offices(&offices, Origin::Sample).await?;
    tracing::warn!("sample offices are loaded: invented entries, marked as sample");
    Ok(FileState::Sample)
}

async fn refuse(
    store: &dyn Store,
    faults: &[Fault],
    sample: bool,
) -> Result<FileState, StartError> {
    for fault in faults {
        tracing::error!(%fault, "offices.json is wrong");
    }
    // Invented entries never outlive the option that put them there.
    if store.offices_origin().await? == Some(Origin::Sample) && !sample {
        store.clear_offices().await?;
    }
    tracing::error!(
        faults = faults.len(),
        "offices.json was refused as a whole; the offices stored before stay; correct it and start again"
    );
    Ok(FileState::Refused)
}
