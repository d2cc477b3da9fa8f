//! Everything that was typed and chosen, block by block, each with the way to change it.

use super::lines;
use crate::components::{Icon, SummaryList, SummaryRow};
use crate::i18n::{msg, text, text_with};
use crate::pages::aid::form::to_change;
use crate::pages::aid::titles::title;
use crate::pages::self_check;
use crate::state::{Aid, Load, SelfCheck};
use egude_draft::{Draft, Page};
use leptos::prelude::*;

/// A question and its answer, in the language of the page.
pub(super) type Row = (String, String);

/// Pages whose answers are rows.
const BLOCKS: [Page; 8] = [
    Page::Urgent,
    Page::Programs,
    Page::Place,
    Page::Who,
    Page::People,
    Page::Need,
    Page::Papers,
    Page::Consents,
];

pub(super) fn view(aid: Aid) -> AnyView {
    let needed = Memo::new(move |_| {
        let asked = |page: &Page, draft: &Draft| {
            page.is_needed(draft) && (*page != Page::Urgent || draft.urgent.is_answered())
        };
        aid.with(|draft| {
            let all = BLOCKS.into_iter().filter(|page| asked(page, draft));
            (all.map(Page::word).collect::<Vec<_>>(), !draft.is_urgent())
        })
    });
    let blocks = move || {
        let (words, household) = needed.get();
        let pages = words.into_iter().filter_map(Page::of_word);
        let blocks = pages.map(|page| block(aid, page)).collect_view();
        let household = household.then(|| view! { {household_block()} });
        view! { {blocks} {household} }
    };
    view! { <div class="stack review">{blocks}</div> }.into_any()
}

fn block(aid: Aid, page: Page) -> AnyView {
    let rows = move || {
        let rows = lines::of(aid, page);
        let rows = rows
            .into_iter()
            .map(|(key, value)| SummaryRow::new(Signal::stored(key), Signal::stored(value)));
        let rows: Vec<_> = rows.collect();
        if rows.is_empty() {
            return view! { <p class="quiet">{msg("aid-review-empty")}</p> }.into_any();
        }
        view! { <SummaryList rows /> }.into_any()
    };
    frame(page, rows.into_any())
}

fn frame(page: Page, body: AnyView) -> AnyView {
    let id = format!("review-{}", page.word());
    let named = id.clone();
    let name = move || text_with("summary-change", &[("question", text(title(page)))]);
    view! {
        <section class="stack review-block" aria-labelledby=named>
            <div class="review-head">
                <h2 id=id>{msg(title(page))}</h2>
                <a class="no-print" href=to_change(page) aria-label=name>
                    <Icon name="pencil" />
                    <span>{msg("summary-change-short")}</span>
                </a>
            </div>
            {body}
        </section>
    }
    .into_any()
}

/// The household, as the self-check knows it.
fn household_block() -> AnyView {
    let check = SelfCheck::get();
    let body = move || {
        let Load::Ready(material) = check.material() else {
            return None;
        };
        let journey = check.journey().filter(|_| check.is_begun());
        Some(match journey {
            Some(journey) => self_check::summary(&material, &journey),
            None => view! { <p class="quiet">{msg("aid-review-empty")}</p> }.into_any(),
        })
    };
    frame(Page::Household, body.into_any())
}
