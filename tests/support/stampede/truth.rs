//! What is so at the end: what the server says, and what stands in its database.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::{Context, Result};
use egude_backend::{
    Address, Purpose, SqlStore, Store as _,
    staff::{SAMPLE_NAME, SAMPLE_PASSWORD},
    store::{Desk, SlotsOf},
};
use egude_booking::{Service, life::State};
use egude_contract::v1::booking::{Availability, Booking, BookingState, StaffDay, StaffSession};
use egude_domain::{CHINA, Moment, TimeOfDay};
use serde_json::json;

use super::{
    hall::{Hall, now},
    keep::Booked,
};

/// A registry and the start of a slot.
pub(super) type At = (String, String);

/// What the server says.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// Each booking that somebody has, by number; none if it is not found.
    pub(super) bookings: HashMap<String, Option<Booking>>,
    /// Live bookings on the lists of the staff, by number as the database has it.
    pub(super) listed: BTreeMap<String, At>,
    /// Of each slot, how many places are not free.
    pub(super) taken: BTreeMap<At, u16>,
}

/// What stands in the database.
#[derive(Debug, Default)]
pub(super) struct Stands {
    /// Bookings that have a place, by number.
    pub(super) live: BTreeMap<String, At>,
    /// Live bookings without a place, by number.
    pub(super) without_place: BTreeSet<String>,
    /// Places that are taken by no booking.
    pub(super) by_nobody: usize,
}

/// Asks the server.
pub(super) async fn ask(base: &str, hall: &Hall, booked: &[Booked]) -> Result<Said> {
    let http = reqwest::Client::new();
    let mut said = Said::default();
    for one in booked {
        let url = format!("{base}/bookings/{}", one.number);
        let answer = http.get(url).header("egude-key", &one.key).send().await?;
        let found = answer.status().is_success();
        let body = answer.text().await?;
        let booking = found.then(|| serde_json::from_str(&body)).transpose()?;
        said.bookings.insert(one.number.clone(), booking);
    }
    ask_staff(&http, base, hall, booked, &mut said.listed).await?;
    let (from, to) = hall.days().context("there are no days")?;
    for registry in Hall::registries() {
        let url =
            format!("{base}/registries/{registry}/availability?service=marry&from={from}&to={to}");
        let body = http.get(url).send().await?.text().await?;
        let availability: Availability =
            serde_json::from_str(&body).with_context(|| body.clone())?;
        for slot in availability.days.into_iter().flat_map(|day| day.slots) {
            let at = (registry.clone(), slot.start);
            said.taken.insert(at, slot.places.saturating_sub(slot.free));
        }
    }
    Ok(said)
}

/// The lists of all days on which somebody booked.
async fn ask_staff(
    http: &reqwest::Client,
    base: &str,
    hall: &Hall,
    booked: &[Booked],
    listed: &mut BTreeMap<String, At>,
) -> Result<()> {
    let sign_in = json!({ "name": SAMPLE_NAME, "password": SAMPLE_PASSWORD });
    let request = http.post(format!("{base}/staff/sessions"));
    let request = request
        .header("content-type", "application/json")
        .body(sign_in.to_string());
    let body = request.send().await?.text().await?;
    let session: StaffSession = serde_json::from_str(&body).with_context(|| body.clone())?;
    let days: BTreeSet<_> = booked.iter().map(|one| hall.slots[one.slot].date).collect();
    for registry in Hall::registries() {
        for day in &days {
            let url = format!("{base}/staff/registries/{registry}/days/{day}");
            let request = http.get(url).header("egude-key", &session.key);
            let body = request.send().await?.text().await?;
            let day: StaffDay = serde_json::from_str(&body).with_context(|| body.clone())?;
            let live = day
                .bookings
                .into_iter()
                .filter(|one| one.state == BookingState::Confirmed);
            listed.extend(
                live.map(|one| (one.number.replace('-', ""), (registry.clone(), one.start))),
            );
        }
    }
    Ok(())
}

/// Reads the database.
pub(super) async fn read(address: &Address, hall: &Hall) -> Result<Stands> {
    let store = SqlStore::open_at(address).await?;
    let mut desk = store.desk(Purpose::Read).await?;
    let mut stands = Stands::default();
    let (first, last) = hall.days().context("there are no days")?;
    let from = Moment::of(first, TimeOfDay::default(), CHINA);
    let to = Moment::of(last, TimeOfDay::default(), CHINA).plus(86_400);
    for registry in Hall::registries() {
        read_one(&mut *desk, &registry, (from, to), &mut stands).await?;
    }
    drop(desk);
    store.close().await;
    Ok(stands)
}

async fn read_one(
    desk: &mut dyn Desk,
    registry: &str,
    (from, to): (Moment, Moment),
    stands: &mut Stands,
) -> Result<()> {
    let mut places = BTreeMap::new();
    let of = SlotsOf {
        registry,
        service: Service::Marry,
        from,
        to,
    };
    for taken in desk.taken(&of, now()?).await? {
        let start = taken.start.rfc3339();
        *places.entry((taken.holder, start)).or_insert(0_usize) += 1;
    }
    for record in desk.of_day(registry, from, to).await? {
        if !matches!(record.state, State::Confirmed | State::Arrived) {
            continue;
        }
        let Some(number) = record.number else {
            continue;
        };
        let start = record.start.rfc3339();
        let place = places.get_mut(&(record.id, start.clone()));
        match place {
            Some(count) if *count > 0 => *count -= 1,
            _ => {
                stands.without_place.insert(number.clone());
            }
        }
        stands.live.insert(number, (registry.to_owned(), start));
    }
    stands.by_nobody += places.values().sum::<usize>();
    Ok(())
}
