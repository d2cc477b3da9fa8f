use super::Text;
use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// Light modules round the code, by the standard (ISO/IEC 18004).
const QUIET: usize = 4;

/// A text as a QR code.
///
/// Accessibility: an image with a name that says what it is for; what it holds stands beside it as
/// text. It stays black on white and is never turned, whatever the colours and the script.
#[component]
pub fn Qr(
    /// What it holds.
    #[prop(into)]
    content: Signal<String>,
    /// What it is for.
    #[prop(into)]
    label: Text,
) -> AnyView {
    let drawn = Memo::new(move |_| content.with(|content| drawing(content)));
    let code = move || {
        drawn.get().map(|(side, path)| {
            view! {
                <svg
                    class="qr h"
                    viewBox=format!("0 0 {side} {side}")
                    role="img"
                    aria-label=label
                    shape-rendering="crispEdges"
                >
                    <rect class="qr-paper" width=side height=side />
                    <path class="qr-ink" d=path />
                </svg>
            }
        })
    };
    code.into_any()
}

/// The side in modules, and one path of all dark ones. None for what is too long for a code.
fn drawing(content: &str) -> Option<(usize, String)> {
    let code = QrCode::with_error_correction_level(content, EcLevel::M).ok()?;
    let (width, colors) = (code.width(), code.to_colors());
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = row[x..].iter().take_while(|c| **c == Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    Some((width + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_a_small_code_with_its_three_corners() {
        let (side, path) = drawing("EGUDE:A7K4Q9TX").unwrap();
        assert_eq!(side, 21 + 2 * QUIET);
        for corner in ["M4 4h7v1h-7z", "M18 4h7v1h-7z", "M4 18h7v1h-7z"] {
            assert!(path.contains(corner), "{corner} is not in {path}");
        }
    }

    #[test]
    fn what_is_too_long_for_a_code_draws_nothing() {
        assert_eq!(drawing(&"x".repeat(5_000)), None);
    }
}
