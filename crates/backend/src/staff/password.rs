use argon2::{
    Algorithm, Argon2, Params, PasswordHash, PasswordVerifier as _, Version,
    password_hash::{Output, PasswordHasher as _, Salt, SaltString},
};

/// Passwords shorter than this are guessed.
pub(super) const SHORTEST: usize = 12;
/// Longer ones only cost time.
pub(super) const LONGEST: usize = 256;

/// Why there is no hash.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// Easily guessed, or longer than what is taken.
    #[error("a password has 12 to 256 characters")]
    Length,
    /// The system gives no random numbers.
    #[error("the system gives no random numbers: {0}")]
    Random(getrandom::Error),
    /// Not enough memory, as far as anybody knows.
    #[error("the password could not be hashed: {0}")]
    Hash(argon2::password_hash::Error),
}

/// 19 MiB, two rounds: what OWASP asks for. All hashes are made alike, so that
/// every try takes the same time.
fn hasher() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT)
}

/// The hash of a password as `staff.json` has it.
pub fn hash(password: &str) -> Result<String, PasswordError> {
    if !(SHORTEST..=LONGEST).contains(&password.chars().count()) {
        return Err(PasswordError::Length);
    }
    let mut salt = [0; Salt::RECOMMENDED_LENGTH];
    getrandom::fill(&mut salt).map_err(PasswordError::Random)?;
    let salt = SaltString::encode_b64(&salt).map_err(PasswordError::Hash)?;
    let made = hasher().hash_password(password.as_bytes(), &salt);
    Ok(made.map_err(PasswordError::Hash)?.to_string())
}

/// Whether it is the password of this hash. Takes long on purpose.
pub(super) fn fits(password: &str, hash: &str) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else {
        return false;
    };
    hasher().verify_password(password.as_bytes(), &hash).is_ok()
}

/// Whether the hash was made as [`hash`] makes it.
pub(super) fn is_ours(hash: &str) -> bool {
    let Ok(read) = PasswordHash::new(hash) else {
        return false;
    };
    let params = Params::try_from(&read).ok();
    let same = |params: Params| {
        (params.m_cost(), params.t_cost(), params.p_cost())
            == (
                Params::DEFAULT_M_COST,
                Params::DEFAULT_T_COST,
                Params::DEFAULT_P_COST,
            )
    };
    read.algorithm == Algorithm::Argon2id.ident()
        && read.version == Some(Version::V0x13.into())
        && params.is_some_and(same)
        && read.salt.is_some()
        && read.hash.as_ref().map(Output::len) == Some(Params::DEFAULT_OUTPUT_LEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_fits_its_password_and_no_other() {
        let made = hash("sample password").unwrap();
        assert!(is_ours(&made), "{made}");
        assert!(fits("sample password", &made));
        assert!(!fits("sample passwords", &made));
        assert_ne!(made, hash("sample password").unwrap(), "salted");
        assert!(!fits("sample password", "nonsense"));
    }

    #[test]
    fn a_short_password_has_no_hash() {
        assert!(matches!(hash("eleven sign"), Err(PasswordError::Length)));
        assert!(matches!(hash(&"x".repeat(257)), Err(PasswordError::Length)));
    }

    #[test]
    fn a_weaker_hash_is_not_ours() {
        let weak = hash("sample password").unwrap().replace("t=2", "t=1");
        assert!(!is_ours(&weak));
        assert!(!is_ours("$2b$12$abc"));
        assert!(!is_ours("sample password"));
    }
}
