//! An adult signs with a link that works once.

use anyhow::{Result, ensure};
use egude_tests::browser::{Setup, World, journey};

use super::arranged::{Case, sent, spouse_end};
use crate::marriage::desk::Person;

/// Of the second person, as the back end counts them.
const SPOUSE: u16 = 2;

/// Draws with the mouse from corner to corner.
const DRAW: &str = "
    const pad = document.getElementById('sign-drawn');
    const box = pad.getBoundingClientRect();
    pad.setPointerCapture = () => {};
    const at = (type, x, y) => pad.dispatchEvent(new PointerEvent(type, {
        bubbles: true, cancelable: true, isPrimary: true, pointerId: 1, button: 0,
        clientX: box.left + box.width * x, clientY: box.top + box.height * y }));
    at('pointerdown', .2, .3);
    for (let step = 1; step <= 20; step++) at('pointermove', .2 + step * .03, .3 + step * .02);
    at('pointerup', .8, .7);
";

async fn draws(world: &World) -> Result<()> {
    const DRAWN: &str = "return document.querySelector('.signature-ink').getAttribute('d').length";
    world.page.script(DRAW).await?;
    let seen = async || Ok(world.page.script(DRAWN).await?.as_u64() > Some(50));
    world.page.wait("the strokes", seen).await
}

async fn agrees(world: &World) -> Result<()> {
    world
        .page
        .script("document.getElementById('sign-agreed').click()")
        .await
        .map(drop)
}

async fn signed(world: &World, case: &Case) -> Result<bool> {
    let now = case.now(world).await?;
    let all = now["authorisations"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    Ok(all
        .iter()
        .any(|one| one["n"] == SPOUSE && one["signedAt"].is_string()))
}

#[test]
fn a_one_time_link_signs_once() {
    journey(
        Setup::default().expecting("410").expecting("404"),
        async |world| {
            world.open("/about").await?;
            let case = sent(world).await?;
            let link = case.link_of(world, SPOUSE).await?;
            let person = Person::new(world)?;
            person.opens(&link).await?;
            person.heads("sign-title").await?;
            world.is_whole("the text").await?;
            // Everything that is missing is said at once.
            person.presses("sign-send").await?;
            person.reads("sign-drawn-missing").await?;
            person.reads("sign-agreed-missing").await?;
            world.is_whole("what is missing").await?;
            person.types("sign-number-label", &spouse_end()).await?;
            draws(world).await?;
            agrees(world).await?;
            person.presses("sign-send").await?;
            person.heads("sign-done-title").await?;
            world.is_whole("signed").await?;
            ensure!(signed(world, &case).await?, "the case does not know");
            // Once more: not to be signed again.
            person.opens(&link).await?;
            let over = async || {
                let page = person.main().await?;
                let ends = ["sign-used-title", "sign-done-title"];
                Ok(ends
                    .iter()
                    .any(|id| person.texts.get(id).is_ok_and(|text| page.contains(&text))))
            };
            world.page.wait("the end of the link", over).await
        },
    );
}

#[test]
fn who_cannot_draw_types_the_name_by_keyboard() {
    let setup = Setup::phone("mn-Mong-CN");
    journey(setup, async |world| {
        world.open("/about").await?;
        let case = sent(world).await?;
        let link = case.link_of(world, SPOUSE).await?;
        let person = Person::new(world)?;
        person.opens(&link).await?;
        person.heads("sign-title").await?;
        person.types("sign-number-label", &spouse_end()).await?;
        world
            .page
            .script("document.getElementById('sign-how-2').click()")
            .await?;
        person.types("sign-typed-label", "示例乙").await?;
        agrees(world).await?;
        person.presses("sign-send").await?;
        person.heads("sign-done-title").await?;
        ensure!(signed(world, &case).await?, "the case does not know");
        Ok(())
    });
}

#[test]
fn a_newer_link_ends_the_one_before() {
    journey(
        Setup::default().expecting("410").expecting("404"),
        async |world| {
            world.open("/about").await?;
            let case = sent(world).await?;
            let old = case.link_of(world, SPOUSE).await?;
            case.link_of(world, SPOUSE).await?;
            let person = Person::new(world)?;
            person.opens(&old).await?;
            person.heads("sign-used-title").await?;
            world.is_whole("a link that is over").await
        },
    );
}
