//! From a service with its locations to places.

use super::parts::{language, phones};
use super::shape::{Location, Service};
use super::times::{self, Wrong};
use crate::import::fault::Faults;
use crate::import::words::{all, find, fold, nearest};
use crate::import::{Entry, Fault, FaultCode, File, Known, Value60};
use crate::{
    Checked, Kind, Language, LocalText, OnHolidays, Place, Source, State, Stop, Timetable,
};
use egude_domain::RegionCode;

/// Places of one service: one for each location; of a mobile one the locations are its stops.
pub(super) fn entries(
    line: u32,
    service: &Service,
    file: &File,
    known: &Known,
    faults: &mut Faults,
) -> Vec<Entry> {
    let mut here = Here {
        line,
        service,
        file,
        known,
        faults,
    };
    let Some(kind) = here.kind() else {
        return Vec::new();
    };
    let Some(source) = here.source() else {
        return Vec::new();
    };
    if service.status.as_deref() == Some("defunct") {
        return Vec::new();
    }
    let places: Vec<&Location> = service
        .service_at_locations
        .iter()
        .filter_map(|at| at.location.as_ref())
        .collect();
    if places.is_empty() {
        here.fault("service_at_locations", FaultCode::Missing, "", None, true);
    }
    if kind == Kind::Mobile {
        return here.mobile(&places, source).into_iter().collect();
    }
    let entries = places
        .iter()
        .enumerate()
        .filter_map(|(number, location)| here.fixed(kind, number, location, source.clone()));
    entries.collect()
}

pub(super) struct Here<'a> {
    pub(super) line: u32,
    pub(super) service: &'a Service,
    pub(super) file: &'a File<'a>,
    pub(super) known: &'a Known,
    pub(super) faults: &'a mut Faults,
}

impl Here<'_> {
    pub(super) fn fault(
        &mut self,
        member: &str,
        code: FaultCode,
        value: &str,
        hint: Option<String>,
        stops: bool,
    ) {
        let value = Value60::of(value);
        self.faults.push(Fault {
            line: self.line,
            column: Some(member.to_owned()),
            code,
            value: (!value.is_empty()).then_some(value),
            hint,
            stops,
        });
    }

    pub(super) fn wrong<T>(&mut self, found: Result<T, Wrong>) -> Option<T> {
        found
            .map_err(|(member, code, value)| self.fault(member, code, &value, None, true))
            .ok()
    }

    /// From a term of the service, or from the end of its name.
    fn kind(&mut self) -> Option<Kind> {
        let mut terms = self.service.attributes.iter().flat_map(|attribute| {
            let term = attribute.taxonomy_term.as_ref();
            let code = term.and_then(|term| term.code.as_deref());
            let name = term.and_then(|term| term.name.as_deref());
            [code, name, attribute.value.as_deref()]
                .into_iter()
                .flatten()
        });
        let named = || {
            let name = fold(&self.service.name);
            let ends = all("kind").filter(|(written, _)| name.ends_with(&fold(written)));
            ends.max_by_key(|(written, _)| written.len())
                .and_then(|(_, word)| word.parse().ok())
        };
        let found = terms.find_map(|term| find("kind", term)).or_else(named);
        if found.is_none() {
            let name = &self.service.name;
            self.fault(
                "attributes",
                FaultCode::UnknownKind,
                name,
                nearest("kind", name),
                true,
            );
        }
        found
    }

    fn source(&mut self) -> Option<Source> {
        let publisher = self
            .service
            .organization
            .as_ref()
            .and_then(|one| one.name.clone());
        if publisher.is_none() {
            self.fault("organization", FaultCode::Missing, "", None, true);
        }
        let assured = self.wrong(times::date(
            "assured_date",
            self.service.assured_date.as_deref(),
        ))?;
        let modified = self.wrong(times::date(
            "last_modified",
            self.service.last_modified.as_deref(),
        ))?;
        let as_of = assured.or(modified).unwrap_or(self.file.today);
        let source = self.file.name.to_owned();
        Some(Source {
            publisher: publisher?,
            source,
            as_of,
            sample: false,
        })
    }

    fn fixed(
        &mut self,
        kind: Kind,
        number: usize,
        location: &Location,
        source: Source,
    ) -> Option<Entry> {
        let region = self.region(location)?;
        let id = match (number, &location.id) {
            (0, _) => self.service.id.clone(),
            (_, Some(id)) => id.clone(),
            (number, None) => format!("{}-{}", self.service.id, number + 1),
        };
        let mut place = self.place(kind, id, region, &source)?;
        place.at = self.at(location);
        place.phones.extend(phones(&location.phones));
        place.address = location.addresses.first().and_then(|address| {
            address
                .address_1
                .clone()
                .map(|zh| LocalText { zh, mn: None })
        });
        let languages: Vec<Language> = location.languages.iter().filter_map(language).collect();
        for language in languages {
            if !place.languages.contains(&language) {
                place.languages.push(language);
            }
        }
        place.access = self.access(location);
        let at = self.service.service_at_locations.get(number);
        let nearest = at.map(|at| &at.schedules).filter(|all| !all.is_empty());
        let nearer = Some(&location.schedules).filter(|all| !all.is_empty());
        let schedules = nearest.or(nearer).unwrap_or(&self.service.schedules);
        let mut weekly = Vec::new();
        for schedule in schedules {
            let found = times::weekly(schedule, self.file.today);
            weekly.extend(self.wrong(found).flatten());
        }
        let timetable = (!weekly.is_empty()).then_some(Timetable {
            weekly,
            holidays: OnHolidays::Ask,
            holiday_hours: Vec::new(),
            by_appointment: false,
        });
        place.hours = timetable.as_ref().map(|_| 0);
        Some(Entry {
            line: self.line,
            place,
            timetable,
            source,
        })
    }

    fn mobile(&mut self, places: &[&Location], source: Source) -> Option<Entry> {
        let first = self.region(places.first()?)?;
        let banner = first.banner()?;
        let mut place = self.place(Kind::Mobile, self.service.id.clone(), banner, &source)?;
        let visits = self.service.service_at_locations.iter();
        for visit in visits {
            let Some(location) = &visit.location else {
                continue;
            };
            let region = self.region(location)?;
            let at = self.at(location);
            for schedule in visit.schedules.iter().chain(&location.schedules) {
                let number = place.stops.len() + 1;
                let hours = self.wrong(times::hours(schedule))?;
                let repeat = self.wrong(times::repeat(schedule))?;
                let (from, last) = self.wrong(times::valid(schedule))?;
                if from.is_none() && repeat.interval > 1 {
                    self.fault("dtstart", FaultCode::Missing, "", None, true);
                }
                place.stops.push(Stop {
                    id: format!("s{number}"),
                    name: LocalText {
                        zh: location.name.clone().unwrap_or_default(),
                        mn: None,
                    },
                    region: region.clone(),
                    at: at.clone(),
                    from: hours.0,
                    to: hours.1,
                    first: from.unwrap_or(source.as_of),
                    last,
                    repeat,
                    season: None,
                    cancelled: Vec::new(),
                    extra: Vec::new(),
                });
            }
        }
        Some(Entry {
            line: self.line,
            place,
            timetable: None,
            source,
        })
    }

    /// What all places of a service share.
    fn place(
        &mut self,
        kind: Kind,
        id: String,
        region: RegionCode,
        source: &Source,
    ) -> Option<Place> {
        let service = self.service;
        let state = match service.status.as_deref() {
            None | Some("active") => State::Open,
            Some("inactive" | "temporarily closed") => State::Paused,
            Some(other) => {
                self.fault("status", FaultCode::UnknownWord, other, None, true);
                return None;
            }
        };
        let checked = self.wrong(times::date("assured_date", service.assured_date.as_deref()))?;
        Some(Place {
            id,
            kind,
            region,
            name: LocalText {
                zh: service.name.clone(),
                mn: None,
            },
            aliases: service.alternate_name.iter().cloned().collect(),
            address: None,
            at: None,
            phones: phones(&service.phones).collect(),
            operator: None,
            filing: None,
            grade: None,
            beds: None,
            takes: Vec::new(),
            prices: self.prices(source.as_of),
            subsidies: Vec::new(),
            medical: None,
            meals: Vec::new(),
            languages: service.languages.iter().filter_map(language).collect(),
            access: None,
            ride: false,
            radius_km: None,
            hours: None,
            stops: Vec::new(),
            state,
            notice: service.alert.clone().map(|zh| LocalText { zh, mn: None }),
            closures: Vec::new(),
            checked: checked.map(|on| Checked {
                on,
                by: source.publisher.clone(),
            }),
            source: 0,
        })
    }
}
