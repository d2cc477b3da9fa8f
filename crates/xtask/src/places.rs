//! Invented service points: the sample directory, large ones for benches, and what they weigh.

mod bytes;
mod care;
mod data;
mod generate;
mod order;
mod place;
mod sample;
mod stops;
mod write;

use anyhow::{Context, Result};

use crate::{paths::Paths, say};
pub(crate) use order::{Order, order};

const SAMPLE: &str = "crates/backend/sample/places.json";

/// Does it.
pub(crate) fn act(paths: &Paths, order: Order) -> Result<()> {
    let ground = data::Ground::read(paths)?;
    match order {
        Order::Sample => {
            let document = sample::document(&ground)?;
            put(&paths.root.join(SAMPLE), &document)
        }
        Order::Generate { count, seed, out } => {
            let document = generate::document(&ground, count, seed)?;
            let out = out.unwrap_or_else(|| paths.root.join("target/places.json"));
            put(&out, &document)
        }
        Order::Bytes => bytes::report(&ground),
    }
}

fn put(path: &std::path::Path, document: &egude_places::import::Document) -> Result<()> {
    let text = write::text(document)?;
    std::fs::write(path, &text).with_context(|| format!("cannot write {}", path.display()))?;
    say::step(&format!(
        "{}: {} places, {} KB",
        path.display(),
        document.items.len(),
        text.len() / 1000
    ));
    Ok(())
}
