//! The days of a divorce, and leaving in a hurry.

use anyhow::{Result, ensure};
use egude_domain::Date;
use egude_tests::browser::{Name, Role, Setup, World, journey};

use super::desk::Person;

/// The key, as `WebDriver` writes it.
const ESCAPE: &str = "\u{e00c}";

async fn counts(person: &Person<'_>, day: Date) -> Result<()> {
    person.types("unit-year", &day.year().to_string()).await?;
    person.types("unit-month", &day.month().to_string()).await?;
    person.types("unit-day", &day.day().to_string()).await?;
    person.presses("divorce-show").await
}

/// The days on the line, as the page says them.
async fn line(world: &World) -> Result<Vec<String>> {
    const LINE: &str =
        "return [...document.querySelectorAll('.timeline-when')].map(e => e.innerText)";
    Ok(serde_json::from_value(world.page.script(LINE).await?)?)
}

fn has(text: &str, days: &[&str]) -> bool {
    days.iter().all(|day| text.contains(day))
}

#[test]
fn the_days_are_those_of_the_law_and_stay_on_the_device() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        person.opens("/marriage/divorce-days").await?;
        world.is_whole("before the day is given").await?;
        counts(&person, Date::constant(2026, 1, 5)).await?;
        let days = line(world).await?;
        ensure!(days.len() == 5, "{days:?}");
        ensure!(has(&days[1], &["2026年1月6日", "2026年2月4日"]), "{days:?}");
        ensure!(has(&days[2], &["2026年2月4日"]), "{days:?}");
        ensure!(has(&days[3], &["2026年2月5日", "2026年3月6日"]), "{days:?}");
        world.is_whole("the days").await?;
        // A last day in a holiday moves to the first day of work after it.
        counts(&person, Date::constant(2026, 3, 2)).await?;
        let days = line(world).await?;
        ensure!(has(&days[3], &["2026年4月2日", "2026年5月6日"]), "{days:?}");
        person.reads("divorce-rolled").await?;
        // Days that no calendar knows are not made up.
        counts(&person, Date::constant(2025, 11, 3)).await?;
        let days = line(world).await?;
        let open = person.texts.get("divorce-open")?;
        ensure!(days[2] == open && days[3] == open, "{days:?}");
        person.nobody_else_has("2025-11-03").await?;
        for request in world.requests().await? {
            ensure!(request.method == "GET", "{request:?}");
        }
        Ok(())
    });
}

#[test]
fn a_day_that_cannot_be_is_said_so() {
    journey(Setup::phone("mn-Mong-CN"), async |world| {
        let person = Person::new(world)?;
        person.opens("/marriage/divorce-days").await?;
        person.presses("divorce-show").await?;
        person.reads("error-divorce-date").await?;
        counts(&person, Date::constant(2020, 12, 31)).await?;
        person.reads("error-divorce-date-early").await?;
        counts(&person, Date::constant(2199, 1, 1)).await?;
        person.reads("error-divorce-date-later").await?;
        world.is_whole("a day that is not yet").await
    });
}

/// At the days of a divorce, by way of other pages, with a day typed.
async fn in_the_middle(person: &Person<'_>) -> Result<()> {
    let world = person.world;
    world.open("/").await?;
    let door = Name::Has(person.texts.get("service-marriage-name")?);
    world.page.click(Role::Link, door).await?;
    let days = person.texts.get("marriage-start-divorce-days")?;
    world.page.click(Role::Link, days).await?;
    person.heads("marriage-divorce-days-title").await?;
    counts(person, Date::constant(2026, 1, 5)).await
}

/// Nothing of it is left: not on the screen, not behind the buttons of the browser.
async fn nothing_is_left(person: &Person<'_>) -> Result<()> {
    let world = person.world;
    person.heads("home-title").await?;
    let only_home = async || {
        let urls = "return navigation.entries().filter(e => e.url.startsWith(location.origin))
            .every(e => new URL(e.url).pathname === '/')";
        Ok(world.page.script(urls).await? == true)
    };
    world.page.wait("a history of nothing", only_home).await?;
    world.page.back().await?;
    ensure!(world.page.path().await?.starts_with('/'));
    let text = world.page.text().await?;
    let title = person.texts.get("marriage-divorce-days-title")?;
    ensure!(!text.contains(&title), "{text}");
    person.opens("/marriage/divorce-days").await?;
    let year = person.texts.get("unit-year")?;
    ensure!(
        world.page.typed(year).await?.is_empty(),
        "what was typed is still there"
    );
    person.nobody_else_has("2026-01-05").await
}

#[test]
fn one_press_leaves_at_once_and_nothing_is_left_behind() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        in_the_middle(&person).await?;
        person.presses("leave-button").await?;
        nothing_is_left(&person).await
    });
}

#[test]
fn escape_pressed_three_times_leaves_as_well() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        in_the_middle(&person).await?;
        for _ in 0..3 {
            world.page.press(ESCAPE).await?;
        }
        nothing_is_left(&person).await
    });
}
