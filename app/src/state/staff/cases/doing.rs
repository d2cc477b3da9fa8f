//! Which deeds there are, by the words of the contract.

use egude_client::aid::{Outcome, StaffCase, StaffDeed};

/// A deed with a form of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deed {
    /// It is complete enough.
    Accept,
    /// What is missing, once.
    TellMissing,
    /// An item of that list.
    Item,
    /// An authorisation on paper.
    SignedOnPaper,
    /// Help first.
    Advance,
    /// Papers of urgent help are complete.
    Record,
    /// Staff looked.
    Survey,
    /// What the township thinks.
    Opinion,
    /// It hangs out.
    Notice,
    /// Somebody objected.
    Objection,
    /// More time.
    Extend,
    /// The decision.
    Decide,
    /// The payment.
    Pay,
    /// To another office.
    Transfer,
    /// Another telephone.
    Contact,
    /// For colleagues.
    Note,
}

impl Deed {
    /// In the order in which they are offered.
    pub const ALL: [Self; 16] = [
        Self::Accept,
        Self::TellMissing,
        Self::Item,
        Self::SignedOnPaper,
        Self::Advance,
        Self::Record,
        Self::Survey,
        Self::Opinion,
        Self::Notice,
        Self::Objection,
        Self::Extend,
        Self::Decide,
        Self::Pay,
        Self::Transfer,
        Self::Contact,
        Self::Note,
    ];

    /// Its word in the contract and in message ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::TellMissing => "tell-missing",
            Self::Item => "item",
            Self::SignedOnPaper => "signed-on-paper",
            Self::Advance => "advance",
            Self::Record => "record",
            Self::Survey => "survey",
            Self::Opinion => "opinion",
            Self::Notice => "notice",
            Self::Objection => "objection",
            Self::Extend => "extend",
            Self::Decide => "decide",
            Self::Pay => "pay",
            Self::Transfer => "transfer",
            Self::Contact => "contact",
            Self::Note => "note",
        }
    }

    /// The words by which the back end says that it can be done: one, or one for each way it can
    /// go.
    const fn ways(self) -> &'static [&'static str] {
        match self {
            Self::Decide => &["decide", "approve", "refuse", "end"],
            Self::Transfer => &["transfer", "pass-on"],
            Self::Accept => &["accept"],
            Self::TellMissing => &["tell-missing"],
            Self::Item => &["item"],
            Self::SignedOnPaper => &["signed-on-paper"],
            Self::Advance => &["advance"],
            Self::Record => &["record"],
            Self::Survey => &["survey"],
            Self::Opinion => &["opinion"],
            Self::Notice => &["notice"],
            Self::Objection => &["objection"],
            Self::Extend => &["extend"],
            Self::Pay => &["pay"],
            Self::Contact => &["contact"],
            Self::Note => &["note"],
        }
    }

    /// Of which kind a deed is that was done.
    pub const fn of(deed: &StaffDeed) -> Self {
        match deed {
            StaffDeed::Accept {} => Self::Accept,
            StaffDeed::TellMissing { .. } => Self::TellMissing,
            StaffDeed::Item { .. } => Self::Item,
            StaffDeed::SignedOnPaper { .. } => Self::SignedOnPaper,
            StaffDeed::Survey { .. } => Self::Survey,
            StaffDeed::Opinion { .. } => Self::Opinion,
            StaffDeed::Notice { .. } => Self::Notice,
            StaffDeed::Objection { .. } => Self::Objection,
            StaffDeed::Extend { .. } => Self::Extend,
            StaffDeed::Decide { .. } => Self::Decide,
            StaffDeed::Advance { .. } => Self::Advance,
            StaffDeed::Record { .. } => Self::Record,
            StaffDeed::Pay { .. } => Self::Pay,
            StaffDeed::Transfer { .. } => Self::Transfer,
            StaffDeed::Contact { .. } => Self::Contact,
            StaffDeed::Note { .. } => Self::Note,
        }
    }

    /// Whether the person gets what was typed, so that it is read once more before it goes.
    pub const fn is_told(self) -> bool {
        matches!(
            self,
            Self::TellMissing | Self::Decide | Self::Advance | Self::Transfer
        )
    }
}

/// A deed that somebody is about to do, with the program where it is about one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Doing {
    /// What.
    pub deed: Deed,
    /// Of which program; none for the whole case.
    pub program: Option<String>,
}

impl Doing {
    /// What its fields begin with.
    pub(super) fn prefix(&self) -> String {
        let program = self.program.as_deref().unwrap_or_default();
        format!("{}.{program}.", self.deed.as_str())
    }
}

/// What can be done now: for the whole, or for one program.
pub fn offered(case: &StaffCase, program: Option<&str>) -> Vec<Deed> {
    let may = |deed: &Deed| deed.ways().iter().any(|way| case.may(way, program));
    Deed::ALL.into_iter().filter(may).collect()
}

/// Whether a program may be decided this way now.
pub fn may_decide(case: &StaffCase, program: &str, outcome: Outcome) -> bool {
    let way = match outcome {
        Outcome::Approved => "approve",
        Outcome::Refused => "refuse",
        Outcome::Ended => "end",
    };
    [way, Deed::Decide.as_str()]
        .iter()
        .any(|way| case.may(way, Some(program)))
}
