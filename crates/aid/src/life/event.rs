use egude_domain::{Date, Money, words};

words! {
    /// Which way it was decided.
    Outcome {
        /// Granted.
        Approved = "approved",
        /// Refused.
        Refused = "refused",
        /// Ended without a decision.
        Ended = "ended",
    }
}

/// What happens to a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The case is accepted.
    Accept,
    /// Staff have looked at the situation.
    Survey {
        /// How many of them.
        staff: usize,
    },
    /// The township says what it thinks.
    Opinion {
        /// For it or against.
        support: bool,
        /// What it proposes.
        amount: Option<Money>,
    },
    /// It hangs from this day.
    Notice {
        /// The first day.
        from: Date,
    },
    /// The last day of the notice has passed.
    NoticeOver,
    /// Somebody objected: it is looked at again.
    Objection,
    /// The whole time is made longer.
    Extend {
        /// A ground of the data.
        ground: String,
    },
    /// Urgent: help is given first.
    Advance {
        /// From the reserve; zero for goods only.
        amount: Money,
    },
    /// Urgent: the papers are there and the record is made.
    Record,
    /// It is decided.
    Decide {
        /// Which way.
        outcome: Outcome,
        /// How much, where there is an amount.
        amount: Option<Money>,
    },
    /// It was paid.
    Pay,
    /// Something of it is told to another office; the part stays here.
    Transfer,
    /// Another office has it from now on.
    PassOn {
        /// A receiver of the data.
        to: String,
    },
    /// The person takes it back.
    Withdraw,
}

words! {
    /// An event without its particulars, for lists of what can be done.
    Deed {
        /// [`Event::Accept`].
        Accept = "accept",
        /// [`Event::Survey`].
        Survey = "survey",
        /// [`Event::Opinion`].
        Opinion = "opinion",
        /// [`Event::Notice`].
        Notice = "notice",
        /// [`Event::Objection`].
        Objection = "objection",
        /// [`Event::Extend`].
        Extend = "extend",
        /// [`Event::Advance`].
        Advance = "advance",
        /// [`Event::Record`].
        Record = "record",
        /// [`Event::Decide`] with an approval.
        Approve = "approve",
        /// [`Event::Decide`] with a refusal.
        Refuse = "refuse",
        /// [`Event::Decide`] with an end.
        End = "end",
        /// [`Event::Pay`].
        Pay = "pay",
        /// [`Event::Transfer`].
        Transfer = "transfer",
        /// [`Event::PassOn`].
        PassOn = "pass-on",
        /// [`Event::Withdraw`].
        Withdraw = "withdraw",
    }
}
