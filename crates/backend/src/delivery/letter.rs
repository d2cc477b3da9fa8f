use serde_json::{Map, Value};

use super::CarryError;
use crate::store::Delivery;

/// The shape of what is delivered; grows when a reader of the old one would err.
const VERSION: u32 = 1;

/// The JSON text that the bureau's system gets: what happened, with the word by which it
/// knows a repeat.
pub(super) fn letter(delivery: &Delivery) -> Result<String, CarryError> {
    let said = serde_json::from_str(&delivery.body);
    let mut said: Map<String, Value> = said.map_err(|_| CarryError::Broken)?;
    said.insert("deliveryVersion".to_owned(), VERSION.into());
    said.insert("id".to_owned(), delivery.id.clone().into());
    Ok(Value::Object(said).to_string())
}
