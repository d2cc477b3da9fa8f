//! What is said by message. The words are the gateway's; here are the templates.

use egude_domain::Moment;

use crate::{
    counter::{self, SecretError},
    store::{Message, Record},
};

/// A reminder or a notice that comes a day late helps nobody.
const GOOD_FOR: i64 = 24 * 3600;

/// A message that says how a booking stands.
pub(super) fn of(record: &Record, template: &str, now: Moment) -> Result<Message, SecretError> {
    let mut values = vec![
        ("registry".to_owned(), record.registry.clone()),
        ("service".to_owned(), record.service.to_string()),
        ("start".to_owned(), record.start.rfc3339()),
    ];
    if let Some(number) = &record.number {
        values.insert(0, ("number".to_owned(), number.clone()));
    }
    counter::message(
        &record.body.phone,
        &record.body.language,
        template,
        values,
        now,
        GOOD_FOR,
    )
}
