//! Cases beside the packs: households with the verdict that an experienced
//! officer expects, each named as a sentence.

use std::collections::BTreeMap;

use egude_domain::{Date, Household, RegionCode};
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use toml::Spanned;

use super::{Fault, File};
use crate::{
    facts,
    pack::Pack,
    rates::{Param, ParamValue, Rates, Source},
    truth::Tri,
};

/// One file of cases.
pub struct Cases {
    pub(super) file: File,
    pub(super) never: Vec<Never>,
    pub(super) each: Vec<Case>,
    rates: Rates,
    base: Map<String, Json>,
    member_base: Map<String, Json>,
}

/// One case. Facts of the family are those of the file's `base`, unless it says otherwise.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    /// What is being shown, as a sentence.
    pub(super) name: Spanned<String>,
    /// The day of assessment.
    pub(super) on: Date,
    /// Facts of the family that differ from the base.
    #[serde(default)]
    family: Map<String, Json>,
    /// Facts of the base that nobody asked here.
    #[serde(default)]
    without: Vec<String>,
    members: Json,
    /// Parameters that the place has set otherwise.
    #[serde(default)]
    set: BTreeMap<String, ParamValue>,
    /// Parameters and rates that nobody has published here.
    #[serde(default)]
    unset: Vec<String>,
    /// Other rates than the file's.
    rates: Option<Rates>,
    /// The verdict of each program; `program.1` for member 1. What stands alone is also checked
    /// for `missing`, `amount_fen` and `no_amount`.
    pub(super) verdict: BTreeMap<String, String>,
    /// What is missing, in order: `savings`, `1.birth-day`, `0.income.wages`, `$param`, `@rate`.
    pub(super) missing: Option<Vec<String>>,
    /// What rules about the family come to.
    #[serde(default)]
    pub(super) rules: BTreeMap<String, Tri>,
    /// What `counts` and rules about a member come to, by the member's place from 0.
    #[serde(default)]
    pub(super) member: BTreeMap<String, BTreeMap<String, Tri>>,
    /// How kinds of income are treated.
    #[serde(default)]
    pub(super) income: BTreeMap<String, Treated>,
    /// The amount for one month in fen, where the formula gives one.
    pub(super) amount_fen: Option<i64>,
    /// The same, for several programs: by program, or by `program.member`.
    #[serde(default)]
    pub(super) amounts: BTreeMap<String, i64>,
    /// What comes first instead, by program or `program.member`; empty where it is held already.
    #[serde(default)]
    pub(super) covered: BTreeMap<String, Vec<String>>,
    /// What has to be granted first.
    #[serde(default)]
    pub(super) once: BTreeMap<String, Vec<String>>,
    /// The other programs of a choice.
    #[serde(default)]
    pub(super) choose: BTreeMap<String, Vec<String>>,
    /// Notes that must stand beside it.
    #[serde(default)]
    pub(super) notes: BTreeMap<String, Vec<String>>,
    /// The alerts shown, in order.
    pub(super) alerts: Option<Vec<String>>,
    /// `PROGRAM pays`: the first month; `PROGRAM STEP`: its last day; `none` where no calendar
    /// reaches so far, `no step` where the place does not have it.
    #[serde(default)]
    pub(super) dates: BTreeMap<String, String>,
    /// True where the result must not name an amount.
    #[serde(default)]
    pub(super) no_amount: bool,
    /// What would turn a test: the figure and its limit.
    #[serde(default)]
    pub(super) change: BTreeMap<String, i64>,
}

/// How an income stream is treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Treated {
    /// A known part of it, or all, counts.
    Counts,
    /// Nothing of it counts, whatever the amount.
    Excluded,
    /// What counts of it is not known.
    Open,
}

/// A result that a rule or a kind of income can never have, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Never {
    pub(super) what: Spanned<String>,
    pub(super) results: Vec<String>,
    /// For the reader of the cases.
    #[serde(rename = "why")]
    _why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    /// The rates that all cases of the file share; without them those of `shared.cases.toml`.
    rates: Option<Rates>,
    #[serde(default)]
    base: Map<String, Json>,
    /// Facts of every member, unless the case says otherwise.
    #[serde(default)]
    member_base: Map<String, Json>,
    #[serde(default)]
    never: Vec<Never>,
    #[serde(default)]
    case: Vec<Case>,
}

impl Cases {
    /// Reads a file of cases. `shared` are the rates of a file that has none of its own.
    pub fn read(file: &File, shared: Option<&Rates>) -> Result<Self, Fault> {
        let form: Form = toml::from_str(&file.text).map_err(|e| file.syntax(&e))?;
        let rates = form.rates.or_else(|| shared.cloned()).ok_or_else(|| {
            let cause = "there are no rates; write [rates], or put them into shared.cases.toml";
            file.fault(0, cause)
        })?;
        Ok(Self {
            file: file.clone(),
            never: form.never,
            each: form.case,
            rates,
            base: form.base,
            member_base: form.member_base,
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.each.len()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.each.is_empty()
    }

    /// The rates that the cases share.
    pub fn rates(&self) -> &Rates {
        &self.rates
    }

    pub(super) fn household(&self, pack: &Pack, case: &Case) -> Result<Household, String> {
        let mut json = self.base.clone();
        json.extend(case.family.clone());
        let mut members = case.members.clone();
        for member in members.as_array_mut().into_iter().flatten() {
            let Some(own) = member.as_object_mut() else {
                continue;
            };
            for (fact, value) in &self.member_base {
                own.entry(fact).or_insert_with(|| value.clone());
            }
            // TOML has no word for nothing: a fact of the base that nobody asked of this member.
            own.retain(|_, value| value.as_str() != Some("not-asked"));
        }
        json.insert("members".into(), members);
        for fact in &case.without {
            if json.remove(fact).is_none() {
                return Err(format!(
                    "`{fact}` stands in `without`, but the case does not have it"
                ));
            }
        }
        let text = Json::Object(json).to_string();
        facts::household(pack, &text).map_err(|e| format!("household {e}"))
    }

    pub(super) fn rates_of(&self, case: &Case, household: &Household) -> Result<Rates, String> {
        let mut rates = case.rates.as_ref().unwrap_or(&self.rates).clone();
        for id in &case.unset {
            let before = rates.params.len() + rates.items.len();
            rates.params.retain(|param| param.id != *id);
            rates.items.retain(|rate| rate.id != *id);
            if rates.params.len() + rates.items.len() == before {
                return Err(format!(
                    "`{id}` stands in `unset`, but the rates do not have it"
                ));
            }
        }
        for (id, value) in &case.set {
            let region = region(household).ok_or("`set` needs a region")?;
            rates.params.retain(|param| param.id != *id);
            rates.params.push(Param {
                id: id.clone(),
                region,
                value: value.clone(),
                from: Date::constant(2000, 1, 1),
                until: None,
                source: Source {
                    publisher: "sample".into(),
                    source: "set by the case".into(),
                    as_of: case.on,
                    sample: true,
                },
            });
        }
        Ok(rates)
    }
}

fn region(household: &Household) -> Option<RegionCode> {
    match household.family.get("region").known() {
        Some(egude_domain::Value::Region(region)) => Some(region.clone()),
        _ => None,
    }
}
