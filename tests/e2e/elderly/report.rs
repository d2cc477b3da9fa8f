//! Telling that something is wrong: sent once, whatever the network does; nothing typed is lost.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Device, Role, Setup, Speed, World, journey};
use serde_json::Value;

use crate::marriage::arranged::done;
use crate::marriage::desk::Person;

const SHIPPED: &str = include_str!("../../../public/config.json");
const XILINHOT: &str = "152502000000";

/// Notes each report that the back end took, with the name of its intention.
const WATCH: &str = "(() => {
    if (window.egudeReports) return;
    const answer = window.egudeReports = window.fetch.bind(window);
    window.fetch = async (input, init) => {
        const request = new Request(input, init);
        const got = await answer(request);
        if (request.url.endsWith('/place-reports')) {
            const all = JSON.parse(sessionStorage.getItem('reports') || '[]');
            all.push([request.headers.get('idempotency-key'), got.status]);
            sessionStorage.setItem('reports', JSON.stringify(all));
        }
        return got;
    };
})()";

/// The first place of the sample.
async fn place(world: &World) -> Result<String> {
    let slice = done(world, &format!("/places/{XILINHOT}"), None, None).await?;
    let id = slice["items"][0]["id"].as_str();
    Ok(id.context("the sample has no place")?.to_owned())
}

async fn at_form(world: &World) -> Result<Person<'_>> {
    world.page.before_every_page(WATCH).await?;
    world.open("/").await?;
    let id = place(world).await?;
    world.open(&format!("/elderly/report/{id}")).await?;
    let person = Person::new(world)?;
    person.heads("report-title").await?;
    person.reads("report-legend").await?;
    Ok(person)
}

async fn fills(person: &Person<'_>) -> Result<()> {
    let hours = person.texts.get("place-report-hours")?;
    person.world.page.choose(Role::Checkbox, hours).await?;
    person.types("report-text", "示例：星期天不开").await
}

async fn cuts(world: &World) -> Result<()> {
    world.page.network(Speed::Cut).await?;
    world.backend.borrow_mut().cut();
    Ok(())
}

async fn mends(world: &World) -> Result<()> {
    world.backend.borrow_mut().resume()?;
    world.page.network(Speed::Full).await
}

async fn taken(world: &World) -> Result<Vec<Value>> {
    let all = "return JSON.parse(sessionStorage.getItem('reports') || '[]')";
    let all = world.page.script(all).await?;
    let all = all.as_array().cloned().unwrap_or_default();
    Ok(all.into_iter().filter(|one| one[1] == 201).collect())
}

#[test]
fn a_report_without_a_network_waits_on_the_device_and_is_sent_once() {
    journey(Setup::default().expecting("ERR_"), async |world| {
        let person = at_form(world).await?;
        world.is_whole("the form of a report").await?;
        fills(&person).await?;
        cuts(world).await?;
        person.presses("report-send").await?;
        person.reads("report-waiting").await?;
        person.reads("report-pending").await?;
        world.is_whole("a report that waits").await?;
        mends(world).await?;
        person.reads("report-arrived").await?;
        world.is_whole("a report that has arrived").await?;
        world.page.reload().await?;
        person.reads("report-legend").await?;
        let taken = taken(world).await?;
        ensure!(taken.len() == 1, "{taken:?}");
        let waits = person
            .main()
            .await?
            .contains(&person.texts.get("report-pending")?);
        ensure!(!waits, "it does not wait any more");
        Ok(())
    });
}

#[test]
fn an_empty_report_says_what_is_missing_and_a_wrong_number_keeps_what_was_typed() {
    journey(Setup::default(), async |world| {
        let person = at_form(world).await?;
        person.presses("report-send").await?;
        person.reads("error-report-empty").await?;
        world.is_whole("a report with faults").await?;
        fills(&person).await?;
        person.types("report-phone", "123").await?;
        person.presses("report-send").await?;
        person.reads("error-not-a-phone").await?;
        let label = person.texts.get("report-text")?;
        let typed = world.page.typed(label.as_str()).await?;
        ensure!(typed == "示例：星期天不开", "{typed}");
        ensure!(taken(world).await?.is_empty(), "nothing was sent");
        Ok(())
    });
}

#[test]
fn at_a_hall_screen_a_report_that_cannot_be_sent_stays_typed_and_says_so() {
    let config = SHIPPED.replace("\"device\": \"own\"", "\"device\": \"kiosk\"");
    let setup = Setup::default().on(Device::Kiosk).with_config(config);
    journey(setup.expecting("ERR_"), async |world| {
        let person = at_form(world).await?;
        fills(&person).await?;
        cuts(world).await?;
        person.presses("report-send").await?;
        person.reads("report-unsent-shared").await?;
        let label = person.texts.get("report-text")?;
        let typed = world.page.typed(label.as_str()).await?;
        ensure!(typed == "示例：星期天不开", "{typed}");
        ensure!(world.page.databases().await?.is_empty(), "nothing is kept");
        mends(world).await?;
        person.presses("report-send").await?;
        person.reads("report-arrived").await
    });
}
