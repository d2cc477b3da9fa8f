use super::Class;
use crate::{Group, Kind, Point};
use egude_domain::{Calendar, Moment, RegionCode, words};
use std::collections::BTreeSet;

/// Until how many days ago somebody made sure "lately": half a year. Staff are asked to look at
/// each place twice a year.
pub const LATELY_DAYS: i32 = 183;

/// What is looked for. Empty fields ask for nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// As typed, in any script.
    pub text: String,
    /// A township, banner, league or province; a mobile place is where it stops, too.
    pub region: Option<RegionCode>,
    /// Any of these.
    pub classes: BTreeSet<Class>,
    /// And any of these.
    pub kinds: BTreeSet<Kind>,
    /// And all of these.
    pub filters: BTreeSet<Filter>,
    /// Where the person is.
    pub origin: Option<Origin>,
    /// What comes first, after how well the text fits.
    pub order: Order,
}

/// Where it is looked from.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// The place.
    pub at: Point,
    /// How far off it may be, metres. Of what lies within so much of each other nobody can say
    /// which is nearer, so what is open and was checked lately goes first there.
    pub within_m: f64,
}

/// What is true around the question.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// Now.
    pub now: Moment,
    /// Which days are holidays, if somebody put it in.
    pub calendar: Option<&'a Calendar>,
    /// What the person is, if they said so.
    pub for_you: &'a [Group],
}

words!(
    /// What comes first.
    Order {
        /// The nearest; without an origin what is open.
        Near = "near",
        /// What is open, then the nearest.
        Open = "open",
        /// What somebody made sure of last, then the nearest.
        Checked = "checked",
    }
);

#[expect(
    clippy::derivable_impls,
    reason = "the list of words derives no default"
)]
impl Default for Order {
    fn default() -> Self {
        Self::Near
    }
}

words!(
    /// What a place must be.
    Filter {
        /// Open now; by appointment does not count.
        OpenNow = "open-now",
        /// Open now or later today; by appointment counts.
        OpenToday = "open-today",
        /// One gets in without a step: level, or by a ramp or lift.
        LevelEntrance = "level-entrance",
        /// Staff speak Mongolian.
        SpeaksMongolian = "speaks-mongolian",
        /// Takes people who need some help.
        TakesPartly = "takes-partly",
        /// Takes people who need help with everything.
        TakesFully = "takes-fully",
        /// Takes people with dementia.
        TakesDementia = "takes-dementia",
        /// Had free beds when it was counted.
        FreeBeds = "free-beds",
        /// Has meals.
        HasMeals = "has-meals",
        /// Brings meals home.
        Delivers = "delivers",
        /// Fetches people.
        Fetches = "fetches",
        /// Medical care.
        Medical = "medical",
        /// Has a grade that has not run out.
        Graded = "graded",
        /// Run by the government or the village.
        Public = "public",
        /// Pays less: one of the person's groups has a subsidy here.
        ForYouCheaper = "for-you-cheaper",
        /// Somebody made sure within [`LATELY_DAYS`].
        CheckedLately = "checked-lately",
    }
);
