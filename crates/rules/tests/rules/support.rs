use std::path::PathBuf;

use egude_rules::{Pack, author};

pub(crate) fn packs() -> PathBuf {
    concat!(env!("CARGO_MANIFEST_DIR"), "/packs").into()
}

pub(crate) fn pack() -> Pack {
    let files = author::read_folder(&packs()).unwrap();
    author::compile(&files).unwrap()
}
