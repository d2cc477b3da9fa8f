use super::MapPoint;
use egude_places::map::{Area, Cluster, Clusters, World};
use egude_places::{Kind, Point};

/// One thing on the map that can be pressed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mark {
    /// Where.
    pub(super) at: World,
    /// What.
    pub(super) what: What,
}

/// A place or several.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    /// One place.
    Place {
        /// Its own word.
        id: String,
        /// Its name.
        name: String,
        /// What it is.
        kind: Kind,
        /// Whether it is open now, if that is known.
        open: Option<bool>,
        /// Where, in degrees.
        point: Point,
    },
    /// Several, too near each other to be told apart at this zoom.
    Group {
        /// The word of one of them, the same as long as the group is.
        first: String,
        /// What they span.
        area: Area,
        /// Their positions among the places.
        members: Vec<u32>,
        /// How many are open now.
        open: usize,
    },
}

impl Mark {
    /// The marks in a part of the plane.
    pub(super) fn within(clusters: &Clusters, places: &[MapPoint], part: &Area) -> Vec<Self> {
        let inside = clusters.all.iter().filter(|cluster| part.holds(cluster.at));
        let mark = |cluster| Self::of(clusters, places, cluster);
        inside.filter_map(mark).collect()
    }

    fn of(clusters: &Clusters, places: &[MapPoint], cluster: &Cluster) -> Option<Self> {
        let members = clusters.members(cluster);
        let first = places.get(*members.first()? as usize)?;
        let what = if members.len() == 1 {
            What::Place {
                id: first.id.clone(),
                name: first.name.clone(),
                kind: first.kind,
                open: first.open,
                point: first.at.clone(),
            }
        } else {
            let is_open = |index: &&u32| {
                let place = places.get(**index as usize);
                place.is_some_and(|place| place.open == Some(true))
            };
            What::Group {
                first: first.id.clone(),
                area: cluster.area,
                members: members.to_vec(),
                open: members.iter().filter(is_open).count(),
            }
        };
        Some(Self {
            at: cluster.at,
            what,
        })
    }

    /// What it is called among the marks; the end of its element's id.
    pub(super) fn key(&self) -> String {
        match &self.what {
            What::Place { id, .. } => id.clone(),
            What::Group { first, members, .. } => format!("{first}--{}", members.len()),
        }
    }

    /// Changes whenever it has to be drawn anew.
    pub(super) fn look(&self) -> String {
        match &self.what {
            What::Place {
                id,
                name,
                kind,
                open,
                ..
            } => format!("{id} {name} {} {open:?}", kind.as_str()),
            What::Group { open, .. } => format!("{} {open} {}", self.key(), self.at.x),
        }
    }
}
