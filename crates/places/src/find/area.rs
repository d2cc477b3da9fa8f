use egude_domain::{Level, RegionCode};
use std::ops::Range;

/// A region code as a number; 0 for none, which is no code.
pub(super) fn number(code: &RegionCode) -> u64 {
    code.as_str().parse().unwrap_or(0)
}

/// The numbers of a region and of all within it.
pub(super) fn within(code: &RegionCode) -> Range<u64> {
    let from = number(code);
    let many = match code.level() {
        Level::Province => 10_u64.pow(10),
        Level::League => 10_u64.pow(8),
        Level::Banner => 10_u64.pow(6),
        Level::Township => 1_000,
        Level::Community => 1,
    };
    from..from + many
}

/// What the names of regions end with and people leave out.
const ENDS: &[&str] = &[
    "自治区",
    "街道",
    "苏木",
    "市",
    "旗",
    "县",
    "区",
    "镇",
    "乡",
    "盟",
];
/// The same in Mongolian, as it is written: banner, city, county, league, sumu, town, township.
const ENDS_MN: &[&str] = &[
    "ᠬᠣᠰᠢᠭᠤ",
    "ᠬᠣᠲᠠ",
    "ᠰᠢᠶᠠᠨ",
    "ᠠᠢᠮᠠᠭ",
    "ᠰᠤᠮᠤ",
    "ᠪᠠᠯᠭᠠᠰᠤ",
    "ᠰᠢᠶᠠᠩ",
];

/// A folded name without the word for what sort of region it is; none if too little is left to
/// tell it from others.
pub(super) fn short(name: &str) -> Option<&str> {
    let cut = |end: &str| name.strip_suffix(end);
    if let Some(rest) = ENDS.iter().find_map(|end| cut(end)) {
        return (rest.chars().count() > 1).then_some(rest);
    }
    let mongolian = ENDS_MN.iter().map(|end| crate::text::folded(end));
    let rest = mongolian
        .into_iter()
        .find_map(|end| name.strip_suffix(end.as_str()))?;
    (rest.chars().count() > 3).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::folded;

    #[test]
    fn a_region_has_what_lies_in_it_and_nothing_else() {
        let code = |text: &str| text.parse::<RegionCode>().unwrap();
        let banner = within(&code("152502000000"));
        assert!(banner.contains(&number(&code("152502001000"))));
        assert!(banner.contains(&number(&code("152502000000"))));
        assert!(!banner.contains(&number(&code("152503000000"))));
        let township = within(&code("152502001000"));
        assert!(!township.contains(&number(&code("152502000000"))));
        assert!(!township.contains(&number(&code("152502002000"))));
    }

    #[test]
    fn people_leave_out_what_sort_of_region_it_is() {
        assert_eq!(short("锡林浩特市"), Some("锡林浩特"));
        assert_eq!(short("阿巴嘎旗"), Some("阿巴嘎"));
        assert_eq!(short("旗"), None);
        assert_eq!(short("东市"), None);
        let name = folded("ᠰᠥᠨᠢᠳ ᠵᠡᠭᠦᠨ ᠬᠣᠰᠢᠭᠤ");
        assert_eq!(short(&name), Some(folded("ᠰᠥᠨᠢᠳ ᠵᠡᠭᠦᠨ").as_str()));
        assert_eq!(short(&folded("ᠬᠣᠲᠠ")), None);
    }
}
