//! Waiting for a place on a full day.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Setup, World, journey};
use serde_json::Value;

use super::arranged::{PHONE, REGISTRY, done, full};
use super::desk::Person;

/// Joins the list of a full day; gives what opens the holds.
async fn waits(person: &Person<'_>) -> Result<Vec<(String, String)>> {
    let world = person.world;
    world.open("/marriage").await?;
    let (date, holds) = full(world, "ceremony").await?;
    let path = format!("/marriage/wait/{REGISTRY}/ceremony/{date}");
    person.opens(&path).await?;
    person.heads("marriage-wait-title").await?;
    world.is_whole("joining").await?;
    person.presses("manage-send-code").await?;
    person.reads("error-not-a-phone").await?;
    person.types("manage-phone-label", PHONE).await?;
    person.presses("manage-send-code").await?;
    let came = async || Ok(!world.backend.borrow().codes(PHONE).is_empty());
    world.page.wait("the code", came).await?;
    let code = world
        .backend
        .borrow()
        .codes(PHONE)
        .pop()
        .context("no code")?;
    person.types("manage-code-label", &code).await?;
    person.presses("wait-join").await?;
    person.heads("wait-state-waiting").await?;
    person.reads("wait-first").await?;
    world.is_whole("waiting").await?;
    Ok(holds)
}

async fn give_back(world: &World, (hold, key): &(String, String)) -> Result<()> {
    let path = format!("/holds/{hold}/release");
    done(world, &path, Some(key), Some(Value::Null))
        .await
        .map(drop)
}

#[test]
fn a_place_that_comes_free_is_offered_and_taken() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        let holds = waits(&person).await?;
        give_back(world, holds.first().context("no hold")?).await?;
        person.presses("wait-refresh").await?;
        person.heads("wait-state-offered").await?;
        world.is_whole("an offer").await?;
        person.presses("wait-accept").await?;
        person.heads("marriage-details-title").await?;
        let path = world.page.path().await?;
        ensure!(path == "/marriage/details", "the address says {path}");
        Ok(())
    });
}

#[test]
fn the_list_can_be_left() {
    journey(Setup::phone("mn-Mong-CN"), async |world| {
        let person = Person::new(world)?;
        waits(&person).await?;
        person.presses("wait-leave").await?;
        person.answers("wait-leave-title", "wait-leave-no").await?;
        person.presses("wait-leave").await?;
        person.answers("wait-leave-title", "wait-leave-yes").await?;
        person.heads("wait-state-left").await?;
        world.is_whole("left").await
    });
}

#[test]
fn nobody_waits_for_the_certificate_of_a_divorce() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        let path = format!("/marriage/wait/{REGISTRY}/divorce-issue/2026-12-01");
        person.opens(&path).await?;
        person.heads("wait-not-issue-title").await?;
        world.is_whole("no list").await
    });
}
