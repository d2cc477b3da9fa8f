//! How far it is: straight over the ground, on the ellipsoid WGS-84, without roads and hills.
//!
//! A point is kept as its place in space ([`Spot`]), so that one more distance is a subtraction
//! and a root: ten thousand are nothing, and nothing has to be sorted into cells beforehand. The
//! chord through the earth is bent to the arc above it with the curvature that the ellipsoid has
//! half-way and in that direction (Euler's formula). Against exact geodesics the arc is wrong by
//! less than a hundred-thousandth up to 1,000 km, and by less than a twentieth anywhere.

use crate::Point;

/// Half the equator's width, metres (WGS-84).
const A: f64 = 6_378_137.0;
/// Flattening (WGS-84).
const F: f64 = 1.0 / 298.257_223_563;
/// The square of the eccentricity.
const E2: f64 = F * (2.0 - F);

/// A distance over the ground, metres; never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Distance(pub f64);

impl Distance {
    /// Metres.
    pub const fn metres(self) -> f64 {
        self.0
    }
}

/// A point in space, ready to be measured from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Metres from the middle of the earth towards 0° N 0° E, 0° N 90° E and the north pole.
    at: [f64; 3],
    /// The sine of its latitude.
    sine: f64,
}

impl Spot {
    /// Of a point on the ground. Any numbers are taken; nonsense gives a nonsense place, never a
    /// panic.
    pub fn of(point: &Point) -> Self {
        Self::of_degrees(point.lat, point.lon)
    }

    /// Of degrees north and east.
    pub fn of_degrees(lat: f64, lon: f64) -> Self {
        let (sine, cosine) = lat.to_radians().sin_cos();
        let (east_sine, east_cosine) = lon.to_radians().sin_cos();
        let across = A / (1.0 - E2 * sine * sine).sqrt();
        let at = [
            across * cosine * east_cosine,
            across * cosine * east_sine,
            across * (1.0 - E2) * sine,
        ];
        Self { at, sine }
    }

    /// Over the ground to another.
    pub fn to(&self, other: &Self) -> Distance {
        let [x, y, z] = [0, 1, 2].map(|i| other.at[i] - self.at[i]);
        let square = x * x + y * y + z * z;
        let chord = square.sqrt();
        // Half-way, what is left of a whole turn is the chord's part towards the north.
        let sine = f64::midpoint(self.sine, other.sine);
        let slope = 1.0 - E2 * sine * sine;
        let across = A / slope.sqrt();
        let along = across * (1.0 - E2) / slope;
        let cosine_square = 1.0 - sine * sine;
        let north = z * z / (square * cosine_square);
        // The same place, or a pole: the direction does not matter, or is not known.
        let north = if north.is_finite() {
            north.min(1.0)
        } else {
            0.5
        };
        let radius = 1.0 / (north / along + (1.0 - north) / across);
        Distance(2.0 * radius * arc_sine((chord / (2.0 * radius)).min(1.0)))
    }
}

/// Of numbers from 0 to 1; small ones, up to 1,200 km, by the first terms of its series, which
/// browsers have no instruction for.
fn arc_sine(x: f64) -> f64 {
    if x > 0.1 {
        return x.asin();
    }
    let square = x * x;
    let terms = [35.0 / 1152.0, 5.0 / 112.0, 3.0 / 40.0, 1.0 / 6.0, 1.0];
    x * terms.iter().fold(0.0, |sum, term| sum * square + term)
}

/// Metres over the ground from one point to another.
pub fn metres(a: &Point, b: &Point) -> f64 {
    Spot::of(a).to(&Spot::of(b)).metres()
}

#[cfg(test)]
mod tests;
