//! Whether there was enough light.

use crate::Grey;

/// Paper is the brightest thing in a picture of paper. Where nine tenths of the pixels are below
/// this, even the paper is: 85 of 255 is a twelfth of the light that a white sheet should send.
const PAPER: u64 = 85;

pub(super) fn is_dark(picture: &Grey) -> bool {
    brightness_at(&histogram(picture), 90) < PAPER
}

pub(super) fn histogram(picture: &Grey) -> [u64; 256] {
    let mut counts = [0; 256];
    for pixel in picture.pixels() {
        counts[usize::from(*pixel)] += 1;
    }
    counts
}

/// The brightness that `percent` of the counted pixels do not exceed.
pub(super) fn brightness_at(counts: &[u64; 256], percent: u64) -> u64 {
    let all: u64 = counts.iter().sum();
    let mut seen = 0;
    for (brightness, count) in (0..).zip(counts) {
        seen += count;
        if seen * 100 >= all * percent {
            return brightness;
        }
    }
    255
}
