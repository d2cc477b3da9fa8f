//! A device may stand anywhere, and its clock may jump: the instant alone counts.

use egude_domain::Moment;
use egude_places::{
    State, Timetable,
    open::{self, Now},
};
use jiff::{Span, Timestamp, Zoned, civil::DateTime, tz::TimeZone};

/// Open from 13:00 to 15:30 and over midnight on weekends, so that the changes of clocks in America
/// and Europe fall on its edges.
fn hours() -> Timetable {
    let json = r#"{"weekly":[{"days":[1,2,3,4,5,6,7],"from":"13:10","to":"15:30"},
        {"days":[6,7],"from":"22:00","to":"09:05"}],"holidays":"as-usual"}"#;
    serde_json::from_str(json).unwrap()
}

/// Whether it is open by the clock on the wall in Shanghai.
fn by_the_wall(wall: DateTime) -> Now {
    let minute = i32::from(wall.hour()) * 60 + i32::from(wall.minute());
    let day = wall.date().weekday().to_monday_one_offset();
    let noon = (13 * 60 + 10..15 * 60 + 30).contains(&minute);
    let evening = day >= 6 && minute >= 22 * 60;
    let morning = (day == 7 || day == 1) && minute < 9 * 60 + 5;
    if noon || evening || morning {
        Now::Open
    } else {
        Now::Closed
    }
}

#[test]
fn instants_written_in_zones_with_summer_time_give_the_same_state() {
    let shanghai = TimeZone::get("Asia/Shanghai").unwrap();
    let hours = hours();
    let mut offsets = std::collections::BTreeSet::new();
    for (zone, changes) in [
        ("America/New_York", "2026-11-01T06:00:00Z"),
        ("America/New_York", "2027-03-14T07:00:00Z"),
        ("Europe/Berlin", "2026-10-25T01:00:00Z"),
        ("Europe/Berlin", "2027-03-28T01:00:00Z"),
        ("Asia/Kathmandu", "2026-11-22T00:00:00Z"),
    ] {
        let zone = TimeZone::get(zone).unwrap();
        let changes: Timestamp = changes.parse().unwrap();
        for minutes in -26 * 60..26 * 60 {
            let instant = changes.checked_add(Span::new().minutes(minutes)).unwrap();
            let there: Zoned = instant.to_zoned(zone.clone());
            let written = there.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
            offsets.insert(written[19..].to_owned());
            let now: Moment = written.parse().unwrap();
            assert_eq!(now.unix(), instant.as_second(), "{written}");
            let opening = open::state(Some(&hours), &[], State::Open, now, None);
            let wall = instant.to_zoned(shanghai.clone()).datetime();
            assert_eq!(
                opening.now,
                by_the_wall(wall),
                "{written} is {wall} in Shanghai"
            );
            let next = opening.next.unwrap();
            let after = Timestamp::from_second(next.at.unix()).unwrap();
            let wall = after.to_zoned(shanghai.clone()).datetime();
            assert_eq!(next.to, by_the_wall(wall), "{written}");
        }
    }
    assert!(
        offsets.len() >= 5,
        "summer and winter were both met: {offsets:?}"
    );
}
