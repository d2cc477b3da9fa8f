//! The one implementation of the store: `SQLite` or `PostgreSQL`, with the same
//! queries. What differs is in `open` and in the two folders of migrations.

mod calendar;
mod columns;
mod desk;
mod lines;
mod migrations;
mod offices;
mod open;
mod origin;
mod rates;
mod regions;

use async_trait::async_trait;
use egude_contract::v1::{Office, Rates, Region};
use egude_domain::RegionCode;
use serde::{Serialize, de::DeserializeOwned};

pub use open::{Address, AddressError};

use self::lines::Lines;
use super::{Desk, Origin, Purpose, Store, StoreError};

/// A [`Store`] in one `SQLite` file, or in a `PostgreSQL` database.
#[derive(Clone, Debug)]
pub struct SqlStore {
    lines: Lines,
}

#[async_trait]
impl Store for SqlStore {
    async fn ping(&self) -> Result<(), StoreError> {
        self.lines.ping().await
    }

    async fn desk(&self, purpose: Purpose) -> Result<Box<dyn Desk>, StoreError> {
        let open = self.lines.begin(purpose).await?;
        Ok(Box::new(desk::SqlDesk::new(open)))
    }

    async fn put_regions(&self, regions: &[Region]) -> Result<(), StoreError> {
        regions::put(&self.lines, regions).await
    }

    async fn regions(&self, parent: Option<&RegionCode>) -> Result<Vec<Region>, StoreError> {
        regions::list(&self.lines, parent).await
    }

    async fn region(&self, code: &RegionCode) -> Result<Option<Region>, StoreError> {
        regions::find(&self.lines, code).await
    }

    async fn put_rates(&self, rates: &Rates, origin: Origin) -> Result<(), StoreError> {
        rates::put(&self.lines, Some((rates, origin))).await
    }

    async fn clear_rates(&self) -> Result<(), StoreError> {
        rates::put(&self.lines, None).await
    }

    async fn rates(&self, regions: &[RegionCode]) -> Result<Rates, StoreError> {
        rates::of(&self.lines, regions).await
    }

    async fn rates_origin(&self) -> Result<Option<Origin>, StoreError> {
        let query = "SELECT origin FROM rates_origin";
        origin::of(&self.lines, "rates_origin", query).await
    }

    async fn put_offices(&self, offices: &[Office], origin: Origin) -> Result<(), StoreError> {
        offices::put(&self.lines, Some((offices, origin))).await
    }

    async fn clear_offices(&self) -> Result<(), StoreError> {
        offices::put(&self.lines, None).await
    }

    async fn offices(&self, regions: &[RegionCode]) -> Result<Vec<Office>, StoreError> {
        offices::of(&self.lines, regions).await
    }

    async fn offices_origin(&self) -> Result<Option<Origin>, StoreError> {
        let query = "SELECT origin FROM offices_origin";
        origin::of(&self.lines, "offices_origin", query).await
    }
}

/// The one word that a unit variant has on the wire: what tables hold, too.
fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}

/// Back from [`word`].
fn of_word<T: DeserializeOwned>(table: &'static str, text: String) -> Result<T, StoreError> {
    serde_json::from_value(serde_json::Value::String(text)).map_err(|error| StoreError::Row {
        table,
        detail: error.to_string(),
    })
}

/// A structured column, kept as JSON.
fn of_json<T: DeserializeOwned>(table: &'static str, text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Row {
        table,
        detail: place(&error),
    })
}

/// What is wrong with a text and where. What the reader says may quote it, and ends in a log.
fn place(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    format!("{:?} at line {line}, column {column}", error.classify())
}

/// The JSON of a structured column.
fn json<T: Serialize>(table: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Row {
        table,
        detail: error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_is_not_quoted() {
        let read: Result<Vec<u8>, _> = of_json("cases", r#"["示例甲"]"#);
        let said = read.unwrap_err().to_string();
        assert!(!said.contains("示例甲"), "{said}");
        assert!(said.contains("cases") && said.contains("line 1"), "{said}");
    }
}
