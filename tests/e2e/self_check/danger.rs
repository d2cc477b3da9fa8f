//! Danger comes before everything else, on every page.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Setup, World, journey};

use super::family::{Family, Say, XILINHOT};
use super::walk::Walk;

/// The numbers that stand before the heading in an alert, in their order; whether they are seen.
const BEFORE: &str = "
    const card = document.querySelector('[role=alert]'), heading = document.querySelector('h1');
    if (!card || !(card.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING)) return [];
    return [...card.querySelectorAll('a[href^=\"tel:\"]')]
        .filter(line => line.checkVisibility()).map(line => line.getAttribute('href').slice(4));";

const KIOSK: &str = r#"{"configVersion":1,"device":"kiosk","languages":["zh-CN","mn-Mong-CN"],
    "services":{"selfCheck":{"kind":"contract","base":"/api/v1"}},
    "hotlines":[{"number":"12349","id":"civil-affairs"},{"number":"110","id":"police","danger":true},
        {"number":"12338","id":"women","danger":true}]}"#;

fn in_danger() -> Family {
    Family::alone(XILINHOT, "500")
        .saying("urgent", Say::Kinds(&["violence"]))
        .saying("life-hard", Say::Yes)
        .saying("event-here", Say::Yes)
}

impl Walk<'_> {
    /// Fails unless the police and the line for women stand before everything else.
    async fn danger_is_first(&self, page: &str) -> Result<()> {
        let lines: Vec<String> = serde_json::from_value(self.world.page.script(BEFORE).await?)?;
        ensure!(
            lines.starts_with(&["110".into(), "12338".into()]),
            "before the heading of {page} stand {lines:?}"
        );
        self.says("alert-violence-title", &[]).await
    }
}

async fn danger_everywhere(world: &World) -> Result<()> {
    let walk = Walk::new(world, in_danger())?;
    walk.first().await?;
    walk.does_not_say("alert-violence-title").await?;
    let (_, heading) = walk.stand().await?;
    walk.answer("urgent", &heading).await?;
    walk.danger_is_first("the next question").await?;
    world.is_whole("a question in danger").await?;
    walk.to("savings").await?;
    walk.danger_is_first("a later question").await?;
    world.is_whole("a later question in danger").await?;
    walk.to("result").await?;
    walk.danger_is_first("the check page").await?;
    walk.to_result().await?;
    walk.danger_is_first("the result").await?;
    world.is_whole("the result in danger").await?;
    world.page.load(&world.url("/self-check/what-if")).await?;
    world.ready().await?;
    walk.heads("what-if-title").await?;
    walk.danger_is_first("the trial").await?;
    walk.start_page().await?;
    walk.danger_is_first("the start").await
}

#[test]
fn danger_shows_whom_to_call_before_everything_else_on_each_page_in_mandarin() {
    journey(Setup::phone("zh-CN"), danger_everywhere);
}

#[test]
fn danger_shows_whom_to_call_before_everything_else_on_each_page_in_mongolian() {
    journey(Setup::phone("mn-Mong-CN"), danger_everywhere);
}

#[test]
fn danger_goes_when_it_is_taken_back() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, in_danger())?;
        walk.first().await?;
        walk.to("region").await?;
        walk.danger_is_first("a question").await?;
        world.page.load(&world.url("/self-check/q/1")).await?;
        let calm = Walk::new(world, Family::alone(XILINHOT, "500"))?;
        calm.at("urgent").await?;
        let (_, heading) = calm.stand().await?;
        calm.answer("urgent", &heading).await?;
        calm.does_not_say("alert-violence-title").await
    });
}

#[test]
fn danger_stands_on_a_kiosk_too() {
    let setup = Setup::default().on(Device::Kiosk);
    journey(setup.with_config(KIOSK), async |world| {
        let walk = Walk::new(world, in_danger())?;
        walk.first().await?;
        walk.to("region").await?;
        walk.danger_is_first("a question").await?;
        world.is_whole("a question in danger on a kiosk").await
    });
}
