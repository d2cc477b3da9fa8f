//! This device's `IndexedDB`: one database, with a store for records and one for pages of papers.
//!
//! A connection is opened for each reading or change and closed after it: one that stays open would
//! hold back another tab's deletion, and some browsers lose it while the page sleeps.
//! The database is made by the first change, never by looking.

use super::record::SaveError;
use futures::channel::oneshot;
use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, Request, Transaction};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

const DATABASE: &str = "egude";
/// 1: records. 2: pages beside them.
const LAYOUT: u32 = 2;
/// JSON values by name.
pub(super) const RECORDS: &str = "records";
/// Bytes by id.
pub(super) const PAGES: &str = "pages";

/// Deletes the database with everything in it. The answer comes when it is gone.
pub async fn erase() -> Result<(), SaveError> {
    // Where there is no `IndexedDB`, there is nothing to delete.
    let Ok(factory) = Factory::new() else {
        return Ok(());
    };
    let mut request = factory.delete(DATABASE).map_err(refused)?;
    settled(&mut request).await
}

/// Opens the database. `make`: when there is none, make it; else there is nothing.
pub(super) async fn open(make: bool) -> Result<Option<Database>, SaveError> {
    let factory = Factory::new().map_err(refused)?;
    let mut request = factory.open(DATABASE, Some(LAYOUT)).map_err(refused)?;
    let absent = Rc::new(Cell::new(false));
    let is_absent = Rc::clone(&absent);
    request.on_upgrade_needed(move |event| {
        // A database of an earlier layout keeps what it holds and gets what it lacks.
        let is_there = event.old_version().is_ok_and(|version| version > 0);
        if let (true, Ok(database)) = (make || is_there, event.database()) {
            for store in lacking(&database.store_names()) {
                let _ = database.create_object_store(store, ObjectStoreParams::new());
            }
        } else {
            is_absent.set(true);
            let request = idb::Event::target(&event).ok();
            let _ = request
                .and_then(|r| r.transaction())
                .map(Transaction::abort);
        }
    });
    match settled(&mut request).await {
        Ok(()) => request.database().map(Some).map_err(refused),
        Err(_) if absent.get() => Ok(None),
        Err(error) => Err(error),
    }
}

/// The stores that are not there yet.
fn lacking(there: &[String]) -> impl Iterator<Item = &'static str> {
    let absent = |store: &&str| !there.iter().any(|name| name == store);
    [RECORDS, PAGES].into_iter().filter(absent)
}

/// Waits until a request has succeeded or failed.
pub(super) async fn settled<R: Request>(request: &mut R) -> Result<(), SaveError> {
    let (sender, settled) = once();
    let on_error = sender.clone();
    request.on_success(move |_| sender.send(true));
    request.on_error(move |_| on_error.send(false));
    if settled.await.unwrap_or(false) {
        return Ok(());
    }
    let error = request.error().ok().flatten();
    Err(error.map_or(SaveError::Unavailable, |error| named(&error.name())))
}

/// A channel for one message, whichever of several callbacks sends it.
pub(super) struct Once<T>(Rc<RefCell<Option<oneshot::Sender<T>>>>);

pub(super) fn once<T>() -> (Once<T>, oneshot::Receiver<T>) {
    let (sender, receiver) = oneshot::channel();
    (Once(Rc::new(RefCell::new(Some(sender)))), receiver)
}

impl<T> Clone for Once<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> Once<T> {
    pub(super) fn send(&self, message: T) {
        if let Some(sender) = self.0.borrow_mut().take() {
            // Nobody waits any more.
            let _ = sender.send(message);
        }
    }
}

pub(super) fn refused(error: Error) -> SaveError {
    match error {
        Error::DomException(error) => named(&error.name()),
        _ => SaveError::Unavailable,
    }
}

pub(super) fn named(exception: &str) -> SaveError {
    match exception {
        "QuotaExceededError" => SaveError::Full,
        _ => SaveError::Unavailable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_layout_adds_what_is_lacking_and_makes_nothing_anew() {
        assert_eq!(lacking(&[]).collect::<Vec<_>>(), [RECORDS, PAGES]);
        let first = [RECORDS.to_owned()];
        assert_eq!(lacking(&first).collect::<Vec<_>>(), [PAGES]);
        let both = [RECORDS.to_owned(), PAGES.to_owned()];
        assert_eq!(lacking(&both).count(), 0);
    }
}
