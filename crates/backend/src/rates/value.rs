//! The values that parameters may have.

use serde_json::Value;

use super::vocabulary::Known;

/// What the value must be, if it is not. Of a parameter that no rule uses only
/// the form is known.
pub(super) fn wrong_kind(known: Option<&Known>, value: &Value) -> Option<String> {
    let one = value.as_object().filter(|members| members.len() == 1);
    let Some((kind, inner)) = one.and_then(|members| members.iter().next()) else {
        return Some(
            "one of {\"fen\":n} {\"int\":n} {\"ratio\":[n,d]} {\"text\":\"…\"} \
             {\"list\":[\"…\"]} {\"flag\":true}"
                .to_owned(),
        );
    };
    let form = match kind.as_str() {
        "fen" if !is_natural(inner) => "a whole number of fen, not negative",
        "int" if !is_natural(inner) => "a whole number, not negative",
        "ratio" if !is_ratio(inner) => "two whole numbers [n, d], d more than 0",
        "text" if !is_word(inner) => "text in quotation marks",
        "list" if !is_words(inner) => "a list of texts in quotation marks",
        "flag" if !inner.is_boolean() => "true or false",
        "fen" | "int" | "ratio" | "text" | "list" | "flag" => {
            return known.and_then(|known| wrong_for(known, kind, inner));
        }
        _ => "of the kind fen, int, ratio, text, list or flag",
    };
    Some(form.to_owned())
}

fn wrong_for(known: &Known, kind: &str, inner: &Value) -> Option<String> {
    let must = if known.kind == "share" {
        "ratio"
    } else {
        known.kind.as_str()
    };
    if must != kind {
        return Some(format!(
            "of the kind {must} for this id, such as {}",
            example(must)
        ));
    }
    if known.kind == "share" && is_above_one(inner) {
        return Some("a share from 0 to 1, such as {\"ratio\":[1,10]} for a tenth".to_owned());
    }
    let options = &known.options;
    let fits = |word: &Value| options.iter().any(|option| word.as_str() == Some(option));
    let good = match kind {
        "text" => fits(inner),
        "list" => inner.as_array().is_some_and(|words| words.iter().all(fits)),
        _ => true,
    };
    (!good && !options.is_empty()).then(|| format!("of these words: {}", options.join(", ")))
}

fn example(kind: &str) -> &'static str {
    match kind {
        "fen" => "{\"fen\":1200000}",
        "int" => "{\"int\":1}",
        "ratio" => "{\"ratio\":[1,10]}",
        "text" => "{\"text\":\"difference\"}",
        "list" => "{\"list\":[\"savings\"]}",
        _ => "{\"flag\":true}",
    }
}

fn is_natural(value: &Value) -> bool {
    value.as_i64().is_some_and(|number| number >= 0)
}

fn is_ratio(value: &Value) -> bool {
    let parts = value.as_array().map(Vec::as_slice).unwrap_or_default();
    matches!(parts, [n, d] if is_natural(n) && is_natural(d) && d.as_i64() != Some(0))
}

fn is_above_one(value: &Value) -> bool {
    let parts = value.as_array().map(Vec::as_slice).unwrap_or_default();
    matches!(parts, [n, d] if n.as_i64() > d.as_i64())
}

fn is_word(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.trim().is_empty())
}

fn is_words(value: &Value) -> bool {
    value
        .as_array()
        .is_some_and(|words| words.iter().all(is_word))
}
