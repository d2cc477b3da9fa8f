use serde::{Deserialize, Serialize};

use super::{Bank, Helper, Holder, Member, MessagesTo, PersonGiven};

/// What a person sends: once, and never changed afterwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Application {
    /// What it was made with.
    pub versions: Versions,
    /// Which way it goes; worked out again by the back end, which never trusts it.
    pub lane: Lane,
    /// The township that shall accept it, or the banner where the township is not known,
    /// 12 digits: in the urgent lane where the emergency happened, whatever the hukou.
    pub region: String,
    /// The answers to the three questions, if they were asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgent: Option<UrgentAnswers>,
    /// Ids of programs of the pack, 1 to 8, without repeats.
    pub programs: Vec<String>,
    /// For whom.
    pub applicant: PersonGiven,
    /// By whom, if not by the applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helper: Option<Helper>,
    /// Who gets the messages.
    pub messages_to: MessagesTo,
    /// `zh-CN` or `mn-Mong-CN`: of messages and letters.
    pub language: String,
    /// The rest of the household, at most 20.
    #[serde(default)]
    pub members: Vec<Member>,
    /// What happened, and what it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<Need>,
    /// Where money is paid to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank: Option<Bank>,
    /// The day for which the household was described, `YYYY-MM-DD`.
    pub on: String,
    /// The household, as in an assessment: facts of the pack, each known or not. Absent where
    /// nothing was asked, as in the urgent lane.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<Object>))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household: Option<serde_json::Value>,
    /// Every paper that was on the list, and how it comes.
    #[serde(default)]
    pub papers: Vec<PaperStatement>,
    /// Every purpose that was shown, and the answer to it.
    pub consents: Vec<Consent>,
    /// True: what is written is true as far as they know (S1 art. 68).
    pub declared: bool,
    /// True if it was typed at a kiosk or counter.
    pub at_kiosk: bool,
}

/// What an application was made with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Versions {
    /// Of the form, which the draft says.
    pub form: u32,
    /// Of the pack of rules.
    pub pack: String,
    /// The digest of the rates, where there were any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rates: Option<String>,
    /// Of the data of the one door (`aid.json` of the app).
    pub door: String,
}

/// Which way an application goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Lane {
    /// 急难型: at once, papers later.
    Urgent,
    /// 支出型: spending beyond the family's means.
    Spending,
    /// Any other program.
    Ordinary,
}

/// The three questions of the urgent lane, by the words of the data of the one door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UrgentAnswers {
    /// What happened: `fire`, `accident`, `sudden-illness`, `other-sudden`, `disaster`, `none`, `unsure`.
    pub event: String,
    /// Whether food, warmth, roof or treatment is lacking: `yes`, `no`, `unsure`.
    pub basic_life: String,
    /// Whether they can wait some days: `yes`, `no`, `unsure`.
    pub can_wait: String,
}

/// What happened, and what it costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Need {
    /// In their own words, at most 500 signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The day it happened or began, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Where it happened, at most 200 signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What was spent or has to be spent, after insurance.
    #[serde(default)]
    pub spent: Vec<Spent>,
}

/// One kind of spending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Spent {
    /// `medical`, `education`, `rehabilitation`, `accident`, `living`.
    pub kind: String,
    /// In fen.
    pub fen: i64,
}

/// One paper of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaperStatement {
    /// The id of the paper in the pack.
    pub paper: String,
    /// How it comes.
    pub how: PaperHow,
    /// How many pages will be sent; 0 unless `pages`.
    #[serde(default)]
    pub pages: u16,
}

/// How a paper comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PaperHow {
    /// Pages are sent after this.
    Pages,
    /// They bring it to the window.
    Later,
    /// They promise in writing instead (告知承诺制, S6 一(二)).
    Promise,
    /// The platform looks it up (S2 art. 10).
    LookedUp,
}

/// The answer to one purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Consent {
    /// A purpose of the data of the one door.
    pub purpose: String,
    /// The version of its text.
    pub version: u32,
    /// Whether they agree.
    pub given: bool,
    /// For whom: `self`, or the id of a member under 14 whose guardian answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
}

/// The proof that it arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// `A7K4-Q9TX-M3RW`
    pub reference: String,
    /// Opens the case; for the private link. Shown once.
    pub key: String,
    /// When it arrived, RFC 3339.
    pub at: String,
    /// The lane as the back end has it.
    pub lane: Lane,
    /// Who has it now.
    pub holder: Holder,
    /// What it was made with, as kept.
    pub versions: Versions,
    /// How many adults have to sign; their links are asked for one by one.
    pub authorisations: u16,
}
