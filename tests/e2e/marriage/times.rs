//! When: days and slots, and keeping a place.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Device, Name, Role, Setup, World, journey};
use serde_json::{Value, json};

use super::arranged::{self, REGISTRY};
use super::desk::Person;

const RIGHT: &str = "\u{E014}";
const DOWN: &str = "\u{E015}";
const ENTER: &str = "\u{E007}";
/// The first slot that is offered.
const FIRST_SLOT: &str = "const slot = document.getElementById('slot');
    if (!slot) return null; slot.click(); return slot.value;";
const FOCUSED: &str = "return document.activeElement.id";

/// Opens the days of the sample's first registry.
pub(super) async fn at_days(person: &Person<'_>, service: &str) -> Result<()> {
    let path = format!("/marriage/times/{REGISTRY}/{service}");
    person.world.open(&path).await?;
    person.heads("marriage-times-title").await
}

/// Goes to the next free day and chooses its first slot; gives its start.
pub(super) async fn chooses(person: &Person<'_>) -> Result<String> {
    let page = &person.world.page;
    page.click(
        Role::Button,
        Name::Has(person.texts.get("times-next-free")?),
    )
    .await?;
    let found = std::cell::RefCell::default();
    page.wait("a slot", async || {
        let slot: Value = page.script(FIRST_SLOT).await?;
        slot.as_str()
            .unwrap_or_default()
            .clone_into(&mut found.borrow_mut());
        Ok(slot.is_string())
    })
    .await?;
    Ok(found.into_inner())
}

/// Keeps the place that is chosen and comes to the form.
pub(super) async fn takes(person: &Person<'_>) -> Result<()> {
    person.presses("times-take").await?;
    person.heads("marriage-details-title").await
}

async fn sees_the_days(world: &World) -> Result<()> {
    let person = Person::new(world)?;
    at_days(&person, "marry").await?;
    let page = &world.page;
    page.find(
        Role::Button,
        Name::Has(person.texts.get("times-next-free")?),
    )
    .await?;
    world.is_whole("the calendar").await?;
    chooses(&person).await?;
    world.is_whole("a day with its slots").await?;
    // The list says the same of each day.
    let open = "return document.querySelectorAll('.calendar-day[data-state=open]').length";
    let in_calendar = page.script(open).await?;
    person.presses("times-as-list").await?;
    person.reads("times-shown-as-list").await?;
    let open = "return document.querySelectorAll('.day-list > [data-state=open]').length";
    ensure!(
        page.script(open).await? == in_calendar,
        "other days are open"
    );
    world.is_whole("the list").await
}

#[test]
fn days_are_seen_as_a_calendar_and_as_a_list_in_mandarin() {
    journey(Setup::default(), sees_the_days);
}

#[test]
fn days_are_seen_as_a_calendar_and_as_a_list_in_mongolian_at_a_kiosk() {
    journey(Setup::phone("mn-Mong-CN").on(Device::Kiosk), sees_the_days);
}

#[test]
fn arrows_go_from_day_to_day_and_enter_chooses_one() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        at_days(&person, "marry").await?;
        let page = &world.page;
        let begin = "const stop = document.querySelector('.calendar-day[tabindex=\"0\"]');
            stop?.focus(); return document.activeElement.id";
        page.wait("a day to begin at", async || {
            Ok(page
                .script(begin)
                .await?
                .as_str()
                .is_some_and(|id| id.starts_with("day-")))
        })
        .await?;
        let first = page.script(FOCUSED).await?;
        let day = |id: &Value| -> Result<egude_domain::Date> {
            let text = id.as_str().and_then(|id| id.strip_prefix("day-"));
            Ok(text.context("not at a day")?.parse()?)
        };
        let from = day(&first)?;
        for (key, days) in [(RIGHT, 1), (DOWN, 8)] {
            page.press(key).await?;
            let there = from.plus_days(days).context("no such day")?;
            page.wait("the next day", async || {
                Ok(page.script(FOCUSED).await? == json!(format!("day-{there}")))
            })
            .await?;
        }
        page.press(ENTER).await?;
        page.wait("the chosen day", async || {
            Ok(page.script(FOCUSED).await? == "times-chosen")
        })
        .await
    });
}

#[test]
fn a_slot_that_is_taken_meanwhile_is_said_calmly() {
    journey(Setup::default().expecting("409"), async |world| {
        let person = Person::new(world)?;
        at_days(&person, "marry").await?;
        let start = chooses(&person).await?;
        let body = json!({ "registry": REGISTRY, "service": "marry", "start": start });
        for _ in 0..100 {
            let (status, _) = arranged::ask(world, "/holds", None, Some(body.clone())).await?;
            if status == 409 {
                break;
            }
        }
        person.presses("times-take").await?;
        person.reads("times-gone-title").await?;
        person.heads("marriage-times-title").await?;
        world.is_whole("a slot that is gone").await?;
        chooses(&person).await?;
        takes(&person).await
    });
}
