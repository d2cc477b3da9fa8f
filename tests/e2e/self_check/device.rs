//! What is kept on the device: deleted on request, never able to break the app, nothing on a kiosk.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Role, Setup, World, journey};

use super::family::{Family, UJUMCHIN};
use super::saved::answers_kept;
use super::walk::Walk;

const RECORD: &str = "egude.self-check";

/// The start page of a visit that finds this kept.
async fn with_kept<'a>(world: &'a World, content: &str) -> Result<Walk<'a>> {
    let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
    world.open("/self-check").await?;
    world.page.keep(RECORD, content).await?;
    world.page.reload().await?;
    world.ready().await?;
    walk.heads("self-check-start-title").await?;
    Ok(walk)
}

#[test]
fn answers_that_cannot_be_read_are_offered_for_deletion_and_break_nothing() {
    journey(Setup::default(), async |world| {
        let much = "x".repeat(4_000_000);
        let wrong = [
            "junk",
            r#"{"v":2,"data":{}}"#,
            r#"{"v":1,"data":{"region":7}}"#,
            r#"{"v":1,"data":{"no.key.of.any.kind":"dontKnow"}}"#,
            &much,
        ];
        for content in wrong {
            let walk = with_kept(world, content).await?;
            walk.says("self-check-unreadable-title", &[]).await?;
            // The other pages do not mind, nor does a question that is opened by its address.
            world.page.load(&world.url("/self-check/q/1")).await?;
            walk.at("urgent").await?;
            world.page.load(&world.url("/self-check")).await?;
            world.ready().await?;
            walk.erase().await?;
            ensure!(
                answers_kept(world).await?.is_empty(),
                "something stays behind"
            );
        }
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.begin().await?;
        walk.to_result().await?;
        walk.says("verdict-likely", &[]).await
    });
}

#[test]
fn kept_answers_that_no_question_takes_are_asked_again() {
    journey(Setup::default(), async |world| {
        let strange = r#"{"v":1,"data":{"urgent":{"choices":["none"]},"region":{"text":"152525000000"},"member-list":{"people":{"child":"-3"}},
            "dragons":{"choice":"many"},"income.self-1":{"choices":["none","wages"]},"homes":"dontKnow"}}"#;
        let walk = with_kept(world, strange).await?;
        world
            .page
            .click(Role::Link, walk.texts.get("self-check-continue-button")?)
            .await?;
        walk.at("member-list").await?;
        world
            .page
            .fill(walk.texts.get("q-member-list-o-child")?, "0")
            .await?;
        walk.go_on().await?;
        walk.at("birth-month").await?;
        walk.to("income").await?;
        walk.go_on().await?;
        walk.says("error-none-or-some", &[]).await
    });
}

#[test]
fn a_kept_place_that_does_not_exist_is_said_and_another_can_be_chosen() {
    journey(
        Setup::default().expecting("Failed to load resource"),
        async |world| {
            let kept = r#"{"v":1,"data":{"urgent":{"choices":["none"]},"region":{"text":"152599000000"},"member-list":{"people":{"spouse":"1"}}}}"#;
            let walk = with_kept(world, kept).await?;
            world
                .page
                .click(Role::Link, walk.texts.get("self-check-continue-button")?)
                .await?;
            walk.heads("self-check-rates-failed-title").await?;
            walk.says("problem-region-unknown", &[]).await?;
            world
                .page
                .click(Role::Button, walk.texts.get("self-check-other-place")?)
                .await?;
            walk.at("region").await?;
            walk.to("member-list").await?;
            // The answers of before are still there.
            let spouse = world
                .page
                .typed(walk.texts.get("q-member-list-o-spouse")?)
                .await?;
            ensure!(spouse == "1", "the spouse of before is {spouse:?} now");
            Ok(())
        },
    );
}

#[test]
fn kept_text_that_is_no_code_is_simply_asked_again() {
    journey(Setup::default(), async |world| {
        let walk = with_kept(
            world,
            r#"{"v":1,"data":{"urgent":{"choices":["none"]},"region":{"text":"😀"}}}"#,
        )
        .await?;
        world
            .page
            .click(Role::Link, walk.texts.get("self-check-continue-button")?)
            .await?;
        walk.at("region").await?;
        walk.to("member-list").await.map(drop)
    });
}

#[test]
fn a_full_device_is_said_and_one_can_go_on() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        world.open("/about").await?;
        // Before anything is kept: browsers do not ask again at once how much room there is.
        world.page.limit_storage(1).await?;
        walk.begin().await?;
        let asked = walk.to("income").await?;
        ensure!(asked.contains(&"member-list"));
        walk.says("self-check-not-saved-title", &[]).await?;
        walk.says("error-save-full", &[]).await?;
        walk.to_result().await?;
        walk.says("verdict-likely", &[]).await
    });
}

#[test]
fn answers_are_deleted_after_a_question_and_only_then() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.begin().await?;
        walk.to("income").await?;
        world.page.load(&world.url("/self-check")).await?;
        world.ready().await?;
        world
            .page
            .click(Role::Button, walk.texts.get("self-check-erase-button")?)
            .await?;
        world
            .page
            .click(Role::Button, walk.texts.get("self-check-erase-cancel")?)
            .await?;
        ensure!(
            !answers_kept(world).await?.is_empty(),
            "deleted although the person said no"
        );
        walk.erase().await?;
        ensure!(
            answers_kept(world).await?.is_empty(),
            "something stays behind"
        );
        // The next question of this visit begins at the first, too.
        world
            .page
            .click(Role::Link, walk.texts.get("self-check-start-button")?)
            .await?;
        walk.at("urgent").await
    });
}

pub(super) const KIOSK: &str = r#"{"configVersion":1,"device":"kiosk","languages":["zh-CN","mn-Mong-CN"],
    "services":{"selfCheck":{"kind":"contract","base":"/api/v1"}},
    "hotlines":[{"number":"12349","id":"civil-affairs"}]}"#;

#[test]
fn a_kiosk_keeps_nothing_and_its_end_button_forgets_everything() {
    journey(
        Setup::default().on(Device::Kiosk).with_config(KIOSK),
        async |world| {
            let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
            walk.begin().await?;
            walk.to("income-amount").await?;
            world.page.fill(walk.amount()?, "43").await?;
            ensure!(
                world.page.kept().await?.is_empty(),
                "a kiosk keeps {:?}",
                world.page.kept().await?
            );
            world.is_whole("a question on a kiosk").await?;
            // From the middle of the questions.
            world
                .page
                .click(Role::Button, walk.texts.get("self-check-end-button")?)
                .await?;
            walk.heads("home-title").await?;
            world.page.back().await?;
            walk.at("urgent").await?;
            walk.forgot().await?;
            // From the result.
            walk.to_result().await?;
            world
                .page
                .click(Role::Button, walk.texts.get("self-check-end-button")?)
                .await?;
            walk.heads("self-check-start-title").await?;
            walk.says("self-check-kiosk", &[]).await?;
            world
                .page
                .click(Role::Link, walk.texts.get("self-check-start-button")?)
                .await?;
            walk.at("urgent").await?;
            walk.forgot().await?;
            ensure!(
                world.page.kept().await?.is_empty(),
                "a kiosk keeps {:?}",
                world.page.kept().await?
            );
            Ok(())
        },
    );
}

impl Walk<'_> {
    /// Fails when something is chosen on the first question.
    async fn forgot(&self) -> Result<()> {
        let chosen = self
            .world
            .page
            .script("return document.querySelectorAll('main input:checked').length")
            .await?;
        ensure!(
            chosen == 0,
            "the answer of the person before is still chosen"
        );
        Ok(())
    }
}
