//! A map in numbers: where points stand on the plane of Web-Mercator, what a window on it shows,
//! and which points stand so near that they are drawn as one.
//!
//! It draws nothing and asks for nothing. The projection is that of public tiles, so that a layer
//! of them fits if an operator has one.

mod boundaries;
mod clusters;
mod names;
mod scale;
mod tiles;
mod view;
mod world;

pub use boundaries::{BoundaryFault, Document, Outlines};
pub use clusters::{Cluster, Clusters, clusters, level_of};
pub use names::{Name, middles};
pub use scale::{Bar, bar};
pub use tiles::{Tile, tiles};
pub use view::{CLOSEST, View, WIDEST};
pub use world::{Area, MOST_LAT, TILE, World};

#[cfg(test)]
mod tests;
