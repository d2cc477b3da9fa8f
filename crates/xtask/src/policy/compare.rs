//! `cargo xtask policy diff`: what a change of figures or of rules changes.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow, bail};
use egude_rules::{
    Pack, RateFault, Rates,
    author::{self, Cases, diff},
};

use super::{
    PACKS,
    order::{Diff, Sides},
    packs, refused, today,
};
use crate::{paths::Paths, say};

/// Codes and names of the regions that ship with the program.
const REGIONS: &str = "crates/backend/data/regions.tsv";

/// Prints what changes.
pub(super) fn diff(paths: &Paths, diff: &Diff) -> Result<()> {
    let found = match &diff.of {
        Sides::Rates(old, new) => {
            let files = author::read_folder(&packs(paths)).map_err(|f| refused(PACKS, &[f]))?;
            let pack = author::compile(&files).map_err(|faults| refused(PACKS, &faults))?;
            let (old, new) = (rates(old, &pack)?, rates(new, &pack)?);
            let when = when(diff)?;
            diff::rates(&pack, &cases(&packs(paths))?, &old, &new, &when)
        }
        Sides::Packs(old, new) => {
            let read = |folder: &Path| {
                let files = author::read_folder(folder);
                files.map_err(|fault| refused(&folder.display().to_string(), &[fault]))
            };
            let newer = cases(new)?;
            let cases = if newer.is_empty() { cases(old)? } else { newer };
            diff::packs(&read(old)?, &read(new)?, &cases)
                .map_err(|faults| refused("the pack", &faults))?
        }
    };
    if diff.json {
        say::plain(&serde_json::to_string_pretty(&found)?);
        return Ok(());
    }
    let regions = fs::read_to_string(paths.root.join(REGIONS)).unwrap_or_default();
    let named = |code: &egude_domain::RegionCode| name(&regions, code.as_str());
    say::plain(found.text(&named).trim_end());
    Ok(())
}

fn when(diff: &Diff) -> Result<diff::When> {
    let on = diff.on.as_ref().map(|day| {
        let wrong = || anyhow!("--on: `{day}` is no day; write YYYY-MM-DD");
        day.parse().map_err(|_| wrong())
    });
    let place = diff.place.as_ref().map(|code| {
        let wrong = || anyhow!("--place: `{code}` is no region code of 12 digits");
        code.parse().map_err(|_| wrong())
    });
    Ok(diff::When {
        today: today().into(),
        on: on.transpose()?,
        place: place.transpose()?,
    })
}

/// Whether there is such a region is not asked: a wrong code reaches nobody, and that is seen.
fn rates(file: &Path, pack: &Pack) -> Result<Rates> {
    let name = file.display();
    let bytes = fs::read(file).with_context(|| format!("cannot read {name}"))?;
    let checked = Rates::read(&bytes, pack, |_| true);
    checked
        .map(|checked| checked.rates)
        .map_err(|faults| in_file(&name.to_string(), &faults))
}

/// All faults of one file at once.
fn in_file(name: &str, faults: &[RateFault]) -> anyhow::Error {
    let lines: Vec<String> = faults.iter().map(|f| format!("{name}: {f}")).collect();
    anyhow!("refused:\n{}", lines.join("\n"))
}

fn cases(folder: &Path) -> Result<Vec<Cases>> {
    let (cases, faults) = author::read_cases(folder);
    if !faults.is_empty() {
        return Err(refused(&folder.display().to_string(), &faults));
    }
    if cases.iter().all(Cases::is_empty) {
        bail!("{} has no cases to compare with", folder.display());
    }
    Ok(cases)
}

/// The Chinese name of a region.
fn name(regions: &str, code: &str) -> Option<String> {
    let line = regions.lines().find(|line| line.starts_with(code))?;
    let name = line.split('\t').nth(4).filter(|name| !name.is_empty());
    name.map(str::to_owned)
}
