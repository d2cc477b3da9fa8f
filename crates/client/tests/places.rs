//! The adapter of the directory against answers of all kinds.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::cell::RefCell;

use egude_client::{
    Body, ClientError, Contract, Memory, Pause, Region, RegionKind, RegionLevel, Request, Response,
    Retrying, Transport, TransportError,
    places::{
        Datum, ImportFile, Key, PlaceDeed, PlaceDeedRequest, PlaceDesk as _, PlaceReport,
        Places as _, ReportAbout, Reporting as _,
    },
};
use egude_places::{Index, Slice};
use futures_executor::block_on;
use serde_json::{Value, json};

/// Gives the same answer again and again, after so many losses, and keeps what was asked.
struct Canned {
    losses: RefCell<u32>,
    answer: Value,
    asked: RefCell<Vec<Request>>,
}

impl Transport for &Canned {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.asked.borrow_mut().push(request);
        if *self.losses.borrow() > 0 {
            *self.losses.borrow_mut() -= 1;
            return Err(TransportError::Offline);
        }
        Ok(Response {
            status: 200,
            content_type: Some("application/json".to_owned()),
            retry_after: None,
            body: self.answer.to_string().into_bytes(),
        })
    }
}

struct Nothing;

impl Pause for Nothing {
    async fn pause(&self, _: u32) {}
}

fn canned(losses: u32, answer: Value) -> Canned {
    Canned {
        losses: RefCell::new(losses),
        answer,
        asked: RefCell::default(),
    }
}

fn client(canned: &Canned) -> Contract<Retrying<&Canned, Nothing>, ()> {
    Contract::new(Retrying::new(canned, Nothing), "/api/v1")
}

fn key() -> Key {
    "abcdefghijklmnopqrstuvwxyz".parse().unwrap()
}

fn index_as_written() -> Value {
    json!({
        "placesVersion": 1, "digest": "d", "asOf": "2026-11-22T10:00:00+08:00", "total": 3,
        "slices": [
            {"region": "152502000000", "total": 2, "digest": "a"},
            {"region": "152530000000", "total": 1, "digest": "b"},
        ],
    })
}

fn place(id: &str, region: &str) -> Value {
    json!({
        "id": id, "kind": "meals", "region": region, "name": {"zh": "示例"}, "hours": 0,
        "state": "open", "source": 0,
    })
}

fn slice_as_written() -> Value {
    json!({
        "placesVersion": 1, "region": "152502000000", "digest": "a",
        "asOf": "2026-11-22T10:00:00+08:00",
        "sources": [{"publisher": "示例", "source": "示例", "asOf": "2026-11-01", "sample": true}],
        "timetables": [{"holidays": "closed", "byAppointment": true}],
        "items": [place("a", "152502001000"), place("b", "152502000000")],
    })
}

fn index(answer: Value) -> Result<Index, ClientError> {
    block_on(client(&canned(0, answer)).index())
}

fn slice(answer: Value) -> Result<Slice, ClientError> {
    let region = "152502000000".parse().unwrap();
    block_on(client(&canned(0, answer)).slice(&region))
}

fn wrong<T: std::fmt::Debug>(answer: Result<T, ClientError>) -> String {
    match answer.unwrap_err() {
        ClientError::WrongShape { path, .. } => path,
        other => panic!("{other}"),
    }
}

/// The document with the member at this pointer changed.
fn with(mut document: Value, pointer: &str, value: Value) -> Value {
    *document.pointer_mut(pointer).unwrap() = value;
    document
}

#[test]
fn an_index_that_does_not_add_up_is_not_handed_over() {
    assert_eq!(index(index_as_written()).unwrap().slices.len(), 2);
    for (pointer, value, told) in [
        ("/placesVersion", json!(2), "/placesVersion"),
        ("/total", json!(4), "/total"),
        (
            "/slices/1/region",
            json!("152502000000"),
            "/slices/1/region",
        ),
    ] {
        assert_eq!(wrong(index(with(index_as_written(), pointer, value))), told);
    }
    let no_region = with(index_as_written(), "/slices/0/region", json!("152502"));
    assert!(wrong(index(no_region)).contains("line"), "read as a region");
}

#[test]
fn a_slice_that_is_not_the_one_asked_for_or_not_whole_is_not_handed_over() {
    assert_eq!(slice(slice_as_written()).unwrap().items.len(), 2);
    for (pointer, value, told) in [
        ("/placesVersion", json!(2), "/placesVersion"),
        ("/region", json!("152530000000"), "/region"),
        ("/items/1/id", json!("a"), "/items/1/id"),
        ("/items/0/id", json!(""), "/items/0/id"),
        ("/items/1/region", json!("152530000000"), "/items/1/region"),
        ("/items/0/hours", json!(1), "/items/0/hours"),
        ("/items/1/source", json!(1), "/items/1/source"),
    ] {
        assert_eq!(wrong(slice(with(slice_as_written(), pointer, value))), told);
    }
}

#[test]
fn a_place_for_staff_is_the_one_that_was_asked_for() {
    let whole = json!({
        "place": place("a", "152502001000"), "version": 3,
        "timetables": [{"holidays": "closed"}],
        "sources": [{"publisher": "示例", "source": "示例", "asOf": "2026-11-01"}],
    });
    let look = |answer: Value, id: &str| {
        let canned = canned(0, answer);
        block_on(client(&canned).staff_place(&key(), id))
    };
    assert_eq!(look(whole.clone(), "a").unwrap().version, 3);
    assert_eq!(wrong(look(whole.clone(), "b")), "/place/id");
    let lost = with(whole, "/sources", json!([]));
    assert_eq!(wrong(look(lost, "a")), "/place/source");
}

#[test]
fn a_text_that_is_no_word_of_a_place_is_refused_without_asking() {
    let canned = canned(0, json!({}));
    for id in ["", "../cases", "a/deeds", "a?b", "甲"] {
        let error = block_on(client(&canned).staff_place(&key(), id)).unwrap_err();
        assert_eq!(error.code(), "not-found");
        let deed = PlaceDeedRequest {
            version: 1,
            deed: PlaceDeed::Confirm,
        };
        let error = block_on(client(&canned).place_deed("intent0000000001", &key(), id, &deed));
        assert_eq!(error.unwrap_err().code(), "not-found");
    }
    assert!(canned.asked.borrow().is_empty());
}

#[test]
fn the_name_of_a_file_is_one_parameter_whatever_signs_it_has() {
    let canned = canned(0, json!({}));
    let file = ImportFile {
        name: "锡林浩特 & 东苏?scope=1#2.csv".to_owned(),
        datum: Some(Datum::Gcj02),
        scope: Some("152502000000".parse().unwrap()),
        bytes: vec![0xef, 0xbb, 0xbf],
    };
    let _ = block_on(client(&canned).preview("intent0000000001", &key(), &file));
    let asked = canned.asked.borrow();
    let (path, query) = asked[0].url.split_once('?').unwrap();
    assert_eq!(path, "/api/v1/staff/place-imports");
    let parts: Vec<&str> = query.split('&').collect();
    assert_eq!(parts.len(), 3);
    assert!(parts[0].starts_with("name=%E9%94%A1") && query.is_ascii());
    assert_eq!(parts[1..], ["datum=gcj02", "scope=152502000000"]);
    let bytes = Body::Bytes("application/octet-stream", file.bytes);
    assert!(asked[0].body == Some(bytes));
}

#[test]
fn a_preview_that_may_be_published_has_no_fault_that_stops() {
    let counts = json!({"added": 0, "changed": 0, "same": 0, "gone": 0, "kept": 0});
    let preview = json!({
        "import": "i", "at": "2026-11-22T10:00:00+08:00", "name": "a.csv", "format": "csv",
        "encoding": "gbk", "datum": "wgs84", "rows": 1, "moreFaults": 0, "may": true,
        "faults": [{"line": 2, "code": "bad-hours", "stops": true}], "counts": counts,
    });
    let read = |answer: Value| {
        let file = ImportFile {
            name: "a.csv".to_owned(),
            datum: None,
            scope: None,
            bytes: Vec::new(),
        };
        block_on(client(&canned(0, answer)).preview("intent0000000001", &key(), &file))
    };
    assert_eq!(wrong(read(preview.clone())), "/may");
    let stops = with(preview.clone(), "/may", json!(false));
    assert!(read(stops).unwrap().faults[0].stops);
    let mut gone = with(preview, "/faults", json!([]));
    let change =
        json!({"id": "a", "name": {"zh": "示例"}, "kind": "meals", "region": "152502000000"});
    gone["gone"] = json!([change]);
    assert_eq!(wrong(read(gone)), "/counts/gone");
}

fn report() -> PlaceReport {
    PlaceReport {
        place: "a".to_owned(),
        digest: Some("a".to_owned()),
        about: vec![ReportAbout::Hours],
        text: None,
        phone: None,
        language: "zh-CN".to_owned(),
    }
}

#[test]
fn a_report_is_sent_again_under_its_own_name_until_it_arrives() {
    let receipt = json!({"number": "7", "at": "2026-11-22T10:00:00+08:00"});
    let canned = canned(2, receipt);
    let sent = block_on(client(&canned).report_place("intent0000000001", &report()));
    assert_eq!(sent.unwrap().number, "7");
    let asked = canned.asked.borrow();
    assert_eq!(asked.len(), 3);
    let same = |request: &Request| request.intent.as_deref() == Some("intent0000000001");
    assert!(asked.iter().all(same) && asked.iter().all(|request| request.body == asked[0].body));
}

#[test]
fn in_memory_one_intention_is_one_report_and_what_is_away_answers_nothing() {
    let banner = Region {
        code: "152502000000".parse().unwrap(),
        level: RegionLevel::Banner,
        kind: RegionKind::Office,
        name_zh: "锡林浩特市".to_owned(),
        name_mn: None,
        short_names: Vec::new(),
        parent: None,
        as_of: "2026-11-01".parse().unwrap(),
        source: "test".to_owned(),
    };
    let one = with(index_as_written(), "/total", json!(2));
    let one = with(one, "/slices", json!([index_as_written()["slices"][0]]));
    let memory = Memory::<()>::new(vec![banner], Vec::new()).with_places(
        index(one).unwrap(),
        vec![slice(slice_as_written()).unwrap()],
    );
    let send = |intent: &str, report: &PlaceReport| block_on(memory.report_place(intent, report));
    let first = send("intent0000000001", &report()).unwrap();
    assert_eq!(send("intent0000000001", &report()).unwrap(), first);
    assert_ne!(send("intent0000000002", &report()).unwrap(), first);
    assert_eq!(memory.reports().len(), 2);
    let gone = PlaceReport {
        place: "z".to_owned(),
        ..report()
    };
    assert_eq!(
        send("intent0000000003", &gone).unwrap_err().code(),
        "not-found"
    );
    memory.fail(Some(ClientError::Offline));
    assert_eq!(block_on(memory.index()), Err(ClientError::Offline));
    assert_eq!(
        send("intent0000000004", &report()),
        Err(ClientError::Offline)
    );
}
