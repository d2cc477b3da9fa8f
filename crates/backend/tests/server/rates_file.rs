use egude_backend::{SAMPLE, Store as _, check};
use egude_contract::v1::FileState;
use egude_rules::{RateFault, rates::RateWrong};
use serde_json::{Value, json};

use crate::world::{Server, folder, known};

fn item() -> Value {
    json!({"id": "standard.dibao", "region": "152502000000", "class": "urban",
        "amountFen": 84_000, "unit": "month", "from": "2025-06-01", "publisher": "Bureau",
        "source": "No. 86", "asOf": "2026-11-21"})
}

fn param() -> Value {
    json!({"id": "property.dibao.vehicles-max", "region": "152502000000", "value": {"int": 1},
        "from": "2025-06-01", "publisher": "Bureau", "source": "No. 86", "asOf": "2026-11-21"})
}

fn file(items: &[Value], params: &[Value]) -> Vec<u8> {
    json!({"ratesVersion": 1, "items": items, "params": params})
        .to_string()
        .into_bytes()
}

fn faults(bytes: &[u8]) -> Vec<RateFault> {
    check(bytes, &known()).err().unwrap_or_default()
}

/// The item with one member changed (or taken out, with null), and what is said of it.
fn said(entry: fn() -> Value, member: &str, value: Value) -> String {
    let mut entry = entry();
    if value.is_null() {
        entry.as_object_mut().unwrap().remove(member);
    } else {
        entry[member] = value;
    }
    let is_item = entry.get("value").is_none() && member != "value";
    let bytes = if is_item {
        file(&[entry], &[])
    } else {
        file(&[], &[entry])
    };
    let faults: Vec<String> = faults(&bytes).iter().map(ToString::to_string).collect();
    assert_eq!(faults.len(), 1, "{member}: {faults:?}");
    faults[0].clone()
}

#[test]
fn a_good_file_is_taken_and_the_sample_is_one() {
    let checked = check(&file(&[item()], &[param()]), &known()).unwrap();
    assert_eq!(checked.rates.items.len(), 1);
    assert!(!checked.rates.items[0].sample);
    let sample = check(SAMPLE, &known()).unwrap();
    assert!(
        sample
            .rates
            .items
            .iter()
            .all(|item| item.sample && item.publisher == "sample")
    );
    assert!(
        sample
            .rates
            .params
            .iter()
            // What a law itself decides is published, not a sample.
            .all(|p| p.sample == (p.publisher == "sample"))
    );
    assert_eq!(sample.notes, [], "an id that no rule uses");
    let tried = |id: &String| {
        let mut items = sample.rates.items.iter();
        items.any(|item| item.id == *id && item.region == "152502000000")
    };
    let world = known();
    let untried: Vec<_> = world.pack().rates.iter().filter(|id| !tried(id)).collect();
    assert_eq!(untried, [""; 0], "every figure can be tried in one city");
    assert!(
        sample
            .rates
            .items
            .iter()
            .all(|item| item.amount_fen % 500 == 0),
        "round figures"
    );
}

#[test]
fn what_is_served_is_what_the_file_says() {
    let file: egude_contract::v1::Rates = serde_json::from_slice(SAMPLE).unwrap();
    let served = check(SAMPLE, &known()).unwrap().rates;
    let (all, of) = (served.items.len(), file.items.len());
    assert_eq!((all, served.params.len()), (of, file.params.len()));
    assert!(file.items.iter().all(|item| served.items.contains(item)));
    assert!(
        file.params
            .iter()
            .all(|param| served.params.contains(param))
    );
    assert_eq!(served.calendar, file.calendar);
}

#[test]
fn a_file_saved_by_a_windows_editor_is_taken() {
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    bytes.extend(file(&[item()], &[]));
    assert_eq!(faults(&bytes), []);
}

#[test]
fn each_mistake_is_named_with_its_place_and_its_remedy() {
    for (member, value, says) in [
        ("amountFen", Value::Null, "is missing"),
        ("amountFen", json!("84000"), "without quotation marks"),
        ("amountFen", json!(840.5), "a whole number"),
        ("amountFen", json!(840), "so 840 yuan is 84000"),
        ("amountFen", json!(-1), "more than 0"),
        (
            "amountFen",
            json!(99_999_999_999_i64),
            "at most 100,000 yuan",
        ),
        ("region", json!("152502"), "write 12 digits"),
        ("region", json!(152_502_000_000_i64), "in quotation marks"),
        (
            "region",
            json!("152599000000"),
            "no region has the code 152599000000",
        ),
        ("region", json!("150000000000"), "average"),
        ("class", json!("town"), "urban, rural, unified"),
        ("unit", json!("day"), "month, year"),
        ("from", json!("2025-6-1"), "\"2026-01-31\""),
        ("from", json!("2025-02-29"), "not a day of the calendar"),
        ("publisher", json!(" "), "is empty"),
        ("publisher", json!("sample"), "mark it as sample"),
        ("sampel", json!(true), "typing mistake"),
        ("sample", json!("yes"), "true or false"),
    ] {
        let text = said(item, member, value);
        assert!(text.starts_with("items[0] (standard.dibao, "), "{text}");
        assert!(text.contains(says), "{member}: {text}");
    }
    for (member, value, says) in [
        ("value", json!({"int": -1}), "not negative"),
        ("value", json!({"flag": true}), "such as {\"int\": 1}"),
        ("value", json!(1), "one of {\"fen\": n}"),
        ("value", json!({"money": 1}), "of the kind int for this id"),
        ("until", json!("2025-05-31"), "before `from`"),
        ("amountFen", json!(1), "not a member"),
    ] {
        let text = said(param, member, value);
        assert!(
            text.starts_with("params[0] (property.dibao.vehicles-max, "),
            "{text}"
        );
        assert!(text.contains(says), "{member}: {text}");
    }
}

#[test]
fn a_word_that_no_rule_knows_is_refused_and_an_id_that_none_uses_is_noted() {
    let mut method = param();
    method["id"] = json!("dibao.amount-method");
    method["value"] = json!({"text": "differense"});
    let text = faults(&file(&[], &[method]))[0].to_string();
    assert!(text.contains("difference, bands"), "{text}");
    let mut share = param();
    share["id"] = json!("income.employment-cost");
    share["value"] = json!({"ratio": [10, 1]});
    assert!(
        faults(&file(&[], &[share]))[0]
            .to_string()
            .contains("from 0 to 1")
    );
    let mut newer = param();
    newer["id"] = json!("tekun.leaving-age");
    let checked = check(&file(&[], &[newer.clone()]), &known()).unwrap();
    let ids: Vec<&str> = checked.notes.iter().map(|note| note.id.as_str()).collect();
    assert_eq!(ids, ["tekun.leaving-age"]);
    newer["value"] = json!({"money": 1});
    let found = faults(&file(&[], &[newer]));
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(said[1].contains("of the kind fen, int"), "{said:?}");
    let stops: Vec<bool> = found.iter().map(RateFault::stops).collect();
    assert_eq!(stops, [false, true], "a refusal tells of the id too");
}

#[test]
fn the_same_figure_twice_and_a_unified_one_beside_a_class_are_refused() {
    let wrongs = |items: &[Value]| -> Vec<RateWrong> {
        faults(&file(items, &[]))
            .into_iter()
            .map(|fault| fault.wrong)
            .collect()
    };
    assert_eq!(
        wrongs(&[item(), item()]),
        [RateWrong::Repeated { first: 0 }]
    );
    let mut unified = item();
    unified["class"] = json!("unified");
    assert_eq!(
        wrongs(&[item(), unified.clone()]),
        [RateWrong::UnifiedBesideClass { first: 0 }]
    );
    unified["from"] = json!("2026-06-01");
    assert_eq!(wrongs(&[item(), unified]), []);
}

#[test]
fn a_file_that_is_no_rates_file_is_refused_in_one_sentence() {
    let whole = file(&[item()], &[]);
    for (bytes, says) in [
        (&whole[..whole.len() / 2], "ends in the middle"),
        (&b""[..], "ends in the middle"),
        (&b"{\"ratesVersion\": 1,,}"[..], "line 1, column 20"),
        (&b"\xb5\xcd\xb1\xa3"[..], "UTF-8"),
        (&b"[]"[..], "an object in braces"),
        (&b"{}"[..], "ratesVersion: is missing"),
        (&b"{\"ratesVersion\": 2}"[..], "write 1"),
        (
            &b"{\"ratesVersion\": 1, \"items\": {}}"[..],
            "items: must be a list",
        ),
        (
            &b"{\"ratesVersion\": 1, \"items\": [1]}"[..],
            "items[0]: must be an object",
        ),
        (&vec![b' '; 5_000_000][..], "larger than 4 MB"),
    ] {
        let faults = faults(bytes);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].to_string().contains(says), "{}", faults[0]);
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let mut first = item();
    first["amountFen"] = json!(840);
    first["class"] = json!("town");
    let mut second = param();
    second["from"] = json!("soon");
    assert_eq!(faults(&file(&[first], &[second])).len(), 3);
}

#[tokio::test]
async fn a_refused_file_leaves_the_old_rates_and_the_server_starts() {
    let good = Server::start(folder(&[("rates.json", &file(&[item()], &[]))]), false).await;
    assert_eq!(good.rates, FileState::Loaded);
    std::fs::write(
        good.folder.path().join("rates.json"),
        b"{\"ratesVersion\": 1",
    )
    .unwrap();
    let after = Server::start(good.folder, false).await;
    assert_eq!(after.rates, FileState::Refused);
    let health = after.get("/api/v1/health").await.json();
    assert_eq!(
        (&health["status"], &health["rates"]),
        (&json!("degraded"), &json!("refused"))
    );
    let rates = after.get("/api/v1/rates?region=152502000000").await.json();
    assert_eq!(rates["items"][0]["amountFen"], 84_000);
}

#[tokio::test]
async fn a_file_takes_the_place_of_the_sample_and_without_both_there_are_no_rates() {
    let sample = Server::with_sample().await;
    assert_eq!(sample.rates, FileState::Sample);
    std::fs::write(
        sample.folder.path().join("rates.json"),
        file(&[item()], &[]),
    )
    .unwrap();
    let own = Server::start(sample.folder, true).await;
    assert_eq!(own.rates, FileState::Loaded);
    let text = own.get("/api/v1/rates?region=152525000000").await;
    assert_eq!(text.json()["items"], json!([]), "no sample is left");
    std::fs::remove_file(own.folder.path().join("rates.json")).unwrap();
    let none = Server::start(own.folder, false).await;
    assert_eq!(none.rates, FileState::Empty);
    assert_eq!(none.store.rates_origin().await.unwrap(), None);
}

#[tokio::test]
async fn sample_figures_do_not_outlive_the_option_that_put_them_there() {
    let sample = Server::with_sample().await;
    std::fs::write(sample.folder.path().join("rates.json"), b"broken").unwrap();
    let after = Server::start(sample.folder, false).await;
    assert_eq!(after.rates, FileState::Refused);
    let rates = after.get("/api/v1/rates?region=152502000000").await.json();
    assert_eq!(rates["items"], json!([]));
}

#[tokio::test]
async fn a_calendar_alone_is_something_and_goes_when_the_file_goes() {
    let bytes = json!({"ratesVersion": 1, "items": [], "calendar": {
        "from": "2026-01-01", "until": "2026-12-31", "holidays": [], "workdays": ["2026-10-10"],
        "publisher": "State Council", "source": "No. 1", "asOf": "2026-11-21"}});
    let bytes = bytes.to_string().into_bytes();
    let server = Server::start(folder(&[("rates.json", &bytes)]), false).await;
    assert_eq!(server.rates, FileState::Loaded);
    let path = "/api/v1/rates?region=152502000000";
    let rates = server.get(path).await.json();
    assert_eq!(rates["calendar"]["workdays"], json!(["2026-10-10"]));
    std::fs::remove_file(server.folder.path().join("rates.json")).unwrap();
    let without = Server::start(server.folder, false).await;
    assert_eq!(without.rates, FileState::Empty);
    let rates = without.get(path).await.json();
    assert_eq!(rates, json!({"ratesVersion": 1, "items": [], "params": []}));
}

#[test]
fn a_wrong_calendar_is_named_with_its_place() {
    let bytes = json!({"ratesVersion": 1, "items": [], "calendar": {
        "from": "2026-01-01", "until": "2026-12-31", "holidays": [], "workdays": ["2026-10-12"],
        "publisher": "State Council", "source": "No. 1", "asOf": "2026-11-21"}});
    let found = faults(bytes.to_string().as_bytes());
    assert_eq!(found.len(), 1);
    assert!(
        found[0].to_string().starts_with("/calendar/workdays/0: "),
        "{}",
        found[0]
    );
}

#[tokio::test]
async fn a_bureaus_file_with_marked_items_is_still_called_sample() {
    let mut marked = item();
    marked["sample"] = json!(true);
    let server = Server::start(folder(&[("rates.json", &file(&[marked], &[]))]), false).await;
    assert_eq!(server.rates, FileState::Sample);
}

const GUIDE: &str = include_str!("../../../../docs/for-bureaus/data.md");

#[test]
fn the_examples_in_the_guide_are_good_files() {
    let examples = GUIDE.split("```json").skip(1);
    let examples: Vec<&str> = examples.filter_map(|e| e.split("```").next()).collect();
    assert_eq!(examples.len(), 3, "rates, calendar, offices");
    for example in &examples[..2] {
        assert_eq!(faults(example.as_bytes()), []);
    }
    let offices = egude_backend::offices::check(examples[2].as_bytes(), &known());
    assert_eq!(offices.unwrap().len(), 1);
}

#[test]
fn the_guide_explains_every_id_that_rules_use() {
    let explained: Vec<&str> = GUIDE
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split(" |").next())
        .flat_map(|cell| cell.split(", "))
        .map(|cell| cell.trim_matches('`'))
        .collect();
    let world = known();
    for id in world.pack().params.keys().chain(&world.pack().rates) {
        // One line explains the limits of every program.
        let limit = id
            .strip_prefix("property.")
            .and_then(|id| id.split_once('.'));
        let short = limit.map_or(id.as_str(), |(_, short)| short);
        assert!(
            explained.contains(&id.as_str()) || explained.contains(&short) || {
                let of_dibao = format!("property.dibao.{short}");
                explained.contains(&of_dibao.as_str())
            },
            "{id} is not explained"
        );
    }
}
