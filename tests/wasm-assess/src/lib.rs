//! The rules as a module of their own, so that a test can ask them in a browser
//! what it asks the server. The app links them into a larger module and shows
//! what they say; here it comes out as they write it.

use egude_rules::{Pack, Rates, assess, facts};
use wasm_bindgen::prelude::wasm_bindgen;

/// The assessment as JSON, or what cannot be read.
#[wasm_bindgen]
pub fn assessment(pack: &str, rates: &str, household: &str, on: &str) -> Result<String, String> {
    let pack = Pack::from_json(pack).map_err(|error| error.to_string())?;
    let rates: Rates = serde_json::from_str(rates).map_err(|error| error.to_string())?;
    let household = facts::household(&pack, household).map_err(|error| error.to_string())?;
    let on = on.parse().map_err(|_| "no day".to_owned())?;
    serde_json::to_string(&assess(&pack, &rates, &household, on)).map_err(|error| error.to_string())
}
