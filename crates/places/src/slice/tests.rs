use super::*;
use crate::LocalText;

fn place(id: &str, name: &str) -> Place {
    let mut place: Place = serde_json::from_str(
        r#"{"id":"x","kind":"meals","region":"152502000000","name":{"zh":""},"state":"open","source":0}"#,
    )
    .unwrap();
    place.id = id.to_owned();
    place.name = LocalText {
        zh: name.to_owned(),
        mn: None,
    };
    place
}

fn source() -> Source {
    serde_json::from_str(r#"{"publisher":"a","source":"b","asOf":"2026-11-01","sample":true}"#)
        .unwrap()
}

fn hours(text: &str) -> Option<Timetable> {
    crate::import::timetable(text)
}

fn slice(at: i64, entries: &[(Place, Option<Timetable>, Source)]) -> Slice {
    write(
        &"152502000000".parse().unwrap(),
        Moment::from_unix(at),
        entries,
    )
}

#[test]
fn hours_and_sources_that_are_alike_are_written_once() {
    let entries = [
        (place("b-1", "示例"), hours("全天"), source()),
        (place("a-1", "示例"), hours("8:00-17:00"), source()),
        (place("c-1", "示例"), hours("全天"), source()),
        (place("d-1", "示例"), None, source()),
    ];
    let slice = slice(0, &entries);
    assert_eq!((slice.timetables.len(), slice.sources.len()), (2, 1));
    let by: Vec<_> = slice
        .items
        .iter()
        .map(|p| (p.id.as_str(), p.hours))
        .collect();
    assert_eq!(
        by,
        [
            ("a-1", Some(0)),
            ("b-1", Some(1)),
            ("c-1", Some(1)),
            ("d-1", None)
        ]
    );
}

#[test]
fn a_digest_names_the_content_and_not_the_moment_or_the_order() {
    let mut entries = vec![
        (place("a-1", "示例"), hours("全天"), source()),
        (place("b-1", "示例"), None, source()),
    ];
    let digest = slice(0, &entries).digest;
    assert_eq!(digest.len(), 64);
    entries.reverse();
    assert_eq!(slice(99, &entries).digest, digest);
    entries[0].0.phones.push("120".to_owned());
    assert_ne!(slice(0, &entries).digest, digest);
}

#[test]
fn every_chinese_sign_that_is_searched_for_has_its_readings() {
    let mut one = place("a-1", "重长行 Abc123 ᠮᠣᠩᠭᠣᠯ");
    one.aliases = vec!["锡".to_owned()];
    one.address = Some(LocalText {
        zh: "路".to_owned(),
        mn: None,
    });
    let slice = slice(0, &[(one, None, source())]);
    let reading = |sign: &str| slice.readings.get(sign).map(String::as_str);
    for (sign, all) in [
        ("锡", &["xi"][..]),
        ("路", &["lu"]),
        ("重", &["zhong", "chong"]),
        ("长", &["zhang", "chang"]),
        ("行", &["xing", "hang"]),
    ] {
        let found: Vec<&str> = reading(sign).unwrap().split(' ').collect();
        assert!(
            all.iter().all(|one| found.contains(one)),
            "{sign} {found:?}"
        );
    }
    assert_eq!(slice.readings.len(), 5);
}

#[test]
fn a_box_spans_places_and_stops() {
    let mut one = place("a-1", "示例");
    assert_eq!(bounds([&one]), None);
    one.at = Some(crate::Point {
        lat: 43.0,
        lon: 116.0,
        within: None,
    });
    let mut two = one.clone();
    two.at.as_mut().unwrap().lat = 44.0;
    let found = bounds([&one, &two]).unwrap();
    assert_eq!((found.south, found.north, found.west), (43.0, 44.0, 116.0));
}
