//! Regions, rates and offices: replaced whole, read as they were written.

use egude_backend::{Origin, SAMPLE, Store, World, check, offices, regions};
use egude_contract::v1::Rates;
use egude_domain::RegionCode;

use crate::database::{Database, on_both};

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn known() -> World {
    World::new(&regions::shipped().unwrap()).unwrap()
}

pub(crate) fn sample() -> Rates {
    check(SAMPLE, &known()).unwrap().rates
}

async fn documents_are_replaced_whole(db: Database) {
    let store: &dyn Store = &db.store;
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

async fn a_store_opened_again_holds_what_it_held(db: Database) {
    for round in 0..3 {
        let store = db.again().await;
        let origin = store.rates_origin().await.unwrap();
        assert_eq!(origin, (round > 0).then_some(Origin::File));
        store.put_rates(&sample(), Origin::File).await.unwrap();
        store.close().await;
    }
}

async fn readers_see_old_or_new_rates_and_never_half(db: Database) {
    let store = &db.store;
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

on_both!(
    documents_are_replaced_whole,
    a_store_opened_again_holds_what_it_held,
    readers_see_old_or_new_rates_and_never_half,
);
