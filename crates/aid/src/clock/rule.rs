use egude_domain::{Cite, words};
use serde::{Deserialize, Serialize};

use crate::{Confidence, figures::Figure, life::Stage};

words! {
    /// What time is counted in.
    Unit {
        /// Working days.
        WorkingDays = "working-days",
        /// Days of the calendar.
        Days = "days",
        /// Hours.
        Hours = "hours",
    }
}

words! {
    /// What a clock starts with. The day itself is not counted (民法典 art. 201).
    Since {
        /// The application arrived.
        Submitted = "submitted",
        /// It was accepted.
        Accepted = "accepted",
        /// The survey began: the acceptance, or the objection that sent it back.
        Surveying = "surveying",
        /// It was posted.
        Posted = "posted",
        /// The stage began.
        Stage = "stage",
        /// Urgent help was given.
        Advanced = "advanced",
        /// The list of missing papers was told.
        Told = "told",
    }
}

words! {
    /// Who has to be done when it runs out.
    Whose {
        /// The office that has the part.
        Office = "office",
        /// The person who applied.
        Person = "person",
        /// Nobody: the time has to pass.
        Nobody = "nobody",
    }
}

words! {
    /// Where the limit comes from.
    Kind {
        /// From an article.
        Law = "law",
        /// From the bureau.
        Figure = "figure",
    }
}

/// Which clock runs in which stages of which programs.
///
/// As it is written it names either a `step` of the pack or a `figure`; compiled, it
/// carries what the pack says of that step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rule {
    /// The word for it in messages: `aid-clock-<id>`.
    pub id: String,
    /// The step of the pack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// The program whose step it is, if the pack does not say it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<String>,
    /// The figure of the bureau.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<Figure>,
    /// Programs; none is every one that is not passed on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub programs: Vec<String>,
    /// In which stages it runs; none is the one-time list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<Stage>,
    /// What it starts with.
    pub since: Since,
    /// Who has to be done.
    pub whose: Whose,
    /// What a figure is counted in; with a step, filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// How much time the step has; filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// How much after an extension; filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended: Option<u32>,
    /// Only where the township decides itself, or only where it does not; filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delegated: Option<bool>,
    /// Where it stands; with a step, filled in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// A ground by which the whole time may be made longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Ground {
    /// `aid-ground-<id>`.
    pub id: String,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}
