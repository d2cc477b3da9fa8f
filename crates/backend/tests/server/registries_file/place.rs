use serde_json::json;

use super::is_named;

#[test]
fn who_and_where_is_named_when_it_is_wrong() {
    for (member, value, place, says) in [
        ("id", json!("Civil Affairs"), "/id", "small letters"),
        ("region", json!("152502"), "/region", "12 digits"),
        (
            "region",
            json!("152599000000"),
            "/region",
            "no region has the code",
        ),
        ("name", json!("某处"), "/name", "an object"),
        ("name", json!({"mn": "x"}), "/name/zh", "is missing"),
        ("address", json!({"zh": ""}), "/address/zh", "is empty"),
        ("phones", json!([]), "/phones", "must have an address"),
        (
            "phones",
            json!(["call us"]),
            "/phones/0",
            "as it is dialled",
        ),
        (
            "position",
            json!({"lat": "43.9"}),
            "/position/lon",
            "is missing",
        ),
        (
            "position",
            json!({"lat": 43.9, "lon": "116.1"}),
            "/position/lat",
            "quotation marks",
        ),
        (
            "position",
            json!({"lat": "116.1", "lon": "116.1"}),
            "/position/lat",
            "exchanged",
        ),
        (
            "position",
            json!({"lat": "43.9", "lon": "-116"}),
            "/position/lon",
            "degrees",
        ),
        (
            "position",
            json!({"lat": "43.", "lon": "116"}),
            "/position/lat",
            "degrees",
        ),
        ("zone", json!("UTC"), "/zone", "Asia/Shanghai"),
        (
            "accepts",
            json!(["martian"]),
            "/accepts/0",
            "hk-macao-taiwan",
        ),
        (
            "accepts",
            json!(["foreigner", "foreigner"]),
            "/accepts/1",
            "there once",
        ),
        ("asOf", json!("soon"), "/asOf", "not a day"),
        ("publisher", json!("sample"), "/sample", "mark it as sample"),
        ("opening", json!("08:30"), "/opening", "typing mistake"),
    ] {
        is_named(member, value, place, says);
    }
}

#[test]
fn services_are_named_when_they_are_wrong() {
    let one = |id: &str, minutes: u16, per_slot: u16, walk_in: u16| json!({"id": id, "minutes": minutes, "perSlot": per_slot, "walkIn": walk_in});
    for (services, place, says) in [
        (json!([]), "", "at least one service"),
        (json!([one("wed", 30, 4, 1)]), "/0/id", "one of marry"),
        (
            json!([one("marry", 30, 4, 1), one("marry", 30, 4, 1)]),
            "/1/id",
            "there once",
        ),
        (
            json!([one("marry", 30, 4, 5)]),
            "/0/walkIn",
            "at most perSlot, which is 4",
        ),
        (
            json!([one("marry", 30, 0, 0)]),
            "/0/perSlot",
            "from 1 to 100",
        ),
        (
            json!([one("marry", 3, 1, 0)]),
            "/0/minutes",
            "from 5 to 480",
        ),
        (
            json!([one("marry", 211, 4, 1)]),
            "/0/minutes",
            "none of 211 minutes",
        ),
        (
            json!([one("divorce-apply", 30, 4, 1)]),
            "",
            "with divorce-issue",
        ),
        (json!(["marry"]), "/0", "an object"),
    ] {
        is_named("services", services, &format!("/services{place}"), says);
    }
}
