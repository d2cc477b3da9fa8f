//! The list of regions that ships with the server, `data/regions.tsv`.

use egude_contract::v1::Region;
use serde::de::DeserializeOwned;
use serde_json::Value;

const TABLE: &str = include_str!("../data/regions.tsv");

/// What is wrong with the shipped list. A test reads the list, so a released
/// server does not meet this.
#[derive(Debug, thiserror::Error)]
#[error("data/regions.tsv, line {line}: {detail}")]
pub struct RegionsError {
    line: usize,
    detail: String,
}

/// All regions, by code.
pub fn shipped() -> Result<Vec<Region>, RegionsError> {
    TABLE
        .lines()
        .enumerate()
        .skip(1)
        .map(|(at, line)| {
            read(line).map_err(|detail| RegionsError {
                line: at + 1,
                detail,
            })
        })
        .collect()
}

fn read(line: &str) -> Result<Region, String> {
    let columns: Vec<&str> = line.split('\t').collect();
    let &[
        code,
        level,
        kind,
        parent,
        name_zh,
        name_mn,
        short_names,
        as_of,
        source,
    ] = columns.as_slice()
    else {
        return Err(format!("9 columns expected, {} found", columns.len()));
    };
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Ok(Region {
        code: code.to_owned(),
        level: word(level)?,
        name_zh: name_zh.to_owned(),
        name_mn: some(name_mn),
        short_names: short_names.split(';').filter_map(some).collect(),
        parent: some(parent),
        kind: word(kind)?,
        as_of: as_of.to_owned(),
        source: source.to_owned(),
    })
}

fn word<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_value(Value::String(text.to_owned())).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use egude_contract::v1::{RegionKind, RegionLevel};
    use egude_domain::RegionCode;

    use super::*;

    #[test]
    fn every_shipped_region_has_a_good_code_and_a_known_parent() {
        let all = shipped().unwrap();
        let known: HashMap<&str, &Region> = all.iter().map(|r| (r.code.as_str(), r)).collect();
        assert_eq!(known.len(), all.len(), "a code is there twice");
        for region in &all {
            let code: RegionCode = region.code.parse().unwrap();
            assert_eq!(
                code.parent().map(String::from),
                region.parent,
                "{}",
                region.code
            );
            assert!(region.parent.iter().all(|p| known.contains_key(p.as_str())));
            assert!(!region.name_zh.is_empty() && !region.source.is_empty());
            assert!(region.as_of.parse::<egude_domain::Date>().is_ok());
        }
    }

    #[test]
    fn the_thirteen_banners_and_all_their_townships_are_there() {
        let all = shipped().unwrap();
        let league = |r: &&Region| r.parent.as_deref() == Some("152500000000");
        assert_eq!(all.iter().filter(league).count(), 13);
        let townships = |r: &&Region| r.level == RegionLevel::Township;
        assert_eq!(all.iter().filter(townships).count(), 86);
        let farms = |r: &&Region| r.level == RegionLevel::Other;
        assert!(
            all.iter()
                .filter(farms)
                .all(|r| r.kind == RegionKind::Statistical)
        );
    }

    #[test]
    fn short_names_point_to_one_banner_each() {
        let all = shipped().unwrap();
        let mut seen = HashMap::new();
        for region in &all {
            for name in &region.short_names {
                assert_eq!(seen.insert(name.clone(), &region.code), None, "{name}");
            }
        }
        assert_eq!(seen.len(), 14);
    }
}
