//! A case opened by its private link.

use super::{Opened, ask, show};
use crate::components::{Hotlines, LinkButton, Notice, Tone};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::pages::aid::private;
use egude_client::aid::Key;
use egude_domain::Reference;
use leptos::prelude::*;

pub(super) fn view(reference: &str, key: &str) -> AnyView {
    let (Ok(reference), Ok(key)) = (reference.parse::<Reference>(), key.parse::<Key>()) else {
        return unknown();
    };
    let (opened, load) = ask(reference, &key);
    (move || match opened.get() {
        Opened::Going => private::waiting(),
        Opened::Here => show::view(),
        Opened::Unknown => unknown(),
        Opened::Failed(failure) => private::trouble(&failure, load),
    })
    .into_any()
}

/// A link that opens nothing.
pub(in crate::pages::aid) fn unknown() -> AnyView {
    view! {
        <PageShell title=msg("aid-case-unknown-title") trail=msg("service-aid-name")>
            {private::way_out()}
            <Notice title=msg("aid-case-unknown-body") tone=Tone::Attention announces=true />
            <div class="actions">
                <LinkButton label=msg("aid-case-find-title") href=Signal::stored("/aid/case".to_owned()) />
            </div>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
