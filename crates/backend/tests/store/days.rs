//! What staff do to a day, and who did it.

use egude_backend::store::{ClosureRow, Deed, SessionRow};
use egude_booking::{Closure, Overrides, Quota, Service};
use egude_contract::v1::LocalText;

use crate::{
    database::{Database, on_both},
    sample::{REGISTRY, START, day},
};

fn closure(date: &str, from: Option<&str>, to: Option<&str>) -> ClosureRow {
    ClosureRow {
        registry: REGISTRY.into(),
        closure: Closure {
            date: day(date),
            from: from.map(|time| time.parse().unwrap()),
            to: to.map(|time| time.parse().unwrap()),
        },
        reason: LocalText {
            zh: "停电".into(),
            mn: Some("ᠴᠠᠬᠢᠯᠭᠠᠨ".into()),
        },
    }
}

async fn closures_add_up_and_go_with_reopening(db: Database) {
    let mut desk = db.write().await;
    let rows = [
        closure("2027-05-21", Some("09:00"), Some("10:30")),
        closure("2027-05-20", None, None),
        closure("2027-05-21", None, Some("24:00")),
    ];
    for row in &rows {
        desk.close(row).await.unwrap();
    }
    let (first, last) = (day("2027-05-20"), day("2027-05-21"));
    let found = desk.overrides(REGISTRY, first, last).await.unwrap();
    assert_eq!(found.closed, rows.each_ref().map(|row| row.closure));
    let found = desk.overrides(REGISTRY, last, last).await.unwrap();
    assert_eq!(found.closed, [rows[0].closure, rows[2].closure]);
    let found = desk.overrides("another", first, last).await.unwrap();
    assert_eq!(found, Overrides::default());
    let reasons = [rows[0].clone(), rows[2].clone()];
    assert_eq!(desk.closures(REGISTRY, last).await.unwrap(), reasons);
    assert!(desk.reopen(REGISTRY, last).await.unwrap());
    assert!(!desk.reopen(REGISTRY, last).await.unwrap());
    let found = desk.overrides(REGISTRY, first, last).await.unwrap();
    assert_eq!(found.closed, [rows[1].closure]);
}

async fn quotas_stand_in_the_order_of_changing(db: Database) {
    let mut desk = db.write().await;
    let date = day("2027-05-20");
    let quota = |at: Option<&str>, places| Quota {
        date,
        service: Service::Marry,
        at: at.map(|time| time.parse().unwrap()),
        places,
    };
    for one in [
        quota(None, 1),
        quota(Some("09:00"), 2),
        quota(Some("00:00"), 100),
        quota(None, 0),
    ] {
        desk.quota(REGISTRY, &one).await.unwrap();
    }
    let found = desk.overrides(REGISTRY, date, date).await.unwrap();
    let expected = [
        quota(Some("09:00"), 2),
        quota(Some("00:00"), 100),
        quota(None, 0),
    ];
    assert_eq!(found.quotas, expected, "replaced, and the latest last");
}

async fn walk_ins_add_up(db: Database) {
    let mut desk = db.write().await;
    let date = day("2027-05-20");
    for (service, count) in [
        (Service::Marry, 2),
        (Service::DivorceApply, 1),
        (Service::Marry, 50),
    ] {
        desk.walk_in(REGISTRY, date, service, count).await.unwrap();
    }
    let all = [(Service::DivorceApply, 1), (Service::Marry, 52)];
    assert_eq!(desk.walk_ins(REGISTRY, date).await.unwrap(), all);
    let other = desk.walk_ins(REGISTRY, day("2027-05-21")).await;
    assert_eq!(other.unwrap(), []);
    desk.walk_in(REGISTRY, date, Service::Marry, u16::MAX)
        .await
        .unwrap();
    let all = desk.walk_ins(REGISTRY, date).await.unwrap();
    assert_eq!(all[1], (Service::Marry, u16::MAX), "the day stays readable");
}

async fn a_session_lasts_until_it_ends(db: Database) {
    let mut desk = db.write().await;
    let mut session = SessionRow {
        key: "digest".into(),
        name: "示例窗口".into(),
        used: START,
        until: START.plus(3600),
    };
    desk.put_session(&session).await.unwrap();
    session.used = START.plus(60);
    desk.put_session(&session).await.unwrap();
    let found = desk.session("digest").await.unwrap();
    assert_eq!(found.as_ref(), Some(&session));
    desk.sweep(session.until).await.unwrap();
    assert_eq!(desk.session("digest").await.unwrap(), Some(session.clone()));
    desk.sweep(session.until.plus(1)).await.unwrap();
    assert_eq!(desk.session("digest").await.unwrap(), None);
    desk.put_session(&session).await.unwrap();
    desk.end_session("digest").await.unwrap();
    assert_eq!(desk.session("digest").await.unwrap(), None);
}

async fn deeds_are_told_newest_first(db: Database) {
    let mut desk = db.write().await;
    let deed = |what: &str, number: Option<&str>| Deed {
        who: "示例窗口".into(),
        what: what.into(),
        registry: REGISTRY.into(),
        number: number.map(str::to_owned),
        at: START,
    };
    let deeds = [
        deed("close 2027-05-20", None),
        deed("mark no-show", Some("A7K4Q9TX")),
        deed("mark undo", Some("A7K4Q9TX")),
    ];
    for one in &deeds {
        desk.record(one).await.unwrap();
    }
    let mut elsewhere = deed("mark done", None);
    elsewhere.registry = "another".into();
    desk.record(&elsewhere).await.unwrap();
    let found = desk.deeds(REGISTRY, 2).await.unwrap();
    assert_eq!(found, [deeds[2].clone(), deeds[1].clone()]);
    assert_eq!(desk.deeds(REGISTRY, 9).await.unwrap().len(), 3);
}

on_both!(
    closures_add_up_and_go_with_reopening,
    quotas_stand_in_the_order_of_changing,
    walk_ins_add_up,
    a_session_lasts_until_it_ends,
    deeds_are_told_newest_first,
);
