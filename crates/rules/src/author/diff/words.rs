//! Figures, places and decisions in plain words.

use std::fmt::Write as _;

use egude_domain::{Period, RegionCode};

use super::{Entry, FamilyName, FigureChange, Span, Stand, Who, text::Named};
use crate::{
    expr::Compare,
    outcome::{Compared, Figure},
    pack::Unit,
    rates::{Class, ParamValue},
};

/// Of what is missing, so much is told; `--json` has all.
const LACKS_TOLD: usize = 4;

pub(super) fn family(name: &FamilyName) -> String {
    let file = name.file.trim_end_matches(".cases.toml");
    format!("\"{}\" ({file})", name.case)
}

pub(super) fn who(who: Option<&Who>) -> String {
    match who {
        None => String::new(),
        Some(Who {
            member,
            relation: Some(relation),
        }) => format!("member {member}, {relation}: "),
        Some(Who {
            member,
            relation: None,
        }) => format!("member {member}: "),
    }
}

pub(super) fn stand(stand: &Stand) -> String {
    let Some(verdict) = stand.verdict else {
        return "not offered here".into();
    };
    let mut text = verdict.as_str().to_owned();
    if stand.covered && stand.instead.is_empty() {
        text += " (something else comes first)";
    } else if stand.covered {
        let _ = write!(text, " ({} comes first)", stand.instead.join(", "));
    }
    if !stand.missing.is_empty() {
        let told: Vec<&str> = stand
            .missing
            .iter()
            .take(LACKS_TOLD)
            .map(String::as_str)
            .collect();
        let more = stand.missing.len().saturating_sub(LACKS_TOLD);
        let more = (more > 0).then(|| format!(" and {more} more"));
        let more = more.unwrap_or_default();
        let _ = write!(text, " (missing: {}{more})", told.join(", "));
    }
    match stand.amount {
        Some(amount) => format!("{text}, {}", span(Some(amount))),
        None => text,
    }
}

pub(super) fn comparison(compared: &Compared) -> String {
    let relation = match compared.relation {
        Compare::Below => "below",
        Compare::AtMost => "at most",
        Compare::Above => "above",
        Compare::AtLeast => "at least",
        Compare::Same => "exactly",
    };
    let (own, limit) = (&compared.own, &compared.limit);
    format!(
        "{} {}, must be {relation} {} {}",
        own.id,
        figure(own),
        limit.id,
        figure(limit)
    )
}

fn figure(figure: &Figure) -> String {
    let of = |value| amount(value, figure.unit);
    match figure.hi {
        Some(hi) if hi == figure.lo => of(hi),
        Some(hi) => format!("from {} to {}", of(figure.lo), of(hi)),
        None if figure.lo <= 0 => "not known".into(),
        None => format!("at least {}", of(figure.lo)),
    }
}

fn amount(value: i64, unit: Unit) -> String {
    match unit {
        Unit::FenMonth => format!("{} yuan a month", yuan(value)),
        Unit::Fen => format!("{} yuan", yuan(value)),
        Unit::Years => format!("{value} years"),
        Unit::Count | Unit::Truth => value.to_string(),
    }
}

pub(super) fn span(span: Option<Span>) -> String {
    match span {
        None => "no amount can be told".into(),
        Some(Span { lo, hi }) if lo == hi => format!("{} yuan a month", yuan(lo)),
        Some(Span { lo, hi }) => format!("{} to {} yuan a month", yuan(lo), yuan(hi)),
    }
}

/// Fen as yuan, without needless zeros: `840`, `0.01`.
pub(super) fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    let (whole, part) = (fen.unsigned_abs() / 100, fen.unsigned_abs() % 100);
    match part {
        0 => format!("{sign}{whole}"),
        part => format!("{sign}{whole}.{part:02}"),
    }
}

pub(super) fn region(code: &RegionCode, named: Named<'_>) -> String {
    match named(code) {
        Some(name) => format!("{name} ({code})"),
        None => code.to_string(),
    }
}

pub(super) fn figure_change(change: &FigureChange, named: Named<'_>) -> String {
    let class = match change.class {
        Some(Class::Urban) => ", urban",
        Some(Class::Rural) => ", rural",
        Some(Class::Unified) => ", town and country alike",
        None => "",
    };
    format!(
        "{} in {}{class}, from {}: {} → {}",
        change.id,
        region(&change.region, named),
        change.from,
        entry(change.before.as_ref()),
        entry(change.after.as_ref()),
    )
}

fn entry(entry: Option<&Entry>) -> String {
    match entry {
        None => "not set".into(),
        Some(Entry::Rate(rate)) => {
            let unit = match rate.unit {
                Period::Month => "month",
                Period::Year => "year",
            };
            format!("{} yuan a {unit}", yuan(rate.amount.fen()))
        }
        Some(Entry::Param(param)) => {
            let value = value(&param.value);
            match param.until {
                Some(until) => format!("{value} (until {until})"),
                None => value,
            }
        }
    }
}

fn value(value: &ParamValue) -> String {
    match value {
        ParamValue::Fen(money) => format!("{} yuan", yuan(money.fen())),
        ParamValue::Int(n) => n.to_string(),
        ParamValue::Ratio([n, d]) => format!("{n}/{d}"),
        ParamValue::Flag(true) => "yes".into(),
        ParamValue::Flag(false) => "no".into(),
        ParamValue::Text(word) => word.clone(),
        ParamValue::List(words) if words.is_empty() => "nothing".into(),
        ParamValue::List(words) => words.join(", "),
    }
}
