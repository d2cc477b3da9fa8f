//! Saving, resuming and erasing: the database of the device, and what came before it.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Role, Setup, World, journey};
use serde_json::{Value, json};

use super::family::{Family, UJUMCHIN};
use super::walk::Walk;

const ANSWERS: &str = "self-check";
const OLD: &str = "egude.self-check";

/// Answers of an earlier visit: no emergency, and then the place.
fn answers() -> Value {
    json!({ "urgent": { "choices": ["none"] } })
}

fn saved_on(day: &str) -> Value {
    json!({ "v": 1, "savedAt": day, "data": answers() })
}

/// The start page of a visit after which this record was found in the database.
async fn start_with<'a>(world: &'a World, record: &Value) -> Result<Walk<'a>> {
    let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
    world.open("/self-check").await?;
    world.page.keep_record(ANSWERS, record).await?;
    world.page.reload().await?;
    world.ready().await?;
    walk.heads("self-check-start-title").await?;
    Ok(walk)
}

impl Walk<'_> {
    /// Opens the self-check and goes to its first question.
    pub(super) async fn first(&self) -> Result<()> {
        self.world.open("/self-check").await?;
        let start = self.texts.get("self-check-start-button")?;
        self.world.page.click(Role::Link, start).await?;
        self.at("urgent").await
    }

    /// Chooses that there is no emergency.
    pub(super) async fn choose_calm(&self) -> Result<()> {
        let none = self.texts.get("q-urgent-o-none")?;
        self.world.page.choose(Role::Checkbox, none).await
    }

    /// Answers the first question and comes to the second.
    pub(super) async fn calm(&self) -> Result<()> {
        self.choose_calm().await?;
        self.go_on().await?;
        self.at("region").await
    }

    /// Loads the start page anew.
    pub(super) async fn start_page(&self) -> Result<()> {
        self.world.page.load(&self.world.url("/self-check")).await?;
        self.world.ready().await?;
        self.heads("self-check-start-title").await
    }

    pub(super) async fn resume(&self) -> Result<()> {
        let button = self.texts.get("self-check-continue-button")?;
        self.world.page.click(Role::Link, button).await
    }

    /// Deletes everything and waits until the page says that it is done.
    pub(super) async fn erase(&self) -> Result<()> {
        let page = &self.world.page;
        page.click(Role::Button, self.texts.get("self-check-erase-button")?)
            .await?;
        self.says("self-check-erase-body", &[]).await?;
        page.click(Role::Button, self.texts.get("self-check-erase-confirm")?)
            .await?;
        self.says("self-check-erased", &[]).await?;
        page.find(Role::Link, self.texts.get("self-check-start-button")?)
            .await
            .map(drop)
    }
}

/// What is kept of answers: entries of the small storage and databases.
pub(super) async fn answers_kept(world: &World) -> Result<Vec<String>> {
    let kept = world.page.kept().await?.into_iter();
    let mut names: Vec<String> = kept
        .map(|(name, _)| name)
        .filter(|name| name.starts_with(OLD))
        .collect();
    names.extend(world.page.databases().await?);
    Ok(names)
}

#[test]
fn answers_come_back_after_a_reload() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.first().await?;
        ensure!(
            answers_kept(world).await?.is_empty(),
            "something is kept before the first answer"
        );
        walk.choose_calm().await?;
        // The answer is given and the page is gone in the same moment.
        world
            .page
            .script("document.querySelector('form [type=submit]').click(); location.reload()")
            .await?;
        world.ready().await?;
        walk.start_page().await?;
        walk.says("self-check-continue-title", &[]).await?;
        walk.resume().await?;
        walk.at("region").await?;
        let record = world.page.record(ANSWERS).await?;
        ensure!(record["data"] == answers(), "kept was {record:#}");
        let kept = answers_kept(world).await?;
        ensure!(
            kept == ["egude"],
            "the note of what was on its way stays: {kept:?}"
        );
        Ok(())
    });
}

#[test]
fn an_answer_given_while_the_page_goes_away_is_not_lost() {
    // Writing takes so long that the page is gone before it ends.
    let slow = "if (!sessionStorage.getItem('gone')) {
            const open = IDBFactory.prototype.open;
            IDBFactory.prototype.open = function (...all) {
                if (!document.querySelector('form')) return open.apply(this, all);
                const never = open.call(this, 'elsewhere');
                for (const name of ['success', 'error']) {
                    never.addEventListener(name, event => event.stopImmediatePropagation());
                }
                return never;
            };
        }";
    journey(Setup::default(), async |world| {
        world.page.before_every_page(slow).await?;
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.first().await?;
        walk.calm().await?;
        world
            .page
            .script("sessionStorage.setItem('gone', 'yes')")
            .await?;
        walk.start_page().await?;
        walk.says("self-check-continue-title", &[]).await?;
        walk.resume().await?;
        walk.at("region").await?;
        let record = world.page.record(ANSWERS).await?;
        ensure!(record["data"] == answers(), "kept was {record:#}");
        Ok(())
    });
}

#[test]
fn the_start_page_says_what_is_kept_since_when_and_for_how_long() {
    journey(Setup::default(), async |world| {
        let today = "return new Date(Date.now() + 8 * 36e5).toISOString().slice(0, 10)";
        world.open("/about").await?;
        let today = world.page.script(today).await?;
        let today = today.as_str().unwrap_or_default().to_owned();
        let walk = start_with(world, &saved_on(&today)).await?;
        let mut parts = today.split('-').map(|part| part.trim_start_matches('0'));
        let mut next = || parts.next().unwrap_or_default();
        let day = walk.texts.filled("date-full", &[next(), next(), next()])?;
        walk.says("self-check-kept", &[&day, "90"]).await
    });
}

#[test]
fn an_old_record_is_moved_and_removed() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        world.open("/self-check").await?;
        let old = json!({ "v": 1, "data": answers() }).to_string();
        let typing = json!({ "v": 1, "data": ["urgent", { "choices": ["homeless"] }] });
        world.page.keep(OLD, &old).await?;
        world
            .page
            .keep("egude.self-check-typing", &typing.to_string())
            .await?;
        for _ in 0..2 {
            walk.start_page().await?;
            walk.says("self-check-continue-title", &[]).await?;
            let kept = answers_kept(world).await?;
            ensure!(kept == ["egude"], "kept are {kept:?}");
        }
        let record = world.page.record(ANSWERS).await?;
        ensure!(record["data"] == answers(), "moved was {record:#}");
        // What was being typed comes back into its question.
        world.page.load(&world.url("/self-check/q/1")).await?;
        walk.at("urgent").await?;
        let homeless = walk.texts.get("q-urgent-o-homeless")?;
        let box_of_it = world.page.find(Role::Checkbox, homeless).await?;
        ensure!(box_of_it.is_selected().await?, "what was typed is lost");
        Ok(())
    });
}

#[test]
fn nothing_is_kept_on_a_shared_device() {
    let setup = Setup::default().on(Device::Kiosk);
    journey(setup.with_config(super::device::KIOSK), async |world| {
        let walk = start_with(world, &saved_on("2026-11-01")).await?;
        // What an earlier setting left is gone.
        let is_gone = async || Ok(answers_kept(world).await?.is_empty());
        world.page.wait("the database to go", is_gone).await?;
        walk.does_not_say("self-check-continue-title").await?;
        walk.first().await?;
        walk.calm().await?;
        world.page.load(&world.url("/self-check/q/1")).await?;
        walk.at("urgent").await?;
        let (kept, databases) = (world.page.kept().await?, world.page.databases().await?);
        ensure!(
            kept.is_empty() && databases.is_empty(),
            "a shared device keeps {kept:?} and {databases:?}"
        );
        Ok(())
    });
}

#[test]
fn erasing_leaves_nothing_behind() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.first().await?;
        walk.calm().await?;
        walk.start_page().await?;
        walk.erase().await?;
        // The page says so only when it is done: no waiting here.
        let kept = answers_kept(world).await?;
        ensure!(kept.is_empty(), "still there: {kept:?}");
        world.page.reload().await?;
        world.ready().await?;
        let start = walk.texts.get("self-check-start-button")?;
        world.page.find(Role::Link, start).await?;
        let kept = answers_kept(world).await?;
        ensure!(kept.is_empty(), "looking for answers leaves {kept:?}");
        Ok(())
    });
}

#[test]
fn answers_expire() {
    journey(Setup::default(), async |world| {
        let walk = start_with(world, &saved_on("2020-01-01")).await?;
        walk.says("self-check-expired", &[]).await?;
        walk.does_not_say("self-check-continue-title").await?;
        let kept = answers_kept(world).await?;
        ensure!(kept.is_empty(), "kept for too long: {kept:?}");
        Ok(())
    });
}

#[test]
fn a_damaged_record_in_the_database_is_offered_for_deletion() {
    journey(Setup::default(), async |world| {
        for damaged in [
            json!(7),
            json!({ "v": 2, "savedAt": "2026-11-01", "data": {} }),
        ] {
            let walk = start_with(world, &damaged).await?;
            walk.says("self-check-unreadable-title", &[]).await?;
            walk.erase().await?;
            let kept = answers_kept(world).await?;
            ensure!(kept.is_empty(), "still there: {kept:?}");
        }
        Ok(())
    });
}

#[test]
fn a_device_that_does_not_answer_holds_nobody_up() {
    // Requests that never end: the page hears of neither success nor failure.
    let never = "const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (...all) {
            const request = open.apply(this, all);
            for (const name of ['success', 'error']) {
                request.addEventListener(name, event => event.stopImmediatePropagation());
            }
            return request;
        }";
    journey(Setup::default(), async |world| {
        world.page.before_every_page(never).await?;
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        world.open("/").await?;
        world.open("/self-check").await?;
        walk.says("self-check-late-title", &[]).await?;
        let start = walk.texts.get("self-check-start-button")?;
        world.page.click(Role::Link, start).await?;
        walk.at("urgent").await?;
        walk.calm().await
    });
}
