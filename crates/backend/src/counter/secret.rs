use std::{
    fmt::Write as _,
    fs::{self, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// What digests are made with, so that a stolen database does not open what is
/// digested: identity numbers have few possibilities and could be tried out.
#[derive(Clone)]
pub struct Secret(Arc<[u8; 32]>);

/// Why there is no secret.
#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    /// The file cannot be read or written.
    #[error("the secret {0}: {1}")]
    File(PathBuf, #[source] io::Error),
    /// The file is not one that was written here.
    #[error("the secret {0} does not hold 64 hexadecimal digits; put the right file back")]
    Form(PathBuf),
    /// The system gives no random numbers.
    #[error("the system gives no random numbers: {0}")]
    Random(getrandom::Error),
}

/// Without look-alikes for whoever has to read one out; 32 signs, 5 bits each.
const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

impl Secret {
    /// The one in this folder; a new one if there is none. Without it, nothing that
    /// was digested is found again: it belongs into the backup.
    pub fn open(data: &Path) -> Result<Self, SecretError> {
        let file = data.join("secret.key");
        match fs::read_to_string(&file) {
            Ok(text) => Self::read(text.trim()).ok_or(SecretError::Form(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let secret = Self::random()?;
                let written = secret.write(&file);
                written.map_err(|error| SecretError::File(file, error))?;
                Ok(secret)
            }
            Err(error) => Err(SecretError::File(file, error)),
        }
    }

    /// A new one that is kept nowhere.
    pub fn random() -> Result<Self, SecretError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(SecretError::Random)?;
        Ok(Self(Arc::new(bytes)))
    }

    fn read(text: &str) -> Option<Self> {
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
        }
        Some(Self(Arc::new(bytes)))
    }

    fn write(&self, file: &Path) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(file)?;
        writeln!(file, "{}", hex(self.0.as_slice()))?;
        file.sync_all()
    }

    /// The digest of something said for one use; the same text for another use has another digest.
    pub(crate) fn digest(&self, use_: &str, text: &str) -> String {
        // Any length of key is right for HMAC.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.0.as_slice()) else {
            return String::new();
        };
        mac.update(use_.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        hex(&mac.finalize().into_bytes()[..16])
    }

    /// A new key of 130 bits, and its digest.
    pub(crate) fn key(&self) -> Result<(String, String), SecretError> {
        let key = word(26)?;
        let digest = self.digest("key", &key);
        Ok((key, digest))
    }
}

/// Random signs, 5 bits each.
pub(crate) fn word(length: usize) -> Result<String, SecretError> {
    let mut bytes = vec![0; length];
    getrandom::fill(&mut bytes).map_err(SecretError::Random)?;
    let sign = |byte: &u8| char::from(SIGNS[usize::from(byte % 32)]);
    Ok(bytes.iter().map(sign).collect())
}

/// A random whole number.
pub(crate) fn number() -> Result<u64, SecretError> {
    getrandom::u64().map_err(SecretError::Random)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_outlives_the_server_and_a_broken_one_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let first = Secret::open(folder.path()).unwrap();
        let again = Secret::open(folder.path()).unwrap();
        assert_eq!(first.digest("a", "b"), again.digest("a", "b"));
        fs::write(folder.path().join("secret.key"), "not a secret").unwrap();
        assert!(matches!(
            Secret::open(folder.path()),
            Err(SecretError::Form(_))
        ));
    }

    #[test]
    fn a_digest_is_good_for_one_use_and_one_secret() {
        let (one, other) = (Secret::random().unwrap(), Secret::random().unwrap());
        assert_eq!(one.digest("person", "x"), one.digest("person", "x"));
        assert_ne!(one.digest("person", "x"), one.digest("phone", "x"));
        assert_ne!(one.digest("person", "x"), other.digest("person", "x"));
    }

    #[test]
    fn keys_are_long_and_never_the_same() {
        let secret = Secret::random().unwrap();
        let (key, digest) = secret.key().unwrap();
        assert_eq!(key.len(), 26);
        assert_ne!(key, secret.key().unwrap().0);
        assert_eq!(digest, secret.digest("key", &key));
    }
}
