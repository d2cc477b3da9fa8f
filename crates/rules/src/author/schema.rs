//! The household file as a JSON Schema (2020-12), made from the vocabulary.

use serde_json::{Map, Value as Json, json};

use crate::{
    expr::Scope,
    facts::MEMBERS_MAX,
    pack::{FactKind, Pack},
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
