use crate::world::{Server, folder};

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; \
    manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'";

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let folder = folder(&[("site/index.html", b"<!doctype html>")]);
    let server = Server::start(folder, true).await;
    for path in [
        "/",
        "/self-check",
        "/api/v1/health",
        "/api/v1/nothing",
        "/missing.js",
    ] {
        let answer = server.get(path).await;
        for (name, value) in [
            ("content-security-policy", POLICY),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("x-frame-options", "DENY"),
        ] {
            assert_eq!(answer.header(name), value, "{path} {name}");
        }
        let allowed = answer.header("permissions-policy");
        assert!(
            allowed.contains("geolocation=(self)") && allowed.contains("camera=()"),
            "{path}"
        );
        assert!(!answer.headers.contains_key("server"), "{path}");
        assert!(!answer.headers.contains_key("x-powered-by"), "{path}");
        assert_eq!(answer.header("x-request-id").len(), 32, "{path}");
    }
}

#[tokio::test]
async fn no_inline_code_and_no_foreign_host_is_ever_allowed() {
    assert!(!POLICY.contains("unsafe-inline") && !POLICY.contains("'unsafe-eval'"));
    assert!(!POLICY.contains("http"));
    // Pictures that the page itself holds, and nothing else.
    assert_eq!(POLICY.matches("blob:").count(), 1);
    assert!(POLICY.contains("img-src 'self' data: blob:;"));
    assert_eq!(POLICY, egude_backend::CONTENT_SECURITY_POLICY);
}

#[tokio::test]
async fn a_trace_id_is_the_servers_own() {
    let server = Server::with_sample().await;
    let given = "0123456789abcdef0123456789abcdef";
    let answer = server
        .with("/api/v1/health", &[("x-request-id", given)])
        .await;
    assert_ne!(answer.header("x-request-id"), given);
}
