//! Devices that others use too: nothing stays on them.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Name, Role, Setup, World, journey};

use super::arranged::draft;
use super::writer::begins;
use crate::marriage::desk::Person;

const KIOSK: &str = r#"{"configVersion":1,"device":"kiosk","languages":["zh-CN","mn-Mong-CN"],
    "services":{"selfCheck":{"kind":"contract","base":"/api/v1"},"aid":{"kind":"contract","base":"/api/v1"}},
    "hotlines":[{"number":"12349","id":"civil-affairs"},{"number":"12345","id":"government"}]}"#;

async fn begun_is_offered(person: &Person<'_>) -> Result<bool> {
    let begun = Name::Has(person.texts.get("aid-begun-title")?);
    Ok(begun.fits(&person.main().await?))
}

/// Everything that a person typed, wherever a device could keep it.
async fn on_device(world: &World) -> Result<String> {
    let kept = world.page.kept().await?;
    let session = world
        .page
        .script("return JSON.stringify({ ...sessionStorage })")
        .await?;
    Ok(format!("{kept:?} {session} {}", draft(world).await?))
}

#[test]
fn others_use_this_device_keeps_memory_only() {
    journey(Setup::default(), async |world| {
        let person = begins(world).await?;
        person.opens("/aid").await?;
        let shared = person.texts.get("aid-shared")?;
        world.page.choose(Role::Checkbox, shared).await?;
        let is_gone = async || Ok(draft(world).await?.is_null());
        world.page.wait("no record", is_gone).await?;
        // What was there goes on in memory, by the links of the page.
        let link = |message: &'static str| person.texts.get(message);
        world
            .page
            .click(Role::Link, link("aid-begun-button")?)
            .await?;
        person.heads("aid-steps-title").await?;
        world
            .page
            .click(Role::Link, link("aid-page-people")?)
            .await?;
        person.at_step("people").await?;
        person.edits("people").await?;
        person.reads("aid-kept-memory").await?;
        person.reads("aid-leave-lost").await?;
        world.is_whole("a device that others use").await?;
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        let kept = on_device(world).await?;
        ensure!(!kept.contains("示例"), "{kept}");
        // The page is left: nothing comes back.
        person.opens("/aid").await?;
        person.heads("aid-entry-title").await?;
        ensure!(!begun_is_offered(&person).await?, "it came back");
        let kept = on_device(world).await?;
        ensure!(!kept.contains("示例"), "{kept}");
        Ok(())
    });
}

/// Somebody answers, names a place and a person at the screen of a hall.
async fn begins_at_kiosk(world: &World) -> Result<Person<'_>> {
    let person = Person::new(world)?;
    person.opens_step("who").await?;
    world
        .page
        .choose(Role::Radio, person.texts.get("aid-who-self")?)
        .await?;
    world
        .page
        .choose(Role::Radio, person.texts.get("aid-messages-nobody")?)
        .await?;
    person.presses("aid-go-on").await?;
    person.heads("aid-page-household").await?;
    person.goes_by_steps("people").await?;
    person.edits("people").await?;
    person.stands("people").await?;
    person.reads("aid-kept-memory").await?;
    Ok(person)
}

impl Person<'_> {
    /// To a page of the form by the list of all steps.
    async fn goes_by_steps(&self, step: &str) -> Result<()> {
        let all = self.texts.get("aid-all-steps")?;
        self.world.page.click(Role::Link, all).await?;
        self.heads("aid-steps-title").await?;
        let page = self.texts.get(&format!("aid-page-{step}"))?;
        self.world.page.click(Role::Link, page).await?;
        self.at_step(step).await
    }
}

#[test]
fn a_kiosk_keeps_nothing_and_the_next_person_finds_nothing() {
    let setup = Setup::default().on(Device::Kiosk).with_config(KIOSK);
    journey(setup, async |world| {
        let person = begins_at_kiosk(world).await?;
        world.is_whole("a page of the form on a kiosk").await?;
        let kept = on_device(world).await?;
        ensure!(!kept.contains("示例"), "{kept}");
        ensure!(world.page.databases().await?.is_empty(), "a database");
        world.page.reload().await?;
        world.ready().await?;
        let typed = world
            .page
            .typed(person.texts.get("aid-people-name")?)
            .await?;
        ensure!(typed.is_empty(), "{typed}");
        Ok(())
    });
}

#[test]
fn a_kiosk_that_is_left_alone_forgets_the_application() {
    let config = KIOSK.replacen('{', r#"{"idleMinutes":0.1,"#, 1);
    let setup = Setup::default().on(Device::Kiosk).with_config(config);
    journey(setup, async |world| {
        let person = Person::new(world)?;
        person.opens_step("people").await?;
        person.edits("people").await?;
        // Six seconds without a touch, and twenty in which somebody could still say so.
        tokio::time::sleep(std::time::Duration::from_secs(20)).await;
        person.heads("home-title").await?;
        world.page.back().await?;
        person.at_step("people").await?;
        let typed = world
            .page
            .typed(person.texts.get("aid-people-name")?)
            .await?;
        ensure!(typed.is_empty(), "{typed}");
        Ok(())
    });
}
