use crate::text::folded;
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

/// What the names of regions end with and people leave out, longest first.
const ENDS: &str = include_str!("../../data/region-ends.txt");

/// They, folded.
pub(super) fn ends() -> Vec<String> {
    ENDS.lines()
        .map(folded)
        .filter(|end| !end.is_empty())
        .collect()
}

/// A folded name without the word for what sort of region it is; none if too little is left to
/// tell it from others.
pub(super) fn short<'a>(name: &'a str, ends: &[String]) -> Option<&'a str> {
    let rest = ends
        .iter()
        .find_map(|end| name.strip_suffix(end.as_str()))?;
    // A Mongolian letter says less than a Chinese sign.
    let least = if rest.is_ascii() { 4 } else { 2 };
    (rest.chars().count() >= least).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let ends = ends();
        let short = |name: &str| super::short(name, &ends).map(str::to_owned);
        let some = |rest: &str| Some(folded(rest));
        assert_eq!(short("锡林浩特市"), some("锡林浩特"));
        assert_eq!(short("阿巴嘎旗"), some("阿巴嘎"));
        assert_eq!(short("旗"), None);
        assert_eq!(short("东市"), None);
        let name = folded("ᠰᠥᠨᠢᠳ ᠵᠡᠭᠦᠨ ᠬᠣᠰᠢᠭᠤ");
        assert_eq!(short(&name), some("ᠰᠥᠨᠢᠳ ᠵᠡᠭᠦᠨ"));
        assert_eq!(short(&folded("ᠬᠣᠲᠠ")), None);
    }
}
