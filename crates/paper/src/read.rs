//! Reading numbers out of bytes that may end anywhere.

/// A number of two bytes, the high one first.
pub(crate) fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    let pair = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_be_bytes(pair.try_into().ok()?))
}

/// A number of four bytes, the high one first.
pub(crate) fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes(four.try_into().ok()?))
}

/// The same with the low byte first where `little`.
pub(crate) fn any16(bytes: &[u8], at: usize, little: bool) -> Option<u16> {
    be16(bytes, at).map(|n| if little { n.swap_bytes() } else { n })
}

/// The same with the low byte first where `little`.
pub(crate) fn any32(bytes: &[u8], at: usize, little: bool) -> Option<u32> {
    be32(bytes, at).map(|n| if little { n.swap_bytes() } else { n })
}
