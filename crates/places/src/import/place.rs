//! Facts of a place from the cells of its row.

use super::column::Column;
use super::record::Record;
use super::row::Flag;
use super::{FaultCode, cells};
use crate::{Access, Beds, Checked, Filing, Grade, LocalText, Medical, Operator, Place};
use egude_domain::Date;

pub(super) fn facts(record: &mut Record, place: &mut Place, as_of: Date) {
    place.operator = operator(record);
    place.filing = filing(record);
    place.grade = grade(record);
    place.beds = beds(record, as_of);
    place.medical = medical(record);
    place.access = access(record);
    place.radius_km = number(record, Column::RadiusKm);
}

/// Who made sure and when; one without the other says nothing.
pub(super) fn checked(record: &mut Record) -> Option<Checked> {
    let on = record.read(Column::CheckedOn, FaultCode::BadDate, cells::date);
    let by = record.text(Column::CheckedBy).map(str::to_owned);
    if record.text(Column::CheckedOn).is_some() && by.is_none() {
        record.fault(Column::CheckedBy, FaultCode::Missing, "", None, true);
    }
    Some(Checked { on: on?, by: by? })
}

fn operator(record: &mut Record) -> Option<Operator> {
    let form = record.word(Column::Operator, "operator");
    let name = record.text(Column::OperatorName).map(str::to_owned);
    if name.is_some() && record.text(Column::Operator).is_none() {
        record.fault(Column::Operator, FaultCode::Missing, "", None, true);
    }
    Some(Operator { form: form?, name })
}

fn filing(record: &mut Record) -> Option<Filing> {
    let date = record.read(Column::FilingDate, FaultCode::BadDate, cells::date);
    let number = record.text(Column::Filing)?.to_owned();
    if cells::shortened(&number) {
        record.fault(Column::Filing, FaultCode::Shortened, &number, None, true);
    }
    Some(Filing { number, date })
}

/// `3`, `三级`, `三星`, `3星级`.
fn grade(record: &mut Record) -> Option<Grade> {
    let until = record.read(Column::GradeUntil, FaultCode::BadDate, cells::date);
    let level = record.read(Column::Grade, FaultCode::BadNumber, |text| {
        super::words::find::<u8>("grade", text)
    });
    Some(Grade {
        level: level?,
        until,
    })
}

fn beds(record: &mut Record, as_of: Date) -> Option<Beds> {
    let day = record.read(Column::BedsAsOf, FaultCode::BadDate, cells::date);
    let total = number(record, Column::BedsTotal);
    let nursing = number(record, Column::BedsNursing);
    let free = number(record, Column::BedsFree);
    if free.is_some() && record.text(Column::BedsAsOf).is_none() {
        // Free beds of no day are no free beds.
        record.fault(Column::BedsAsOf, FaultCode::Missing, "", None, true);
    }
    let any = total.or(nursing).or(free).is_some();
    any.then_some(Beds {
        total,
        nursing,
        free,
        as_of: day.unwrap_or(as_of),
    })
}

fn number(record: &mut Record, column: Column) -> Option<u16> {
    record.read(column, FaultCode::BadNumber, |text| {
        cells::whole(text).and_then(|number| u16::try_from(number).ok())
    })
}

fn medical(record: &mut Record) -> Option<Medical> {
    let form = record.word(Column::Medical, "medical");
    let partner = record.text(Column::MedicalPartner).map(str::to_owned);
    if partner.is_some() && record.text(Column::Medical).is_none() {
        record.fault(Column::Medical, FaultCode::Missing, "", None, true);
    }
    let partner = partner.map(|zh| LocalText { zh, mn: None });
    Some(Medical {
        form: form?,
        partner,
    })
}

fn access(record: &mut Record) -> Option<Access> {
    let entrance = record.word(Column::Entrance, "entrance");
    let toilet = record
        .word::<Flag>(Column::Toilet, "flag")
        .map(|flag| flag.0);
    if toilet.is_some() && record.text(Column::Entrance).is_none() {
        record.fault(Column::Entrance, FaultCode::Missing, "", None, true);
    }
    Some(Access {
        entrance: entrance?,
        toilet,
    })
}
