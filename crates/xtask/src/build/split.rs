//! Cuts the app into what every visitor needs and parts that come when they are wanted.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
};

use anyhow::{Context, Result, bail};

use super::{
    bundle::bundle,
    loader::{self, Loader},
    replace::{Built, put_in_place},
};
use crate::{
    cargo::{TARGET, Wasm},
    paths::Paths,
    run, say,
};

const APP: &str = "egude-app";
const PROFILE: &str = "wasm-release";

/// Each feature is named: with all of them it writes a module that browsers refuse.
/// Functions of one name side by side compress a hundredth better.
const OPTIMISE: [&str; 9] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-reference-types",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--reorder-functions-by-name",
];

/// Replaces the whole app, as Trunk leaves it in `stage`, by its parts.
pub(crate) fn split(paths: &Paths, wasm: Wasm, stage: &Path) -> Result<()> {
    let work = paths.web_target.join("split");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let cut = work.join("cut");
    let whole = format!("{TARGET}/{PROFILE}/{APP}.wasm");
    let tool = |name: &str| wasm.command(paths, &paths.bin().join(name).to_string_lossy());
    run::run(
        tool("wasm-split-cli")?
            .arg(paths.web_target.join(whole))
            .arg(&cut)
            .args(["--out-name", APP])
            // It tells of sections that are of no use to it.
            .env("RUST_LOG", "error"),
    )
    .context("the app could not be cut into parts")?;
    run::run(
        tool("wasm-bindgen")?
            .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
            .args(["--out-name", APP, "--out-dir"])
            .arg(&work)
            .arg(cut.join(format!("{APP}.wasm"))),
    )?;
    let main = optimised(paths, wasm, &work.join(format!("{APP}_bg.wasm")))?;
    let loader = Loader::read(&fs::read_to_string(cut.join("__wasm_split.js"))?)
        .context("wasm-split-cli writes its loader in another way")?;
    let pieces = all_optimised(paths, wasm, &cut, loader.names().into_keys().collect())?;
    let (sent, files) = bundle(&loader, &pieces);
    for (name, content) in &files {
        fs::write(stage.join(name), content)?;
    }
    let glue = fs::read_to_string(work.join(format!("{APP}.js")))?;
    let Some(glue) = loader::build_in(&glue, &loader, &sent) else {
        bail!("wasm-bindgen imports the loader of the parts in another way");
    };
    put_in_place(stage, APP, &Built { main, glue })?;
    say::step(&format!(
        "the app is cut into {} pieces in {} files",
        pieces.len() + 1,
        files.len() + 1
    ));
    Ok(())
}

/// All pieces, on all cores: each needs some seconds.
fn all_optimised(
    paths: &Paths,
    wasm: Wasm,
    cut: &Path,
    files: Vec<String>,
) -> Result<BTreeMap<String, Vec<u8>>> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let left = Mutex::new(files);
    let work = || {
        let mut done = Vec::new();
        loop {
            let next = left.lock().ok().and_then(|mut left| left.pop());
            let Some(file) = next else {
                return Ok(done);
            };
            let piece = optimised(paths, wasm, &cut.join(format!("{file}.wasm")))?;
            done.push((file, piece));
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let mut all = BTreeMap::new();
        for worker in workers {
            let done: Result<Vec<_>> = worker
                .join()
                .map_err(|_| anyhow::anyhow!("an optimiser stopped"))?;
            all.extend(done?);
        }
        Ok(all)
    })
}

/// A module as small as it gets.
fn optimised(paths: &Paths, wasm: Wasm, module: &Path) -> Result<Vec<u8>> {
    let small: PathBuf = module.with_extension("small.wasm");
    // Named in full, since a child is searched on our own `PATH`.
    let program = paths.node().join("node_modules/.bin/wasm-opt");
    let mut command = wasm.command(paths, &program.to_string_lossy())?;
    run::run(command.args(OPTIMISE).arg(module).arg("-o").arg(&small))?;
    fs::read(&small).with_context(|| format!("cannot read {}", small.display()))
}
