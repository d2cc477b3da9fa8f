use std::str::FromStr;

use egude_domain::Moment;
use sqlx::{Row as _, any::AnyRow};

use super::StoreError;

/// A row, read column by column into types of ours.
#[derive(Clone, Copy)]
pub(super) struct Columns<'a> {
    table: &'static str,
    row: &'a AnyRow,
}

impl<'a> Columns<'a> {
    pub(super) const fn of(table: &'static str, row: &'a AnyRow) -> Self {
        Self { table, row }
    }

    pub(super) fn text(&self, column: &str) -> Result<String, StoreError> {
        Ok(self.row.try_get(column)?)
    }

    pub(super) fn maybe_text(&self, column: &str) -> Result<Option<String>, StoreError> {
        Ok(self.row.try_get(column)?)
    }

    pub(super) fn number<T: TryFrom<i64>>(&self, column: &str) -> Result<T, StoreError> {
        let number: i64 = self.row.try_get(column)?;
        T::try_from(number).map_err(|_| self.wrong(column, &number.to_string()))
    }

    pub(super) fn maybe_number<T: TryFrom<i64>>(
        &self,
        column: &str,
    ) -> Result<Option<T>, StoreError> {
        let number: Option<i64> = self.row.try_get(column)?;
        number
            .map(|number| T::try_from(number).map_err(|_| self.wrong(column, &number.to_string())))
            .transpose()
    }

    pub(super) fn bytes(&self, column: &str) -> Result<Vec<u8>, StoreError> {
        Ok(self.row.try_get(column)?)
    }

    pub(super) fn yes(&self, column: &str) -> Result<bool, StoreError> {
        Ok(self.number::<i64>(column)? != 0)
    }

    pub(super) fn moment(&self, column: &str) -> Result<Moment, StoreError> {
        Ok(Moment::from_unix(self.row.try_get(column)?))
    }

    pub(super) fn maybe_moment(&self, column: &str) -> Result<Option<Moment>, StoreError> {
        let seconds: Option<i64> = self.row.try_get(column)?;
        Ok(seconds.map(Moment::from_unix))
    }

    /// What its text says: a day, a time, a service.
    pub(super) fn parsed<T: FromStr>(&self, column: &str) -> Result<T, StoreError> {
        let text = self.text(column)?;
        text.parse().map_err(|_| self.wrong(column, &text))
    }

    pub(super) fn maybe_parsed<T: FromStr>(&self, column: &str) -> Result<Option<T>, StoreError> {
        let text = self.maybe_text(column)?;
        text.map(|text| text.parse().map_err(|_| self.wrong(column, &text)))
            .transpose()
    }

    pub(super) fn word<T: serde::de::DeserializeOwned>(
        &self,
        column: &str,
    ) -> Result<T, StoreError> {
        super::of_word(self.table, self.text(column)?)
    }

    pub(super) fn json<T: serde::de::DeserializeOwned>(
        &self,
        column: &str,
    ) -> Result<T, StoreError> {
        super::of_json(self.table, &self.text(column)?)
    }

    pub(super) fn wrong(&self, column: &str, value: &str) -> StoreError {
        StoreError::Row {
            table: self.table,
            detail: format!("column {column}: {value}"),
        }
    }
}
