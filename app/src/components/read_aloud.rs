use super::Icon;
use crate::i18n::msg;
use crate::platform::speech;
use crate::state::Locale;
use leptos::prelude::*;

const ID: &str = "read-aloud";

/// Reads the page it stands in aloud, sentence by sentence, where the device has a voice for its
/// language. Another press, another page or another language ends it. Once a page.
///
/// Accessibility: a toggle button with a text; it is not there where it could do nothing; it never
/// starts by itself, so that it does not talk into a screen reader.
#[component]
pub fn ReadAloud() -> AnyView {
    let locale = Locale::get();
    let voices = RwSignal::new(0_u32);
    let reading = RwSignal::new(false);
    speech::on_voices(move || {
        // The page that asked may be gone.
        let _ = voices.try_update(|n| *n += 1);
    });
    let stop = move || {
        speech::stop();
        let _ = reading.try_set(false);
    };
    on_cleanup(stop);
    Effect::new(move |before: Option<()>| {
        locale.current();
        if before.is_some() {
            stop();
        }
    });
    let press = move |_| {
        if reading.get_untracked() {
            return stop();
        }
        reading.set(true);
        let tag = locale.current_untracked().tag();
        let ended = move || {
            let _ = reading.try_set(false);
        };
        speech::read(sentences(&speech::texts_around(ID)), tag, ended);
    };
    let label = move || {
        msg(if reading.get() {
            "read-aloud-stop"
        } else {
            "read-aloud-start"
        })
    };
    let button = move || {
        voices.track();
        speech::speaks(locale.current().tag()).then(|| {
            view! {
                <button
                    class="button"
                    type="button"
                    data-variant="quiet"
                    aria-pressed=move || reading.get().to_string()
                    on:click=press
                >
                    <Icon name="speaker" />
                    <span>{label}</span>
                </button>
            }
        })
    };
    view! { <div class="read-aloud no-print" id=ID>{button}</div> }.into_any()
}

/// Full stops and their like, of both scripts.
fn ends(sign: char) -> bool {
    const WIDE: [char; 4] = ['\u{3002}', '\u{ff01}', '\u{ff1f}', '\u{ff1b}'];
    const MONGOLIAN: char = '\u{1803}';
    WIDE.contains(&sign) || sign == MONGOLIAN || matches!(sign, '!' | '?' | ';' | '\n')
}

/// Cut where one pauses: long texts are broken off by some voices.
fn sentences(texts: &[String]) -> Vec<String> {
    let pieces = texts.iter().flat_map(|text| text.split_inclusive(ends));
    pieces
        .map(|piece| piece.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|sentence| sentence.chars().any(char::is_alphanumeric))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_text_is_read_sentence_by_sentence_and_signs_alone_are_not() {
        let texts = [
            "您家几口人？\n 不算您。".to_owned(),
            "——".to_owned(),
            "1.5 万元".to_owned(),
        ];
        assert_eq!(sentences(&texts), ["您家几口人？", "不算您。", "1.5 万元"]);
    }
}
