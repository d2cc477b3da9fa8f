use egude_domain::{CHINA, Date, Moment, TimeOfDay};

use crate::{Service, Span};

/// What staff changed, in the order in which they did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Days and parts of days that were closed; they add up.
    pub closed: Vec<Closure>,
    /// Other numbers of places. Of those that speak of a slot, the latest counts.
    pub quotas: Vec<Quota>,
}

/// A day or a part of it that staff closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closure {
    /// The day.
    pub date: Date,
    /// From this time; without it, from the start of the day.
    pub from: Option<TimeOfDay>,
    /// To this time; without it, to the end of the day.
    pub to: Option<TimeOfDay>,
}

/// How many places staff gave the slots of a service on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// The day.
    pub date: Date,
    /// What for.
    pub service: Service,
    /// Only the slot that begins then; without it, every slot of the day.
    pub at: Option<TimeOfDay>,
    /// Places for booking in each.
    pub places: u16,
}

impl Closure {
    /// Whether it takes a minute of what lies between two moments.
    pub fn takes(self, from: Moment, to: Moment) -> bool {
        let span = self.span();
        let begins = Moment::of(self.date, span.from, CHINA);
        from < Moment::of(self.date, span.to, CHINA) && begins < to
    }

    /// What it covers of its day.
    pub fn span(self) -> Span {
        // 1440 minutes is the end of a day, so there always is one.
        let end = TimeOfDay::of_minutes(24 * 60).unwrap_or_default();
        Span {
            from: self.from.unwrap_or_default(),
            to: self.to.unwrap_or(end),
        }
    }
}
