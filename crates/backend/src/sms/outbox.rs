use egude_domain::Moment;

use super::Sender;
use crate::store::{Message, Purpose, Store, StoreError};

/// So many at once; the rest a moment later.
const AT_ONCE: u32 = 20;
/// Minutes to wait after each failure; after the last one it is given up.
const WAITS: [i64; 4] = [1, 5, 15, 60];

/// Hands on what is due; how many were taken. A message is marked only after the
/// sender took it: after a crash in between it comes twice, with the same id.
pub async fn send_due(
    store: &dyn Store,
    sender: &dyn Sender,
    now: Moment,
) -> Result<usize, StoreError> {
    let mut desk = store.desk(Purpose::Read).await?;
    let due = desk.due(now, AT_ONCE).await?;
    drop(desk);
    if due.is_empty() {
        return Ok(0);
    }
    // Outside of any transaction: a slow gateway must not hold up those who book.
    let mut results = Vec::with_capacity(due.len());
    for message in due {
        let sent = sender.send(&message).await;
        results.push((message, sent));
    }
    // One turn in the line of writers for all of them.
    let mut desk = store.desk(Purpose::Write).await?;
    let mut taken = 0;
    for (message, sent) in results {
        let Err(error) = sent else {
            desk.sent(&message.id, now).await?;
            taken += 1;
            continue;
        };
        let again = again(&message, now);
        desk.failed(&message.id, again).await?;
        // No telephone and no value: the template is enough to look into it.
        let template = message.template.as_str();
        if again.is_some() {
            tracing::warn!(%error, template, tries = message.tries + 1, "a message waits");
        } else {
            tracing::error!(%error, template, "a message was given up");
        }
    }
    desk.commit().await?;
    Ok(taken)
}

fn again(message: &Message, now: Moment) -> Option<Moment> {
    let wait = WAITS.get(usize::from(message.tries))?;
    let again = now.plus(wait * 60);
    (again < message.until).then_some(again)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(tries: u8, good_for: i64) -> Message {
        let at = Moment::from_unix(0);
        Message {
            id: "1".into(),
            phone: String::new(),
            language: String::new(),
            template: String::new(),
            values: Vec::new(),
            at,
            until: at.plus(good_for),
            tries,
        }
    }

    #[test]
    fn a_message_waits_longer_each_time_and_is_given_up_in_the_end() {
        let now = Moment::from_unix(0);
        let waits: Vec<_> = (0..5)
            .map(|tries| again(&message(tries, 86_400), now))
            .collect();
        let at = |minutes: i32| Some(now.plus(i64::from(minutes) * 60));
        assert_eq!(waits, [at(1), at(5), at(15), at(60), None]);
    }

    #[test]
    fn a_code_that_would_be_dead_on_arrival_is_not_tried_again() {
        assert_eq!(again(&message(1, 240), Moment::from_unix(0)), None);
    }
}
