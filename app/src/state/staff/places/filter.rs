//! What somebody looks for among the places.

use super::StaffPlaceItem;
use egude_domain::RegionCode;
use leptos::prelude::*;

/// What is looked for, as it was typed and chosen; empty is anything.
#[derive(Debug, Clone, Copy)]
pub struct Filter {
    /// A part of a name.
    pub text: RwSignal<String>,
    /// A region code: a banner stands for its townships.
    pub region: RwSignal<String>,
    /// Only those with open reports.
    pub reported: RwSignal<bool>,
}

impl Filter {
    pub(super) fn new() -> Self {
        Self {
            text: RwSignal::default(),
            region: RwSignal::default(),
            reported: RwSignal::default(),
        }
    }

    /// Whether anything is looked for.
    pub fn is_set(self) -> bool {
        let fields = [self.text, self.region];
        self.reported.get() || fields.iter().any(|field| !field.with(String::is_empty))
    }

    /// Looks for nothing any more.
    pub fn clear(self) {
        self.text.set(String::new());
        self.region.set(String::new());
        self.reported.set(false);
    }

    /// Whether a place is looked for.
    pub fn fits(self, item: &StaffPlaceItem) -> bool {
        let region: Option<RegionCode> = self.region.with(|code| code.parse().ok());
        let typed = self.text.get();
        let names = [Some(&item.name.zh), item.name.mn.as_ref()];
        names.into_iter().flatten().any(|name| means(&typed, name))
            && region.is_none_or(|region| item.region.upwards().any(|one| one == region))
            && (!self.reported.get() || item.reports > 0)
    }
}

/// Whether what was typed is a part of the name, blanks aside.
fn means(typed: &str, name: &str) -> bool {
    let plain = |text: &str| -> String {
        let signs = text.chars().filter(|sign| !sign.is_whitespace());
        signs.collect()
    };
    plain(name).contains(&plain(typed))
}

#[cfg(test)]
mod tests {
    use super::means;

    #[test]
    fn blanks_do_not_hide_a_place() {
        for (typed, name, found) in [
            ("", "AB C", true),
            (" b c", "AB C".to_lowercase().as_str(), true),
            ("AC", "AB C", false),
        ] {
            assert_eq!(means(typed, name), found, "{typed} in {name}");
        }
    }
}
