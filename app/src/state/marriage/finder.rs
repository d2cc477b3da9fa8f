//! What a person looks for among the registries. The position stays on the device.

use crate::platform::position::{self, NoPosition, Position};
use crate::platform::spawn;
use egude_client::booking::Registry;
use leptos::prelude::*;

/// Whether the device's place is known.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Located {
    /// Nobody asked.
    #[default]
    NotAsked,
    /// The browser is finding out, or asking the person.
    Asking,
    /// It is here.
    Here(Position),
    /// It is not known.
    Failed(NoPosition),
}

/// What is looked for.
#[derive(Clone, Copy)]
pub struct Finder {
    /// A part of a name, as typed.
    pub text: RwSignal<String>,
    /// The code of a banner; empty for all.
    pub banner: RwSignal<String>,
    /// Where the device is.
    pub located: RwSignal<Located>,
}

impl Finder {
    pub(super) fn new() -> Self {
        Self {
            text: RwSignal::default(),
            banner: RwSignal::default(),
            located: RwSignal::default(),
        }
    }

    /// Asks where the device is, in answer to a press.
    pub fn locate(self) {
        if self.located.get_untracked() == Located::Asking {
            return;
        }
        self.located.set(Located::Asking);
        spawn(async move {
            self.located.set(match position::ask().await {
                Ok(here) => Located::Here(here),
                Err(why) => Located::Failed(why),
            });
        });
    }

    /// How far a registry is from the device, if both places are known.
    pub fn distance(self, registry: &Registry) -> Option<f64> {
        let Located::Here(here) = self.located.get() else {
            return None;
        };
        let there = registry.position.as_ref()?;
        let (lat, lon) = (there.lat.parse().ok()?, there.lon.parse().ok()?);
        Some(kilometres(here, Position { lat, lon }))
    }

    pub(super) fn erase(self) {
        self.text.set(String::new());
        self.banner.set(String::new());
        self.located.set(Located::NotAsked);
    }
}

/// In a straight line over a round earth: half a hundredth wrong at most.
fn kilometres(from: Position, to: Position) -> f64 {
    const RADIUS: f64 = 6371.0;
    let (lat, lon) = (
        (to.lat - from.lat).to_radians(),
        (to.lon - from.lon).to_radians(),
    );
    let half = (lat / 2.0).sin().powi(2)
        + from.lat.to_radians().cos() * to.lat.to_radians().cos() * (lon / 2.0).sin().powi(2);
    2.0 * RADIUS * half.sqrt().min(1.0).asin()
}

/// A text in which names are looked for: without spaces and the signs that join suffixes, which
/// people leave out, and with small letters.
pub fn folded(text: &str) -> String {
    const JOINS: [char; 5] = ['\u{180e}', '\u{202f}', '\u{180b}', '\u{180c}', '\u{180d}'];
    text.chars()
        .filter(|sign| !sign.is_whitespace() && !JOINS.contains(sign))
        .map(|sign| sign.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_straight_lines_on_the_earth() {
        let hohhot = Position {
            lat: 40.842,
            lon: 111.749,
        };
        let xilinhot = Position {
            lat: 43.933,
            lon: 116.086,
        };
        let far = kilometres(hohhot, xilinhot);
        assert!((490.0..500.0).contains(&far), "{far}");
        assert!(kilometres(hohhot, hohhot) < 1e-9);
        let other_side = Position {
            lat: -40.842,
            lon: -68.251,
        };
        let half_way = kilometres(hohhot, other_side);
        assert!((20_014.0..20_016.0).contains(&half_way), "{half_way}");
    }

    #[test]
    fn a_name_is_found_however_its_suffix_is_joined() {
        assert_eq!(folded("锡林 浩特"), "锡林浩特");
        assert_eq!(
            folded("ᠰᠢᠯᠢ\u{180e}ᠶᠢᠨ ᠬᠣᠲᠠ"),
            folded("ᠰᠢᠯᠢ\u{202f}ᠶᠢᠨ ᠬᠣᠲᠠ")
        );
    }
}
