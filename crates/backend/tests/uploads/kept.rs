//! What stays and what goes: taking a page away, room on the disk, files that nobody names.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    time::{Duration, UNIX_EPOCH},
};

use egude_backend::uploads::{UploadError, Uploads};
use egude_contract::v1::{ProblemCode, aid::UploadState};

use crate::{
    folder::{Folder, ID, limits},
    place::{Place, page_of},
    samples::jpeg,
};

#[tokio::test]
async fn a_page_can_be_taken_away_until_staff_looked() {
    let place = Place::new().await;
    let bytes = jpeg();
    let half = place
        .begin(page_of(1, "image/jpeg", bytes.len()))
        .await
        .unwrap();
    place.piece(&half.id, 0, &bytes[..1000]).await.unwrap();
    place.remove(&half.id).await.unwrap();
    let whole = place.send(1, "image/jpeg", &bytes).await.unwrap();
    place.remove(&whole.id).await.unwrap();
    assert!(place.files().is_empty());
    assert!(place.case().await.papers[0].pages.is_empty());
    let late = place.piece(&half.id, 1000, &bytes[1000..]).await.unwrap();
    assert_eq!(late.state, UploadState::Removed);
    assert!(place.files().is_empty(), "a late piece brings nothing back");

    let seen = place.send(1, "image/jpeg", &bytes).await.unwrap();
    place.later(60);
    place.seen(&seen.id).await.unwrap();
    let refused = place.remove(&seen.id).await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::StateChanged);
    let other = place.begin(page_of(1, "image/jpeg", 77)).await;
    assert_eq!(other.unwrap_err().code, ProblemCode::StateChanged);
}

#[tokio::test]
async fn a_page_that_staff_saw_stays_however_often_the_case_is_opened() {
    let place = Place::new().await;
    let page = place.send(1, "image/jpeg", &jpeg()).await.unwrap();
    place.seen(&page.id).await.unwrap();
    for _ in 0..250 {
        place.case().await;
    }
    let refused = place.remove(&page.id).await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::StateChanged);
}

#[tokio::test]
async fn a_page_that_was_refused_makes_room_for_the_next_one() {
    let place = Place::new().await;
    for _ in 0..3 {
        let refused = place.send(1, "image/jpeg", b"nothing").await.unwrap();
        assert_eq!(refused.state, UploadState::Refused);
    }
    let pages = place.case().await.papers[0].pages.len();
    assert_eq!(pages, 1, "the last one says why");
    place.send(1, "image/jpeg", &jpeg()).await.unwrap();
    let case = place.case().await;
    let states: Vec<_> = case.papers[0].pages.iter().map(|page| page.state).collect();
    assert_eq!(states, [UploadState::Taken]);
}

#[tokio::test]
async fn only_the_server_can_look_into_the_folder() {
    let folder = Folder::new();
    folder.check(&jpeg()).await;
    for (path, mode) in [
        ("incoming".to_owned(), 0o700),
        ("pages".to_owned(), 0o700),
        (format!("pages/{ID}"), 0o600),
        (format!("incoming/{ID}"), 0o600),
    ] {
        let path = folder.dir.path().join(path);
        let found = fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(found & 0o777, mode);
    }
}

#[tokio::test]
async fn nothing_is_taken_when_the_disk_is_nearly_full() {
    let dir = tempfile::tempdir().unwrap();
    let uploads = Uploads::open(dir.path(), limits(), None).unwrap();
    let uploads = uploads.keeping_free(u64::MAX);
    assert!(matches!(uploads.room_for(1), Err(UploadError::Full)));
    let refused = uploads.write(ID, 0, *b"x").await;
    assert!(matches!(refused, Err(UploadError::Full)));
    assert_eq!(
        fs::read_dir(dir.path().join("incoming")).unwrap().count(),
        0
    );
}

#[tokio::test]
async fn files_that_no_page_names_are_swept_and_others_are_not() {
    let place = Place::new().await;
    let kept = place.send(1, "image/jpeg", &jpeg()).await.unwrap();
    let half = place.begin(page_of(2, "image/jpeg", 5000)).await.unwrap();
    place.piece(&half.id, 0, &[1; 100]).await.unwrap();
    let folder = place.dir.path().join("uploads");
    for orphan in [
        "pages/orphan00000000",
        "incoming/orphan00000001",
        "pages/orphan00000002.half",
    ] {
        fs::write(folder.join(orphan), b"x").unwrap();
    }
    fs::write(folder.join("incoming").join(&kept.id), b"left over").unwrap();
    last_written(&place, -3600);
    place
        .aid
        .sweep_files()
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    assert_eq!(place.files().len(), 6, "nothing of today");
    last_written(&place, -2 * 24 * 3600);
    place
        .aid
        .sweep_files()
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    let mut left = place.files();
    left.sort_unstable();
    let mut expected = [half.id, kept.id.clone()];
    expected.sort_unstable();
    assert_eq!(left, expected);
    assert!(place.seen(&kept.id).await.is_ok());
}

/// All files were last written so many seconds from now, by the clock of the place.
fn last_written(place: &Place, seconds: i64) {
    let at = u64::try_from(place.now() + seconds).unwrap();
    let at = UNIX_EPOCH + Duration::from_secs(at);
    for sub in ["incoming", "pages"] {
        let folder = place.dir.path().join("uploads").join(sub);
        for entry in fs::read_dir(folder).unwrap() {
            let file = fs::File::options().write(true).open(entry.unwrap().path());
            file.unwrap().set_modified(at).unwrap();
        }
    }
}
