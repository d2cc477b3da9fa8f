//! Going from page to page: title, focus, the way back, and nothing asked of other hosts.

use anyhow::{Result, ensure};
use egude_tests::browser::{Name, Role, Setup, World, journey};

async fn title_is(world: &World, heading: &str) -> Result<()> {
    let title = world.texts()?.filled("document-title", &[heading])?;
    let is = async || Ok(world.page.title().await? == title);
    world.page.wait(&format!("the title {title}"), is).await
}

#[test]
fn every_page_has_its_title_and_begins_at_its_heading() {
    journey(Setup::default(), async |world| {
        world.open("/").await?;
        let texts = world.texts()?;
        title_is(world, &texts.get("home-title")?).await?;
        for page in ["footer-privacy", "footer-accessibility", "footer-about"] {
            let name = texts.get(page)?;
            world.page.click(Role::Link, name.clone()).await?;
            title_is(world, &name).await?;
            let focused =
                async || Ok(world.page.focused().await? == ("h1".to_owned(), name.clone()));
            world.page.wait("the focus on the heading", focused).await?;
        }
        world.page.script("history.back()").await?;
        title_is(world, &texts.get("footer-accessibility")?).await
    });
}

#[test]
fn every_page_is_accessible_in_mandarin() {
    journey(Setup::phone("zh-CN"), every_page);
}

#[test]
fn every_page_is_accessible_in_mongolian() {
    journey(Setup::phone("mn-Mong-CN"), every_page);
}

async fn every_page(world: &World) -> Result<()> {
    for path in [
        "/about",
        "/privacy",
        "/accessibility",
        "/not-open/elderly",
        "/self-check",
        "/aid",
        "/aid/steps",
        "/aid/urgent",
        "/aid/programs",
        "/aid/place",
        "/aid/who",
        "/aid/household",
        "/aid/people",
        "/aid/need",
        "/aid/papers",
        "/aid/move",
        "/aid/take",
        "/aid/tell",
        "/nothing-here",
    ] {
        world.open(path).await?;
        world.is_whole(path).await?;
    }
    // What every journey checks at its end, said here once as a promise of its own.
    let own = world.url("");
    let requests = world.requests().await?;
    ensure!(
        requests.len() > 20,
        "the browser recorded only {} requests",
        requests.len()
    );
    let foreign: Vec<_> = requests
        .iter()
        .filter(|r| !r.host().is_empty() && !r.url.starts_with(&own))
        .collect();
    ensure!(foreign.is_empty(), "requests to other hosts: {foreign:#?}");
    Ok(())
}

#[test]
fn an_unknown_address_leads_back_to_the_doors() {
    journey(Setup::default(), async |world| {
        world.open("/nothing/at/all").await?;
        let texts = world.texts()?;
        title_is(world, &texts.get("not-found-title")?).await?;
        world
            .page
            .click(Role::Link, Name::Has(texts.get("back-to-doors")?))
            .await?;
        title_is(world, &texts.get("home-title")?).await
    });
}

/// Whether the focus, or where the address points, is in the content.
const INSIDE: &str = "return !!document.activeElement.closest('main') || location.hash === '#main'";

#[test]
fn the_keyboard_skips_to_the_content() {
    journey(Setup::default(), async |world| {
        world.open("/about").await?;
        world.page.press("\u{E004}").await?;
        let (_, name) = world.page.focused().await?;
        ensure!(
            name == world.texts()?.get("skip-to-main")?,
            "the first stop is {name}"
        );
        world.page.press("\u{E007}").await?;
        let inside = async || Ok(world.page.script(INSIDE).await? == true);
        world.page.wait("the content", inside).await
    });
}
