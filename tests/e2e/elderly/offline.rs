//! The directory without a network, after a first visit with one.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Setup, World, journey};

const SHIPPED: &str = include_str!("../../../public/config.json");
/// The addresses of everything that is kept on the device, in order.
const KEPT: &str = "return (async () => {
    const kept = [];
    for (const name of await caches.keys()) {
        const files = await (await caches.open(name)).keys();
        kept.push(...files.map((file) => file.url.replace(location.origin, '')));
    }
    return kept.sort();
})()";
const CARDS: &str = "return document.querySelectorAll('.places .place-name').length";
const WORKERS: &str = "return navigator.serviceWorker.getRegistrations().then((all) => all.length)";
const SLICES: &str = "return fetch('/api/v1/places').then((answer) => answer.json())
    .then((index) => index.slices.map((slice) => `/api/v1/places/${slice.region}`))";

async fn kept(world: &World) -> Result<Vec<String>> {
    Ok(serde_json::from_value(world.page.script(KEPT).await?)?)
}

/// Waits until every slice, the page and the part are kept.
async fn all_is_kept(world: &World) -> Result<()> {
    let slices: Vec<String> = serde_json::from_value(world.page.script(SLICES).await?)?;
    ensure!(slices.len() > 10, "a whole league: {slices:?}");
    let there = async || {
        let kept = kept(world).await?;
        let part = kept.iter().any(|file| file.starts_with("/elderly-"));
        Ok(part && kept.contains(&"/".to_owned()) && slices.iter().all(|one| kept.contains(one)))
    };
    world.page.wait("everything to be kept", there).await
}

#[test]
fn the_whole_directory_opens_without_a_network_after_the_first_visit() {
    for language in ["zh-CN", "mn-Mong-CN"] {
        let setup = Setup::phone(language).with_worker().expecting("ERR_");
        journey(setup, async |world| {
            let page = &world.page;
            world.open("/elderly").await?;
            all_is_kept(world).await?;
            world.backend.borrow_mut().cut();
            world.open("/elderly?in=152502000000").await?;
            let cards = async || Ok(page.script(CARDS).await?.as_u64() > Some(3));
            page.wait("places without a network", cards).await?;
            // Another banner, which nobody has looked at.
            world.open("/elderly?in=152527000000").await?;
            page.wait("places of another banner", cards).await?;
            page.script("document.querySelector('.places .place-name a, .places a').click()")
                .await?;
            let opened = async || Ok(page.path().await?.starts_with("/elderly/place/"));
            page.wait("a place without a network", opened).await?;
            world.ready().await?;
            world.is_whole("a place without a network").await
        });
    }
}

#[test]
fn only_public_files_are_kept_and_no_place_that_was_asked_for() {
    journey(Setup::default().with_worker(), async |world| {
        world.open("/elderly").await?;
        all_is_kept(world).await?;
        world.open("/self-check").await?;
        world.open("/aid").await?;
        world.open("/marriage").await?;
        world
            .page
            .script("return fetch('/api/v1/rates?region=152502000000').then((one) => one.status)")
            .await?;
        let public = |file: &str| {
            let named = file.rsplit_once('.').is_some_and(|(name, _)| {
                let name = name.strip_suffix("_bg").unwrap_or(name);
                name.len() > 16 && name.as_bytes()[name.len() - 17] == b'-'
            });
            let folders = [
                "/locales/",
                "/policy/",
                "/flows/",
                "/icons/",
                "/fonts/",
                "/marriage/",
                "/aid/",
            ];
            file == "/"
                || named
                || ["/config.json", "/manifest.webmanifest"].contains(&file)
                || folders.iter().any(|folder| file.starts_with(folder))
                || file.starts_with("/api/v1/places")
                || file == "/api/v1/regions"
        };
        let kept = kept(world).await?;
        let other: Vec<&String> = kept.iter().filter(|file| !public(file)).collect();
        ensure!(other.is_empty(), "kept besides: {other:?}");
        ensure!(kept.iter().all(|file| !file.contains('?')), "{kept:?}");
        Ok(())
    });
}

#[test]
fn a_screen_of_a_hall_keeps_nothing() {
    let kiosk = SHIPPED.replace("\"own\"", "\"kiosk\"");
    journey(
        Setup::default()
            .on(Device::Kiosk)
            .with_worker()
            .with_config(kiosk),
        async |world| {
            world.open("/elderly").await?;
            let cards = async || Ok(world.page.script(CARDS).await?.as_u64() > Some(0));
            world.page.wait("places", cards).await?;
            // Longer than a person's own device waits before it keeps something.
            world
                .page
                .script("return new Promise((done) => setTimeout(done, 3000))")
                .await?;
            ensure!(world.page.script(WORKERS).await? == 0);
            ensure!(kept(world).await?.is_empty());
            Ok(())
        },
    );
}
