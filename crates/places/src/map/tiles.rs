use super::view::View;
use super::world::{TILE, World};

/// A picture of a public tile scheme and where it lies in the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tile {
    /// Zoom.
    pub z: u8,
    /// From the west, 0 to 2^z - 1.
    pub x: u32,
    /// From the north, 0 to 2^z - 1.
    pub y: u32,
    /// Its north-western corner.
    pub from: World,
    /// How long its sides are on the plane.
    pub side: f64,
}

/// The tiles that cover a window, of the zoom that fits best between `least` and `most`. None
/// where the window shows more than `least` allows for: hundreds of pictures help nobody.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the tiles that there are"
)]
pub fn tiles(view: &View, least: u8, most: u8) -> Vec<Tile> {
    // Two zooms of shrinking make sixteen tiles of one.
    const SHRUNK: f64 = 1.5;
    if view.zoom + SHRUNK < f64::from(least) {
        return Vec::new();
    }
    let z = (view.zoom.round().max(0.0) as u8)
        .clamp(least, most.max(least))
        .min(24);
    let count = f64::from(1_u32 << z);
    let side = 1.0 / count;
    let window = view.area();
    let range = |from: f64, to: f64| {
        let index = |at: f64| (at * count).floor().clamp(0.0, count - 1.0) as u32;
        index(from)..=index(to)
    };
    let columns = range(window.from.x, window.to.x);
    range(window.from.y, window.to.y)
        .flat_map(|y| columns.clone().map(move |x| (x, y)))
        .map(|(x, y)| Tile {
            z,
            x,
            y,
            from: World {
                x: f64::from(x) * side,
                y: f64::from(y) * side,
            },
            side,
        })
        .collect()
}

impl Tile {
    /// Pixels along a side at a zoom.
    pub fn pixels(&self, zoom: f64) -> f64 {
        TILE * (zoom - f64::from(self.z)).exp2()
    }
}
