//! From an empty page with a painted shell to the running app.

use crate::app::App;
use crate::config::{Config, ConfigError, Device, FILE};
use crate::i18n::{self, Lang};
use crate::pages::{self, config_error::ConfigErrorPage};
use crate::platform::{http, offline, page, spawn, storage, vertical};
use crate::state::{Display, Locale, first_language};
use leptos::mount::mount_to;
use leptos::prelude::*;

/// Fetches what the first view needs, both files at once, and mounts the app.
pub async fn boot() {
    let asked = first_language();
    let config = async {
        let config = config().await;
        if let Ok(config) = &config {
            // The network is free while the first page is drawn.
            pages::foresee(&page::path(), config);
        }
        config
    };
    let (config, lang) = futures::future::join(config, texts(asked)).await;
    let (Some(lang), Some(place)) = (lang, page::mount_point()) else {
        page::show_trouble();
        return;
    };
    page::remove_static_shell();
    match config {
        Ok(config) => run(config, lang, place),
        Err(error) => {
            mount_to(place, move || {
                provide_context(Locale::new(lang));
                view! { <ConfigErrorPage error /> }
            })
            .forget();
        }
    }
}

fn run(config: Config, lang: Lang, place: page::MountPoint) {
    if config.device == Device::Kiosk {
        storage::turn_off();
        page::set_root_attribute("data-device", Some("kiosk"));
        spawn(offline::let_go());
    } else {
        spawn(offline::keep());
    }
    vertical::install();
    mount_to(place, move || {
        let display = Display::restore();
        let locale = Locale::new(lang);
        view! { <App config display locale /> }
    })
    .forget();
}

async fn config() -> Result<Config, ConfigError> {
    let text = http::text(&format!("/{FILE}"))
        .await
        .map_err(|_| ConfigError::absent())?;
    Config::parse(&text)
}

// A visitor is better off in the other language than before an empty page.
async fn texts(asked: Lang) -> Option<Lang> {
    if i18n::load(asked).await.is_ok() {
        return Some(asked);
    }
    let other = Lang::ALL.into_iter().find(|lang| *lang != asked)?;
    i18n::load(other).await.ok().map(|()| other)
}
