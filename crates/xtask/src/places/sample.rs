//! The sample directory that ships with the server.

use anyhow::{Result, ensure};
use egude_domain::Date;
use egude_places::{
    Kind, LocalText, Medical, MedicalForm, Place, Point, Source, State,
    import::{self, Document, File},
};
use fastrand::Rng;

use super::{
    data::{Ground, NamedPlace},
    generate::Book,
    write,
};

/// Kinds that every banner has.
const ALWAYS: [Kind; 6] = [
    Kind::HomePublic,
    Kind::DayCare,
    Kind::Meals,
    Kind::PastoralCentre,
    Kind::Mobile,
    Kind::Rental,
];
/// How many each banner gets, and how many the two with all kinds get besides one of each.
const EACH: usize = 12;
const MORE: usize = 7;

/// About two hundred places: every banner and every kind, and the facilities named in 2020.
pub(super) fn document(ground: &Ground) -> Result<Document> {
    let mut rng = Rng::with_seed(20_261_101);
    let mut book = Book::new(ground);
    for (at, seat) in ground.seat.iter().enumerate() {
        let all = seat.region.as_str() == "152502000000" || seat.area == "0477";
        let kinds: Vec<usize> = (0..ground.kind.len()).collect();
        let (always, other): (Vec<usize>, Vec<usize>) = kinds
            .iter()
            .partition(|kind| ALWAYS.contains(&ground.kind[**kind].kind));
        let mut chosen = if all { kinds } else { always };
        let wanted = if all { chosen.len() + MORE } else { EACH };
        for number in 0..wanted - chosen.len() {
            chosen.push(other[(at * 5 + number) % other.len()]);
        }
        chosen.sort_unstable();
        for (number, kind) in chosen.into_iter().enumerate() {
            let word = ground.kind[kind].kind;
            let id = format!(
                "sample-{}-{word}-{}",
                &seat.region.as_str()[..6],
                number + 1
            );
            book.add(ground, at, kind, id, &mut rng)?;
        }
    }
    book.document.sources.push(Source {
        publisher: ground.say.publisher.clone(),
        source: ground.named.source.clone(),
        as_of: ground.named.as_of,
        sample: true,
    });
    for named in &ground.named.place {
        book.put(place(ground, named), None)?;
    }
    for (number, item) in book.document.items.iter_mut().enumerate() {
        // Whatever chance did: some are closed for now, one is not open yet.
        item.state = match number {
            20 | 90 | 150 => State::Paused,
            40 => State::Planned,
            _ => State::Open,
        };
    }
    good(ground, &book.document)?;
    Ok(book.document)
}

/// A facility of which the name is known and nothing more.
fn place(ground: &Ground, named: &NamedPlace) -> Place {
    let seat = ground.seat.iter().find(|seat| seat.region == named.region);
    let at = seat.map(|seat| Point {
        lat: seat.lat,
        lon: seat.lon,
        within: Some(10_000),
    });
    let partner = named.partner.clone().map(|zh| Medical {
        form: MedicalForm::Partner,
        partner: Some(LocalText { zh, mn: None }),
    });
    Place {
        id: named.id.clone(),
        kind: named.kind,
        region: named.region.clone(),
        name: LocalText {
            zh: named.name.clone(),
            mn: None,
        },
        aliases: named.aliases.clone(),
        address: None,
        at,
        phones: Vec::new(),
        operator: None,
        filing: None,
        grade: None,
        beds: None,
        takes: Vec::new(),
        prices: Vec::new(),
        subsidies: Vec::new(),
        medical: partner,
        meals: Vec::new(),
        languages: Vec::new(),
        access: None,
        ride: false,
        radius_km: None,
        hours: None,
        stops: Vec::new(),
        state: State::Open,
        notice: None,
        closures: Vec::new(),
        checked: None,
        source: 1,
    }
}

/// The sample is read as a bureau's file is, without a fault that stops.
fn good(ground: &Ground, document: &Document) -> Result<()> {
    let text = write::text(document)?;
    let today = Date::constant(2026, 11, 22);
    let file = File {
        name: "places.json",
        bytes: text.as_bytes(),
        datum: None,
        today,
    };
    let read = import::read(&file, &ground.known());
    ensure!(
        read.may(),
        "the sample would be refused: {:#?}",
        read.faults
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{paths::Paths, places::SAMPLE};

    #[test]
    fn the_shipped_sample_is_the_one_that_is_made() {
        let paths = Paths::find().unwrap();
        let made = write::text(&document(&Ground::read(&paths).unwrap()).unwrap()).unwrap();
        let shipped = std::fs::read_to_string(paths.root.join(SAMPLE)).unwrap();
        assert!(made == shipped, "renew it: cargo xtask places sample");
    }
}
