//! Packs and rates by their names, so that what was found once can be found again.
//!
//! In the data folder every pack that this server ran with lies as
//! `packs/<version>.json` and every rates file that it took as
//! `rates/<digest>.json`: SHA-256 of the file's bytes. Taking one away takes away
//! that it can be named.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use egude_contract::v1::{Rates as Wire, Region};
use egude_domain::RegionCode;
use egude_rules::{Pack, Rates};

use crate::{
    rates::{StartError, canonical, digest_of, sealed},
    store::{Origin, Store, StoreError},
    world::PACK,
};

/// What assessments can be made with.
#[derive(Debug)]
pub struct Archive {
    packs: BTreeMap<String, Arc<Pack>>,
    folder: PathBuf,
    current: Arc<Rates>,
}

impl Archive {
    /// Reads the packs of the data folder, and adds to it the pack and the rates
    /// of now. What cannot be read or written is logged and left out. Sample
    /// rates are not kept: they do not outlive the option that put them there.
    pub async fn open(
        data: &Path,
        store: &dyn Store,
        regions: &[Region],
    ) -> Result<Self, StartError> {
        let folder = data.join("rates");
        let rates = current(store, regions).await?;
        if let (Some(digest), Some(Origin::File)) = (&rates.digest, store.rates_origin().await?) {
            keep(&folder, digest, &canonical(&rates));
        }
        let pack = Pack::from_json(PACK)?;
        let shelf = data.join("packs");
        keep(&shelf, &pack.version, PACK.as_bytes());
        let mut packs = packs(&shelf);
        packs.insert(pack.version.clone(), Arc::new(pack));
        Ok(Self {
            packs,
            folder,
            current: Arc::new(read(&rates)?),
        })
    }

    /// The pack of this version.
    pub fn pack(&self, version: &str) -> Option<Arc<Pack>> {
        self.packs.get(version).cloned()
    }

    /// The rates of this digest, or without one those of now.
    pub fn rates(&self, digest: Option<&str>) -> Option<Arc<Rates>> {
        match digest {
            None => Some(self.current.clone()),
            Some(digest) if self.current.digest.as_deref() == Some(digest) => {
                Some(self.current.clone())
            }
            Some(digest) => self.older(digest).map(Arc::new),
        }
    }

    fn older(&self, digest: &str) -> Option<Rates> {
        // A digest is no path.
        let is_digest = digest.len() == 64 && digest.bytes().all(|b| b.is_ascii_hexdigit());
        let bytes = is_digest.then(|| fs::read(self.folder.join(format!("{digest}.json"))));
        let bytes = bytes?.ok()?;
        if digest_of(&bytes) != digest {
            tracing::error!(digest, "a kept rates document was changed; it is not used");
            return None;
        }
        let mut rates: Rates = serde_json::from_slice(&bytes).ok()?;
        rates.digest = Some(digest.to_owned());
        Some(rates)
    }
}

/// The whole stored document, with the digest that is the one of its content.
async fn current(store: &dyn Store, regions: &[Region]) -> Result<Wire, StoreError> {
    let codes = regions.iter().filter_map(|region| region.code.parse().ok());
    let codes: Vec<RegionCode> = codes.collect();
    let stored = store.rates(&codes).await?;
    let Some(origin) = store.rates_origin().await? else {
        return Ok(stored);
    };
    let rates = sealed(stored.clone());
    if rates != stored {
        // It was stored before documents had digests.
        store.put_rates(&rates, origin).await?;
    }
    Ok(rates)
}

/// The wire's document as the rules read it: the two are the same on paper.
fn read(rates: &Wire) -> Result<Rates, StoreError> {
    let json = serde_json::to_value(rates);
    json.and_then(serde_json::from_value)
        .map_err(|error| StoreError::Row {
            table: "rate",
            detail: error.to_string(),
        })
}

fn packs(shelf: &Path) -> BTreeMap<String, Arc<Pack>> {
    let files = fs::read_dir(shelf).into_iter().flatten().flatten();
    let packs = files.filter_map(|file| {
        let path = file.path();
        let name = path.file_stem()?.to_str()?.to_owned();
        if path.extension() != Some("json".as_ref()) {
            return None;
        }
        let text = fs::read_to_string(&path).ok();
        let pack = text.and_then(|text| Pack::from_json(&text).ok());
        let good = pack.filter(|pack| pack.version == name);
        if good.is_none() {
            tracing::warn!(
                name,
                "a kept pack cannot be read by this version; it is left out"
            );
        }
        good.map(|pack| (name, Arc::new(pack)))
    });
    packs.collect()
}

/// Writes the file whole if it is not there.
fn keep(folder: &Path, name: &str, bytes: &[u8]) {
    let file = folder.join(format!("{name}.json"));
    if file.exists() {
        return;
    }
    let half = folder.join(format!("{name}.json.half"));
    let write = || -> io::Result<()> {
        fs::create_dir_all(folder)?;
        fs::write(&half, bytes)?;
        fs::rename(&half, &file)
    };
    if let Err(error) = write() {
        tracing::error!(%error, name, "a version could not be kept; it cannot be named later");
    }
}
