use std::collections::BTreeMap;

use egude_aid::Lane;
use serde::{Deserialize, Serialize};

use crate::{
    BankTyped, ConsentDraft, Group, NeedTyped, PaperDraft, People, State, UrgentTyped, Whom,
};

/// The version of the form that this program writes.
pub const VERSION: u32 = 2;

const DAY_MS: i64 = 86_400_000;

/// An application that is being written. Whatever a person types is kept as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// Of the form: [`VERSION`] in everything this program writes.
    pub version: u32,
    /// The idempotency key: made once, so that it is sent once however often it is tried.
    pub intent: String,
    /// When it was last kept, in milliseconds since 1970; 0 for never.
    #[serde(default)]
    pub saved: i64,
    /// When each group was last touched, in milliseconds since 1970.
    #[serde(default)]
    pub touched: BTreeMap<Group, i64>,
    /// Where it is on its way.
    #[serde(default)]
    pub state: State,
    /// The answers to the three questions.
    #[serde(default)]
    pub urgent: UrgentTyped,
    /// Ids of programs of the pack.
    #[serde(default)]
    pub programs: Vec<String>,
    /// Which way these programs go, by the data of the one door.
    #[serde(default = "ordinary")]
    pub lane: Lane,
    /// The township or banner that shall accept it, 12 digits; empty while not chosen.
    #[serde(default)]
    pub region: String,
    /// For whom, by whom, and who hears of it.
    #[serde(default)]
    pub whom: Whom,
    /// The applicant and the family.
    #[serde(default)]
    pub people: People,
    /// What happened, and what it costs.
    #[serde(default)]
    pub need: NeedTyped,
    /// Where money would be paid to.
    #[serde(default)]
    pub bank: BankTyped,
    /// Whether the facts of the household were looked through for this application.
    #[serde(default)]
    pub household_seen: bool,
    /// Whether the list of papers stands in `papers`, whatever was said of each.
    #[serde(default)]
    pub papers_listed: bool,
    /// The papers and how each comes.
    #[serde(default)]
    pub papers: Vec<PaperDraft>,
    /// Every purpose that was answered.
    #[serde(default)]
    pub consents: Vec<ConsentDraft>,
    /// That what is written is true as far as they know.
    #[serde(default)]
    pub declared: bool,
    /// `zh-CN` or `mn-Mong-CN`: of messages and letters; empty for the language of the page.
    #[serde(default)]
    pub language: String,
}

const fn ordinary() -> Lane {
    Lane::Ordinary
}

impl Draft {
    /// An empty one with its idempotency key: 16 to 64 letters and digits.
    pub fn new(intent: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            intent: intent.into(),
            saved: 0,
            touched: BTreeMap::new(),
            state: State::Drafting,
            urgent: UrgentTyped::default(),
            programs: Vec::new(),
            lane: Lane::Ordinary,
            region: String::new(),
            whom: Whom::default(),
            people: People::default(),
            need: NeedTyped::default(),
            bank: BankTyped::default(),
            household_seen: false,
            papers_listed: false,
            papers: Vec::new(),
            consents: Vec::new(),
            declared: false,
            language: String::new(),
        }
    }

    /// Whether anything was typed or chosen.
    pub fn is_begun(&self) -> bool {
        !self.touched.is_empty() || self.state != State::Drafting
    }

    /// Whether anything can still be changed.
    pub fn is_open(&self) -> bool {
        self.state == State::Drafting
    }

    /// Whether it is older than it may become. A clock that was set back deletes nothing, and
    /// what is being sent waits until it has arrived.
    pub fn is_expired(&self, now: i64, keep_days: i32) -> bool {
        let aged = now.saturating_sub(self.saved) > i64::from(keep_days).saturating_mul(DAY_MS);
        aged && !matches!(self.state, State::Sending { .. })
    }

    /// The programs and the way they go, by the data of the one door. Other programs need other
    /// facts and other papers, which are to be looked through again.
    pub fn choose(&mut self, programs: Vec<String>, lane: Lane) {
        if self.programs != programs {
            self.household_seen = false;
            self.papers_listed = false;
        }
        self.programs = programs;
        self.lane = lane;
    }

    /// Puts these papers on the list, in this order. What was said of one stays; one that is not
    /// on the list any more goes only if no page of it was taken.
    pub fn list_papers<'a>(&mut self, ids: impl IntoIterator<Item = &'a str>) {
        let mut before = std::mem::take(&mut self.papers);
        for id in ids {
            let said = before.iter().position(|one| one.paper == id);
            let said = said.map(|at| before.remove(at));
            self.papers.push(said.unwrap_or_else(|| PaperDraft {
                paper: id.to_owned(),
                ..PaperDraft::default()
            }));
        }
        before.retain(|one| !one.pages.is_empty());
        self.papers.extend(before);
        self.papers_listed = true;
    }

    /// Whether the place is to help at once.
    pub fn is_urgent(&self) -> bool {
        self.lane == Lane::Urgent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_expires_after_its_last_day_and_a_clock_set_back_deletes_nothing() {
        let mut draft = Draft::new("a");
        draft.saved = 100 * DAY_MS;
        assert!(!draft.is_expired(190 * DAY_MS, 90));
        assert!(draft.is_expired(190 * DAY_MS + 1, 90));
        assert!(!draft.is_expired(0, 90));
    }

    #[test]
    fn what_is_being_sent_does_not_expire_before_it_has_arrived() {
        let mut draft = Draft::new("a");
        draft.state = State::Sending {
            body: "{}".into(),
            since: 0,
        };
        assert!(!draft.is_expired(i64::MAX, 1));
    }

    #[test]
    fn another_list_takes_no_page_away() {
        let mut draft = Draft::new("a");
        draft.list_papers(["one", "two"]);
        draft.papers[1].pages.push(crate::PageDraft::default());
        draft.list_papers(["three"]);
        let ids: Vec<&str> = draft.papers.iter().map(|it| it.paper.as_str()).collect();
        assert_eq!(ids, ["three", "two"]);
    }

    #[test]
    fn an_empty_draft_is_not_begun() {
        assert!(!Draft::new("a").is_begun());
    }
}
