//! What a journey starts with.

/// The screen in front of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// A cheap phone, upright.
    Phone,
    /// A small desktop window.
    Desktop,
    /// A standing screen in a service hall.
    Kiosk,
}

impl Device {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Phone, Self::Desktop, Self::Kiosk];

    /// Width and height in CSS pixels.
    pub(super) fn size(self) -> (u32, u32) {
        match self {
            Self::Phone => (390, 844),
            Self::Desktop => (1280, 800),
            Self::Kiosk => (1080, 1920),
        }
    }

    pub(super) fn is_phone(self) -> bool {
        self == Self::Phone
    }
}

/// The start of a journey; change what matters, keep the rest.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The screen.
    pub device: Device,
    /// The language that the app is opened in.
    pub language: &'static str,
    /// The language that the browser asks for.
    pub browser_language: &'static str,
    /// A site made for the purpose instead of the built one: path and content of its files.
    pub pages: Vec<(&'static str, &'static str)>,
    /// The site's `config.json`, when not the built one.
    pub config: Option<String>,
    /// Console errors that belong to this journey, by a part of their text.
    pub expected_errors: Vec<&'static str>,
    /// Whether the browser has service workers. It has none otherwise: what a journey does to the
    /// page's network does not reach them.
    pub worker: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            device: Device::Phone,
            language: "zh-CN",
            browser_language: "zh-CN",
            pages: Vec::new(),
            config: None,
            expected_errors: Vec::new(),
            worker: false,
        }
    }
}

impl Setup {
    /// A phone with the app in this language.
    pub fn phone(language: &'static str) -> Self {
        Self {
            language,
            ..Self::default()
        }
    }

    /// Another screen.
    #[must_use]
    pub fn on(mut self, device: Device) -> Self {
        self.device = device;
        self
    }

    /// Another `config.json`.
    #[must_use]
    pub fn with_config(mut self, text: impl Into<String>) -> Self {
        self.config = Some(text.into());
        self
    }

    /// With the site's service worker.
    #[must_use]
    pub fn with_worker(mut self) -> Self {
        self.worker = true;
        self
    }

    /// A console error that this journey causes on purpose.
    #[must_use]
    pub fn expecting(mut self, part: &'static str) -> Self {
        self.expected_errors.push(part);
        self
    }
}
