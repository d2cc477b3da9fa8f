//! Where things lie.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The folders every step works with.
pub(crate) struct Paths {
    /// The repository.
    pub(crate) root: PathBuf,
    /// Installed tools: `$EGUDE_TOOLS`, else in the user's cache.
    pub(crate) tools: PathBuf,
    /// Native build output: `$CARGO_TARGET_DIR`, else in the user's cache.
    pub(crate) target: PathBuf,
    /// Browser build output. Apart, because another compiler may write it.
    pub(crate) web_target: PathBuf,
}

impl Paths {
    /// Reads the environment; relative paths count from the current folder.
    pub(crate) fn find() -> Result<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest
            .ancestors()
            .nth(2)
            .context("xtask is not in crates/xtask")?
            .to_owned();
        let cache =
            match env::var_os("XDG_CACHE_HOME").filter(|dir| Path::new(dir).is_absolute()) {
                Some(dir) => PathBuf::from(dir),
                None => home().map_or_else(|| root.join("target"), |home| home.join(".cache")),
            }
            .join("egude");
        let or = |name: &str, usual: &str| -> Result<PathBuf> {
            Ok(match env::var_os(name).filter(|value| !value.is_empty()) {
                Some(value) => std::path::absolute(value)?,
                None => cache.join(usual),
            })
        };
        Ok(Self {
            tools: or("EGUDE_TOOLS", "tools")?,
            target: or("CARGO_TARGET_DIR", "target")?,
            web_target: cache.join("target-web"),
            root,
        })
    }

    /// The built site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Executables installed by cargo.
    pub(crate) fn bin(&self) -> PathBuf {
        self.tools.join("bin")
    }

    /// The folder `npm ci` fills.
    pub(crate) fn node(&self) -> PathBuf {
        self.tools.join("node")
    }

    /// The axe-core script that the browser tests inject.
    pub(crate) fn axe(&self) -> PathBuf {
        self.node().join("node_modules/axe-core/axe.min.js")
    }

    /// `PATH` with our tools in front, and `first` before them.
    pub(crate) fn search_path(&self, first: Option<&Path>) -> Result<OsString> {
        let usual = env::var_os("PATH").unwrap_or_default();
        let ours = [self.bin(), self.node().join("node_modules/.bin")];
        let first = first.map(Path::to_owned);
        Ok(env::join_paths(
            first
                .into_iter()
                .chain(ours)
                .chain(env::split_paths(&usual)),
        )?)
    }
}

fn home() -> Option<PathBuf> {
    env::home_dir().filter(|home| home.is_absolute())
}
