use std::{collections::BTreeMap, path::Path, sync::Arc};

use egude_domain::Moment;

use super::{CarryError, KeyError, SignKey, folder::Folder, http::Http, letter::letter};
use crate::{
    door::{DeliverTo, DeliveryAdapter},
    store::Delivery,
};

/// Who carries what to which of the bureau's own systems.
#[derive(Clone, Debug, Default)]
pub struct Couriers(BTreeMap<String, Arc<Courier>>);

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
        adapters
            .iter()
            .map(courier)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Whether there is nobody to carry to.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) async fn carry(&self, delivery: &Delivery, now: Moment) -> Result<(), CarryError> {
        let courier = self.0.get(&delivery.adapter).ok_or(CarryError::Unknown)?;
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
