//! Finding a place.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Name, Role, Setup, World, journey};

use super::arranged;

const CARDS: &str =
    "return [...document.querySelectorAll('.places .place-name')].map(name => name.textContent)";

const IN_SIGHT: &str = "const count = document.getElementById('elderly-count');
    const place = count.getBoundingClientRect();
    return document.activeElement === count
        && place.top >= 0 && place.bottom < innerHeight / 2";

async fn cards(world: &World) -> Result<Vec<String>> {
    Ok(serde_json::from_value(world.page.script(CARDS).await?)?)
}

const UNFOLD: &str = "document.querySelector('.finder-filters').closest('details').open = true";

/// Waits until these are shown, the first first.
async fn shows(world: &World, what: &str, names: &[&str]) -> Result<()> {
    let there = async || {
        let cards = cards(world).await?;
        Ok(cards.len() == names.len()
            && cards
                .iter()
                .zip(names)
                .all(|(card, name)| card.contains(name)))
    };
    let result = world.page.wait(what, there).await;
    let shown = cards(world).await?;
    result.map_err(|error| error.context(format!("shown are {shown:?}")))
}

async fn at_finder(world: &World, query: &str) -> Result<()> {
    arranged::directory(world).await?;
    world.open(&format!("/elderly{query}")).await
}

#[test]
fn a_place_is_found_by_its_name_its_sound_its_first_letters_and_its_shape_in_mongolian() {
    journey(Setup::default(), async |world| {
        at_finder(world, "").await?;
        let label = world.texts()?.get("elderly-search")?;
        for (typed, name) in [
            ("幸福院", "互助幸福院"),
            ("ruyishitang", "如意食堂"),
            ("xfy", "互助幸福院"),
            // Another letter of the same shape.
            ("ᠡᠷᠲᠡᠨᠢ", "额尔敦敬老院"),
        ] {
            world.page.fill(label.as_str(), typed).await?;
            // Other words for the same kind may follow.
            let first = async || {
                Ok(cards(world)
                    .await?
                    .first()
                    .is_some_and(|it| it.contains(name)))
            };
            world
                .page
                .wait(&format!("{name} first for {typed}"), first)
                .await?;
        }
        world
            .page
            .click(Role::Button, world.texts()?.get("elderly-search-clear")?)
            .await?;
        let all = async || Ok(cards(world).await?.len() == 5);
        world.page.wait("everything again", all).await
    });
}

#[test]
fn what_is_looked_for_stands_in_the_address_and_outlives_a_reload_and_another_language() {
    journey(Setup::default(), async |world| {
        at_finder(world, "?f=no-such-filter").await?;
        let texts = world.texts()?;
        let meals = format!("{} 2", texts.get("elderly-class-meals")?);
        world.page.click(Role::Button, meals).await?;
        shows(world, "both canteens", &["食堂", "食堂"]).await?;
        world.page.script(UNFOLD).await?;
        let speaks = texts.get("filter-speaks-mongolian")?;
        let counted = texts.filled("elderly-with-count", &[&speaks, "1"])?;
        world.page.choose(Role::Checkbox, counted).await?;
        shows(world, "the one that speaks Mongolian", &["如意食堂"]).await?;
        let said = "/elderly?for=meals&f=speaks-mongolian";
        let written = async || Ok(world.page.path().await? == said);
        world.page.wait("the address to say it", written).await?;

        world.page.load(&world.url(said)).await?;
        world.ready().await?;
        shows(world, "the same after a reload", &["如意食堂"]).await?;
        world
            .page
            .click(Role::Button, texts.get("language-mn")?)
            .await?;
        let turned = async || {
            let lang = world.page.script("return document.documentElement.lang");
            Ok(lang.await? == "mn-Mong-CN")
        };
        world.page.wait("the other language", turned).await?;
        shows(world, "the same in another language", &["如意食堂"]).await?;
        ensure!(world.page.path().await? == said, "the address changed");
        world.page.script("history.back()").await?;
        let back = async || Ok(world.page.path().await? == "/elderly?for=meals");
        world.page.wait("the step before", back).await?;
        shows(world, "both canteens again", &["食堂", "食堂"]).await
    });
}

#[test]
fn where_nothing_fits_it_is_said_what_to_let_go_of() {
    journey(Setup::default(), async |world| {
        at_finder(world, "?q=租赁&f=open-now").await?;
        let texts = world.texts()?;
        let none = texts.get("elderly-none-title")?;
        let said = async || Ok(world.page.text().await?.contains(&none));
        world.page.wait("that nothing fits", said).await?;
        shows(world, "what fits almost", &["租赁点"]).await?;
        world.is_whole("nothing fits").await?;
        let open = texts.get("filter-open-now")?;
        let off = texts.filled("elderly-chip-off", &[&open])?;
        world.page.click(Role::Button, off).await?;
        let dropped = async || Ok(!world.page.path().await?.contains("open-now"));
        world.page.wait("the filter to go", dropped).await?;
        shows(world, "the place itself", &["租赁点"]).await?;
        ensure!(!world.page.text().await?.contains(&none));
        Ok(())
    });
}

#[test]
fn the_position_is_asked_for_by_a_press_alone_and_stays_on_the_device() {
    journey(Setup::default(), async |world| {
        at_finder(world, "").await?;
        let texts = world.texts()?;
        world
            .page
            .script(
                "window.asked = 0;
                Object.defineProperty(navigator, 'geolocation', { configurable: true, value: {
                    getCurrentPosition(found) { window.asked += 1; found({ coords: {
                        latitude: 45.5138, longitude: 116.9722, accuracy: 30 } }) } } })",
            )
            .await?;
        ensure!(
            world
                .page
                .text()
                .await?
                .contains(&texts.get("elderly-near-before")?),
            "it does not say what will happen"
        );
        ensure!(world.page.script("return window.asked").await? == 0);
        world
            .page
            .click(Role::Button, texts.get("marriage-find-near")?)
            .await?;
        let first = async || {
            Ok(cards(world)
                .await?
                .first()
                .is_some_and(|n| n.contains("东乌")))
        };
        world.page.wait("the nearest first", first).await?;
        ensure!(world.page.script("return window.asked").await? == 1);
        for request in world.requests().await? {
            ensure!(
                !request.url.contains("45.51") && !request.url.contains("116.97"),
                "{}",
                request.url
            );
        }
        let kept = world
            .page
            .script("return JSON.stringify([{ ...localStorage }, location.href])")
            .await?;
        ensure!(!kept.to_string().contains("45.51"), "{kept}");
        Ok(())
    });
}

#[test]
fn a_banner_whose_list_does_not_come_takes_no_other_with_it() {
    let setup = Setup::default().expecting("404");
    journey(setup, async |world| {
        arranged::directory(world).await?;
        arranged::without(world, arranged::EAST).await?;
        world.open("/elderly").await?;
        let texts = world.texts()?;
        let four = async || Ok(cards(world).await?.len() == 4);
        world.page.wait("the other banner", four).await?;
        let part = texts.filled("elderly-coverage", &["1", "2"])?;
        let said = async || Ok(world.page.text().await?.contains(&part));
        world.page.wait("that it is not all", said).await?;
        world.is_whole("a part of the directory").await?;
        // The line is mended.
        arranged::directory_again(world).await?;
        world
            .page
            .click(Role::Button, texts.get("self-check-retry")?)
            .await?;
        let five = async || Ok(cards(world).await?.len() == 5);
        world.page.wait("all of it", five).await
    });
}

#[test]
fn without_any_directory_there_is_a_telephone_and_another_try() {
    let setup = Setup::default().expecting("404");
    journey(setup, async |world| {
        world.open("/").await?;
        arranged::nothing(world).await?;
        world.open("/elderly").await?;
        let again = world.texts()?.get("self-check-retry")?;
        world.page.find(Role::Button, again).await?;
        world
            .page
            .find(Role::Link, Name::Has("12349".into()))
            .await?;
        world.is_whole("no directory").await
    });
}

#[test]
fn the_finder_is_whole_on_every_device_in_both_languages() {
    for device in Device::ALL {
        for language in ["zh-CN", "mn-Mong-CN"] {
            journey(Setup::phone(language).on(device), async |world| {
                at_finder(world, "?f=open-now&in=152502000000").await?;
                let some = async || Ok(!cards(world).await?.is_empty());
                world.page.wait("the places", some).await?;
                world.is_whole(&format!("finder on {device:?}")).await
            });
        }
    }
}

#[test]
fn on_a_phone_what_was_found_is_one_press_away() {
    journey(Setup::default(), async |world| {
        at_finder(world, "").await?;
        let found = world.texts()?.filled("elderly-count", &["5"])?;
        world.page.click(Role::Button, found).await?;
        let shown = async || Ok(world.page.script(IN_SIGHT).await? == true);
        world.page.wait("what was found in sight", shown).await
    });
}
