//! The committed document, and what the wire looks like.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use egude_contract::{
    OPENAPI, openapi,
    v1::{
        Deliveries, FieldCode, FileState, Health, HealthStatus, List, Messages, OPERATIONS,
        OfficeKind, Offices, ParamValue, Problem, ProblemCode, RateClass, RateUnit, Rates, Region,
        RegionKind, RegionLevel, ScannerState, aid, booking, places,
    },
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

#[test]
fn the_committed_document_is_the_one_the_types_give() {
    assert!(
        OPENAPI == openapi::document().unwrap(),
        "crates/contract/openapi.json has drifted from the types; run \
         `cargo xtask openapi` and commit it"
    );
}

#[test]
fn every_operation_is_documented_and_every_documented_one_exists() {
    let document: Value = serde_json::from_str(OPENAPI).unwrap();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let mut documented = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap().to_owned();
            documented.push((id, method.to_uppercase(), path.clone()));
        }
    }
    let mut known: Vec<_> = OPERATIONS
        .iter()
        .map(|o| (o.id.to_owned(), o.method.to_owned(), o.path.to_owned()))
        .collect();
    documented.sort();
    known.sort();
    assert_eq!(documented, known);
}

#[test]
fn keys_and_intents_are_asked_for_where_they_are_needed() {
    let document: Value = serde_json::from_str(OPENAPI).unwrap();
    for operation in OPERATIONS {
        let method = operation.method.to_lowercase();
        let found = &document["paths"][operation.path][&method];
        let names = |name: &str| {
            let parameters = found["parameters"].as_array();
            parameters.is_some_and(|all| all.iter().any(|one| one["name"] == name))
        };
        let id = operation.id;
        assert_eq!(names("egude-key"), operation.takes_key(), "{id}");
        assert_eq!(names("idempotency-key"), operation.takes_intent(), "{id}");
        assert!(found["responses"]["429"].is_object(), "{id}");
        assert!(
            !operation.takes_intent() || operation.method == "POST",
            "{id}"
        );
    }
    let keyless: Vec<_> = OPERATIONS
        .iter()
        .filter(|one| one.path.contains("{hold}") || one.path.contains("{number}"))
        .filter(|one| !one.takes_key())
        .map(|one| one.id)
        .collect();
    assert_eq!(keyless, ["open_booking"], "a code opens it");
}

#[test]
fn a_request_with_a_word_too_many_is_refused() {
    let document: Value = serde_json::from_str(OPENAPI).unwrap();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        if name.ends_with("Request") && name != "AssessmentRequest" {
            assert_eq!(schema["additionalProperties"], false, "{name}");
        }
    }
}

#[test]
fn a_service_has_one_name() {
    for service in booking::Service::ALL {
        assert_eq!(serde_json::to_value(service).unwrap(), service.as_str());
    }
}

/// Whether reading the word and writing it again gives the word. A name that
/// is not the wire's becomes "a newer one", or nothing.
fn is_on_the_wire<T: Serialize + DeserializeOwned>(word: &Value) -> bool {
    let read = serde_json::from_value::<T>(word.clone());
    read.is_ok_and(|value| serde_json::to_value(value).unwrap() == *word)
}

#[test]
fn the_document_names_the_words_that_the_wire_carries() {
    let document: Value = serde_json::from_str(OPENAPI).unwrap();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        let Some(words) = schema["enum"].as_array() else {
            continue;
        };
        let holds = match name.as_str() {
            "FieldCode" => is_on_the_wire::<FieldCode>,
            "OfficeKind" => is_on_the_wire::<OfficeKind>,
            "HealthStatus" => is_on_the_wire::<HealthStatus>,
            "ProblemCode" => is_on_the_wire::<ProblemCode>,
            "RateClass" => is_on_the_wire::<RateClass>,
            "RateUnit" => is_on_the_wire::<RateUnit>,
            "CaseState" => is_on_the_wire::<aid::CaseState>,
            "ChangeTarget" => is_on_the_wire::<aid::ChangeTarget>,
            "ClockUnit" => is_on_the_wire::<aid::ClockUnit>,
            "EventKind" => is_on_the_wire::<aid::EventKind>,
            "HelperKind" => is_on_the_wire::<aid::HelperKind>,
            "Lane" => is_on_the_wire::<aid::Lane>,
            "Mandate" => is_on_the_wire::<aid::Mandate>,
            "MessagesTo" => is_on_the_wire::<aid::MessagesTo>,
            "Outcome" => is_on_the_wire::<aid::Outcome>,
            "PaperHow" => is_on_the_wire::<aid::PaperHow>,
            "SignatureKind" => is_on_the_wire::<aid::SignatureKind>,
            "Stage" => is_on_the_wire::<aid::Stage>,
            "SurveyHow" => is_on_the_wire::<aid::SurveyHow>,
            "TaskAnswer" => is_on_the_wire::<aid::TaskAnswer>,
            "TaskState" => is_on_the_wire::<aid::TaskState>,
            "TipState" => is_on_the_wire::<aid::TipState>,
            "UploadState" => is_on_the_wire::<aid::UploadState>,
            "BookingState" => is_on_the_wire::<booking::BookingState>,
            "Deliveries" => is_on_the_wire::<Deliveries>,
            "DayPart" => is_on_the_wire::<booking::DayPart>,
            "DayState" => is_on_the_wire::<booking::DayState>,
            "DocumentKind" => is_on_the_wire::<booking::DocumentKind>,
            "FieldNeed" => is_on_the_wire::<booking::FieldNeed>,
            "HoldState" => is_on_the_wire::<booking::HoldState>,
            "Messages" => is_on_the_wire::<Messages>,
            "PartnerState" => is_on_the_wire::<booking::PartnerState>,
            "Place" => is_on_the_wire::<booking::Place>,
            "Service" => is_on_the_wire::<booking::Service>,
            "ScannerState" => is_on_the_wire::<ScannerState>,
            "Sex" => is_on_the_wire::<booking::Sex>,
            "SmsPurpose" => is_on_the_wire::<booking::SmsPurpose>,
            "SpecialCase" => is_on_the_wire::<booking::SpecialCase>,
            "StaffMark" => is_on_the_wire::<booking::StaffMark>,
            "WaitingState" => is_on_the_wire::<booking::WaitingState>,
            "FileState" => is_on_the_wire::<FileState>,
            "ImportFaultCode" => is_on_the_wire::<places::ImportFaultCode>,
            "ImportFormat" => is_on_the_wire::<places::ImportFormat>,
            "PlaceCare" => is_on_the_wire::<places::Care>,
            "PlaceDatum" => is_on_the_wire::<places::Datum>,
            "PlaceEntrance" => is_on_the_wire::<places::Entrance>,
            "PlaceEvery" => is_on_the_wire::<places::Every>,
            "PlaceGroup" => is_on_the_wire::<places::Group>,
            "PlaceItem" => is_on_the_wire::<places::Item>,
            "PlaceKind" => is_on_the_wire::<places::Kind>,
            "PlaceLanguage" => is_on_the_wire::<places::Language>,
            "PlaceMealWay" => is_on_the_wire::<places::MealWay>,
            "PlaceMedicalForm" => is_on_the_wire::<places::MedicalForm>,
            "PlaceOnHolidays" => is_on_the_wire::<places::OnHolidays>,
            "PlaceOperatorForm" => is_on_the_wire::<places::OperatorForm>,
            "PlacePer" => is_on_the_wire::<places::Per>,
            "PlaceState" => is_on_the_wire::<places::State>,
            "PlaceWhy" => is_on_the_wire::<places::Why>,
            "ReportAbout" => is_on_the_wire::<places::ReportAbout>,
            "ReportState" => is_on_the_wire::<places::ReportState>,
            "RegionKind" => is_on_the_wire::<RegionKind>,
            "RegionLevel" => is_on_the_wire::<RegionLevel>,
            _ => panic!("{name} has words that this test does not look at; add it"),
        };
        for word in words {
            assert!(holds(word), "{name}: the wire has no {word}");
        }
    }
    let codes = document["components"]["schemas"]["ProblemCode"]["enum"].clone();
    let all = ProblemCode::ALL.iter().chain(&[ProblemCode::Unrecognised]);
    let all: Vec<Value> = all
        .map(|code| serde_json::to_value(code).unwrap())
        .collect();
    assert_eq!(codes, Value::from(all), "every code, and none besides");
}

#[test]
fn every_problem_code_is_kebab_case_and_survives_the_wire() {
    for &code in ProblemCode::ALL {
        let text = code.as_str();
        assert!(
            text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'),
            "{text}"
        );
        assert_eq!(serde_json::to_value(code).unwrap(), json!(text));
        assert_eq!(
            serde_json::from_value::<ProblemCode>(json!(text)).unwrap(),
            code
        );
        assert!((400..600).contains(&code.status()));
    }
}

#[test]
fn a_newer_back_ends_words_are_kept_as_unrecognised() {
    let problem: Problem = serde_json::from_value(
        json!({"code": "brand-new", "fields": [{"pointer": "/a", "code": "x"}]}),
    )
    .unwrap();
    assert_eq!(problem.code, ProblemCode::Unrecognised);
    assert_eq!(problem.fields[0].code, FieldCode::Unrecognised);
    let health: Health = serde_json::from_value(
        json!({"status": "odd", "version": "2", "rates": "new", "extra": 1}),
    )
    .unwrap();
    assert_eq!(health.version, "2");
    assert_eq!(health.offices, FileState::Empty, "an older one has none");
}

#[test]
fn a_problem_says_only_what_it_knows() {
    let bare = serde_json::to_value(Problem::of(ProblemCode::NotFound)).unwrap();
    assert_eq!(bare["type"], "urn:egude:problem:not-found");
    assert!(bare.get("fields").is_none() && bare.get("retryAfter").is_none());
    let full = Problem::of(ProblemCode::ParameterInvalid)
        .field("/query/region", FieldCode::Missing)
        .retry_after(5);
    let full = serde_json::to_value(full).unwrap();
    assert_eq!(
        full["fields"],
        json!([{"pointer": "/query/region", "code": "missing"}])
    );
    assert_eq!(full["retryAfter"], 5);
}

#[test]
fn rates_are_written_as_the_file_is() {
    let text = json!({"ratesVersion": 1, "items": [
        {"id": "standard.dibao", "region": "152502000000", "class": "urban", "amountFen": 84000,
         "unit": "month", "from": "2025-06-01", "publisher": "p", "source": "s",
         "asOf": "2026-11-21", "sample": true}],
        "params": [{"id": "income.employment-cost", "region": "152502000000",
         "value": {"ratio": [1, 10]}, "from": "2025-01-01", "publisher": "p", "source": "s",
         "asOf": "2026-11-21", "sample": false},
        {"id": "income.exclude.local", "region": "152502000000", "value": {"list": ["a"]},
         "from": "2025-01-01", "until": "2025-12-31", "publisher": "p", "source": "s",
         "asOf": "2026-11-21", "sample": false}]});
    let rates: Rates = serde_json::from_value(text.clone()).unwrap();
    assert_eq!(rates.params[0].value, ParamValue::Ratio(1, 10));
    assert_eq!(serde_json::to_value(&rates).unwrap(), text);
}

#[test]
fn a_region_of_a_newer_kind_is_still_a_region() {
    let list: List<Region> = serde_json::from_value(json!({"items": [
        {"code": "152502400000", "level": "new-zone", "nameZh": "x", "nameMn": null,
         "parent": "152502000000", "kind": "novel", "asOf": "2023-06-30", "source": "s"}],
        "total": 1}))
    .unwrap();
    assert_eq!(list.items[0].level, RegionLevel::Other);
    assert_eq!(list.items[0].kind, RegionKind::Statistical);
}

#[test]
fn offices_are_as_old_as_the_entry_that_was_looked_at_longest_ago() {
    let office = |id: &str, kind: &str, day: &str| {
        json!({"id": id, "region": "152502000000", "kind": kind, "name": {"zh": "x"},
            "phones": ["12345"], "hours": [{"days": [1, 5], "from": "08:30", "to": "12:00"}],
            "publisher": "p", "source": "s", "asOf": day, "sample": true})
    };
    let items = [
        office("a", "housing", "2026-11-21"),
        office("b", "employment", "2026-01-02"),
    ];
    let list = json!({"items": items, "total": 2, "asOf": "2026-01-02"});
    let read: Offices = serde_json::from_value(list.clone()).unwrap();
    assert_eq!(serde_json::to_value(Offices::of(read.items)).unwrap(), list);
    let none = serde_json::to_value(Offices::of(Vec::new())).unwrap();
    assert_eq!(none, json!({"items": [], "total": 0, "asOf": null}));
    let newer = office("c", "post-office", "2026-01-02");
    let newer: egude_contract::v1::Office = serde_json::from_value(newer).unwrap();
    assert_eq!(newer.kind, OfficeKind::Unrecognised);
}
