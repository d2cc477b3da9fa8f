use super::Shown;
use super::group::Group;
use crate::components::{Text, Up};
use crate::i18n::{text, text_with};
use leptos::prelude::*;

/// What came out, in a sentence.
pub(super) fn sentence(shown: &Shown) -> Text {
    let count = |group: Group| group.members(shown).len();
    let likely = count(Group::Likely);
    let open = count(Group::OneFact) + count(Group::Staff);
    let referred = count(Group::Referral);
    Signal::derive(move || {
        let told = |id: &str, n: usize| text_with(id, &[("n", n.to_string())]);
        let first = match (likely, open) {
            (0, 0) => text("result-none"),
            (0, open) => told("result-only-open", open),
            (likely, _) => told("result-likely", likely),
        };
        let more = (likely > 0 && open > 0).then(|| told("result-open", open));
        let elsewhere = (referred > 0).then(|| told("result-referred", referred));
        [more, elsewhere]
            .into_iter()
            .flatten()
            .fold(first, |first, second| {
                text_with("two-sentences", &[("first", first), ("second", second)])
            })
    })
}

/// The names of what may come, before anything is explained.
pub(super) fn names(shown: &Shown) -> AnyView {
    let likely = Group::Likely.members(shown);
    let ids: Vec<String> = likely.iter().map(|o| o.program.clone()).collect();
    if ids.len() < 2 {
        return ().into_any();
    }
    let name = |id: String| {
        let name = Signal::derive(move || super::super::words::program(&id));
        view! { <li><Up text=name /></li> }
    };
    view! { <ul class="bullets result-names">{ids.into_iter().map(name).collect_view()}</ul> }
        .into_any()
}
