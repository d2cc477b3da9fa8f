//! The names of fields, for a summary that stands away from them.

use crate::i18n::text;
use crate::state::Aid;

/// What a field is called; nothing where the error says it already.
pub(super) fn of(aid: Aid, field: &str) -> Option<String> {
    if let Some(rest) = field.strip_prefix("/members/") {
        return member(aid, rest);
    }
    if let Some(kind) = field.strip_prefix("/need/spent/") {
        return Some(text(&format!("aid-spent-{kind}")));
    }
    if let Some(paper) = field.strip_prefix("/papers/") {
        return Some(text(&format!("paper-{paper}")));
    }
    Some(text(match field {
        "/urgent/event" => "aid-q-event-title",
        "/urgent/basicLife" => "aid-q-basic-life-title",
        "/urgent/canWait" => "aid-q-can-wait-title",
        "/whom/appliesFor" => "aid-who-legend",
        "/helper/name" => "aid-helper-name",
        "/helper/phone" => "aid-helper-phone",
        "/helper/kind" => "aid-helper-kind",
        "/helper/mandate" => "aid-mandate-legend",
        "/messagesTo" => "aid-messages-legend",
        "/applicant/name" => "aid-people-name",
        "/applicant/idNumber" => "details-id-number",
        "/applicant/phone" => "aid-people-phone",
        "/applicant/address" => "aid-people-address",
        "/need/text" => "aid-need-text",
        "/need/since" => "aid-need-since",
        "/need/place" => "aid-need-where",
        "/bank/number" => "aid-bank-number",
        "/bank/name" => "aid-bank-name",
        "/bank/holder" => "aid-bank-holder",
        _ => return None,
    }))
}

/// Whom it is about, and what of them.
fn member(aid: Aid, rest: &str) -> Option<String> {
    let (at, field) = rest.split_once('/')?;
    let at: usize = at.parse().ok()?;
    let id = aid.with(|draft| draft.people.members.get(at).map(|one| one.id.clone()))?;
    let who = super::people::member_name(&id);
    let field = match field {
        "name" => "aid-people-name",
        "idNumber" => "details-id-number",
        _ => return Some(who),
    };
    Some([who, text(field)].join(&text("list-separator")))
}
