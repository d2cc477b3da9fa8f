//! Large documents that many read and few change, kept as they go over the wire.
//!
//! A slice of ten thousand points has four megabytes: compressing it for each reader would take a
//! processor most of a tenth of a second each time, and hashing it for its tag some more.

use std::{
    collections::BTreeMap,
    io::{self, Write as _},
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    body::Bytes,
    http::{HeaderMap, header},
};
use egude_contract::v1::ProblemCode;
use egude_domain::RegionCode;
use flate2::{Compression, write::GzEncoder};

use super::published;
use crate::problem::Failure;

/// Of eleven: beyond it hardly anything is won, and an import waits for nobody.
const BROTLI: i32 = 6;
/// What brotli looks back: the largest window that every reader takes.
const WINDOW: i32 = 22;

/// A document in the codings that readers take.
pub(super) struct Packed {
    stamp: String,
    pub(super) tag: String,
    br: Bytes,
    gzip: Bytes,
}

/// What is kept, one document a region.
#[derive(Clone, Default)]
pub(super) struct Shelf {
    kept: Arc<Mutex<BTreeMap<RegionCode, Arc<Packed>>>>,
    /// One at a time: whoever comes meanwhile finds it done.
    packing: Arc<tokio::sync::Mutex<()>>,
}

impl Shelf {
    /// What is kept of a region, if it is still the one with this stamp.
    pub(super) fn find(&self, region: &RegionCode, stamp: &str) -> Option<Arc<Packed>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.get(region).filter(|packed| packed.stamp == stamp);
        found.cloned()
    }

    /// Keeps a document from now on.
    pub(super) async fn put(
        &self,
        region: &RegionCode,
        stamp: String,
        body: Bytes,
    ) -> Result<Arc<Packed>, Failure> {
        let _turn = self.packing.lock().await;
        if let Some(found) = self.find(region, &stamp) {
            return Ok(found);
        }
        let packed = tokio::task::spawn_blocking(move || pack(stamp, &body));
        let packed = packed.await.map_err(io::Error::other);
        let packed = packed.and_then(|packed| packed).map_err(|error| {
            tracing::error!(%error, "a document could not be compressed");
            Failure::of(ProblemCode::Internal)
        })?;
        let packed = Arc::new(packed);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(region.clone(), Arc::clone(&packed));
        Ok(packed)
    }
}

impl Packed {
    /// In the smallest coding that the reader takes, with its name; none if the reader takes none.
    pub(super) fn taken(&self, headers: &HeaderMap) -> Option<(&'static str, Bytes)> {
        let takes = |coding: &str| {
            let given = headers.get_all(header::ACCEPT_ENCODING).iter();
            let given = given.filter_map(|value| value.to_str().ok());
            given.flat_map(|value| value.split(',')).any(|one| {
                let mut parts = one.split(';').map(str::trim);
                let named = parts
                    .next()
                    .is_some_and(|name| name.eq_ignore_ascii_case(coding));
                // `q=0`, `q=0.0` …: everything but coding that.
                named && !parts.any(|part| part.trim_end_matches(['0', '.']) == "q=")
            })
        };
        if takes("br") {
            Some(("br", self.br.clone()))
        } else if takes("gzip") {
            Some(("gzip", self.gzip.clone()))
        } else {
            None
        }
    }
}

fn pack(stamp: String, body: &[u8]) -> io::Result<Packed> {
    let mut br = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: BROTLI,
        lgwin: WINDOW,
        size_hint: body.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*body, &mut br, &params)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(body)?;
    Ok(Packed {
        stamp,
        tag: published::tag(body),
        br: br.into(),
        gzip: gzip.finish()?.into(),
    })
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn region() -> RegionCode {
        "152502000000".parse().unwrap()
    }

    #[tokio::test]
    async fn a_document_is_found_until_it_changes() {
        let shelf = Shelf::default();
        let first = shelf.put(&region(), "1".into(), "{}".into()).await.unwrap();
        let found = shelf.find(&region(), "1").unwrap();
        assert!(Arc::ptr_eq(&first, &found));
        assert!(shelf.find(&region(), "2").is_none());
        let second = shelf.put(&region(), "2".into(), "[]".into()).await.unwrap();
        assert_ne!(first.tag, second.tag);
        assert!(shelf.find(&region(), "1").is_none());
    }

    #[tokio::test]
    async fn a_reader_gets_the_smallest_coding_of_those_that_it_takes() {
        let shelf = Shelf::default();
        let packed = shelf.put(&region(), "1".into(), "{}".into()).await.unwrap();
        for (accepts, coding) in [
            ("gzip, deflate, br, zstd", Some("br")),
            ("gzip;q=1.0, *;q=0.5", Some("gzip")),
            ("GZIP", Some("gzip")),
            ("br;q=0, gzip;q=0.01", Some("gzip")),
            ("br;q=0.000", None),
            ("identity", None),
            ("brr", None),
        ] {
            let accepts = HeaderValue::from_static(accepts);
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, accepts)]);
            let taken = packed.taken(&headers).map(|(coding, _)| coding);
            assert_eq!(taken, coding, "{headers:?}");
        }
        assert!(packed.taken(&HeaderMap::new()).is_none());
    }
}
