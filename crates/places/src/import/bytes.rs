//! From bytes to text.

use super::{Encoding, FaultCode, File, Limits, Read, fault::Faults};
use std::borrow::Cow;

/// The text of a file, or a fault.
pub(super) fn text<'a>(
    file: &File<'a>,
    read: &mut Read,
    faults: &mut Faults,
) -> Option<Cow<'a, str>> {
    let bytes = file.bytes;
    if bytes.len() > Limits::BYTES {
        faults.file(FaultCode::TooLarge, None, Some(Limits::BYTES.to_string()));
        return None;
    }
    if wide(bytes) {
        faults.file(
            FaultCode::Encoding,
            Some("UTF-16"),
            Some("UTF-8".to_owned()),
        );
        return None;
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        faults.file(FaultCode::Empty, None, None);
        return None;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(Cow::Borrowed(text));
    }
    read.encoding = Encoding::Gbk;
    Some(encoding_rs::GB18030.decode_without_bom_handling(bytes).0)
}

/// UTF-16 has a mark before it, or a zero in every second byte.
fn wide(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF")
}
