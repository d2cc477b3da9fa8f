//! A published registry in the terms of the rules. Of one that was checked, every
//! text is a day, a time or a code.

use egude_booking as rules;
use egude_contract::v1::booking as wire;

pub(super) fn office(of: &wire::Registry) -> Option<rules::Office> {
    Some(rules::Office {
        id: of.id.clone(),
        region: of.region.parse().ok()?,
        accepts: of.accepts.iter().map(|case| special(*case)).collect(),
        services: of.services.iter().map(offer).collect(),
        hours: of.hours.iter().map(weekly).collect::<Option<_>>()?,
        open_days: of.open_days.iter().map(open_day).collect::<Option<_>>()?,
        closed_days: of.closed_days.iter().map(closed).collect::<Option<_>>()?,
        slot_minutes: of.slot_minutes,
        horizon_days: of.horizon_days,
        opens_at: of.opens_at.parse().ok()?,
        cut_off: cut_off(&of.cut_off)?,
        cancel_until: cut_off(&of.cancel_until)?,
        hold_minutes: of.hold_minutes,
        cooling_minutes: of.cooling_minutes,
        offer_minutes: of.offer_minutes,
        per_person: of.per_person,
        per_phone: of.per_phone,
        ledger_rules: of.ledger_rules.iter().map(ledger_rule).collect(),
        peak_days: of.peak_days.iter().map(peak).collect::<Option<_>>()?,
        second_phone: need(of.second_phone),
        remark: need(of.remark),
        keep_days: of.keep_days,
    })
}

fn services(of: &[wire::Service]) -> Vec<rules::Service> {
    of.iter().map(|one| service(*one)).collect()
}

const fn service(of: wire::Service) -> rules::Service {
    match of {
        wire::Service::Marry => rules::Service::Marry,
        wire::Service::DivorceApply => rules::Service::DivorceApply,
        wire::Service::DivorceIssue => rules::Service::DivorceIssue,
        wire::Service::ReissueMarriage => rules::Service::ReissueMarriage,
        wire::Service::ReissueDivorce => rules::Service::ReissueDivorce,
        wire::Service::Counselling => rules::Service::Counselling,
        wire::Service::Ceremony => rules::Service::Ceremony,
    }
}

const fn special(of: wire::SpecialCase) -> rules::SpecialCase {
    match of {
        wire::SpecialCase::HkMacaoTaiwan => rules::SpecialCase::HkMacaoTaiwan,
        wire::SpecialCase::OverseasChinese => rules::SpecialCase::OverseasChinese,
        wire::SpecialCase::Foreigner => rules::SpecialCase::Foreigner,
    }
}

const fn need(of: wire::FieldNeed) -> rules::Need {
    match of {
        wire::FieldNeed::No => rules::Need::No,
        wire::FieldNeed::Optional => rules::Need::Optional,
        wire::FieldNeed::Required => rules::Need::Required,
    }
}

fn offer(of: &wire::RegistryService) -> rules::Offer {
    rules::Offer {
        service: service(of.id),
        minutes: of.minutes,
        per_slot: of.per_slot,
        walk_in: of.walk_in,
    }
}

fn span(from: &str, to: &str) -> Option<rules::Span> {
    Some(rules::Span {
        from: from.parse().ok()?,
        to: to.parse().ok()?,
    })
}

fn weekly(of: &wire::WeeklyHours) -> Option<rules::Weekly> {
    Some(rules::Weekly {
        days: of.days.clone(),
        span: span(&of.from, &of.to)?,
        services: services(&of.services),
    })
}

fn open_day(of: &wire::OpenDay) -> Option<rules::OpenDay> {
    let hours = of.hours.iter().map(|hours| span(&hours.from, &hours.to));
    Some(rules::OpenDay {
        date: of.date.parse().ok()?,
        hours: hours.collect::<Option<_>>()?,
        services: services(&of.services),
    })
}

fn closed(of: &wire::ClosedDays) -> Option<rules::ClosedDays> {
    Some(rules::ClosedDays {
        from: of.from.parse().ok()?,
        to: of.to.parse().ok()?,
    })
}

fn cut_off(of: &wire::CutOff) -> Option<rules::CutOff> {
    Some(rules::CutOff {
        working_days: of.working_days,
        at: of.at.parse().ok()?,
    })
}

fn ledger_rule(of: &wire::LedgerRule) -> rules::LedgerRule {
    rules::LedgerRule {
        days: of.days,
        no_shows: of.no_shows,
        cancels: of.cancels,
        block_days: of.block_days,
    }
}

fn peak(of: &wire::PeakDay) -> Option<rules::PeakDay> {
    let opens_on = of.opens_on.as_ref().map(|day| day.parse());
    let band = |band: &wire::Band| {
        Some(rules::Band {
            span: span(&band.from, &band.to)?,
            per_slot: band.per_slot,
            walk_in: band.walk_in,
        })
    };
    Some(rules::PeakDay {
        date: of.date.parse().ok()?,
        services: services(&of.services),
        opens_on: opens_on.transpose().ok()?,
        bands: of.bands.iter().map(band).collect::<Option<_>>()?,
    })
}
