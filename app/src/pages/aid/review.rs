use crate::pages::not_found::NotFoundPage;
use leptos::prelude::*;

#[component]
pub(super) fn ReviewPage() -> AnyView {
    view! { <NotFoundPage /> }.into_any()
}
