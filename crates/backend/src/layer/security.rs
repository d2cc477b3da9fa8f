use axum::{
    http::{HeaderName, HeaderValue, header},
    response::Response,
};

/// What a page of ours may load and do: only from this address, no inline code.
/// `wasm-unsafe-eval` allows compiling WebAssembly and nothing else. `blob:` shows pictures that
/// the page itself holds: papers before they are sent, and those that staff fetch with their key in
/// a header, which an address of a picture cannot carry. Nothing that runs is loaded that way.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Of these a page of ours needs one: the list of registries may ask where the
/// device is, to put the nearest first. Whoever adds a camera opens exactly that
/// one, for `(self)`.
pub const PERMISSIONS_POLICY: &str = "accelerometer=(), camera=(), display-capture=(), \
    geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    publickey-credentials-get=(), usb=()";

const HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("permissions-policy"),
        PERMISSIONS_POLICY,
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    // For browsers that do not know frame-ancestors.
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// Puts the security headers on every answer, errors included. What somebody sent has a
/// policy of its own, which is stricter.
pub(super) async fn headers(mut response: Response) -> Response {
    let own = response
        .headers_mut()
        .remove(header::CONTENT_SECURITY_POLICY);
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    if let Some(own) = own {
        let policy = header::CONTENT_SECURITY_POLICY;
        response.headers_mut().insert(policy, own);
    }
    response
}
