//! The chunks of a PNG file.

use crate::read::be32;

const SIGNATURE: usize = 8;
/// Chunks without which the picture would look different: what is needed to draw it, transparency,
/// and how bright its colours are. A colour profile (`iCCP`) can hold any text, so it goes.
const KEPT: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"sRGB", b"cHRM",
];

struct Chunk<'a> {
    name: &'a [u8],
    from: usize,
    to: usize,
}

fn chunk_at(bytes: &[u8], from: usize) -> Option<Chunk<'_>> {
    let length = usize::try_from(be32(bytes, from)?).ok()?;
    let to = from.checked_add(length)?.checked_add(12)?;
    let name = bytes.get(from + 4..from + 8)?;
    (to <= bytes.len()).then_some(Chunk { name, from, to })
}

fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut at = Some(SIGNATURE);
    std::iter::from_fn(move || {
        let chunk = chunk_at(bytes, at?)?;
        at = (chunk.name != b"IEND").then_some(chunk.to);
        Some(chunk)
    })
}

/// Where the picture ends; none where it has no end.
pub(crate) fn end(bytes: &[u8]) -> Option<usize> {
    let last = chunks(bytes).last()?;
    (last.name == b"IEND").then_some(last.to)
}

/// Width and height.
pub(crate) fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.get(12..16)? != b"IHDR" {
        return None;
    }
    let (width, height) = (be32(bytes, 16)?, be32(bytes, 20)?);
    (width > 0 && height > 0).then_some((width, height))
}

/// The picture without what it tells besides; none for a damaged one.
pub(crate) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    end(bytes)?;
    let mut out = bytes.get(..SIGNATURE)?.to_vec();
    let kept = |chunk: &Chunk| KEPT.iter().any(|name| chunk.name == *name);
    for chunk in chunks(bytes).filter(kept) {
        out.extend_from_slice(&bytes[chunk.from..chunk.to]);
    }
    Some(out)
}
