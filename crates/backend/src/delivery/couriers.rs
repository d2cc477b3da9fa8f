use std::{collections::BTreeMap, path::Path, sync::Arc};

use egude_contract::v1::Deliveries;
use egude_domain::Moment;

use super::{
    CarryError, KeyError, SignKey, folder::Folder, http::Http, letter::letter, standing::Standing,
};
use crate::{
    door::{DeliverTo, DeliveryAdapter},
    store::Delivery,
};

/// Who carries what to which of the bureau's own systems.
#[derive(Clone, Debug, Default)]
pub struct Couriers {
    by_name: BTreeMap<String, Arc<Courier>>,
    pub(super) standing: Standing,
}

#[derive(Debug)]
enum Courier {
    Http(Http),
    Folder(Folder),
}

impl Couriers {
    /// For these systems. Keys lie in the data folder, and so do folders that are not
    /// written from the root.
    pub fn open(adapters: &[DeliveryAdapter], data: &Path) -> Result<Self, KeyError> {
        let courier = |adapter: &DeliveryAdapter| {
            let courier = match &adapter.to {
                DeliverTo::Http(address) => {
                    let key = SignKey::open(data, &adapter.name)?;
                    Courier::Http(Http::new(address.clone(), key))
                }
                DeliverTo::Folder(folder) => Courier::Folder(Folder::new(data.join(folder))),
            };
            Ok((adapter.name.clone(), Arc::new(courier)))
        };
        let by_name = adapters.iter().map(courier).collect::<Result<_, _>>()?;
        let standing = Standing::default();
        Ok(Self { by_name, standing })
    }

    /// Whether there is nobody to carry to.
    pub fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    /// How it goes, for health.
    pub fn state(&self) -> Deliveries {
        if self.is_empty() {
            Deliveries::None
        } else {
            self.standing.state()
        }
    }

    pub(super) async fn carry(&self, delivery: &Delivery, now: Moment) -> Result<(), CarryError> {
        let courier = self
            .by_name
            .get(&delivery.adapter)
            .ok_or(CarryError::Unknown)?;
        let body = letter(delivery)?;
        match &**courier {
            Courier::Http(http) => http.carry(&delivery.id, body, now).await,
            Courier::Folder(folder) => {
                let name = format!("{}-{}.json", delivery.reference, delivery.id);
                folder.carry(name, body).await
            }
        }
    }
}
