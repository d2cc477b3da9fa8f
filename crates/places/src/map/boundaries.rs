use super::world::World;
use serde::Deserialize;

/// More corners than a league's boundaries need would make a telephone slow.
const MOST_CORNERS: usize = 60_000;

/// Why a file of boundaries is not drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoundaryFault {
    /// A place is not one in degrees: another system of coordinates, or the two changed about.
    NotDegrees,
    /// More corners than a map needs.
    TooMany,
    /// No polygon.
    Empty,
}

/// The outlines of regions, rings of places on the plane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlines {
    /// Closed rings; holes are rings, too.
    pub rings: Vec<Vec<World>>,
}

impl Outlines {
    /// The polygons of a `GeoJSON` document in WGS-84.
    pub fn of(document: Document) -> Result<Self, BoundaryFault> {
        let rings: Vec<Vec<[f64; 2]>> = document.rings();
        if rings.iter().map(Vec::len).sum::<usize>() > MOST_CORNERS {
            return Err(BoundaryFault::TooMany);
        }
        let on_plane = |[lon, lat]: [f64; 2]| {
            let degrees = lat.abs() <= 90.0 && lon.abs() <= 180.0;
            degrees
                .then(|| World::of(lat, lon))
                .ok_or(BoundaryFault::NotDegrees)
        };
        let rings: Vec<Vec<World>> = rings
            .into_iter()
            .filter(|ring| ring.len() >= 3)
            .map(|ring| ring.into_iter().map(on_plane).collect())
            .collect::<Result<_, _>>()?;
        if rings.is_empty() {
            return Err(BoundaryFault::Empty);
        }
        Ok(Self { rings })
    }
}

/// What of `GeoJSON` is read: polygons, alone, in features, in collections.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "type")]
pub enum Document {
    /// Many features.
    FeatureCollection {
        /// Them.
        features: Vec<Document>,
    },
    /// One.
    Feature {
        /// Its shape.
        geometry: Option<Box<Document>>,
    },
    /// Many shapes.
    GeometryCollection {
        /// Them.
        geometries: Vec<Document>,
    },
    /// Rings: the outer one, then holes.
    Polygon {
        /// Degrees east and north, and perhaps metres up.
        coordinates: Vec<Vec<Corner>>,
    },
    /// Several.
    MultiPolygon {
        /// As of a polygon.
        coordinates: Vec<Vec<Vec<Corner>>>,
    },
    /// Lines and points, which bound nothing.
    #[serde(other)]
    Other,
}

/// Degrees east and north; what comes after is not read.
#[derive(Clone, Debug, Deserialize)]
pub struct Corner(Vec<f64>);

impl Document {
    fn rings(self) -> Vec<Vec<[f64; 2]>> {
        let ring = |ring: Vec<Corner>| {
            // A corner without numbers is nowhere in degrees.
            let corner = |Corner(at): Corner| match at[..] {
                [lon, lat, ..] => [lon, lat],
                _ => [f64::NAN; 2],
            };
            ring.into_iter().map(corner).collect()
        };
        match self {
            Self::FeatureCollection { features: all }
            | Self::GeometryCollection { geometries: all } => {
                all.into_iter().flat_map(Self::rings).collect()
            }
            Self::Feature { geometry } => geometry.map(|shape| shape.rings()).unwrap_or_default(),
            Self::Polygon { coordinates } => coordinates.into_iter().map(ring).collect(),
            Self::MultiPolygon { coordinates } => {
                coordinates.into_iter().flatten().map(ring).collect()
            }
            Self::Other => Vec::new(),
        }
    }
}
