use crate::{named, read, read_as};
use egude_places::import::{Datum, Format};
use serde_json::{Value, json};

fn feature() -> Value {
    json!({"type": "Feature", "id": "a-1",
        "geometry": {"type": "Point", "coordinates": [116.08, 43.93]},
        "properties": {"名称": "示例", "kind": "老年食堂", "region": "152502001000", "bedsTotal": 12,
            "languages": ["汉语", "蒙语"], "ride": true, "phones": null, "checkedBy": "示例局"}})
}

fn collection(features: &[Value]) -> Vec<u8> {
    json!({"type": "FeatureCollection", "features": features})
        .to_string()
        .into_bytes()
}

#[test]
fn properties_are_named_as_columns_are() {
    let read = read(&collection(&[feature()]));
    assert_eq!(
        named(&read),
        ["1 bedsTotal bad-number"],
        "a kitchen with beds is looked at twice"
    );
    assert_eq!(read.format, Format::Geojson);
    let place = &read.entries[0].place;
    assert_eq!(
        (place.id.as_str(), place.languages.len(), place.ride),
        ("a-1", 2, true)
    );
    assert!((place.at.as_ref().unwrap().lat - 43.93).abs() < 1e-9);
}

#[test]
fn a_line_is_no_place_and_no_position_is_none() {
    let mut line = feature();
    line["geometry"] = json!({"type": "LineString", "coordinates": [[1, 2], [3, 4]]});
    let mut nowhere = feature();
    nowhere["id"] = json!("b-1");
    nowhere["geometry"] = Value::Null;
    let read = read(&collection(&[line, nowhere]));
    let all = named(&read);
    assert!(
        all.contains(&"1 geometry bad-position !".to_owned()),
        "{all:?}"
    );
    assert_eq!(read.entries.len(), 1);
    assert_eq!(read.entries[0].place.at, None);
}

#[test]
fn an_unknown_property_is_named_once() {
    let mut first = feature();
    first["properties"]["colour"] = json!("red");
    first["properties"]["bedsTotal"] = Value::Null;
    let mut second = first.clone();
    second["id"] = json!("b-1");
    second["properties"]["名称"] = json!("另一个示例");
    let read = read(&collection(&[first, second]));
    assert_eq!(named(&read), ["1 colour column-unknown"]);
}

#[test]
fn another_system_in_an_old_file_is_refused_by_name() {
    let mut file: Value = serde_json::from_slice(&collection(&[feature()])).unwrap();
    file["crs"] = json!({"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}});
    let read = read(file.to_string().as_bytes());
    assert_eq!(named(&read)[0], "0 crs wrong-datum !");
}

#[test]
fn the_person_may_say_that_it_came_from_a_map_service() {
    let (lat, lon) = Datum::Gcj02.of_wgs84((43.93, 116.08));
    let mut shifted = feature();
    shifted["geometry"]["coordinates"] = json!([lon, lat]);
    let read = read_as(&collection(&[shifted]), Some(Datum::Gcj02));
    let at = read.entries[0].place.at.clone().unwrap();
    assert!((at.lat - 43.93).abs() < 1e-6);
}
