//! Documents: pages are counted, and what does more than lie there is refused.

use std::time::{Duration, Instant};

use egude_backend::uploads::Refusal;

use crate::{
    folder::{of, refused, taken},
    samples::{hexadecimal, packed, pdf, pdf_with_stream},
};

#[tokio::test]
async fn a_document_is_taken_with_its_pages() {
    assert_eq!(of(&pdf(1, "", "")).await, taken("application/pdf", 1));
    assert_eq!(of(&pdf(20, "", "")).await, taken("application/pdf", 20));
    let link = "5 0 obj\n<</Type/Annot/A<</S/URI/URI(https://x.example)>>>>\nendobj\n";
    assert_eq!(of(&pdf(2, "", link)).await, taken("application/pdf", 2));
    let shown = "/OpenAction[10 0 R/XYZ null null 0]";
    assert_eq!(of(&pdf(2, shown, "")).await, taken("application/pdf", 2));
    let objects = packed(b"30 0 31 20 <</Type/Page>>      <</Type/Page>>");
    let said = "/Type/ObjStm/N 2/First 10/Filter/FlateDecode";
    let hidden = pdf_with_stream(1, said, &objects);
    // Its tree says one page.
    assert_eq!(of(&hidden).await, taken("application/pdf", 1));
}

#[tokio::test]
async fn a_document_of_too_many_pages_is_refused() {
    for pages in [21, 200, 5000] {
        assert_eq!(
            refused(&pdf(pages, "", "")).await,
            Some(Refusal::TooManyPages)
        );
    }
    // Changed later, so that each page is there twice.
    let mut twice = pdf(15, "", "");
    twice.extend_from_slice(&pdf(15, "", "")[9..]);
    assert_eq!(of(&twice).await, taken("application/pdf", 15));
    assert_eq!(refused(&pdf(0, "", "")).await, Some(Refusal::Broken));
}

#[tokio::test]
async fn a_locked_document_is_refused() {
    let locked = pdf(1, "", "trailer <</Encrypt 9 0 R>>\n");
    assert_eq!(refused(&locked).await, Some(Refusal::Encrypted));
    let locked = pdf(1, "", "trailer <</Encryp#74<</Filter/Standard>>>>\n");
    assert_eq!(refused(&locked).await, Some(Refusal::Encrypted));
    let word = pdf(1, "", "5 0 obj\n(/EncryptMetadata)\nendobj\n");
    assert_eq!(refused(&word).await, None);
}

#[tokio::test]
async fn a_document_that_does_something_is_refused() {
    for active in [
        "<</S/JavaScript/JS(app.alert\\(1\\))>>",
        "<</S/J#61v#61Script /#4a#53 (x)>>",
        "<</S /#4A#61#76#61#53#63#72#69#70#74>>",
        "<</JS 7 0 R>>",
        "<</S/Launch/F(cmd.exe)>>",
        "<</S/L#61unch>>",
        "<</Type/EmbeddedFile>>",
        "<</Names<</EmbeddedFiles 8 0 R>>>>",
        "<</AA<</O 9 0 R>>>>",
        "<</Subtype/RichMedia>>",
        "<</S/Rendition>>",
        "<</S/SubmitForm/F(http://x.example)>>",
        "<</XFA 5 0 R>>",
    ] {
        let object = format!("5 0 obj\n{active}\nendobj\n");
        assert_eq!(
            refused(&pdf(1, "", &object)).await,
            Some(Refusal::Active),
            "{active}"
        );
        // Packed away, in every way that a reader unpacks.
        let text = format!("30 0 {active}");
        let hex = hexadecimal(text.as_bytes());
        let flate = packed(text.as_bytes());
        let flate_hex = hexadecimal(&flate);
        for (filter, data) in [
            ("/Filter/FlateDecode", flate.clone()),
            ("/F#69lter[/Fl#61teDecode]", flate.clone()),
            ("/Filter/ASCIIHexDecode", format!("{hex}>").into_bytes()),
            (
                "/Filter[/ASCIIHexDecode /FlateDecode]",
                format!("{flate_hex}>").into_bytes(),
            ),
        ] {
            let said = format!("/Type/ObjStm/N 1/First 5{filter}");
            let hidden = pdf_with_stream(1, &said, &data);
            assert_eq!(
                refused(&hidden).await,
                Some(Refusal::Active),
                "{active} {filter}"
            );
        }
        // Without saying what it is.
        let hidden = pdf_with_stream(1, "/Filter/FlateDecode", &flate);
        assert_eq!(refused(&hidden).await, Some(Refusal::Active), "{active}");
    }
}

#[tokio::test]
async fn what_cannot_be_looked_into_is_refused() {
    for said in [
        "/Type/ObjStm/N 1/First 5/Filter/LZWDecode",
        "/Type/ObjStm/N 1/First 5/Filter[/FlateDecode/FlateDecode]",
        "/Type/ObjStm/N 1/First 5/Filter/FlateDecode/DecodeParms<</Predictor 12>>",
        "/Filter 7 0 R",
        "/Filter/FlateDecode/Filter/LZWDecode",
        "/FFilter/FlateDecode/F(elsewhere.bin)",
    ] {
        let hidden = pdf_with_stream(1, said, &packed(b"30 0 <<>>"));
        assert_eq!(refused(&hidden).await, Some(Refusal::Active), "{said}");
    }
    // A picture is packed as pictures are.
    let picture = "/Subtype/Image/Filter/DCTDecode";
    assert_eq!(
        refused(&pdf_with_stream(1, picture, b"\xFF\xD8\xFF")).await,
        None
    );
}

#[tokio::test]
async fn a_document_is_nothing_else_besides() {
    let whole = pdf(1, "", "");
    let zip = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    let cases = [
        [b"GIF89a".to_vec(), whole.clone()].concat(),
        [b"MZ\x90\0".to_vec(), whole.clone()].concat(),
        [b"\n".to_vec(), whole.clone()].concat(),
        [whole.clone(), zip.to_vec()].concat(),
        [whole.clone(), vec![b' '; 5000]].concat(),
        [whole.clone(), whole.clone()].concat(),
        pdf(1, "", "% <SCRIPT>alert(1)</SCRIPT>\n"),
    ];
    for sent in cases {
        assert_eq!(refused(&sent).await, Some(Refusal::Type), "{}", sent.len());
    }
    let cut = &whole[..whole.len() - 8];
    assert_eq!(refused(cut).await, Some(Refusal::Broken));
}

#[tokio::test]
async fn a_bomb_is_refused_in_little_time() {
    let began = Instant::now();
    let huge = packed(&vec![b'1'; 200_000_000]);
    let said = "/Type/ObjStm/N 2/First 10/Filter/FlateDecode";
    let bomb = pdf_with_stream(1, said, &huge);
    assert!(bomb.len() < 1_000_000);
    assert_eq!(refused(&bomb).await, Some(Refusal::TooLarge));
    // As a picture nobody unpacks it.
    let picture = "/Subtype/Image/Filter/FlateDecode";
    let nothing = packed(&vec![0; 200_000_000]);
    assert_eq!(refused(&pdf_with_stream(1, picture, &nothing)).await, None);
    // Many beginnings without an end.
    let many = "9 0 obj<</Filter/FlateDecode>>stream\n".repeat(100_000);
    assert_eq!(refused(&pdf(1, "", &many)).await, None);
    let slashes = "/".repeat(4_000_000);
    assert_eq!(refused(&pdf(1, "", &slashes)).await, None);
    assert!(
        began.elapsed() < Duration::from_mins(1),
        "{:?}",
        began.elapsed()
    );
}
