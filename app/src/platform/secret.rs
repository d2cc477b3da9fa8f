//! Sealing what leaves the device so that only who has the key can read it: AES-GCM with 256 bits,
//! by the browser itself.

use super::window;
use js_sys::Uint8Array;
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, CryptoKey, SubtleCrypto};

const ALGORITHM: &str = "AES-GCM";
const KEY: usize = 32;
/// A fresh one for every sealing; with a fresh key it could even be the same.
const NONCE: usize = 12;
/// What sealing adds: the nonce and the tag.
pub const ADDED: usize = NONCE + 16;

/// Why something was not sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SecretError {
    /// The browser has none of it, as on an address without encryption.
    #[error("the browser cannot seal here")]
    Unavailable,
    /// The key is another one, or what was sealed is damaged.
    #[error("the key does not fit")]
    Wrong,
}

fn subtle() -> Result<SubtleCrypto, SecretError> {
    let crypto = window().crypto().map_err(|_| SecretError::Unavailable)?;
    // Absent, not forbidden, where the address is not secure.
    let subtle = js_sys::Reflect::get(&crypto, &JsValue::from("subtle"));
    subtle
        .ok()
        .and_then(|subtle| subtle.dyn_into().ok())
        .ok_or(SecretError::Unavailable)
}

fn chance<const N: usize>() -> Result<[u8; N], SecretError> {
    let crypto = window().crypto().map_err(|_| SecretError::Unavailable)?;
    let mut bytes = [0_u8; N];
    crypto
        .get_random_values_with_u8_array(&mut bytes)
        .map_err(|_| SecretError::Unavailable)?;
    Ok(bytes)
}

async fn import(subtle: &SubtleCrypto, key: &[u8], usage: &str) -> Result<CryptoKey, SecretError> {
    let raw = Uint8Array::from(key);
    let usages = js_sys::Array::of1(&JsValue::from(usage));
    let key = subtle
        .import_key_with_str("raw", &raw, ALGORITHM, false, &usages)
        .map_err(|_| SecretError::Unavailable)?;
    let key = JsFuture::from(key)
        .await
        .map_err(|_| SecretError::Unavailable)?;
    key.dyn_into().map_err(|_| SecretError::Unavailable)
}

/// Seals bytes under a fresh key: the key as text, for an address, and what may lie anywhere.
pub async fn seal(bytes: &[u8]) -> Result<(String, Vec<u8>), SecretError> {
    let subtle = subtle()?;
    let (key, nonce) = (chance::<KEY>()?, chance::<NONCE>()?);
    let imported = import(&subtle, &key, "encrypt").await?;
    let with = AesGcmParams::new(ALGORITHM, &Uint8Array::from(&nonce[..]));
    let plain = Uint8Array::from(bytes);
    let sealed = subtle
        .encrypt_with_object_and_js_u8_array(&with, &imported, &plain)
        .map_err(|_| SecretError::Unavailable)?;
    let sealed = JsFuture::from(sealed)
        .await
        .map_err(|_| SecretError::Unavailable)?;
    let mut all = nonce.to_vec();
    all.extend(Uint8Array::new(&sealed).to_vec());
    Ok((text_of(&key), all))
}

/// Opens what was sealed, with its key as text.
pub async fn open(key: &str, sealed: &[u8]) -> Result<Vec<u8>, SecretError> {
    let key = bytes_of(key).ok_or(SecretError::Wrong)?;
    let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or(SecretError::Wrong)?;
    let subtle = subtle()?;
    let imported = import(&subtle, &key, "decrypt").await?;
    let with = AesGcmParams::new(ALGORITHM, &Uint8Array::from(nonce));
    let sealed = Uint8Array::from(sealed);
    let plain = subtle
        .decrypt_with_object_and_js_u8_array(&with, &imported, &sealed)
        .map_err(|_| SecretError::Wrong)?;
    let plain = JsFuture::from(plain)
        .await
        .map_err(|_| SecretError::Wrong)?;
    Ok(Uint8Array::new(&plain).to_vec())
}

fn text_of(key: &[u8; KEY]) -> String {
    use std::fmt::Write;
    key.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn bytes_of(key: &str) -> Option<[u8; KEY]> {
    let mut bytes = [0_u8; KEY];
    if key.len() != 2 * KEY || !key.is_ascii() {
        return None;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&key[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_its_address_and_another_text_is_none() {
        let key: [u8; KEY] = std::array::from_fn(|at| u8::try_from(at * 7 % 256).unwrap());
        assert_eq!(bytes_of(&text_of(&key)), Some(key));
        for text in ["", "00", &"x".repeat(64), &"é".repeat(32)] {
            assert_eq!(bytes_of(text), None, "{text}");
        }
    }
}
