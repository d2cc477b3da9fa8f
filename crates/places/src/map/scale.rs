/// A length to measure a map by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// On the ground: 1, 2 or 5 and noughts.
    pub metres: u32,
    /// On the screen.
    pub pixels: f64,
}

/// The longest round length of at most so many pixels; 1 metre at least.
pub fn bar(metres_per_pixel: f64, most: f64) -> Bar {
    let lengths = (0..7).flat_map(|noughts| [1, 2, 5].map(|n| n * 10_u32.pow(noughts)));
    let fits = |metres: &u32| f64::from(*metres) <= metres_per_pixel * most;
    let metres = lengths.take_while(fits).last().unwrap_or(1);
    Bar {
        metres,
        pixels: f64::from(metres) / metres_per_pixel,
    }
}
