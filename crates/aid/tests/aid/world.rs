//! The shipped data with the shipped rules.

use std::{path::Path, sync::LazyLock};

use egude_aid::{
    Door, Figures, Office, Program,
    author::{self, File},
    life::{Desk, Event},
};
use egude_domain::{Moment, Money};
use egude_rules::Pack;

pub(crate) const DATA: File<'_> = File {
    name: "aid.toml",
    text: include_str!("../../data/aid.toml"),
};
pub(crate) const CASES: File<'_> = File {
    name: "aid.cases.toml",
    text: include_str!("../../data/aid.cases.toml"),
};

pub(crate) fn pack() -> &'static Pack {
    static PACK: LazyLock<Pack> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/packs");
        let files = egude_rules::author::read_folder(&folder).unwrap();
        egude_rules::author::compile(&files).unwrap()
    });
    &PACK
}

pub(crate) fn json() -> String {
    serde_json::to_string(pack()).unwrap()
}

pub(crate) fn door() -> &'static Door {
    static DOOR: LazyLock<Door> = LazyLock::new(|| {
        author::compile(DATA, &json()).unwrap_or_else(|faults| panic!("{}", lines(&faults)))
    });
    &DOOR
}

pub(crate) fn lines(faults: &[author::Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

pub(crate) fn program(id: &str) -> &'static Program {
    door().program(id).unwrap()
}

pub(crate) fn at(text: &str) -> Moment {
    format!("{}:00+08:00", text.replace(' ', "T"))
        .parse()
        .unwrap()
}

/// A bureau that has put in everything.
pub(crate) fn figures() -> &'static Figures {
    static FIGURES: LazyLock<Figures> = LazyLock::new(|| Figures {
        advance_hours: Some(48),
        papers_days: Some(5),
        tasks_days: Some(10),
        accept_days: Some(2),
        review_days: Some(10),
        decide_days: Some(10),
        notice_days: Some(5),
        township_limit: Some(Money::from_yuan(3000)),
        keep_days: Some(730),
    });
    &FIGURES
}

/// The township's desk at this moment.
pub(crate) fn desk(now: Moment) -> Desk<'static> {
    Desk {
        door: door(),
        figures: figures(),
        delegated: false,
        reserve_left: Some(Money::from_yuan(20_000)),
        list_overdue: false,
        by: Office::Township,
        now,
    }
}

/// Posted from this day.
pub(crate) fn hang(day: &str) -> Event {
    Event::Notice {
        from: day.parse().unwrap(),
    }
}
