//! The languages the app speaks.

use serde::{Deserialize, Serialize};

/// A language of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Lang {
    /// Chinese in simplified characters, horizontal.
    #[default]
    #[serde(rename = "zh-CN")]
    Chinese,
    /// Mongolian in the traditional script, vertical.
    #[serde(rename = "mn-Mong-CN")]
    Mongolian,
}

impl Lang {
    /// All of them, in the order the switch shows them.
    pub const ALL: [Self; 2] = [Self::Chinese, Self::Mongolian];

    /// The BCP 47 tag, also the name of the folder its texts are in.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::Mongolian => "mn-Mong-CN",
        }
    }

    /// The language with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The best match for what a browser asks for. `mn` without a region reads Cyrillic, which is
    /// another language to many readers here, so only Mongolian script or China counts.
    pub fn from_preference(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        if tag == "zh" || tag.starts_with("zh-") {
            Some(Self::Chinese)
        } else if tag.starts_with("mn-mong") || tag == "mn-cn" {
            Some(Self::Mongolian)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_finds_its_language() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        }
        assert_eq!(Lang::from_tag("mn"), None);
    }

    #[test]
    fn cyrillic_readers_are_not_sent_to_the_traditional_script() {
        assert_eq!(Lang::from_preference("mn"), None);
        assert_eq!(Lang::from_preference("mn-Cyrl-MN"), None);
        assert_eq!(Lang::from_preference("mn-Mong-CN"), Some(Lang::Mongolian));
        assert_eq!(Lang::from_preference("zh-Hans-CN"), Some(Lang::Chinese));
    }
}
