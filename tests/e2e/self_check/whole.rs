//! Every page and state of the self-check is whole: axe-core finds nothing, nothing sticks out.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Answer, Device, Name, Role, Setup, World, journey};

use super::family::{ABAGA, Family, UJUMCHIN};
use super::walk::Walk;

const RECORD: &str = "egude.self-check";

impl Walk<'_> {
    /// Audits every question on the way, also with its error, once for each kind of question.
    async fn every_question_is_whole(&self) -> Result<()> {
        let world = self.world;
        let mut seen = BTreeSet::new();
        loop {
            let (path, heading) = self.stand().await?;
            if path == "/self-check/check" {
                return Ok(());
            }
            let question = self.question(&heading)?;
            if seen.insert(question) {
                world.is_whole(question).await?;
                if question != "member-list" {
                    self.go_on().await?;
                    world
                        .page
                        .find(Role::Alert, Name::Any)
                        .await
                        .with_context(|| format!("no error at {question}"))?;
                    world
                        .is_whole(&format!("{question} without an answer"))
                        .await?;
                }
            }
            if question == "region" {
                self.second_screen_is_whole().await?;
            }
            self.answer(question, &heading)
                .await
                .with_context(|| format!("at {path}, {heading}"))?;
        }
    }

    async fn second_screen_is_whole(&self) -> Result<()> {
        let (page, path) = (&self.world.page, self.world.page.path().await?);
        let before = self.stand().await?;
        page.choose(Role::Radio, UJUMCHIN.named(self.world.setup.language))
            .await?;
        self.go_on().await?;
        self.moved_from(&before).await?;
        self.world.is_whole("the townships").await?;
        page.load(&self.world.url(&path)).await?;
        self.world.ready().await?;
        self.at("region").await
    }

    /// The page of the start with this kept on the device.
    async fn start_with(&self, kept: &str) -> Result<()> {
        let page = &self.world.page;
        page.keep(RECORD, kept).await?;
        page.load(&self.world.url("/self-check")).await?;
        self.world.ready().await
    }

    async fn result_is_whole(&self, verdict: &str) -> Result<()> {
        self.heads("result-title").await?;
        self.says(&format!("verdict-{verdict}"), &[]).await?;
        self.world
            .is_whole(&format!("the result {verdict}"))
            .await?;
        self.unfold().await?;
        self.world
            .is_whole(&format!("the result {verdict}, unfolded"))
            .await
    }

    async fn check_and_result_are_whole(&self, verdict: &str) -> Result<()> {
        self.heads("check-title").await?;
        self.world.is_whole("the check page").await?;
        self.to_result().await?;
        self.result_is_whole(verdict).await
    }
}

/// Answers of a visit before, up to the savings.
fn answers(place: &str, income: &str) -> String {
    format!(
        r#"{{"v":1,"data":{{"urgent":{{"choices":["none"]}},"region":{{"text":"{place}"}},"hukou-class":{{"choice":"urban"}},
        "member-list":{{"people":{{}}}},"income.self-1":{{"choices":["transfer"]}},"rigid-spending":{{"choice":"no"}},
        "income-amount.self-1.transfer":{{"amount":{{"text":"{income}","period":"month"}}}}}}}}"#
    )
}

async fn every_state(world: &World) -> Result<()> {
    let walk = Walk::new(world, Family::large())?;
    world.open("/self-check").await?;
    world.is_whole("the start").await?;
    walk.begin().await?;
    walk.every_question_is_whole().await?;
    walk.check_and_result_are_whole("likely").await?;
    walk.start_with("junk").await?;
    walk.says("self-check-unreadable-title", &[]).await?;
    world
        .is_whole("the start with something unreadable")
        .await?;
    walk.start_with(&answers(UJUMCHIN.code, "1200")).await?;
    world
        .is_whole("the start with something to continue")
        .await?;
    world
        .page
        .click(Role::Button, walk.texts.get("self-check-erase-button")?)
        .await?;
    walk.says("self-check-erase-body", &[]).await?;
    world.is_whole("the question before deleting").await?;
    for (place, income, verdict) in [
        (UJUMCHIN, "1200", "unlikely"),
        (ABAGA, "500", "needs-staff"),
    ] {
        let walk = Walk::arrive(world, Family::alone(place, income)).await?;
        walk.result_is_whole(verdict).await?;
    }
    // What did not come: the figures, then everything.
    for (part, title) in [
        ("/rates", "self-check-rates-failed-title"),
        ("/regions", "self-check-loading-failed-title"),
    ] {
        world
            .page
            .answer_instead(part, &Answer::html("Log in"))
            .await?;
        world.page.reload().await?;
        world.ready().await?;
        walk.heads(title).await?;
        world.is_whole(title).await?;
    }
    Ok(())
}

#[test]
fn every_page_and_state_is_accessible_in_mandarin() {
    journey(Setup::phone("zh-CN"), every_state);
}

#[test]
fn every_page_and_state_is_accessible_in_mongolian() {
    journey(Setup::phone("mn-Mong-CN"), every_state);
}

/// The pages that most people see, with an error among them.
async fn main_pages(world: &World) -> Result<()> {
    let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
    walk.begin().await?;
    world.is_whole("the places").await?;
    walk.to("member-list").await?;
    world.is_whole("the relatives").await?;
    walk.to("income").await?;
    walk.go_on().await?;
    world.page.find(Role::Alert, Name::Any).await?;
    world.is_whole("the incomes without an answer").await?;
    walk.to("income-amount").await?;
    world.is_whole("the amount").await?;
    walk.to("result").await?;
    walk.check_and_result_are_whole("likely").await
}

/// The same with a choice in the display panel made on an earlier visit.
async fn with_display(world: &World, choice: &str) -> Result<()> {
    world.open("/about").await?;
    world
        .page
        .keep("egude.display", &format!(r#"{{"v":1,"data":{choice}}}"#))
        .await?;
    main_pages(world).await
}

#[test]
fn the_main_pages_are_accessible_on_a_large_upright_screen() {
    for language in ["zh-CN", "mn-Mong-CN"] {
        journey(Setup::phone(language).on(Device::Kiosk), main_pages);
    }
}

#[test]
fn a_long_result_is_accessible_on_a_large_upright_screen() {
    for language in ["zh-CN", "mn-Mong-CN"] {
        journey(Setup::phone(language).on(Device::Kiosk), async |world| {
            let walk = Walk::arrive(world, Family::large()).await?;
            walk.result_is_whole("likely").await
        });
    }
}

#[test]
fn the_main_pages_are_accessible_in_high_contrast_and_200_percent_in_mandarin() {
    journey(Setup::phone("zh-CN"), async |world| {
        with_display(world, r#"{"text":"largest","contrast":true}"#).await?;
        let [text, theme]: [String; 2] = serde_json::from_value(
            world
                .page
                .script("const d = document.documentElement.dataset; return [d.text, d.theme]")
                .await?,
        )?;
        ensure!(
            text == "200" && theme == "contrast",
            "the page is shown at {text} in {theme}"
        );
        Ok(())
    });
}

#[test]
fn the_main_pages_are_accessible_in_high_contrast_and_200_percent_in_mongolian() {
    journey(Setup::phone("mn-Mong-CN"), async |world| {
        with_display(world, r#"{"text":"largest","contrast":true}"#).await
    });
}
