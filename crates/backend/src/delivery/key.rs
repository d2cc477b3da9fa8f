use std::{
    fmt,
    fs::{self, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// What a delivery is signed with, so that the receiver knows from whom it comes and that
/// nobody changed it. Written as Standard Webhooks writes it: `whsec_` and base64.
#[derive(Clone)]
pub struct SignKey(Arc<[u8]>);

/// Why there is no key for a delivery.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("the key {0}: {1}")]
    File(PathBuf, #[source] io::Error),
    /// The file holds something else.
    #[error("the key {0} does not hold whsec_ and the base64 of 24 to 64 bytes")]
    Form(PathBuf),
    /// The system gives no random numbers.
    #[error("the system gives no random numbers: {0}")]
    Random(getrandom::Error),
}

const PREFIX: &str = "whsec_";

impl SignKey {
    /// The one in `delivery-<name>.key` of this folder; a new one if there is none. The
    /// bureau's system gets the same text.
    pub fn open(data: &Path, name: &str) -> Result<Self, KeyError> {
        let file = data.join(format!("delivery-{name}.key"));
        match fs::read_to_string(&file) {
            Ok(text) => Self::read(&text).ok_or(KeyError::Form(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let mut bytes = [0; 32];
                getrandom::fill(&mut bytes).map_err(KeyError::Random)?;
                let key = Self(Arc::new(bytes));
                let written = key.write(&file);
                written.map_err(|error| KeyError::File(file, error))?;
                Ok(key)
            }
            Err(error) => Err(KeyError::File(file, error)),
        }
    }

    /// The key of such a text.
    pub fn read(text: &str) -> Option<Self> {
        let bytes = BASE64_STANDARD.decode(text.trim().strip_prefix(PREFIX)?);
        let bytes = bytes.ok().filter(|key| (24..=64).contains(&key.len()))?;
        Some(Self(bytes.into()))
    }

    fn write(&self, file: &Path) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(file)?;
        writeln!(file, "{PREFIX}{}", BASE64_STANDARD.encode(&*self.0))?;
        file.sync_all()
    }

    /// The value of `webhook-signature` for a body that is sent at this second.
    pub fn sign(&self, id: &str, unix: i64, body: &str) -> String {
        // Any length of key is right for HMAC.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else {
            return String::new();
        };
        for part in [id, ".", &unix.to_string(), ".", body] {
            mac.update(part.as_bytes());
        }
        let digest = mac.finalize().into_bytes();
        format!("v1,{}", BASE64_STANDARD.encode(digest))
    }
}

impl fmt::Debug for SignKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_that_of_standard_webhooks() {
        // The example of its specification.
        let key = SignKey::read("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n").unwrap();
        let body = r#"{"test": 2432232314}"#;
        assert_eq!(
            key.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, body),
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        );
    }

    #[test]
    fn the_key_outlives_the_server_and_a_broken_one_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let first = SignKey::open(folder.path(), "cases").unwrap();
        let again = SignKey::open(folder.path(), "cases").unwrap();
        assert_eq!(first.sign("a", 1, "b"), again.sign("a", 1, "b"));
        let other = SignKey::open(folder.path(), "letters").unwrap();
        assert_ne!(first.sign("a", 1, "b"), other.sign("a", 1, "b"));
        let file = folder.path().join("delivery-cases.key");
        for text in ["", "whsec_", "whsec_AAAA", "secret"] {
            fs::write(&file, text).unwrap();
            let broken = SignKey::open(folder.path(), "cases");
            assert!(matches!(broken, Err(KeyError::Form(_))), "{text}");
        }
    }
}
