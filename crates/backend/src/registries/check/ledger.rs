//! When booking is closed to a person for a while.

use egude_rules::rates::look::{Look, Object};

use super::part::number;

const MUST: &[&str] = &["days", "noShows", "cancels", "blockDays"];

pub(super) fn check(look: &mut Look, entry: &Object<'_>) {
    let mut seen = Vec::new();
    for (at, value) in look.list(entry, "ledgerRules") {
        let Some(rule) = look.object(at, value, MUST, &[]) else {
            continue;
        };
        let days = number(look, &rule, "days", 1..=730);
        let no_shows = number(look, &rule, "noShows", 0..=50);
        let cancels = number(look, &rule, "cancels", 0..=50);
        number(look, &rule, "blockDays", 1..=730);
        if (no_shows, cancels) == (Some(0), Some(0)) {
            let what = "with noShows or cancels above 0, or it would close booking to everybody";
            look.expected(rule.at, what);
        } else if seen.contains(&(days, no_shows, cancels)) {
            look.expected(rule.at, "there once");
        } else if days.is_some() {
            seen.push((days, no_shows, cancels));
        }
    }
}
