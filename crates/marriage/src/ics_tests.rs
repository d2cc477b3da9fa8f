use std::io::BufReader;

use ical::parser::ical::component::{IcalCalendar, IcalEvent};
use ical::property::Property;
use proptest::prelude::*;

use super::*;

const LONG: &str = "请带居民身份证。\n迟到没有法律后果；还可以现场排队, 不影响登记。ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢᠶᠡᠨ ᠠᠪᠴᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠃ C:\\";

fn event(method: Method) -> Event<'static> {
    Event {
        method,
        product: "-//Egüde//Appointments//ZH",
        uid: "0f3c@example.invalid",
        sequence: 2,
        stamp: "2026-11-22T20:15:30+08:00".parse().unwrap(),
        start: "2026-12-01T09:00:00+08:00".parse().unwrap(),
        end: "2026-12-01T09:30:00+08:00".parse().unwrap(),
        summary: "结婚登记",
        description: LONG,
        location: "示例婚姻登记处, 一楼; 3 号窗口",
        organizer: Some(Organizer {
            name: "示例\"登记处\"",
            uri: "tel:+860000000000",
        }),
        alarms: ["明天", "两小时后"],
    }
}

/// Read by a parser that is not ours.
fn parsed(text: &str) -> IcalCalendar {
    let mut read = ical::IcalParser::new(BufReader::new(text.as_bytes()));
    let calendar = read.next().unwrap().unwrap();
    assert!(read.next().is_none());
    calendar
}

fn value<'a>(properties: &'a [Property], name: &str) -> &'a str {
    let found = properties.iter().find(|property| property.name == name);
    found.unwrap().value.as_deref().unwrap()
}

/// As RFC 5545 3.3.11 reads a text back.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match (sign, sign == '\\') {
            (_, true) => match signs.next().unwrap() {
                'n' => out.push('\n'),
                other => out.push(other),
            },
            (sign, _) => out.push(sign),
        }
    }
    out
}

fn only(calendar: &IcalCalendar) -> &IcalEvent {
    assert_eq!(calendar.events.len(), 1);
    &calendar.events[0]
}

#[test]
fn another_parser_reads_what_was_given() {
    let calendar = parsed(&event(Method::Publish).text());
    assert_eq!(value(&calendar.properties, "METHOD"), "PUBLISH");
    let found = only(&calendar);
    assert_eq!(value(&found.properties, "SEQUENCE"), "2");
    assert_eq!(value(&found.properties, "DTSTAMP"), "20261122T121530Z");
    assert_eq!(value(&found.properties, "DTSTART"), "20261201T090000");
    assert_eq!(value(&found.properties, "DTEND"), "20261201T093000");
    assert_eq!(unescaped(value(&found.properties, "DESCRIPTION")), LONG);
    assert_eq!(calendar.timezones.len(), 1);
    assert_eq!(
        value(&calendar.timezones[0].properties, "TZID"),
        "Asia/Shanghai"
    );
}

#[test]
fn a_telephone_reminds_one_day_and_two_hours_before() {
    let calendar = parsed(&event(Method::Publish).text());
    let alarms = &only(&calendar).alarms;
    let triggers: Vec<_> = alarms
        .iter()
        .map(|a| value(&a.properties, "TRIGGER"))
        .collect();
    assert_eq!(triggers, ["-P1D", "-PT2H"]);
    assert_eq!(value(&alarms[1].properties, "DESCRIPTION"), "两小时后");
}

#[test]
fn a_cancellation_takes_it_out_and_reminds_of_nothing() {
    let calendar = parsed(&event(Method::Cancel).text());
    assert_eq!(value(&calendar.properties, "METHOD"), "CANCEL");
    let found = only(&calendar);
    assert_eq!(value(&found.properties, "STATUS"), "CANCELLED");
    assert_eq!(value(&found.properties, "UID"), "0f3c@example.invalid");
    assert!(found.alarms.is_empty());
}

#[test]
fn the_stamp_is_in_utc_over_midnight_and_new_year() {
    for (local, expected) in [
        ("2026-01-01T00:00:00+08:00", "20251231T160000Z"),
        ("2026-01-01T07:59:59+08:00", "20251231T235959Z"),
        ("2026-01-01T08:00:00+08:00", "20260101T000000Z"),
        ("2024-03-01T03:00:00+08:00", "20240229T190000Z"),
    ] {
        assert_eq!(utc(local.parse().unwrap()), expected);
    }
}

proptest! {
    #[test]
    fn no_text_breaks_the_file(
        summary in any::<String>(),
        description in "(\\PC|\n|ᠪᠡᠶ᠎ᠡ|[;,:\\\\\"]){0,200}",
        name in any::<String>(),
    ) {
        let mut event = event(Method::Publish);
        event.summary = &summary;
        event.description = &description;
        event.organizer = Some(Organizer { name: &name, uri: "tel:+860000000000" });
        let text = event.text();
        prop_assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']));
        }
        let unfolded = text.replace("\r\n ", "");
        let of = |name: &str| {
            let mut lines = unfolded.split_terminator("\r\n");
            lines.find_map(|line| line.strip_prefix(name)).map(unescaped).unwrap()
        };
        let kept = |text: &str| -> String {
            let text = text.replace("\r\n", "\n").replace('\t', " ");
            text.chars().filter(|sign| !sign.is_control() || *sign == '\n').collect()
        };
        prop_assert_eq!(of("SUMMARY:"), kept(&summary));
        prop_assert_eq!(of("DESCRIPTION:"), kept(&description));
    }
}
