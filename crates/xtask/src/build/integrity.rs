//! Subresource integrity values.

use std::fmt::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha384};

/// The value of an `integrity` attribute.
pub(crate) fn of(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// A short name for a file that may be cached for ever.
pub(crate) fn short(content: &[u8]) -> String {
    hex(&Sha384::digest(content)[..8])
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
            // Writing into a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    /// `printf 'alert(1)' | openssl dgst -sha384 -binary | base64`
    #[test]
    fn it_is_the_value_that_browsers_compute() {
        assert_eq!(
            super::of(b"alert(1)"),
            "sha384-HT2E9NfWiuQ/w1PRai+hTyqW16NIoCGA/m8VQDUopfAtcz6YQjtsMmQd5uRbVDpW"
        );
    }
}
