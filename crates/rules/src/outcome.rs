//! What an assessment says: verdicts with their reasons, as data without words.

use egude_domain::{Date, Ratio};
use serde::Serialize;

use crate::{
    lacks::Lack,
    pack::{Cite, Confidence, DayKind, Paper, ProgramUnit, Unit},
    rates::{Param, Rate},
    truth::Tri,
};

/// The whole answer for one household on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// The day for which it was made.
    pub on: Date,
    /// The pack's version.
    pub pack: String,
    /// One for each program, in the pack's order.
    pub outcomes: Vec<Outcome>,
    /// Who counts as a member of the family, and by which rules.
    pub members: Vec<MemberCount>,
    /// What counts of each stream of income.
    pub income: Vec<IncomeLine>,
    /// True if a figure used here is a sample that nobody published.
    pub uses_samples: bool,
}

/// What one program comes to. Never an approval: that is the bureau's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// All tests hold on what the person told us.
    Likely,
    /// A test fails, whatever is still open.
    Unlikely,
    /// One fact is missing that nobody asked yet.
    OneFactMissing,
    /// Something is open that only staff can settle.
    NeedsStaff,
}

impl Verdict {
    /// The word for it in JSON, in message ids and in cases.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Likely => "likely",
            Self::Unlikely => "unlikely",
            Self::OneFactMissing => "one-fact-missing",
            Self::NeedsStaff => "needs-staff",
        }
    }
}

/// One program's outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// The program.
    pub program: String,
    /// Whom it is for.
    pub unit: ProgramUnit,
    /// The verdict.
    pub verdict: Verdict,
    /// Every test, in the pack's order.
    pub tests: Vec<Test>,
    /// What is still missing; empty unless the verdict is open.
    pub missing: Vec<Lack>,
    /// The estimated amount for one month, if a formula is in force and its figures are known;
    /// while the verdict is open, what it would be if the open tests hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// How long each step may take.
    pub steps: Vec<Deadline>,
    /// Papers to bring.
    pub papers: Vec<PaperLine>,
}

/// One test as it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Test {
    /// The rule's id.
    pub rule: String,
    /// What it came to.
    pub result: Tri,
    /// The figures it compared, as used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compared: Option<Compared>,
    /// The rules it is made of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Test>,
    /// Where it is written.
    pub cite: Vec<Cite>,
    /// How sure we are of the wording.
    pub confidence: Confidence,
    /// The published amounts it used.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rates: Vec<Rate>,
    /// The parameters it used.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Param>,
    /// What keeps it open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lacks: Vec<Lack>,
    /// What would turn it, smallest change first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub change: Vec<Change>,
}

/// A comparison with its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Compared {
    /// The family's own figure.
    pub own: Figure,
    /// How it must stand to the limit.
    pub relation: crate::expr::Compare,
    /// The limit.
    pub limit: Figure,
}

/// A named figure, shown rounded to a whole unit, halves up; compared exact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// The id of the value, fact, rate or parameter.
    pub id: String,
    /// What it is counted in.
    pub unit: Unit,
    /// The least it can be.
    pub lo: i64,
    /// The most it can be; absent when nothing bounds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hi: Option<i64>,
}

/// A change of one figure that would turn a test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The figure that would have to change.
    pub id: String,
    /// How it would have to stand to `limit`.
    pub relation: crate::expr::Compare,
    /// The limit, in the figure's unit, rounded for showing.
    pub limit: i64,
    /// What it is counted in.
    pub unit: Unit,
}

/// An amount for one month in fen; both ends are the same when it is exact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Amount {
    /// The least.
    pub lo: i64,
    /// The most.
    pub hi: i64,
    /// Where the formula is written.
    pub cite: Vec<Cite>,
}

/// How long a step may take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The step.
    pub id: String,
    /// How many days.
    pub limit: u16,
    /// Of which kind.
    pub days: DayKind,
    /// Up to how many when extended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended: Option<u16>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

/// A paper to bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PaperLine {
    /// Its id.
    pub id: String,
    /// The platform can look it up: not needed.
    pub looked_up: bool,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

/// Whether a member counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberCount {
    /// The member's place, counted from 0.
    pub member: usize,
    /// Whether they count.
    pub counts: Tri,
    /// The rules that hold for them.
    pub by: Vec<String>,
}

/// What counts of one stream of income, in fen for one month, rounded for showing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IncomeLine {
    /// The member's place, counted from 0.
    pub member: usize,
    /// The kind of income.
    pub kind: String,
    /// The rule that says how it is treated.
    pub rule: String,
    /// The whole amount, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// The least that counts.
    pub lo: i64,
    /// The most that counts; absent when nothing bounds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hi: Option<i64>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

impl From<&Paper> for PaperLine {
    fn from(paper: &Paper) -> Self {
        Self {
            id: paper.id.clone(),
            looked_up: paper.looked_up,
            cite: paper.cite.clone(),
        }
    }
}

pub(crate) fn shown(value: Ratio) -> i64 {
    value.rounded()
}
