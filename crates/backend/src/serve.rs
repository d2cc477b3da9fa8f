//! From options to a server that answers, and from a signal to one that ended.

use std::{
    env, fs,
    io::{self, Write as _},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use axum::serve::ListenerExt as _;
use tokio::{net::TcpListener, sync::oneshot, time::timeout};

use crate::{
    Address, AddressError, AppState, Archive, Limits, RatesFrom, Site, SqlStore, StartError,
    Store as _, StoreError,
    offices::{self, OfficesFrom},
    options::Options,
    prepare, regions,
    registries::{self, RegistriesFrom},
    router,
};

/// How long running requests may take to end once the server is told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Why the server did not start, or ended other than by being told to.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The data folder cannot be made.
    #[error("the data folder {0} cannot be made: {1}")]
    Data(PathBuf, #[source] io::Error),
    /// The database cannot be used.
    #[error("the database {0}: {1}")]
    Store(Address, #[source] StoreError),
    /// The variable with the database's address is wrong.
    #[error("EGUDE_DATABASE: {0}")]
    Address(#[from] AddressError),
    /// The rates could not be prepared.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The shipped regions are wrong.
    #[error(transparent)]
    Regions(#[from] regions::RegionsError),
    /// There is no built app where one was said to be.
    #[error("{0} holds no index.html ({1}); build the app first, or leave out --site")]
    Site(PathBuf, #[source] io::Error),
    /// Something else listens there, or the address is not this machine's.
    #[error("cannot listen on {0}: {1}")]
    Listen(std::net::SocketAddr, #[source] io::Error),
    /// The listening socket broke.
    #[error("the server ended: {0}")]
    Ended(#[from] io::Error),
}

/// Serves until a signal, then lets running requests end.
pub async fn serve(options: &Options) -> Result<(), ServeError> {
    fs::create_dir_all(&options.data).map_err(|e| ServeError::Data(options.data.clone(), e))?;
    let address = options.database(env::var("EGUDE_DATABASE").ok().as_deref())?;
    let store = SqlStore::open_at(&address)
        .await
        .map_err(|e| ServeError::Store(address.clone(), e))?;
    let shipped = regions::shipped()?;
    store
        .put_regions(&shipped)
        .await
        .map_err(|e| ServeError::Store(address.clone(), e))?;
    let rates_file = options.data.join("rates.json");
    let from = RatesFrom {
        file: &rates_file,
        sample: options.sample,
    };
    let rates = prepare(&store, &shipped, from).await?;
    let from = OfficesFrom {
        file: &options.data.join("offices.json"),
        sample: options.sample,
    };
    let offices = offices::prepare(&store, &shipped, from).await?;
    let from = RegistriesFrom {
        data: &options.data,
        sample: options.sample,
    };
    let (listed, registries) = registries::prepare(&store, &shipped, from).await?;
    let archive = Archive::open(&options.data, &store, &shipped).await?;
    let site = match &options.site {
        Some(dir) => Some(Site::open(dir).map_err(|e| ServeError::Site(dir.clone(), e))?),
        None => None,
    };
    let state = AppState {
        store: Arc::new(store.clone()),
        rates,
        offices,
        registries,
        archive: Arc::new(archive),
    };
    let listener = TcpListener::bind(options.listen)
        .await
        .map_err(|e| ServeError::Listen(options.listen, e))?;
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        database = %address,
        ?rates,
        ?offices,
        ?registries,
        counters = listed.all().len(),
        "ready"
    );
    // The one line that starters of this server wait for.
    writeln!(
        io::stdout(),
        "listening on http://{}",
        listener.local_addr()?
    )?;
    run(listener, router(state, site, Limits::default())).await?;
    store.close().await;
    tracing::info!("stopped");
    Ok(())
}

async fn run(listener: TcpListener, router: axum::Router) -> io::Result<()> {
    let (told, stop) = oneshot::channel::<()>();
    // Without it a file's headers wait 40 ms for the reader's acknowledgement
    // before its content follows.
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection stays slow");
        }
    });
    let serving = axum::serve(listener, router).with_graceful_shutdown(async {
        told_to_stop().await;
        tracing::info!("stopping: no new requests");
        let _ = told.send(());
    });
    let mut serving = tokio::spawn(async move { serving.await });
    tokio::select! {
        ended = &mut serving => return ended.map_err(io::Error::other)?,
        _ = stop => {}
    }
    if let Ok(ended) = timeout(LAST_REQUESTS, &mut serving).await {
        return ended.map_err(io::Error::other)?;
    }
    tracing::warn!("some requests did not end in time and were cut off");
    serving.abort();
    Ok(())
}

/// Ctrl-C, or SIGTERM from a service manager.
async fn told_to_stop() {
    let ctrl_c = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { () = ctrl_c => {}, () = terminate => {} }
}
