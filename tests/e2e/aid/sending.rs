//! Sending: once, whatever happens to the line, the tab, the device.

use anyhow::{Result, ensure};
use egude_tests::browser::{Setup, World, journey};

use super::arranged::{draft, drafted, shown_reference};
use crate::marriage::desk::Person;

/// How often an application has left this tab, over reloads, and whether answers arrive.
const LINE: &str = "(() => {
    if (window.egudeLine) return;
    const answer = window.egudeLine = window.fetch.bind(window);
    window.fetch = async (input, init) => {
        const url = typeof input === 'string' ? input : input.url;
        const method = (init && init.method) || (typeof input === 'string' ? 'GET' : input.method);
        const sends = method === 'POST' && url.endsWith('/applications');
        if (!sends) return answer(input, init);
        sessionStorage.setItem('sent', Number(sessionStorage.getItem('sent') || 0) + 1);
        const came = await answer(input, init);
        if (sessionStorage.getItem('lost')) throw new TypeError('the answer was lost');
        return came;
    };
})()";

/// Comes to the review with everything there but the declaration.
pub(crate) async fn at_review(world: &World) -> Result<Person<'_>> {
    world.page.before_every_page(LINE).await?;
    world.open("/about").await?;
    drafted(world).await?;
    let person = Person::new(world)?;
    person.opens("/aid/review").await?;
    person.heads("aid-page-review").await?;
    Ok(person)
}

pub(crate) async fn declares(world: &World) -> Result<()> {
    let press =
        "const box = document.getElementById('declared'); box && !box.checked && box.click();
        return Boolean(box)";
    let pressed = async || Ok(world.page.script(press).await? == true);
    world.page.wait("the declaration", pressed).await
}

async fn sent_times(world: &World) -> Result<u64> {
    let sent = "return Number(sessionStorage.getItem('sent') || 0)";
    Ok(world.page.script(sent).await?.as_u64().unwrap_or_default())
}

#[test]
fn double_press_sends_once() {
    journey(Setup::default(), async |world| {
        let person = at_review(world).await?;
        world.is_whole("the review").await?;
        declares(world).await?;
        let twice = "const form = document.querySelector('main form');
            form.requestSubmit(); form.requestSubmit();";
        world.page.script(twice).await?;
        person.heads("aid-sent-title").await?;
        ensure!(sent_times(world).await? == 1, "sent more than once");
        let reference = shown_reference(world).await?;
        world.is_whole("the receipt").await?;
        // The record holds the name of the case, and nothing that opens it.
        let kept = draft(world).await?;
        ensure!(
            kept["state"]["sent"]["reference"] == reference.as_str(),
            "{kept}"
        );
        ensure!(kept["state"]["sent"]["key"].is_null(), "{kept}");
        Ok(())
    });
}

#[test]
fn without_the_declaration_nothing_leaves() {
    journey(Setup::default(), async |world| {
        let person = at_review(world).await?;
        person.presses("aid-send").await?;
        person.reads("aid-review-undeclared").await?;
        ensure!(sent_times(world).await? == 0);
        world.is_whole("what is missing").await
    });
}

#[test]
fn a_lost_answer_gives_the_same_reference_after_a_reload() {
    journey(Setup::default(), async |world| {
        let person = at_review(world).await?;
        world
            .page
            .script("sessionStorage.setItem('lost', 1)")
            .await?;
        declares(world).await?;
        person.presses("aid-send").await?;
        person.heads("aid-state-unsure-title").await?;
        world.is_whole("nobody knows").await?;
        let kept = draft(world).await?;
        let body = kept["state"]["sending"]["body"].clone();
        ensure!(body.is_string(), "nothing is frozen: {kept}");
        // The tab ends; what comes back sends the very same.
        world
            .page
            .script("sessionStorage.removeItem('lost')")
            .await?;
        person.opens("/aid/review").await?;
        person.heads("aid-sent-title").await?;
        let reference = shown_reference(world).await?;
        ensure!(sent_times(world).await? > 1, "the first try never left");
        let kept = draft(world).await?;
        ensure!(
            kept["state"]["sent"]["reference"] == reference.as_str(),
            "{kept}"
        );
        // And once more, from another tab: no second case.
        person.opens("/aid/review").await?;
        person.reads("aid-state-sent-title").await?;
        let page = person.main().await?;
        ensure!(page.contains(&reference), "another case: {page}");
        Ok(())
    });
}

#[test]
fn a_server_that_is_away_is_said_and_what_was_typed_arrives_when_it_is_back() {
    let setup = Setup::default()
        .expecting("ERR_")
        .expecting("Failed to load");
    journey(setup, async |world| {
        let person = at_review(world).await?;
        declares(world).await?;
        world.backend.borrow_mut().cut();
        person.presses("aid-send").await?;
        person.heads("aid-state-unsure-title").await?;
        world.backend.borrow_mut().resume()?;
        person.heads("aid-sent-title").await?;
        shown_reference(world).await.map(drop)
    });
}
