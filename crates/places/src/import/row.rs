//! From a record to a place.

use super::column::Column;
use super::record::Record;
use super::{
    Datum, Entry, FaultCode, File, Known, cells, hours, place, position, prices, region, route,
};
use crate::check;
use crate::{Kind, LocalText, OnHolidays, Place, Source, State, Timetable};
use egude_domain::{Date, RegionCode};

/// Stands for a region that could not be read, while the rest of the row is.
const NOWHERE: &str = "100000000000";

/// The place of a record; none if something that stops is wrong with it.
pub(super) fn entry(record: &mut Record, file: &File, known: &Known) -> Option<Entry> {
    let before = record.faults.stops();
    let source = source(record, file);
    let id = record.needed(Column::Id);
    let name = record.needed(Column::Name);
    let kind = record
        .needed(Column::Kind)
        .and_then(|_| record.word(Column::Kind, "kind"));
    let region = region::of(record, known);
    let timetable = timetable(record);
    // What is missing has its fault; the rest of the row is read and checked all the same.
    let stands = Stands {
        id: id.is_some(),
        name: name.is_some(),
        kind: kind.is_some(),
        region: region.is_some(),
    };
    let mut place = Place {
        id: id.unwrap_or_default(),
        kind: kind.unwrap_or(Kind::Meals),
        region: region.or_else(|| NOWHERE.parse().ok())?,
        name: LocalText {
            zh: name.unwrap_or_default(),
            mn: record.text(Column::NameMn).map(str::to_owned),
        },
        aliases: list(record, Column::Aliases),
        address: both(record, Column::Address, Column::AddressMn),
        at: None,
        phones: list(record, Column::Phones)
            .iter()
            .map(|text| cells::phone(text))
            .collect(),
        operator: None,
        filing: None,
        grade: None,
        beds: None,
        takes: record.words(Column::Takes, "care"),
        prices: Vec::new(),
        subsidies: Vec::new(),
        medical: None,
        meals: record.words(Column::Meals, "meal"),
        languages: record.words(Column::Languages, "language"),
        access: None,
        ride: record
            .word::<Flag>(Column::Ride, "flag")
            .is_some_and(|flag| flag.0),
        radius_km: None,
        hours: timetable.as_ref().map(|_| 0),
        stops: Vec::new(),
        state: record.word(Column::State, "state").unwrap_or(State::Open),
        notice: both(record, Column::Notice, Column::NoticeMn),
        closures: Vec::new(),
        checked: place::checked(record),
        source: 0,
    };
    let as_of = source.as_ref().map_or(file.today, |source| source.as_of);
    place::facts(record, &mut place, as_of);
    costs(record, &mut place, as_of);
    let datum = whereabouts(record, &mut place, file);
    if stands.region {
        outings(record, &mut place, datum, as_of, known);
    }
    for fault in check::entry(&place, timetable.as_ref(), known, file.today) {
        if stands.for_member(&fault.member) {
            record.checked(fault);
        }
    }
    let line = record.line;
    let source = source?;
    (record.faults.stops() == before).then_some(Entry {
        line,
        place,
        timetable,
        source,
    })
}

/// Which of the parts that are needed could be read, and do not stand for something else.
#[expect(
    clippy::struct_excessive_bools,
    reason = "four parts, each there or not"
)]
struct Stands {
    id: bool,
    name: bool,
    kind: bool,
    region: bool,
}

impl Stands {
    /// Whether what a check says of a member is about what was written.
    fn for_member(&self, member: &str) -> bool {
        let first = member.split('/').next().unwrap_or_default();
        match first {
            "id" => self.id,
            "name" => self.name,
            "region" | "stops" => self.region && self.kind,
            "beds" => self.kind || member != "beds/total",
            _ => true,
        }
    }
}

/// Yes or no.
pub(super) struct Flag(pub(super) bool);

impl std::str::FromStr for Flag {
    type Err = egude_domain::UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "yes" => Ok(Self(true)),
            "no" => Ok(Self(false)),
            _ => Err(egude_domain::UnknownWord),
        }
    }
}

/// Where the row comes from. The office that checked it stands for a publisher that is not named,
/// and the file for the document; without either office nobody answers for the row.
fn source(record: &mut Record, file: &File) -> Option<Source> {
    let publisher = record
        .text(Column::Publisher)
        .or(record.text(Column::CheckedBy));
    let publisher = publisher.map(str::to_owned);
    if publisher.is_none() {
        record.fault(Column::Publisher, FaultCode::Missing, "", None, true);
    }
    let document = record.text(Column::Source).unwrap_or(file.name).to_owned();
    let as_of = record.read(Column::AsOf, FaultCode::BadDate, cells::date);
    let checked = record.text(Column::CheckedOn).and_then(cells::date);
    let sample = record
        .word::<Flag>(Column::Sample, "flag")
        .is_some_and(|flag| flag.0);
    let as_of = as_of.or(checked).unwrap_or(file.today);
    Some(Source {
        publisher: publisher?,
        source: document,
        as_of,
        sample,
    })
}

fn list(record: &Record, column: Column) -> Vec<String> {
    let text = record.text(column).unwrap_or_default();
    cells::list(text).map(str::to_owned).collect()
}

fn both(record: &Record, zh: Column, mn: Column) -> Option<LocalText> {
    let zh = record.text(zh)?.to_owned();
    let mn = record.text(mn).map(str::to_owned);
    Some(LocalText { zh, mn })
}

fn timetable(record: &mut Record) -> Option<Timetable> {
    let text = record.text(Column::Hours)?.to_owned();
    let mut table = match hours::read(&text) {
        Ok(table) => table,
        Err(unread) => {
            record.fault(Column::Hours, FaultCode::BadHours, &unread.0, None, true);
            return None;
        }
    };
    if let Some(holidays) = record.text(Column::Holidays).map(str::to_owned) {
        match super::words::find::<OnHolidays>("holidays", &holidays) {
            Some(word) => table.holidays = word,
            None => match hours::read(&holidays) {
                Ok(own) => {
                    table.holidays = OnHolidays::Own;
                    let span = |w: crate::Weekly| crate::Span {
                        from: w.from,
                        to: w.to,
                    };
                    table.holiday_hours = own.weekly.into_iter().map(span).collect();
                }
                Err(unread) => {
                    record.fault(Column::Holidays, FaultCode::BadHours, &unread.0, None, true);
                }
            },
        }
    }
    Some(table)
}

fn costs(record: &mut Record, place: &mut Place, as_of: Date) {
    let day = record.read(Column::PricesAsOf, FaultCode::BadDate, cells::date);
    let day = day.unwrap_or(as_of);
    if let Some(text) = record.text(Column::Prices).map(str::to_owned) {
        match prices::prices(&text, day) {
            Ok(all) => place.prices = all,
            Err(unread) => record.fault(Column::Prices, FaultCode::BadMoney, &unread.0, None, true),
        }
    }
    let Some(text) = record.text(Column::Subsidies).map(str::to_owned) else {
        return;
    };
    let Some(document) = record.needed(Column::SubsidySource) else {
        return;
    };
    match prices::subsidies(&text, &document, day) {
        Ok(all) => place.subsidies = all,
        Err(unread) => record.fault(
            Column::Subsidies,
            FaultCode::BadMoney,
            &unread.0,
            None,
            true,
        ),
    }
}

/// Puts the position in, and says which system the row has.
fn whereabouts(record: &mut Record, place: &mut Place, file: &File) -> Datum {
    let datum = record
        .word(Column::Datum, "datum")
        .or(file.datum)
        .unwrap_or(Datum::Wgs84);
    let within = record.read(Column::Within, FaultCode::BadNumber, cells::whole);
    let lat = record.read(Column::Lat, FaultCode::BadPosition, cells::degrees);
    let lon = record.read(Column::Lon, FaultCode::BadPosition, cells::degrees);
    match (record.text(Column::Lat), record.text(Column::Lon)) {
        (Some(_), None) => record.fault(Column::Lon, FaultCode::Missing, "", None, true),
        (None, Some(_)) => record.fault(Column::Lat, FaultCode::Missing, "", None, true),
        _ => {}
    }
    if let (Some(lat), Some(lon)) = (lat, lon) {
        place.at = Some(position::point((lat, lon), datum, within));
        if let Some(fault) = position::datum_fault((lat, lon), datum, &place.region) {
            record.checked(fault);
        }
    }
    datum
}

fn outings(record: &mut Record, place: &mut Place, datum: Datum, first: Date, known: &Known) {
    let region: RegionCode = place.region.clone();
    if let Some(text) = record.text(Column::Stops).map(str::to_owned) {
        let ground = route::Ground {
            known,
            region: &region,
            first,
            datum,
        };
        match route::read(&text, &ground) {
            Ok(stops) => place.stops = stops,
            Err(unread) => record.fault(Column::Stops, FaultCode::BadRepeat, &unread.0, None, true),
        }
    }
    if let Some(text) = record.text(Column::Closures).map(str::to_owned) {
        match cells::closures(&text) {
            Ok(closures) => place.closures = closures,
            Err(unread) => {
                record.fault(Column::Closures, FaultCode::BadDate, &unread.0, None, true);
            }
        }
    }
}
