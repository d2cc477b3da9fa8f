//! The kind of a file by its first bytes, whatever its name ends in.

/// What a file is. Only what people send by mistake or on purpose; the list is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A GIF picture.
    Gif,
    /// A WebP picture.
    WebP,
    /// A HEIC or HEIF picture: what an iPhone stores.
    Heic,
    /// An AVIF picture.
    Avif,
    /// A BMP picture.
    Bmp,
    /// A TIFF picture.
    Tiff,
    /// A PDF document.
    Pdf,
    /// A ZIP archive; Word and Excel files are such, too.
    Zip,
    /// Another archive: RAR, 7z, gzip, xz.
    Archive,
    /// An old Word or Excel file.
    OldOffice,
    /// A film or sound.
    Media,
    /// A program.
    Program,
    /// HTML, SVG or XML: something a browser would run.
    Markup,
    /// Plain text.
    Text,
    /// No byte at all.
    Empty,
    /// None of these.
    Unknown,
}

impl Kind {
    /// The media type under which it may be sent; none for kinds that no bureau takes as a paper.
    pub fn media(self) -> Option<&'static str> {
        match self {
            Self::Jpeg => Some("image/jpeg"),
            Self::Png => Some("image/png"),
            Self::Pdf => Some("application/pdf"),
            _ => None,
        }
    }

    /// Whether a browser may be able to make pixels of it.
    pub fn is_picture(self) -> bool {
        matches!(
            self,
            Self::Jpeg
                | Self::Png
                | Self::Gif
                | Self::WebP
                | Self::Heic
                | Self::Avif
                | Self::Bmp
                | Self::Tiff
        )
    }
}

/// Signatures that stand at the very beginning. A PDF reader forgives bytes before `%PDF-`; this
/// does not, because a file that begins as something else is two things at once.
const SIGNATURES: &[(&[u8], Kind)] = &[
    (b"\xFF\xD8\xFF", Kind::Jpeg),
    (b"\x89PNG\r\n\x1A\n", Kind::Png),
    (b"GIF87a", Kind::Gif),
    (b"GIF89a", Kind::Gif),
    (b"II*\0", Kind::Tiff),
    (b"MM\0*", Kind::Tiff),
    (b"%PDF-", Kind::Pdf),
    (b"PK\x03\x04", Kind::Zip),
    (b"PK\x05\x06", Kind::Zip),
    (b"PK\x07\x08", Kind::Zip),
    (b"Rar!\x1A\x07", Kind::Archive),
    (b"7z\xBC\xAF\x27\x1C", Kind::Archive),
    (b"\x1F\x8B", Kind::Archive),
    (b"\xFD7zXZ\0", Kind::Archive),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Kind::OldOffice),
    (b"ID3", Kind::Media),
    (b"OggS", Kind::Media),
    (b"\x1A\x45\xDF\xA3", Kind::Media),
    (b"MZ", Kind::Program),
    (b"\x7FELF", Kind::Program),
    (b"dex\n", Kind::Program),
    (b"#!", Kind::Program),
    (b"\xCA\xFE\xBA\xBE", Kind::Program),
];

/// How far a text is looked at.
const LOOK: usize = 1024;

/// Tells the kind from the first bytes; 4 KB are enough.
pub fn sniff(bytes: &[u8]) -> Kind {
    if bytes.is_empty() {
        return Kind::Empty;
    }
    let signed = SIGNATURES
        .iter()
        .find(|(signature, _)| bytes.starts_with(signature));
    if let Some((_, kind)) = signed {
        return *kind;
    }
    match (bytes.get(..4), bytes.get(4..8), bytes.get(8..12)) {
        (Some(b"RIFF"), _, Some(b"WEBP")) => Kind::WebP,
        (Some(b"RIFF"), _, Some(_)) => Kind::Media,
        (_, Some(b"ftyp"), Some(brand)) => of_brand(brand),
        // Length, two reserved words, offset: two letters alone would call many texts a picture.
        (Some([b'B', b'M', ..]), _, _) if bytes.get(6..10) == Some(&[0; 4]) => Kind::Bmp,
        _ => of_text(&bytes[..bytes.len().min(LOOK)]),
    }
}

/// ISO media files say what they are in four letters.
fn of_brand(brand: &[u8]) -> Kind {
    match brand {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => Kind::Heic,
        b"avif" | b"avis" => Kind::Avif,
        _ => Kind::Media,
    }
}

fn of_text(start: &[u8]) -> Kind {
    let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    let first = start.iter().position(|byte| !byte.is_ascii_whitespace());
    if first.is_some_and(|first| start[first] == b'<') {
        return Kind::Markup;
    }
    let control = |byte: &u8| *byte < 0x20 && !byte.is_ascii_whitespace() && *byte != 0x1B;
    // The last letter may be cut in two.
    let letters = match std::str::from_utf8(start) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    if letters && !start.iter().any(control) {
        Kind::Text
    } else {
        Kind::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_known_by_its_bytes() {
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0";
        let webp = b"RIFF\x10\0\0\0WEBPVP8 ";
        for (bytes, kind) in [
            (&b"\xFF\xD8\xFF\xE0\0\x10JFIF"[..], Kind::Jpeg),
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", Kind::Png),
            (b"GIF89a\x01\0", Kind::Gif),
            (webp, Kind::WebP),
            (heic, Kind::Heic),
            (b"\0\0\0\x18ftypavif", Kind::Avif),
            (b"\0\0\0\x18ftypisom", Kind::Media),
            (b"RIFF\x10\0\0\0WAVEfmt ", Kind::Media),
            (b"BM\x36\0\x01\0\0\0\0\0\x36", Kind::Bmp),
            (b"II*\0\x08", Kind::Tiff),
            (b"%PDF-1.7\n", Kind::Pdf),
            (b"PK\x03\x04\x14\0", Kind::Zip),
            (b"MZ\x90\0", Kind::Program),
            (b"  <!doctype html>", Kind::Markup),
            (b"\xEF\xBB\xBF<?xml", Kind::Markup),
            ("BM 不是图片".as_bytes(), Kind::Text),
            (b"", Kind::Empty),
            (b"\0\x01\x02", Kind::Unknown),
        ] {
            assert_eq!(sniff(bytes), kind, "{bytes:?}");
        }
    }

    #[test]
    fn a_document_behind_something_else_is_no_document() {
        assert_eq!(sniff(b"<html>%PDF-1.7"), Kind::Markup);
        assert_eq!(sniff(b"hello %PDF-1.7"), Kind::Text);
    }

    #[test]
    fn a_text_cut_within_a_letter_is_still_text() {
        let text = "甲".repeat(LOOK);
        assert_eq!(sniff(text.as_bytes()), Kind::Text);
    }
}
