//! With a scanner: what it finds is refused, and while it is away nothing is taken.

use std::{io, sync::Arc, time::Duration};

use async_trait::async_trait;
use egude_backend::{
    store::{Purpose, Store as _},
    uploads::{Checked, Clamd, Found, Refusal, ScanBy, ScanError, Scanned, Scanner},
};
use egude_contract::v1::aid::UploadState;
use tokio::net::TcpListener;

use crate::{
    clamd,
    folder::Folder,
    place::Place,
    samples::{eicar, jpeg, pdf},
};

/// A scanner that never answers.
pub(crate) struct Away;

#[async_trait]
impl Scanner for Away {
    fn name(&self) -> &'static str {
        "away"
    }

    async fn scan(&self, _: &[u8]) -> Result<Scanned, ScanError> {
        Err(ScanError::Away(io::ErrorKind::ConnectionRefused.into()))
    }
}

fn at(at: &str) -> Arc<dyn Scanner> {
    let clamd = Clamd::at(ScanBy::Tcp(at.to_string()));
    Arc::new(clamd.waiting(Duration::from_secs(2)))
}

/// A document with the test virus lying open in it.
fn infected() -> Vec<u8> {
    let virus = String::from_utf8(eicar()).unwrap();
    pdf(1, "", &format!("% {virus}\n"))
}

#[tokio::test]
async fn what_the_scanner_finds_is_refused() {
    let (address, _clamd) = clamd::tcp(None).await;
    let folder = Folder::scanned_by(Some(at(&address.to_string())));
    assert_eq!(
        folder.check(&infected()).await,
        Checked::Refused(Refusal::Infected)
    );
    let found = |media, pages| {
        Checked::Taken(Found {
            media,
            pages,
            scanned: Some("clamd".to_owned()),
        })
    };
    assert_eq!(folder.check(&jpeg()).await, found("image/jpeg", 1));
    assert_eq!(
        folder.check(&pdf(3, "", "")).await,
        found("application/pdf", 3)
    );
}

#[tokio::test]
async fn a_scanner_at_a_socket_is_asked_as_well() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("clamd.ctl");
    let _clamd = clamd::unix(&path);
    let folder = Folder::scanned_by(Some(Arc::new(Clamd::at(ScanBy::Unix(path)))));
    assert_eq!(
        folder.check(&infected()).await,
        Checked::Refused(Refusal::Infected)
    );
    assert!(matches!(folder.check(&jpeg()).await, Checked::Taken(_)));
}

#[tokio::test]
async fn whatever_is_no_clear_answer_is_none() {
    for says in [
        "INSTREAM size limit exceeded. ERROR",
        "",
        "OK",
        "stream: maybe",
    ] {
        let (address, _clamd) = clamd::tcp(Some(says)).await;
        let folder = Folder::scanned_by(Some(at(&address.to_string())));
        assert_eq!(folder.check(&jpeg()).await, Checked::Later, "{says}");
    }
    // Nobody is there; somebody is there and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = silent
        .local_addr()
        .map(|address| (silent, address))
        .unwrap();
    for address in ["127.0.0.1:1".to_owned(), silent.1.to_string()] {
        let folder = Folder::scanned_by(Some(at(&address)));
        assert_eq!(folder.check(&jpeg()).await, Checked::Later);
    }
}

#[tokio::test]
async fn a_page_waits_for_a_scanner_that_is_away() {
    let mut place = Place::scanned_by(Some(at("127.0.0.1:1"))).await;
    let good = place.send(1, "image/jpeg", &jpeg()).await.unwrap();
    let bad = place.send(2, "application/pdf", &infected()).await.unwrap();
    for page in [&good, &bad] {
        assert_eq!(page.state, UploadState::Checking);
        assert!(
            place.seen(&page.id).await.is_err(),
            "nobody sees it unscanned"
        );
    }
    place
        .aid
        .look_again()
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    assert_eq!(
        place.state(&good.id).await.unwrap().state,
        UploadState::Checking
    );
    // It is there again.
    let (address, _clamd) = clamd::tcp(None).await;
    place.again(Some(at(&address.to_string()))).await;
    assert!(place.aid.has_scanner());
    place
        .aid
        .look_again()
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    assert_eq!(
        place.state(&good.id).await.unwrap().state,
        UploadState::Taken
    );
    let refused = place.state(&bad.id).await.unwrap();
    assert_eq!(refused.refused.as_deref(), Some("infected"));
    assert_eq!(place.files(), *std::slice::from_ref(&good.id));
    let mut desk = place.store.desk(Purpose::Read).await.unwrap();
    let row = desk.upload(&good.id).await.unwrap().unwrap();
    assert_eq!(row.scanned.as_deref(), Some("clamd"));
}

#[tokio::test]
async fn without_a_scanner_a_page_is_marked_unscanned() {
    let place = Place::new().await;
    let page = place.send(1, "image/jpeg", &jpeg()).await.unwrap();
    assert_eq!(page.state, UploadState::Taken);
    assert!(!place.aid.has_scanner());
    let mut desk = place.store.desk(Purpose::Read).await.unwrap();
    let row = desk.upload(&page.id).await.unwrap().unwrap();
    assert_eq!(row.scanned, None);
}

/// A scanner that never finishes with one page, and with all others at once.
struct Chokes {
    on: usize,
    away: std::sync::atomic::AtomicBool,
}

#[async_trait]
impl Scanner for Chokes {
    fn name(&self) -> &'static str {
        "chokes"
    }

    async fn scan(&self, bytes: &[u8]) -> Result<Scanned, ScanError> {
        let away = self.away.load(std::sync::atomic::Ordering::SeqCst);
        if away || bytes.len() == self.on {
            return Err(ScanError::Slow);
        }
        Ok(Scanned::Clean)
    }
}

#[tokio::test]
async fn pages_that_the_scanner_chokes_on_do_not_hold_up_the_others() {
    let evil = pdf(1, "", "");
    let scanner = Arc::new(Chokes {
        on: evil.len(),
        away: true.into(),
    });
    let place = Place::scanned_by(Some(scanner.clone())).await;
    for page in 1..=4 {
        place.send(page, "application/pdf", &evil).await.unwrap();
    }
    let good = place.send(5, "image/jpeg", &jpeg()).await.unwrap();
    assert_eq!(good.state, UploadState::Checking);
    scanner
        .away
        .store(false, std::sync::atomic::Ordering::SeqCst);
    for _ in 0..200 {
        let looked = place.aid.look_again().await;
        looked.map_err(|failure| failure.0).unwrap();
        if place.state(&good.id).await.unwrap().state == UploadState::Taken {
            return;
        }
    }
    panic!("it still waits");
}
