//! The built app, served as files.
//!
//! An address without a dot in its last part is one of the app's own pages and
//! gets `index.html`; a missing file with a dot is missing.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use egude_contract::v1::ProblemCode;
use tower::ServiceExt as _;
use tower_http::services::ServeDir;

use crate::problem::Failure;

/// The folder of the built app.
#[derive(Clone, Debug)]
pub struct Site {
    dir: PathBuf,
    files: ServeDir,
}

impl Site {
    /// The site in this folder, which must hold an `index.html`.
    pub fn open(dir: &Path) -> io::Result<Self> {
        fs::metadata(dir.join("index.html"))?;
        let files = ServeDir::new(dir)
            .append_index_html_on_directories(false)
            .precompressed_br()
            .precompressed_gzip();
        Ok(Self {
            dir: dir.to_owned(),
            files,
        })
    }
}

/// Answers everything that is no operation.
pub(crate) async fn serve(State(site): State<Option<Site>>, mut request: Request) -> Response {
    let path = request.uri().path().to_owned();
    if path == "/api" || path.starts_with("/api/") {
        return Failure::of(ProblemCode::NotFound).into_response();
    }
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let allow = [(header::ALLOW, "GET, HEAD")];
        return (allow, Failure::of(ProblemCode::MethodNotAllowed)).into_response();
    }
    let (Some(site), Some(path)) = (site, file_of(&path)) else {
        return Failure::of(ProblemCode::NotFound).into_response();
    };
    let Ok(uri) = Uri::builder().path_and_query(path.as_str()).build() else {
        return Failure::of(ProblemCode::NotFound).into_response();
    };
    *request.uri_mut() = uri;
    if is_stale(&site.dir.join(path.trim_start_matches('/'))) {
        request.headers_mut().remove(header::ACCEPT_ENCODING);
    }
    let response = match site.files.oneshot(request).await {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    };
    with_headers(response, &path)
}

/// The file behind an address: itself, or the app's one page. `None` for what
/// never is one: hidden files and parent folders.
fn file_of(path: &str) -> Option<String> {
    if path
        .split('/')
        .any(|part| part.starts_with('.') || part.starts_with("%2e"))
    {
        return None;
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    Some(if last.contains('.') {
        path.to_owned()
    } else {
        "/index.html".to_owned()
    })
}

/// Whether a compressed sibling is older than the file: someone corrected the
/// file by hand, so only the file itself is true.
fn is_stale(file: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified()).ok();
    let Some(own) = changed(file) else {
        return false;
    };
    ["br", "gz"].iter().any(|suffix| {
        let mut sibling = file.as_os_str().to_owned();
        sibling.push(".");
        sibling.push(suffix);
        changed(Path::new(&sibling)).is_some_and(|theirs| theirs < own)
    })
}

fn with_headers(mut response: Response, path: &str) -> Response {
    if response.status() == StatusCode::NOT_FOUND {
        return response;
    }
    let caching = if is_hashed(path) {
        "public, max-age=31536000, immutable"
    } else {
        // Ask each time, and get 304 when nothing changed.
        "no-cache"
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if headers.contains_key(header::CONTENT_TYPE)
        && let Some(kind) = text_kind(path)
    {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    response
}

/// Text with its encoding said, and what the common table does not know.
fn text_kind(path: &str) -> Option<&'static str> {
    Some(match path.rsplit('.').next()? {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    })
}

/// Whether the name carries a digest of the content, as the build writes it:
/// `app-0123456789abcdef.js`, `app-0123456789abcdef_bg.wasm`.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').is_some_and(|(_, digest)| {
        digest.len() >= 16
            && digest
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_digest_are_kept_for_ever() {
        assert!(is_hashed("/app-0123456789abcdef.js"));
        assert!(is_hashed("/app-0123456789abcdef_bg.wasm"));
        assert!(is_hashed("/style/10-tokens-fedcba9876543210.css"));
        for path in [
            "/index.html",
            "/config.json",
            "/locales/zh-CN/egude.ftl",
            "/self-check",
            "/a-b.js",
        ] {
            assert!(!is_hashed(path), "{path}");
        }
    }

    #[test]
    fn an_address_of_the_app_is_its_one_page() {
        assert_eq!(file_of("/").as_deref(), Some("/index.html"));
        assert_eq!(
            file_of("/self-check/relation").as_deref(),
            Some("/index.html")
        );
        assert_eq!(file_of("/config.json").as_deref(), Some("/config.json"));
        assert_eq!(file_of("/../rates.json"), None);
        assert_eq!(file_of("/.git/config"), None);
        assert_eq!(file_of("/%2e%2e/rates.json"), None);
    }
}
