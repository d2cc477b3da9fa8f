//! Signs with a check sign at the end, as in numbers that people copy by hand
//! and read aloud.

use crate::typed;

/// No two of them look alike, on paper or through a bad line. Their number is
/// prime, so that distinct weights notice each single wrong sign and each swap.
pub(crate) const ALPHABET: &[u8; 23] = b"34679ACDEFHJKMNPQRTVWXY";
pub(crate) const SIGNS: u64 = ALPHABET.len() as u64;

/// Why a text is no such number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// Too few signs, too many, or one that is not in the alphabet.
    Form,
    /// The check sign does not fit.
    Check,
}

/// The signs that a random number stands for. Numbers that differ by a
/// multiple of 23 to the power of `N` - 1 give the same.
pub(crate) fn from_random<const N: usize>(random: u64) -> [u8; N] {
    let mut rest = random;
    let mut values = [0; N];
    for value in values.iter_mut().take(N.saturating_sub(1)) {
        *value = rest % SIGNS;
        rest /= SIGNS;
    }
    let missing = (SIGNS - weighted(&values) % SIGNS) % SIGNS;
    let weight = N as u64;
    let check = (0..SIGNS).find(|check| check * weight % SIGNS == missing);
    if let (Some(last), Some(check)) = (values.last_mut(), check) {
        *last = check;
    }
    values.map(sign)
}

/// Small letters, spaces, full-width signs, and missing or misplaced dashes
/// are taken.
pub(crate) fn read<const N: usize>(text: &str) -> Result<[u8; N], Wrong> {
    let mut typed = typed::plain(text).filter(|sign| !typed::is_dash(*sign));
    let mut values = [0; N];
    for place in &mut values {
        *place = typed.next().and_then(value).ok_or(Wrong::Form)?;
    }
    if typed.next().is_some() {
        return Err(Wrong::Form);
    }
    if weighted(&values).is_multiple_of(SIGNS) {
        Ok(values.map(sign))
    } else {
        Err(Wrong::Check)
    }
}

/// Place 1 counts once, place 8 eight times: no two places alike.
fn weighted(values: &[u64]) -> u64 {
    values
        .iter()
        .zip(1..)
        .map(|(value, weight)| value * weight)
        .sum()
}

fn sign(value: u64) -> u8 {
    let place = usize::try_from(value).unwrap_or_default();
    ALPHABET[place % ALPHABET.len()]
}

fn value(sign: char) -> Option<u64> {
    (0..)
        .zip(ALPHABET)
        .find(|(_, known)| char::from(**known) == sign)
        .map(|(value, _)| value)
}
