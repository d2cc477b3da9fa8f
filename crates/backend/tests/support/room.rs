//! A server's use cases without a network: a store of one's own and a clock that the test moves.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use egude_backend::{
    Address, AppState, Failure, SqlStore,
    counter::{Idem, Reply},
    start::{self, Start},
};
use egude_contract::v1::{Messages, Problem};
use egude_domain::Moment;
use egude_test_postgres::Cluster;
use serde::de::DeserializeOwned;
use tempfile::TempDir;

/// What a use case answered: the value, or the problem.
pub(crate) type Said<T> = Result<T, Box<Problem>>;

pub(crate) struct Room {
    pub(crate) state: AppState,
    pub(crate) store: SqlStore,
    folder: TempDir,
    now: Arc<AtomicI64>,
    intents: AtomicU64,
}

/// How a room is opened.
#[derive(Clone, Copy)]
pub(crate) struct Opening<'a> {
    /// What time it is.
    pub(crate) at: &'a str,
    /// Whether the samples are there.
    pub(crate) sample: bool,
    /// Files of the bureau: name and text.
    pub(crate) files: &'a [(&'a str, &'a str)],
}

impl Room {
    pub(crate) async fn open(opening: Opening<'_>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = SqlStore::open(&folder.path().join("egude.db"))
            .await
            .unwrap();
        Self::on(store, folder, opening).await
    }

    pub(crate) async fn open_on_postgres(opening: Opening<'_>) -> Self {
        let cluster = Cluster::shared().unwrap_or_else(|error| panic!("{error}"));
        let address: Address = cluster.database().unwrap().parse().unwrap();
        let store = SqlStore::open_at(&address).await.unwrap();
        Self::on(store, tempfile::tempdir().unwrap(), opening).await
    }

    async fn on(store: SqlStore, folder: TempDir, opening: Opening<'_>) -> Self {
        for (name, text) in opening.files {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let now = Arc::new(AtomicI64::new(moment(opening.at).unix()));
        let state = start(&store, folder.path(), &now, opening.sample).await;
        Self {
            state,
            store,
            folder,
            now,
            intents: AtomicU64::new(0),
        }
    }

    /// The server ends and starts again on the same store.
    pub(crate) async fn again(self, sample: bool) -> Self {
        let state = start(&self.store, self.folder.path(), &self.now, sample).await;
        Self { state, ..self }
    }

    pub(crate) fn at(&self, text: &str) {
        self.now.store(moment(text).unix(), Ordering::SeqCst);
    }

    /// A new intention.
    pub(crate) fn intent(&self) -> Idem {
        let n = self.intents.fetch_add(1, Ordering::SeqCst);
        Idem {
            key: format!("intent-{n:012}"),
            request_digest: "request".to_owned(),
        }
    }
}

async fn start(store: &SqlStore, data: &Path, now: &Arc<AtomicI64>, sample: bool) -> AppState {
    let clock = now.clone();
    let from = Start {
        data,
        sample,
        messages: Messages::Log,
        clock: Arc::new(move || Moment::from_unix(clock.load(Ordering::SeqCst))),
        scanner: None,
        keep_free: 0,
    };
    let shipped = egude_backend::regions::shipped().unwrap();
    start::state(store, &shipped, from).await.unwrap()
}

pub(crate) fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// What was answered, read.
pub(crate) fn said<T: DeserializeOwned>(reply: Result<Reply, Failure>) -> Said<T> {
    match reply {
        Ok(reply) => Ok(serde_json::from_str(&reply.body).unwrap()),
        Err(failure) => Err(Box::new(failure.0)),
    }
}
