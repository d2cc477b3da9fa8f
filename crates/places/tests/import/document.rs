use crate::{named, read};
use egude_places::import::Format;
use egude_places::slice;
use serde_json::{Value, json};

fn document() -> Value {
    json!({
        "placesVersion": 1,
        "sources": [{"publisher": "示例局", "source": "示例", "asOf": "2026-11-01", "sample": true}],
        "timetables": [{"weekly": [{"days": [1], "from": "08:30", "to": "12:00"}], "holidays": "ask"}],
        "items": [{"id": "a-1", "kind": "meals", "region": "152502001000", "name": {"zh": "示例"},
            "at": {"lat": 43.93, "lon": 116.08}, "hours": 0, "state": "open", "source": 0}]
    })
}

#[test]
fn our_own_document_is_read_as_it_is() {
    let read = read(document().to_string().as_bytes());
    assert_eq!(named(&read), [""; 0]);
    assert_eq!((read.format, read.rows), (Format::Egude, 1));
    assert!(read.entries[0].timetable.is_some());
}

#[test]
fn a_member_that_is_wrong_is_named_by_its_path() {
    for (pointer, value, expected) in [
        ("/kind", json!("shop"), "1 kind unknown-kind !"),
        ("/region", json!("1525"), "1 region unknown-region !"),
        ("/name", json!({}), "1 name/zh missing !"),
        (
            "/at",
            json!({"lat": "x", "lon": 1}),
            "1 at/lat bad-position !",
        ),
        ("/source", json!(3), "1 source missing !"),
        ("/hours", json!(7), "1 hours missing !"),
        ("/state", json!("shut"), "1 state unknown-word !"),
        ("/id", json!("A"), "1 id bad-id !"),
    ] {
        let mut file = document();
        *file["items"][0].pointer_mut(pointer).unwrap() = value;
        let read = read(file.to_string().as_bytes());
        assert_eq!(named(&read), [expected], "{pointer}");
        assert!(read.entries.is_empty());
    }
    let mut file = document();
    file["items"][0]["closures"] =
        json!([{"from": "2026-13-01", "to": "2026-12-02", "why": "repair"}]);
    assert_eq!(
        named(&read(file.to_string().as_bytes())),
        ["1 closures/0/from bad-date !"]
    );
}

#[test]
fn a_list_that_is_wrong_stops_before_the_places() {
    let mut file = document();
    file["timetables"][0]["holidays"] = json!("never");
    assert_eq!(
        named(&read(file.to_string().as_bytes())),
        ["0 timetables/0 not-readable !"]
    );
}

#[test]
fn a_published_slice_can_be_read_again() {
    let bytes = document().to_string();
    let first = read(bytes.as_bytes());
    let points: Vec<_> = first
        .entries
        .iter()
        .map(|entry| {
            (
                entry.place.clone(),
                entry.timetable.clone(),
                entry.source.clone(),
            )
        })
        .collect();
    let banner = "152502000000".parse().unwrap();
    let slice = slice::write(&banner, "2026-11-22T00:00:00Z".parse().unwrap(), &points);
    let again = read(&serde_json::to_vec(&slice).unwrap());
    assert_eq!(again.entries, first.entries);
}

#[test]
fn the_shipped_sample_has_no_fault_and_says_what_it_is() {
    let read = read(include_bytes!("../../../backend/sample/places.json"));
    assert_eq!(named(&read), [""; 0]);
    assert_eq!(read.entries.len(), 200);
    for entry in &read.entries {
        assert!(entry.source.sample, "{}", entry.place.id);
        let named = entry.place.id.starts_with("named-");
        assert!(
            named || entry.place.name.zh.starts_with("示例"),
            "{}",
            entry.place.id
        );
        assert!(!named || entry.place.beds.is_none() && entry.place.phones.is_empty());
        assert!(
            entry
                .place
                .phones
                .iter()
                .all(|phone| phone.ends_with("-0000000"))
        );
    }
    assert_eq!(
        read.entries
            .iter()
            .filter(|entry| entry.place.id.starts_with("named-"))
            .count(),
        12
    );
}
