//! What a file can hold comes back as it was.

use crate::write::{Cells, cells};
use crate::{made, named, read};
use egude_places::import::{Column, Document, Entry};
use egude_places::*;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Without lines, by id.
fn plain(mut entries: Vec<Entry>) -> Vec<Entry> {
    for entry in &mut entries {
        entry.line = 0;
    }
    entries.sort_by(|a, b| a.place.id.cmp(&b.place.id));
    entries
}

fn table(rows: &[Cells], delimiter: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .from_writer(Vec::new());
    writer
        .write_record(Column::ALL.iter().map(|column| column.as_str()))
        .unwrap();
    for cells in rows {
        let row = Column::ALL
            .iter()
            .map(|column| cells.get(column.as_str()).map_or("", String::as_str));
        writer.write_record(row).unwrap();
    }
    writer.into_inner().unwrap()
}

fn features(rows: &[Cells]) -> Vec<u8> {
    let feature = |cells: &Cells| {
        let number = |name: &str| cells.get(name).map(|text| text.parse::<f64>().unwrap());
        let geometry = match (number("lat"), number("lon")) {
            (Some(lat), Some(lon)) => json!({"type": "Point", "coordinates": [lon, lat]}),
            _ => Value::Null,
        };
        let properties = cells
            .iter()
            .filter(|(name, _)| !matches!(**name, "lat" | "lon"));
        let properties: serde_json::Map<String, Value> = properties
            .map(|(name, text)| ((*name).to_owned(), json!(text)))
            .collect();
        json!({"type": "Feature", "geometry": geometry, "properties": properties})
    };
    let all: Vec<Value> = rows.iter().map(feature).collect();
    json!({"type": "FeatureCollection", "features": all})
        .to_string()
        .into_bytes()
}

fn document(entries: &[Entry]) -> Vec<u8> {
    let mut document = Document {
        places_version: PLACES_VERSION,
        ..Document::default()
    };
    for (at, entry) in (0..).zip(entries) {
        document.sources.push(entry.source.clone());
        let mut place = entry.place.clone();
        place.source = at;
        if let Some(table) = &entry.timetable {
            place.hours = Some(u16::try_from(document.timetables.len()).unwrap());
            document.timetables.push(table.clone());
        }
        document.items.push(place);
    }
    serde_json::to_vec(&document).unwrap()
}

/// What HSDS has words for.
fn reduced(entry: &Entry) -> Entry {
    let place = &entry.place;
    let as_of = entry.source.as_of;
    let publisher = entry.source.publisher.clone();
    let simple = |price: &&Price| price.care.is_none() && price.to.is_none();
    let prices = place.prices.iter().filter(simple).map(|price| Price {
        as_of,
        ..price.clone()
    });
    let timetable = entry.timetable.as_ref().map(|table| Timetable {
        weekly: table
            .weekly
            .iter()
            .map(|w| Weekly {
                season: None,
                ..w.clone()
            })
            .collect(),
        holidays: OnHolidays::Ask,
        holiday_hours: Vec::new(),
        by_appointment: false,
    });
    let zh = |text: &LocalText| LocalText {
        zh: text.zh.clone(),
        mn: None,
    };
    let kind = if place.kind == Kind::Mobile {
        Kind::Meals
    } else {
        place.kind
    };
    let reduced = Place {
        kind,
        name: zh(&place.name),
        aliases: place.aliases.first().cloned().into_iter().collect(),
        address: place.address.as_ref().map(zh),
        at: place.at.as_ref().map(|at| Point {
            within: None,
            ..at.clone()
        }),
        operator: None,
        filing: None,
        grade: None,
        beds: None,
        takes: Vec::new(),
        prices: prices.collect(),
        subsidies: Vec::new(),
        medical: None,
        meals: Vec::new(),
        access: place.access.as_ref().map(|access| Access {
            toilet: None,
            ..access.clone()
        }),
        ride: false,
        radius_km: None,
        stops: Vec::new(),
        closures: Vec::new(),
        state: if place.state == State::Planned {
            State::Paused
        } else {
            place.state
        },
        notice: place.notice.as_ref().map(zh),
        checked: Some(Checked {
            on: as_of,
            by: publisher.clone(),
        }),
        ..place.clone()
    };
    let source = Source {
        publisher,
        source: "places".to_owned(),
        as_of,
        sample: false,
    };
    Entry {
        line: 0,
        place: reduced,
        timetable,
        source,
    }
}

fn services(entries: &[Entry]) -> Vec<u8> {
    let all: Vec<Value> = entries.iter().map(service).collect();
    Value::Array(all).to_string().into_bytes()
}

fn service(entry: &Entry) -> Value {
    let place = &entry.place;
    let day = |day: &u8| ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][usize::from(*day) - 1];
    let weekly = entry.timetable.iter().flat_map(|table| &table.weekly);
    let schedules: Vec<Value> = weekly
        .map(|w| {
            let byday = w.days.iter().map(day).collect::<Vec<_>>().join(",");
            json!({"freq": "WEEKLY", "byday": byday, "opens_at": w.from, "closes_at": w.to})
        })
        .collect();
    let costs: Vec<Value> = place
        .prices
        .iter()
        .map(|price| {
            let amount: Value = serde_json::from_str(&format!("{}.{:02}", price.from.fen() / 100, price.from.fen() % 100)).unwrap();
            json!({"option": price.of, "amount": amount, "currency": "CNY", "amount_description": price.per})
        })
        .collect();
    let languages: Vec<Value> = place
        .languages
        .iter()
        .map(|word| json!({"name": word}))
        .collect();
    let phones: Vec<Value> = place
        .phones
        .iter()
        .map(|number| json!({"number": number}))
        .collect();
    let address: Vec<Value> = place
        .address
        .iter()
        .map(|text| json!({"address_1": text.zh}))
        .collect();
    let access: Vec<Value> = place
        .access
        .iter()
        .map(|a| json!({"description": a.entrance}))
        .collect();
    json!({
        "id": place.id, "name": place.name.zh, "alternate_name": place.aliases.first(),
        "alert": place.notice.as_ref().map(|text| &text.zh), "assured_date": entry.source.as_of,
        "status": if place.state == State::Open { "active" } else { "inactive" },
        "organization": {"name": entry.source.publisher},
        "attributes": [{"taxonomy_term": {"code": place.kind}}],
        "phones": phones, "schedules": schedules, "cost_options": costs, "languages": languages,
        "service_at_locations": [{"location": {
            "latitude": place.at.as_ref().map(|at| at.lat), "longitude": place.at.as_ref().map(|at| at.lon),
            "external_identifier": place.region, "external_identifier_type": "region-code",
            "addresses": address, "accessibility": access}}]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn entries_come_back_from_every_format(entries in prop::collection::vec(made::entry(), 1..5)) {
        let mut entries = entries;
        // Ids are unique within a file.
        for (at, entry) in entries.iter_mut().enumerate() {
            entry.place.id = format!("{at}-{}", entry.place.id);
        }
        let rows: Vec<Cells> = entries.iter().map(cells).collect();
        let expected = plain(entries.clone());
        let files = [table(&rows, b','), table(&rows, b';'), table(&rows, b'\t'), features(&rows), document(&entries)];
        for bytes in files {
            let read = read(&bytes);
            prop_assert!(!read.faults.iter().any(|f| f.stops), "{:?} {:?}", named(&read), read.faults);
            prop_assert_eq!(plain(read.entries), expected.clone());
        }
        let entries: Vec<Entry> = entries.iter().map(reduced).collect();
        let read = read(&services(&entries));
        prop_assert!(!read.faults.iter().any(|f| f.stops), "{:?}", read.faults);
        prop_assert_eq!(plain(read.entries), plain(entries));
    }
}
