use egude_domain::RegionCode;

/// Who is signed in, and what for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// The account.
    pub name: String,
    /// The registries that it may see and change.
    pub registries: Vec<String>,
    /// The regions whose cases it may see and change; a banner stands for its townships.
    pub regions: Vec<RegionCode>,
}

impl Who {
    /// Whether cases of this region are theirs: it, or a region above it, is one of theirs.
    pub fn sees(&self, region: &RegionCode) -> bool {
        region.upwards().any(|one| self.regions.contains(&one))
    }
}
