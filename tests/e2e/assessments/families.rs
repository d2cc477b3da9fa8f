//! Families that nobody thought of, made from the schema of the household file,
//! so that a new fact is tried as soon as it is described.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

/// Makes families.
pub(super) struct Families {
    family: Map<String, Value>,
    member: Map<String, Value>,
    stream: Value,
}

impl Families {
    pub(super) fn of(schema: &Value) -> Result<Self> {
        let properties = |at: &str| {
            let found = schema.pointer(at).and_then(Value::as_object).cloned();
            found.with_context(|| format!("the schema has no {at}"))
        };
        Ok(Self {
            family: properties("/properties")?,
            member: properties("/$defs/member/properties")?,
            stream: schema["$defs"]["stream"].clone(),
        })
    }

    /// The family of this number, always the same one.
    pub(super) fn family(&self, number: u64) -> Value {
        let mut chance = Chance(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let mut family = self.facts(&self.family, &mut chance);
        let members = (0..=chance.below(5)).map(|index| {
            let mut member = self.facts(&self.member, &mut chance);
            if index == 0 {
                member.insert("relation".into(), "self".into());
            } else if member.get("relation") == Some(&"self".into()) {
                member.insert("relation".into(), "child".into());
            }
            Value::Object(member)
        });
        let members = members.collect::<Vec<_>>();
        family.insert("members".into(), members.into());
        family.into()
    }

    /// Most facts known, a few not asked or not said.
    fn facts(&self, of: &Map<String, Value>, chance: &mut Chance) -> Map<String, Value> {
        let mut facts = Map::new();
        for (id, schema) in of.iter().filter(|(id, _)| *id != "members") {
            let value = match chance.below(24) {
                0 => continue,
                1 => Value::Null,
                2 => "dont-know".into(),
                3 => "rather-not-say".into(),
                _ => self.value(&schema["anyOf"][0], chance),
            };
            facts.insert(id.clone(), value);
        }
        facts
    }

    fn value(&self, schema: &Value, chance: &mut Chance) -> Value {
        if let Some(words) = schema["enum"].as_array() {
            return words[chance.index(words.len())].clone();
        }
        match (schema["type"].as_str(), schema["$ref"].as_str()) {
            (Some("boolean"), _) => (chance.below(2) == 0).into(),
            (Some("integer"), _) => {
                let most = schema["maximum"].as_u64().unwrap_or(9);
                chance.below(most.min(30) + 1).into()
            }
            (Some("array"), _) => {
                let many = (0..chance.below(4)).map(|_| self.value(&schema["items"], chance));
                let mut many: Vec<Value> = many.collect();
                if schema["uniqueItems"] == true {
                    many.sort_by_key(Value::to_string);
                    many.dedup();
                }
                many.into()
            }
            (Some("string"), _) => Self::text(schema, chance),
            (_, Some("#/$defs/stream")) => self.stream(chance),
            _ => chance.fen().into(),
        }
    }

    fn stream(&self, chance: &mut Chance) -> Value {
        let properties = &self.stream["properties"];
        json!({
            "kind": self.value(&properties["kind"], chance),
            "amountFen": chance.fen(),
            "period": self.value(&properties["period"], chance),
        })
    }

    /// A month or a place: what texts there are besides words.
    fn text(schema: &Value, chance: &mut Chance) -> Value {
        let is_month = |pattern: &str| pattern.contains("(0[1-9]|1[0-2])");
        if schema["pattern"].as_str().is_some_and(is_month) {
            let (year, month) = (1930 + chance.below(97), 1 + chance.below(12));
            return format!("{year}-{month:02}").into();
        }
        // A unified standard, a yearly one, limits and none, and no rate at all.
        let places = [
            "152502001000",
            "152502000000",
            "152522000000",
            "152524000000",
            "152525000000",
            "152531000000",
            "150627000000",
        ];
        places[chance.index(places.len())].into()
    }
}

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// From 0 to one less than `end`.
    fn below(&mut self, end: u64) -> u64 {
        (self.next() >> 16) % end
    }

    fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or_default()
    }

    /// Nothing, about as much as limits are, or very much.
    fn fen(&mut self) -> u64 {
        match self.below(6) {
            0 => 0,
            1 => self.below(10_000_000),
            2 => 83_990 + self.below(20),
            3 => 1_199_990 + self.below(20),
            4 => 99_999_999_999,
            _ => self.below(200_000),
        }
    }
}
