//! Small directories and questions.

use crate::made;
use egude_places::{
    Kind, LocalText, Place, Slice,
    find::{Around, Directory, Found, Origin, Query},
};
use std::sync::Arc;

/// A directory of these places, in one slice.
pub(crate) fn directory(places: Vec<Place>) -> Directory {
    let slice = made::slices(1, 0)[0].as_ref().clone();
    let mut slice = Slice {
        items: places,
        ..slice
    };
    slice.items.sort_by(|a, b| a.id.cmp(&b.id));
    let names = [
        (
            made::region(0, 0),
            vec!["东河旗".to_owned(), "ᠰᠥᠨᠢᠳ ᠵᠡᠭᠦᠨ ᠬᠣᠰᠢᠭᠤ".to_owned()],
        ),
        (made::region(0, 2), vec!["宝力根苏木".to_owned()]),
    ];
    Directory::new(vec![Arc::new(slice)], &made::index(), &names)
}

/// A place of this name.
pub(crate) fn place(id: &str, kind: Kind, name: &str) -> Place {
    let mut place = made::slices(3, 13)[0].items[0].clone();
    id.clone_into(&mut place.id);
    place.kind = kind;
    place.name = LocalText {
        zh: name.to_owned(),
        mn: None,
    };
    place.region = made::region(0, 1);
    place.aliases = Vec::new();
    place.address = None;
    place.at = Some(made::here());
    place.stops = Vec::new();
    place.hours = None;
    place.checked = None;
    place
}

pub(crate) fn around() -> Around<'static> {
    Around {
        now: made::now(),
        calendar: None,
        for_you: &[],
    }
}

/// From Xilinhot, exactly.
pub(crate) fn near() -> Query {
    Query {
        origin: Some(Origin {
            at: made::here(),
            within_m: 0.0,
        }),
        ..Query::default()
    }
}

pub(crate) fn text(text: &str) -> Query {
    Query {
        text: text.to_owned(),
        ..near()
    }
}

/// The ids of the hits, in order.
pub(crate) fn ids(directory: &Directory, found: &Found) -> Vec<String> {
    let id = |entry: usize| directory.places()[entry].id.clone();
    found.hits.iter().map(|hit| id(hit.entry)).collect()
}
