//! Whether rates make sense for a pack: every id is used, every value is of the
//! kind that its rule reads, nothing is absurd, nothing stands twice.

use std::collections::BTreeMap;

use egude_domain::{Date, Level, Money};

use super::{
    Class, Param, ParamValue, Rate, Rates,
    fault::{List, RateFault, RateWrong},
};
use crate::pack::{Pack, ParamKind};

/// 100,000 yuan a month: more than anyone publishes.
const MONTH_MAX: i64 = 10_000_000;
/// 50 yuan a month: below every standard there ever was, so it was meant in yuan.
const MONTH_MIN: i64 = 5_000;

/// Id, region and first day.
type Key<'a> = (&'a str, &'a str, Date);

impl Rates {
    /// Everything that is wrong with these rates for the rules of `pack`.
    /// Faults that do no harm say so by [`RateFault::stops`].
    pub fn check(&self, pack: &Pack) -> Vec<RateFault> {
        let mut faults = Vec::new();
        if self.version != 1 {
            let wrong = RateWrong::Version(self.version);
            faults.push(RateFault {
                at: None,
                id: String::new(),
                field: "ratesVersion",
                wrong,
            });
        }
        for (index, rate) in self.items.iter().enumerate() {
            let at = (List::Items, index);
            faults.extend(
                rate_faults(pack, rate).map(|(field, wrong)| fault(at, &rate.id, field, wrong)),
            );
        }
        for (index, param) in self.params.iter().enumerate() {
            let at = (List::Params, index);
            faults.extend(
                param_faults(pack, param).map(|(field, wrong)| fault(at, &param.id, field, wrong)),
            );
        }
        faults.extend(self.repeated_items());
        faults.extend(self.repeated_params());
        faults
    }

    fn repeated_items(&self) -> Vec<RateFault> {
        let mut seen: BTreeMap<Key<'_>, Vec<(Class, usize)>> = BTreeMap::new();
        let mut faults = Vec::new();
        for (index, rate) in self.items.iter().enumerate() {
            let key = (rate.id.as_str(), rate.region.as_str(), rate.from);
            let others = seen.entry(key).or_default();
            let same = others.iter().find(|(class, _)| *class == rate.class);
            let beside = others
                .iter()
                .find(|(class, _)| (*class == Class::Unified) != (rate.class == Class::Unified));
            let wrong = match (same, beside) {
                (Some((_, first)), _) => Some(("", RateWrong::Repeated { first: *first })),
                (_, Some((_, first))) => {
                    Some(("class", RateWrong::UnifiedBesideClass { first: *first }))
                }
                _ => None,
            };
            let at = (List::Items, index);
            faults.extend(wrong.map(|(field, wrong)| fault(at, &rate.id, field, wrong)));
            others.push((rate.class, index));
        }
        faults
    }

    fn repeated_params(&self) -> Vec<RateFault> {
        let mut seen: BTreeMap<Key<'_>, usize> = BTreeMap::new();
        let mut faults = Vec::new();
        for (index, param) in self.params.iter().enumerate() {
            let key = (param.id.as_str(), param.region.as_str(), param.from);
            let first = *seen.entry(key).or_insert(index);
            if first != index {
                let wrong = RateWrong::Repeated { first };
                faults.push(fault((List::Params, index), &param.id, "", wrong));
            }
        }
        faults
    }
}

pub(super) fn fault(
    at: (List, usize),
    id: &str,
    field: &'static str,
    wrong: RateWrong,
) -> RateFault {
    RateFault {
        at: Some(at),
        id: id.to_owned(),
        field,
        wrong,
    }
}

type Found = (&'static str, RateWrong);

fn rate_faults(pack: &Pack, rate: &Rate) -> impl Iterator<Item = Found> {
    let id = (!pack.rates.contains(&rate.id)).then(|| {
        (
            "id",
            RateWrong::UnknownId {
                known: pack.rates.clone(),
            },
        )
    });
    let average =
        (rate.region.level() == Level::Province).then_some(("region", RateWrong::Average));
    let (fen, months) = (rate.amount.fen(), rate.unit.months());
    let amount = if fen <= 0 || fen > MONTH_MAX * months {
        Some(("amountFen", RateWrong::Amount(fen)))
    } else if fen < MONTH_MIN * months {
        Some(("amountFen", RateWrong::InYuan(fen)))
    } else {
        None
    };
    [id, average, amount]
        .into_iter()
        .flatten()
        .chain(source_faults(&rate.source))
}

fn param_faults(pack: &Pack, param: &Param) -> impl Iterator<Item = Found> {
    let id = if let Some(kind) = pack.params.get(&param.id) {
        value_wrong(kind, &param.value).map(|what| ("value", RateWrong::Expected(what)))
    } else {
        let known = pack.params.keys().cloned().collect();
        Some(("id", RateWrong::UnknownId { known }))
    };
    let ends = param.until.is_some_and(|until| until < param.from);
    let ends = ends.then_some(("until", RateWrong::EndsBeforeItBegins));
    [id, ends]
        .into_iter()
        .flatten()
        .chain(source_faults(&param.source))
}

fn source_faults(source: &super::Source) -> impl Iterator<Item = Found> {
    let empty = |field, text: &str| text.trim().is_empty().then_some((field, RateWrong::Empty));
    let found = [
        empty("publisher", &source.publisher),
        empty("source", &source.source),
    ];
    found.into_iter().flatten()
}

/// What the value should have been, unless it is that.
fn value_wrong(kind: &ParamKind, value: &ParamValue) -> Option<String> {
    let good = match (kind, value) {
        (ParamKind::Fen, ParamValue::Fen(money)) => (0..=Money::MAX.fen()).contains(&money.fen()),
        (ParamKind::Int, ParamValue::Int(n)) => (0..=1_000_000).contains(n),
        (ParamKind::Share, ParamValue::Ratio([num, den])) => *den > 0 && (0..=*den).contains(num),
        (ParamKind::Flag, ParamValue::Flag(_)) => true,
        (ParamKind::Text(options), ParamValue::Text(word)) => options.contains(word),
        (ParamKind::List(options), ParamValue::List(words)) => {
            words.iter().all(|word| options.contains(word))
        }
        _ => false,
    };
    (!good).then(|| match kind {
        ParamKind::Fen => "whole fen, not negative, such as {\"fen\": 1200000},".into(),
        ParamKind::Int => "a whole number, not negative, such as {\"int\": 1},".into(),
        ParamKind::Share => {
            "a share from none to all, such as {\"ratio\": [1, 10]} for a tenth,".into()
        }
        ParamKind::Flag => "{\"flag\": true} or {\"flag\": false}".into(),
        ParamKind::Text(options) => format!("{{\"text\": …}} with one of {}", options.join(", ")),
        ParamKind::List(options) => {
            format!("{{\"list\": […]}} with some of {}", options.join(", "))
        }
    })
}
