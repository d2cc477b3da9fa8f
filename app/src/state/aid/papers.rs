//! The papers of an application while they are gathered: what is changed in the list, and where
//! its pages lie.
//!
//! The list belongs to the draft; the bytes of its pages lie beside it, by id (`platform::pages`).

mod list;
mod taking;

pub use taking::{Busy, Taking};

use crate::platform::object_url::ObjectUrl;
use crate::platform::{self, chance, clock, pages};
use crate::state::{Aid, Opening};
use egude_domain::Date;
use egude_draft::{PageDraft, PaperDraft, PaperHow};
use leptos::prelude::*;
use std::sync::Arc;

/// What is done to the list.
type Change = Arc<dyn Fn(&mut Vec<PaperDraft>) + Send + Sync>;

/// The papers of an application, wherever they are held.
#[derive(Clone, Copy)]
pub struct Papers {
    all: Signal<Vec<PaperDraft>>,
    change: Callback<Change>,
}

impl Papers {
    /// Those of the draft.
    pub fn of(aid: Aid) -> Self {
        Self {
            all: Signal::derive(move || aid.with(|draft| draft.papers.clone())),
            change: Callback::new(move |change: Change| {
                aid.update(|draft| change(&mut draft.papers));
            }),
        }
    }

    /// A list of its own, for where there is no draft: one task of a case, the gallery.
    pub fn alone(all: RwSignal<Vec<PaperDraft>>) -> Self {
        Self {
            all: all.into(),
            change: Callback::new(move |change: Change| all.update(|all| change(all))),
        }
    }

    /// One paper as it stands; an empty one while nothing was said of it.
    pub fn paper(self, paper: &str) -> PaperDraft {
        self.all.with(|all| list::find(all, paper))
    }

    /// The same, not tracked.
    fn paper_now(self, paper: &str) -> PaperDraft {
        self.all.with_untracked(|all| list::find(all, paper))
    }

    /// Says how a paper comes; nothing takes back what was said.
    pub fn say(self, paper: &str, how: Option<PaperHow>) {
        self.update(paper, move |paper| paper.how = how);
    }

    fn update(self, paper: &str, change: impl Fn(&mut PaperDraft) + Send + Sync + 'static) {
        let paper = paper.to_owned();
        let change = move |all: &mut Vec<PaperDraft>| change(list::entry(all, &paper));
        self.change.run(Arc::new(change));
    }
}

/// Deletes old bytes that no page of the draft needs: of a page that was removed, or of an answer
/// that was given up, as the tab ended. What is of today or yesterday stays: another tab may need
/// it. Does nothing while the earlier draft is still being looked for.
pub fn sweep(aid: Aid) {
    if aid.opening.get_untracked() != Opening::Done {
        return;
    }
    let needed: Vec<String> = aid.now(|draft| {
        let pages = draft.papers.iter().flat_map(|paper| &paper.pages);
        pages.map(|page| page.id.clone()).collect()
    });
    let today = clock::today();
    platform::spawn(async move {
        // Where the device does not answer, nothing is lost by trying at the next visit.
        for id in pages::all_ids().await.unwrap_or_default() {
            if !needed.contains(&id) && is_old(&id, today) {
                let _ = pages::remove(&id).await;
            }
        }
    });
}

/// A fresh name for bytes; it begins with the day.
fn fresh_id() -> String {
    format!("{}_{}", clock::today(), chance::word())
}

fn is_old(id: &str, today: Date) -> bool {
    let day = id.split_once('_').and_then(|(day, _)| day.parse().ok());
    day.is_none_or(|day: Date| today.days_since(day) > 1)
}

/// The picture of a page, as far as it is there.
#[derive(Debug)]
pub enum Look {
    /// It is being fetched.
    Coming,
    /// At this address, as long as this is kept.
    Here(ObjectUrl),
    /// It is not on this device.
    Gone,
}

/// The picture of a page, for as long as it is shown.
pub fn look(page: &PageDraft) -> RwSignal<Look> {
    let look = RwSignal::new(Look::Coming);
    let page = page.clone();
    platform::spawn(async move {
        let bytes = pages::get(&page.id).await.ok().flatten();
        let address = bytes.and_then(|bytes| ObjectUrl::of(&bytes, &page.media));
        look.try_set(address.map_or(Look::Gone, Look::Here));
    });
    look
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_of_yesterday_may_still_be_needed_by_another_tab() {
        let today: Date = "2026-11-22".parse().unwrap();
        for (id, old) in [
            ("2026-11-22_abc", false),
            ("2026-11-21_abc", false),
            ("2026-11-20_abc", true),
            ("2026-12-01_abc", false),
            ("abc", true),
        ] {
            assert_eq!(is_old(id, today), old, "{id}");
        }
    }
}
