//! Reading aloud with a voice of the device.
//!
//! Only voices that speak on the device itself: some browsers offer others that send every
//! sentence to their maker, and a result tells of a family.

use super::{clock, document, window};
use futures::channel::oneshot;
use futures::future::{Either, select};
use std::cell::{Cell, RefCell};
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Element, Event, HtmlElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice,
};

/// What is read of a page: what has words of its own, and stands for itself.
const BLOCKS: &str = "h1, h2, h3, h4, p, li, legend, label, dt, dd, th, td, summary";
/// What is not: controls say themselves what they do.
const SILENT: &str = "button, nav, [aria-hidden=true], .no-print, .question-head";

/// No sentence takes longer; some browsers forget to say that one has ended.
const SENTENCE: Duration = Duration::from_secs(90);

thread_local! {
    // Which reading goes on: an older one that wakes up says nothing more.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Calls `changed` when the device's voices have changed: many come only after a while.
pub fn on_voices(changed: impl Fn() + 'static) {
    if let Some(speech) = speech() {
        let changed = Closure::<dyn Fn()>::new(changed);
        // An old browser without the event has its voices at once.
        let _ = js_sys::Reflect::set(&speech, &"onvoiceschanged".into(), changed.as_ref());
        // Replaced by the next page that reads.
        changed.forget();
    }
}

/// Whether the device has a voice of its own for a language tag.
pub fn speaks(tag: &str) -> bool {
    voice(tag).is_some()
}

/// The texts that a person reads in the `main` around the element with this id, from its beginning.
pub fn texts_around(id: &str) -> Vec<String> {
    let around = document().get_element_by_id(id);
    let Some(main) = around.and_then(|element| element.closest("main").ok().flatten()) else {
        return Vec::new();
    };
    let Ok(blocks) = main.query_selector_all(BLOCKS) else {
        return Vec::new();
    };
    (0..blocks.length())
        .filter_map(|index| blocks.item(index)?.dyn_into::<HtmlElement>().ok())
        .filter(is_read)
        .map(|block| block.inner_text())
        .collect()
}

fn is_read(block: &HtmlElement) -> bool {
    let finds = |found: Result<Option<Element>, JsValue>| found.ok().flatten().is_some();
    // What is folded away has no place in the page.
    block.offset_parent().is_some()
        && !finds(block.query_selector(BLOCKS))
        && !finds(block.closest(SILENT))
}

/// Reads the sentences one after the other; `ended` is called when the last one is over, not when
/// it was stopped.
pub fn read(sentences: Vec<String>, tag: &'static str, ended: impl FnOnce() + 'static) {
    stop();
    let mine = TURN.get();
    super::spawn(async move {
        for sentence in sentences {
            let said = say(&sentence, tag).await;
            if TURN.get() != mine {
                return;
            }
            if !said {
                break;
            }
        }
        ended();
    });
}

/// Falls silent.
pub fn stop() {
    TURN.set(TURN.get().wrapping_add(1));
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

/// Says one sentence to its end; false where that failed.
async fn say(sentence: &str, tag: &str) -> bool {
    let (Some(speech), Some(voice)) = (speech(), voice(tag)) else {
        return false;
    };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(sentence) else {
        return false;
    };
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    let (sender, over) = oneshot::channel();
    let sender = Rc::new(RefCell::new(Some(sender)));
    let on_over = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if let Some(sender) = sender.borrow_mut().take() {
            // Nobody waits any more.
            let _ = sender.send(event.type_() == "end");
        }
    });
    utterance.set_onend(Some(on_over.as_ref().unchecked_ref()));
    utterance.set_onerror(Some(on_over.as_ref().unchecked_ref()));
    speech.speak(&utterance);
    let said = match select(over, pin!(clock::sleep(SENTENCE))).await {
        Either::Left((said, _)) => said.unwrap_or(false),
        Either::Right(_) => false,
    };
    // What comes late must not call what is gone.
    utterance.set_onend(None);
    utterance.set_onerror(None);
    said
}

fn voice(tag: &str) -> Option<SpeechSynthesisVoice> {
    let voices: Vec<SpeechSynthesisVoice> = speech()?
        .get_voices()
        .iter()
        .map(JsCast::unchecked_into::<SpeechSynthesisVoice>)
        .filter(|voice| voice.local_service() && fits(&voice.lang(), tag))
        .collect();
    let exact = voices.iter().position(|voice| same(&voice.lang(), tag));
    voices.into_iter().nth(exact.unwrap_or(0))
}

/// Whether a voice speaks the language of the page. Some systems say `zh_CN` or `cmn` for Mandarin.
fn fits(voice: &str, page: &str) -> bool {
    let language = |tag: &str| tag.split(['-', '_']).next().map(str::to_ascii_lowercase);
    let voice = language(voice).map(|of| if of == "cmn" { "zh".into() } else { of });
    voice == language(page)
}

fn same(voice: &str, page: &str) -> bool {
    voice.replace('_', "-").eq_ignore_ascii_case(page)
}

fn speech() -> Option<SpeechSynthesis> {
    let has = js_sys::Reflect::has(&window(), &"speechSynthesis".into()).unwrap_or(false);
    has.then(|| window().speech_synthesis().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_voice_is_taken_by_its_language_however_the_system_writes_it() {
        for voice in ["zh-CN", "zh_CN", "zh", "zh-TW", "cmn-Hans-CN", "ZH-cn"] {
            assert!(fits(voice, "zh-CN"), "{voice}");
        }
        assert!(fits("mn-MN", "mn-Mong-CN"));
        for voice in ["en-US", "zha", "yue-HK", "mni-IN", ""] {
            assert!(
                !fits(voice, "zh-CN") && !fits(voice, "mn-Mong-CN"),
                "{voice}"
            );
        }
    }
}
