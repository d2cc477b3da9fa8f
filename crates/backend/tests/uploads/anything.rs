//! Whatever arrives, it is taken or refused by a word: never a fault of the server.

use egude_backend::uploads::Checked;
use proptest::{collection::vec, prelude::*, sample::Index};

use crate::{
    folder::Folder,
    samples::{jpeg_that_tells, packed, pdf_with_stream, png},
};

/// A file that would be taken.
fn whole(kind: u8) -> Vec<u8> {
    match kind {
        0 => jpeg_that_tells(),
        1 => png(),
        _ => {
            let said = "/Type/ObjStm/N 1/First 5/Filter/FlateDecode";
            pdf_with_stream(2, said, &packed(b"30 0 <</Type/Page>>"))
        }
    }
}

fn check(bytes: &[u8]) -> Checked {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime
        .unwrap()
        .block_on(async { Folder::new().check(bytes).await })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_spoilt_file_is_taken_or_refused(
        kind in 0_u8..3,
        wounds in vec((any::<Index>(), any::<u8>()), 0..20),
        cut in any::<Index>(),
        cuts in any::<bool>(),
    ) {
        let mut bytes = whole(kind);
        for (at, byte) in wounds {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cuts {
            bytes.truncate(cut.index(bytes.len()) + 1);
        }
        prop_assert_ne!(check(&bytes), Checked::Later);
    }

    #[test]
    fn words_of_documents_in_any_order_are_taken_or_refused(
        words in vec(prop::sample::select(vec![
            "stream\n", "endstream", "1 0 obj", "<<", ">>", "/Filter", "/FlateDecode", "/#4", "#",
            "/ASCII85Decode", "/ASCIIHexDecode", "[", "]", "/ObjStm", "/N 1/First 5", "/Count 3",
            "/Type/Page", "/Type /Page#", "x\u{9c}", "4a>", "87cUR~>", "z", "/Encrypt", " 7 0 R",
        ]), 0..60),
    ) {
        let bytes = format!("%PDF-1.7\n{}\n%%EOF", words.concat());
        prop_assert_ne!(check(bytes.as_bytes()), Checked::Later);
    }
}
