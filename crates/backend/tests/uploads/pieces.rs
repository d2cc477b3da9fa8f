//! Pieces: cut, repeated, at once, and the server killed in between. In the end it is the
//! picture, or nothing.

use std::{fs, path::PathBuf};

use egude_contract::v1::{
    ProblemCode,
    aid::{EventKind, UploadState},
};

use crate::{
    place::{Place, page_of},
    samples::{jpeg, pdf},
};

fn incoming(place: &Place, id: &str) -> PathBuf {
    place.dir.path().join("uploads/incoming").join(id)
}

#[tokio::test]
async fn a_page_arrives_piece_by_piece_and_the_case_says_so() {
    let place = Place::new().await;
    let bytes = jpeg();
    let mut upload = place
        .begin(page_of(1, "image/jpeg", bytes.len()))
        .await
        .unwrap();
    assert_eq!((upload.offset, upload.state), (0, UploadState::Receiving));
    let before = place.case().await;
    for (n, piece) in bytes.chunks(7000).enumerate() {
        assert_eq!(upload.state, UploadState::Receiving);
        upload = place.piece(&upload.id, n * 7000, piece).await.unwrap();
    }
    assert_eq!(upload.state, UploadState::Taken);
    assert_eq!(upload.offset, bytes.len() as u64);
    let case = place.case().await;
    assert_eq!(case.papers[0].pages, [upload.clone()]);
    assert_eq!(case.events.last().unwrap().kind, EventKind::PaperArrived);
    assert!(case.sequence > before.sequence);
    let seen = place.seen(&upload.id).await.unwrap();
    assert_eq!(image::load_from_memory(&seen).unwrap().width(), 320);
    assert_eq!(
        place.files(),
        [upload.id],
        "what arrived is gone, what was taken is there"
    );
}

#[tokio::test]
async fn a_piece_that_arrived_is_not_written_again() {
    let place = Place::new().await;
    let bytes = jpeg();
    let upload = place
        .begin(page_of(1, "image/jpeg", bytes.len()))
        .await
        .unwrap();
    place.piece(&upload.id, 0, &bytes[..5000]).await.unwrap();
    let other = vec![0xAA; 5000];
    for (offset, length) in [(0, 5000), (0, 100), (4000, 1000)] {
        let repeat = place
            .piece(&upload.id, offset, &other[..length])
            .await
            .unwrap();
        assert_eq!(repeat.offset, 5000);
    }
    for (offset, length) in [(5001, 10), (4999, 10), (9999, 1), (0, 5001)] {
        let refused = place.piece(&upload.id, offset, &bytes[..length]).await;
        assert_eq!(
            refused.unwrap_err().code,
            ProblemCode::OffsetWrong,
            "{offset}"
        );
    }
    let refused = place.piece(&upload.id, usize::MAX, b"xx").await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::OffsetWrong);
    let nothing = place.piece(&upload.id, 5000, b"").await.unwrap();
    assert_eq!(nothing.offset, 5000);
    let done = place.piece(&upload.id, 5000, &bytes[5000..]).await.unwrap();
    assert_eq!(done.state, UploadState::Taken);
    let repeat = place.piece(&upload.id, 5000, &bytes[5000..]).await.unwrap();
    assert_eq!(repeat, done, "the last answer was lost");
    assert_eq!(place.case().await.events.len(), 2, "it arrived once");
}

#[tokio::test]
async fn more_than_was_announced_is_refused() {
    let place = Place::new().await;
    let upload = place.begin(page_of(1, "image/jpeg", 10)).await.unwrap();
    let refused = place.piece(&upload.id, 0, &[0; 11]).await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::BodyTooLarge);
    let large = place
        .begin(page_of(2, "image/jpeg", 1_048_576))
        .await
        .unwrap();
    let piece = vec![0; 1_048_577];
    let refused = place.piece(&large.id, 0, &piece).await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::BodyTooLarge);
    assert!(place.files().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn pieces_at_once_do_not_damage_a_page() {
    let place = Place::new().await;
    let bytes = jpeg();
    let upload = place
        .begin(page_of(1, "image/jpeg", bytes.len()))
        .await
        .unwrap();
    let mut offset = 0;
    while offset < bytes.len() {
        let end = bytes.len().min(offset + 6000);
        // The right one, itself again, and others that would spoil it.
        let wrong = vec![0x55; end - offset];
        // At the very start there is nothing before it: there it would be the right one.
        let behind = if offset == 0 { 2 } else { offset - 1 };
        let (a, b, c, d) = tokio::join!(
            place.piece(&upload.id, offset, &bytes[offset..end]),
            place.piece(&upload.id, offset, &bytes[offset..end]),
            place.piece(&upload.id, offset + 1, &wrong),
            place.piece(&upload.id, behind, &wrong[..1]),
        );
        assert!(a.is_ok() && b.is_ok(), "{a:?} {b:?}");
        drop((c, d));
        offset = end;
    }
    let done = place.state(&upload.id).await.unwrap();
    assert_eq!(done.state, UploadState::Taken);
    assert_eq!(place.case().await.events.len(), 2, "it arrived once");
}

#[tokio::test]
async fn a_server_killed_between_file_and_count_loses_nothing() {
    let mut place = Place::new().await;
    let bytes = jpeg();
    let upload = place
        .begin(page_of(1, "image/jpeg", bytes.len()))
        .await
        .unwrap();
    place.piece(&upload.id, 0, &bytes[..4000]).await.unwrap();
    // It wrote more than it came to count, and some of it is nonsense.
    let mut torn = bytes[..6000].to_vec();
    torn.extend_from_slice(&[0x77; 3000]);
    fs::write(incoming(&place, &upload.id), &torn).unwrap();
    place.again(None).await;
    let state = place.state(&upload.id).await.unwrap();
    assert_eq!((state.offset, state.state), (4000, UploadState::Receiving));
    let done = place.piece(&upload.id, 4000, &bytes[4000..]).await.unwrap();
    assert_eq!(done.state, UploadState::Taken);
    assert!(place.seen(&upload.id).await.is_ok());
}

/// All has arrived and is counted; the server was killed while it looked, or just after.
#[tokio::test]
async fn a_server_killed_while_it_looks_looks_again() {
    let slow = std::sync::Arc::new(crate::scanned::Away);
    let mut place = Place::scanned_by(Some(slow.clone())).await;
    let bytes = jpeg();
    let upload = place.send(1, "image/jpeg", &bytes).await.unwrap();
    assert_eq!(upload.state, UploadState::Checking);
    // A half-written page is of no use to anybody.
    let half = place
        .dir
        .path()
        .join("uploads/pages")
        .join(format!("{}.half", upload.id));
    fs::write(half, b"half").unwrap();
    place.again(None).await;
    assert_eq!(
        place.seen(&upload.id).await.unwrap_err().code,
        ProblemCode::CaseUnknown
    );
    place
        .aid
        .look_again()
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    assert_eq!(
        place.state(&upload.id).await.unwrap().state,
        UploadState::Taken
    );
    let seen = place.seen(&upload.id).await.unwrap();
    assert!(image::load_from_memory(&seen).is_ok());
    place
        .aid
        .look_again()
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    assert_eq!(place.case().await.events.len(), 2, "it arrived once");
}

#[tokio::test]
async fn a_lost_file_is_sent_again() {
    let away = std::sync::Arc::new(crate::scanned::Away);
    let mut place = Place::scanned_by(Some(away)).await;
    let upload = place.send(1, "image/jpeg", &jpeg()).await.unwrap();
    fs::remove_file(incoming(&place, &upload.id)).unwrap();
    place.again(None).await;
    place
        .aid
        .look_again()
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    let lost = place.state(&upload.id).await.unwrap();
    assert_eq!(lost.refused.as_deref(), Some("broken"));
    let again = place.send(1, "image/jpeg", &jpeg()).await.unwrap();
    assert_eq!(again.state, UploadState::Taken);
}

#[tokio::test]
async fn what_cannot_be_taken_is_refused_by_its_word_and_not_kept() {
    let place = Place::new().await;
    let active = pdf(1, "", "5 0 obj\n<</S/JavaScript/JS(x)>>\nendobj\n");
    for (page, media, sent, word) in [
        (1, "image/jpeg", b"<html><script>".to_vec(), "type"),
        (2, "image/jpeg", jpeg()[..900].to_vec(), "broken"),
        (3, "application/pdf", pdf(200, "", ""), "too-many-pages"),
        (4, "application/pdf", active, "active"),
        (
            5,
            "application/pdf",
            pdf(1, "", "<</Encrypt 1 0 R>>"),
            "encrypted",
        ),
    ] {
        let refused = place.send(page, media, &sent).await.unwrap();
        assert_eq!(refused.state, UploadState::Refused);
        assert_eq!(refused.refused.as_deref(), Some(word));
        assert_eq!(
            place.seen(&refused.id).await.unwrap_err().code,
            ProblemCode::CaseUnknown
        );
        assert!(place.files().is_empty(), "{word}");
    }
    // Announced as one kind, found to be another that is taken, too.
    let other = place.send(1, "image/png", &jpeg()).await.unwrap();
    assert_eq!(other.state, UploadState::Taken);
    assert_eq!(place.case().await.events.len(), 2);
}
