//! Which files a part is sent as: what is its own and what is large by themselves, small pieces
//! that it shares with others together.
//!
//! Each part doubles how many pieces there can be; on a weak signal every request costs more than
//! the few bytes in it.

use std::collections::BTreeMap;

use super::{integrity, loader::Loader};

/// Bytes, not compressed: smaller pieces that are shared are sent together.
const SMALL: usize = 24 * 1024;

/// A file that is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sent {
    /// Its name, with its digest.
    pub(crate) name: String,
    /// Its integrity value.
    pub(crate) integrity: String,
    /// What lies in it, one behind the other: names and bytes.
    pub(crate) pieces: Vec<(String, usize)>,
}

/// The files of each part, and the content of each file by its name.
pub(crate) fn bundle(
    loader: &Loader,
    pieces: &BTreeMap<String, Vec<u8>>,
) -> (BTreeMap<String, Vec<Sent>>, BTreeMap<String, Vec<u8>>) {
    let names = loader.names();
    let (mut sent, mut files) = (BTreeMap::new(), BTreeMap::new());
    let mut file = |name: &str, ending: &str, of: &[&String]| {
        let content: Vec<u8> = of.iter().flat_map(|one| pieces[*one].clone()).collect();
        let name = format!("{name}-{}.{ending}", integrity::short(&content));
        let sent = Sent {
            integrity: integrity::of(&content),
            pieces: of
                .iter()
                .map(|one| ((*one).clone(), pieces[*one].len()))
                .collect(),
            name: name.clone(),
        };
        files.insert(name, content);
        sent
    };
    for (part, needs) in loader.parts() {
        let is_small = |one: &&String| names[*one] != *part && pieces[*one].len() < SMALL;
        let (mut small, large): (Vec<_>, Vec<_>) = needs.iter().partition(is_small);
        small.sort();
        let mut list: Vec<Sent> = large
            .iter()
            .map(|one| file(&names[*one], "wasm", &[one]))
            .collect();
        if !small.is_empty() {
            list.push(file(&format!("{part}-and-others"), "bin", &small));
        }
        sent.insert(part.clone(), list);
    }
    (sent, files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_shared_pieces_come_together_and_nothing_is_left_out() {
        let needs = |files: &[&str]| files.iter().map(|one| (*one).to_owned()).collect();
        let loader = Loader::of([
            ("early", needs(&["own", "large", "small", "tiny"])),
            ("late", needs(&["large", "small", "tiny"])),
        ]);
        let pieces = [("own", 10), ("large", SMALL), ("small", 20), ("tiny", 3)];
        let pieces = pieces
            .map(|(name, bytes)| (name.to_owned(), vec![b'x'; bytes]))
            .into();
        let (sent, files) = bundle(&loader, &pieces);
        let shape = |part: &str| -> Vec<(String, usize)> {
            sent[part]
                .iter()
                .flat_map(|file| file.pieces.clone())
                .collect()
        };
        let piece = |name: &str, bytes| (name.to_owned(), bytes);
        let shared = [piece("large", SMALL), piece("small", 20), piece("tiny", 3)];
        assert_eq!(shape("late"), shared);
        assert_eq!(
            shape("early")[0],
            piece("own", 10),
            "its own is linked while it comes"
        );
        assert_eq!(sent["early"].len(), 3);
        assert_eq!(
            sent["early"][1], sent["late"][0],
            "what is large is fetched once"
        );
        for file in sent.values().flatten() {
            let bytes: usize = file.pieces.iter().map(|piece| piece.1).sum();
            assert_eq!(files[&file.name].len(), bytes);
        }
    }
}
