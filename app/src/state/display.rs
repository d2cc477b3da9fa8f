//! How large and in which colours the page is shown.

use crate::platform::{page, storage};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

const RECORD: &str = "display";
const VERSION: u32 = 1;

/// The steps of text size, in percent of the usual size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    /// As designed.
    #[default]
    Usual,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
    /// 200 %.
    Largest,
}

impl TextSize {
    /// All steps, smallest first.
    pub const ALL: [Self; 4] = [Self::Usual, Self::Large, Self::Larger, Self::Largest];

    /// The value of `data-text` on the root; none for the usual size.
    pub fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Usual => None,
            Self::Large => Some("125"),
            Self::Larger => Some("150"),
            Self::Largest => Some("200"),
        }
    }

    /// The message that names this step.
    pub fn message(self) -> &'static str {
        match self {
            Self::Usual => "display-text-usual",
            Self::Large => "display-text-large",
            Self::Larger => "display-text-larger",
            Self::Largest => "display-text-largest",
        }
    }
}

#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Prefs {
    text: TextSize,
    contrast: Option<bool>,
}

/// The display choices of this person, kept on their own device.
#[derive(Clone, Copy)]
pub struct Display(RwSignal<Prefs>);

impl Display {
    /// Restores what was chosen before and applies it to the page.
    pub fn restore() -> Self {
        let prefs = storage::load(RECORD, VERSION).kept().unwrap_or_default();
        apply(prefs);
        Self(RwSignal::new(prefs))
    }

    /// The context provided by the app.
    pub fn get() -> Self {
        expect_context()
    }

    /// The chosen text size.
    pub fn text(self) -> TextSize {
        self.0.get().text
    }

    /// Whether the high-contrast colours are shown: as the person said, else as the system asks.
    pub fn contrast(self) -> bool {
        self.0.get().contrast.unwrap_or_else(page::prefers_contrast)
    }

    /// Chooses a text size.
    pub fn set_text(self, text: TextSize) {
        self.change(|prefs| prefs.text = text);
    }

    /// Chooses the high-contrast or the plain colours.
    pub fn set_contrast(self, on: bool) {
        self.change(|prefs| prefs.contrast = Some(on));
    }

    /// As it was before anyone chose, for the next person at a shared screen.
    pub fn reset(self) {
        self.change(|prefs| *prefs = Prefs::default());
    }

    fn change(self, change: impl FnOnce(&mut Prefs)) {
        self.0.update(change);
        let prefs = self.0.get_untracked();
        apply(prefs);
        // Where nothing can be kept, the choice holds for this visit.
        let _ = storage::save(RECORD, VERSION, &prefs);
    }
}

fn apply(prefs: Prefs) {
    page::set_root_attribute("data-text", prefs.text.attribute());
    let theme = prefs
        .contrast
        .map(|on| if on { "contrast" } else { "plain" });
    page::set_root_attribute("data-theme", theme);
}
