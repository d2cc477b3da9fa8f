use super::world::World;
use egude_domain::RegionCode;
use std::collections::BTreeMap;

/// Where the name of a region stands: amid the points that are there. It says where they are and
/// nothing of where a region ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The region.
    pub region: RegionCode,
    /// The middle of its points.
    pub at: World,
    /// How many points it has.
    pub points: u32,
}

/// The middles of the regions' points, the fullest first.
pub fn middles<'a>(points: impl IntoIterator<Item = (&'a RegionCode, World)>) -> Vec<Name> {
    let mut sums: BTreeMap<&RegionCode, (World, u32)> = BTreeMap::new();
    for (region, at) in points {
        let (sum, n) = sums.entry(region).or_default();
        *sum = World {
            x: sum.x + at.x,
            y: sum.y + at.y,
        };
        *n += 1;
    }
    let name = |(region, (sum, points)): (&RegionCode, (World, u32))| Name {
        region: region.clone(),
        at: World {
            x: sum.x / f64::from(points),
            y: sum.y / f64::from(points),
        },
        points,
    };
    let mut names: Vec<Name> = sums.into_iter().map(name).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.points));
    names
}
