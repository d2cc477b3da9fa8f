use super::Up;
use crate::i18n::text_with;
use leptos::prelude::*;

/// When the remaining time is said aloud, in seconds.
const SAID_AT: [u32; 2] = [120, 60];
/// From here on it is short.
const SHORT: u32 = 120;

/// How long something is still kept, second by second.
///
/// Accessibility: a timer that is not read out by itself; what is left is said politely once at two
/// minutes and once at one minute. Nothing flashes; when it is short, a word and a border say so.
#[component]
pub fn Countdown(
    /// Seconds that are left.
    #[prop(into)]
    left: Signal<u32>,
    /// The sentence with `{ $minutes }` and `{ $seconds }` in it.
    sentence: &'static str,
    /// What is said aloud, with `{ $minutes }` in it.
    spoken: &'static str,
) -> AnyView {
    let words = Signal::derive(move || text_with(sentence, &parts(left.get())));
    // The last mark that was passed, so that each is said once and stays to be read.
    let passed = Memo::new(move |_| {
        let left = left.get();
        SAID_AT
            .into_iter()
            .rev()
            .find(|mark| left <= *mark && left > 0)
    });
    let said = move || {
        passed
            .get()
            .map(|mark| text_with(spoken, &[("minutes", (mark / 60).to_string())]))
    };
    let short = move || (left.get() <= SHORT).then_some("true");
    view! {
        <p class="countdown" data-short=short role="timer" aria-live="off"><Up text=words /></p>
        <p class="sr-only" role="status">{said}</p>
    }
    .into_any()
}

/// Minutes and seconds; the seconds always with two digits, so that nothing jumps.
fn parts(left: u32) -> [(&'static str, String); 2] {
    [
        ("minutes", (left / 60).to_string()),
        ("seconds", format!("{:02}", left % 60)),
    ]
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn seconds_have_two_digits() {
        assert_eq!(parts(605).map(|(_, value)| value), ["10", "05"]);
        assert_eq!(parts(59).map(|(_, value)| value), ["0", "59"]);
    }
}
