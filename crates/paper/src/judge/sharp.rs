//! Whether edges are sharp.
//!
//! The variance of the Laplacian alone says as much about how much ink there is as about blur.
//! Here each tile with something on it is asked how much of its contrast lies between neighbouring
//! pixels: the energy of the second difference, divided by the tile's variance. Light and amount of
//! ink fall out. Across and down are measured apart and the weaker one counts, so that a picture
//! moved in one direction is found as well. For print blurred by a Gaussian of σ pixels theory says
//! 6 − 8·e^(−1/4σ²) + 2·e^(−1/σ²): 0.5 at σ = 1, 0.12 at 1.5, 0.04 at 2, 0.009 at 3.

use crate::Grey;

/// Pixels of a tile's side: about two lines of print.
const TILE: usize = 32;
/// Variance from which a tile counts as having something on it: ten steps of grey. Noise of a
/// telephone's sensor, after the picture was made smaller, stays below three.
const INK: u64 = 100;
/// Variance from which a tile is not plain: four steps of grey. Print out of focus by far leaves
/// such clouds.
const CLOUD: u64 = 16;
/// Tiles with ink, of a thousand, below which nothing is on the page: less than one short line.
const FEW: usize = 5;
/// Tiles with clouds, of a thousand, from which something is on the page.
const CLOUDY: usize = 50;
/// Thousandths of contrast between neighbours that print must have. On the drawn pages of
/// `tests/paper` a character of 12 pixels keeps 18 up to σ = 2.1, one of 16 up to 1.9, of 24 up to
/// 1.8, of 40 up to 1.5, and 67 or more at σ = 0.8, which is a good lens: in between lies what can
/// be read with effort.
const SHARP: u64 = 18;
/// The most that grain may count for: six times the square of four steps of grey. Where no tile is
/// plain, the quietest one tells more than grain.
const GRAIN: u64 = 96;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sharpness {
    /// There is nothing to be sharp.
    Empty,
    Blurred,
    Sharp,
}

pub(super) fn sharpness(picture: &Grey) -> Sharpness {
    let mut tiles = Vec::new();
    for y in (0..picture.height()).step_by(TILE) {
        for x in (0..picture.width()).step_by(TILE) {
            tiles.push(Tile::at(picture, x, y));
        }
    }
    let grain = (quietest(&tiles) * 5 / 4).min(GRAIN);
    let inked = tiles.iter().filter(|tile| tile.variance >= INK);
    let mut details: Vec<u64> = inked.map(|tile| tile.detail(grain)).collect();
    if details.is_empty() || details.len() * 1000 < tiles.len() * FEW {
        let clouds = tiles.iter().filter(|tile| tile.variance >= CLOUD).count();
        return if clouds * 1000 >= tiles.len() * CLOUDY {
            Sharpness::Blurred
        } else {
            Sharpness::Empty
        };
    }
    details.sort_unstable();
    // The upper quarter: shadows, folds, and the table around the page are never sharp.
    if details[(details.len() - 1) * 3 / 4] < SHARP {
        Sharpness::Blurred
    } else {
        Sharpness::Sharp
    }
}

/// What neighbours differ by where there is nothing but the grain of the sensor: in the quietest
/// tenth of the tiles. Elsewhere it is by chance up to a quarter more.
fn quietest(tiles: &[Tile]) -> u64 {
    let mut energies: Vec<u64> = tiles.iter().map(|tile| tile.energy).collect();
    energies.sort_unstable();
    energies.get(tiles.len() / 10).copied().unwrap_or(0)
}

struct Tile {
    variance: u64,
    /// The mean square of the second difference, in the weaker direction.
    energy: u64,
}

impl Tile {
    fn at(picture: &Grey, left: usize, top: usize) -> Self {
        let (mut count, mut sum, mut squares) = (0_u64, 0_u64, 0_u64);
        let (mut across, mut down) = (0_u64, 0_u64);
        for y in top..(top + TILE).min(picture.height()) {
            for x in left..left + picture.row(left, y, TILE).len() {
                let here = u64::from(picture.at(x, y));
                count += 1;
                sum += here;
                squares += here * here;
                let beside = (picture.at(x.saturating_sub(1), y), picture.at(x + 1, y));
                let above = (picture.at(x, y.saturating_sub(1)), picture.at(x, y + 1));
                across += bend(here, beside);
                down += bend(here, above);
            }
        }
        let count = count.max(1);
        Self {
            variance: (squares - sum * sum / count) / count,
            energy: across.min(down) / count,
        }
    }

    /// Thousandths of the contrast that lie between neighbours.
    fn detail(&self, grain: u64) -> u64 {
        self.energy.saturating_sub(grain) * 1000 / self.variance.max(1)
    }
}

/// The square of the second difference.
fn bend(here: u64, (before, after): (u8, u8)) -> u64 {
    let between = u64::from(before) + u64::from(after);
    (2 * here).abs_diff(between).pow(2)
}
