//! How far it is, said as what is known: a straight line, and only as exactly as both ends are.

use crate::i18n::text_with;
use crate::state::Places;
use egude_places::{Place, Point, near, walk};
use leptos::prelude::*;

/// Metres by which both ends together may be off and the distance is still told as one number.
const EXACT: f64 = 150.0;

/// The distance from where the person looks, if both are known.
pub(in crate::pages::elderly) fn text(place: &Place) -> Signal<Option<String>> {
    let (at, region) = (place.at.clone(), place.region.clone());
    Signal::derive(move || {
        let far = of(at.as_ref()?)?;
        let near = far.off <= EXACT;
        let minutes = walk::minutes(&region, far.metres).filter(|_| near);
        Some(match minutes {
            Some(minutes) => {
                let values = [("n", minutes.to_string()), ("far", length(far.metres))];
                text_with("place-far-walk", &values)
            }
            None => told(&far),
        })
    })
}

/// A distance, and by how much it may be wrong.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Far {
    metres: f64,
    off: f64,
}

fn of(at: &Point) -> Option<Far> {
    let start = Places::get().whence.start()?;
    let from = start.at();
    let from = Point {
        lat: from.lat,
        lon: from.lon,
        within: None,
    };
    Some(Far {
        metres: near::metres(&from, at),
        off: start.within_m() + f64::from(at.within.unwrap_or(0)),
    })
}

fn told(far: &Far) -> String {
    let (least, most) = (far.metres - far.off, far.metres + far.off);
    // A hundred metres more or less do not matter over ten kilometres.
    if far.off <= EXACT.max(far.metres / 10.0) {
        text_with("place-far", &[("far", length(far.metres))])
    } else if least < 100.0 {
        text_with("place-far-within", &[("to", length(most))])
    } else {
        let values = [("from", length(least)), ("to", length(most))];
        text_with("place-far-range", &values)
    }
}

/// Metres in words: 350 metres, 3.2 kilometres, 41 kilometres.
pub(in crate::pages::elderly) fn length(metres: f64) -> String {
    let (id, n) = figures(metres);
    text_with(id, &[("n", n)])
}

fn figures(metres: f64) -> (&'static str, String) {
    let round = (metres / 50.0).round() * 50.0;
    if round < 1000.0 {
        ("place-m", format!("{:.0}", round.max(50.0)))
    } else if metres < 9_950.0 {
        ("place-km", format!("{:.1}", metres / 1000.0))
    } else {
        ("place-km", format!("{:.0}", metres / 1000.0))
    }
}

#[cfg(test)]
mod tests {
    use super::figures;

    #[test]
    fn a_distance_is_told_no_more_exactly_than_anybody_needs() {
        for (metres, id, n) in [
            (0.0, "place-m", "50"),
            (349.0, "place-m", "350"),
            (990.0, "place-km", "1.0"),
            (3_240.0, "place-km", "3.2"),
            (9_960.0, "place-km", "10"),
            (41_499.0, "place-km", "41"),
        ] {
            assert_eq!(figures(metres), (id, n.to_owned()), "{metres}");
        }
    }
}
