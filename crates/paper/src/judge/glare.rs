//! Whether a light is mirrored in the page.
//!
//! White alone is no glare: a scan is white all over. A mirrored lamp is a patch with nothing on it
//! that is brighter than the paper around, and it fades into it.

use super::light::brightness_at;
use crate::Grey;

/// Pixels of a tile's side.
const TILE: usize = 16;
/// From here on a pixel tells nothing any more.
const CLIPPED: u8 = 250;
/// Pixels of a tile, of a hundred, that must be clipped.
const COVERED: usize = 95;
/// Tiles of the patch, of a thousand, from which it covers something worth knowing: on A4 a spot of
/// two and a half centimetres.
const PATCH: usize = 8;
/// Brightness of the paper up to which white stands out from it.
const PAPER: u64 = 232;
/// Tiles around the patch in which it fades: paper turns white sooner than the ink on it.
const HALO: usize = 8;
/// Pixels of these, of a hundred, that lie between [`PALE`] and white. Around the margin of a sheet
/// that is white as a whole lie its ink and the table.
const FADING: u64 = 25;
const PALE: usize = 190;

pub(super) fn has_glare(picture: &Grey) -> bool {
    let grid = Grid::of(picture);
    let patch = grid.largest_patch();
    if patch.len() * 1000 < grid.covered.len() * PATCH {
        return false;
    }
    let mut paper = [0; 256];
    for tile in (0..grid.covered.len()).filter(|tile| !grid.covered[*tile]) {
        grid.count(picture, tile, &mut paper);
    }
    // Ink and the table are not paper.
    paper[..128].fill(0);
    let mut around = [0; 256];
    for tile in grid.around(&patch) {
        grid.count(picture, tile, &mut around);
    }
    let fading: u64 = around[PALE..usize::from(CLIPPED)].iter().sum();
    let all: u64 = around.iter().sum();
    all > 0 && brightness_at(&paper, 50) <= PAPER && fading * 100 >= all * FADING
}

struct Grid {
    across: usize,
    covered: Vec<bool>,
}

impl Grid {
    fn of(picture: &Grey) -> Self {
        let across = picture.width().div_ceil(TILE);
        let tiles = across * picture.height().div_ceil(TILE);
        let mut grid = Self {
            across,
            covered: vec![false; tiles],
        };
        for tile in 0..tiles {
            let mut counts = [0; 256];
            grid.count(picture, tile, &mut counts);
            let clipped: u64 = counts[usize::from(CLIPPED)..].iter().sum();
            let all: u64 = counts.iter().sum();
            grid.covered[tile] = clipped * 100 >= all * COVERED as u64 && all > 0;
        }
        grid
    }

    fn count(&self, picture: &Grey, tile: usize, into: &mut [u64; 256]) {
        let (left, top) = (tile % self.across * TILE, tile / self.across * TILE);
        for y in top..top + TILE {
            for pixel in picture.row(left, y, TILE) {
                into[usize::from(*pixel)] += 1;
            }
        }
    }

    fn beside(&self, tile: usize) -> impl Iterator<Item = usize> {
        let (column, across, tiles) = (tile % self.across, self.across, self.covered.len());
        let left = (column > 0).then(|| tile - 1);
        let right = (column + 1 < across).then(|| tile + 1);
        let up = tile.checked_sub(across);
        let down = Some(tile + across).filter(|tile| *tile < tiles);
        [left, right, up, down].into_iter().flatten()
    }

    /// The covered tiles that touch one another, most of them together.
    fn largest_patch(&self) -> Vec<usize> {
        let mut seen = vec![false; self.covered.len()];
        let mut largest = Vec::new();
        for start in 0..self.covered.len() {
            if seen[start] || !self.covered[start] {
                continue;
            }
            seen[start] = true;
            let mut patch = vec![start];
            let mut next = 0;
            while let Some(tile) = patch.get(next).copied() {
                next += 1;
                for beside in self.beside(tile) {
                    if self.covered[beside] && !seen[beside] {
                        seen[beside] = true;
                        patch.push(beside);
                    }
                }
            }
            if patch.len() > largest.len() {
                largest = patch;
            }
        }
        largest
    }

    /// The tiles around a patch that are not covered.
    fn around(&self, patch: &[usize]) -> Vec<usize> {
        let mut near = vec![false; self.covered.len()];
        let mut reached = patch.to_vec();
        let mut begun = 0;
        for _ in 0..HALO {
            let edge = begun..reached.len();
            begun = edge.end;
            for at in edge {
                for beside in self.beside(reached[at]) {
                    if !self.covered[beside] && !near[beside] {
                        near[beside] = true;
                        reached.push(beside);
                    }
                }
            }
        }
        reached.split_off(patch.len())
    }
}
