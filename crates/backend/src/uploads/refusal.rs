/// Why a page was refused, by the words of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Not what can be sent, or two things at once.
    Type,
    /// It cannot be read, or not all of it is there.
    Broken,
    /// More bytes, or more pixels, than are taken.
    TooLarge,
    /// A document of more pages than are taken.
    TooManyPages,
    /// Nothing is in it.
    Empty,
    /// Locked with a password.
    Encrypted,
    /// A document that does something, carries files, or hides what it carries.
    Active,
    /// The scanner found something.
    Infected,
}

impl Refusal {
    /// The word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Broken => "broken",
            Self::TooLarge => "too-large",
            Self::TooManyPages => "too-many-pages",
            Self::Empty => "empty",
            Self::Encrypted => "encrypted",
            Self::Active => "active",
            Self::Infected => "infected",
        }
    }
}
