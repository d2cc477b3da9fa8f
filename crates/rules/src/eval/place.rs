//! What the place has set and published for the day: parameters and rates.

use egude_domain::{Answer, Ratio, RegionCode, Value};

use super::{Eval, Got, answers::fact_lack};
use crate::{
    lacks::{Lack, Lacks},
    pack::ParamKind,
    range::Range,
    rates::{Class, Param, ParamValue, Rate},
    truth::Truth,
};

impl<'a> Eval<'a> {
    pub(crate) fn region(&self) -> Result<&'a RegionCode, Lacks> {
        match self.household.family.get("region") {
            Answer::Known(Value::Region(region)) => Ok(region),
            answer => Err(Lacks::one(fact_lack(None, "region", None, answer))),
        }
    }

    /// The parameter that holds, looked for once: the rates may be long.
    pub(crate) fn param_held(&self, id: &'a str) -> Result<Option<&'a Param>, Lacks> {
        let region = self.region()?;
        let mut params = self.params.borrow_mut();
        let find = || self.rates.param(id, region, self.on);
        Ok(*params.entry(id).or_insert_with(find))
    }

    pub(super) fn param_value(&self, id: &'a str) -> Result<&'a ParamValue, Lacks> {
        self.param_held(id)?
            .map(|p| &p.value)
            .ok_or_else(|| Lacks::one(Lack::Param { id: id.to_owned() }))
    }

    pub(super) fn param(&self, id: &'a str) -> Got<'a> {
        let kind = self.pack.params.get(id);
        let value = self.param_value(id);
        match (kind, value) {
            (Some(ParamKind::Fen), Ok(ParamValue::Fen(money))) => {
                Got::Range(Range::exact(Ratio::whole(money.fen())))
            }
            (Some(ParamKind::Int), Ok(ParamValue::Int(n))) => {
                Got::Range(Range::exact(Ratio::whole(*n)))
            }
            (Some(ParamKind::Share | ParamKind::Multiple), Ok(ParamValue::Ratio([num, den]))) => {
                Got::Range(
                    Ratio::new(i128::from(*num), i128::from(*den))
                        .map_or_else(|| Range::anything(Lacks::default()), Range::exact),
                )
            }
            (Some(ParamKind::Flag), Ok(ParamValue::Flag(flag))) => Got::Truth(Truth::known(*flag)),
            (Some(ParamKind::Text(_)), Ok(ParamValue::Text(word))) => Got::Word(Ok(word)),
            (kind, value) => {
                // Unset, or set to something of another kind: not known either way.
                let lacks = value
                    .err()
                    .unwrap_or_else(|| Lacks::one(Lack::Param { id: id.to_owned() }));
                match kind {
                    Some(ParamKind::Flag | ParamKind::List(_)) => Got::Truth(Truth::unknown(lacks)),
                    Some(ParamKind::Text(_)) => Got::Word(Err(lacks)),
                    // A share is at most the whole; a multiple has no such bound.
                    Some(ParamKind::Share) => Got::Range(Range {
                        lo: Ratio::ZERO,
                        hi: Some(Ratio::ONE),
                        lacks,
                    }),
                    _ => Got::Range(Range::anything(lacks)),
                }
            }
        }
    }

    fn class(&self) -> Option<Class> {
        match self.household.family.get("hukou-class").known() {
            Some(Value::Choice(class)) if class == "urban" => Some(Class::Urban),
            Some(Value::Choice(class)) if class == "rural" => Some(Class::Rural),
            _ => None,
        }
    }

    /// The rates that the family's place and class lead to; two if the class is open.
    pub(crate) fn rates_for(&self, id: &str) -> Vec<&'a Rate> {
        match (self.region(), self.class()) {
            (Err(_), _) => Vec::new(),
            (Ok(region), Some(class)) => {
                let found = self.rates.rate_for(id, region, class, self.on);
                found.into_iter().collect()
            }
            (Ok(region), None) => self.rates.rate(id, region, self.on),
        }
    }

    /// The rate for one month, looked for once: the rates may be long.
    pub(super) fn rate(&self, id: &'a str) -> Range {
        if let Some(range) = self.rate_ranges.borrow().get(id) {
            return range.clone();
        }
        let range = self.rate_range(id);
        self.rate_ranges.borrow_mut().insert(id, range.clone());
        range
    }

    fn rate_range(&self, id: &str) -> Range {
        let region = match self.region() {
            Ok(region) => region,
            Err(lacks) => return Range::anything(lacks),
        };
        let of = |class| {
            let rate = self.rates.rate_for(id, region, class, self.on);
            rate.map_or_else(
                || Range::anything(Lacks::one(Lack::Rate { id: id.to_owned() })),
                monthly,
            )
        };
        if let Some(class) = self.class() {
            return of(class);
        }
        let mut either = of(Class::Urban).or(of(Class::Rural));
        // Where no class has a rate, knowing the class would not help.
        let helps = either.exactly().is_none() && !self.rates.rate(id, region, self.on).is_empty();
        if helps {
            let class = self.household.family.get("hukou-class");
            either
                .lacks
                .merge(Lacks::one(fact_lack(None, "hukou-class", None, class)));
        }
        either
    }
}

fn monthly(rate: &Rate) -> Range {
    let months = i128::from(rate.unit.months());
    Range::exact(Ratio::new(i128::from(rate.amount.fen()), months).unwrap_or(Ratio::ZERO))
}
