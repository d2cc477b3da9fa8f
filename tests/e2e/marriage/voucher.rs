//! The place is theirs.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Setup, World, journey};

use super::arranged::{MAN, PHONE, WOMAN};
use super::desk::Person;
use super::details::{at_form, fills, types_code};

async fn books(world: &World) -> Result<()> {
    let person = Person::new(world)?;
    at_form(&person).await?;
    fills(&person).await?;
    world.is_whole("the form").await?;
    types_code(&person).await?;
    person.presses("details-confirm").await?;
    person.heads("marriage-voucher-title").await?;
    person.reads("voucher-partner-title").await?;
    world.is_whole("the voucher").await?;
    holds_nobody(&person).await?;
    // The link opens it again, without what was told once.
    let address = world
        .page
        .script("return location.pathname + location.hash")
        .await?;
    let address = address.as_str().unwrap_or_default().to_owned();
    person.opens(&address).await?;
    person.heads("marriage-voucher-title").await?;
    let text = person.main().await?;
    ensure!(
        !text.contains(MAN) && !text.contains("示例甲"),
        "it names people: {text}"
    );
    Ok(())
}

/// Neither the address nor the code for the counter says who comes.
async fn holds_nobody(person: &Person<'_>) -> Result<()> {
    let page = &person.world.page;
    let address = page.script("return location.href").await?.to_string();
    for word in [MAN, WOMAN, PHONE, "示例"] {
        ensure!(!address.contains(word), "the address holds {word}");
    }
    for number in [MAN, WOMAN] {
        person.nobody_else_has(number).await?;
    }
    let number = page
        .script("return document.querySelector('.voucher-number').textContent")
        .await?;
    ensure!(
        number.as_str().is_some_and(|number| number.len() == 9),
        "{number}"
    );
    // The smallest code there is: no room for more than the number.
    let side = page
        .script("return document.querySelector('.voucher .qr').getAttribute('viewBox')")
        .await?;
    ensure!(side == "0 0 29 29", "the code is of {side}");
    Ok(())
}

#[test]
fn a_couple_books_and_gets_a_voucher_in_mandarin() {
    journey(Setup::default(), books);
}

#[test]
fn a_couple_books_and_gets_a_voucher_in_mongolian() {
    journey(Setup::phone("mn-Mong-CN"), books);
}

#[test]
fn at_a_kiosk_nothing_of_a_booking_stays() {
    const CONFIG: &str = include_str!("../../../public/config.json");
    let config = CONFIG.replacen("\"own\"", "\"kiosk\"", 1);
    let setup = Setup::default().on(Device::Kiosk).with_config(config);
    journey(setup, async |world| {
        let person = Person::new(world)?;
        at_form(&person).await?;
        fills(&person).await?;
        types_code(&person).await?;
        person.presses("details-confirm").await?;
        person.heads("marriage-voucher-title").await?;
        world.is_whole("the voucher at a kiosk").await?;
        person.presses("voucher-done").await?;
        person.heads("home-title").await?;
        person.nobody_else_has(MAN).await
    });
}
