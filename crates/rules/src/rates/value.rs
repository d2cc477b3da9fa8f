//! Whether a parameter's value is one that its rule can read.

use egude_domain::Money;
use serde_json::Value as Json;

use crate::pack::ParamKind;

/// More than any rule counts.
const INT_MAX: i64 = 1_000_000;

/// What the value must be, if it is not. Of a parameter that no rule uses
/// (`None`) only the form is known.
pub(super) fn expected(kind: Option<&ParamKind>, value: &Json) -> Option<String> {
    let one = value.as_object().filter(|members| members.len() == 1);
    let Some((word, inner)) = one.and_then(|members| members.iter().next()) else {
        return Some(
            "one of {\"fen\": n} {\"int\": n} {\"ratio\": [n, d]} {\"text\": \"…\"} \
             {\"list\": [\"…\"]} {\"flag\": true}"
                .to_owned(),
        );
    };
    if let Some(kind) = kind.filter(|kind| word_of(kind) != word) {
        let (must, example) = (word_of(kind), example(kind));
        return Some(format!("of the kind {must} for this id, such as {example}"));
    }
    let options = match kind {
        Some(ParamKind::Text(options) | ParamKind::List(options)) => Some(options.as_slice()),
        _ => None,
    };
    let is_word = |word: &Json| {
        let word = word.as_str().unwrap_or_default();
        match options {
            Some(options) => options.iter().any(|option| option == word),
            None => !word.trim().is_empty(),
        }
    };
    let good = match word.as_str() {
        "fen" => is_natural(inner, Money::MAX.fen()),
        "int" => is_natural(inner, INT_MAX),
        "ratio" => is_ratio(inner, kind == Some(&ParamKind::Share)),
        "flag" => inner.is_boolean(),
        "text" => is_word(inner),
        "list" => inner
            .as_array()
            .is_some_and(|words| words.iter().all(is_word)),
        _ => return Some("of the kind fen, int, ratio, text, list or flag".to_owned()),
    };
    (!good).then(|| must(word, kind, options))
}

/// What was expected of the kind that a value's word names.
fn must(word: &str, kind: Option<&ParamKind>, options: Option<&[String]>) -> String {
    let example = kind.map_or_else(String::new, |kind| format!(", such as {}", example(kind)));
    let what = match (word, options) {
        ("fen", _) => format!(
            "a whole number of fen, not negative and at most {}",
            Money::MAX.fen()
        ),
        ("int", _) => format!("a whole number, not negative and at most {INT_MAX}"),
        ("ratio", _) if kind == Some(&ParamKind::Share) => {
            return format!("a share from 0 to 1{example} for a tenth");
        }
        ("ratio", _) => "two whole numbers [n, d], not negative, d more than 0".to_owned(),
        ("text", Some(options)) => format!("one of the words {}", options.join(", ")),
        ("text", None) => "text in quotation marks".to_owned(),
        ("list", Some(options)) => format!("a list of the words {}", options.join(", ")),
        ("list", None) => "a list of texts in quotation marks".to_owned(),
        _ => return "{\"flag\": true} or {\"flag\": false}".to_owned(),
    };
    what + &example
}

/// The word that a file writes for the kind.
const fn word_of(kind: &ParamKind) -> &'static str {
    match kind {
        ParamKind::Fen => "fen",
        ParamKind::Int => "int",
        ParamKind::Share | ParamKind::Multiple => "ratio",
        ParamKind::Flag => "flag",
        ParamKind::Text(_) => "text",
        ParamKind::List(_) => "list",
    }
}

fn example(kind: &ParamKind) -> String {
    let first = |options: &[String]| options.first().cloned().unwrap_or_default();
    match kind {
        ParamKind::Fen => "{\"fen\": 1200000}".to_owned(),
        ParamKind::Int => "{\"int\": 1}".to_owned(),
        ParamKind::Share => "{\"ratio\": [1, 10]}".to_owned(),
        ParamKind::Multiple => "{\"ratio\": [3, 2]}".to_owned(),
        ParamKind::Flag => "{\"flag\": true}".to_owned(),
        ParamKind::Text(options) => format!("{{\"text\": \"{}\"}}", first(options)),
        ParamKind::List(options) => format!("{{\"list\": [\"{}\"]}}", first(options)),
    }
}

fn is_natural(value: &Json, most: i64) -> bool {
    value.as_i64().is_some_and(|n| (0..=most).contains(&n))
}

/// A fraction; a share if it may not be above one.
fn is_ratio(value: &Json, is_share: bool) -> bool {
    let parts: Option<Vec<i64>> = value
        .as_array()
        .and_then(|parts| parts.iter().map(Json::as_i64).collect());
    matches!(parts.as_deref(), Some([n, d]) if *n >= 0 && *d > 0 && (!is_share || n <= d))
}
