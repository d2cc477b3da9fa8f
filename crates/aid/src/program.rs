use egude_domain::{Cite, words};
use serde::{Deserialize, Serialize};

use crate::Confidence;

words! {
    /// Which way an application goes.
    Lane {
        /// 急难型: at once, papers later.
        Urgent = "urgent",
        /// 支出型: spending beyond the family's means.
        Spending = "spending",
        /// Any other program.
        Ordinary = "ordinary",
    }
}

words! {
    /// How a program is handled.
    Procedure {
        /// Help first, papers and record afterwards; no survey, no notice.
        Urgent = "urgent",
        /// Survey, opinion, notice, decision by the township's limit or the county.
        Spending = "spending",
        /// Survey, opinion, notice where it is posted, decision.
        Check = "check",
        /// A form that is decided; no survey by the law, no notice.
        Form = "form",
        /// Another office decides.
        PassOn = "pass-on",
    }
}

words! {
    /// Whether a program is posted for everybody to read.
    Posted {
        /// The law wants a notice, as long as the opinion is for it.
        Yes = "yes",
        /// The text was not found: the bureau may post it, nothing waits for it.
        Maybe = "maybe",
        /// Never: the law forbids it, or does not know it.
        Never = "never",
    }
}

words! {
    /// Who decides.
    Decides {
        /// The county bureau.
        County = "county",
        /// The county, or a township to which it has been delegated.
        Delegable = "delegable",
        /// The township up to its limit, beyond it the county.
        Limit = "limit",
        /// The township.
        Township = "township",
        /// The office that it is passed on to.
        Receiver = "receiver",
    }
}

words! {
    /// Whether every adult has to sign the authorisation to check (核对授权).
    Authorise {
        /// Before the check begins.
        Needed = "needed",
        /// The urgent lane may skip it.
        MaySkip = "may-skip",
        /// There is no check.
        Never = "never",
    }
}

words! {
    /// Whether somebody speaks for a child under 14 (PIPL art. 31).
    Guardian {
        /// The guardian applies for the child.
        Applies = "applies",
        /// Asked when a member is under 14.
        IfYoung = "if-young",
        /// Nobody under 14 can be meant.
        Never = "never",
    }
}

words! {
    /// An office of the bureau.
    Office {
        /// 苏木乡镇, 街道.
        Township = "township",
        /// 旗县 civil-affairs bureau.
        County = "county",
    }
}

/// How a program of the pack goes through the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Program {
    /// Its id in the pack.
    pub id: String,
    /// Which way it goes.
    pub lane: Lane,
    /// How it is handled.
    pub procedure: Procedure,
    /// Whether it is posted.
    pub posted: Posted,
    /// Who decides.
    pub decides: Decides,
    /// Whether adults sign the authorisation to check.
    pub authorise: Authorise,
    /// Whether somebody speaks for a child.
    pub guardian: Guardian,
    /// Whether money follows the approval; what is only recognised ends with it.
    pub pays: bool,
    /// How many people a survey needs, where the law says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub survey_staff: Option<usize>,
    /// The receiver that it is passed on to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receiver: Option<String>,
    /// A receiver that is asked before the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<String>,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}
