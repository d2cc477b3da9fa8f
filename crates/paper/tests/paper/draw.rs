//! Pages drawn for the tests: print, light, lens and lamp, all from numbers.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

use egude_paper::Grey;

pub(crate) struct Page {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<f32>,
}

/// Chance that is the same every time.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn part(&mut self) -> f32 {
        f32::from(u16::try_from(self.next() % 1000).unwrap()) / 1000.0
    }
}

impl Page {
    pub(crate) fn plain(width: usize, height: usize, bright: f32) -> Self {
        let pixels = vec![bright; width * height];
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Lines of print: characters of `size` pixels made of strokes, as dense as Chinese ones.
    pub(crate) fn print(width: usize, height: usize, size: usize, paper: f32, ink: f32) -> Self {
        let mut page = Self::plain(width, height, paper);
        let mut chance = Chance(88_172_645_463_325_252);
        let margin = width / 12;
        let stroke = (size / 10).max(1);
        let mut y = margin;
        while y + size < height - margin {
            let mut x = margin;
            while x + size < width - margin {
                if !chance.next().is_multiple_of(9) {
                    page.character(x, y, size, stroke, ink, &mut chance);
                }
                x += size + size / 8;
            }
            y += size * 7 / 4;
        }
        page
    }

    fn character(
        &mut self,
        x: usize,
        y: usize,
        size: usize,
        stroke: usize,
        ink: f32,
        chance: &mut Chance,
    ) {
        for _ in 0..3 + chance.next() % 3 {
            let at = usize::try_from(chance.next()).unwrap() % size;
            let from = usize::try_from(chance.next()).unwrap() % (size / 2);
            let long = size / 2 + from;
            let across = chance.next().is_multiple_of(2);
            for along in from..long.min(size) {
                for thick in 0..stroke {
                    let (dx, dy) = if across {
                        (along, at + thick)
                    } else {
                        (at + thick, along)
                    };
                    if dx < size && dy < size {
                        self.pixels[(y + dy) * self.width + x + dx] = ink;
                    }
                }
            }
        }
    }

    /// Out of focus: a Gaussian of `sigma` pixels.
    pub(crate) fn blurred(self, sigma: f32) -> Self {
        self.moved(sigma, true).moved(sigma, false)
    }

    /// Moved in one direction while it was taken.
    pub(crate) fn moved(mut self, sigma: f32, across: bool) -> Self {
        let reach = 8_i32;
        let weights: Vec<f32> = (-reach..=reach)
            .map(|d| (-(d * d) as f32 / (2.0 * sigma * sigma)).exp())
            .collect();
        let all: f32 = weights.iter().sum();
        let before = self.pixels.clone();
        for y in 0..self.height {
            for x in 0..self.width {
                let mut sum = 0.0;
                for (d, weight) in (-reach..=reach).zip(&weights) {
                    let (px, py) = if across {
                        (x as i32 + d, y as i32)
                    } else {
                        (x as i32, y as i32 + d)
                    };
                    let px = px.clamp(0, self.width as i32 - 1) as usize;
                    let py = py.clamp(0, self.height as i32 - 1) as usize;
                    sum += before[py * self.width + px] * weight;
                }
                self.pixels[y * self.width + x] = sum / all;
            }
        }
        self
    }

    /// Less light everywhere.
    pub(crate) fn dimmed(mut self, by: f32) -> Self {
        self.pixels.iter_mut().for_each(|pixel| *pixel *= by);
        self
    }

    /// Light from one side, as by a window.
    pub(crate) fn shaded(mut self, to: f32) -> Self {
        for (index, pixel) in self.pixels.iter_mut().enumerate() {
            let across = (index % self.width) as f32 / self.width as f32;
            *pixel *= 1.0 - across * (1.0 - to);
        }
        self
    }

    /// A lamp mirrored in the page, `radius` pixels wide.
    pub(crate) fn lit(mut self, radius: f32) -> Self {
        let (cx, cy) = (self.width as f32 * 0.6, self.height as f32 * 0.4);
        for (index, pixel) in self.pixels.iter_mut().enumerate() {
            let (x, y) = ((index % self.width) as f32, (index / self.width) as f32);
            let far = ((x - cx).powi(2) + (y - cy).powi(2)).sqrt() / radius;
            *pixel += 400.0 * (-far * far).exp();
        }
        self
    }

    /// The grain of a telephone's sensor.
    pub(crate) fn grainy(mut self, strength: f32) -> Self {
        let mut chance = Chance(7);
        for pixel in &mut self.pixels {
            *pixel += (chance.part() + chance.part() + chance.part() - 1.5) * 2.0 * strength;
        }
        self
    }

    /// On a dark table, the page taking the middle.
    pub(crate) fn on_a_table(self, table: f32) -> Self {
        let (width, height) = (self.width * 4 / 3, self.height * 4 / 3);
        let mut all = Self::plain(width, height, table);
        let (left, top) = (self.width / 6, self.height / 6);
        for y in 0..self.height {
            for x in 0..self.width {
                all.pixels[(top + y) * width + left + x] = self.pixels[y * self.width + x];
            }
        }
        all
    }

    pub(crate) fn grey(&self) -> Grey {
        let bytes = self
            .pixels
            .iter()
            .map(|pixel| pixel.round().clamp(0.0, 255.0) as u8);
        Grey::new(self.width, self.height, bytes.collect()).unwrap()
    }
}
