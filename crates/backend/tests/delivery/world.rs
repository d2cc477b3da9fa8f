use std::path::Path;

use egude_backend::{
    SqlStore, Store as _,
    delivery::{Couriers, deliver_due},
    door::{DeliverTo, DeliveryAdapter},
    store::{Delivery, Purpose},
};
use egude_contract::v1::Deliveries;
use egude_domain::Moment;
use tempfile::TempDir;

/// 2026-11-22T00:00:00Z
pub(crate) const START: Moment = Moment::from_unix(1_795_305_600);

pub(crate) struct World {
    pub(crate) store: SqlStore,
    couriers: Couriers,
    folder: TempDir,
}

pub(crate) fn http(name: &str, address: &str) -> DeliveryAdapter {
    adapter(name, DeliverTo::Http(address.to_owned()))
}

pub(crate) fn folder(name: &str, folder: &Path) -> DeliveryAdapter {
    let folder = folder.to_str().unwrap().to_owned();
    adapter(name, DeliverTo::Folder(folder))
}

fn adapter(name: &str, to: DeliverTo) -> DeliveryAdapter {
    DeliveryAdapter {
        name: name.to_owned(),
        to,
        events: Vec::new(),
        regions: Vec::new(),
    }
}

impl World {
    pub(crate) async fn new(adapters: &[DeliveryAdapter]) -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("egude.sqlite");
        Self {
            store: SqlStore::open(&file).await.unwrap(),
            couriers: Couriers::open(adapters, folder.path()).unwrap(),
            folder,
        }
    }

    pub(crate) fn data(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) async fn put(&self, id: &str, reference: &str, adapter: &str) {
        let delivery = Delivery {
            id: id.to_owned(),
            reference: reference.to_owned(),
            adapter: adapter.to_owned(),
            kind: "accepted".to_owned(),
            body: r#"{"kind":"accepted","application":{"declared":true}}"#.to_owned(),
            due: START,
            tries: 0,
        };
        let mut desk = self.store.desk(Purpose::Write).await.unwrap();
        desk.deliver(&delivery).await.unwrap();
        desk.commit().await.unwrap();
    }

    /// How it goes, as health says it.
    pub(crate) fn state(&self) -> Deliveries {
        self.couriers.state()
    }

    pub(crate) async fn tick(&self, now: Moment) -> usize {
        deliver_due(&self.store, &self.couriers, now).await.unwrap()
    }

    /// What waits for this system, whenever it is due: how often each was tried.
    pub(crate) async fn tries(&self, adapter: &str) -> Vec<u32> {
        let of = |delivery: &Delivery| delivery.adapter == adapter;
        let waiting = self.waiting().await.into_iter().filter(of);
        waiting.map(|delivery| delivery.tries).collect()
    }

    /// How many are kept with their content.
    pub(crate) async fn kept(&self) -> usize {
        let waiting = self.waiting().await;
        waiting.iter().filter(|one| !one.body.is_empty()).count()
    }

    async fn waiting(&self) -> Vec<Delivery> {
        let mut desk = self.store.desk(Purpose::Read).await.unwrap();
        let ever = START.plus(86_400 * 365);
        desk.due_deliveries(ever, 100).await.unwrap()
    }
}
