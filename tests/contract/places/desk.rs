//! What staff do, through the adapter.

use egude_client::{
    ProblemCode,
    booking::{Appointments as _, StaffSignIn},
    places::{
        ImportFaultCode, ImportFile, ImportFormat, Key, PlaceDeed, PlaceDeedRequest,
        PlaceDesk as _, Places as _, PublishRequest, ReportState, Reporting as _, StaffPlace,
    },
};
use egude_domain::{CHINA, Date, RegionCode};
use egude_places::{Kind, State, Why};

use super::report;
use crate::{World, world};

const BANNER: &str = "152502000000";

async fn sign_in(world: &World) -> Key {
    let asked = StaffSignIn {
        name: egude_backend::staff::SAMPLE_COUNTY.to_owned(),
        password: egude_backend::staff::SAMPLE_PASSWORD.to_owned(),
    };
    world.client.sign_in(&asked).await.unwrap().key
}

fn banner() -> RegionCode {
    BANNER.parse().unwrap()
}

fn today() -> Date {
    egude_backend::start::clock()().date(CHINA)
}

/// A place of the banner that stands in one spot.
async fn some_place(world: &World) -> String {
    let slice = world.client.slice(&banner()).await.unwrap();
    let fixed = |place: &&egude_places::Place| place.stops.is_empty() && place.hours.is_some();
    slice.items.iter().find(fixed).unwrap().id.clone()
}

async fn done(world: &World, key: &Key, seen: &StaffPlace, n: u32, deed: PlaceDeed) -> StaffPlace {
    let request = PlaceDeedRequest {
        version: seen.version,
        deed,
    };
    let intent = format!("intent00000001{n:02}");
    let id = &seen.place.id;
    let answer = world.client.place_deed(&intent, key, id, &request).await;
    answer.unwrap()
}

#[tokio::test]
async fn staff_see_reports_settle_confirm_close_and_correct() {
    let world = world().await;
    let key = sign_in(&world).await;
    let id = some_place(&world).await;
    let sent = report(&id);
    let receipt = world.client.report_place("intent0000000001", &sent).await;
    let number = receipt.unwrap().number;
    let list = world.client.staff_places(&key, None).await.unwrap();
    assert_eq!((&list.items[0].id, list.items[0].reports), (&id, 1));
    let here = banner();
    let same = world.client.staff_places(&key, Some(&here)).await.unwrap();
    assert_eq!(same.items, list.items);

    let seen = world.client.staff_place(&key, &id).await.unwrap();
    assert_eq!(seen.reports[0].report, sent);
    let settle = PlaceDeed::Settle {
        report: number,
        state: ReportState::Wrong,
        note: Some("示例".to_owned()),
    };
    let seen = done(&world, &key, &seen, 1, settle).await;
    assert_eq!(seen.reports[0].state, ReportState::Wrong);
    let seen = done(&world, &key, &seen, 2, PlaceDeed::Confirm).await;
    assert_eq!(seen.place.checked.as_ref().unwrap().on, today());
    let close = PlaceDeed::Close {
        from: today(),
        to: today().plus_days(1).unwrap(),
        why: Why::Weather,
        hours: Vec::new(),
    };
    let seen = done(&world, &key, &seen, 3, close.clone()).await;
    assert_eq!(seen.place.closures[0].why, Why::Weather);
    assert_eq!(seen.deeds[0].deed, close);

    let mut place = Box::new(seen.place.clone());
    place.phones = vec!["0479-1111111".to_owned()];
    let correct = PlaceDeed::Correct {
        place,
        timetables: seen.timetables.clone(),
    };
    let seen = done(&world, &key, &seen, 4, correct).await;
    assert_eq!(seen.place.phones, ["0479-1111111"]);
    assert!(
        seen.deeds[0]
            .changes
            .iter()
            .any(|one| one.member == "phones")
    );
    let slice = world.client.slice(&banner()).await.unwrap();
    let read = slice.items.iter().find(|place| place.id == id).unwrap();
    assert_eq!(read.phones, ["0479-1111111"], "residents read it at once");
}

#[tokio::test]
async fn a_deed_on_what_has_changed_since_is_refused_and_one_elsewhere_finds_nothing() {
    let world = world().await;
    let key = sign_in(&world).await;
    let id = some_place(&world).await;
    let seen = world.client.staff_place(&key, &id).await.unwrap();
    done(&world, &key, &seen, 1, PlaceDeed::Confirm).await;
    let late = PlaceDeedRequest {
        version: seen.version,
        deed: PlaceDeed::State {
            state: State::Paused,
        },
    };
    let late = world
        .client
        .place_deed("intent0000000102", &key, &id, &late);
    assert!(late.await.unwrap_err().is(ProblemCode::StateChanged));
    let (index, slices) = super::all(&world).await;
    assert_eq!(index.slices.len(), slices.len());
    let other = slices
        .iter()
        .find(|slice| slice.region != banner())
        .unwrap();
    let other = world.client.staff_place(&key, &other.items[0].id).await;
    assert!(other.unwrap_err().is(ProblemCode::NotFound));
}

#[tokio::test]
async fn a_stop_is_cancelled_and_comes_after_all() {
    let world = world().await;
    let key = sign_in(&world).await;
    let slice = world.client.slice(&banner()).await.unwrap();
    let van = slice.items.iter().find(|place| !place.stops.is_empty());
    let van = van.expect("the sample has a van in each banner");
    let now = egude_backend::start::clock()();
    let visit = egude_places::stops::of_place(van, now, 2)[1];
    let (stop, day) = (van.stops[visit.stop].id.clone(), visit.day);
    let seen = world.client.staff_place(&key, &van.id).await.unwrap();
    let cancel = PlaceDeed::CancelStop {
        stop: stop.clone(),
        day,
        why: Why::Weather,
    };
    let seen = done(&world, &key, &seen, 1, cancel).await;
    let visits = egude_places::stops::of_place(&seen.place, now, 2);
    let told = visits
        .iter()
        .find(|one| one.day == day && one.stop == visit.stop);
    assert_eq!(told.unwrap().cancelled, Some(Why::Weather));
    let seen = done(&world, &key, &seen, 2, PlaceDeed::RestoreStop { stop, day }).await;
    assert_eq!(egude_places::stops::of_place(&seen.place, now, 2)[1], visit);
}

fn file(rows: &str) -> ImportFile {
    ImportFile {
        name: "锡林浩特 & 示例.csv".to_owned(),
        datum: None,
        scope: Some(banner()),
        bytes: format!("服务点编号,类型,名称,行政区划代码,发布单位\n{rows}").into_bytes(),
    }
}

#[tokio::test]
async fn a_table_is_looked_at_and_published_whole_or_not_at_all() {
    let world = world().await;
    let key = sign_in(&world).await;
    let first = "canteen-a,助餐点,示例食堂甲,152502001000,示例民政局\n";
    let bad = file(&format!(
        "{first}canteen-b,飞船,示例食堂乙,152502001000,示例民政局\n"
    ));
    let preview = world.client.preview("intent0000000201", &key, &bad).await;
    let preview = preview.unwrap();
    assert!(!preview.may && preview.format == ImportFormat::Csv);
    assert_eq!(preview.name, bad.name);
    let stops = preview.faults.iter().filter(|fault| fault.stops);
    let stops = stops.map(|fault| (fault.line, fault.code, fault.value.as_deref()));
    let unknown = (3, ImportFaultCode::UnknownKind, Some("飞船"));
    assert_eq!(stops.collect::<Vec<_>>(), [unknown]);
    let publish = PublishRequest {
        import: preview.import,
        gone: preview.counts.gone,
    };
    let refused = world.client.publish("intent0000000202", &key, &publish);
    assert!(refused.await.unwrap_err().is(ProblemCode::ImportFaulty));

    let good = file(first);
    let preview = world.client.preview("intent0000000203", &key, &good).await;
    let preview = preview.unwrap();
    assert!(preview.may, "{:?}", preview.faults);
    assert_eq!(
        (preview.added[0].kind, preview.counts.added),
        (Kind::Meals, 1)
    );
    let publish = PublishRequest {
        import: preview.import,
        gone: preview.counts.gone,
    };
    let done = world.client.publish("intent0000000204", &key, &publish);
    let done = done.await.unwrap();
    assert_eq!(done.digest, world.client.index().await.unwrap().digest);
    let slice = world.client.slice(&banner()).await.unwrap();
    assert_eq!(slice.items.len(), 1, "the file stands for the whole banner");
}
