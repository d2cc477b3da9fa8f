//! Checked rates as the contract writes them, field by field: the two shapes
//! are the same on paper, and the compiler sees when one of them grows.

use egude_contract::v1::{
    Calendar, Holiday, ParamItem, ParamValue, RateClass, RateItem, RateUnit, Rates,
};
use egude_domain::{Date, Period};
use egude_rules::rates::{self, Class, Param, Rate, WorkCalendar};

pub(super) fn rates(rates: rates::Rates) -> Rates {
    Rates {
        rates_version: rates.version,
        digest: rates.digest,
        items: rates.items.into_iter().map(item).collect(),
        params: rates.params.into_iter().map(param).collect(),
        calendar: rates.calendar.map(calendar),
    }
}

fn calendar(WorkCalendar { days, source }: WorkCalendar) -> Calendar {
    let holiday = |holiday: egude_domain::Holiday| Holiday {
        id: holiday.id,
        from: holiday.from.into(),
        to: holiday.to.into(),
    };
    Calendar {
        from: days.from.into(),
        until: days.until.into(),
        holidays: days.holidays.into_iter().map(holiday).collect(),
        workdays: days.workdays.into_iter().map(Date::into).collect(),
        publisher: source.publisher,
        source: source.source,
        as_of: source.as_of.into(),
        sample: source.sample,
    }
}

fn item(rate: Rate) -> RateItem {
    RateItem {
        id: rate.id,
        region: rate.region.into(),
        class: match rate.class {
            Class::Unified => RateClass::Unified,
            Class::Urban => RateClass::Urban,
            Class::Rural => RateClass::Rural,
        },
        amount_fen: rate.amount.fen(),
        unit: match rate.unit {
            Period::Month => RateUnit::Month,
            Period::Year => RateUnit::Year,
        },
        from: rate.from.into(),
        publisher: rate.source.publisher,
        source: rate.source.source,
        as_of: rate.source.as_of.into(),
        sample: rate.source.sample,
    }
}

fn param(param: Param) -> ParamItem {
    ParamItem {
        id: param.id,
        region: param.region.into(),
        value: match param.value {
            rates::ParamValue::Fen(money) => ParamValue::Fen(money.fen()),
            rates::ParamValue::Int(number) => ParamValue::Int(number),
            rates::ParamValue::Ratio([of, all]) => ParamValue::Ratio(of, all),
            rates::ParamValue::Flag(flag) => ParamValue::Flag(flag),
            rates::ParamValue::Text(word) => ParamValue::Text(word),
            rates::ParamValue::List(words) => ParamValue::List(words),
        },
        from: param.from.into(),
        until: param.until.map(Date::into),
        publisher: param.source.publisher,
        source: param.source.source,
        as_of: param.source.as_of.into(),
        sample: param.source.sample,
    }
}
