//! What the back end's own assessment says, as far as staff are shown it.

use egude_rules::Tri;
use serde::Deserialize;
use serde_json::Value;

/// The assessment of the household at the versions of the application.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    /// One for each program.
    pub outcomes: Vec<Outcome>,
    /// Whether a figure in it is invented.
    #[serde(default)]
    pub uses_samples: bool,
}

/// What one program comes to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Outcome {
    /// The program.
    pub program: String,
    /// The word of the verdict.
    pub verdict: String,
    /// For the family, or one for each member.
    pub findings: Vec<Finding>,
}

/// For the family or one member.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Finding {
    /// The member's place, from 0.
    #[serde(default)]
    pub member: Option<usize>,
    /// The word of the verdict.
    pub verdict: String,
    /// Every test.
    pub tests: Vec<Test>,
}

/// One test.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Test {
    /// The rule's id.
    pub rule: String,
    /// Whether it holds.
    pub result: Tri,
    /// Where it is written.
    #[serde(default)]
    pub cite: Vec<Article>,
}

/// An article.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Article {
    /// The document's id.
    pub doc: String,
    /// The article; may be empty.
    #[serde(default)]
    pub art: String,
}

impl Estimate {
    /// Reads it; none if it is not one.
    pub fn of(value: &Value) -> Option<Self> {
        Self::deserialize(value).ok()
    }

    /// What it says of these programs, in their order.
    pub fn of_programs<'a>(&'a self, programs: &'a [String]) -> impl Iterator<Item = &'a Outcome> {
        let of = |id: &String| self.outcomes.iter().find(|outcome| outcome.program == *id);
        programs.iter().filter_map(of)
    }
}
