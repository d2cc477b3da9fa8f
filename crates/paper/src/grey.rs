//! A picture as brightness alone.

/// A picture, one byte of brightness a pixel, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    /// A picture from its brightness; none where the pixels are fewer than the size says.
    pub fn new(width: usize, height: usize, mut pixels: Vec<u8>) -> Option<Self> {
        let count = width.checked_mul(height).filter(|count| *count > 0)?;
        (pixels.len() >= count).then(|| {
            pixels.truncate(count);
            Self {
                width,
                height,
                pixels,
            }
        })
    }

    /// The same from `channels` bytes a pixel: red, green, blue and whatever follows. What is
    /// transparent counts as it is coloured.
    pub fn from_colour(width: usize, height: usize, bytes: &[u8], channels: usize) -> Option<Self> {
        if channels < 3 {
            return None;
        }
        // ITU-R BT.601 in 256 parts: as bright as the eye takes it.
        let weigh = |p: &[u8]| u32::from(p[0]) * 77 + u32::from(p[1]) * 150 + u32::from(p[2]) * 29;
        let bright = bytes.chunks_exact(channels).map(|p| to_byte(weigh(p) >> 8));
        Self::new(width, height, bright.collect())
    }

    /// Pixels across.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Pixels down.
    pub fn height(&self) -> usize {
        self.height
    }

    /// All pixels, row by row.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// The row `y`, from `x` on, `length` pixels; what is outside is left out.
    pub(crate) fn row(&self, x: usize, y: usize, length: usize) -> &[u8] {
        if y >= self.height || x >= self.width {
            return &[];
        }
        let start = y * self.width;
        &self.pixels[start + x..start + (x + length).min(self.width)]
    }

    /// The brightness at a place; the nearest inside for one outside.
    pub(crate) fn at(&self, x: usize, y: usize) -> u8 {
        let (x, y) = (x.min(self.width - 1), y.min(self.height - 1));
        self.pixels[y * self.width + x]
    }
}

fn to_byte(value: u32) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}
