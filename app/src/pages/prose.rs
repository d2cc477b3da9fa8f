//! Pages that are only read.

use crate::i18n::msg;
use leptos::prelude::*;

/// A heading and what follows it.
pub(super) fn section(title: &'static str, body: AnyView) -> AnyView {
    view! { <h2>{msg(title)}</h2> {body} }.into_any()
}

/// One sentence as a paragraph, several as a list.
pub(super) fn points(ids: &[&'static str]) -> AnyView {
    match ids {
        [id] => view! { <p>{msg(id)}</p> }.into_any(),
        ids => {
            let item = |id: &&'static str| view! { <li>{msg(id)}</li> };
            view! { <ul class="bullets">{ids.iter().map(item).collect_view()}</ul> }.into_any()
        }
    }
}
