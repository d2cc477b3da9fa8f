//! Where log lines go and what they look like.

use std::{io, panic};

use tracing_subscriber::{
    Layer as _, filter::Targets, layer::SubscriberExt as _, util::SubscriberInitExt as _,
};

/// What is logged unless `EGUDE_LOG` says otherwise.
const DEFAULT: &str = "info,sqlx=warn";

/// Starts logging to standard error. A filter that cannot be read is as good as none.
pub fn start(json: bool, filter: Option<&str>) {
    let targets: Targets = filter
        .and_then(|text| text.parse().ok())
        .or_else(|| DEFAULT.parse().ok())
        .unwrap_or_default();
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let lines = if json {
        lines.json().with_current_span(false).boxed()
    } else {
        lines.with_ansi(false).boxed()
    };
    tracing_subscriber::registry()
        .with(lines.with_filter(targets))
        .init();
    // A panic's text may quote data; where it happened is enough to find it.
    panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        tracing::error!(place, "a request panicked");
    }));
}
