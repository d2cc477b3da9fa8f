//! Records that may grow, in this device's `IndexedDB`: one object a record, in the store `records`.

pub use super::database::erase;
use super::database::{PAGES, RECORDS, named, once, open, refused, settled};
use super::record::SaveError;
use idb::{Database, ObjectStore, Request, Transaction, TransactionMode};
use js_sys::JSON;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

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
        .transaction(&[RECORDS], TransactionMode::ReadOnly)
        .map_err(refused)?;
    let store = transaction.object_store(RECORDS).map_err(refused)?;
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
        .transaction(&[RECORDS], TransactionMode::ReadWrite)
        .map_err(refused)?;
    let (sender, ended) = once();
    let on_abort = sender.clone();
    transaction.on_complete(move |_| sender.send(Ok(())));
    transaction.on_abort(move |event| {
        let failed = event.target().and_then(|t| Transaction::try_from(t).ok());
        let why = failed.and_then(|transaction| transaction.error());
        on_abort.send(Err(why.map_or(SaveError::Unavailable, |e| named(&e.name()))));
    });
    let store = transaction.object_store(RECORDS).map_err(refused)?;
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

/// Deletes these records, and the database with the last thing in it. The answer comes when it is
/// done; what others keep beside them stays.
pub async fn forget(names: &[&str]) -> Result<(), SaveError> {
    let Some(database) = open(false).await? else {
        return Ok(());
    };
    let empty = forget_in(&database, names).await;
    database.close();
    if empty? { erase().await } else { Ok(()) }
}

/// Whether nothing at all is left.
async fn forget_in(database: &Database, names: &[&str]) -> Result<bool, SaveError> {
    let transaction = database
        .transaction(&[RECORDS, PAGES], TransactionMode::ReadWrite)
        .map_err(refused)?;
    let records = transaction.object_store(RECORDS).map_err(refused)?;
    let pages = transaction.object_store(PAGES).map_err(refused)?;
    for name in names {
        let mut deleted = records.delete(JsValue::from(*name)).map_err(refused)?;
        settled(&mut deleted).await?;
    }
    let mut empty = true;
    for store in [records, pages] {
        let mut count = store.count(None).map_err(refused)?;
        settled(&mut count).await?;
        empty &= count.result().map_err(refused)?.as_f64() == Some(0.0);
    }
    Ok(empty)
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

fn text_of(value: &JsValue) -> Option<String> {
    if value.is_undefined() {
        return None;
    }
    let text = JSON::stringify(value)
        .ok()
        .and_then(|text| text.as_string());
    Some(text.unwrap_or_default())
}
