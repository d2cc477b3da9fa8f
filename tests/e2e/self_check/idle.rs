//! A shared screen that is left alone becomes the next person's; a person's own device waits.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Role, Setup, Texts, World, journey};

use super::device::KIOSK;
use super::family::{Family, UJUMCHIN};
use super::walk::Walk;

/// Six seconds without a touch.
fn impatient(config: &str) -> String {
    config.replacen('{', r#"{"idleMinutes":0.1,"#, 1)
}

/// The warning that the page shows, if any.
async fn warning(world: &World) -> Result<String> {
    let shown = "return document.querySelector('#idle[open] h2')?.textContent ?? ''";
    let shown = world.page.script(shown).await?;
    Ok(shown.as_str().unwrap_or_default().trim().to_owned())
}

async fn warns(world: &World, language: &str) -> Result<Texts> {
    let texts = Texts::of(language)?;
    let title = texts.get("idle-title")?;
    let is_asked = async || Ok(warning(world).await? == title);
    world
        .page
        .wait("the question whether anyone is there", is_asked)
        .await?;
    Ok(texts)
}

#[test]
fn a_shared_screen_left_alone_forgets_the_person_and_says_so_before() {
    let setup = Setup::default().on(Device::Kiosk);
    journey(setup.with_config(impatient(KIOSK)), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.first().await?;
        walk.calm().await?;
        let texts = warns(world, "zh-CN").await?;
        world
            .is_whole("the question whether anyone is there")
            .await?;
        world
            .page
            .click(Role::Button, texts.get("idle-continue")?)
            .await?;
        ensure!(warning(world).await?.is_empty(), "still asked");
        walk.at("region").await?;
        // Left for good, in the other language.
        world
            .page
            .click(Role::Button, texts.get("language-mn")?)
            .await?;
        warns(world, "mn-Mong-CN").await?;
        tokio::time::sleep(std::time::Duration::from_secs(12)).await;
        walk.heads("home-title").await?;
        let language = async || {
            let lang = world
                .page
                .script("return document.documentElement.lang")
                .await?;
            Ok(lang == "zh-CN")
        };
        world.page.wait("the first language", language).await?;
        walk.does_not_say("home-continue-title").await?;
        world.page.back().await?;
        let chosen = "return document.querySelectorAll('main input:checked').length";
        walk.at("urgent").await?;
        ensure!(
            world.page.script(chosen).await? == 0,
            "an answer is still there"
        );
        Ok(())
    });
}

#[test]
fn a_persons_own_device_waits_for_ever() {
    let own = KIOSK.replace("kiosk", "own");
    journey(
        Setup::default().with_config(impatient(&own)),
        async |world| {
            let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
            walk.first().await?;
            tokio::time::sleep(std::time::Duration::from_secs(9)).await;
            ensure!(warning(world).await?.is_empty(), "an own device asks");
            walk.at("urgent").await
        },
    );
}
