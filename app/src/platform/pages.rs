//! The bytes of papers that wait to be sent, by id: in this device's `IndexedDB`, or in memory where
//! nothing is kept.
//!
//! Whatever happens to the device's storage, what was put here can be got until the page is left.

use super::database::{PAGES, named, once, open, refused, settled};
use super::record::SaveError;
use super::storage;
use idb::{Database, ObjectStore, Request, Transaction, TransactionMode};
use js_sys::Uint8Array;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// Bytes that are not on the device.
    static MEMORY: RefCell<BTreeMap<String, Vec<u8>>> = const { RefCell::new(BTreeMap::new()) };
    static OFF: Cell<bool> = const { Cell::new(false) };
}

fn is_on() -> bool {
    storage::is_on() && !OFF.get()
}

/// Takes everything off the device and into memory, for a device that others use too; from now on
/// nothing is kept on it.
pub async fn leave_device() -> Result<(), SaveError> {
    for id in all_ids().await? {
        if let Some(bytes) = get(&id).await? {
            remember(&id, &bytes);
        }
    }
    let all = MEMORY.take();
    let left = clear().await;
    OFF.set(true);
    MEMORY.set(all);
    left
}

/// Puts everything on the device, and from now on what comes.
pub async fn return_to_device() -> Result<(), SaveError> {
    OFF.set(false);
    let all = MEMORY.with_borrow(BTreeMap::clone);
    for (id, bytes) in all {
        put(&id, &bytes).await?;
    }
    Ok(())
}

/// Keeps the bytes under an id, in place of what was there. Where that fails they stay in memory
/// for this visit, and the error says why; on a device that keeps nothing this is no error.
pub async fn put(id: &str, bytes: &[u8]) -> Result<(), SaveError> {
    if is_on() {
        let value = Uint8Array::from(bytes);
        let key = JsValue::from(id);
        let kept = change(move |store| store.put(&value, Some(&key)).map(drop)).await;
        if kept.is_ok() {
            MEMORY.with_borrow_mut(|memory| memory.remove(id));
            return kept;
        }
        remember(id, bytes);
        return kept;
    }
    remember(id, bytes);
    Ok(())
}

fn remember(id: &str, bytes: &[u8]) {
    MEMORY.with_borrow_mut(|memory| memory.insert(id.to_owned(), bytes.to_owned()));
}

/// The bytes under an id; none if there are none.
pub async fn get(id: &str) -> Result<Option<Vec<u8>>, SaveError> {
    if let Some(bytes) = MEMORY.with_borrow(|memory| memory.get(id).cloned()) {
        return Ok(Some(bytes));
    }
    let Some(database) = there().await? else {
        return Ok(None);
    };
    let found = async {
        let mut request = store(&database)?.get(JsValue::from(id)).map_err(refused)?;
        settled(&mut request).await?;
        request.result().map_err(refused)
    }
    .await;
    database.close();
    let bytes = found?.dyn_into::<Uint8Array>();
    Ok(bytes.ok().map(|bytes| bytes.to_vec()))
}

/// Deletes the bytes under an id.
pub async fn remove(id: &str) -> Result<(), SaveError> {
    MEMORY.with_borrow_mut(|memory| memory.remove(id));
    if !is_on() {
        return Ok(());
    }
    let key = JsValue::from(id);
    change(move |store| store.delete(key).map(drop)).await
}

/// Deletes all bytes of all papers.
pub async fn clear() -> Result<(), SaveError> {
    MEMORY.with_borrow_mut(BTreeMap::clear);
    // Where there is no database there is nothing to delete, and none is to be made.
    match there().await? {
        None => Ok(()),
        Some(database) => {
            database.close();
            change(|store| store.clear().map(drop)).await
        }
    }
}

/// Every id under which something is kept.
pub async fn all_ids() -> Result<Vec<String>, SaveError> {
    let mut ids: Vec<String> = MEMORY.with_borrow(|memory| memory.keys().cloned().collect());
    let Some(database) = there().await? else {
        return Ok(ids);
    };
    let found = async {
        let mut request = store(&database)?
            .get_all_keys(None, None)
            .map_err(refused)?;
        settled(&mut request).await?;
        request.result().map_err(refused)
    }
    .await;
    database.close();
    let keys = js_sys::Array::from(&found?);
    ids.extend(keys.iter().filter_map(|key| key.as_string()));
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

async fn there() -> Result<Option<Database>, SaveError> {
    if is_on() { open(false).await } else { Ok(None) }
}

fn store(database: &Database) -> Result<ObjectStore, SaveError> {
    database
        .transaction(&[PAGES], TransactionMode::ReadOnly)
        .and_then(|transaction| transaction.object_store(PAGES))
        .map_err(refused)
}

/// Does one thing to the store. The answer comes when it is safely written.
async fn change(
    work: impl FnOnce(&ObjectStore) -> Result<(), idb::Error>,
) -> Result<(), SaveError> {
    let Some(database) = open(true).await? else {
        return Err(SaveError::Unavailable);
    };
    let changed = change_in(&database, work).await;
    database.close();
    changed
}

async fn change_in(
    database: &Database,
    work: impl FnOnce(&ObjectStore) -> Result<(), idb::Error>,
) -> Result<(), SaveError> {
    let mut transaction = database
        .transaction(&[PAGES], TransactionMode::ReadWrite)
        .map_err(refused)?;
    let (sender, ended) = once();
    let on_abort = sender.clone();
    transaction.on_complete(move |_| sender.send(Ok(())));
    // A full device is told here, and not at the request.
    transaction.on_abort(move |event| {
        let failed = event.target().and_then(|t| Transaction::try_from(t).ok());
        let why = failed.and_then(|transaction| transaction.error());
        on_abort.send(Err(why.map_or(SaveError::Unavailable, |e| named(&e.name()))));
    });
    let store = transaction.object_store(PAGES).map_err(refused)?;
    work(&store).map_err(refused)?;
    ended.await.unwrap_or(Err(SaveError::Unavailable))
}
