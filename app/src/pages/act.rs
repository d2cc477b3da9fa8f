//! Something that a person wants done once, however often it is tried.

use crate::components::{Notice, Tone};
use crate::i18n::{msg, msg_of, text_with};
use crate::platform::{chance, spawn};
use crate::state::Failure;
use crate::state::marriage::{Client, failure};
use egude_client::ClientError;
use leptos::prelude::*;
use std::sync::Arc;

/// One intention: its name for the back end, whether it is under way, and why it failed.
#[derive(Clone, Copy)]
pub(super) struct Act {
    intent: StoredValue<Option<String>>,
    busy: RwSignal<bool>,
    failed: RwSignal<Option<(Failure, bool)>>,
}

impl Act {
    pub(super) fn new() -> Self {
        Self {
            intent: StoredValue::new(None),
            busy: RwSignal::new(false),
            failed: RwSignal::new(None),
        }
    }

    /// Whether it is under way.
    pub(super) fn is_busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Does it, unless it is under way. `work` gets the client and the intention's name. What it
    /// comes to goes to `then`, which hands back an error that it has no better words for.
    pub(super) fn run<T: 'static, Work>(
        self,
        client: &Arc<Client>,
        work: impl FnOnce(Arc<Client>, String) -> Work,
        then: impl FnOnce(Result<T, ClientError>) -> Option<ClientError> + 'static,
    ) where
        Work: Future<Output = Result<T, ClientError>> + 'static,
    {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.failed.set(None);
        let kept = self.intent.get_value();
        let intent = kept.unwrap_or_else(chance::word);
        self.intent.set_value(Some(intent.clone()));
        let work = work(client.clone(), intent);
        spawn(async move {
            let result = work.await;
            // Whether it was done is open: the next try has to be the same one.
            let open = result.as_ref().is_err_and(ClientError::is_passing);
            if !open {
                self.intent.try_set_value(None);
            }
            let rest = then(result);
            // The page may be gone by now.
            let _ = self.busy.try_set(false);
            if let Some(error) = rest {
                let shown = (failure(&error), open);
                let _ = self.failed.try_set(Some(shown));
            }
        });
    }

    /// What to say when it failed.
    pub(super) fn trouble(self) -> AnyView {
        (move || {
            self.failed.get().map(|(failure, open)| {
                let trace = failure.trace.map(|id| {
                    let quoted = move || text_with("problem-trace", &[("id", id.clone())]);
                    view! { <p class="quiet">{quoted}</p> }
                });
                let again = open.then(|| view! { <p>{msg("manage-not-sent")}</p> });
                view! {
                    <Notice title=msg_of(failure.message) tone=Tone::Error announces=true>
                        {again}
                        {trace}
                    </Notice>
                }
            })
        })
        .into_any()
    }
}
