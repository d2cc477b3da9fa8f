//! For whom, by whom, and who hears of it.

use egude_domain::Phone;

use super::Faults;
use crate::Draft;

const NAME: usize = 60;

pub(super) fn check(draft: &Draft, found: &mut Faults) {
    let whom = &draft.whom;
    if whom.applies_for.is_empty() {
        found.add("/whom/appliesFor", "choose");
    }
    if whom.has_helper() {
        let helper = &whom.helper;
        found.text("/helper/name", &helper.name, NAME, true);
        if helper.phone.trim().is_empty() {
            found.add("/helper/phone", "missing");
        } else if let Err(error) = helper.phone.parse::<Phone>() {
            found.add("/helper/phone", error.code());
        }
        for (field, answer) in [
            ("/helper/kind", &helper.kind),
            ("/helper/mandate", &helper.mandate),
        ] {
            if answer.is_empty() {
                found.add(field, "choose");
            }
        }
    }
    match whom.messages_to.as_str() {
        "" => found.add("/messagesTo", "choose"),
        "helper" if !whom.has_helper() => found.add("/messagesTo", "choose"),
        _ => {}
    }
}
