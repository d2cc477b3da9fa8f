//! Nothing that was answered or typed is lost, whatever happens to the page.

use anyhow::{Result, ensure};
use egude_tests::browser::{Name, Role, Setup, Texts, World, journey};

use super::family::{Family, Say, UJUMCHIN, XILINHOT};
use super::walk::Walk;

/// At the amount of an income, with something typed and not sent off.
async fn typing<'a>(world: &'a World, typed: &str) -> Result<Walk<'a>> {
    let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
    walk.begin().await?;
    walk.to("income-amount").await?;
    world.page.fill(walk.amount()?, typed).await?;
    Ok(walk)
}

impl Walk<'_> {
    /// The name of the field for an amount.
    pub(super) fn amount(&self) -> Result<Name> {
        Ok(Name::Has(self.texts.get("q-income-amount-title")?))
    }

    /// Fails when something else stands in the amount.
    async fn amount_is(&self, typed: &str) -> Result<()> {
        self.at("income-amount").await?;
        let found = self.world.page.typed(self.amount()?).await?;
        ensure!(
            found == typed,
            "{found:?} stands in the amount instead of {typed:?}"
        );
        Ok(())
    }
}

#[test]
fn a_reload_keeps_the_answers_and_what_is_being_typed() {
    journey(Setup::default(), async |world| {
        let walk = typing(world, "12").await?;
        world.page.reload().await?;
        world.ready().await?;
        walk.amount_is("12").await?;
        walk.to_result().await?;
        walk.says("verdict-likely", &[]).await?;
        world.page.reload().await?;
        walk.heads("result-title").await?;
        walk.says("verdict-likely", &[]).await
    });
}

#[test]
fn a_crash_keeps_the_answers_and_what_was_being_typed() {
    journey(Setup::default(), async |world| {
        let walk = typing(world, "437").await?;
        world.page.crash_into_new_tab().await?;
        world.page.load(&world.url("/self-check")).await?;
        world.ready().await?;
        walk.says("self-check-continue-title", &[]).await?;
        world
            .page
            .click(Role::Link, walk.texts.get("self-check-continue-button")?)
            .await?;
        walk.amount_is("437").await
    });
}

#[test]
fn a_language_switch_in_the_middle_of_typing_keeps_question_and_text() {
    journey(Setup::default(), async |world| {
        typing(world, "1.5万").await?;
        let path = world.page.path().await?;
        for (tag, switch) in [("mn-Mong-CN", "language-mn"), ("zh-CN", "language-zh")] {
            world
                .page
                .click(Role::Button, Texts::of("zh-CN")?.get(switch)?)
                .await?;
            let heading = Name::Has(Texts::of(tag)?.get("q-income-amount-title")?);
            let is_there = async || Ok(heading.fits(&world.page.heading_as_read().await?));
            world
                .page
                .wait(&format!("the question in {tag}"), is_there)
                .await?;
            let typed = world.page.typed(heading).await?;
            ensure!(
                typed == "1.5万",
                "after the switch to {tag} there stands {typed:?}"
            );
            world
                .page
                .find(Role::Radio, Texts::of(tag)?.get("period-month")?)
                .await?;
            ensure!(
                world.page.path().await? == path,
                "the switch to {tag} led elsewhere"
            );
        }
        Ok(())
    });
}

#[test]
fn the_browsers_back_and_forward_go_from_question_to_question_and_keep_the_answers() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.begin().await?;
        walk.to("savings").await?;
        world.page.back().await?;
        walk.amount_is("500").await?;
        world.page.back().await?;
        walk.at("income").await?;
        world.page.forward().await?;
        walk.amount_is("500").await?;
        world.page.forward().await?;
        walk.at("savings").await?;
        // Our own way back does the same.
        world
            .page
            .click(Role::Link, walk.texts.get("q-previous")?)
            .await?;
        walk.amount_is("500").await?;
        walk.go_on().await?;
        walk.at("savings").await
    });
}

#[test]
fn a_changed_answer_sets_later_ones_aside_and_the_old_one_brings_them_back() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.begin().await?;
        walk.to("result").await?;
        // No income: the amount is no longer asked, and no longer shown.
        let other = Walk::new(
            world,
            Family::alone(UJUMCHIN, "0").saying("income", Say::Kinds(&["none"])),
        )?;
        walk.change("income").await?;
        ensure!(
            other.to("result").await? == ["income"],
            "a change asks what has nothing to do with it"
        );
        let amount = Name::Has(walk.texts.filled("answer-month", &["500"])?);
        ensure!(
            !amount.fits(&world.page.text().await?),
            "the amount of no income is shown"
        );
        // Back again: the amount is still known.
        walk.change("income").await?;
        ensure!(
            walk.to("result").await? == ["income"],
            "an answer given before is asked again"
        );
        ensure!(amount.fits(&world.page.text().await?), "the amount is gone");
        walk.to_result().await?;
        walk.says("amount-exact", &["300"]).await
    });
}

impl Walk<'_> {
    /// Presses the change of a question on the check page.
    async fn change(&self, question: &str) -> Result<()> {
        let title = self.texts.get(&format!("q-{question}-title"))?;
        let before = self.stand().await?;
        self.world.page.click(Role::Link, Name::Has(title)).await?;
        self.moved_from(&before).await?;
        self.at(question).await
    }
}

#[test]
fn a_change_from_the_check_page_leads_back_to_it() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(XILINHOT, "500"))?;
        walk.begin().await?;
        walk.to("result").await?;
        // The change stands in the middle of the way; nothing behind it is asked again.
        walk.change("hukou-class").await?;
        let rural = Walk::new(
            world,
            Family::alone(XILINHOT, "500").saying("hukou-class", Say::Option("rural")),
        )?;
        ensure!(
            rural.to("result").await? == ["hukou-class"],
            "more was asked than was changed"
        );
        walk.heads("check-title").await?;
        rural.to_result().await?;
        rural.unfold().await?;
        rural
            .tells(("dibao", "likely"), "figure-month", &["670"])
            .await
    });
}

#[test]
fn a_double_press_on_continue_skips_no_question() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        walk.begin().await?;
        walk.to("member-list").await?;
        // The same button is pressed twice at once, as unsure hands do.
        world
            .page
            .script("const b = document.querySelector('form [type=submit]'); b.click(); b.click()")
            .await?;
        walk.at("birth-month").await?;
        walk.to("savings").await?;
        world
            .page
            .fill(Name::Has(walk.texts.get("q-savings-title")?), "10")
            .await?;
        world
            .page
            .script("const b = document.querySelector('form [type=submit]'); b.click(); b.click()")
            .await?;
        walk.at("vehicles").await?;
        ensure!(
            world.page.all(Role::Alert, Name::Any).await?.is_empty(),
            "the second press counts as an answer"
        );
        Ok(())
    });
}
