//! A case asked for by reference and key.

use crate::platform::spawn;
use crate::state::Failure;
use crate::state::aid::{Cases, OpenCase};
use crate::state::marriage::failure;
use egude_client::ProblemCode;
use egude_client::aid::{Applications, Key};
use egude_domain::Reference;
use leptos::prelude::*;

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::pages::aid) enum Opened {
    /// It is asked for.
    Going,
    /// It is open: in [`Cases::open`].
    Here,
    /// None for this link.
    Unknown,
    /// It did not come.
    Failed(Failure),
}

/// Asks for a case; the callback asks again.
pub(in crate::pages::aid) fn ask(
    reference: Reference,
    key: &Key,
) -> (RwSignal<Opened>, Callback<()>) {
    let cases = Cases::get();
    let key = key.clone();
    let is_here = |open: &OpenCase| open.case.reference == reference && open.key == key;
    let here = cases
        .open
        .with_untracked(|open| open.as_ref().is_some_and(is_here));
    let opened = RwSignal::new(if here { Opened::Here } else { Opened::Going });
    if !here {
        // What another link opened is nobody's business here.
        cases.open.set(None);
    }
    let client = Cases::client();
    let load = Callback::new(move |()| {
        let (client, key) = (client.clone(), key.clone());
        spawn(async move {
            let Some(client) = client else {
                let _ = opened.try_set(Opened::Unknown);
                return;
            };
            let found = match client.case(reference, &key).await {
                Ok(case) => {
                    cases.open.set(Some(OpenCase { key, case }));
                    Opened::Here
                }
                Err(error) if error.is(ProblemCode::CaseUnknown) => Opened::Unknown,
                // What is shown stays.
                Err(_) if opened.try_get_untracked() == Some(Opened::Here) => return,
                Err(error) => Opened::Failed(failure(&error)),
            };
            let _ = opened.try_set(found);
        });
    });
    load.run(());
    (opened, load)
}
