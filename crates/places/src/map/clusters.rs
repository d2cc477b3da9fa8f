use super::view::View;
use super::world::{Area, TILE, World};
use std::cmp::Reverse;
use std::ops::Range;

/// Pixels along a side of a cell of the grid, at the least: two fingers' breadth.
const CELL: f64 = 80.0;
/// Neighbours nearer than this part of a cell are one.
const NEAR: f64 = 0.75;

/// Points so near each other at a zoom that they are drawn as one; or a single one.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// The middle of its points; of a single one its own place.
    pub at: World,
    /// What its points span.
    pub area: Area,
    members: Range<u32>,
}

impl Cluster {
    /// How many points it has.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Never: a cluster has a point.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

/// All points at a zoom, each in exactly one cluster.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clusters {
    /// The largest first.
    pub all: Vec<Cluster>,
    order: Vec<u32>,
}

impl Clusters {
    /// The positions of a cluster's points in what was given.
    pub fn members(&self, cluster: &Cluster) -> &[u32] {
        let range = cluster.members.start as usize..cluster.members.end as usize;
        self.order.get(range).unwrap_or_default()
    }
}

/// Which grid belongs to a zoom: two for each zoom, and the next only when the next half is
/// reached, so that pinching does not make numbers flicker.
#[expect(clippy::cast_possible_truncation, reason = "zooms are below 32")]
pub fn level_of(zoom: f64) -> i32 {
    (zoom * 2.0).floor() as i32
}

/// Draws together what is near at the level of a zoom. The grid lies on the earth and not on the
/// window, and the window has no say in it: clusters stay the same while one moves about.
pub fn clusters(places: &[World], level: i32) -> Clusters {
    let side = CELL / (TILE * (f64::from(level) / 2.0).exp2());
    let cells = cells(places, side);
    let joined = join(&cells, side * NEAR);
    gather(places, &cells, &joined)
}

impl View {
    /// The level at which this window's points are drawn together.
    pub fn level(&self) -> i32 {
        level_of(self.zoom)
    }
}

/// One cell of the grid and its points.
struct Cell {
    key: [u32; 2],
    points: Vec<u32>,
    at: World,
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places are 0 to 1, and a grid has fewer than 2^32 cells a side"
)]
fn cells(places: &[World], side: f64) -> Vec<Cell> {
    let mut keyed: Vec<([u32; 2], u32)> = (0_u32..)
        .zip(places)
        .map(|(index, place)| ([(place.y / side) as u32, (place.x / side) as u32], index))
        .collect();
    keyed.sort_unstable();
    let runs = keyed.chunk_by(|a, b| a.0 == b.0);
    runs.map(|run| {
        let points: Vec<u32> = run.iter().map(|(_, index)| *index).collect();
        Cell {
            key: run[0].0,
            at: middle(points.iter().map(|index| places[*index as usize])),
            points,
        }
    })
    .collect()
}

/// For each cell the one that takes it in: itself, or a fuller neighbour whose middle is near.
/// Without this, two points on either side of a line of the grid would lie over each other.
fn join(cells: &[Cell], near: f64) -> Vec<usize> {
    let mut taken: Vec<Option<usize>> = vec![None; cells.len()];
    let mut order: Vec<usize> = (0..cells.len()).collect();
    order.sort_by_key(|index| Reverse(cells[*index].points.len()));
    for index in order {
        if taken[index].is_some() {
            continue;
        }
        taken[index] = Some(index);
        for other in neighbours(cells, cells[index].key) {
            if taken[other].is_none() && cells[other].at.away(cells[index].at) < near {
                taken[other] = Some(index);
            }
        }
    }
    let itself = |(index, by): (usize, Option<usize>)| by.unwrap_or(index);
    taken.into_iter().enumerate().map(itself).collect()
}

fn neighbours(cells: &[Cell], [row, column]: [u32; 2]) -> impl Iterator<Item = usize> {
    let rows = row.saturating_sub(1)..=row + 1;
    rows.flat_map(move |row| {
        let first = [row, column.saturating_sub(1)];
        let start = cells.partition_point(|cell| cell.key < first);
        let in_reach = move |index: &usize| {
            cells
                .get(*index)
                .is_some_and(|cell| cell.key[0] == row && cell.key[1] <= column + 1)
        };
        (start..).take_while(in_reach)
    })
}

#[expect(clippy::cast_possible_truncation, reason = "fewer than 2^32 points")]
fn gather(places: &[World], cells: &[Cell], joined: &[usize]) -> Clusters {
    let mut by_taker: Vec<(usize, usize)> = joined.iter().copied().zip(0..).collect();
    by_taker.sort_unstable();
    let mut found = Clusters::default();
    for run in by_taker.chunk_by(|a, b| a.0 == b.0) {
        let start = found.order.len() as u32;
        for (_, cell) in run {
            found.order.extend(&cells[*cell].points);
        }
        let members = start..found.order.len() as u32;
        let of = || {
            let own = &found.order[start as usize..];
            own.iter().map(|index| places[*index as usize])
        };
        if let Some(area) = Area::round(of()) {
            let at = middle(of());
            found.all.push(Cluster { at, area, members });
        }
    }
    found.all.sort_by_key(|cluster| Reverse(cluster.len()));
    found
}

#[expect(clippy::cast_precision_loss, reason = "fewer than 2^32 points")]
fn middle(places: impl ExactSizeIterator<Item = World>) -> World {
    let n = places.len() as f64;
    let sum = places.fold(World::default(), |sum, place| World {
        x: sum.x + place.x,
        y: sum.y + place.y,
    });
    World {
        x: sum.x / n,
        y: sum.y / n,
    }
}
