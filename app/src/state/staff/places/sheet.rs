//! The long form of an entry: its parts, and which of them are unfolded.

use leptos::prelude::*;

/// Parts of the form that are folded at first, with the beginnings of the names of their fields.
const SECTIONS: [(&str, &[&str]); 6] = [
    (
        "name",
        &["name", "aliases", "kind", "region", "address", "at"],
    ),
    (
        "fit",
        &["takes", "languages", "access", "ride", "radiusKm", "meals"],
    ),
    ("subsidies", &["subsidies"]),
    ("medical", &["medical"]),
    ("operator", &["operator", "filing", "grade"]),
    ("stops", &["stops"]),
];

/// The part that a field is in, if it is folded at first.
pub fn section_of(field: &str) -> Option<&'static str> {
    let root = field.split('-').next().unwrap_or(field);
    let mut sections = SECTIONS.iter();
    sections
        .find(|(_, roots)| roots.contains(&root))
        .map(|(name, _)| *name)
}

/// Which parts and rows are unfolded, by their names.
#[derive(Debug, Clone, Copy)]
pub struct Sections(RwSignal<Vec<String>>);

impl Sections {
    pub(super) fn new() -> Self {
        Self(RwSignal::default())
    }

    /// Whether it is unfolded.
    pub fn is_open(self, name: &str) -> bool {
        self.0.with(|open| open.iter().any(|own| own == name))
    }

    /// Unfolds or folds it.
    pub fn set(self, name: &str, to: bool) {
        if untrack(|| self.is_open(name)) == to {
            return;
        }
        self.0.update(|open| {
            open.retain(|own| own != name);
            if to {
                open.push(name.to_owned());
            }
        });
    }

    /// Unfolds whatever holds this field: its part, and its row, or the row of its row.
    pub fn reveal(self, field: &str) {
        if let Some(section) = section_of(field) {
            self.set(section, true);
        }
        for (at, _) in field.match_indices('-') {
            let own = &field[..at];
            if own.rsplit('-').next().is_some_and(is_row) {
                self.set(own, true);
            }
        }
    }

    /// Folds everything.
    pub(super) fn clear(self) {
        self.0.set(Vec::new());
    }
}

/// Whether a piece of a field's name is that of a row.
fn is_row(piece: &str) -> bool {
    let digits = piece.strip_prefix('r').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_in_its_folded_part_and_row() {
        assert_eq!(section_of("at-lat"), Some("name"));
        assert_eq!(section_of("stops-r2-at-lat"), Some("stops"));
        assert_eq!(section_of("phones"), None);
        assert!(is_row("r0") && is_row("r12") && !is_row("r") && !is_row("ride") && !is_row("0"));
    }
}
