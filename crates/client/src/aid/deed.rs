use egude_contract::v1::aid::{MissingItem, Outcome, SurveyHow};
use egude_domain::{Date, Money, YearMonth};
use serde::{Deserialize, Serialize};

/// What staff do with a case. Every deed is written down with who and when, and stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeedRequest {
    /// The `sequence` of the case that was looked at; another one means that somebody else
    /// did something meanwhile.
    pub sequence: u32,
    /// What.
    pub deed: StaffDeed,
}

/// A deed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase", tag = "do")]
pub enum StaffDeed {
    /// It is complete enough; in the urgent lane always so (TA-12).
    Accept {},
    /// What is missing: once, all of it (S2 art. 10).
    TellMissing {
        /// 1 to 20.
        items: Vec<MissingItem>,
    },
    /// An item of the list is done, or is opened again.
    Item {
        /// Its number.
        task: u16,
        /// Whether it is done.
        done: bool,
        /// Why not, for the person; needed if it is not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
    /// Somebody signed the authorisation on paper.
    SignedOnPaper {
        /// Which authorisation.
        n: u16,
    },
    /// Staff looked at the situation, at least two of them (S2 art. 16).
    Survey {
        /// The program.
        program: String,
        /// The day.
        on: Date,
        /// Who went, 2 to 6 names.
        staff: Vec<String>,
        /// How.
        how: SurveyHow,
        /// What was found, 1 to 2000 signs; not shown to the person.
        text: String,
    },
    /// What the township thinks.
    Opinion {
        /// The program.
        program: String,
        /// For it or against.
        support: bool,
        /// How much, where there is an amount.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fen: Option<Money>,
        /// Why, 1 to 1000 signs; not shown to the person.
        text: String,
    },
    /// It hangs out from this day.
    Notice {
        /// The program.
        program: String,
        /// The first day.
        from: Date,
    },
    /// Somebody objected to the notice: it is looked at again.
    Objection {
        /// The program.
        program: String,
        /// What was said, 1 to 1000 signs; not shown to the person.
        text: String,
    },
    /// The time is made longer, once.
    Extend {
        /// The program.
        program: String,
        /// A ground of the data of the one door.
        ground: String,
    },
    /// It is decided.
    Decide {
        /// The program.
        program: String,
        /// Which way; `ended` only for who does not take part in the check.
        outcome: Outcome,
        /// How much; needed to approve unless `text` says what is given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fen: Option<Money>,
        /// The first month of payment.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<YearMonth>,
        /// Codes of reasons; at least one unless approved.
        #[serde(default)]
        reasons: Vec<String>,
        /// For the letter, at most 1000 signs, in the language of the person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// Urgent: help is given first, from the reserve.
    Advance {
        /// The program.
        program: String,
        /// How much, 0 for goods only; within the township's limit and its reserve.
        fen: Money,
        /// What was given and how, 1 to 300 signs, for the person too.
        text: String,
    },
    /// Urgent: person, cause, amount and signatures are on record.
    Record {
        /// The program.
        program: String,
        /// What the record says, 1 to 1000 signs; not shown to the person.
        text: String,
    },
    /// It was paid.
    Pay {
        /// The program.
        program: String,
        /// The day.
        on: Date,
        /// How much.
        fen: Money,
    },
    /// It is passed on to another office, beside the case or for one program.
    Transfer {
        /// The program that goes with it; without it, the case stays whole.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        program: Option<String>,
        /// A receiver of the data of the one door.
        to: String,
        /// Fields that it gets; of those that it may get.
        fields: Vec<String>,
        /// Why, 1 to 300 signs, for the person too.
        text: String,
    },
    /// The person came in: another telephone.
    Contact {
        /// 11 digits; masked where it was done before.
        phone: String,
    },
    /// For colleagues only.
    Note {
        /// 1 to 1000 signs.
        text: String,
    },
}
