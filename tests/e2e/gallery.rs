//! Every component in every state, as people with different needs see it.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Name, Role, Setup, World, journey};

/// Turns on a choice in a group of the display panel.
async fn choose(world: &World, group: &str, choice: &str) -> Result<()> {
    let texts = world.texts()?;
    let group = Name::from(texts.get(group)?);
    if world.page.all(Role::Group, group.clone()).await?.is_empty() {
        world
            .page
            .click(Role::Button, texts.get("header-display")?)
            .await?;
    }
    world
        .page
        .click_in((Role::Group, group), Role::Button, texts.get(choice)?)
        .await
}

async fn gallery(world: &World) -> Result<()> {
    world.open("/gallery").await?;
    let parts = world.page.all(Role::Heading, Name::Any).await?.len();
    ensure!(parts > 12, "the gallery shows only {parts} parts");
    world.is_whole("the gallery").await
}

async fn in_every_display(world: &World) -> Result<()> {
    gallery(world).await?;
    choose(world, "display-contrast", "display-contrast-high").await?;
    world.is_whole("the gallery in high contrast").await?;
    choose(world, "display-text", "display-text-largest").await?;
    world
        .is_whole("the gallery in high contrast at 200 %")
        .await?;
    choose(world, "display-contrast", "display-contrast-plain").await?;
    world.is_whole("the gallery at 200 %").await?;
    // The choices are kept over a reload.
    world.page.load(&world.url("/gallery")).await?;
    world.ready().await?;
    let kept = world
        .page
        .script("return document.documentElement.dataset.text")
        .await?;
    ensure!(kept == "200", "the text size after a reload is {kept}");
    Ok(())
}

#[test]
fn every_component_is_accessible_in_mandarin_in_every_display() {
    journey(Setup::phone("zh-CN"), in_every_display);
}

#[test]
fn every_component_is_accessible_in_mongolian_in_every_display() {
    journey(Setup::phone("mn-Mong-CN"), in_every_display);
}

#[test]
fn every_component_is_accessible_on_a_kiosk_in_both_languages() {
    for language in ["zh-CN", "mn-Mong-CN"] {
        journey(Setup::phone(language).on(Device::Kiosk), gallery);
    }
}
