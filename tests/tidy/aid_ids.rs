//! The ids that the data of the one door bring along.

use std::sync::LazyLock;

use egude_aid::author::{self, File};
use egude_aid::life::Stage;
use egude_aid::{Door, Lane};
use egude_tests::repo;

use crate::vocabulary::{Ids, pack};

const FILE: &str = "crates/aid/data/aid.toml";

static DOOR: LazyLock<Door> = LazyLock::new(|| {
    let file = repo::file(FILE).expect("the data are in the repository");
    let named = File {
        name: FILE,
        text: &file.text,
    };
    let pack = serde_json::to_string(&pack()).expect("the pack is written as JSON");
    author::compile(named, &pack).unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("the data are refused:\n{}", lines.join("\n"))
    })
});

/// In the spelling of message ids.
fn ids<'a>(of: impl IntoIterator<Item = &'a String>) -> Ids {
    of.into_iter().map(|id| id.to_ascii_lowercase()).collect()
}

pub(crate) fn questions() -> Ids {
    ids(DOOR.lane.questions.iter().map(|it| &it.id))
}

/// `question-o-option`.
pub(crate) fn options() -> Ids {
    let of = DOOR.lane.questions.iter();
    of.flat_map(|it| it.options.iter().map(|word| format!("{}-o-{word}", it.id)))
        .collect()
}

/// Rows of the lane table: why it goes this way.
pub(crate) fn lane_rows() -> Ids {
    ids(DOOR.lane.rows.iter().map(|it| &it.id))
}

pub(crate) fn lane_notes() -> Ids {
    ids(DOOR.lane.notes.iter().map(|it| &it.id))
}

pub(crate) fn clocks() -> Ids {
    ids(DOOR.clocks.iter().map(|it| &it.id))
}

pub(crate) fn grounds() -> Ids {
    ids(DOOR.grounds.iter().map(|it| &it.id))
}

pub(crate) fn consents() -> Ids {
    ids(DOOR.consents.iter().map(|it| &it.id))
}

pub(crate) fn reasons() -> Ids {
    ids(DOOR.reasons.iter().map(|it| &it.id))
}

pub(crate) fn remedies() -> Ids {
    ids(DOOR.remedies.iter().map(|it| &it.id))
}

pub(crate) fn receivers() -> Ids {
    ids(DOOR.receivers.iter().map(|it| &it.id))
}

/// What a receiver may get.
pub(crate) fn fields() -> Ids {
    let fields = DOOR.receivers.iter().flat_map(|it| &it.fields);
    fields.map(ToString::to_string).collect()
}

pub(crate) fn spending() -> Ids {
    ids(DOOR.spending.iter().map(|it| &it.id))
}

/// What somebody sees of a person in need.
pub(crate) fn signs() -> Ids {
    ids(DOOR.signs.iter().map(|it| &it.id))
}

pub(crate) fn stages() -> Ids {
    Stage::ALL.iter().map(ToString::to_string).collect()
}

pub(crate) fn lanes() -> Ids {
    Lane::ALL.iter().map(ToString::to_string).collect()
}

pub(crate) fn documents() -> Ids {
    ids(DOOR.docs.keys())
}

#[test]
fn the_data_have_ids_of_every_kind() {
    for ids in [
        questions(),
        options(),
        lane_rows(),
        lane_notes(),
        clocks(),
        grounds(),
        consents(),
        reasons(),
        remedies(),
        receivers(),
        fields(),
        spending(),
        signs(),
        documents(),
    ] {
        assert!(!ids.is_empty(), "{FILE} has lost a kind of id");
    }
}
