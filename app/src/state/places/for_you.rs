//! What somebody may belong to, so that a price for them can be told. Only said by a press, kept in
//! memory, and taken back as easily.

use crate::state::Visit;
use egude_domain::Date;
use egude_places::Group;
use leptos::prelude::*;

/// Where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// From the result of the self-check.
    Check,
    /// Ticked by hand.
    Hand,
}

/// What was agreed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// What the person may belong to. "May": nobody has decided it.
    pub groups: Vec<Group>,
    /// As of which day.
    pub as_of: Date,
    /// From where.
    pub whose: Whose,
}

/// What somebody agreed to have counted for them, as a context.
#[derive(Clone, Copy)]
pub struct ForYou {
    agreed: RwSignal<Option<Agreed>>,
}

impl ForYou {
    fn new() -> Self {
        Self {
            agreed: RwSignal::new(None),
        }
    }

    /// Of this visit.
    pub fn get() -> Self {
        Visit::once(Self::new, Self::take_back)
    }

    /// What was agreed to, if anything.
    pub fn agreed(self) -> Option<Agreed> {
        self.agreed.get()
    }

    /// The groups that are counted; none while nothing was agreed to.
    pub fn groups(self) -> Vec<Group> {
        let agreed = self.agreed.get();
        agreed.map(|agreed| agreed.groups).unwrap_or_default()
    }

    /// Counts with these from now on.
    pub fn agree(self, groups: Vec<Group>, as_of: Date, whose: Whose) {
        let agreed = Agreed {
            groups,
            as_of,
            whose,
        };
        self.agreed.set(Some(agreed));
    }

    /// Forgets it.
    pub fn take_back(self) {
        self.agreed.set(None);
    }
}
