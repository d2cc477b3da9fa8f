//! The second person, on their own phone.

use anyhow::{Result, ensure};
use egude_tests::browser::{Role, Setup, World, journey};

use super::arranged::{MAN, WOMAN, booked};
use super::desk::Person;

/// Control and A, as `WebDriver` writes them.
const MARK_ALL: &str = "\u{e009}a\u{e000}";

async fn confirms(world: &World, service: &str) -> Result<()> {
    world.open("/marriage").await?;
    let booking = booked(world, service).await?;
    // Their own device knows nothing of the first one's.
    let first = world.page.another_tab().await?;
    let person = Person::new(world)?;
    person.opens(&booking.partner_link()).await?;
    person.heads("marriage-partner-title").await?;
    let seen = person.main().await?;
    ensure!(
        !seen.contains("示例甲") && !seen.contains(&MAN[14..]) && !seen.contains(&WOMAN[14..]),
        "names and numbers are masked: {seen}"
    );
    world.is_whole("what is to be confirmed").await?;
    person.presses("partner-confirm").await?;
    person.reads("error-missing").await?;
    let number = person.texts.get("partner-number-label")?;
    let say = async |text: &str| {
        // As hands do it: what stands there is marked and written over.
        world
            .page
            .find(Role::Textbox, number.clone())
            .await?
            .click()
            .await?;
        world.page.press(MARK_ALL).await?;
        world.page.press(text).await?;
        person.presses("partner-confirm").await
    };
    say("110105194912310021").await?;
    person.reads("error-id-number-check").await?;
    world.is_whole("a wrong number").await?;
    // A number that is right, and of somebody else.
    say(MAN).await?;
    person.reads("partner-no-match").await?;
    say(WOMAN).await?;
    person.heads("partner-done-title").await?;
    world.is_whole("confirmed").await?;
    world
        .page
        .click(Role::Link, person.texts.get("partner-open")?)
        .await?;
    person.heads("manage-state-confirmed").await?;
    person.reads("manage-partner-confirmed").await?;
    person.opens(&booking.partner_link()).await?;
    person.heads("partner-used-title").await?;
    person.nobody_else_has(&booking.partner).await?;
    world.page.to_tab(first).await?;
    person.opens(&booking.link()).await?;
    person.reads("manage-partner-confirmed").await
}

#[test]
fn the_second_person_confirms_and_gets_a_link_of_their_own() {
    journey(
        Setup::default().expecting("422").expecting("404"),
        async |world| confirms(world, "marry").await,
    );
}

#[test]
fn the_second_person_confirms_in_mongolian() {
    let setup = Setup::phone("mn-Mong-CN");
    journey(setup.expecting("422").expecting("404"), async |world| {
        confirms(world, "divorce-apply").await
    });
}

#[test]
fn an_address_without_a_link_says_what_is_missing() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        person.opens("/marriage/partner").await?;
        person.heads("partner-none-title").await?;
        world.is_whole("no link").await
    });
}
