//! From a data folder to what operations work with.

use std::{
    fmt,
    path::Path,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use egude_contract::v1::{Messages, Region};
use egude_domain::Moment;

use crate::{
    AppState, Archive, RatesFrom, SqlStore, StartError, World,
    aid::AidDesk,
    booking::Appointments,
    counter::{Clock, Counter, Secret, SecretError},
    delivery::{Couriers, KeyError},
    door,
    offices::{self, OfficesFrom},
    places::{PlaceDesk, Words},
    prepare,
    problem::Failure,
    registries::{self, RegistriesFrom},
    staff::{self, PasswordError, Staff},
    store::{Store as _, StoreError},
    uploads::{Scanner, UploadError, Uploads},
    world::AID,
};

/// What decides how a server starts.
#[derive(Clone)]
pub struct Start<'a> {
    /// The data folder with the bureau's files.
    pub data: &'a Path,
    /// Whether the samples are taken where there is no file.
    pub sample: bool,
    /// How messages are sent.
    pub messages: Messages,
    /// What time it is.
    pub clock: Clock,
    /// What looks at pages that are sent.
    pub scanner: Option<Arc<dyn Scanner>>,
    /// Bytes to be left free on the disk of pages.
    pub keep_free: u64,
}

/// Why a server cannot start on its data.
#[derive(Debug, thiserror::Error)]
pub enum Unready {
    /// The store failed.
    #[error("the store: {0}")]
    Store(#[from] StoreError),
    /// A shipped file is wrong, or a file could not be prepared.
    #[error(transparent)]
    Start(#[from] StartError),
    /// There is no secret for digests.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// The data of the one door were compiled wrong.
    #[error("the data of the one door: {0}")]
    Aid(#[from] serde_json::Error),
    /// A key of a delivery cannot be used.
    #[error(transparent)]
    Delivery(#[from] KeyError),
    /// There is no place for pages.
    #[error("the folder of pages: {0}")]
    Uploads(#[from] UploadError),
    /// The directory of service points could not be prepared; the log says why.
    #[error("the directory of service points could not be prepared")]
    Places(Failure),
    /// Passwords cannot be hashed here.
    #[error(transparent)]
    Password(#[from] PasswordError),
}

impl fmt::Debug for Start<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Start")
            .field("sample", &self.sample)
            .field("messages", &self.messages)
            .finish_non_exhaustive()
    }
}

/// What time it is on this machine.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the server reads its clock"
)]
pub fn clock() -> Clock {
    Arc::new(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        // A clock before 1970 is not set; nothing can be booked then.
        let seconds = since.map_or(0, |since| since.as_secs());
        Moment::from_unix(i64::try_from(seconds).unwrap_or(i64::MAX))
    })
}

/// Reads the bureau's files into the store and makes the use cases on it.
pub async fn state(
    store: &SqlStore,
    shipped: &[Region],
    start: Start<'_>,
) -> Result<AppState, Unready> {
    let Start { data, sample, .. } = start;
    store.put_regions(shipped).await?;
    let file = data.join("rates.json");
    let rates = prepare(
        store,
        shipped,
        RatesFrom {
            file: &file,
            sample,
        },
    )
    .await?;
    let file = data.join("offices.json");
    let offices = offices::prepare(
        store,
        shipped,
        OfficesFrom {
            file: &file,
            sample,
        },
    )
    .await?;
    let (listed, registries) =
        registries::prepare(store, shipped, RegistriesFrom { data, sample }).await?;
    let world = World::new(shipped).map_err(StartError::from)?;
    let (doors, door) = door::load(data, sample, &world)?;
    let known = staff::Known {
        registries: &listed,
        doors: &doors,
        world: &world,
    };
    let (accounts, account_file) = staff::open(data, sample, known)?;
    let secret = Secret::open(data)?;
    let shared: Arc<dyn crate::Store> = Arc::new(store.clone());
    let staff = Staff::new(
        shared.clone(),
        accounts,
        secret.clone(),
        start.clock.clone(),
    )?;
    let sends = start.messages != Messages::None;
    let counter = Counter::new(shared.clone(), secret, start.clock, sends);
    let calendar = Arc::new(listed.calendar().clone());
    let appointments = Appointments::new(counter.clone(), Arc::new(listed));
    let archive = Arc::new(Archive::open(data, store, shipped).await?);
    let doors = Arc::new(doors);
    let uploads = Uploads::open(
        &data.join("uploads"),
        doors.uploads().clone(),
        start.scanner,
    )?
    .keeping_free(start.keep_free);
    let aid = AidDesk::new(
        counter.clone(),
        doors.clone(),
        Arc::new(serde_json::from_str(AID)?),
        calendar,
        archive.clone(),
        Arc::new(uploads),
    );
    let words = Words::open(data).unwrap_or_default();
    let published = store.rates(&[]).await?.calendar;
    let mut places = PlaceDesk::new(counter.clone(), shipped, words, published);
    places.prepare(sample).await.map_err(Unready::Places)?;
    let couriers = Couriers::open(doors.deliveries(), data)?;
    Ok(AppState {
        store: shared,
        rates,
        offices,
        registries,
        door,
        accounts: account_file,
        messages: start.messages,
        counter,
        doors,
        couriers,
        appointments,
        aid,
        places,
        staff: Arc::new(staff),
        archive,
    })
}
