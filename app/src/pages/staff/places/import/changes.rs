//! Which places are new, change, go, or keep what staff corrected.

use super::super::{record, words};
use crate::components::{Details, Up};
use crate::i18n::text_with;
use crate::state::staff::places::{ImportChange, ImportPreview, Keeping};
use leptos::prelude::*;

pub(super) fn view(keeping: Keeping, preview: &ImportPreview) -> AnyView {
    let counts = &preview.counts;
    view! {
        {list(keeping, "import-list-gone", &preview.gone, counts.gone)}
        {list(keeping, "import-list-changed", &preview.changed, counts.changed)}
        {list(keeping, "import-list-kept", &preview.kept, counts.kept)}
        {list(keeping, "import-list-added", &preview.added, counts.added)}
    }
    .into_any()
}

fn list(
    keeping: Keeping,
    title: &'static str,
    all: &[ImportChange],
    count: u32,
) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let beyond = count.saturating_sub(u32::try_from(all.len()).unwrap_or(u32::MAX));
    let beyond = (beyond > 0).then(|| {
        view! { <p>{move || text_with("import-list-beyond", &[("n", beyond.to_string())])}</p> }
    });
    let rows = all.iter().map(|own| row(keeping, own)).collect_view();
    let open = title == "import-list-gone";
    let titled = Signal::derive(move || text_with(title, &[("n", count.to_string())]));
    Some(
        view! {
            <Details summary=titled open>
                <ul class="keep-row-list">{rows}</ul>
                {beyond}
            </Details>
        }
        .into_any(),
    )
}

fn row(keeping: Keeping, own: &ImportChange) -> AnyView {
    let (name, kind, region) = (own.name.clone(), own.kind, own.region.clone());
    let fields = own.fields.clone();
    let line = Signal::derive(move || {
        words::joined([
            words::word("kind", kind),
            words::region_now(keeping, &region),
        ])
    });
    let changed = (!fields.is_empty()).then(|| {
        let what = Signal::derive(move || {
            let names = fields.iter().map(|name| record::member(name));
            text_with("import-list-fields", &[("fields", words::joined(names))])
        });
        view! { <span class="desk-line"><Up text=what /></span> }
    });
    view! {
        <li class="keep-row">
            <span class="desk-people">{move || words::local(&name)}</span>
            <span class="desk-line"><Up text=line /></span>
            {changed}
        </li>
    }
    .into_any()
}
