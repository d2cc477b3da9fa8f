use egude_domain::Moment;

use super::secret::{SecretError, word};
use crate::store::Message;

/// A message by template: the words are the gateway's.
pub(crate) fn to(
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
