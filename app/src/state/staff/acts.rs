//! What a desk writes: one thing at a time, and each once, however often it is tried.

use super::{Ended, Staff};
use crate::platform::{self, chance};
use crate::state::marriage::Client;
use egude_client::booking::Key;
use egude_client::{ClientError, ProblemCode};
use leptos::prelude::*;
use std::sync::Arc;

/// What a deed needs: the back end, the key, the name of the intention.
pub(super) struct At {
    pub(super) client: Arc<Client>,
    pub(super) key: Key,
    pub(super) intent: String,
}

/// Who works here, and what is under way.
#[derive(Clone, Copy)]
pub(super) struct Acts {
    staff: Staff,
    client: StoredValue<Option<Arc<Client>>>,
    busy: RwSignal<bool>,
    intent: StoredValue<Option<(String, String)>>,
}

impl Acts {
    pub(super) fn new(staff: Staff) -> Self {
        Self {
            staff,
            client: StoredValue::new(Staff::client().map(Arc::new)),
            busy: RwSignal::new(false),
            intent: StoredValue::new(None),
        }
    }

    /// Whether something is on its way to the back end.
    pub(super) fn busy(self) -> RwSignal<bool> {
        self.busy
    }

    /// The back end and the key, while somebody is signed in.
    pub(super) fn at_work(self) -> Option<(Arc<Client>, Key)> {
        let session = self.staff.session();
        let key = session.try_get_untracked().flatten()?.key;
        Some((self.client.try_get_value().flatten()?, key))
    }

    /// Whether the same person still works here.
    pub(super) fn is_still(self, key: &Key) -> bool {
        let session = self.staff.session().try_get_untracked().flatten();
        session.is_some_and(|session| session.key == *key) && !self.busy.is_disposed()
    }

    /// Whether nobody is signed in any more; that is done then.
    pub(super) fn is_over(self, error: &ClientError) -> bool {
        let over = error.is(ProblemCode::SignInNeeded);
        if over {
            self.staff.session_is_over(Ended::Over);
        }
        over
    }

    /// The same thing done again is another intention from now on.
    pub(super) fn forget(self) {
        self.intent.set_value(None);
    }

    /// Does it, unless something is under way; whether it began. If it stays open whether it was
    /// done, the same thing tried again is the same intention.
    pub(super) fn run<T: 'static, Work>(
        self,
        what: String,
        work: impl FnOnce(At) -> Work,
        then: impl FnOnce(Result<T, ClientError>) + 'static,
    ) -> bool
    where
        Work: Future<Output = Result<T, ClientError>> + 'static,
    {
        let Some((client, key)) = self.at_work().filter(|_| !self.busy.get_untracked()) else {
            return false;
        };
        let open = self.intent.get_value().filter(|(of, _)| *of == what);
        let intent = open.map_or_else(chance::word, |(_, intent)| intent);
        self.intent.set_value(Some((what, intent.clone())));
        self.busy.set(true);
        let used = key.clone();
        let work = work(At {
            client,
            key,
            intent,
        });
        platform::spawn(async move {
            let answer = work.await;
            let _ = self.busy.try_set(false);
            // Whoever signed out meanwhile leaves nothing of the answer here.
            if !self.is_still(&used) {
                return;
            }
            if !answer.as_ref().is_err_and(ClientError::is_passing) {
                self.intent.set_value(None);
            }
            if answer.as_ref().is_err_and(|error| self.is_over(error)) {
                return;
            }
            then(answer);
        });
        true
    }
}
