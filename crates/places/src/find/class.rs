use crate::{Kind, Place};
use egude_domain::words;

words!(
    /// What a family looks for.
    Class {
        /// A place to live.
        LiveIn = "live-in",
        /// Care by day.
        Day = "day",
        /// Meals.
        Meals = "meals",
        /// Somebody who comes.
        Visit = "visit",
        /// Renting aids.
        Rental = "rental",
        /// Care for disabled people.
        Disabled = "disabled",
    }
);

impl Class {
    /// Which kinds are this by what they are. Some are two things: an embedded house (嵌入式) has
    /// beds and days, a pastoral centre too.
    pub const fn kinds(self) -> &'static [Kind] {
        match self {
            Self::LiveIn => &[
                Kind::HomePublic,
                Kind::HomePrivate,
                Kind::HomeEntrusted,
                Kind::CareComplex,
                Kind::WelfareInstitute,
                Kind::Embedded,
                Kind::PastoralCentre,
                Kind::PastoralFlats,
            ],
            Self::Day => &[
                Kind::DayCare,
                Kind::StreetCentre,
                Kind::Embedded,
                Kind::MutualAid,
                Kind::PastoralCentre,
            ],
            Self::Meals => &[Kind::Meals],
            Self::Visit => &[Kind::Mobile],
            Self::Rental => &[Kind::Rental],
            Self::Disabled => &[Kind::DisabledCare],
        }
    }

    /// Whether a place is this: by its kind, or because it says how far it comes to homes.
    pub fn has(self, place: &Place) -> bool {
        self.kinds().contains(&place.kind) || (self == Self::Visit && place.radius_km.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_looked_for_as_something() {
        for kind in Kind::ALL {
            let classes = Class::ALL.iter();
            assert!(
                classes.clone().any(|class| class.kinds().contains(kind)),
                "{kind}"
            );
        }
    }
}
