//! Words that nobody can guess, from the browser's own source of chance.

use super::window;

/// How many signs: 24 of 32 make 120 bits.
const LENGTH: usize = 24;
const SIGNS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A fresh word of letters and digits: the name of one intention, under which it is done once
/// however often it is tried.
pub fn word() -> String {
    let mut bytes = [0_u8; LENGTH];
    // Every browser has it; without it the word is the same, and the back end refuses the second.
    if let Ok(crypto) = window().crypto() {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    let sign = |byte: &u8| char::from(SIGNS[usize::from(byte % 32)]);
    bytes.iter().map(sign).collect()
}
