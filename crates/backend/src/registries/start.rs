use std::{fs, io, path::Path};

use egude_contract::v1::{FileState, Region};

use super::{Listed, Registries, SAMPLE, calendar, check};
use crate::{
    World,
    file::{self, Fault},
    rates::StartError,
    store::Store,
};

/// Where registries may come from.
#[derive(Clone, Copy, Debug)]
pub struct RegistriesFrom<'a> {
    /// The data folder with the operator's `registries.json`. It need not be there.
    pub data: &'a Path,
    /// Whether the shipped sample is taken when there is no file.
    pub sample: bool,
}

/// The registries of the data folder, with the calendar of the stored rates.
pub async fn prepare(
    store: &dyn Store,
    regions: &[Region],
    from: RegistriesFrom<'_>,
) -> Result<(Registries, FileState), StartError> {
    let world = World::new(regions)?;
    let (registries, state) = load(from.data, from.sample, &world)?;
    Ok((registries.with_calendar(calendar(store).await?), state))
}

/// The operator's registries, or the sample, or none.
///
/// A good file is copied beside itself. A refused one leaves what the copy says:
/// nobody's booking is lost because of a typing mistake.
pub fn load(
    data: &Path,
    sample: bool,
    world: &World,
) -> Result<(Registries, FileState), StartError> {
    let last_good = data.join("registries.last-good.json");
    match fs::read(data.join("registries.json")) {
        Ok(bytes) => match check(&bytes, world) {
            Ok(listed) => {
                file::remember(&bytes, &last_good);
                let state = state_of(&listed);
                Ok((Registries::new(listed), state))
            }
            Err(faults) => Ok(refuse(&faults, &last_good, world)),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            file::forget(&last_good);
            absent(sample, world)
        }
        Err(error) => {
            tracing::error!(%error, "registries.json cannot be read");
            Ok(refuse(&[], &last_good, world))
        }
    }
}

fn state_of(listed: &[Listed]) -> FileState {
    match listed {
        [] => FileState::Empty,
        some if some.iter().any(|one| one.published.sample) => FileState::Sample,
        _ => FileState::Loaded,
    }
}

fn absent(sample: bool, world: &World) -> Result<(Registries, FileState), StartError> {
    if !sample {
        tracing::info!("no registries.json: no appointment can be made");
        return Ok((Registries::new(Vec::new()), FileState::Empty));
    }
    let listed = check(SAMPLE, world).map_err(|faults| {
        let texts: Vec<String> = faults.iter().map(ToString::to_string).collect();
        StartError::Sample(texts.join("; "))
    })?;
    tracing::warn!("sample registries are loaded: invented entries, marked as sample");
    Ok((Registries::new(listed), FileState::Sample))
}

fn refuse(faults: &[Fault], last_good: &Path, world: &World) -> (Registries, FileState) {
    for fault in faults {
        tracing::error!(%fault, "registries.json is wrong");
    }
    let before = fs::read(last_good).ok();
    let before = before.and_then(|bytes| check(&bytes, world).ok());
    tracing::error!(
        faults = faults.len(),
        before = before.as_ref().map_or(0, Vec::len),
        "registries.json was refused as a whole; the registries of before stay; correct it and start again"
    );
    let registries = Registries::new(before.unwrap_or_default());
    (registries, FileState::Refused)
}
