//! What a person is asked to agree to: purpose by purpose, nothing ticked beforehand.
//!
//! Applying itself rests on the office's duty (PIPL art. 13(三)); what is optional
//! never stands in the way of anything (art. 16).

use egude_domain::{Cite, words};
use serde::{Deserialize, Serialize};

use crate::{Confidence, Door, Lane};

words! {
    /// By what right something is done with data.
    Ground {
        /// The office has to, by law; sensitive data still need their own consent.
        Duty = "duty",
        /// Only because the person agrees.
        Consent = "consent",
    }
}

words! {
    /// When a purpose is shown.
    Asked {
        /// With the programs that it names.
        Programs = "programs",
        /// When a member is under 14.
        Young = "young",
        /// When an account is given.
        Bank = "bank",
        /// When a telephone is given.
        Phone = "phone",
        /// When somebody is left out of the count for religion or prison.
        LeftOut = "left-out",
    }
}

/// One purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Purpose {
    /// `aid-consent-<id>`.
    pub id: String,
    /// The version of its text; who changes the text in either language counts it up.
    pub version: u32,
    /// When it is shown.
    pub asked: Asked,
    /// With which programs, if it depends on them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub programs: Vec<String>,
    /// By what right.
    pub ground: Ground,
    /// Whether the law calls the data sensitive (PIPL art. 28).
    pub sensitive: bool,
    /// Whether nothing can be worked on without it. Never in the urgent lane.
    #[serde(default)]
    pub needed: bool,
    /// Programs that cannot be worked on without it. Never in the urgent lane.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needed_with: Vec<String>,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What of an application decides which purposes are shown.
#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is asked of an application by itself"
)]
pub struct Facts<'a> {
    /// Ids of programs.
    pub programs: &'a [String],
    /// Whether a member is under 14.
    pub young: bool,
    /// Whether an account is given.
    pub bank: bool,
    /// Whether a telephone is given.
    pub phone: bool,
    /// Whether somebody is left out of the count for religion or prison.
    pub left_out: bool,
}

/// A purpose that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// Which.
    pub purpose: &'a Purpose,
    /// Whether the application cannot be worked on without it.
    pub needed: bool,
}

/// The purposes to show, in order.
pub fn shown<'a>(door: &'a Door, facts: Facts<'_>) -> Vec<Shown<'a>> {
    let lane = door.lane_of(facts.programs.iter().map(String::as_str));
    let any = |of: &[String]| facts.programs.iter().any(|id| of.contains(id));
    let asked = |purpose: &&Purpose| match purpose.asked {
        Asked::Programs => any(&purpose.programs),
        Asked::Young => facts.young,
        Asked::Bank => facts.bank,
        Asked::Phone => facts.phone,
        Asked::LeftOut => facts.left_out,
    };
    let shown = |purpose: &'a Purpose| Shown {
        purpose,
        // To save life, health and property nothing has to be agreed to first
        // (PIPL art. 13(四)).
        needed: lane != Lane::Urgent && (purpose.needed || any(&purpose.needed_with)),
    };
    door.consents.iter().filter(asked).map(shown).collect()
}
