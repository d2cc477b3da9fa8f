//! From the result of the self-check to an application: nothing is typed twice.

use anyhow::ensure;
use egude_tests::browser::{Role, Setup, journey};

use super::family::Family;
use super::walk::Walk;
use crate::marriage::desk::Person;

#[test]
fn what_the_self_check_knows_is_in_the_application() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::large())?;
        walk.begin().await?;
        walk.to_result().await?;
        let person = Person::new(world)?;
        person.opens("/aid").await?;
        person.reads("aid-entry-check").await?;
        world.is_whole("the entry after a self-check").await?;
        let found = world
            .page
            .texts_of("section[aria-labelledby=aid-entry-apply] li")
            .await?;
        ensure!(!found.is_empty(), "no program was found");
        let button = person.texts.get("aid-entry-check-button")?;
        world.page.click(Role::Link, button).await?;
        person.heads("aid-steps-title").await?;
        world.is_whole("the steps").await?;
        let draft = async || world.page.record("aid-draft").await;
        let kept = async || Ok(!draft().await?["programs"].is_null());
        world.page.wait("the draft", kept).await?;
        let draft = draft().await?;
        ensure!(
            draft["programs"].as_array().map(Vec::len) == Some(found.len()),
            "{found:?}: {draft:#}"
        );
        let place = draft["region"].as_str().unwrap_or_default();
        ensure!(place.starts_with("152502"), "another place: {draft:#}");
        let members = draft["people"]["members"].as_array().cloned();
        ensure!(members.unwrap_or_default().len() == 4, "{draft:#}");

        // The programs and the place are chosen, every member is there to be named, and no
        // question of the household is asked again.
        person.opens_step("programs").await?;
        let chosen = world
            .page
            .script("return document.querySelectorAll('main input:checked').length")
            .await?;
        ensure!(chosen == found.len(), "{chosen} of {found:?}");
        person.opens_step("household").await?;
        person.reads("aid-household-lede").await?;
        world.is_whole("the household").await?;
        person.presses("aid-household-confirm").await?;
        person.reads("aid-household-seen").await?;
        person.goes_on("people").await?;
        let asked = person.texts.get("aid-people-name")?;
        let fields = world.page.all(Role::Textbox, asked).await?;
        ensure!(fields.len() == 5, "{} are asked for a name", fields.len());
        world.is_whole("the people of a family").await?;
        person.opens_step("review").await?;
        let main = person.main().await?;
        for program in &found {
            ensure!(main.contains(program.trim()), "{program} is not in {main}");
        }
        world.is_whole("the review of a family").await
    });
}
