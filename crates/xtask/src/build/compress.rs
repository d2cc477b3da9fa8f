//! Writes `.br` and `.gz` siblings once, so that the server never compresses the site.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    thread,
};

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};

use crate::say;

/// What gains from compression; pictures and fonts are compressed already.
const TEXT: [&str; 12] = [
    "bin",
    "css",
    "ftl",
    "geojson",
    "html",
    "js",
    "json",
    "map",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
];

/// Compresses everything below `folder`, on all cores.
pub(crate) fn siblings(folder: &Path) -> Result<()> {
    let mut files = Vec::new();
    find(folder, &mut files)?;
    // The largest first, so that no core is left with it at the end.
    files.sort_by_key(|(size, _)| std::cmp::Reverse(*size));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let totals = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores)
            .map(|core| {
                let files = &files;
                scope.spawn(move || -> Result<(usize, usize)> {
                    let mut totals = (0, 0);
                    for (_, file) in files.iter().skip(core).step_by(cores) {
                        let (before, after) = compress(file)?;
                        totals = (totals.0 + before, totals.1 + after);
                    }
                    Ok(totals)
                })
            })
            .collect();
        workers
            .into_iter()
            .try_fold((0, 0), |sum, worker| -> Result<(usize, usize)> {
                let (before, after) = worker
                    .join()
                    .map_err(|_| anyhow::anyhow!("a compressor stopped"))??;
                Ok((sum.0 + before, sum.1 + after))
            })
    })?;
    say::step(&format!(
        "{} files compressed: {} KB, as brotli {} KB",
        files.len(),
        totals.0 / 1024,
        totals.1 / 1024
    ));
    Ok(())
}

fn find(folder: &Path, files: &mut Vec<(u64, PathBuf)>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, files)?;
        } else if path
            .extension()
            .is_some_and(|found| TEXT.iter().any(|text| found == *text))
        {
            files.push((path.metadata()?.len(), path));
        }
    }
    Ok(())
}

/// Sizes before and after brotli. A sibling that is not smaller is not written.
fn compress(file: &Path) -> Result<(usize, usize)> {
    let content = fs::read(file)?;
    let brotli = brotli(&content)?;
    for (suffix, bytes) in [("br", &brotli), ("gz", &gzip(&content)?)] {
        if bytes.len() < content.len() {
            let mut name = file.as_os_str().to_owned();
            name.push(".");
            name.push(suffix);
            fs::write(name, bytes)?;
        }
    }
    Ok((content.len(), brotli.len().min(content.len())))
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // Quality 11 of 11, window of 4 MB: the most that every browser accepts.
    let mut writer = brotli::CompressorWriter::new(&mut bytes, 64 * 1024, 11, 22);
    writer.write_all(content)?;
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(content)?;
    Ok(writer.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn siblings_hold_the_same_content_and_are_never_larger() {
        let folder = tempfile::tempdir().unwrap();
        let long = "一门 ".repeat(500);
        fs::create_dir(folder.path().join("sub")).unwrap();
        fs::write(folder.path().join("sub/a.json"), &long).unwrap();
        fs::write(folder.path().join("b.txt"), "x").unwrap();
        fs::write(folder.path().join("c.woff2"), &long).unwrap();
        siblings(folder.path()).unwrap();
        let mut text = String::new();
        let br = fs::read(folder.path().join("sub/a.json.br")).unwrap();
        brotli::Decompressor::new(br.as_slice(), 4096)
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, long);
        text.clear();
        let gz = fs::read(folder.path().join("sub/a.json.gz")).unwrap();
        flate2::read::GzDecoder::new(gz.as_slice())
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, long);
        assert!(!folder.path().join("b.txt.br").exists());
        assert!(!folder.path().join("c.woff2.br").exists());
    }
}
