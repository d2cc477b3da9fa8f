//! Numbers: how much can be sent, how long things take, how much a township may grant.

use egude_rules::rates::{
    RateWrong,
    look::{Look, Object},
};

use crate::file::number;

const MIB: u64 = 1024 * 1024;
/// A hundred million yuan: more than any township's reserve.
const MOST_FEN: i64 = 10_000_000_000;
/// No township's limit is below a hundred yuan, so less was written in yuan.
const LEAST_FEN: i64 = 10_000;

pub(super) const FIGURES: &[&str] = &[
    "advanceHours",
    "papersDays",
    "tasksDays",
    "acceptDays",
    "reviewDays",
    "decideDays",
    "noticeDays",
    "townshipLimitFen",
];

/// What can be sent with a case.
pub(super) fn uploads(look: &mut Look, file: &Object<'_>) {
    let Some(value) = file.members.get("uploads") else {
        return;
    };
    let must = &["bytes", "pdfPages", "pages"];
    if let Some(limits) = look.object(file.place("uploads"), value, must, &[]) {
        // A photograph has to fit, and a disk is not endless.
        number(look, &limits, "bytes", MIB..=64 * MIB);
        number(look, &limits, "pdfPages", 1_u32..=100);
        number(look, &limits, "pages", 1_u32..=200);
    }
}

/// Figures of a banner.
pub(super) fn check(look: &mut Look, entry: &Object<'_>) {
    let Some(value) = entry.members.get("figures") else {
        return;
    };
    let Some(figures) = look.object(entry.place("figures"), value, &["keepDays"], FIGURES) else {
        return;
    };
    number(look, &figures, "advanceHours", 1_u32..=240);
    for days in [
        "papersDays",
        "tasksDays",
        "acceptDays",
        "reviewDays",
        "decideDays",
        "noticeDays",
    ] {
        number(look, &figures, days, 1_u32..=90);
    }
    fen(look, &figures, "townshipLimitFen");
    number(look, &figures, "keepDays", 30_u32..=36_500);
}

/// An amount in fen; so little that it must be yuan is a fault of its own.
pub(super) fn fen(look: &mut Look, object: &Object<'_>, name: &str) -> Option<i64> {
    let value = object.members.get(name)?;
    let at = object.place(name);
    match value.as_i64() {
        None => look.expected(at, "a whole number of fen, without quotation marks"),
        Some(fen) if (1..LEAST_FEN).contains(&fen) => look.wrong(at, RateWrong::InYuan(fen)),
        Some(fen) if !(0..=MOST_FEN).contains(&fen) => look.wrong(at, RateWrong::Amount(fen)),
        Some(fen) => return Some(fen),
    }
    None
}
