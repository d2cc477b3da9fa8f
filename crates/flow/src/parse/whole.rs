use super::{
    FieldError,
    digits::{first_foreign, plain},
};

/// A whole number from `least` to `most`.
pub fn whole(text: &str, least: i64, most: i64) -> Result<i64, FieldError> {
    let plain = plain(text);
    if plain.is_empty() {
        return Err(FieldError::new("number-empty"));
    }
    if plain.starts_with('-') {
        return Err(FieldError::new("number-negative"));
    }
    if let Some(c) = first_foreign(&plain) {
        return Err(FieldError::with("number-character", &c));
    }
    match plain.parse::<i64>() {
        Ok(n) if n < least => Err(FieldError::with("number-small", &least)),
        Ok(n) if n <= most => Ok(n),
        _ => Err(FieldError::with("number-large", &most)),
    }
}
