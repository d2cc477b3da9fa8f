use super::field_frame::{described_by, hint_view};
use super::{Button, ButtonKind, MaybeText, Text, Up};
use crate::i18n::{msg, text_with};
use crate::platform::pen;
use leptos::{html, prelude::*};
use std::fmt::Write;

/// What the contract takes.
const MOST_STROKES: usize = 60;
const MOST_NUMBERS: usize = 4000;
/// Nearer than this to the last point, a hand only trembles.
const STEP: u16 = 4;

/// A drawn signature: strokes, each x, y, x, y …, 0 to 1000 along the longer side.
pub type Strokes = Vec<Vec<u16>>;

/// A line to sign on with a finger, a pen or the mouse.
///
/// Accessibility: a name that says whose signature it is; how many strokes there are is said; the
/// last stroke and all of them can be taken back by buttons. It cannot be used by keyboard: the
/// caller offers to type the name instead, beside it.
#[component]
pub fn Signature(
    /// The id of the surface; error summaries link to it.
    #[prop(into)]
    id: String,
    /// What is to be drawn.
    #[prop(into)]
    label: Text,
    /// What was drawn.
    strokes: RwSignal<Strokes>,
    /// Help under the label.
    #[prop(optional, into)]
    hint: MaybeText,
    /// What is wrong with it.
    #[prop(optional, into)]
    error: MaybeText,
) -> AnyView {
    let surface = NodeRef::<html::Div>::new();
    let drawing = StoredValue::new(false);
    let begin = move |event: leptos::ev::PointerEvent| {
        let Some(surface) = surface.get_untracked() else {
            return;
        };
        if !pen::writes(&event) || strokes.with_untracked(|drawn| !has_room(drawn)) {
            return;
        }
        pen::follow(&surface, &event);
        drawing.set_value(true);
        strokes.update(|drawn| drawn.push(pen::place(&surface, &event).to_vec()));
    };
    let go_on = move |event: leptos::ev::PointerEvent| {
        if let Some(surface) = surface.get_untracked().filter(|_| drawing.get_value()) {
            let point = pen::place(&surface, &event);
            if strokes.with_untracked(|drawn| is_new(drawn, point)) {
                strokes.update(|drawn| add(drawn, point));
            }
        }
    };
    let end = move |_| drawing.set_value(false);
    let path = move || strokes.with(path_of);
    let said = move || {
        let n = strokes.with(Vec::len);
        (n > 0).then(|| text_with("signature-strokes", &[("n", n.to_string())]))
    };
    let empty = Signal::derive(move || strokes.with(Vec::is_empty));
    let undo = move |()| {
        strokes.update(|drawn| {
            drawn.pop();
        });
    };
    let label_id = format!("{id}-label");
    view! {
        <div class="field" data-state=move || error.with(Option::is_some).then_some("error")>
            <p class="field-label" id=label_id.clone()><Up text=label /></p>
            {hint_view(&id, hint)}
            {super::field_frame::error_view(&id, error)}
            <div
                class="signature"
                id=id.clone()
                node_ref=surface
                role="img"
                tabindex="-1"
                aria-labelledby=label_id
                aria-describedby=described_by(&id, hint, error)
                on:pointerdown=begin
                on:pointermove=go_on
                on:pointerup=end
                on:pointercancel=end
            >
                {drawn(path)}
            </div>
            <p class="sr-only" role="status">{said}</p>
            <div class="button-row">
                <Button label=msg("signature-undo") kind=ButtonKind::Secondary icon="back" disabled=empty on_press=undo />
                <Button label=msg("signature-clear") kind=ButtonKind::Quiet icon="bin" disabled=empty on_press=move |()| strokes.set(Strokes::new()) />
            </div>
        </div>
    }
    .into_any()
}

/// One unit is the same along both sides, whichever is the longer one.
fn drawn(path: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    view! {
        <svg class="h" viewBox="0 0 1000 1000" preserveAspectRatio="xMinYMin slice" aria-hidden="true">
            <path class="signature-ink" d=path />
        </svg>
    }
    .into_any()
}

fn has_room(drawn: &Strokes) -> bool {
    drawn.len() < MOST_STROKES && numbers(drawn) + 2 <= MOST_NUMBERS
}

fn numbers(drawn: &Strokes) -> usize {
    drawn.iter().map(Vec::len).sum()
}

/// Whether a point is far enough from the last one to be kept.
fn is_new(drawn: &Strokes, [x, y]: [u16; 2]) -> bool {
    match drawn.last().map(Vec::as_slice) {
        Some([.., last_x, last_y]) => x.abs_diff(*last_x) + y.abs_diff(*last_y) >= STEP,
        _ => false,
    }
}

fn add(drawn: &mut Strokes, point: [u16; 2]) {
    if numbers(drawn) + 2 <= MOST_NUMBERS
        && let Some(stroke) = drawn.last_mut()
    {
        stroke.extend(point);
    }
}

/// All strokes as one path; a dot is a stroke of no length.
fn path_of(drawn: &Strokes) -> String {
    let mut path = String::new();
    for stroke in drawn {
        for (at, point) in stroke.chunks_exact(2).enumerate() {
            let command = if at == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{command}{} {}", point[0], point[1]);
        }
        if stroke.len() == 2 {
            path.push_str("h.1");
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strokes_become_one_path_and_a_dot_is_seen() {
        let drawn = vec![vec![1, 2, 30, 40], vec![500, 500]];
        assert_eq!(path_of(&drawn), "M1 2L30 40M500 500h.1");
    }

    #[test]
    fn a_trembling_hand_adds_no_points() {
        let drawn = vec![vec![100, 100]];
        assert!(!is_new(&drawn, [101, 101]));
        assert!(is_new(&drawn, [104, 100]));
        assert!(!is_new(&Strokes::new(), [104, 100]));
    }

    #[test]
    fn no_more_is_kept_than_the_back_end_takes() {
        let mut drawn = vec![vec![0; MOST_NUMBERS]];
        assert!(!has_room(&drawn));
        add(&mut drawn, [5, 5]);
        assert_eq!(numbers(&drawn), MOST_NUMBERS);
        assert!(!has_room(&vec![vec![1, 1]; MOST_STROKES]));
    }
}
