/// Whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tri {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// The people do not know.
    Unsure,
    /// Nobody has asked yet.
    Open,
}

impl Tri {
    /// Both. What one "no" settles needs no other answer; what nobody asked comes
    /// before what nobody knows.
    pub(crate) fn and(self, other: Self) -> Self {
        let has = |which| self == which || other == which;
        [Self::No, Self::Open, Self::Unsure]
            .into_iter()
            .find(|each| has(*each))
            .unwrap_or(Self::Yes)
    }

    /// At least one.
    pub(crate) fn or(self, other: Self) -> Self {
        let has = |which| self == which || other == which;
        [Self::Yes, Self::Open, Self::Unsure]
            .into_iter()
            .find(|each| has(*each))
            .unwrap_or(Self::No)
    }
}

#[cfg(test)]
mod tests {
    use super::Tri::{self, No, Open, Unsure, Yes};

    const ALL: [Tri; 4] = [Yes, No, Unsure, Open];

    #[test]
    fn unknown_never_counts_as_false() {
        for unknown in [Unsure, Open] {
            assert_eq!(unknown.and(Yes), unknown);
            assert_eq!(unknown.or(No), unknown);
            assert_eq!(unknown.and(No), No);
            assert_eq!(unknown.or(Yes), Yes);
        }
        assert_eq!((Unsure.and(Open), Unsure.or(Open)), (Open, Open));
    }

    #[test]
    fn the_order_does_not_matter() {
        for a in ALL {
            for b in ALL {
                assert_eq!(a.and(b), b.and(a));
                assert_eq!(a.or(b), b.or(a));
            }
        }
    }
}
