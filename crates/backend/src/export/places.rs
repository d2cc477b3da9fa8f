//! The directory of service points: `places.json`, and a file a banner in `places/`.

use std::{env, fs, io, path::Path};

use egude_contract::v1::{Calendar, Region};

use super::ExportError;
use crate::{
    Address, SqlStore,
    options::Options,
    places::{Plain, Words, of_sample, of_store},
    problem::Failure,
    start::clock,
    store::{Purpose, Store as _},
};

/// What the database holds, or the sample where it holds nothing. No database is made for it.
pub(super) async fn directory(
    options: &Options,
    regions: &[Region],
    calendar: Option<&Calendar>,
) -> Result<Plain, ExportError> {
    let words = Words::open(&options.data);
    let variable = env::var("EGUDE_DATABASE").ok();
    let address = options.database(variable.as_deref())?;
    let there = match &address {
        Address::File(file) => file.exists(),
        Address::Postgres(_) => true,
    };
    let own = words.clone().unwrap_or_default();
    let mut found = None;
    if there {
        let store = SqlStore::open_at(&address).await?;
        let mut desk = store.desk(Purpose::Read).await?;
        let kept = of_store(&mut *desk, options.sample, &own, calendar).await;
        drop(desk);
        store.close().await;
        found = Some(kept.map_err(unread)?).filter(|kept| kept.index.total > 0);
    }
    match found {
        Some(found) => Ok(found),
        None if options.sample => {
            of_sample(regions, words.as_ref(), calendar, clock()()).map_err(unread)
        }
        None => Plain::none(&own, calendar).map_err(unread),
    }
}

/// What it was is in the log.
fn unread(_: Failure) -> ExportError {
    ExportError::Places
}

/// Writes them; slices of an earlier time that the index does not name are removed.
pub(super) fn write(folder: &Path, directory: &Plain) -> Result<(), ExportError> {
    let slices = folder.join("places");
    let failed = |path: &Path| {
        let name = path.display().to_string();
        move |error: io::Error| ExportError::File(name, error)
    };
    fs::create_dir_all(&slices).map_err(failed(&slices))?;
    for entry in fs::read_dir(&slices).map_err(failed(&slices))? {
        let path = entry.map_err(failed(&slices))?.path();
        if is_slice(&path) {
            fs::remove_file(&path).map_err(failed(&path))?;
        }
    }
    for (region, body) in &directory.slices {
        let path = slices.join(format!("{region}.json"));
        fs::write(&path, body).map_err(failed(&path))?;
    }
    super::write(folder, "places.json", &directory.index)
}

/// Whether it is named as a slice is; anything else there is somebody else's.
fn is_slice(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    let is_code = stem.is_some_and(|stem| stem.parse::<egude_domain::RegionCode>().is_ok());
    is_code && path.extension().is_some_and(|end| end == "json")
}
