//! One application, one case: whoever presses, whatever dies.

use anyhow::{Result, ensure};
use egude_tests::browser::{Setup, World, journey};

use super::arranged::{draft, shown_reference};
use super::sending::{at_review, declares};
use super::writer::{FULL, cases, is_the_only_case};

/// From now on the back end takes what is sent, and its answer is lost on the way.
async fn loses_answers(world: &World, lost: bool) -> Result<()> {
    let change = if lost {
        "sessionStorage.setItem('lost', 1)"
    } else {
        "sessionStorage.removeItem('lost')"
    };
    world.page.script(change).await.map(drop)
}

#[test]
fn a_double_press_makes_one_case() {
    journey(Setup::default(), async |world| {
        let person = at_review(world).await?;
        declares(world).await?;
        let twice = "const button = document.querySelector('main form button[type=submit]');
            button.click(); button.click();";
        world.page.script(twice).await?;
        person.heads("aid-sent-title").await?;
        let reference = shown_reference(world).await?;
        is_the_only_case(world, &reference).await?;
        // Reloading the receipt, or the way back, sends nothing.
        world.page.reload().await?;
        person.heads("aid-sent-title").await?;
        person.opens("/aid").await?;
        person.reads("aid-begun-sent-title").await?;
        world.is_whole("what was sent").await?;
        is_the_only_case(world, &reference).await
    });
}

#[test]
fn two_tabs_that_send_at_once_make_one_case() {
    const SOON: &str = "const form = document.querySelector('main form');
        setTimeout(() => form.requestSubmit(), Math.max(0, AT - Date.now()));";
    journey(Setup::default(), async |world| {
        let person = at_review(world).await?;
        declares(world).await?;
        person.is_kept().await?;
        let at = world.page.script("return Date.now() + 6000").await?;
        let soon = SOON.replace("AT", &at.to_string());
        world.page.script(&soon).await?;
        let first = world.page.another_tab().await?;
        person.opens_step("review").await?;
        declares(world).await?;
        world.page.script(&soon).await?;
        // Whichever was first has the receipt; the other says that it has arrived.
        let arrived = async || {
            let main = person.main().await?;
            let ends = ["aid-sent-title", "aid-state-sent-title"];
            Ok(ends
                .iter()
                .any(|id| person.texts.get(id).is_ok_and(|text| main.contains(&text))))
        };
        world
            .page
            .wait("the end in the second tab", arrived)
            .await?;
        world.page.to_tab(first).await?;
        world.page.wait("the end in the first tab", arrived).await?;
        let kept = draft(world).await?;
        let reference = kept["state"]["sent"]["reference"].as_str();
        is_the_only_case(world, reference.unwrap_or_default()).await
    });
}

#[test]
fn a_tab_and_a_server_that_die_while_sending_make_one_case() {
    journey(
        Setup::default()
            .expecting("ERR_")
            .expecting("Failed to load"),
        async |world| {
            let person = at_review(world).await?;
            declares(world).await?;
            loses_answers(world, true).await?;
            person.presses("aid-send").await?;
            person.heads("aid-state-unsure-title").await?;
            // The back end has it, the person does not know, and then everything goes down.
            let before = cases(world).await?;
            ensure!(before.len() == 1, "{before:#?}");
            world.page.crash_into_new_tab().await?;
            world.backend.borrow_mut().cut();
            world.backend.borrow_mut().resume()?;
            // Said on the first page; being sent cannot be changed any more.
            person.opens("/aid").await?;
            person.reads("aid-begun-sending").await?;
            world.is_whole("an application on its way").await?;
            person.opens_step("people").await?;
            person.reads("aid-not-open-title").await?;
            world.is_whole("what cannot be changed now").await?;
            // The same text under the same name: the same receipt.
            person.presses_link("aid-not-open-button").await?;
            person.heads("aid-sent-title").await?;
            let reference = shown_reference(world).await?;
            ensure!(before[0]["reference"] == reference.as_str(), "another case");
            is_the_only_case(world, &reference).await
        },
    );
}

#[test]
fn a_full_device_sends_once_all_the_same() {
    journey(Setup::default(), async |world| {
        let person = at_review(world).await?;
        world.page.script(FULL).await?;
        declares(world).await?;
        person.reads("aid-kept-failed").await?;
        person.presses("aid-send").await?;
        person.heads("aid-sent-title").await?;
        let reference = shown_reference(world).await?;
        is_the_only_case(world, &reference).await
    });
}
