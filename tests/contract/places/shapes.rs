//! The contract's types and those of the directory are written twice; they must write alike.

use std::collections::BTreeSet;

use egude_client::places::{ImportPreview, PlaceDeed, StaffPlace, StaffPlaces};
use egude_contract::v1::places as wire;
use egude_places as domain;
use egude_places::import::{Datum, FaultCode, Format};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

const WHOLE: &str = include_str!("whole.json");

fn whole() -> Value {
    serde_json::from_str(WHOLE).unwrap()
}

fn openapi() -> Value {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../crates/contract/openapi.json"
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Read and written again, as this type has it.
fn again<T: Serialize + DeserializeOwned>(document: &Value) -> Value {
    let read: T = serde_json::from_value(document.clone()).unwrap();
    serde_json::to_value(read).unwrap()
}

#[test]
fn a_document_with_everything_in_it_is_written_alike_by_both() {
    let (index, slice) = (&whole()["index"], &whole()["slice"]);
    assert_eq!(again::<wire::Index>(index), *index);
    assert_eq!(again::<domain::Index>(index), plain(index));
    assert_eq!(again::<wire::Slice>(slice), *slice);
    assert_eq!(again::<domain::Slice>(slice), *slice);
}

/// Who published the calendar is nothing that the directory asks.
fn plain(index: &Value) -> Value {
    let mut index = index.clone();
    let calendar = index["calendar"].as_object_mut().unwrap();
    for member in ["publisher", "source", "asOf", "sample"] {
        assert!(calendar.remove(member).is_some(), "{member}");
    }
    index
}

#[test]
fn a_document_with_nothing_in_it_is_written_alike_by_both() {
    let index = json!({
        "placesVersion": 1, "digest": "d", "asOf": "2026-11-22T10:00:00+08:00", "total": 0,
    });
    assert_eq!(again::<wire::Index>(&index), index);
    assert_eq!(again::<domain::Index>(&index), index);
    let slice = json!({
        "placesVersion": 1, "region": "152502000000", "digest": "d",
        "asOf": "2026-11-22T10:00:00+08:00",
        "items": [{
            "id": "a", "kind": "meals", "region": "152502000000", "name": {"zh": "示例"},
            "state": "open", "source": 0,
        }],
    });
    assert_eq!(again::<wire::Slice>(&slice), slice);
    assert_eq!(again::<domain::Slice>(&slice), slice);
}

/// The members of a schema.
fn members(openapi: &Value, schema: &str) -> BTreeSet<String> {
    let properties = &openapi["components"]["schemas"][schema]["properties"];
    properties.as_object().unwrap().keys().cloned().collect()
}

#[test]
fn the_document_with_everything_in_it_has_every_member_of_the_contract() {
    let openapi = openapi();
    let whole = whole();
    let place = "/slice/items/0";
    for (schema, pointer) in [
        ("PlaceIndex", "/index".to_owned()),
        ("PlaceSliceOf", "/index/slices/0".to_owned()),
        ("PlaceBounds", "/index/slices/0/bounds".to_owned()),
        ("PlaceKindWords", "/index/words/0".to_owned()),
        ("PlaceSlice", "/slice".to_owned()),
        ("PlaceSource", "/slice/sources/0".to_owned()),
        ("PlaceTimetable", "/slice/timetables/0".to_owned()),
        ("PlaceWeekly", "/slice/timetables/0/weekly/0".to_owned()),
        (
            "PlaceSeason",
            "/slice/timetables/0/weekly/0/season".to_owned(),
        ),
        ("PlaceSpan", "/slice/timetables/0/holidayHours/0".to_owned()),
        ("Place", place.to_owned()),
        ("PlacePoint", format!("{place}/at")),
        ("PlaceOperator", format!("{place}/operator")),
        ("PlaceFiling", format!("{place}/filing")),
        ("PlaceGrade", format!("{place}/grade")),
        ("PlaceBeds", format!("{place}/beds")),
        ("PlacePrice", format!("{place}/prices/0")),
        ("PlaceSubsidy", format!("{place}/subsidies/0")),
        ("PlaceMedical", format!("{place}/medical")),
        ("PlaceAccess", format!("{place}/access")),
        ("PlaceChecked", format!("{place}/checked")),
        ("PlaceClosure", format!("{place}/closures/0")),
        ("PlaceStop", format!("{place}/stops/0")),
        ("PlaceRepeat", format!("{place}/stops/0/repeat")),
        ("PlaceCancelled", format!("{place}/stops/0/cancelled/0")),
    ] {
        let here = whole.pointer(&pointer).unwrap().as_object().unwrap();
        let here: BTreeSet<String> = here.keys().cloned().collect();
        assert_eq!(here, members(&openapi, schema), "{schema}");
    }
}

#[test]
fn every_word_of_the_contract_is_a_word_of_the_directory() {
    let openapi = openapi();
    macro_rules! alike {
        ($($schema:literal is $type:ty),* $(,)?) => {$(
            let listed = &openapi["components"]["schemas"][$schema]["enum"];
            let words: Vec<&str> = <$type>::ALL.iter().map(|one| one.as_str()).collect();
            assert_eq!(*listed, json!(words), $schema);
        )*};
    }
    alike!(
        "PlaceKind" is domain::Kind,
        "PlaceCare" is domain::Care,
        "PlaceOperatorForm" is domain::OperatorForm,
        "PlaceItem" is domain::Item,
        "PlacePer" is domain::Per,
        "PlaceGroup" is domain::Group,
        "PlaceMealWay" is domain::MealWay,
        "PlaceLanguage" is domain::Language,
        "PlaceEntrance" is domain::Entrance,
        "PlaceMedicalForm" is domain::MedicalForm,
        "PlaceWhy" is domain::Why,
        "PlaceState" is domain::State,
        "PlaceOnHolidays" is domain::OnHolidays,
        "PlaceEvery" is domain::Every,
        "PlaceDatum" is Datum,
        "ImportFormat" is Format,
        "ImportFaultCode" is FaultCode,
    );
}

#[test]
fn every_deed_is_sent_as_the_contract_reads_it() {
    let place = &whole()["slice"]["items"][0];
    let timetable = &whole()["slice"]["timetables"][0];
    let span = json!({"from": "09:00", "to": "12:00"});
    let deeds = [
        json!({"deed": "confirm"}),
        json!({"deed": "correct", "place": place, "timetables": [timetable]}),
        json!({"deed": "close", "from": "2026-11-23", "to": "2026-11-24", "why": "weather",
            "hours": [span]}),
        json!({"deed": "reopen", "from": "2026-11-23", "to": "2026-11-24"}),
        json!({"deed": "cancel-stop", "stop": "a", "day": "2026-11-24", "why": "staff"}),
        json!({"deed": "restore-stop", "stop": "a", "day": "2026-11-24"}),
        json!({"deed": "state", "state": "paused"}),
        json!({"deed": "settle", "report": "7", "state": "right", "note": "示例"}),
        json!({"deed": "import"}),
    ];
    for deed in &deeds {
        assert_eq!(again::<wire::PlaceDeed>(deed), *deed);
        assert_eq!(again::<PlaceDeed>(deed), *deed);
    }
    let known = &openapi()["components"]["schemas"]["PlaceDeed"]["oneOf"];
    assert_eq!(known.as_array().unwrap().len(), deeds.len());
}

#[test]
fn what_staff_are_shown_is_read_whole() {
    let whole = whole();
    let read = |name: &str| whole[name].clone();
    let wire: wire::StaffPlace = serde_json::from_value(read("staffPlace")).unwrap();
    assert_eq!(serde_json::to_value(wire).unwrap(), read("staffPlace"));
    let place: StaffPlace = serde_json::from_value(read("staffPlace")).unwrap();
    assert_eq!(place.reports[0].who.as_deref(), Some("sample"));
    assert_eq!(place.deeds[0].changes[0].member, "phones");
    let wire: wire::StaffPlaces = serde_json::from_value(read("staffPlaces")).unwrap();
    assert_eq!(serde_json::to_value(wire).unwrap(), read("staffPlaces"));
    let list: StaffPlaces = serde_json::from_value(read("staffPlaces")).unwrap();
    assert!(list.items[0].corrected && list.items[0].checked_on.is_some());
    let wire: wire::ImportPreview = serde_json::from_value(read("preview")).unwrap();
    assert_eq!(serde_json::to_value(wire).unwrap(), read("preview"));
    let preview: ImportPreview = serde_json::from_value(read("preview")).unwrap();
    assert_eq!((preview.gone[0].fields.len(), preview.scope.len()), (1, 1));
}
