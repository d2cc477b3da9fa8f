//! Whatever happens to the line, the tab, the server, the device: what was typed stays.

use std::time::Duration;

use anyhow::ensure;
use egude_tests::browser::{Name, Role, Setup, Speed, Texts, journey};

use super::arranged::draft;
use super::writer::{FULL, ROOM, STEPS, begins, cases, is_whole_on_device};
use crate::marriage::desk::Person;

fn without_answers() -> Setup {
    Setup::default()
        .expecting("ERR_")
        .expecting("Failed to load")
}

#[test]
fn a_reload_in_the_moment_of_typing_loses_nothing_at_any_step() {
    journey(Setup::default(), async |world| {
        let person = begins(world).await?;
        for step in STEPS {
            person.opens_step(step).await?;
            person.edits(step).await?;
            world.page.reload().await?;
            world.ready().await?;
            person.stands(step).await?;
        }
        person.is_kept().await?;
        let is_whole = async || Ok(is_whole_on_device(world).await.is_ok());
        world.page.wait("the whole record", is_whole).await?;
        ensure!(cases(world).await?.is_empty(), "something was sent");
        Ok(())
    });
}

#[test]
fn a_tab_that_dies_loses_nothing_that_was_said_to_be_kept() {
    journey(Setup::default(), async |world| {
        let person = begins(world).await?;
        for step in STEPS {
            person.opens_step(step).await?;
            person.edits(step).await?;
            // Longer than the page waits before it writes; then it says so.
            tokio::time::sleep(Duration::from_millis(500)).await;
            person.is_kept().await?;
            world.page.crash_into_new_tab().await?;
            person.opens_step(step).await?;
            person.stands(step).await?;
        }
        is_whole_on_device(world).await
    });
}

#[test]
fn a_language_switch_keeps_what_was_typed_at_every_step() {
    journey(Setup::default(), async |world| {
        let person = begins(world).await?;
        for step in STEPS {
            person.opens_step(step).await?;
            person.edits(step).await?;
            for (tag, switch) in [("mn-Mong-CN", "language-mn"), ("zh-CN", "language-zh")] {
                let name = Texts::of("zh-CN")?.get(switch)?;
                world.page.click(Role::Button, name).await?;
                let texts = Texts::of(tag)?;
                let there = Person { world, texts };
                there.at_step(step).await?;
                there.stands(step).await?;
            }
        }
        is_whole_on_device(world).await
    });
}

#[test]
fn without_network_and_server_the_form_goes_on_and_is_sent_when_they_are_back() {
    journey(without_answers(), async |world| {
        let person = begins(world).await?;
        person.opens_step("urgent").await?;
        person.goes_on("place").await?;
        person.reads("aid-place-anyway").await?;
        world.page.network(Speed::Cut).await?;
        world.backend.borrow_mut().cut();
        for step in STEPS {
            person.goes_on(step).await?;
            person.edits(step).await?;
        }
        person.is_kept().await?;
        is_whole_on_device(world).await?;
        person.goes_on("consents").await?;
        person.presses("aid-go-on").await?;
        // What has to come from the network for the last page is said; nothing is lost by it.
        person.heads("aid-case-failed-title").await?;
        world.is_whole("the review without a network").await?;
        world.page.network(Speed::Full).await?;
        world.backend.borrow_mut().resume()?;
        person.presses("self-check-retry").await?;
        person.at_step("review").await?;
        let main = person.main().await?;
        ensure!(main.contains("示例丙") && main.contains("帐篷"), "{main}");
        for step in STEPS {
            person.opens_step(step).await?;
            person.stands(step).await?;
        }
        ensure!(cases(world).await?.is_empty(), "something was sent");
        Ok(())
    });
}

#[test]
fn a_full_device_is_said_and_the_form_goes_on_in_memory() {
    journey(Setup::default(), async |world| {
        let person = begins(world).await?;
        person.opens_step("urgent").await?;
        world.page.script(FULL).await?;
        person.goes_on("place").await?;
        for step in STEPS {
            person.goes_on(step).await?;
            person.edits(step).await?;
            person.reads("aid-kept-failed").await?;
            world.is_whole("a device that is full").await?;
        }
        // Back to the first of them, by links of the page only.
        for step in STEPS.iter().rev().skip(1) {
            world
                .page
                .click(Role::Link, person.texts.get("aid-go-back")?)
                .await?;
            person.at_step(step).await?;
            person.stands(step).await?;
        }
        // As soon as there is room, the next letter takes everything along.
        world.page.script(ROOM).await?;
        person.goes_on("people").await?;
        person.types("aid-people-address", "示例路 2 号").await?;
        person.is_kept().await?;
        is_whole_on_device(world).await
    });
}

#[test]
fn two_tabs_write_one_draft_and_neither_writes_over_the_other() {
    journey(Setup::default(), async |world| {
        let person = begins(world).await?;
        person.opens_step("people").await?;
        let first = world.page.another_tab().await?;
        person.opens_step("need").await?;
        person.edits("need").await?;
        let second = world.page.to_tab(first).await?;
        person.edits("people").await?;
        let both = async || {
            let kept = draft(world).await?;
            Ok(kept["people"]["applicant"]["name"] == "示例丙"
                && kept["need"]["text"] == "示例：帐篷被风吹走")
        };
        world.page.wait("both in one record", both).await?;
        person.stands("people").await?;
        world.page.to_tab(second).await?;
        person.stands("need").await?;
        // And each tab knows of the other's: a way back through the form shows it.
        let back = "document.querySelector('.action-bar a').click()";
        world.page.script(back).await?;
        person.at_step("people").await?;
        person.stands("people").await
    });
}

#[test]
fn a_draft_that_is_too_old_is_deleted_and_that_is_said() {
    journey(Setup::default(), async |world| {
        let person = begins(world).await?;
        let mut old = draft(world).await?;
        let now = old["saved"].as_i64().unwrap_or_default();
        old["saved"] = (now - 91 * 86_400_000).into();
        world.page.keep_record("aid-draft", &old).await?;
        person.opens("/aid").await?;
        person.reads("aid-expired").await?;
        world.is_whole("a draft that is too old").await?;
        let main = person.main().await?;
        ensure!(
            !Name::Has(person.texts.get("aid-begun-title")?).fits(&main),
            "it is still offered: {main}"
        );
        let is_gone = async || Ok(draft(world).await?.is_null());
        world.page.wait("no record", is_gone).await
    });
}
