use super::*;

const SHIPPED: &str = include_str!("../../../public/config.json");

fn field_of(change: impl Fn(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(SHIPPED).expect("the shipped file is JSON");
    change(&mut value);
    Config::parse(&value.to_string())
        .expect_err("a mistake was made")
        .field
}

#[test]
fn the_shipped_file_is_right() {
    let config = Config::parse(SHIPPED).expect("shipped config.json");
    assert_eq!(config.device, Device::Own);
    assert_eq!(config.languages, Lang::ALL);
    // Calm where nobody is in danger.
    let calm = config.hotlines.iter().filter(|line| !line.danger);
    assert_eq!(
        calm.map(|line| line.number.as_str()).collect::<Vec<_>>(),
        ["12349", "12345"]
    );
}

#[test]
fn every_mistake_names_its_field() {
    assert_eq!(field_of(|v| v["device"] = "tablet".into()), "device");
    assert_eq!(
        field_of(|v| v["languages"][1] = "mn".into()),
        "languages[1]"
    );
    assert_eq!(
        field_of(|v| v["languages"] = Value::Array(vec![])),
        "languages"
    );
    assert_eq!(
        field_of(|v| v["hotlines"][1]["number"] = 12345.into()),
        "hotlines[1].number"
    );
    assert_eq!(
        field_of(|v| v["services"]["selfCheck"]["base"] = "api".into()),
        "services.selfCheck.base"
    );
    assert_eq!(
        field_of(|v| v["hotlines"][2]["danger"] = "yes".into()),
        "hotlines[2].danger"
    );
    assert_eq!(
        field_of(|v| v["services"]["selfCheck"]["kind"] = "guess".into()),
        "services.selfCheck.kind"
    );
    assert_eq!(
        field_of(|v| v["services"]["marriage"]["kind"] = "files".into()),
        "services.marriage.kind"
    );
    assert_eq!(
        field_of(|v| v["services"]["aid"]["kind"] = "files".into()),
        "services.aid.kind"
    );
    assert_eq!(
        field_of(|v| v["services"]["marriage"]["base"] = "/api/v1/".into()),
        "services.marriage.base"
    );
    assert_eq!(
        field_of(|v| v["services"]["weddings"] = Value::Null),
        "services.weddings"
    );
    assert_eq!(
        field_of(|v| v["services"]["elderly"]["kind"] = "guess".into()),
        "services.elderly.kind"
    );
    for days in [0, -1, 4000] {
        assert_eq!(field_of(|v| v["keepDays"] = days.into()), "keepDays");
    }
    assert_eq!(field_of(|v| v["idleMinutes"] = 0.into()), "idleMinutes");
    assert_eq!(field_of(|v| v["hotline"] = Value::Null), "hotline");
    assert_eq!(field_of(|v| v["configVersion"] = 2.into()), "configVersion");
}

#[test]
fn broken_json_names_its_line() {
    let error = Config::parse("{\n  \"device\": own\n}").expect_err("not JSON");
    assert_eq!(error.problem, Problem::NotJson);
    assert!(error.field.starts_with("2:"), "{}", error.field);
}

#[test]
fn what_is_not_said_is_the_usual() {
    let mut value: Value = serde_json::from_str(SHIPPED).expect("the shipped file is JSON");
    let root = value.as_object_mut().expect("an object");
    root.insert("services".into(), Value::Object(Map::new()));
    root.remove("keepDays");
    root.remove("idleMinutes");
    let config = Config::parse(&value.to_string()).expect("nothing is missing");
    assert_eq!((config.keep_days, config.idle_minutes), (90, 3.0));
    assert_eq!((config.self_check, config.marriage), (None, None));
}

fn hall(origin: &str) -> Result<Config, ConfigError> {
    let mut value: Value = serde_json::from_str(SHIPPED).expect("the shipped file is JSON");
    value["elderly"] = serde_json::from_str(origin).expect("JSON");
    Config::parse(&value.to_string())
}

#[test]
fn a_hall_says_where_it_stands() {
    let config = hall(r#"{"origin":{"lat":43.93,"lon":116.09,"name":{"zh":"大厅"}}}"#);
    let origin = config.expect("right").places.origin.expect("an origin");
    assert_eq!((origin.lat, origin.lon), (43.93, 116.09));
    assert_eq!((origin.zh.as_str(), origin.mn), ("大厅", None));
    let config = hall("{}").expect("nothing has to be said");
    assert_eq!(config.places.origin, None);
}

#[test]
fn a_hall_that_stands_nowhere_is_named() {
    let field = |origin: &str| hall(origin).expect_err("a mistake was made").field;
    // North and east exchanged.
    let exchanged = r#"{"origin":{"lat":116.09,"lon":43.93,"name":{"zh":"大厅"}}}"#;
    assert_eq!(field(exchanged), "elderly.origin.lat");
    assert_eq!(field(r#"{"origin":{"lat":43}}"#), "elderly.origin.lon");
    let nameless = r#"{"origin":{"lat":43,"lon":116,"name":{"mn":"a"}}}"#;
    assert_eq!(field(nameless), "elderly.origin.name.zh");
    let plain = r#"{"origin":{"lat":43,"lon":116,"name":"大厅"}}"#;
    assert_eq!(field(plain), "elderly.origin.name");
    assert_eq!(field(r#"{"orign":{}}"#), "elderly.orign");
}
