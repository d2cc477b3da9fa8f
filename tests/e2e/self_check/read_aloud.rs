//! Reading aloud: where the device has a voice of its own, and only on a press.

use anyhow::{Result, ensure};
use egude_tests::browser::{Role, Setup, World, journey};
use serde_json::Value;

use super::family::{Family, UJUMCHIN};
use super::walk::Walk;

/// A device with voices: one of its own for Mandarin, one that speaks elsewhere for Mongolian.
/// They come a little later, as they do. What is said is noted.
const VOICES: &str = "{
    const said = window.said = [];
    let voices = [], speaking = [];
    const speech = {
        onvoiceschanged: null,
        getVoices: () => voices,
        speak(utterance) {
            said.push(utterance.text);
            speaking.push(utterance);
            setTimeout(() => {
                const at = speaking.indexOf(utterance);
                if (at >= 0) speaking.splice(at, 1)[0].onend?.(new Event('end'));
            }, 300);
        },
        cancel() {
            for (const utterance of speaking.splice(0)) utterance.onerror?.(new Event('error'));
        },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    setTimeout(() => {
        voices = [
            { lang: 'mn-MN', localService: false, name: 'far' },
            { lang: 'zh_CN', localService: true, name: 'near' },
        ];
        speech.onvoiceschanged?.();
    }, 700);
}";

async fn said(world: &World) -> Result<Vec<String>> {
    let said: Value = world.page.script("return window.said").await?;
    Ok(serde_json::from_value(said)?)
}

#[test]
fn a_question_is_read_aloud_on_a_press_and_ends_with_it() {
    journey(Setup::default(), async |world| {
        world.page.before_every_page(VOICES).await?;
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.first().await?;
        let (start, stop) = (
            walk.texts.get("read-aloud-start")?,
            walk.texts.get("read-aloud-stop")?,
        );
        let button = world.page.find(Role::Button, start.clone()).await?;
        ensure!(said(world).await?.is_empty(), "it speaks by itself");
        ensure!(button.attr("aria-pressed").await?.as_deref() == Some("false"));
        world.is_whole("a question that can be read aloud").await?;
        world.page.click(Role::Button, start.clone()).await?;
        let title = walk.texts.get("q-urgent-title")?;
        let option = walk.texts.get("q-urgent-o-none")?;
        let ends = async || {
            let said = said(world).await?;
            Ok(said.contains(&option))
        };
        world.page.wait("the options to be read", ends).await?;
        let all = said(world).await?;
        ensure!(
            all.first() == Some(&title),
            "it begins with {:?}",
            all.first()
        );
        let next = walk.texts.get("q-next")?;
        ensure!(!all.contains(&next), "a button is read: {all:?}");
        // It ends by itself, and again by a press.
        world.page.find(Role::Button, start.clone()).await?;
        world.page.click(Role::Button, start.clone()).await?;
        let pressed = world.page.find(Role::Button, stop.clone()).await?;
        ensure!(pressed.attr("aria-pressed").await?.as_deref() == Some("true"));
        world.page.click(Role::Button, stop.clone()).await?;
        world.page.find(Role::Button, start.clone()).await?;
        let count = said(world).await?.len();
        tokio::time::sleep(std::time::Duration::from_millis(800)).await;
        ensure!(
            said(world).await?.len() == count,
            "it goes on after the press"
        );
        // And with the page.
        world.page.click(Role::Button, start).await?;
        walk.calm().await?;
        let count = said(world).await?.len();
        tokio::time::sleep(std::time::Duration::from_millis(800)).await;
        ensure!(
            said(world).await?.len() == count,
            "it goes on after the page"
        );
        Ok(())
    });
}

#[test]
fn a_language_switch_ends_the_reading_and_a_far_voice_is_not_offered() {
    journey(Setup::default(), async |world| {
        world.page.before_every_page(VOICES).await?;
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.first().await?;
        world
            .page
            .click(Role::Button, walk.texts.get("read-aloud-start")?)
            .await?;
        world
            .page
            .click(Role::Button, walk.texts.get("language-mn")?)
            .await?;
        let is_mongolian = async || {
            let lang = world
                .page
                .script("return document.documentElement.lang")
                .await?;
            Ok(lang == "mn-Mong-CN")
        };
        world.page.wait("the other language", is_mongolian).await?;
        let count = said(world).await?.len();
        tokio::time::sleep(std::time::Duration::from_millis(800)).await;
        ensure!(
            said(world).await?.len() == count,
            "it goes on in the other language"
        );
        // That voice would send every sentence to somebody.
        let offered = world.page.texts_of(".read-aloud button").await?;
        ensure!(offered.is_empty(), "offered is {offered:?}");
        Ok(())
    });
}

#[test]
fn a_device_without_a_voice_shows_no_button_for_it() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.first().await?;
        let offered = world.page.texts_of(".read-aloud button").await?;
        ensure!(offered.is_empty(), "offered is {offered:?}");
        Ok(())
    });
}
