//! When the back end, the network or the data are not as they should be: said clearly, answers kept.

use anyhow::{Result, ensure};
use egude_tests::browser::{Answer, Role, Setup, Speed, World, journey};

use super::family::{Family, Say, UJUMCHIN};
use super::walk::Walk;

/// Errors that the browser itself reports when nobody answers.
fn without_answers() -> Setup {
    Setup::default()
        .expecting("ERR_")
        .expecting("Failed to load resource")
}

fn someone(world: &World) -> Result<Walk<'_>> {
    Walk::new(world, Family::alone(UJUMCHIN, "500"))
}

impl Walk<'_> {
    /// Fails unless the page says what happened, why, and whom to call; and is whole.
    async fn is_in_trouble(&self, title: &str, cause: &str) -> Result<()> {
        self.heads(title).await?;
        self.says(cause, &[]).await?;
        let text = self.world.page.text().await?;
        ensure!(
            text.contains("12349") && text.contains("12345"),
            "no telephone number:\n{text}"
        );
        self.world.is_whole(&format!("{title}, {cause}")).await
    }

    async fn retry(&self) -> Result<()> {
        self.world
            .page
            .click(Role::Button, self.texts.get("self-check-retry")?)
            .await
    }

    async fn start(&self) -> Result<()> {
        self.world
            .page
            .click(Role::Link, self.texts.get("self-check-start-button")?)
            .await
    }
}

#[test]
fn a_back_end_that_goes_down_after_the_place_was_chosen_costs_no_answer() {
    journey(without_answers(), async |world| {
        let walk = someone(world)?;
        walk.begin().await?;
        world.backend.borrow_mut().cut();
        let (_, heading) = walk.stand().await?;
        walk.say("region", &heading).await?;
        walk.go_on().await?;
        walk.is_in_trouble("self-check-rates-failed-title", "problem-offline")
            .await?;
        // Once more in vain, then for real.
        walk.retry().await?;
        walk.heads("self-check-rates-failed-title").await?;
        world.backend.borrow_mut().resume()?;
        walk.retry().await?;
        walk.at("member-list").await?;
        let asked = walk.to_result().await?;
        ensure!(!asked.contains(&"region"), "the place is asked again");
        walk.says("verdict-likely", &[]).await
    });
}

#[test]
fn once_the_figures_are_there_the_rest_needs_no_network() {
    journey(without_answers(), async |world| {
        let walk = someone(world)?;
        walk.begin().await?;
        walk.to("member-list").await?;
        world.has_come("result").await?;
        world.page.network(Speed::Cut).await?;
        world.backend.borrow_mut().cut();
        walk.to_result().await?;
        walk.says("verdict-likely", &[]).await
    });
}

#[test]
fn on_a_slow_network_the_questions_come_and_a_late_answer_is_waited_for() {
    journey(Setup::default(), async |world| {
        world.page.network(Speed::Slow).await?;
        world.page.slow_down(4).await?;
        let walk = someone(world)?;
        walk.begin().await?;
        world
            .page
            .answer_instead("/api/v1/rates", &Answer::late(2_500))
            .await?;
        let (_, heading) = walk.stand().await?;
        walk.say("region", &heading).await?;
        walk.go_on().await?;
        // Meanwhile the page says that it is waiting.
        let loading = walk.texts.get("loading")?;
        let waits = async || Ok(world.page.heading_as_read().await? == loading);
        world.page.wait("the waiting page", waits).await?;
        ensure!(
            !world
                .page
                .all(Role::Status, egude_tests::browser::Name::Any)
                .await?
                .is_empty(),
            "nothing says so"
        );
        world.page.is_accessible("the waiting page").await?;
        walk.at("member-list").await?;
        walk.to("savings").await.map(drop)
    });
}

#[test]
fn wrong_rules_questions_or_places_are_one_clear_page_and_the_rest_works() {
    let wrong = [
        (
            "/policy/pack.json",
            Answer::json(r#"{"packVersion":1,"doc"#),
            "problem-wrong-shape",
        ),
        (
            "/policy/pack.json",
            Answer::json("{}"),
            "problem-wrong-shape",
        ),
        (
            "/flows/self-check.json",
            Answer::json("[]"),
            "problem-wrong-shape",
        ),
        (
            "/flows/self-check.json",
            Answer::json(r#"{"flowVersion":9,"id":"self-check","questions":[]}"#),
            "problem-wrong-shape",
        ),
        (
            "/api/v1/regions",
            Answer::json(r#"{"items":[{"code":"1525"}]}"#),
            "problem-wrong-shape",
        ),
        (
            "/api/v1/regions",
            Answer::json(r#"{"items":[{"co"#),
            "problem-not-json",
        ),
        (
            "/api/v1/regions",
            Answer::html("<form>Log in</form>"),
            "problem-not-json",
        ),
        ("/policy/pack.json", Answer::status(404), "error-not-found"),
    ];
    journey(Setup::default(), async |world| {
        let walk = someone(world)?;
        for (part, answer, cause) in &wrong {
            world.open("/self-check").await?;
            // The start page does not need it; the questions do.
            world.page.answer_truly().await?;
            world.page.answer_instead(part, answer).await?;
            world.page.reload().await?;
            world.ready().await?;
            walk.start().await?;
            walk.is_in_trouble("self-check-loading-failed-title", cause)
                .await?;
        }
        // The other pages work, and with the true answer the questions do.
        world
            .page
            .click(Role::Link, walk.texts.get("brand-home")?)
            .await?;
        walk.heads("home-title").await?;
        world.page.answer_truly().await?;
        walk.begin().await
    });
}

#[test]
fn wrong_figures_are_one_clear_page_and_lead_to_no_verdict() {
    let wrong = [
        (
            Answer::json(r#"{"ratesVersion":1,"items":[{"id":"standard.di"#),
            "problem-not-json",
        ),
        (
            Answer::json(r#"{"ratesVersion":7,"items":[],"params":[]}"#),
            "problem-wrong-shape",
        ),
        (
            Answer::json(
                r#"{"ratesVersion":1,"items":[{"id":"standard.dibao","amountFen":-5}],"params":[]}"#,
            ),
            "problem-wrong-shape",
        ),
        (Answer::html("<h1>It works!</h1>"), "problem-not-json"),
    ];
    journey(Setup::default(), async |world| {
        let walk = someone(world)?;
        walk.begin().await?;
        world
            .page
            .answer_instead("/api/v1/rates", &wrong[0].0)
            .await?;
        let (_, heading) = walk.stand().await?;
        walk.say("region", &heading).await?;
        walk.go_on().await?;
        for (answer, cause) in &wrong {
            world.page.answer_instead("/api/v1/rates", answer).await?;
            walk.retry().await?;
            walk.is_in_trouble("self-check-rates-failed-title", cause)
                .await?;
        }
        world.page.answer_truly().await?;
        walk.retry().await?;
        walk.at("member-list").await
    });
}

#[test]
fn a_back_end_without_a_self_check_closes_the_door_and_says_where_to_go() {
    let config = r#"{"configVersion":1,"device":"own","languages":["zh-CN"],"services":{},
        "hotlines":[{"number":"12349","id":"civil-affairs"},{"number":"12345","id":"government"}]}"#;
    journey(Setup::default().with_config(config), async |world| {
        let walk = someone(world)?;
        world.open("/self-check/q/1").await?;
        walk.is_in_trouble("self-check-loading-failed-title", "problem-unavailable")
            .await
    });
}

#[test]
fn an_address_that_the_answers_do_not_lead_to_goes_to_the_next_question() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(
            world,
            Family::alone(UJUMCHIN, "500").saying("income", Say::Kinds(&["none"])),
        )?;
        for path in [
            "/self-check/q/40",
            "/self-check/result",
            "/self-check/check",
        ] {
            world.open(path).await?;
            if path != "/self-check/q/40" {
                world
                    .page
                    .click(Role::Link, walk.texts.get("check-ask-next")?)
                    .await?;
            }
            walk.at("urgent").await?;
        }
        walk.to_result().await?;
        world.page.load(&world.url("/self-check/q/40")).await?;
        walk.heads("check-title").await
    });
}
