use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// What a marriage registry offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// 结婚登记.
    Marry,
    /// 离婚登记申请.
    DivorceApply,
    /// 离婚登记发证, inside its legal window.
    DivorceIssue,
    /// 补领结婚证.
    ReissueMarriage,
    /// 补领离婚证.
    ReissueDivorce,
    /// 婚姻家庭辅导.
    Counselling,
    /// 颁证仪式.
    Ceremony,
}

/// Couples that only some registries may register (婚姻登记条例 art. 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpecialCase {
    /// With a resident of Hong Kong, Macao or Taiwan.
    HkMacaoTaiwan,
    /// With a Chinese citizen who lives abroad (华侨).
    OverseasChinese,
    /// With a foreigner.
    Foreigner,
}

/// The text is none of the words of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a word of this list")]
pub struct UnknownWord;

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

    /// The word for it in data, addresses and messages.
    pub const fn as_str(self) -> &'static str {
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

    /// Whether both of a couple have to come.
    pub const fn needs_two(self) -> bool {
        matches!(
            self,
            Self::Marry | Self::DivorceApply | Self::DivorceIssue | Self::Ceremony
        )
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Service {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let named = Self::ALL.into_iter().find(|one| one.as_str() == text);
        named.ok_or(UnknownWord)
    }
}

impl SpecialCase {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::HkMacaoTaiwan, Self::OverseasChinese, Self::Foreigner];

    /// The word for it in data and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HkMacaoTaiwan => "hk-macao-taiwan",
            Self::OverseasChinese => "overseas-chinese",
            Self::Foreigner => "foreigner",
        }
    }
}

impl fmt::Display for SpecialCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for SpecialCase {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let named = Self::ALL.into_iter().find(|one| one.as_str() == text);
        named.ok_or(UnknownWord)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_in_data_is_the_word_in_addresses() {
        for service in Service::ALL {
            let word = serde_json::to_string(&service).unwrap();
            assert_eq!(word, format!("\"{service}\""));
            assert_eq!(service.as_str().parse(), Ok(service));
        }
        for case in SpecialCase::ALL {
            assert_eq!(serde_json::to_string(&case).unwrap(), format!("\"{case}\""));
            assert_eq!(case.as_str().parse(), Ok(case));
        }
        assert_eq!("Marry".parse::<Service>(), Err(UnknownWord));
        assert_eq!("".parse::<SpecialCase>(), Err(UnknownWord));
    }
}
