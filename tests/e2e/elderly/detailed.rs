//! A directory in which a few places have everything that can be said of one, and the clock of the
//! day on which they are looked at.

use anyhow::Result;
use egude_tests::browser::{Answer, World};
use serde_json::{Value, json};

use super::arranged::XILINHOT;

/// A home with prices and beds.
pub(super) const HOME: &str = "f-home";
/// A van.
pub(super) const VAN: &str = "g-van";
/// Others, to be compared.
pub(super) const OTHERS: [&str; 3] = ["h-one", "i-two", "j-three"];

const AS_OF: &str = "2026-11-20T09:00:00+08:00";

/// The device's clock goes on from this moment, before every page.
pub(super) async fn clock_at(world: &World, moment: &str) -> Result<()> {
    let script = format!(
        "(() => {{
            const now = Date.now.bind(Date);
            const shift = Date.parse('{moment}') - now();
            Date.now = () => now() + shift;
        }})()"
    );
    world.page.before_every_page(&script).await
}

fn home() -> Value {
    json!({
        "id": HOME, "kind": "home-public", "region": XILINHOT, "state": "open", "hours": 0,
        "name": { "zh": "示例敬老院", "mn": "ᠵᠢᠱᠢᠶ᠎ᠡ" },
        "address": { "zh": "示例街 1 号" },
        "at": { "lat": 43.94, "lon": 116.10, "within": 300 },
        "phones": ["0479-0000000", "0479-0000001"],
        "operator": { "form": "public" },
        "filing": { "number": "示例备案-0001", "date": "2025-03-01" },
        "grade": { "level": 3, "until": "2028-01-01" },
        "beds": { "total": 80, "nursing": 20, "free": 3, "asOf": "2026-11-20" },
        "takes": ["self-care", "fully"],
        "prices": [
            { "of": "bed", "from": 90000, "per": "month", "asOf": "2026-10-01" },
            { "of": "nursing", "care": "fully", "from": 150_000, "to": 200_000, "per": "month", "asOf": "2026-10-01" },
            { "of": "lunch", "from": 1200, "per": "time", "asOf": "2026-10-01" },
        ],
        "subsidies": [
            { "of": "bed", "who": ["dibao"], "fen": 30000, "per": "month", "source": "示例文件", "asOf": "2026-01-01" },
            { "of": "lunch", "who": ["age-80"], "per": "time", "source": "示例文件", "asOf": "2026-01-01" },
        ],
        "medical": { "form": "inside" },
        "meals": ["eat-in", "delivery"], "languages": ["zh", "mn"],
        "access": { "entrance": "ramp", "toilet": true }, "ride": true,
        "closures": [{ "from": "2026-12-10", "to": "2026-12-11", "why": "repair" }],
        "checked": { "on": "2026-11-20", "by": "示例民政局" }, "source": 0,
    })
}

fn van() -> Value {
    json!({
        "id": VAN, "kind": "mobile", "region": XILINHOT, "state": "open",
        "name": { "zh": "示例流动服务车" }, "phones": ["0479-0000002"], "source": 0,
        "stops": [{
            "id": "s1", "name": { "zh": "示例嘎查" }, "region": XILINHOT,
            "at": { "lat": 43.99, "lon": 116.00 },
            "from": "11:00", "to": "12:00", "first": "2026-11-03",
            "repeat": { "every": "week", "interval": 1, "days": [2] },
            "cancelled": [{ "day": "2026-12-01", "why": "weather" }],
        }],
    })
}

fn plain(id: &str, zh: &str, free: u16) -> Value {
    json!({
        "id": id, "kind": "home-private", "region": XILINHOT, "state": "open",
        "name": { "zh": zh }, "phones": ["0479-0000003"], "source": 0,
        "beds": { "free": free, "asOf": "2026-06-01" },
        "prices": [{ "of": "bed", "from": 120_000, "to": 180_000, "per": "month", "asOf": "2026-10-01" }],
    })
}

fn slice() -> Value {
    let work = json!({ "days": [1, 2, 3, 4, 5], "from": "08:30", "to": "17:30" });
    json!({
        "placesVersion": 1, "region": XILINHOT, "digest": "detailed", "asOf": AS_OF,
        "sources": [{ "publisher": "示例", "source": "示例", "asOf": "2026-11-20", "sample": true }],
        "timetables": [{ "weekly": [work], "holidays": "as-usual" }],
        "items": [
            home(), van(), plain(OTHERS[0], "示例一", 1), plain(OTHERS[1], "示例二", 0),
            plain(OTHERS[2], "示例三", 9), plain("k-four", "示例四", 2),
        ],
    })
}

/// The back end has this directory from now on.
pub(super) async fn directory(world: &World) -> Result<()> {
    world.open("/").await?;
    let bounds = json!({ "south": 43.9, "west": 116.0, "north": 44.0, "east": 116.2 });
    let of = json!({ "region": XILINHOT, "total": 6, "digest": "detailed", "bounds": bounds });
    let index = json!({
        "placesVersion": 1, "digest": "detailed-all", "asOf": AS_OF, "sample": true, "total": 6,
        "slices": [of],
    });
    let answer = |value: Value| Answer::json(value.to_string());
    let page = &world.page;
    page.answer_instead("/api/v1/places", &answer(index))
        .await?;
    let path = format!("/api/v1/places/{XILINHOT}");
    page.answer_instead(&path, &answer(slice())).await
}

/// The page of a place.
pub(super) fn path(id: &str) -> String {
    format!("/elderly/place/{id}")
}
