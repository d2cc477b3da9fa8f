use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        pub enum $name {
            $($(#[$each])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word, as in the contract, in data and in message ids.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = UnknownWord;

            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                let found = Self::ALL.iter().find(|each| each.as_str() == text);
                found.copied().ok_or(UnknownWord)
            }
        }
    };
}

/// The word stands for none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing of this name is known")]
pub struct UnknownWord;

words! {
    /// What a registry can be booked for.
    Service {
        /// 结婚登记.
        Marry = "marry",
        /// 离婚登记申请.
        DivorceApply = "divorce-apply",
        /// 离婚登记发证, inside its legal window.
        DivorceIssue = "divorce-issue",
        /// 补领结婚证.
        ReissueMarriage = "reissue-marriage",
        /// 补领离婚证.
        ReissueDivorce = "reissue-divorce",
        /// 婚姻家庭辅导.
        Counselling = "counselling",
        /// 颁证仪式.
        Ceremony = "ceremony",
    }
}

words! {
    /// Couples that only some registries may register (婚姻登记条例 art. 2).
    SpecialCase {
        /// With a resident of Hong Kong, Macao or Taiwan.
        HkMacaoTaiwan = "hk-macao-taiwan",
        /// With a Chinese citizen who lives abroad (华侨).
        OverseasChinese = "overseas-chinese",
        /// With a foreigner.
        Foreigner = "foreigner",
    }
}

words! {
    /// One of the two.
    Person {
        /// Who asks.
        First = "first",
        /// The other one.
        Second = "second",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_as_it_is_written() {
        for service in Service::ALL {
            assert_eq!(service.as_str().parse(), Ok(*service));
            let json = serde_json::to_string(service).unwrap();
            assert_eq!(json, format!("\"{service}\""));
        }
        assert_eq!("wedding".parse::<Service>(), Err(UnknownWord));
    }
}
