//! Many rows in one statement: an import has tens of thousands, and a way to the database and
//! back for each would take most of its time.

use std::fmt::Write as _;

use sqlx::{Any, AnyConnection, AssertSqlSafe, any::AnyArguments, query::Query};

use crate::store::StoreError;

/// So many rows in one statement; with eight columns far below what either database binds.
const ROWS: usize = 200;

/// A statement that writes rows: what stands before the rows, how many columns, what stands
/// after them. Only text of ours, never a value.
#[derive(Clone, Copy)]
pub(super) struct Batch {
    pub(super) before: &'static str,
    pub(super) columns: usize,
    pub(super) after: &'static str,
}

type Bound<'q> = Query<'q, Any, AnyArguments>;

impl Batch {
    /// Writes all; `bind` binds the columns of one row, in their order.
    pub(super) async fn write<T: Sync>(
        self,
        db: &mut AnyConnection,
        rows: &[T],
        bind: impl for<'q> Fn(Bound<'q>, &'q T) -> Result<Bound<'q>, StoreError> + Send + Sync,
    ) -> Result<(), StoreError> {
        for rows in rows.chunks(ROWS) {
            let mut statement = sqlx::query(AssertSqlSafe(self.text(rows.len())));
            for row in rows {
                statement = bind(statement, row)?;
            }
            statement.execute(&mut *db).await?;
        }
        Ok(())
    }

    /// The same text for the same number of rows, so that it is prepared once.
    fn text(self, rows: usize) -> String {
        let mut text = self.before.to_owned();
        for row in 0..rows {
            text.push_str(if row == 0 { " (" } else { ", (" });
            for column in 0..self.columns {
                let comma = if column == 0 { "" } else { ", " };
                // Writing to a text cannot fail.
                let _ = write!(text, "{comma}${}", row * self.columns + column + 1);
            }
            text.push(')');
        }
        text.push_str(self.after);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Batch;

    #[test]
    fn each_row_has_its_own_numbers() {
        let batch = Batch {
            before: "INSERT INTO a (b, c) VALUES",
            columns: 2,
            after: " ON CONFLICT DO NOTHING",
        };
        assert_eq!(
            batch.text(2),
            "INSERT INTO a (b, c) VALUES ($1, $2), ($3, $4) ON CONFLICT DO NOTHING"
        );
    }
}
