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
    let grid = Grid::of(places, side);
    let joined = join(&grid.cells, side * NEAR);
    gather(places, &grid, &joined)
}

impl View {
    /// The level at which this window's points are drawn together.
    pub fn level(&self) -> i32 {
        level_of(self.zoom)
    }
}

/// The points by cell of the grid, row by row.
struct Grid {
    order: Vec<u32>,
    cells: Vec<Cell>,
}

/// One cell of the grid; its points are a part of the order.
struct Cell {
    key: [u32; 2],
    points: Range<usize>,
    at: World,
}

impl Grid {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "places are 0 to 1, and a grid has fewer than 2^32 cells a side"
    )]
    fn of(places: &[World], side: f64) -> Self {
        let key = |place: &World| [(place.y / side) as u32, (place.x / side) as u32];
        let mut keyed: Vec<([u32; 2], u32)> = places.iter().map(key).zip(0_u32..).collect();
        keyed.sort_unstable();
        let mut from = 0;
        let runs = keyed.chunk_by(|a, b| a.0 == b.0);
        let cell = |run: &[([u32; 2], u32)]| {
            let points = from..from + run.len();
            from = points.end;
            Cell {
                key: run[0].0,
                points,
                at: middle(run.iter().map(|(_, index)| places[*index as usize])),
            }
        };
        let cells = runs.map(cell).collect();
        let order = keyed.into_iter().map(|(_, index)| index).collect();
        Self { order, cells }
    }
}

/// For each cell the one that takes it in: itself, or a fuller neighbour whose middle is near.
/// Without this, two points on either side of a line of the grid would lie over each other.
fn join(cells: &[Cell], near: f64) -> Vec<usize> {
    let mut taken: Vec<Option<usize>> = vec![None; cells.len()];
    let beside = beside(cells);
    let mut order: Vec<usize> = (0..cells.len()).filter(|index| beside[*index]).collect();
    // The fullest first; among equals the first on the grid, whatever order the points came in.
    order.sort_unstable_by_key(|index| (Reverse(cells[*index].points.len()), *index));
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

/// Whether each cell has another beside it. From near, few have: one walk along the grid spares
/// looking round each of a hundred thousand.
fn beside(cells: &[Cell]) -> Vec<bool> {
    let mut beside = vec![false; cells.len()];
    let mut below = 0;
    for (index, cell) in cells.iter().enumerate() {
        let [row, column] = cell.key;
        let near = |other: usize, row: u32| {
            let found = cells.get(other);
            found.is_some_and(|cell| cell.key[0] == row && cell.key[1] <= column + 1)
        };
        if near(index + 1, row) {
            (beside[index], beside[index + 1]) = (true, true);
        }
        while cells
            .get(below)
            .is_some_and(|cell| cell.key < [row + 1, column.saturating_sub(1)])
        {
            below += 1;
        }
        for other in (below..).take_while(|other| near(*other, row + 1)) {
            (beside[index], beside[other]) = (true, true);
        }
    }
    beside
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
fn gather(places: &[World], grid: &Grid, joined: &[usize]) -> Clusters {
    // Where each cluster's members begin, then, as they are put in, where the next one goes.
    let mut next = vec![0_usize; grid.cells.len()];
    for (cell, taker) in grid.cells.iter().zip(joined) {
        next[*taker] += cell.points.len();
    }
    let mut found = Clusters {
        all: Vec::new(),
        order: vec![0; places.len()],
    };
    let mut start = 0;
    let mut ranges = Vec::new();
    for slot in next.iter_mut().filter(|slot| **slot > 0) {
        let members = start..start + *slot;
        *slot = start;
        start = members.end;
        ranges.push(members);
    }
    for (cell, taker) in grid.cells.iter().zip(joined) {
        let to = next[*taker]..next[*taker] + cell.points.len();
        next[*taker] = to.end;
        found.order[to].copy_from_slice(&grid.order[cell.points.clone()]);
    }
    for members in ranges {
        let of = || {
            let own = found.order[members.clone()].iter();
            own.map(|index| places[*index as usize])
        };
        if let Some(area) = Area::round(of()) {
            let members = members.start as u32..members.end as u32;
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
