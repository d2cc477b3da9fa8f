use crate::{named, read};
use egude_places::import::Format;
use egude_places::{Every, Kind, Language, OnHolidays, State};
use serde_json::{Value, json};

fn service() -> Value {
    json!({
        "id": "ac148810-d857-441c-9679-408f346de14b", "name": "示例日间照料中心", "status": "active",
        "assured_date": "2026-10-01", "organization": {"id": "x", "name": "示例局"},
        "phones": [{"id": "p", "number": "0479-0000000"}],
        "languages": [{"id": "l", "code": "mn"}],
        "cost_options": [{"id": "c", "option": "午餐", "amount": 12, "currency": "CNY", "amount_description": "元/次"}],
        "schedules": [
            {"id": "s", "freq": "WEEKLY", "byday": "MO,TU,WE", "opens_at": "08:30:00+08:00", "closes_at": "17:30"},
            {"id": "t", "freq": "WEEKLY", "byday": "SA", "opens_at": "09:00", "closes_at": "12:00",
             "valid_from": "2027-05-01", "valid_to": "2027-09-30"},
            {"id": "u", "freq": "WEEKLY", "byday": "SU", "opens_at": "09:00", "closes_at": "12:00",
             "valid_from": "2020-05-01", "valid_to": "2020-09-30"}],
        "service_at_locations": [{"id": "a", "location": {"id": "loc-1", "latitude": 43.93, "longitude": 116.08,
            "addresses": [{"id": "d", "address_1": "示例路", "city": "锡林浩特市", "region": "希日塔拉街道",
                "state_province": "内蒙古", "country": "CN", "postal_code": "", "address_type": "physical"}],
            "accessibility": [{"id": "b", "description": "坡道"}]}}]
    })
}

fn found(services: &[Value]) -> egude_places::import::Read {
    read(json!(services).to_string().as_bytes())
}

#[test]
fn a_service_with_its_location_is_a_place() {
    let read = found(&[service()]);
    assert_eq!(named(&read), [""; 0]);
    assert_eq!(read.format, Format::Hsds);
    let entry = &read.entries[0];
    let place = &entry.place;
    assert_eq!(
        (place.kind, place.region.as_str()),
        (Kind::DayCare, "152502001000")
    );
    assert_eq!(
        (place.prices[0].from.fen(), place.languages.as_slice()),
        (1200, &[Language::Mn][..])
    );
    let table = entry.timetable.as_ref().unwrap();
    assert_eq!(
        (table.weekly.len(), table.holidays),
        (2, OnHolidays::Ask),
        "what is over is left out"
    );
    assert_eq!(table.weekly[1].season.unwrap().from.to_string(), "05-01");
    assert_eq!(place.checked.as_ref().unwrap().on.to_string(), "2026-10-01");
    assert!(place.access.is_some());
}

#[test]
fn a_page_of_services_is_read_as_its_contents() {
    let page = json!({"total_items": 1, "contents": [service()]});
    assert_eq!(read(page.to_string().as_bytes()).entries.len(), 1);
}

#[test]
fn two_locations_are_two_places() {
    let mut two = service();
    let mut other = two["service_at_locations"][0].clone();
    other["location"]["latitude"] = json!(43.95);
    two["service_at_locations"]
        .as_array_mut()
        .unwrap()
        .push(other);
    let read = found(&[two]);
    assert_eq!(read.entries.len(), 2);
    assert_eq!(read.entries[1].place.id, "loc-1");
}

#[test]
fn locations_of_a_mobile_service_are_its_stops() {
    let mut van = service();
    van["name"] = json!("示例流动服务车");
    van["schedules"] = json!([]);
    van["service_at_locations"][0]["location"]["name"] = json!("示例嘎查");
    van["service_at_locations"][0]["schedules"] = json!([
        {"freq": "MONTHLY", "byday": "1WE,3WE", "opens_at": "10:00", "closes_at": "11:00", "dtstart": "2026-01-07"},
        {"freq": "WEEKLY", "interval": 2, "byday": "FR", "opens_at": "10:00", "closes_at": "11:00", "dtstart": "2026-01-09"}]);
    let read = found(&[van]);
    assert_eq!(named(&read), [""; 0]);
    let place = &read.entries[0].place;
    assert_eq!(
        (place.kind, place.region.as_str()),
        (Kind::Mobile, "152502000000")
    );
    let repeat = &place.stops[0].repeat;
    assert_eq!(
        (repeat.every, repeat.weeks.as_slice()),
        (Every::Month, &[1, 3][..])
    );
    assert_eq!(place.stops[1].repeat.interval, 2);
}

#[test]
fn what_cannot_be_kept_is_named() {
    for (pointer, value, expected) in [
        ("/schedules/0/freq", json!("YEARLY"), "1 freq bad-repeat !"),
        ("/schedules/0/byday", json!("XX"), "1 byday bad-repeat !"),
        (
            "/schedules/0/opens_at",
            json!("08:30Z"),
            "1 opens_at bad-time !",
        ),
        (
            "/cost_options/0/currency",
            json!("USD"),
            "1 cost_options bad-money !",
        ),
        ("/status", json!("unknown"), "1 status unknown-word !"),
        ("/name", json!("示例商店"), "1 attributes unknown-kind !"),
        ("/organization", Value::Null, "1 organization missing !"),
        (
            "/service_at_locations",
            json!([]),
            "1 service_at_locations missing !",
        ),
        (
            "/service_at_locations/0/location/addresses",
            json!([]),
            "1 addresses unknown-region !",
        ),
    ] {
        let mut one = service();
        *one.pointer_mut(pointer).unwrap() = value;
        let read = found(&[one]);
        assert!(
            named(&read).contains(&expected.to_owned()),
            "{pointer}: {:?}",
            named(&read)
        );
        assert!(read.entries.is_empty() || !read.may(), "{pointer}");
    }
    let mut shut = service();
    shut["status"] = json!("temporarily closed");
    assert_eq!(found(&[shut]).entries[0].place.state, State::Paused);
}
