use super::Stage;

/// Why an event cannot happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not in this stage, or not before something else has happened.
    #[error("not now")]
    NotNow,
    /// It has already become this, and the event changes it no more.
    #[error("it is already {0}")]
    Already(Stage),
    /// The procedure of this program has no such step.
    #[error("this program has no such step")]
    NoSuchStep,
    /// This program is never posted.
    #[error("this program is never posted")]
    NeverPosted,
    /// The notice has not ended.
    #[error("the notice still hangs")]
    StillPosted,
    /// A survey needs more people (S2 art. 16).
    #[error("a survey needs more people")]
    TooFewStaff,
    /// This office may not decide it.
    #[error("another office decides this")]
    NotYours,
    /// More than the township may grant by itself.
    #[error("more than the township's limit")]
    OverLimit,
    /// More than is left of the reserve.
    #[error("more than is left of the reserve")]
    OverReserve,
    /// The bureau has not put in a figure that this needs.
    #[error("a figure of the bureau is missing")]
    NoFigure,
    /// An amount below zero, or none at all where money is granted.
    #[error("no amount that can be granted")]
    NoAmount,
    /// The law knows no such ground for more time.
    #[error("no ground for more time")]
    NoGround,
    /// Nothing of this name can receive it.
    #[error("no such receiver")]
    NoReceiver,
    /// The list of missing papers was told before: only once (S2 art. 10).
    #[error("the list was told before")]
    ToldBefore,
}

impl Refused {
    /// The stable word for it, for messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotNow => "not-now",
            Self::Already(_) => "already",
            Self::NoSuchStep => "no-such-step",
            Self::NeverPosted => "never-posted",
            Self::StillPosted => "still-posted",
            Self::TooFewStaff => "too-few-staff",
            Self::NotYours => "not-yours",
            Self::OverLimit => "over-limit",
            Self::OverReserve => "over-reserve",
            Self::NoFigure => "no-figure",
            Self::NoAmount => "no-amount",
            Self::NoGround => "no-ground",
            Self::NoReceiver => "no-receiver",
            Self::ToldBefore => "told-before",
        }
    }
}
