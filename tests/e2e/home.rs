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

/// The shipped configuration without service points.
fn without_elderly() -> String {
    let path = egude_tests::repo::root().join("public/config.json");
    let text = std::fs::read_to_string(path).expect("the shipped config.json");
    let mut config: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    let services = config["services"].as_object_mut().expect("services");
    services.remove("elderly");
    config.to_string()
}

#[test]
fn the_four_doors_say_which_of_them_are_open() {
    for (setup, closed) in [
        (Setup::default(), None),
        (
            Setup::default().with_config(without_elderly()),
            Some("elderly"),
        ),
    ] {
        journey(setup, async |world| {
            world.open("/").await?;
            let texts = world.texts()?;
            for door in ["self-check", "marriage", "aid", "elderly"] {
                let name = Name::Has(texts.get(&format!("service-{door}-name"))?);
                let link = world.page.find(Role::Link, name).await?;
                let says_closed = link.text().await?.contains(&texts.get("door-not-open")?);
                ensure!(
                    says_closed == (closed == Some(door)),
                    "the door {door} says closed: {says_closed}"
                );
            }
            Ok(())
        });
    }
}

#[test]
fn a_door_that_is_not_open_says_what_to_do_now() {
    let setup = Setup::default().with_config(without_elderly());
    journey(setup, async |world| {
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
