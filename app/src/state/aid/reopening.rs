//! What the back end has refused is a draft again.

use super::Aid;
use super::keeping::RECORD;
use crate::platform::{chance, records, tabs};
use egude_draft::{Draft, State, migrate};

impl Aid {
    /// Makes a draft of what was refused, under a new name of the intention, here and on the
    /// device. Another text than this one stays frozen: it may have arrived.
    pub(super) async fn reopen(self, refused: &str) {
        let intent = chance::word();
        let again = {
            let (refused, intent) = (refused.to_owned(), intent.clone());
            move |draft: &mut Draft| reopened(draft, &refused, &intent)
        };
        if self.keeps_now() {
            let again = again.clone();
            let change = Box::new(move |stored: Option<String>| {
                let mut draft = stored.as_deref().and_then(|text| migrate(text).ok());
                let changed = draft.as_mut().is_some_and(again);
                let text = draft.filter(|_| changed);
                let text = text.and_then(|draft| serde_json::to_string(&draft).ok());
                text.or(stored)
            });
            // Where it cannot be written, it is a draft again in memory.
            let _ = records::change(RECORD, change).await;
        }
        let mut draft = self.now(Clone::clone);
        if again(&mut draft) {
            self.set(draft);
        }
        tabs::tell();
    }
}

fn reopened(draft: &mut Draft, refused: &str, intent: &str) -> bool {
    let same = matches!(&draft.state, State::Sending { body, .. } if body == refused);
    if same {
        draft.state = State::Drafting;
        intent.clone_into(&mut draft.intent);
    }
    same
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_refused_is_a_draft_again() {
        let mut draft = Draft::new("aaaaaaaaaaaaaaaa");
        draft.state = State::Sending {
            body: "{}".to_owned(),
            since: 1,
        };
        assert!(!reopened(&mut draft, "{\"other\":1}", "b"));
        assert!(reopened(&mut draft, "{}", "bbbbbbbbbbbbbbbb"));
        assert_eq!(
            (draft.state, draft.intent.as_str()),
            (State::Drafting, "bbbbbbbbbbbbbbbb")
        );
    }
}
