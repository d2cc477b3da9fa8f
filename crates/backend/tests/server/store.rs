//! One story that every store must pass. Run on the embedded one; another
//! database is one more caller.

use egude_backend::{Origin, SAMPLE, SqliteStore, Store, StoreError, check, offices, regions};
use egude_contract::v1::Rates;
use egude_domain::RegionCode;
use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::TempDir;

use crate::world::known;

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn sample() -> Rates {
    check(SAMPLE, &known()).unwrap().rates
}

async fn story(store: &dyn Store) {
    store.ping().await.unwrap();
    assert_eq!(store.regions(None).await.unwrap(), []);
    assert_eq!(store.rates_origin().await.unwrap(), None);

    let mut shipped = regions::shipped().unwrap();
    for _ in 0..2 {
        store.put_regions(&shipped).await.unwrap();
        assert_eq!(
            store.regions(None).await.unwrap(),
            shipped,
            "what went in comes out"
        );
    }
    let gone = shipped.pop().unwrap();
    store.put_regions(&shipped).await.unwrap();
    assert_eq!(
        store.region(&code(&gone.code)).await.unwrap(),
        None,
        "replaced, not added"
    );
    let children = store.regions(Some(&code("152502000000"))).await.unwrap();
    assert!(
        children
            .iter()
            .all(|r| r.parent.as_deref() == Some("152502000000"))
    );
    assert_eq!(children.len(), 16);

    let rates = sample();
    store.put_rates(&rates, Origin::Sample).await.unwrap();
    assert_eq!(store.rates_origin().await.unwrap(), Some(Origin::Sample));
    let of = [code("152524000000"), code("152500000000")];
    let found = store.rates(&of).await.unwrap();
    let expected = |region: &String| region == "152524000000";
    assert_eq!(
        found.items.len(),
        rates.items.iter().filter(|i| expected(&i.region)).count()
    );
    assert!(found.items.iter().all(|item| rates.items.contains(item)));
    assert!(
        found
            .params
            .iter()
            .all(|param| rates.params.contains(param))
    );
    assert_eq!(
        found.params.len(),
        rates.params.iter().filter(|p| expected(&p.region)).count()
    );
    assert_eq!(found.calendar, rates.calendar);
    assert!(found.digest.is_some() && found.digest == rates.digest);
    assert_eq!(store.rates(&[]).await.unwrap().items, []);

    let mut twice = rates.clone();
    twice.items.push(twice.items[0].clone());
    assert!(store.put_rates(&twice, Origin::File).await.is_err());
    assert_eq!(
        store.rates(&of).await.unwrap(),
        found,
        "a refused write changes nothing"
    );
    assert_eq!(store.rates_origin().await.unwrap(), Some(Origin::Sample));

    store.put_rates(&rates, Origin::File).await.unwrap();
    assert_eq!(store.rates_origin().await.unwrap(), Some(Origin::File));
    store.clear_rates().await.unwrap();
    let cleared = store.rates(&of).await.unwrap();
    assert_eq!(
        (cleared.items, cleared.calendar, cleared.digest),
        (vec![], None, None)
    );
    assert_eq!(store.rates_origin().await.unwrap(), None);
    offices_story(store).await;
}

async fn offices_story(store: &dyn Store) {
    assert_eq!(store.offices_origin().await.unwrap(), None);
    let sample = offices::check(offices::SAMPLE, &known()).unwrap();
    store.put_offices(&sample, Origin::Sample).await.unwrap();
    assert_eq!(store.offices_origin().await.unwrap(), Some(Origin::Sample));
    let of = [code("152502001000"), code("152502000000")];
    let expected: Vec<_> = of
        .iter()
        .flat_map(|region| sample.iter().filter(move |o| o.region == region.as_str()))
        .collect();
    assert!(expected.len() > 2);
    let found = store.offices(&of).await.unwrap();
    assert!(found.iter().eq(expected), "as asked, then as put in");

    let twice = [sample[0].clone(), sample[0].clone()];
    assert!(store.put_offices(&twice, Origin::File).await.is_err());
    assert_eq!(store.offices(&of).await.unwrap(), found, "all or nothing");

    store.put_offices(&sample[..1], Origin::File).await.unwrap();
    assert_eq!(store.offices_origin().await.unwrap(), Some(Origin::File));
    assert_eq!(store.offices(&of).await.unwrap(), &sample[..1]);
    store.clear_offices().await.unwrap();
    assert_eq!(store.offices(&of).await.unwrap(), []);
    assert_eq!(store.offices_origin().await.unwrap(), None);
}

#[tokio::test]
async fn the_embedded_store_tells_the_story() {
    let folder = TempDir::new().unwrap();
    story(
        &SqliteStore::open(&folder.path().join("egude.sqlite"))
            .await
            .unwrap(),
    )
    .await;
}

#[tokio::test]
async fn a_store_opened_again_holds_what_it_held() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("egude.sqlite");
    for round in 0..3 {
        let store = SqliteStore::open(&file).await.unwrap();
        let origin = store.rates_origin().await.unwrap();
        assert_eq!(origin, (round > 0).then_some(Origin::File));
        store.put_rates(&sample(), Origin::File).await.unwrap();
        store.close().await;
    }
}

#[tokio::test]
async fn a_store_of_a_newer_version_is_refused_and_left_alone() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("egude.sqlite");
    let store = SqliteStore::open(&file).await.unwrap();
    store.put_rates(&sample(), Origin::File).await.unwrap();
    store.close().await;
    let options = SqliteConnectOptions::new().filename(&file);
    let mut newer = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::query("INSERT INTO _sqlx_migrations VALUES (99, 'later', '2027-01-01', 1, x'00', 0)")
        .execute(&mut newer)
        .await
        .unwrap();
    newer.close().await.unwrap();
    assert!(matches!(
        SqliteStore::open(&file).await,
        Err(StoreError::Migration(_))
    ));
}

#[tokio::test]
async fn a_file_that_is_no_store_is_refused_and_left_alone() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("egude.sqlite");
    let other = b"this is a letter, not a database; it is long enough to be read as a header";
    std::fs::write(&file, other.repeat(20)).unwrap();
    assert!(matches!(
        SqliteStore::open(&file).await,
        Err(StoreError::Away(_) | StoreError::Migration(_))
    ));
    assert_eq!(std::fs::read(&file).unwrap(), other.repeat(20));
}

#[tokio::test]
async fn readers_see_old_or_new_rates_and_never_half() {
    let folder = TempDir::new().unwrap();
    let store = SqliteStore::open(&folder.path().join("egude.sqlite"))
        .await
        .unwrap();
    let rates = sample();
    let whole = (rates.items.len(), rates.params.len());
    let all: Vec<RegionCode> = [
        "152502000000",
        "152522000000",
        "152524000000",
        "152525000000",
        "150000000000",
    ]
    .map(code)
    .into();
    store.put_rates(&rates, Origin::File).await.unwrap();
    let writer = {
        let store = store.clone();
        tokio::spawn(async move {
            for _ in 0..20 {
                store.clear_rates().await.unwrap();
                store.put_rates(&rates, Origin::File).await.unwrap();
            }
        })
    };
    while !writer.is_finished() {
        let seen = store.rates(&all).await.unwrap();
        let seen = (seen.items.len(), seen.params.len());
        assert!(seen == whole || seen == (0, 0), "{seen:?}");
    }
    writer.await.unwrap();
}
