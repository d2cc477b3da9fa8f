//! What names a rates document: the digest of its canonical bytes, so that a
//! reader can quote exactly the figures it was given.

use std::fmt::Write as _;

use egude_contract::v1::{RateClass, RateItem, Rates};
use sha2::{Digest as _, Sha256};

/// The document with its digest, its entries in the order of the store. Order
/// and blanks of the file it came from do not change the digest.
pub(crate) fn sealed(mut rates: Rates) -> Rates {
    rates.items.sort_by(|a, b| key(a).cmp(&key(b)));
    rates
        .params
        .sort_by(|a, b| (&a.region, &a.id, &a.from).cmp(&(&b.region, &b.id, &b.from)));
    rates.digest = Some(digest_of(&canonical(&rates)));
    rates
}

/// The store sorts classes by their words.
fn key(item: &RateItem) -> (&str, &str, &str, &str) {
    let class = match item.class {
        RateClass::Rural => "rural",
        RateClass::Unified => "unified",
        RateClass::Urban => "urban",
    };
    (&item.region, &item.id, class, &item.from)
}

/// The bytes that the digest is of: the document without its digest.
pub fn canonical(rates: &Rates) -> Vec<u8> {
    let bare = Rates {
        digest: None,
        ..rates.clone()
    };
    // Text and numbers only: it cannot fail to be written.
    serde_json::to_vec(&bare).unwrap_or_default()
}

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn digest_of(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
