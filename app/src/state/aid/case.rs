//! A case that was sent and is looked at again, and what is typed to find it. In memory only: a
//! key is in the fragment of its private link, and nowhere else.

use crate::platform;
use crate::platform::transport::{Fetch, Timer};
use crate::state::marriage::Client;
use crate::state::{Deployment, Visit};
use egude_client::aid::{Case, Key, Receipt};
use egude_client::{Contract, Retrying};
use egude_domain::Reference;
use leptos::prelude::*;
use std::sync::Arc;

/// A case with the key that opened it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCase {
    /// Of its private link, or good for an hour after a code.
    pub key: Key,
    /// As the back end last told it.
    pub case: Case,
}

impl OpenCase {
    /// What opens it: to be handed over with every question.
    pub fn opener(&self) -> (Reference, Key) {
        (self.case.reference, self.key.clone())
    }
}

/// What this visit holds of cases, as a context.
#[derive(Clone, Copy)]
pub struct Cases {
    /// The reference, as typed.
    pub reference: RwSignal<String>,
    /// The telephone, as typed.
    pub phone: RwSignal<String>,
    /// The code, as typed.
    pub code: RwSignal<String>,
    /// The case that is open.
    pub open: RwSignal<Option<OpenCase>>,
    /// What was just sent, with the key that is told once.
    pub receipt: RwSignal<Option<Receipt>>,
}

impl Cases {
    fn new() -> Self {
        Self {
            reference: RwSignal::default(),
            phone: RwSignal::default(),
            code: RwSignal::default(),
            open: RwSignal::new(None),
            receipt: RwSignal::new(None),
        }
    }

    /// The cases of this visit.
    pub fn get() -> Self {
        Visit::once(Self::new, Self::erase)
    }

    /// A client for the back end of this deployment, if it has one.
    pub fn client() -> Option<Arc<Client>> {
        let service = Deployment::get().read(|config| config.aid.clone())?;
        let client = Contract::new(Retrying::new(Fetch, Timer), service.base);
        Some(Arc::new(client))
    }

    /// The case as it has become.
    pub fn renew(self, case: Case) {
        self.open.update(|open| {
            if let Some(open) = open
                .as_mut()
                .filter(|open| open.case.reference == case.reference)
            {
                open.case = case;
            }
        });
    }

    /// Asks how the case stands now; what is shown stays where no answer comes.
    pub fn look_again(self, client: Arc<Client>) {
        let Some(open) = self.open.get_untracked() else {
            return;
        };
        platform::spawn(async move {
            use egude_client::aid::Applications as _;
            if let Ok(case) = client.case(open.case.reference, &open.key).await {
                self.renew(case);
            }
        });
    }

    /// Forgets everything.
    pub fn erase(self) {
        for typed in [self.reference, self.phone, self.code] {
            typed.set(String::new());
        }
        self.open.set(None);
        self.receipt.set(None);
    }
}
