use std::{fs, io, path::Path};

use egude_contract::v1::FileState;

use super::{Doors, SAMPLE, check};
use crate::{
    World,
    file::{self, Fault},
    rates::StartError,
};

/// The operator's doors, or the sample, or none.
///
/// A good file is copied beside itself. A refused one leaves what the copy says:
/// nobody's case is lost because of a typing mistake.
pub fn load(data: &Path, sample: bool, world: &World) -> Result<(Doors, FileState), StartError> {
    let last_good = data.join("aid.last-good.json");
    match fs::read(data.join("aid.json")) {
        Ok(bytes) => match check(&bytes, world) {
            Ok(doors) => {
                file::remember(&bytes, &last_good);
                let state = state_of(&doors);
                Ok((doors, state))
            }
            Err(faults) => Ok(refuse(&faults, &last_good, world)),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            file::forget(&last_good);
            absent(sample, world)
        }
        Err(error) => {
            tracing::error!(%error, "aid.json cannot be read");
            Ok(refuse(&[], &last_good, world))
        }
    }
}

fn state_of(doors: &Doors) -> FileState {
    match doors.places() {
        [] => FileState::Empty,
        some if some.iter().any(|place| place.sample) => FileState::Sample,
        _ => FileState::Loaded,
    }
}

fn absent(sample: bool, world: &World) -> Result<(Doors, FileState), StartError> {
    if !sample {
        tracing::info!("no aid.json: nobody accepts applications here");
        return Ok((Doors::default(), FileState::Empty));
    }
    let doors = check(SAMPLE, world).map_err(|faults| {
        let texts: Vec<String> = faults.iter().map(ToString::to_string).collect();
        StartError::Sample(texts.join("; "))
    })?;
    tracing::warn!("sample doors are loaded: invented entries, marked as sample");
    Ok((doors, FileState::Sample))
}

fn refuse(faults: &[Fault], last_good: &Path, world: &World) -> (Doors, FileState) {
    for fault in faults {
        tracing::error!(%fault, "aid.json is wrong");
    }
    let before = fs::read(last_good).ok();
    let before = before.and_then(|bytes| check(&bytes, world).ok());
    tracing::error!(
        faults = faults.len(),
        before = before.as_ref().map_or(0, |doors| doors.places().len()),
        "aid.json was refused as a whole; the doors of before stay; correct it and start again"
    );
    (before.unwrap_or_default(), FileState::Refused)
}
