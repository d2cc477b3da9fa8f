//! Reads a household from JSON against the pack's vocabulary, refusing what it
//! does not know with the place and what was expected.

use egude_domain::{Answer, Facts, Household, Money, Stream, Value};
use serde_json::{Map, Value as Json};

use crate::{
    expr::Scope,
    pack::{Fact, FactKind, Pack},
};

/// The most members that are read: no family is larger, a broken file is.
pub const MEMBERS_MAX: usize = 50;

/// Why a household cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{at}: {cause}")]
pub struct HouseholdError {
    /// Where, as a JSON Pointer.
    pub at: String,
    /// What is wrong and what is expected.
    pub cause: String,
}

type Result<T> = std::result::Result<T, HouseholdError>;

fn wrong<T>(at: &str, cause: impl Into<String>) -> Result<T> {
    Err(HouseholdError {
        at: if at.is_empty() { "/".into() } else { at.into() },
        cause: cause.into(),
    })
}

/// Reads a household. The first member is the person who asks, so their
/// relation may be left out. The list of members counts as complete unless
/// `member-list` says otherwise.
pub fn household(pack: &Pack, text: &str) -> Result<Household> {
    let json: Json = match serde_json::from_str(text) {
        Ok(json) => json,
        Err(error) => return wrong("", format!("this is not JSON: {error}")),
    };
    let Json::Object(mut family) = json else {
        return wrong("", "an object was expected");
    };
    let members = match family.remove("members") {
        Some(Json::Array(members)) if members.is_empty() => {
            return wrong(
                "/members",
                "nobody; the first member is the person who asks",
            );
        }
        Some(Json::Array(members)) if members.len() <= MEMBERS_MAX => members,
        Some(Json::Array(members)) => {
            return wrong(
                "/members",
                format!("{} members; at most {MEMBERS_MAX} are read", members.len()),
            );
        }
        Some(_) => return wrong("/members", "a list of members was expected"),
        None => {
            return wrong(
                "/members",
                "the list of members is missing; the first is the person who asks",
            );
        }
    };
    family.entry("member-list").or_insert(Json::Bool(true));
    let members = members.into_iter().enumerate().map(|(index, member)| {
        let at = format!("/members/{index}");
        match member {
            Json::Object(facts) => self::member(pack, index, &at, facts),
            _ => wrong(&at, "an object with the member's facts was expected"),
        }
    });
    Ok(Household {
        members: members.collect::<Result<_>>()?,
        family: facts(pack, Scope::Family, "", family)?,
    })
}

fn member(pack: &Pack, index: usize, at: &str, mut json: Map<String, Json>) -> Result<Facts> {
    if index == 0 {
        json.entry("relation").or_insert_with(|| "self".into());
    }
    let facts = facts(pack, Scope::Member, at, json)?;
    let asks = matches!(facts.get("relation").known(), Some(Value::Choice(word)) if word == "self");
    if asks != (index == 0) {
        let cause = "`self` is the person who asks: the first member and nobody else";
        return wrong(&format!("{at}/relation"), cause);
    }
    if let (Some(Value::Month(month)), Some(Value::Count(day))) = (
        facts.get("birth-month").known(),
        facts.get("birth-day").known(),
    ) && !(1..=i64::from(month.days())).contains(day)
    {
        let cause = format!("{month} has the days 1 to {}", month.days());
        return wrong(&format!("{at}/birth-day"), cause);
    }
    Ok(facts)
}

fn facts(pack: &Pack, scope: Scope, at: &str, json: Map<String, Json>) -> Result<Facts> {
    let mut facts = Facts::default();
    for (id, json) in json {
        let at = format!("{at}/{id}");
        match pack.facts.get(&id) {
            Some(fact) if fact.scope == scope => facts.set(&id, answer(pack, fact, &at, json)?),
            Some(_) => return wrong(&at, format!("not a fact of a {}", word(scope))),
            None => {
                return wrong(
                    &at,
                    format!("there is no such fact; {}", known(pack, scope)),
                );
            }
        }
    }
    Ok(facts)
}

fn word(scope: Scope) -> &'static str {
    match scope {
        Scope::Family => "family",
        Scope::Member => "member",
    }
}

fn known(pack: &Pack, scope: Scope) -> String {
    let of_scope = pack.facts.iter().filter(|(_, fact)| fact.scope == scope);
    let ids: Vec<&str> = of_scope.map(|(id, _)| id.as_str()).collect();
    format!("a {} has {}", word(scope), ids.join(", "))
}

fn answer(pack: &Pack, fact: &Fact, at: &str, json: Json) -> Result<Answer<Value>> {
    match &json {
        Json::Null => Ok(Answer::NotAsked),
        Json::String(word) if word == Answer::<()>::DONT_KNOW => Ok(Answer::DontKnow),
        Json::String(word) if word == Answer::<()>::RATHER_NOT_SAY => Ok(Answer::RatherNotSay),
        _ => value(pack, &fact.kind, at, json).map(Answer::Known),
    }
}

fn value(pack: &Pack, kind: &FactKind, at: &str, json: Json) -> Result<Value> {
    match (kind, json) {
        (FactKind::Flag, Json::Bool(flag)) => Ok(Value::Flag(flag)),
        (FactKind::Choice(options), Json::String(word)) if options.contains(&word) => {
            Ok(Value::Choice(word))
        }
        (FactKind::Choices(options), Json::Array(items)) => chosen(options, at, &items),
        (FactKind::Band(bands), Json::String(word)) if bands.iter().any(|(id, ..)| *id == word) => {
            Ok(Value::Choice(word))
        }
        (FactKind::Count(most), Json::Number(n)) => match n.as_i64() {
            Some(n) if (0..=*most).contains(&n) => Ok(Value::Count(n)),
            _ => wrong(at, format!("a whole number from 0 to {most} was expected")),
        },
        (FactKind::Money, Json::Number(n)) => match n.as_i64() {
            Some(fen) if (0..=Money::MAX.fen()).contains(&fen) => {
                Ok(Value::Money(Money::from_fen(fen)))
            }
            _ => wrong(at, "whole fen from 0 to 1000000000 yuan were expected"),
        },
        (FactKind::Month, Json::String(text)) => match text.parse() {
            Ok(month) => Ok(Value::Month(month)),
            Err(error) => wrong(at, format!("`{text}`: {error}")),
        },
        (FactKind::Region, Json::String(text)) => match text.parse() {
            Ok(region) => Ok(Value::Region(region)),
            Err(error) => wrong(at, format!("`{text}`: {error}")),
        },
        (FactKind::Streams, Json::Array(items)) => streams(pack, at, items),
        (kind, json) => wrong(at, format!("{} was expected, not {json}", expected(kind))),
    }
}

/// Any of the options, each once, in the vocabulary's order.
fn chosen(options: &[String], at: &str, items: &[Json]) -> Result<Value> {
    let mut found = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        match item.as_str() {
            Some(word) if options.iter().any(|o| o == word) => found.push(word),
            _ => {
                let expected = format!("one of {} was expected, not {item}", options.join(", "));
                return wrong(&format!("{at}/{index}"), expected);
            }
        }
    }
    let in_order = options.iter().filter(|o| found.contains(&o.as_str()));
    Ok(Value::Choices(in_order.cloned().collect()))
}

fn streams(pack: &Pack, at: &str, items: Vec<Json>) -> Result<Value> {
    let mut streams: Vec<Stream> = Vec::with_capacity(items.len());
    for (index, item) in items.into_iter().enumerate() {
        let at = format!("{at}/{index}");
        let stream: Stream = match serde_json::from_value(item) {
            Ok(stream) => stream,
            Err(error) => {
                return wrong(
                    &at,
                    format!("kind, amountFen and period were expected: {error}"),
                );
            }
        };
        if !pack.income.contains_key(&stream.kind) {
            return wrong(&at, format!("no such kind of income: `{}`", stream.kind));
        }
        let amount = stream.amount.known().map_or(0, |money| money.fen());
        if !(0..=Money::MAX.fen()).contains(&amount) {
            return wrong(&at, "whole fen from 0 to 1000000000 yuan were expected");
        }
        streams.push(stream);
    }
    Ok(Value::Streams(streams))
}

fn expected(kind: &FactKind) -> String {
    match kind {
        FactKind::Flag => "true or false".into(),
        FactKind::Choice(options) => format!("one of {}", options.join(", ")),
        FactKind::Choices(options) => format!("a list of some of {}", options.join(", ")),
        FactKind::Band(bands) => {
            format!(
                "one of {}",
                bands
                    .iter()
                    .map(|(id, ..)| id.as_str())
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        }
        FactKind::Count(most) => format!("a whole number from 0 to {most}"),
        FactKind::Money => "an amount in whole fen".into(),
        FactKind::Month => "a month written YYYY-MM".into(),
        FactKind::Region => "a region code of 12 digits".into(),
        FactKind::Streams => "a list of income streams".into(),
    }
}
