//! The one door's adapter against answers of all kinds.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::cell::RefCell;

use egude_client::{
    Body, ClientError, Contract, Request, Response, Transport, TransportError,
    aid::{Applications as _, Case, CaseDesk as _, ChangeTarget, Id, Key, Newer, Stage},
};
use egude_domain::Reference;
use futures_executor::block_on;
use serde_json::{Value, json};

/// Gives one prepared answer and keeps what was asked.
struct Canned {
    media: &'static str,
    body: Vec<u8>,
    asked: RefCell<Vec<Request>>,
}

impl Transport for Canned {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.asked.borrow_mut().push(request);
        Ok(Response {
            status: 200,
            content_type: Some(self.media.to_owned()),
            retry_after: None,
            body: self.body.clone(),
        })
    }
}

fn canned(media: &'static str, body: impl Into<Vec<u8>>) -> Canned {
    let (body, asked) = (body.into(), RefCell::default());
    Canned { media, body, asked }
}

fn reference() -> Reference {
    Reference::from_parts(7)
}

fn key() -> Key {
    "abcdefghijklmnopqrstuvwxyz".parse().unwrap()
}

fn id() -> Id {
    "k3v9".parse().unwrap()
}

/// A case as the back end writes it, with these members changed.
fn case(change: impl FnOnce(&mut Value)) -> Result<Case, ClientError> {
    let holder = json!({"kind": "township", "region": "152502001000"});
    let mut case = json!({
        "reference": reference().to_string(),
        "state": "accepted",
        "lane": "urgent",
        "at": "2026-11-22T01:00:00Z",
        "region": "152502001000",
        "name": "示**",
        "parts": [{
            "program": "temp-urgent", "stage": "advance", "since": "2026-11-22T01:00:00Z",
            "holder": holder,
            "clock": {"step": "advance", "limit": 24, "unit": "hours", "overdue": false,
                "from": "2026-11-22T01:00:00Z", "due": "2026-11-23T01:00:00Z"},
        }],
        "tasks": [], "authorisations": [], "papers": [], "transfers": [],
        "events": [{"at": "2026-11-22T01:00:00Z", "kind": "accepted"}],
        "may": [{"what": "contact", "may": true}],
        "versions": {"form": 1, "pack": "p", "door": "d"},
        "sequence": 2,
    });
    change(&mut case);
    let transport = canned("application/json", case.to_string());
    let client = Contract::<_, ()>::new(transport, "/api/v1");
    block_on(client.case(reference(), &key()))
}

#[test]
fn words_that_an_app_can_live_without_may_be_new() {
    let read = case(|case| {
        case["events"][0]["kind"] = json!("sung-about");
        case["may"][0]["what"] = json!("colour");
        case["mood"] = json!("a member that this app does not know");
    });
    let read = read.unwrap();
    assert_eq!(read.events[0].kind, Newer::Unrecognised);
    assert!(!read.may(ChangeTarget::Contact));
    assert_eq!(read.parts[0].stage, Stage::Advance);
}

#[test]
fn words_that_matter_may_not() {
    for (pointer, wrong) in [
        ("/parts/0/stage", json!("sideways")),
        ("/parts/0/clock/due", json!("soon")),
        ("/parts/0/holder/region", json!("1525")),
        ("/state", json!("asleep")),
        ("/at", json!("yesterday")),
        ("/sequence", json!(-1)),
    ] {
        let read = case(|case| *case.pointer_mut(pointer).unwrap() = wrong);
        assert_eq!(read.unwrap_err().code(), "wrong-shape", "{pointer}");
    }
}

#[test]
fn another_case_than_the_one_that_was_asked_for_is_no_answer() {
    let other = Reference::from_parts(8).to_string();
    let read = case(|case| case["reference"] = json!(other));
    let path = "/reference".to_owned();
    let operation = "get_case";
    assert_eq!(read, Err(ClientError::WrongShape { operation, path }));
}

#[test]
fn keys_travel_in_headers_only_and_are_not_shown() {
    let transport = canned("application/json", "{}");
    let client = Contract::<_, ()>::new(&transport, "/api/v1");
    let _ = block_on(client.case(reference(), &key()));
    let _ = block_on(client.send_piece(reference(), &key(), &id(), 5, b"bytes"));
    for request in transport.asked.borrow().iter() {
        assert!(!request.url.contains(key().as_str()));
        assert!(!format!("{request:?}").contains(key().as_str()));
        assert!(
            request
                .headers()
                .any(|header| header == ("egude-key", key().as_str()))
        );
    }
    let asked = transport.asked.borrow();
    let headers: Vec<_> = asked[1].headers().collect();
    assert!(headers.contains(&("upload-offset", "5")));
    assert!(headers.contains(&("content-type", "application/offset+octet-stream")));
    assert!(
        !asked[1].is_repeatable(),
        "whoever sends it asks how far it is"
    );
}

#[test]
fn what_was_frozen_is_sent_as_it_is() {
    let transport = canned("application/json", "{}");
    let client = Contract::<_, ()>::new(&transport, "/api/v1");
    let frozen = "{ \"b\":1,  \"a\":2 }";
    let _ = block_on(client.submit("0123456789abcdef", frozen));
    let asked = transport.asked.borrow();
    assert!(asked[0].body == Some(Body::Json(frozen.to_owned())));
    assert!(asked[0].is_repeatable());
}

#[test]
fn a_log_in_page_is_neither_a_draft_nor_a_picture() {
    let transport = canned("text/html", "<html>");
    let client = Contract::<_, ()>::new(transport, "/api/v1");
    let taken = block_on(client.take(&id())).unwrap_err();
    assert_eq!(taken.code(), "not-json");
    let page = block_on(client.page(&key(), reference(), &id())).unwrap_err();
    assert_eq!(page.code(), "not-json");
}

#[test]
fn what_a_browser_would_run_is_no_page() {
    for media in ["image/svg+xml", "text/html", "application/octet-stream"] {
        let client = Contract::<_, ()>::new(canned(media, "<svg/>"), "/api/v1");
        assert!(block_on(client.page(&key(), reference(), &id())).is_err());
    }
    let png = canned("image/png", [0x89, b'P', 0xff, 0x00]);
    let client = Contract::<_, ()>::new(png, "/api/v1");
    let page = block_on(client.page(&key(), reference(), &id())).unwrap();
    assert_eq!(page.bytes, [0x89, b'P', 0xff, 0x00], "byte by byte");
}
