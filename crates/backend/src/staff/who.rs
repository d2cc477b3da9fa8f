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

/// The beginnings of the codes of all regions within these.
pub(crate) fn prefixes(regions: &[RegionCode]) -> Vec<String> {
    let prefix = |region: &RegionCode| {
        // 4 digits name a league, 6 a banner, 9 a township, 12 what lies below it.
        let code = region.as_str();
        let zeros = |from: usize| code[from..].bytes().all(|digit| digit == b'0');
        let end = [2, 4, 6, 9].into_iter().find(|end| zeros(*end));
        code[..end.unwrap_or(12)].to_owned()
    };
    regions.iter().map(prefix).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regions(codes: &[&str]) -> Vec<RegionCode> {
        codes.iter().map(|code| code.parse().unwrap()).collect()
    }

    #[test]
    fn a_prefix_ends_where_the_region_does() {
        assert_eq!(prefixes(&regions(&["152502000000"])), ["152502"]);
        assert_eq!(prefixes(&regions(&["152502001000"])), ["152502001"]);
        assert_eq!(prefixes(&regions(&["152500000000"])), ["1525"]);
    }
}
