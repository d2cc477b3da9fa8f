//! The household and the rates file as JSON Schemas (2020-12), made from the vocabulary.

use serde_json::{Map, Value as Json, json};

use crate::{
    expr::Scope,
    facts::MEMBERS_MAX,
    pack::{FactKind, Pack, ParamKind},
};

/// 1,000,000,000 yuan in fen.
const FEN_MAX: i64 = egude_domain::Money::MAX.fen();

/// The schema of a household file, as `docs/household.schema.json` keeps it.
pub fn household(pack: &Pack) -> Json {
    let mut family = properties(pack, Scope::Family);
    family.insert(
        "members".into(),
        json!({
            "description": "The first is the person who asks; their relation is `self` and may be left out.",
            "type": "array",
            "minItems": 1,
            "maxItems": MEMBERS_MAX,
            "items": {"$ref": "#/$defs/member"},
        }),
    );
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A household for `cargo xtask assess`",
        "description": "Facts as far as they are known. A fact left out, or null, was not asked; \
            \"dont-know\" and \"rather-not-say\" are answers too. \
            Made from the rules' vocabulary by `cargo xtask policy schema`.",
        "type": "object",
        "properties": family,
        "required": ["members"],
        "additionalProperties": false,
        "$defs": {
            "unknown": {"enum": [null, "dont-know", "rather-not-say"]},
            "fen": {
                "description": "An amount in fen: 840 yuan is 84000.",
                "type": "integer", "minimum": 0, "maximum": FEN_MAX,
            },
            "member": {
                "type": "object",
                "properties": properties(pack, Scope::Member),
                "additionalProperties": false,
            },
            "stream": stream(pack),
        },
    })
}

fn properties(pack: &Pack, scope: Scope) -> Map<String, Json> {
    let facts = pack.facts.iter().filter(|(_, fact)| fact.scope == scope);
    facts
        .map(|(id, fact)| {
            let mut property = json!({"anyOf": [value(&fact.kind), {"$ref": "#/$defs/unknown"}]});
            if id == "member-list" {
                property["default"] = true.into();
                property["description"] = "True if the list of members is complete.".into();
            }
            if fact.sensitive {
                property["x-sensitive"] = true.into();
            }
            (id.clone(), property)
        })
        .collect()
}

fn value(kind: &FactKind) -> Json {
    match kind {
        FactKind::Flag => json!({"type": "boolean"}),
        FactKind::Choice(options) => json!({"enum": options}),
        FactKind::Choices(options) => {
            json!({"type": "array", "items": {"enum": options}, "uniqueItems": true})
        }
        FactKind::Band(bands) => {
            let ids: Vec<&str> = bands.iter().map(|(id, ..)| id.as_str()).collect();
            json!({"enum": ids})
        }
        FactKind::Count(most) => json!({"type": "integer", "minimum": 0, "maximum": most}),
        FactKind::Money => json!({"$ref": "#/$defs/fen"}),
        FactKind::Month => json!({
            "type": "string",
            "pattern": "^(1[89]|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])$",
            "examples": ["1990-03"],
        }),
        FactKind::Region => json!({
            "description": "A region code of 12 digits: banner, or township.",
            "type": "string", "pattern": "^[1-9][0-9]{11}$", "examples": ["152502000000"],
        }),
        FactKind::Streams => json!({"type": "array", "items": {"$ref": "#/$defs/stream"}}),
    }
}

fn stream(pack: &Pack) -> Json {
    let kinds: Vec<&String> = pack.income.keys().collect();
    json!({
        "description": "One source of income. An amount left out was not asked.",
        "type": "object",
        "properties": {
            "kind": {"enum": kinds},
            "amountFen": {"anyOf": [{"$ref": "#/$defs/fen"}, {"$ref": "#/$defs/unknown"}]},
            "period": {"enum": ["month", "year"], "default": "month"},
        },
        "required": ["kind"],
        "additionalProperties": false,
    })
}

/// The schema of a rates file, as `docs/rates.schema.json` keeps it.
pub fn rates(pack: &Pack) -> Json {
    let params: Vec<&String> = pack.params.keys().collect();
    let values: Vec<Json> = pack
        .params
        .iter()
        .map(|(id, kind)| {
            json!({
                "if": {"properties": {"id": {"const": id}}},
                "then": {"properties": {"value": param_value(kind)}},
            })
        })
        .collect();
    let day =
        json!({"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"});
    let common = json!({
        "region": value(&FactKind::Region),
        "from": day,
        "publisher": {"type": "string", "minLength": 1},
        "source": {"type": "string", "minLength": 1},
        "asOf": day,
        "sample": {"type": "boolean", "default": false},
    });
    let with = |more: Json| {
        let mut properties = common.as_object().cloned().unwrap_or_default();
        properties.extend(more.as_object().cloned().unwrap_or_default());
        properties
    };
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rates: what a bureau publishes",
        "description": "docs/for-bureaus/data.md explains each field. \
            Made from the rules' vocabulary by `cargo xtask policy schema`.",
        "type": "object",
        "properties": {
            "ratesVersion": {"const": 1},
            "digest": {
                "description": "Made by the server; a file need not have it.",
                "type": "string", "pattern": "^[0-9a-f]{64}$",
            },
            "items": {"type": "array", "items": {"$ref": "#/$defs/item"}},
            "params": {"type": "array", "items": {"$ref": "#/$defs/param"}},
            "calendar": calendar(&day),
        },
        "required": ["ratesVersion", "items"],
        "additionalProperties": false,
        "$defs": {
            "item": {
                "type": "object",
                "properties": with(json!({
                    "id": {"enum": pack.rates},
                    "class": {"enum": ["urban", "rural", "unified"]},
                    "amountFen": {"type": "integer", "minimum": 1, "maximum": FEN_MAX},
                    "unit": {"enum": ["month", "year"]},
                })),
                "required": ["id", "region", "class", "amountFen", "unit", "from", "publisher", "source", "asOf"],
                "additionalProperties": false,
            },
            "param": {
                "type": "object",
                "properties": with(json!({
                    "id": {"enum": params},
                    "value": {"type": "object", "minProperties": 1, "maxProperties": 1},
                    "until": day,
                })),
                "required": ["id", "region", "value", "from", "publisher", "source", "asOf"],
                "additionalProperties": false,
                "allOf": values,
            },
        },
    })
}

/// The calendar of working days, which holds for every place.
fn calendar(day: &Json) -> Json {
    json!({
        "description": "Which days are worked; Saturday and Sunday are free unless they stand in workdays.",
        "type": "object",
        "properties": {
            "from": day,
            "until": day,
            "holidays": {"type": "array", "items": {
                "type": "object",
                "properties": {
                    "id": {"type": "string", "pattern": "^[a-z-]+$"},
                    "from": day,
                    "to": day,
                },
                "required": ["id", "from", "to"],
                "additionalProperties": false,
            }},
            "workdays": {"type": "array", "items": day},
            "publisher": {"type": "string", "minLength": 1},
            "source": {"type": "string", "minLength": 1},
            "asOf": day,
            "sample": {"type": "boolean", "default": false},
        },
        "required": ["from", "until", "holidays", "workdays", "publisher", "source", "asOf"],
        "additionalProperties": false,
    })
}

fn param_value(kind: &ParamKind) -> Json {
    let (name, schema) = match kind {
        ParamKind::Fen => (
            "fen",
            json!({"type": "integer", "minimum": 0, "maximum": FEN_MAX}),
        ),
        ParamKind::Int => ("int", json!({"type": "integer", "minimum": 0})),
        ParamKind::Share | ParamKind::Multiple => (
            "ratio",
            json!({
                "type": "array",
                "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2,
            }),
        ),
        ParamKind::Flag => ("flag", json!({"type": "boolean"})),
        ParamKind::Text(options) => ("text", json!({"enum": options})),
        ParamKind::List(options) => (
            "list",
            json!({"type": "array", "items": {"enum": options}, "uniqueItems": true}),
        ),
    };
    json!({"type": "object", "properties": {name: schema}, "required": [name]})
}
