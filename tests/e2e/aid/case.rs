//! A case, found again: how it stands, corrected, taken back.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Device, Setup, journey};

use super::arranged::{PHONE, sent};
use crate::marriage::desk::Person;

/// Opens a case by its reference and the code that comes by message.
async fn by_code(person: &Person<'_>, reference: &str) -> Result<()> {
    let world = person.world;
    person.opens("/aid/case").await?;
    person.heads("aid-case-find-title").await?;
    world.is_whole("finding a case").await?;
    person.types("aid-case-reference-label", reference).await?;
    person.types("manage-phone-label", PHONE).await?;
    let before = world.backend.borrow().codes(PHONE).len();
    person.presses("manage-send-code").await?;
    person.heads("manage-code-title").await?;
    let came = async || Ok(world.backend.borrow().codes(PHONE).len() > before);
    world.page.wait("the code", came).await?;
    let code = world.backend.borrow().codes(PHONE).pop();
    let code = code.context("no code")?;
    person.types("manage-code-label", &code).await?;
    person.presses("aid-case-open").await
}

#[test]
fn a_case_is_found_by_reference_and_code() {
    journey(Setup::default().expecting("404"), async |world| {
        world.open("/about").await?;
        let case = sent(world).await?;
        let person = Person::new(world)?;
        by_code(&person, &case.reference.replace('-', "").to_lowercase()).await?;
        person.heads("aid-case-state-submitted").await?;
        person.reads("aid-signers-title").await?;
        world.is_whole("a case").await?;
        person.nobody_else_has(&case.key).await
    });
}

#[test]
fn a_reference_alone_opens_nothing_and_says_nothing() {
    journey(
        Setup::default().expecting("422").expecting("404"),
        async |world| {
            world.open("/about").await?;
            let case = sent(world).await?;
            let person = Person::new(world)?;
            person
                .opens(&format!("/aid/case#{}.{}", case.reference, "a".repeat(26)))
                .await?;
            person.heads("aid-case-unknown-title").await?;
            let known = person.main().await?;
            person
                .opens(&format!(
                    "/aid/case#{}.{}",
                    "A7K4-Q9TX-M3RW",
                    "a".repeat(26)
                ))
                .await?;
            person.heads("aid-case-unknown-title").await?;
            ensure!(person.main().await? == known, "the answers differ");
            world.is_whole("a link that opens nothing").await
        },
    );
}

#[test]
fn a_case_is_taken_back_after_a_question() {
    journey(Setup::default(), async |world| {
        world.open("/about").await?;
        let case = sent(world).await?;
        let person = Person::new(world)?;
        person.opens(&case.link()).await?;
        person.heads("aid-case-state-submitted").await?;
        person.presses("aid-withdraw-all").await?;
        world.page.is_accessible("the question").await?;
        person
            .answers("aid-withdraw-ask", "aid-withdraw-no")
            .await?;
        ensure!(case.now(world).await?["state"] == "submitted");
        person.presses("aid-withdraw-all").await?;
        person
            .answers("aid-withdraw-ask", "aid-withdraw-yes")
            .await?;
        person.heads("aid-case-state-withdrawn").await?;
        ensure!(case.now(world).await?["state"] == "withdrawn");
        Ok(())
    });
}

#[test]
fn a_case_is_whole_in_mongolian_and_at_the_kiosk() {
    for setup in [
        Setup::phone("mn-Mong-CN"),
        Setup::default().on(Device::Kiosk),
    ] {
        journey(setup, async |world| {
            world.open("/about").await?;
            let case = sent(world).await?;
            let person = Person::new(world)?;
            person.opens(&case.link()).await?;
            person.heads("aid-case-state-submitted").await?;
            world.is_whole("a case").await
        });
    }
}
