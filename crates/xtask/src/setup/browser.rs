//! Chromium, its driver, and fonts with Chinese characters.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::apt;
use crate::{run, say};

/// The browser that the tests drive.
pub(crate) struct Browser {
    /// `chromium` or a relative of it.
    pub(crate) chromium: PathBuf,
    /// Its `chromedriver`.
    pub(crate) driver: PathBuf,
}

const CHROMIUM: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const DRIVER: [&str; 2] = ["chromedriver", "chromium.chromedriver"];

/// The installed browser, or Debian's.
pub(crate) fn find_or_install() -> Result<Browser> {
    let mut wanted = Vec::new();
    if find().is_none() {
        wanted.extend(["chromium", "chromium-driver"]);
    }
    if !has_chinese_font() {
        wanted.extend(["fontconfig", "fonts-noto-cjk"]);
    }
    apt::install(&wanted).context(
        "the browser tests need Chromium, chromedriver and a Chinese font; install them, \
         or set EGUDE_CHROMIUM and EGUDE_CHROMEDRIVER",
    )?;
    let browser = find().context("Chromium or chromedriver is still not on PATH")?;
    say::step(&format!("browser: ready ({})", browser.chromium.display()));
    Ok(browser)
}

fn find() -> Option<Browser> {
    Some(Browser {
        chromium: told("EGUDE_CHROMIUM").or_else(|| run::find(&CHROMIUM))?,
        driver: told("EGUDE_CHROMEDRIVER").or_else(|| run::find(&DRIVER))?,
    })
}

fn told(name: &str) -> Option<PathBuf> {
    std::env::var_os(name)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
}

fn has_chinese_font() -> bool {
    run::output(run::command("fc-list").arg(":lang=zh-cn")).is_ok_and(|list| !list.is_empty())
}
