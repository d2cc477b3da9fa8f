//! A small directory of its own, so that a test knows every place in it: two banners, made up.

use anyhow::Result;
use egude_tests::browser::{Answer, World};
use serde_json::{Value, json};

/// Where most of the places are.
pub(crate) const XILINHOT: &str = "152502000000";
/// Where one more is.
pub(crate) const EAST: &str = "152525000000";

const AS_OF: &str = "2026-11-20T09:00:00+08:00";

/// Always open, as far as hours go.
fn timetable() -> Value {
    let whole = json!({ "days": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00" });
    json!({ "weekly": [whole], "holidays": "as-usual" })
}

fn place(id: &str, kind: &str, region: &str, zh: &str, more: &Value) -> Value {
    let mut place = json!({
        "id": id, "kind": kind, "region": region, "name": { "zh": zh },
        "state": "open", "hours": 0, "source": 0, "phones": ["0479-0000000"],
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        place[name] = value.clone();
    }
    place
}

fn slice(region: &str, readings: &Value, items: &[Value]) -> Value {
    json!({
        "placesVersion": 1, "region": region, "digest": format!("{region}-1"), "asOf": AS_OF,
        "sources": [{ "publisher": "示例", "source": "示例", "asOf": "2026-11-20", "sample": true }],
        "timetables": [timetable()], "readings": readings, "items": items,
    })
}

fn xilinhot() -> Value {
    let at = |lat: f64, lon: f64| json!({ "lat": lat, "lon": lon });
    let mut home = json!({ "at": at(43.94, 116.10), "takes": ["fully"] });
    home["name"] = json!({ "zh": "额尔敦敬老院", "mn": "ᠡᠷᠳᠡᠨᠢ" });
    let meals = json!({ "at": at(43.93, 116.08), "languages": ["zh", "mn"], "meals": ["eat-in"] });
    let house = json!({ "at": at(43.95, 116.20) });
    let paused = json!({ "at": at(43.90, 116.00), "state": "paused" });
    let readings = json!({
        "幸": "xing", "福": "fu", "院": "yuan", "如": "ru", "意": "yi", "食": "shi",
        "堂": "tang", "敬": "jing", "老": "lao", "额": "e", "尔": "er", "敦": "dun",
        "互": "hu", "助": "zhu", "租": "zu", "赁": "lin", "点": "dian",
    });
    slice(
        XILINHOT,
        &readings,
        &[
            place("a-home", "home-public", XILINHOT, "额尔敦敬老院", &home),
            place("b-meals", "meals", XILINHOT, "如意食堂", &meals),
            place("c-house", "mutual-aid", XILINHOT, "互助幸福院", &house),
            place("d-rental", "rental", XILINHOT, "租赁点", &paused),
        ],
    )
}

fn east() -> Value {
    let far = json!({ "at": { "lat": 45.51, "lon": 116.97 } });
    let readings = json!({ "东": "dong", "乌": "wu", "食": "shi", "堂": "tang" });
    slice(
        EAST,
        &readings,
        &[place("e-meals", "meals", EAST, "东乌食堂", &far)],
    )
}

fn index() -> Value {
    let bounds = |lat: f64, lon: f64| {
        let (north, east) = (lat + 0.2, lon + 0.2);
        json!({ "south": lat, "west": lon, "north": north, "east": east })
    };
    let of = |region: &str, total: u32, bounds: Value| json!({ "region": region, "total": total, "digest": format!("{region}-1"), "bounds": bounds });
    json!({
        "placesVersion": 1, "digest": "all-1", "asOf": AS_OF, "sample": true, "total": 5,
        "slices": [
            of(XILINHOT, 4, bounds(43.9, 116.0)),
            of(EAST, 1, bounds(45.4, 116.9)),
        ],
    })
}

/// The back end has this directory from now on.
pub(crate) async fn directory(world: &World) -> Result<()> {
    world.open("/").await?;
    directory_again(world).await
}

/// The same, for a page that is open already.
pub(crate) async fn directory_again(world: &World) -> Result<()> {
    let page = &world.page;
    let answer = |value: Value| Answer::json(value.to_string());
    // The newest counts, and the address of the index is the beginning of the others.
    page.answer_instead("/api/v1/places", &answer(index()))
        .await?;
    for (region, slice) in [(XILINHOT, xilinhot()), (EAST, east())] {
        page.answer_instead(&format!("/api/v1/places/{region}"), &answer(slice))
            .await?;
    }
    Ok(())
}

/// The list of a banner does not come.
pub(crate) async fn without(world: &World, region: &str) -> Result<()> {
    let nothing = Answer::status(404);
    world
        .page
        .answer_instead(&format!("/api/v1/places/{region}"), &nothing)
        .await
}

/// Nothing of the directory comes.
pub(crate) async fn nothing(world: &World) -> Result<()> {
    let nothing = Answer::status(404);
    world.page.answer_instead("/api/v1/places", &nothing).await
}
