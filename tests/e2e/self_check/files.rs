//! A site without a back end: places and figures as files of the site.

use anyhow::Context;
use egude_tests::browser::{Answer, Setup, journey};

use super::device::KIOSK;
use super::family::{Family, UJUMCHIN};
use super::walk::Walk;

/// Fetches what a back end would say, which has the shape of the files.
const FETCH: &str = "return await fetch('PATH').then(answer => answer.text())";

#[test]
fn rates_and_places_can_be_files_of_the_site() {
    let files = KIOSK
        .replace("kiosk", "own")
        .replace("contract", "files")
        .replace("/api/v1", "/data");
    journey(Setup::default().with_config(files), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        world.open("/about").await?;
        let rates = format!("/api/v1/rates?region={}", UJUMCHIN.code);
        let offices = format!("/api/v1/offices?region={}", UJUMCHIN.code);
        for (file, path) in [
            ("/data/regions.json", "/api/v1/regions"),
            ("/data/rates.json", &rates),
            ("/data/offices.json", &offices),
        ] {
            let text = world.page.script(&FETCH.replace("PATH", path)).await?;
            let text = text.as_str().context("no text")?;
            world.page.answer_instead(file, &Answer::json(text)).await?;
        }
        walk.first().await?;
        walk.calm().await?;
        let (_, heading) = walk.stand().await?;
        walk.answer("region", &heading).await?;
        walk.does_not_say("self-check-rates-failed-title").await?;
        Ok(())
    });
}
