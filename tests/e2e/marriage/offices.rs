//! Where to go.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Name, Role, Setup, World, journey};

const CARDS: &str =
    "return [...document.querySelectorAll('.offices > .office .office-name strong')]
    .map(name => name.textContent)";

async fn cards(world: &World) -> Result<Vec<String>> {
    Ok(serde_json::from_value(world.page.script(CARDS).await?)?)
}

async fn at_offices(world: &World, service: &str) -> Result<()> {
    world.open(&format!("/marriage/offices/{service}")).await?;
    let shown = async || Ok(!cards(world).await?.is_empty());
    world.page.wait("the registries", shown).await
}

#[test]
fn a_registry_is_found_by_a_part_of_its_name_in_either_script() {
    journey(Setup::default(), async |world| {
        at_offices(world, "marry").await?;
        let all = cards(world).await?;
        ensure!(all.len() > 1, "only {all:?}");
        let label = world.texts()?.get("marriage-find-text")?;
        for typed in ["锡林 浩特", "ᠰᠢᠯᠢ\u{202f}ᠶᠢᠨ ᠬᠣᠲᠠ"] {
            world.page.fill(label.as_str(), typed).await?;
            let one = async || {
                let found = cards(world).await?;
                Ok(found.len() == 1 && found[0].contains("锡林浩特"))
            };
            world
                .page
                .wait(&format!("one registry for {typed}"), one)
                .await?;
        }
        world.page.fill(label.as_str(), "没有这个地方").await?;
        let none = world.texts()?.get("marriage-offices-none-title")?;
        let said = async || Ok(world.page.text().await?.contains(&none));
        world.page.wait("that there is none", said).await
    });
}

#[test]
fn without_a_position_everything_else_still_works() {
    journey(Setup::default(), async |world| {
        at_offices(world, "marry").await?;
        let texts = world.texts()?;
        // A browser that says no at once.
        world
            .page
            .script(
                "Object.defineProperty(navigator, 'geolocation', { configurable: true, value: {
                    getCurrentPosition(_, failed) { failed({ code: 1 }) } } })",
            )
            .await?;
        world
            .page
            .click(Role::Button, texts.get("marriage-find-near")?)
            .await?;
        let said = texts.get("marriage-near-refused")?;
        let refused = async || Ok(world.page.text().await?.contains(&said));
        world.page.wait("what to do instead", refused).await?;
        ensure!(cards(world).await?.len() > 1, "the registries are gone");
        world.is_whole("no position").await
    });
}

#[test]
fn with_a_position_the_nearest_comes_first_and_the_position_stays_on_the_device() {
    journey(Setup::default(), async |world| {
        at_offices(world, "marry").await?;
        let texts = world.texts()?;
        world
            .page
            .script(
                "Object.defineProperty(navigator, 'geolocation', { configurable: true, value: {
                    getCurrentPosition(found) { found({ coords: { latitude: 45.5138, longitude: 116.9722 } }) } } })",
            )
            .await?;
        world
            .page
            .click(Role::Button, texts.get("marriage-find-near")?)
            .await?;
        let first = async || {
            Ok(cards(world)
                .await?
                .first()
                .is_some_and(|name| name.contains("东乌珠穆沁旗")))
        };
        world.page.wait("the nearest first", first).await?;
        ensure!(
            world
                .page
                .text()
                .await?
                .contains(&texts.get("marriage-near-found")?)
        );
        for request in world.requests().await? {
            ensure!(
                !request.url.contains("45.51") && !request.url.contains("116.97"),
                "{}",
                request.url
            );
        }
        Ok(())
    });
}

#[test]
fn a_registry_that_does_not_offer_it_says_so_and_the_others_lead_to_their_times() {
    journey(Setup::default(), async |world| {
        at_offices(world, "ceremony").await?;
        let texts = world.texts()?;
        let why = texts.get("marriage-not-here-service")?;
        ensure!(
            world.page.text().await?.contains(&why),
            "no reason is given"
        );
        let choose = Name::Has(texts.get("marriage-choose")?);
        world.page.click(Role::Link, choose).await?;
        let there = async || Ok(world.page.path().await?.starts_with("/marriage/times/"));
        world.page.wait("the times", there).await
    });
}

#[test]
fn the_list_is_whole_on_every_device_in_both_languages() {
    for device in Device::ALL {
        for language in ["zh-CN", "mn-Mong-CN"] {
            journey(Setup::phone(language).on(device), async |world| {
                at_offices(world, "marry").await?;
                world.is_whole(&format!("offices on {device:?}")).await
            });
        }
    }
}
