//! What is said by message: the reference and a word, nothing of the content.

use std::collections::BTreeMap;

use egude_contract::v1::aid::MessagesTo;
use egude_domain::{Moment, Phone};

use super::{AidDesk, receipt::shown};
use crate::{
    counter,
    problem::Failure,
    store::{CaseRecord, Desk},
};

/// Two days: a notice that comes later is seen in the case anyway.
const GOOD_FOR: i64 = 48 * 3600;

impl AidDesk {
    /// Puts a message into the outbox, if somebody is to get one.
    pub(super) async fn message(
        &self,
        desk: &mut dyn Desk,
        case: &CaseRecord,
        template: &str,
        values: BTreeMap<&str, String>,
        now: Moment,
    ) -> Result<(), Failure> {
        let Some(phone) = reader(case) else {
            return Ok(());
        };
        self.message_to(desk, case, &phone, template, values, now)
            .await
    }

    /// The same to one telephone.
    pub(super) async fn message_to(
        &self,
        desk: &mut dyn Desk,
        case: &CaseRecord,
        phone: &Phone,
        template: &str,
        values: BTreeMap<&str, String>,
        now: Moment,
    ) -> Result<(), Failure> {
        let mut all = vec![("reference".to_owned(), shown(&case.reference))];
        all.extend(
            values
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value)),
        );
        let message = counter::message(
            phone.as_str(),
            &case.body.language,
            template,
            all,
            now,
            GOOD_FOR,
        )?;
        Ok(desk.enqueue(&message).await?)
    }
}

/// The telephone that gets the messages, if somebody is to get them.
pub(super) fn reader(case: &CaseRecord) -> Option<Phone> {
    let to = match case.body.messages_to? {
        MessagesTo::Applicant => case.body.phone.as_ref(),
        MessagesTo::Helper => case.body.helper.as_ref().map(|(_, phone)| phone),
        MessagesTo::Nobody => None,
    };
    to?.parse().ok()
}
