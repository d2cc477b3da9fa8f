//! What is looked for, and how it is written into the address.

use egude_domain::RegionCode;

/// What a person looks at on a screen that has no room for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// The list.
    #[default]
    List,
    /// The map.
    Map,
}

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// As typed.
    pub text: String,
    /// In this banner or township; everywhere if absent.
    pub region: Option<RegionCode>,
    /// List or map.
    pub look: Look,
}
