//! What is looked for, and how it is written into the address. What nobody knows in an address is
//! passed over: links live longer than the words in them.

use egude_domain::RegionCode;
use egude_places::Kind;
use egude_places::find::{Class, Filter, Order};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::str::FromStr;

/// More signs than anybody looks for.
pub const LONGEST: usize = 60;

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
    /// Any of these; everything if empty.
    pub classes: BTreeSet<Class>,
    /// Any of these; everything if empty.
    pub kinds: BTreeSet<Kind>,
    /// All of these.
    pub filters: BTreeSet<Filter>,
    /// What comes first.
    pub order: Order,
    /// List or map.
    pub look: Look,
}

impl Asked {
    /// From an address, which gives the value of each name.
    pub fn read(value: impl Fn(&str) -> Option<String>) -> Self {
        let text: String = value("q").unwrap_or_default();
        Self {
            text: text.chars().take(LONGEST).collect(),
            region: value("in").and_then(|code| code.parse().ok()),
            classes: words(value("for")),
            kinds: words(value("kind")),
            filters: words(value("f")),
            order: value("by")
                .and_then(|word| word.parse().ok())
                .unwrap_or_default(),
            look: match value("view").as_deref() {
                Some("map") => Look::Map,
                _ => Look::List,
            },
        }
    }

    /// Behind the path of an address, with its question mark; empty if nothing is asked.
    pub fn query(&self) -> String {
        let mut query = String::new();
        let mut put = |name: &str, value: &str| {
            if !value.is_empty() {
                let mark = if query.is_empty() { '?' } else { '&' };
                // Writing to a text cannot fail.
                let _ = write!(query, "{mark}{name}={}", escaped(value));
            }
        };
        put("q", &self.text);
        put("in", self.region.as_ref().map_or("", RegionCode::as_str));
        put(
            "for",
            &joined(&self.classes, egude_places::find::Class::as_str),
        );
        put("kind", &joined(&self.kinds, egude_places::Kind::as_str));
        put(
            "f",
            &joined(&self.filters, egude_places::find::Filter::as_str),
        );
        if self.order != Order::default() {
            put("by", self.order.as_str());
        }
        if self.look == Look::Map {
            put("view", "map");
        }
        query
    }

    /// Whether only the words are others.
    pub fn differs_in_text_only(&self, other: &Self) -> bool {
        let with_its_text = Self {
            text: other.text.clone(),
            ..self.clone()
        };
        self.text != other.text && with_its_text == *other
    }

    /// Whether the same places in the same order are meant.
    pub fn finds_the_same(&self, other: &Self) -> bool {
        let seen_alike = Self {
            look: other.look,
            ..self.clone()
        };
        seen_alike == *other
    }
}

fn words<T: FromStr + Ord>(value: Option<String>) -> BTreeSet<T> {
    let value = value.unwrap_or_default();
    value
        .split('.')
        .filter_map(|word| word.parse().ok())
        .collect()
}

fn joined<T: Copy>(words: &BTreeSet<T>, word: impl Fn(T) -> &'static str) -> String {
    let words: Vec<&str> = words.iter().map(|it| word(*it)).collect();
    words.join(".")
}

/// As it stands in an address: all but letters, digits and a few signs as the bytes of UTF-8.
fn escaped(value: &str) -> String {
    let mut escaped = String::new();
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'~') {
            escaped.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a browser would read out of the query.
    fn read(query: &str) -> Asked {
        let pairs: Vec<(&str, &str)> = query
            .trim_start_matches('?')
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .collect();
        Asked::read(|name| {
            let (_, value) = pairs.iter().find(|(key, _)| *key == name)?;
            let mut bytes = Vec::new();
            let mut rest = value.bytes();
            while let Some(byte) = rest.next() {
                bytes.push(if byte == b'%' {
                    let hex: String = rest.by_ref().take(2).map(char::from).collect();
                    u8::from_str_radix(&hex, 16).expect("two digits")
                } else {
                    byte
                });
            }
            Some(String::from_utf8(bytes).expect("UTF-8"))
        })
    }

    #[test]
    fn what_is_asked_comes_back_from_its_address() {
        let asked = Asked {
            text: "幸福院 & ᠰᠢᠯᠢ\u{180e}ᠶᠢᠨ?".to_owned(),
            region: "152502001000".parse().ok(),
            classes: [Class::Meals].into(),
            kinds: [Kind::Meals, Kind::MutualAid].into(),
            filters: [Filter::OpenNow, Filter::LevelEntrance].into(),
            order: Order::Checked,
            look: Look::Map,
        };
        assert_eq!(read(&asked.query()), asked);
        assert_eq!(Asked::default().query(), "");
        assert_eq!(read(""), Asked::default());
    }

    #[test]
    fn unknown_words_in_an_address_are_passed_over() {
        let asked = read("?f=open-now.free-beer&for=love&kind=&by=magic&in=15&view=globe&x=1");
        let expected = Asked {
            filters: [Filter::OpenNow].into(),
            ..Asked::default()
        };
        assert_eq!(asked, expected);
    }

    #[test]
    fn an_address_has_no_room_for_a_book() {
        let asked = Asked::read(|name| (name == "q").then(|| "旗".repeat(1000)));
        assert_eq!(asked.text.chars().count(), LONGEST);
    }

    #[test]
    fn typing_is_told_from_choosing() {
        let typed = Asked {
            text: "xf".to_owned(),
            ..Asked::default()
        };
        let chosen = Asked {
            filters: [Filter::OpenNow].into(),
            ..typed.clone()
        };
        assert!(typed.differs_in_text_only(&Asked::default()));
        assert!(!chosen.differs_in_text_only(&Asked::default()));
        assert!(!typed.differs_in_text_only(&typed));
    }
}
