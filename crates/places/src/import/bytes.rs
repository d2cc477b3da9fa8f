//! From bytes to text.

use super::{Encoding, FaultCode, File, Limits, Read, fault::Faults};
use std::borrow::Cow;

/// The text of a file, or a fault. Signs that cannot be read are named by line, and stand for a
/// replacement sign.
pub(super) fn text<'a>(
    file: &File<'a>,
    read: &mut Read,
    faults: &mut Faults,
) -> Option<Cow<'a, str>> {
    let bytes = file.bytes;
    if bytes.len() > Limits::BYTES {
        faults.file(
            FaultCode::TooLarge,
            Some(&bytes.len().to_string()),
            Some(Limits::BYTES.to_string()),
        );
        return None;
    }
    if is_utf16(bytes) {
        faults.file(
            FaultCode::Encoding,
            Some("UTF-16"),
            Some("UTF-8".to_owned()),
        );
        return None;
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        // A workbook as it is, not saved as a table.
        faults.file(FaultCode::NotReadable, Some("XLSX"), Some("CSV".to_owned()));
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
    let encoding = if mostly_utf8(bytes) {
        encoding_rs::UTF_8
    } else {
        encoding_rs::GB18030
    };
    if encoding == encoding_rs::GB18030 {
        read.encoding = Encoding::Gbk;
    }
    let mut text = String::with_capacity(bytes.len());
    // No second byte of either encoding is a line feed.
    for (line, part) in (1..).zip(bytes.split_inclusive(|byte| *byte == b'\n')) {
        let (decoded, wrong) = encoding.decode_without_bom_handling(part);
        if wrong {
            faults.line(line, FaultCode::Encoding, Some(decoded.trim()), None);
        }
        text.push_str(&decoded);
    }
    Some(Cow::Owned(text))
}

/// UTF-16 has a mark before it, or a zero in every second byte of plain text.
fn is_utf16(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(512)];
    let zeros = |side: usize| {
        head.iter()
            .skip(side)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    bytes.starts_with(b"\xFF\xFE")
        || bytes.starts_with(b"\xFE\xFF")
        || head.len() >= 4 && (zeros(0).abs_diff(zeros(1))) * 4 >= head.len()
}

/// Whether most lines with other than ASCII signs are good UTF-8: then single signs are broken,
/// while lines in GBK hardly ever look so.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let lines = bytes
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_ascii());
    let (good, all) = lines.fold((0_usize, 0_usize), |(good, all), line| {
        (
            good + usize::from(std::str::from_utf8(line).is_ok()),
            all + 1,
        )
    });
    good * 2 > all
}
