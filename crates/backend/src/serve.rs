//! From options to a server that answers, and from a signal to one that ended.

use std::{
    env, fs,
    io::{self, Write as _},
    net::SocketAddr,
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use axum::serve::ListenerExt as _;
use tokio::{net::TcpListener, sync::oneshot, time::timeout};

use crate::{
    Address, AddressError, Limits, Site, SqlStore, StoreError,
    options::Options,
    regions, router,
    sms::{self, Gateway, LogSender, Sender, SmsBy},
    start::{self, Start, Unready},
    uploads::{Clamd, Scanner},
    worker,
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
    /// What lies in the data folder cannot be started on.
    #[error(transparent)]
    Unready(#[from] Unready),
    /// The shipped regions are wrong.
    #[error(transparent)]
    Regions(#[from] regions::RegionsError),
    /// There is no built app where one was said to be.
    #[error("{0} holds no index.html ({1}); build the app first, or leave out --site")]
    Site(PathBuf, #[source] io::Error),
    /// Something else listens there, or the address is not this machine's.
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, #[source] io::Error),
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
    let sender: Option<Arc<dyn Sender>> = match &options.sms {
        SmsBy::None => None,
        SmsBy::Log => Some(Arc::new(LogSender)),
        SmsBy::Gateway(address) => {
            let token = env::var(sms::TOKEN).ok().filter(|token| !token.is_empty());
            Some(Arc::new(Gateway::new(address.clone(), token)))
        }
    };
    let from = Start {
        data: &options.data,
        sample: options.sample,
        messages: options.sms.state(),
        clock: start::clock(),
        scanner: options
            .scanner
            .clone()
            .map(|at| -> Arc<dyn Scanner> { Arc::new(Clamd::at(at)) }),
        keep_free: options.keep_free,
    };
    let state = start::state(&store, &shipped, from).await?;
    let site = match &options.site {
        Some(dir) => Some(Site::open(dir).map_err(|e| ServeError::Site(dir.clone(), e))?),
        None => None,
    };
    let listener = TcpListener::bind(options.listen)
        .await
        .map_err(|e| ServeError::Listen(options.listen, e))?;
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        database = %address,
        rates = ?state.rates,
        offices = ?state.offices,
        registries = ?state.registries,
        aid = ?state.door,
        staff = ?state.accounts,
        messages = ?state.messages,
        "ready"
    );
    // The one line that starters of this server wait for.
    writeln!(
        io::stdout(),
        "listening on http://{}",
        listener.local_addr()?
    )?;
    let workers = worker::start(&state, sender);
    let limits = Limits {
        per_address: options.per_address,
        ..Limits::default()
    };
    let ended = run(listener, router(state, site, limits)).await;
    for worker in workers {
        worker.abort();
    }
    ended?;
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
    let serving = axum::serve(
        listener,
        router.into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(async {
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
