//! Where a pen, a finger or the mouse is on a surface.

use web_sys::{Element, PointerEvent};

/// What the longer side of a surface counts.
const SIDE: f64 = 1000.0;

/// The place of a pointer on a surface: x and y, 0 to 1000 along the longer side, whichever way
/// the page is turned.
pub fn place(surface: &Element, event: &PointerEvent) -> [u16; 2] {
    let bounds = surface.get_bounding_client_rect();
    let (left, top) = (bounds.left(), bounds.top());
    scaled(
        [
            f64::from(event.client_x()) - left,
            f64::from(event.client_y()) - top,
        ],
        [bounds.width(), bounds.height()],
    )
}

/// Follows the pointer beyond the edge of the surface until it is lifted, and keeps the page from
/// scrolling under it.
pub fn follow(surface: &Element, event: &PointerEvent) {
    event.prevent_default();
    // Refused for a pointer that has been lifted already.
    let _ = surface.set_pointer_capture(event.pointer_id());
}

/// Whether it touches with what writes: not with a second finger, not with another button.
pub fn writes(event: &PointerEvent) -> bool {
    event.is_primary() && event.button() <= 0
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and 1000"
)]
fn scaled(at: [f64; 2], size: [f64; 2]) -> [u16; 2] {
    let longer = size[0].max(size[1]).max(1.0);
    [0, 1].map(|axis| {
        let most = size[axis] / longer * SIDE;
        (at[axis] / longer * SIDE).clamp(0.0, most.max(0.0)).round() as u16
    })
}

#[cfg(test)]
mod tests {
    use super::scaled;

    #[test]
    fn a_point_counts_along_the_longer_side_and_stays_on_the_surface() {
        assert_eq!(scaled([250.0, 100.0], [500.0, 200.0]), [500, 200]);
        assert_eq!(scaled([250.0, 100.0], [200.0, 500.0]), [400, 200]);
        assert_eq!(scaled([-5.0, 900.0], [500.0, 200.0]), [0, 400]);
        assert_eq!(scaled([3.0, 3.0], [0.0, 0.0]), [0, 0]);
    }
}
