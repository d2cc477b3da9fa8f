//! What an assessment says: verdicts with their reasons, as data without words.

use egude_domain::{Date, Ratio, YearMonth};
use serde::Serialize;

use crate::{
    lacks::Lack,
    pack::{Cite, Confidence, DayKind, Paper, Pays, ProgramKind, ProgramUnit, Unit},
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
    /// Dangers, to be shown before everything else.
    pub alerts: Vec<Danger>,
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
    /// What it is to the bureau.
    pub kind: ProgramKind,
    /// For an emergency.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// The verdict; of a person's program that of the member for whom it is best.
    pub verdict: Verdict,
    /// What is still missing for the verdict; empty unless it is open.
    pub missing: Vec<Lack>,
    /// What it comes to: one for the family, or one for each member.
    pub findings: Vec<Finding>,
    /// How long each step may take.
    pub steps: Vec<Deadline>,
    /// From when it is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pays: Option<PaidFrom>,
    /// The kind of office that takes the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// Papers to bring.
    pub papers: Vec<PaperLine>,
}

impl Outcome {
    /// The findings that are not unlikely, or all where all are.
    pub fn told(&self) -> impl Iterator<Item = &Finding> {
        let hidden = self.verdict != Verdict::Unlikely;
        let told = move |f: &&Finding| !hidden || f.verdict != Verdict::Unlikely;
        self.findings.iter().filter(told)
    }

    /// Everybody for whom it would come, but something else takes precedence.
    pub fn is_covered(&self) -> bool {
        self.verdict == Verdict::Unlikely && self.findings.iter().any(|f| f.covered)
    }
}

/// What a program comes to for the family or for one member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The member's place, counted from 0; absent for the family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<usize>,
    /// The verdict.
    pub verdict: Verdict,
    /// Unlikely only because something else takes precedence.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub covered: bool,
    /// The programs that take precedence, as far as they are only estimated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<String>,
    /// Programs that have to be granted first (decision Z-12).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub once: Vec<String>,
    /// Programs of which the law lets the person choose one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choose: Vec<String>,
    /// Every test, in the pack's order.
    pub tests: Vec<Test>,
    /// What is still missing; empty unless the verdict is open.
    pub missing: Vec<Lack>,
    /// The estimated amount for one month, if a formula is in force and its figures are known;
    /// while the verdict is open, what it would be if the open tests hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// What to know beside it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Said>,
}

/// Something to say, by its id, with its article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Said {
    /// The id.
    pub id: String,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

/// A danger that comes before everything else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Danger {
    /// The alert's id.
    pub id: String,
    /// Whom to call, most urgent first.
    pub hotlines: Vec<String>,
}

/// From when a program is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PaidFrom {
    /// By which rule.
    pub rule: Pays,
    /// The month, if the application is accepted on the day of assessment; the latest one where
    /// it depends on the day of the decision. Absent where no calendar reaches so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<YearMonth>,
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
    /// The last day, if the application is accepted on the day of assessment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// The last day when extended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_by: Option<Date>,
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
    /// Help comes first; it may be brought afterwards.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub later: bool,
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
            later: paper.later,
            cite: paper.cite.clone(),
        }
    }
}

pub(crate) fn shown(value: Ratio) -> i64 {
    value.rounded()
}
