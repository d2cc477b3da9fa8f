//! Prices, regions, positions and ways in of a service.

use super::place::Here;
use super::shape::{self, Location, Phone};
use super::times;
use crate::import::words::{find, fold, nearest};
use crate::import::{Datum, FaultCode, cells, position, prices};
use crate::{Access, Language, Point, Price};
use egude_domain::{Date, Level, RegionCode};

impl Here<'_> {
    pub(super) fn prices(&mut self, as_of: Date) -> Vec<Price> {
        let mut found = Vec::new();
        for cost in &self.service.cost_options {
            let option = cost.option.as_deref().unwrap_or_default();
            let amount = cost
                .amount
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            let unit = fold(cost.amount_description.as_deref().unwrap_or_default());
            let unit = unit.rsplit('/').next().unwrap_or_default();
            let yuan = matches!(cost.currency.as_deref(), None | Some("CNY" | "RMB" | "cny"));
            let day = self
                .wrong(times::date("valid_from", cost.valid_from.as_deref()))
                .flatten();
            match (
                find("item", option),
                prices::yuan(&amount),
                find("per", unit),
            ) {
                (Some(of), Some(from), Some(per)) if yuan => found.push(Price {
                    of,
                    care: None,
                    from,
                    to: None,
                    per,
                    as_of: day.unwrap_or(as_of),
                }),
                _ => {
                    let value = format!("{option} {amount} {unit}");
                    self.fault("cost_options", FaultCode::BadMoney, &value, None, true);
                }
            }
        }
        found
    }

    /// By its code as an outer identifier, or by the names of the address.
    pub(super) fn region(&mut self, location: &Location) -> Option<RegionCode> {
        if location.external_identifier_type.as_deref() == Some("region-code")
            && let Some(code) = &location.external_identifier
        {
            let found = code.parse().ok();
            if found.is_none() {
                self.fault(
                    "external_identifier",
                    FaultCode::UnknownRegion,
                    code,
                    None,
                    true,
                );
            }
            return found;
        }
        let names = location
            .addresses
            .iter()
            .flat_map(|address| [&address.region, &address.city]);
        let names: Vec<&String> = names.flatten().collect();
        let codes = names.iter().flat_map(|name| self.known.named(name));
        let mut codes: Vec<&RegionCode> = codes.collect();
        codes.sort_by_key(|code| code.level());
        let banner = codes
            .iter()
            .find(|code| code.level() == Level::Banner)
            .map(|code| (*code).clone());
        let town = codes.iter().find(|code| {
            code.level() == Level::Township && (banner.is_none() || code.banner() == banner)
        });
        let found = town.map(|code| (*code).clone()).or(banner);
        if found.is_none() {
            let value = names.first().map_or("", |name| name.as_str()).to_owned();
            self.fault("addresses", FaultCode::UnknownRegion, &value, None, true);
        }
        found
    }

    pub(super) fn at(&self, location: &Location) -> Option<Point> {
        let datum = self.file.datum.unwrap_or(Datum::Wgs84);
        Some(position::point(
            (location.latitude?, location.longitude?),
            datum,
            None,
        ))
    }

    pub(super) fn access(&mut self, location: &Location) -> Option<Access> {
        let words = location
            .accessibility
            .iter()
            .filter_map(|one| one.description.as_deref());
        let words: Vec<&str> = words.collect();
        let found = words.iter().find_map(|word| find("entrance", word));
        if let (None, Some(word)) = (found, words.first()) {
            self.fault(
                "accessibility",
                FaultCode::UnknownWord,
                word,
                nearest("entrance", word),
                false,
            );
        }
        Some(Access {
            entrance: found?,
            toilet: None,
        })
    }
}

pub(super) fn phones(all: &[Phone]) -> impl Iterator<Item = String> {
    all.iter().filter_map(|phone| {
        let number = cells::phone(phone.number.as_deref()?);
        Some(match &phone.extension {
            Some(extension) => format!("{number}-{extension}"),
            None => number,
        })
    })
}

/// By its code (ISO 639) or its name.
pub(super) fn language(language: &shape::Language) -> Option<Language> {
    let code = language
        .code
        .as_deref()
        .and_then(|code| code.split('-').next());
    let by_code = match code {
        Some("zh" | "zho" | "cmn") => Some(Language::Zh),
        Some("mn" | "mon" | "mvf") => Some(Language::Mn),
        Some("sgn" | "csl") => Some(Language::Sign),
        _ => None,
    };
    by_code.or_else(|| find("language", language.name.as_deref()?))
}
