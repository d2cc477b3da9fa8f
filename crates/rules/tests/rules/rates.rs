//! Rates files as clerks really write them: each mistake is named with its place and a remedy.

use egude_rules::Rates;
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

fn faults(text: &str) -> Vec<String> {
    match Rates::from_json(text) {
        Ok(rates) => rates
            .check(&pack())
            .iter()
            .map(ToString::to_string)
            .collect(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[track_caller]
fn refused(change: impl FnOnce(&mut Value), place: &str, remedy: &str) {
    let mut file = good();
    change(&mut file);
    let found = faults(&file.to_string());
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with(place) && found[0].contains(remedy),
        "{}",
        found[0]
    );
}

#[test]
fn a_good_file_has_no_fault() {
    assert_eq!(faults(&good().to_string()), [""; 0]);
    assert_eq!(
        faults(&format!("\u{feff}{}", good())),
        [""; 0],
        "a byte order mark does no harm"
    );
}

#[test]
fn a_truncated_file_names_the_line_where_it_ends() {
    let text = serde_json::to_string_pretty(&good()).unwrap();
    let half: Vec<&str> = text.lines().take(7).collect();
    let found = faults(&half.join("\n"));
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
    refused(
        |f| f["item"] = json!([]),
        "nobody knows the field `item`",
        "typing mistake",
    );
    assert!(faults("[]")[0].contains("an object"));
}

#[test]
fn amounts_are_looked_at() {
    let at = "items[0] (standard.dibao): amountFen: ";
    for (amount, remedy) in [
        (json!(-84000), "more than 0"),
        (json!(0), "more than 0"),
        (json!(84_000_000), "at most"),
        (json!(840), "in fen"),
        (json!("84000"), "whole fen without quotation marks"),
        (json!(840.5), "whole fen"),
    ] {
        refused(|f| f["items"][ITEM]["amountFen"] = amount, at, remedy);
    }
}

#[test]
fn the_figure_of_a_whole_autonomous_region_is_no_standard() {
    let region = |f: &mut Value| f["items"][ITEM]["region"] = "150000000000".into();
    refused(
        region,
        "items[0] (standard.dibao): region: ",
        "the banner or the league",
    );
}

#[test]
fn fields_are_looked_at() {
    let item = "items[0] (standard.dibao): ";
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
        &format!("{item}region: "),
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
        &format!("{item}nobody knows the field `amout`"),
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
    let flag = "params[0] (income.exclude.basic-pension): value: ";
    refused(value(FLAG, json!({"int": 1})), flag, "{\"flag\": true}");
    refused(value(FLAG, json!(true)), flag, "one of");
    let share = "params[1] (income.employment-cost): value: ";
    refused(
        value(SHARE, json!({"ratio": [11, 10]})),
        share,
        "none to all",
    );
    refused(value(SHARE, json!({"ratio": [1, 0]})), share, "none to all");
    refused(
        value(SHARE, json!({"ratio": [-1, 10]})),
        share,
        "none to all",
    );
    let list = "params[2] (property.dibao.kinds): value: ";
    refused(
        value(LIST, json!({"list": ["savings", "horses"]})),
        list,
        "savings, vehicles",
    );
    let method = "params[3] (dibao.amount-method): value: ";
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
        "params[0] (income.exclude.basic-pension): until: ",
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
        "items[1] (standard.dibao): ",
        "stands at [0] already",
    );
    let unified = |f: &mut Value| {
        let mut again = f["items"][ITEM].clone();
        again["class"] = "unified".into();
        f["items"].as_array_mut().unwrap().push(again);
    };
    refused(
        unified,
        "items[1] (standard.dibao): class: ",
        "one standard for all",
    );
    let again = |f: &mut Value| {
        let again = f["params"][FLAG].clone();
        f["params"].as_array_mut().unwrap().push(again);
    };
    refused(
        again,
        "params[4] (income.exclude.basic-pension): ",
        "stands at [0] already",
    );
}

#[test]
fn an_id_that_no_rule_uses_is_named_but_does_no_harm() {
    refused(
        |f| f["items"][ITEM]["id"] = "standard.dibo".into(),
        "items[0] (standard.dibo): id: ",
        "standard.dibao",
    );
    let mut file = good();
    file["params"][FLAG]["id"] = "income.exclude.basic".into();
    let rates = Rates::from_json(&file.to_string()).unwrap();
    let found = rates.check(&pack());
    assert_eq!(
        (found.len(), found[0].stops(), found[0].wrong.code()),
        (1, false, "unknown-id")
    );
}
