//! Columns from left to right: what turns the page on.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Role, Setup, World, journey};

async fn moved_sideways(world: &World, how: &str, from: f64, forward: bool) -> Result<f64> {
    let moved = async || {
        let (left, top) = world.page.scrolled().await?;
        ensure!(top < 1.0, "{how} moved the page down by {top}");
        Ok(if forward {
            left > from + 50.0
        } else {
            left < from - 50.0
        })
    };
    world
        .page
        .wait(&format!("{how} to move the page sideways"), moved)
        .await?;
    Ok(world.page.scrolled().await?.0)
}

#[test]
fn wheel_and_page_keys_turn_the_columns_on() {
    journey(
        Setup::phone("mn-Mong-CN").on(Device::Desktop),
        async |world| {
            world.open("/gallery").await?;
            world.page.wheel(200).await?;
            let wheel = moved_sideways(world, "the wheel", 0.0, true).await?;
            world.page.press("\u{E00F}").await?;
            let down = moved_sideways(world, "PageDown", wheel, true).await?;
            world.page.press("\u{E00E}").await?;
            let up = moved_sideways(world, "PageUp", down, false).await?;
            world.page.press("\u{E010}").await?;
            let end = moved_sideways(world, "End", up, true).await?;
            world.page.press("\u{E011}").await?;
            moved_sideways(world, "Home", end, false).await.map(drop)
        },
    );
}

#[test]
fn a_phone_shows_columns_at_full_size_and_what_is_fixed_stays_in_sight() {
    journey(Setup::phone("mn-Mong-CN"), async |world| {
        world.open("/").await?;
        // A page that is longer than the screen is wide must not make the browser zoom out.
        let screen = world
            .page
            .script("return [innerWidth, innerHeight]")
            .await?;
        ensure!(
            screen[0] == 390 && screen[1] == 844,
            "the page is laid out on {screen} instead of [390,844]"
        );
        Ok(())
    });
}

#[test]
fn the_mongolian_font_is_fetched_for_mongolian_only() {
    for (language, wanted) in [("zh-CN", false), ("mn-Mong-CN", true)] {
        journey(Setup::phone(language), async |world| {
            world.open("/").await?;
            world
                .page
                .find(Role::Heading, egude_tests::browser::Name::Any)
                .await?;
            world
                .page
                .script("return document.fonts.ready.then(() => true)")
                .await?;
            let fetched = world
                .requests()
                .await?
                .iter()
                .any(|request| request.path().starts_with("/fonts/"));
            ensure!(
                fetched == wanted,
                "{language}: a font was fetched: {fetched}"
            );
            Ok(())
        });
    }
}
