//! Whatever comes, nothing here falls over.

use egude_paper::{Form, Grey, dimensions, exif, has_tail, judge, pdf, sniff, strip};
use proptest::prelude::*;

/// Bytes of chance behind a beginning that leads deep into a reader.
fn any_file() -> impl Strategy<Value = Vec<u8>> {
    let starts: Vec<&'static [u8]> = vec![
        b"",
        b"\xFF\xD8",
        b"\xFF\xD8\xFF\xE1\0\x40Exif\0\0II*\0\x08\0\0\0\xFF\xFF",
        b"\xFF\xD8\xFF\xE1\0\x40Exif\0\0MM\0*\xFF\xFF\xFF\xF0",
        b"\xFF\xD8\xFF\xDA\0\x02",
        b"\x89PNG\r\n\x1A\n",
        b"\x89PNG\r\n\x1A\n\xFF\xFF\xFF\xFFIHDR",
        b"%PDF-1.7 /Type /Page /Count 99999999999",
        b"RIFF",
        b"\0\0\0\x18ftyp",
    ];
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..400),
        prop::collection::vec(
            prop::sample::select(vec![0xFF, 0xD8, 0xD9, 0xDA, 0xE1, 0, 2, 4]),
            0..400
        ),
    ];
    (prop::sample::select(starts), bytes).prop_map(|(start, rest)| [start, &rest].concat())
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_falling_over(bytes in any_file()) {
        let _ = (sniff(&bytes), dimensions(&bytes), exif::of(&bytes), has_tail(&bytes));
        let _ = (pdf::pages(&bytes), pdf::is_encrypted(&bytes));
        if let Ok(stripped) = strip(&bytes) {
            // A turned picture gets a part of 36 bytes that says so; else nothing is added.
            prop_assert!(stripped.len() <= bytes.len() + 36);
            prop_assert_eq!(sniff(&stripped), sniff(&bytes));
            prop_assert!(exif::of(&stripped).is_none_or(|exif| !exif.position));
            prop_assert_eq!(strip(&stripped), Ok(stripped.clone()));
            prop_assert_eq!(has_tail(&stripped), Some(false));
        }
    }

    #[test]
    fn any_pixels_are_judged_without_falling_over(width in 0_usize..90, height in 0_usize..90, seed: u64) {
        let mut chance = crate::draw::Chance(seed | 1);
        let pixels = (0..width * height).map(|_| u8::try_from(chance.next() % 256).unwrap()).collect();
        if let Some(picture) = Grey::new(width, height, pixels) {
            let verdicts = judge(&picture, 900, Form::Sheet);
            let mut once = verdicts.clone();
            once.dedup();
            prop_assert_eq!(once, verdicts);
        }
    }
}
