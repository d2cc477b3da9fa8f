//! Rates files as clerks really write them: each mistake is named with its place and a remedy.

use egude_rules::{
    RateFault, Rates,
    rates::{Checked, RateWrong},
};
use serde_json::{Value, json};

use crate::support::pack;

const ITEM: usize = 0;
const FLAG: usize = 0;
const SHARE: usize = 1;
const LIST: usize = 2;
const METHOD: usize = 3;

fn good() -> Value {
    let source = |mut entry: Value| {
        for (name, value) in [
            ("region", "152502000000"),
            ("from", "2025-06-01"),
            ("publisher", "sample"),
            ("source", "sample"),
            ("asOf", "2026-11-21"),
        ] {
            entry[name] = value.into();
        }
        entry["sample"] = true.into();
        entry
    };
    json!({
        "ratesVersion": 1,
        "items": [source(json!({"id": "standard.dibao", "class": "urban", "amountFen": 84000, "unit": "month"}))],
        "params": [
            source(json!({"id": "income.exclude.basic-pension", "value": {"flag": true}, "until": "2025-12-31"})),
            source(json!({"id": "income.employment-cost", "value": {"ratio": [1, 10]}})),
            source(json!({"id": "property.dibao.kinds", "value": {"list": ["savings"]}})),
            source(json!({"id": "dibao.amount-method", "value": {"text": "difference"}})),
        ],
    })
}

fn read(file: &[u8]) -> Result<Checked, Vec<RateFault>> {
    Rates::read(file, &pack(), |code| code.as_str() != "152599000000")
}

/// Everything that is said of a file, good or not.
fn faults(file: impl AsRef<[u8]>) -> Vec<String> {
    let found = read(file.as_ref()).map_or_else(|faults| faults, |checked| checked.notes);
    found.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn refused(change: impl FnOnce(&mut Value), place: &str, remedy: &str) {
    let mut file = good();
    change(&mut file);
    let found = faults(file.to_string());
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with(place) && found[0].contains(remedy),
        "{}",
        found[0]
    );
}

#[test]
fn a_good_file_has_no_fault() {
    assert_eq!(faults(good().to_string()), [""; 0]);
    assert_eq!(
        faults(format!("\u{feff}{}", good())),
        [""; 0],
        "a byte order mark does no harm"
    );
}

#[test]
fn a_truncated_file_names_the_line_where_it_ends() {
    let text = serde_json::to_string_pretty(&good()).unwrap();
    let half: Vec<&str> = text.lines().take(7).collect();
    let found = faults(half.join("\n"));
    assert!(
        found[0].contains("ends in the middle, at line 7"),
        "{found:?}"
    );
    let found = faults("{\n\"ratesVersion\": 1,\n\"items\" [] }");
    assert!(found[0].contains("line 3"), "{found:?}");
}

#[test]
fn the_file_as_a_whole_is_looked_at() {
    refused(
        |f| f["ratesVersion"] = 2.into(),
        "ratesVersion: ",
        "write 1",
    );
    refused(
        |f| drop(f.as_object_mut().unwrap().remove("ratesVersion")),
        "ratesVersion: ",
        "missing",
    );
    refused(
        |f| drop(f.as_object_mut().unwrap().remove("items")),
        "items: ",
        "missing",
    );
    refused(|f| f["params"] = json!({}), "params: ", "a list");
    refused(|f| f["item"] = json!([]), "item: ", "typing mistake");
    assert!(faults("[]")[0].contains("an object"));
}

#[test]
fn amounts_are_looked_at() {
    let at = "items[0] (standard.dibao, 152502000000): amountFen: ";
    for (amount, remedy) in [
        (json!(-84000), "more than 0"),
        (json!(0), "more than 0"),
        (json!(84_000_000), "at most"),
        (json!(840), "in fen"),
        (
            json!("84000"),
            "a whole number of fen without quotation marks",
        ),
        (json!(840.5), "a whole number of fen"),
    ] {
        refused(|f| f["items"][ITEM]["amountFen"] = amount, at, remedy);
    }
}

#[test]
fn the_figure_of_a_whole_autonomous_region_is_no_standard() {
    let region = |f: &mut Value| f["items"][ITEM]["region"] = "150000000000".into();
    refused(
        region,
        "items[0] (standard.dibao, 150000000000): region: ",
        "the banner or the league",
    );
}

#[test]
fn fields_are_looked_at() {
    let item = "items[0] (standard.dibao, 152502000000): ";
    refused(
        |f| f["items"][ITEM]["class"] = "city".into(),
        &format!("{item}class: "),
        "urban",
    );
    refused(
        |f| f["items"][ITEM]["unit"] = "day".into(),
        &format!("{item}unit: "),
        "month",
    );
    refused(
        |f| f["items"][ITEM]["region"] = "152502".into(),
        "items[0] (standard.dibao, 152502): region: ",
        "12 digits",
    );
    refused(
        |f| f["items"][ITEM]["from"] = "2025-02-30".into(),
        &format!("{item}from: "),
        "a day of the calendar",
    );
    refused(
        |f| f["items"][ITEM]["from"] = "2025-6-1".into(),
        &format!("{item}from: "),
        "2026-01-31",
    );
    refused(
        |f| f["items"][ITEM]["publisher"] = "  ".into(),
        &format!("{item}publisher: "),
        "is empty",
    );
    refused(
        |f| f["items"][ITEM]["amout"] = 1.into(),
        &format!("{item}amout: "),
        "typing mistake",
    );
    refused(
        |f| drop(f["items"][ITEM].as_object_mut().unwrap().remove("asOf")),
        &format!("{item}asOf: "),
        "missing",
    );
    refused(|f| f["items"][ITEM] = 5.into(), "items[0]: ", "an object");
}

#[test]
fn parameters_have_the_kind_that_their_rule_reads() {
    let value = |at: usize, value: Value| move |f: &mut Value| f["params"][at]["value"] = value;
    let flag = "params[0] (income.exclude.basic-pension, 152502000000): value: ";
    refused(value(FLAG, json!({"int": 1})), flag, "{\"flag\": true}");
    refused(value(FLAG, json!(true)), flag, "one of");
    let share = "params[1] (income.employment-cost, 152502000000): value: ";
    refused(
        value(SHARE, json!({"ratio": [11, 10]})),
        share,
        "from 0 to 1",
    );
    refused(value(SHARE, json!({"ratio": [1, 0]})), share, "from 0 to 1");
    refused(
        value(SHARE, json!({"ratio": [-1, 10]})),
        share,
        "from 0 to 1",
    );
    let list = "params[2] (property.dibao.kinds, 152502000000): value: ";
    refused(
        value(LIST, json!({"list": ["savings", "horses"]})),
        list,
        "savings, vehicles",
    );
    let method = "params[3] (dibao.amount-method, 152502000000): value: ";
    refused(
        value(METHOD, json!({"text": "diffrence"})),
        method,
        "difference, bands",
    );
}

#[test]
fn what_ends_before_it_begins_is_named() {
    let ends = |f: &mut Value| f["params"][FLAG]["until"] = "2025-05-31".into();
    refused(
        ends,
        "params[0] (income.exclude.basic-pension, 152502000000): until: ",
        "before `from`",
    );
}

#[test]
fn what_stands_twice_is_named_with_the_first() {
    let again = |f: &mut Value| {
        let again = f["items"][ITEM].clone();
        f["items"].as_array_mut().unwrap().push(again);
    };
    refused(
        again,
        "items[1] (standard.dibao, 152502000000): ",
        "stands at [0] already",
    );
    let unified = |f: &mut Value| {
        let mut again = f["items"][ITEM].clone();
        again["class"] = "unified".into();
        f["items"].as_array_mut().unwrap().push(again);
    };
    refused(
        unified,
        "items[1] (standard.dibao, 152502000000): class: ",
        "one standard for all",
    );
    let again = |f: &mut Value| {
        let again = f["params"][FLAG].clone();
        f["params"].as_array_mut().unwrap().push(again);
    };
    refused(
        again,
        "params[4] (income.exclude.basic-pension, 152502000000): ",
        "stands at [0] already",
    );
}

#[test]
fn an_id_that_no_rule_uses_is_named_but_does_no_harm() {
    refused(
        |f| f["items"][ITEM]["id"] = "standard.dibo".into(),
        "items[0] (standard.dibo, 152502000000): id: ",
        "standard.dibao",
    );
    let mut file = good();
    file["params"][FLAG]["id"] = "income.exclude.basic".into();
    let found = read(file.to_string().as_bytes()).unwrap().notes;
    assert_eq!(
        (found.len(), found[0].stops(), found[0].wrong.code()),
        (1, false, "unknown-id")
    );
    file["params"][FLAG]["value"] = json!({"int": -1});
    let found = faults(file.to_string());
    assert_eq!(
        found.len(),
        2,
        "its form is looked at all the same: {found:?}"
    );
}

#[test]
fn a_region_that_the_caller_does_not_know_is_named() {
    refused(
        |f| f["params"][FLAG]["region"] = "152599000000".into(),
        "params[0] (income.exclude.basic-pension, 152599000000): region: ",
        "no region has the code 152599000000",
    );
}

#[test]
fn all_mistakes_are_told_at_once() {
    let mut file = good();
    file["items"][ITEM]["amountFen"] = 840.into();
    file["items"][ITEM]["class"] = "town".into();
    file["params"][FLAG]["from"] = "soon".into();
    file["params"][SHARE]["value"] = json!({"ratio": [10, 1]});
    file["params"][METHOD]["region"] = "152599000000".into();
    let again = file["params"][LIST].clone();
    file["params"].as_array_mut().unwrap().push(again);
    let found = faults(file.to_string());
    let of = |field: &str| found.iter().filter(|f| f.contains(field)).count();
    assert_eq!(
        found.len(),
        6,
        "form, sense, place and repetition: {found:#?}"
    );
    for field in ["amountFen: ", "class: ", "from: ", "value: ", "region: "] {
        assert_eq!(of(field), 1, "{field}");
    }
}

#[test]
fn rates_in_memory_are_judged_as_their_file_is() {
    let mut rates = read(good().to_string().as_bytes()).unwrap().rates;
    assert_eq!(rates.check(&pack()), []);
    rates.items[0].source.sample = false;
    rates.items.push(rates.items[0].clone());
    let in_memory = rates.check(&pack());
    let in_file = read(&serde_json::to_vec(&rates).unwrap()).unwrap_err();
    assert_eq!(in_memory, in_file);
    let wrong: Vec<&RateWrong> = in_file.iter().map(|fault| &fault.wrong).collect();
    let (unmarked, repeated) = (RateWrong::SampleUnmarked, RateWrong::Repeated { first: 0 });
    assert_eq!(wrong, [&unmarked, &unmarked, &repeated]);
}

#[test]
fn what_is_no_rates_file_is_refused_in_one_sentence() {
    let large = vec![b' '; 5_000_000];
    for (bytes, says) in [
        (&b""[..], "ends in the middle"),
        (&b"{\"ratesVersion\": 1,,}"[..], "line 1, column 20"),
        (&b"\xb5\xcd\xb1\xa3"[..], "UTF-8"),
        (&b"{}"[..], "ratesVersion: is missing"),
        (&b"{\"ratesVersion\": 2}"[..], "write 1"),
        (
            &b"{\"ratesVersion\": \"1\", \"items\": []}"[..],
            "the number 1",
        ),
        (&large[..], "larger than 4 MB"),
    ] {
        let found = faults(bytes);
        assert!(found.len() == 1 && found[0].contains(says), "{found:?}");
    }
}

#[test]
fn a_half_written_entry_has_no_fault_that_follows_from_another() {
    // A yearly amount whose unit is misspelt, beside an entry of which nothing can be read.
    let mut file = good();
    file["items"][ITEM]["amountFen"] = 12_000_000.into();
    file["items"][ITEM]["unit"] = "yaer".into();
    let found = faults(file.to_string());
    assert!(
        found.len() == 1 && found[0].contains("month, year"),
        "{found:?}"
    );
    refused(
        |f| f["items"][ITEM]["region"] = 152_502_000_000_i64.into(),
        "items[0] (standard.dibao, ?): region: ",
        "in quotation marks",
    );
    refused(
        |f| f["items"][ITEM]["publisher"] = 5.into(),
        "items[0] (standard.dibao, 152502000000): publisher: ",
        "text in quotation marks",
    );
}
