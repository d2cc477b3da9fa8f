//! The first page: four doors, both languages.

use anyhow::ensure;
use egude_tests::browser::{Device, Name, Role, Setup, Texts, journey};

const MODE: &str = "return getComputedStyle(document.documentElement).writingMode";

#[test]
fn home_is_accessible_on_every_device_in_mandarin() {
    for device in Device::ALL {
        journey(Setup::phone("zh-CN").on(device), async |world| {
            world.open("/").await?;
            world.is_whole(&format!("home on {device:?}")).await
        });
    }
}

#[test]
fn home_is_accessible_on_every_device_in_mongolian() {
    for device in Device::ALL {
        journey(Setup::phone("mn-Mong-CN").on(device), async |world| {
            world.open("/").await?;
            let mode = world.page.script(MODE).await?;
            ensure!(
                mode == "vertical-lr",
                "Mongolian is written in columns, not {mode}"
            );
            world.is_whole(&format!("home on {device:?}")).await
        });
    }
}

#[test]
fn the_four_doors_say_which_of_them_are_open() {
    journey(Setup::default(), async |world| {
        world.open("/").await?;
        let texts = world.texts()?;
        for door in ["self-check", "marriage", "aid", "elderly"] {
            let name = Name::Has(texts.get(&format!("service-{door}-name"))?);
            let link = world.page.find(Role::Link, name).await?;
            let closed = link.text().await?.contains(&texts.get("door-not-open")?);
            ensure!(
                closed == (door == "elderly"),
                "the door {door} says closed: {closed}"
            );
        }
        Ok(())
    });
}

#[test]
fn a_door_that_is_not_open_says_what_to_do_now() {
    journey(Setup::default(), async |world| {
        world.open("/").await?;
        let texts = world.texts()?;
        world
            .page
            .click(Role::Link, Name::Has(texts.get("service-elderly-name")?))
            .await?;
        let body = texts.get("service-elderly-now")?;
        let shown = async || Ok(world.page.text().await?.contains(&body));
        world.page.wait("what to do instead", shown).await?;
        ensure!(
            world.page.text().await?.contains("12345"),
            "no telephone number"
        );
        world.is_whole("a door that is not open").await
    });
}

#[test]
fn switching_the_language_keeps_the_place_and_the_choice() {
    journey(Setup::default(), async |world| {
        world.open("/about").await?;
        for (tag, switch) in [("mn-Mong-CN", "language-mn"), ("zh-CN", "language-zh")] {
            world
                .page
                .click(Role::Button, Texts::of("zh-CN")?.get(switch)?)
                .await?;
            let shown = async || {
                Ok(world
                    .page
                    .script("return document.documentElement.lang")
                    .await?
                    == tag)
            };
            world.page.wait("the other language", shown).await?;
            let headline = Name::from(Texts::of(tag)?.get("footer-about")?);
            let fits = async || Ok(headline.fits(&world.page.headline().await?));
            world
                .page
                .wait("the headline in the other language", fits)
                .await?;
            ensure!(world.page.path().await? == "/about", "the place changed");
        }
        // The next visit begins in the language chosen last, without being asked.
        world.page.load(&world.url("/")).await?;
        world.ready().await
    });
}
