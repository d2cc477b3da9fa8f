/// What a couple, or a person, comes to a marriage registry for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Getting married.
    Marry,
    /// Applying for a divorce; thirty days of thinking it over follow.
    DivorceApply,
    /// The certificate of a divorce, inside its legal window.
    DivorceIssue,
    /// A marriage certificate that was lost.
    ReissueMarriage,
    /// A divorce certificate that was lost.
    ReissueDivorce,
    /// A talk with a family counsellor.
    Counselling,
    /// Receiving the certificate in a small ceremony.
    Ceremony,
}

impl Service {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Marry,
        Self::DivorceApply,
        Self::DivorceIssue,
        Self::ReissueMarriage,
        Self::ReissueDivorce,
        Self::Counselling,
        Self::Ceremony,
    ];

    /// Its word in addresses, in the contract and in message ids (`marriage-<slug>`).
    pub fn slug(self) -> &'static str {
        match self {
            Self::Marry => "marry",
            Self::DivorceApply => "divorce-apply",
            Self::DivorceIssue => "divorce-issue",
            Self::ReissueMarriage => "reissue-marriage",
            Self::ReissueDivorce => "reissue-divorce",
            Self::Counselling => "counselling",
            Self::Ceremony => "ceremony",
        }
    }

    /// The service with this word.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.slug() == slug)
    }

    /// Whether it is about a divorce: these pages have a quick way out.
    pub fn is_divorce(self) -> bool {
        matches!(self, Self::DivorceApply | Self::DivorceIssue)
    }
}
