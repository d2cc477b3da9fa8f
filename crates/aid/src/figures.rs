use egude_domain::{Money, words};
use serde::{Deserialize, Serialize};

/// Figures that no law gives: the bureau's, each absent where it put none in.
///
/// An absent figure is no clock, and is said; it is never filled in by us.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Figures {
    /// Hours until urgent help.
    pub advance_hours: Option<u32>,
    /// Working days until papers are brought after urgent help.
    pub papers_days: Option<u32>,
    /// Working days until missing papers of the one-time list are brought.
    pub tasks_days: Option<u32>,
    /// Working days until a case is accepted or the list is sent.
    pub accept_days: Option<u32>,
    /// Spending type: working days of the township's review.
    pub review_days: Option<u32>,
    /// Spending type: working days of the decision.
    pub decide_days: Option<u32>,
    /// Spending type: days of the notice.
    pub notice_days: Option<u32>,
    /// What a township may grant by itself.
    pub township_limit: Option<Money>,
    /// Days that a closed case is kept.
    pub keep_days: Option<u32>,
}

words! {
    /// A figure that is a length of time.
    Figure {
        /// [`Figures::advance_hours`].
        AdvanceHours = "advance-hours",
        /// [`Figures::papers_days`].
        PapersDays = "papers-days",
        /// [`Figures::tasks_days`].
        TasksDays = "tasks-days",
        /// [`Figures::accept_days`].
        AcceptDays = "accept-days",
        /// [`Figures::review_days`].
        ReviewDays = "review-days",
        /// [`Figures::decide_days`].
        DecideDays = "decide-days",
        /// [`Figures::notice_days`].
        NoticeDays = "notice-days",
    }
}

impl Figures {
    /// The figure, if the bureau put it in.
    pub const fn get(&self, figure: Figure) -> Option<u32> {
        match figure {
            Figure::AdvanceHours => self.advance_hours,
            Figure::PapersDays => self.papers_days,
            Figure::TasksDays => self.tasks_days,
            Figure::AcceptDays => self.accept_days,
            Figure::ReviewDays => self.review_days,
            Figure::DecideDays => self.decide_days,
            Figure::NoticeDays => self.notice_days,
        }
    }
}
