//! What is said by message. The words are the gateway's; here are the templates.

use egude_domain::Moment;

use super::secret::{SecretError, word};
use crate::store::{Message, Record};

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
    to(
        &record.body.phone,
        &record.body.language,
        template,
        values,
        now,
        GOOD_FOR,
    )
}

/// Any message.
pub(super) fn to(
    phone: &str,
    language: &str,
    template: &str,
    values: Vec<(String, String)>,
    now: Moment,
    good_for: i64,
) -> Result<Message, SecretError> {
    Ok(Message {
        id: word(20)?,
        phone: phone.to_owned(),
        language: language.to_owned(),
        template: template.to_owned(),
        values,
        at: now,
        until: now.plus(good_for),
        tries: 0,
    })
}
