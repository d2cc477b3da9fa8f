use crate::Point;
use std::f64::consts::TAU;

/// Degrees: the plane of Web-Mercator is a square, which ends here.
pub const MOST_LAT: f64 = 85.051_128_779_806_6;
/// Pixels along a side of a tile; at zoom 0 one tile is the whole earth.
pub const TILE: f64 = 256.0;
/// Metres round the equator (WGS-84).
const ROUND: f64 = TAU * 6_378_137.0;

/// A place on the plane of Web-Mercator: x from west, y from north, both 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct World {
    /// From 180° west to 180° east.
    pub x: f64,
    /// From the northern edge to the southern.
    pub y: f64,
}

impl World {
    /// Degrees, WGS-84, on the plane. Beyond the edges counts as the edge.
    pub fn of(lat: f64, lon: f64) -> Self {
        let lat = lat.clamp(-MOST_LAT, MOST_LAT).to_radians();
        Self {
            x: (lon.clamp(-180.0, 180.0) / 360.0) + 0.5,
            y: 0.5 - lat.tan().asinh() / TAU,
        }
    }

    /// Degrees north and east, WGS-84.
    pub fn degrees(self) -> (f64, f64) {
        let lat = ((0.5 - self.y) * TAU).sinh().atan();
        (lat.to_degrees(), (self.x - 0.5) * 360.0)
    }

    /// How many metres on the ground one unit of the plane is here; it grows away from the
    /// equator, as the projection does.
    pub fn metres(self) -> f64 {
        ROUND * self.degrees().0.to_radians().cos()
    }

    pub(super) fn away(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

impl From<&Point> for World {
    fn from(point: &Point) -> Self {
        Self::of(point.lat, point.lon)
    }
}

/// A box on the plane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// The north-western corner.
    pub from: World,
    /// The south-eastern corner.
    pub to: World,
}

impl Area {
    /// The smallest box round places; none for no place.
    pub fn round(places: impl IntoIterator<Item = World>) -> Option<Self> {
        let mut places = places.into_iter();
        let first = places.next()?;
        let start = Self {
            from: first,
            to: first,
        };
        Some(places.fold(start, Self::with))
    }

    /// The smallest box round a place and the `n` others that are nearest to it.
    pub fn near(from: World, places: &[World], n: usize) -> Self {
        let mut nearest: Vec<World> = places.to_vec();
        if n < nearest.len() {
            nearest.select_nth_unstable_by(n, |a, b| from.away(*a).total_cmp(&from.away(*b)));
            nearest.truncate(n);
        }
        let only = Self { from, to: from };
        nearest.into_iter().fold(only, Self::with)
    }

    /// This box and a place.
    #[must_use]
    pub fn with(self, place: World) -> Self {
        Self {
            from: World {
                x: self.from.x.min(place.x),
                y: self.from.y.min(place.y),
            },
            to: World {
                x: self.to.x.max(place.x),
                y: self.to.y.max(place.y),
            },
        }
    }

    /// Wider by this much on each side.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        Self {
            from: World {
                x: self.from.x - by,
                y: self.from.y - by,
            },
            to: World {
                x: self.to.x + by,
                y: self.to.y + by,
            },
        }
    }

    /// Its middle.
    pub fn middle(&self) -> World {
        World {
            x: f64::midpoint(self.from.x, self.to.x),
            y: f64::midpoint(self.from.y, self.to.y),
        }
    }

    /// Whether a place is in it.
    pub fn holds(&self, place: World) -> bool {
        (self.from.x..=self.to.x).contains(&place.x) && (self.from.y..=self.to.y).contains(&place.y)
    }
}
