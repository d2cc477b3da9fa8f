use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A 12-digit region code of the statistics office's scheme: two digits a
/// province, two a league or city, two a banner or county, three a township,
/// three a community; unused places are zero. GB/T 2260 codes are its first six.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RegionCode(String);

/// How far down a region code goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Province or autonomous region, such as 150000000000.
    Province,
    /// League or prefecture-level city, such as 152500000000.
    League,
    /// Banner, county or county-level city, such as 152502000000.
    Banner,
    /// Sumu, town, township or subdistrict, such as 152502001000.
    Township,
    /// Gacha, village or community.
    Community,
}

/// Why a text is not a region code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegionError {
    /// Not 12 digits, the first not zero.
    #[error("a region code has 12 digits and does not begin with 0")]
    Form,
}

impl RegionCode {
    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How far down this code goes.
    pub fn level(&self) -> Level {
        match self.0.trim_end_matches('0').len() {
            0..=2 => Level::Province,
            3..=4 => Level::League,
            5..=6 => Level::Banner,
            7..=9 => Level::Township,
            _ => Level::Community,
        }
    }

    /// The region above, or `None` for a province.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let keep = match self.level() {
            Level::Province => return None,
            Level::League => 2,
            Level::Banner => 4,
            Level::Township => 6,
            Level::Community => 9,
        };
        Some(Self(format!("{:0<12}", &self.0[..keep])))
    }

    /// This region, then its parent, up to the province: the order in which a
    /// published figure is looked for.
    pub fn upwards(&self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self.clone()), Self::parent)
    }

    /// The banner this region is or lies in; `None` above the banners.
    pub fn banner(&self) -> Option<Self> {
        self.upwards().find(|code| code.level() == Level::Banner)
    }
}

impl FromStr for RegionCode {
    type Err = RegionError;

    fn from_str(text: &str) -> Result<Self, RegionError> {
        let good =
            text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0');
        if good {
            Ok(Self(text.to_owned()))
        } else {
            Err(RegionError::Form)
        }
    }
}

impl TryFrom<String> for RegionCode {
    type Error = RegionError;

    fn try_from(text: String) -> Result<Self, RegionError> {
        text.parse()
    }
}

impl From<RegionCode> for String {
    fn from(code: RegionCode) -> Self {
        code.0
    }
}

impl fmt::Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_looked_for_from_the_township_upwards() {
        let code: RegionCode = "152502001000".parse().unwrap();
        let up: Vec<_> = code.upwards().map(String::from).collect();
        assert_eq!(
            up,
            [
                "152502001000",
                "152502000000",
                "152500000000",
                "150000000000"
            ]
        );
        assert_eq!(code.banner().unwrap().as_str(), "152502000000");
    }

    #[test]
    fn codes_ending_in_zero_keep_their_level() {
        let level = |code: &str| code.parse::<RegionCode>().unwrap().level();
        assert_eq!(level("152530000000"), Level::Banner);
        assert_eq!(level("152502100000"), Level::Township);
        assert_eq!(level("150000000000"), Level::Province);
    }

    #[test]
    fn anything_but_twelve_digits_is_refused() {
        for text in [
            "152502",
            "15250200100a",
            "052502001000",
            "",
            "１５２５０２００１０００",
        ] {
            assert_eq!(text.parse::<RegionCode>(), Err(RegionError::Form), "{text}");
        }
    }
}
