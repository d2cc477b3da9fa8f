//! Records that may grow, in this device's `IndexedDB`: one database, one store, one object a record.
//!
//! A connection is opened for each reading or change and closed after it: one that stays open would
//! hold back another tab's deletion, and some browsers lose it while the page sleeps.
//! The database is made by the first change, never by looking.

use super::record::SaveError;
use futures::channel::oneshot;
use idb::{
    Database, DatabaseEvent, Error, Factory, ObjectStore, ObjectStoreParams, Request, Transaction,
    TransactionMode,
};
use js_sys::JSON;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;

const DATABASE: &str = "egude";
const LAYOUT: u32 = 1;
const STORE: &str = "records";

/// What is to be there instead of what is there, both as [`read`] gives it.
pub type Change = Box<dyn FnOnce(Option<String>) -> Option<String>>;

/// The JSON text of the record under `name`; an empty text for something that has none.
pub async fn read(name: &str) -> Result<Option<String>, SaveError> {
    let Some(database) = open(false).await? else {
        return Ok(None);
    };
    let found = read_from(&database, name).await;
    database.close();
    found
}

async fn read_from(database: &Database, name: &str) -> Result<Option<String>, SaveError> {
    let transaction = database
        .transaction(&[STORE], TransactionMode::ReadOnly)
        .map_err(refused)?;
    let store = transaction.object_store(STORE).map_err(refused)?;
    let mut request = store.get(JsValue::from(name)).map_err(refused)?;
    settled(&mut request).await?;
    Ok(text_of(&request.result().map_err(refused)?))
}

/// Changes the record under `name` in one step that nothing else comes between.
/// The answer comes when it is safely written.
pub async fn change(name: &str, change: Change) -> Result<(), SaveError> {
    let Some(database) = open(true).await? else {
        return Err(SaveError::Unavailable);
    };
    let changed = change_in(&database, name, change).await;
    database.close();
    changed
}

async fn change_in(database: &Database, name: &str, change: Change) -> Result<(), SaveError> {
    let mut transaction = database
        .transaction(&[STORE], TransactionMode::ReadWrite)
        .map_err(refused)?;
    let (sender, ended) = once();
    let on_abort = sender.clone();
    transaction.on_complete(move |_| sender.send(Ok(())));
    transaction.on_abort(move |event| {
        let failed = event.target().and_then(|t| Transaction::try_from(t).ok());
        let why = failed.and_then(|transaction| transaction.error());
        on_abort.send(Err(why.map_or(SaveError::Unavailable, |e| named(&e.name()))));
    });
    let store = transaction.object_store(STORE).map_err(refused)?;
    let mut request = store.get(JsValue::from(name)).map_err(refused)?;
    let result = Rc::new(Cell::new(Err(SaveError::Unavailable)));
    let (into, key) = (Rc::clone(&result), JsValue::from(name));
    // Everything happens inside the browser's callback: the transaction ends with it.
    request.on_success(move |event| {
        let stored = idb::StoreEvent::result(&event);
        let stored: Option<JsValue> = stored.unwrap_or_default();
        let text = change(stored.as_ref().and_then(text_of));
        into.set(put(&store, &key, text));
    });
    ended.await.unwrap_or(Err(SaveError::Unavailable))?;
    result.replace(Err(SaveError::Unavailable))
}

/// Writes and commits at once: a page that is left now does not take the change with it.
fn put(store: &ObjectStore, key: &JsValue, text: Option<String>) -> Result<(), SaveError> {
    match text {
        Some(text) => {
            let value = JSON::parse(&text).map_err(|_| SaveError::Unwritable)?;
            store.put(&value, Some(key)).map(drop).map_err(refused)?;
        }
        None => store.delete(key.clone()).map(drop).map_err(refused)?,
    }
    // Older browsers commit by themselves a moment later.
    let _ = store.transaction().commit();
    Ok(())
}

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
async fn open(make: bool) -> Result<Option<Database>, SaveError> {
    let factory = Factory::new().map_err(refused)?;
    let mut request = factory.open(DATABASE, Some(LAYOUT)).map_err(refused)?;
    let absent = Rc::new(Cell::new(false));
    let is_absent = Rc::clone(&absent);
    request.on_upgrade_needed(move |event| {
        if make {
            // Fails only when the store is there already.
            let _ = event
                .database()
                .map(|database| database.create_object_store(STORE, ObjectStoreParams::new()));
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

/// Waits until a request has succeeded or failed.
async fn settled<R: Request>(request: &mut R) -> Result<(), SaveError> {
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
struct Once<T>(Rc<RefCell<Option<oneshot::Sender<T>>>>);

fn once<T>() -> (Once<T>, oneshot::Receiver<T>) {
    let (sender, receiver) = oneshot::channel();
    (Once(Rc::new(RefCell::new(Some(sender)))), receiver)
}

impl<T> Clone for Once<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> Once<T> {
    fn send(&self, message: T) {
        if let Some(sender) = self.0.borrow_mut().take() {
            // Nobody waits any more.
            let _ = sender.send(message);
        }
    }
}

fn text_of(value: &JsValue) -> Option<String> {
    if value.is_undefined() {
        return None;
    }
    let text = JSON::stringify(value)
        .ok()
        .and_then(|text| text.as_string());
    Some(text.unwrap_or_default())
}

fn refused(error: Error) -> SaveError {
    match error {
        Error::DomException(error) => named(&error.name()),
        _ => SaveError::Unavailable,
    }
}

fn named(exception: &str) -> SaveError {
    match exception {
        "QuotaExceededError" => SaveError::Full,
        _ => SaveError::Unavailable,
    }
}
