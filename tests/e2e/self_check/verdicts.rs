//! What a family is told about the minimum living allowance in the end, with its grounds.

use anyhow::{Result, ensure};
use egude_tests::browser::{Name, Role, Setup, World, journey};

use super::family::{ABAGA, DOLOON_NUUR, Family, Say, UJUMCHIN, XILINHOT};
use super::walk::Walk;

/// The result of a family that has answered everything, with everything unfolded.
async fn result(world: &World, family: Family) -> Result<Walk<'_>> {
    let walk = Walk::arrive(world, family).await?;
    walk.unfold().await?;
    Ok(walk)
}

/// The same for a family that goes through the questions; what it was asked.
async fn walked(world: &World, family: Family) -> Result<(Walk<'_>, Vec<&'static str>)> {
    let walk = Walk::new(world, family)?;
    walk.begin().await?;
    let asked = walk.to_result().await?;
    walk.unfold().await?;
    Ok((walk, asked))
}

fn couple() -> Family {
    Family::alone(XILINHOT, "1000")
        .saying("member-list", Say::People(&[("spouse", "1")]))
        .saying("income", Say::Kinds(&["none"]))
        .saying("income.self", Say::Kinds(&["wages"]))
}

#[test]
fn a_family_below_the_limit_is_told_likely_with_figures_grounds_and_amount() {
    journey(Setup::default(), async |world| {
        let (walk, _) = walked(world, couple()).await?;
        let dibao = ("dibao", "likely");
        // 1000 of wages, a tenth of them the cost of working, over two people; the limit is 840.
        walk.tells(dibao, "figure-income-per-head", &[]).await?;
        walk.tells(dibao, "figure-month", &["450"]).await?;
        walk.tells(dibao, "figure-month", &["840"]).await?;
        walk.tells(dibao, "cite-article", &["社会救助暂行办法", "9"])
            .await?;
        walk.tells(dibao, "amount-exact", &["780"]).await?;
        // The figures are samples, and that is said at the top and at every figure.
        walk.says("result-sample-title", &[]).await?;
        walk.tells(dibao, "source-sample", &[]).await?;
        walk.says("next-where", &["锡林浩特市"]).await
    });
}

#[test]
fn a_family_above_the_limit_is_told_unlikely_and_what_would_change_it() {
    journey(Setup::default(), async |world| {
        let (walk, asked) = walked(world, Family::alone(UJUMCHIN, "5000")).await?;
        let dibao = ("dibao", "unlikely");
        let (own, limit) = (
            walk.texts.filled("figure-month", &["5,000"])?,
            walk.texts.filled("figure-month", &["800"])?,
        );
        let figure = walk.texts.get("figure-income-per-head")?;
        walk.tells(dibao, "change-below", &[&figure, &limit, &own])
            .await?;
        walk.says("next-anyway", &[]).await?;
        walk.does_not_say("amount-title").await?;
        // Income settled it: property is not asked, not judged, and promised no effect.
        ensure!(!asked.contains(&"savings"), "asked in vain: {asked:?}");
        walk.tells(dibao, "test-not-needed", &[]).await?;
        let savings = walk.texts.filled("figure-yuan", &["12,000"])?;
        let text = world.page.text().await?;
        ensure!(
            !text.contains(&savings),
            "{savings} is compared though nobody asked:\n{text}"
        );
        Ok(())
    });
}

#[test]
fn a_family_exactly_at_the_limit_is_told_unlikely() {
    journey(Setup::default(), async |world| {
        let walk = result(world, Family::alone(UJUMCHIN, "800")).await?;
        walk.tells(("dibao", "unlikely"), "test-limit-below", &[])
            .await?;
        walk.says("next-anyway", &[]).await
    });
}

#[test]
fn a_family_above_the_limit_with_costs_of_illness_is_sent_to_staff() {
    journey(Setup::default(), async |world| {
        let family = Family::alone(UJUMCHIN, "900").saying("rigid-spending", Say::Yes);
        let walk = result(world, family).await?;
        walk.stands("dibao", "needs-staff").await?;
        walk.says("next-anyway", &[]).await
    });
}

#[test]
fn one_fen_below_the_limit_is_below() {
    journey(Setup::default(), async |world| {
        let walk = result(world, Family::alone(UJUMCHIN, "799.99")).await?;
        walk.tells(("dibao", "likely"), "amount-exact", &["0.01"])
            .await
    });
}

#[test]
fn who_does_not_know_their_income_is_sent_to_staff_and_not_refused() {
    journey(Setup::default(), async |world| {
        let family = Family::alone(UJUMCHIN, "0").saying("income-amount", Say::DontKnow);
        let walk = result(world, family).await?;
        let question = walk.texts.get("q-income-amount-title")?;
        walk.tells(("dibao", "needs-staff"), "missing-dont-know", &[&question])
            .await?;
        walk.says("next-anyway", &[]).await
    });
}

#[test]
fn a_gap_leads_to_its_question_and_the_answer_back_to_a_better_result() {
    journey(Setup::default(), async |world| {
        let family = Family::alone(XILINHOT, "3000")
            .saying("birth-month", Say::Born("1944", "5"))
            .saying("hukou-place", Say::DontKnow);
        let walk = Walk::arrive(world, family.clone()).await?;
        let allowance = ("age-allow", "needs-staff");
        let question = walk.texts.get("q-hukou-place-title")?;
        walk.tells(allowance, "missing-dont-know", &[&question])
            .await?;
        let ask = walk.texts.get("verdict-ask-now")?;
        world.page.click(Role::Link, ask).await?;
        walk.at("hukou-place").await?;
        let knows = Walk::new(world, family.saying("hukou-place", Say::Option("here")))?;
        let asked = knows.to("result").await?;
        ensure!(asked == ["hukou-place"], "more was asked: {asked:?}");
        knows.to_result().await?;
        knows.stands("age-allow", "likely").await.map(drop)
    });
}

#[test]
fn who_would_rather_not_say_is_sent_to_staff_without_being_asked_for_amounts() {
    journey(Setup::default(), async |world| {
        let family = Family::alone(UJUMCHIN, "0").saying("income", Say::Declined);
        let (walk, asked) = walked(world, family).await?;
        walk.tells(("dibao", "needs-staff"), "missing-rather-not-say", &[])
            .await?;
        ensure!(
            !asked.contains(&"income-amount"),
            "asked for amounts: {asked:?}"
        );
        Ok(())
    });
}

#[test]
fn a_banner_without_figures_asks_nothing_in_vain_and_sends_to_staff() {
    journey(Setup::default(), async |world| {
        let (walk, asked) = walked(world, Family::alone(DOLOON_NUUR, "500")).await?;
        let means = ["income", "savings", "vehicles", "homes"];
        ensure!(
            !means.iter().any(|question| asked.contains(question)),
            "asked in vain: {asked:?}"
        );
        let dibao = ("dibao", "needs-staff");
        walk.tells(dibao, "missing-rate-standard-dibao", &[])
            .await?;
        // Nothing is known of the limit, so no figure stands where one would.
        let nothing = Name::Has(walk.texts.filled("figure-month", &["0"])?);
        let text = world.page.text().await?;
        ensure!(
            !nothing.fits(&text),
            "an unknown limit is shown as a figure:\n{text}"
        );
        let said = walk.stands("dibao", "needs-staff").await?;
        let sample = walk.texts.get("source-sample")?;
        ensure!(!said.contains(&sample), "a sample stands in: {said}");
        Ok(())
    });
}

#[test]
fn a_banner_without_property_limits_sends_to_staff_but_still_tells_of_income() {
    journey(Setup::default(), async |world| {
        let (walk, asked) = walked(world, Family::alone(ABAGA, "500")).await?;
        let dibao = ("dibao", "needs-staff");
        walk.tells(dibao, "missing-param-property-kinds", &[])
            .await?;
        walk.tells(dibao, "figure-month", &["500"]).await?;
        ensure!(!asked.contains(&"savings"), "asked in vain: {asked:?}");
        Ok(())
    });
}

#[test]
fn a_large_family_sees_who_is_counted_and_each_income() {
    journey(Setup::default(), async |world| {
        let (walk, asked) = walked(world, Family::large()).await?;
        for question in [
            "birth-month",
            "study",
            "together",
            "support-duty",
            "apart",
            "disability-type",
            "ability-grade",
            "spent-medical",
        ] {
            ensure!(
                asked.contains(&question),
                "{question} was not asked: {asked:?}"
            );
        }
        walk.says("member-child", &["2"]).await?;
        walk.says("family-counts", &[]).await?;
        walk.says("income-herding", &[]).await?;
        // 90 of wages and 6000 a year from the herd, over five people: 118 a head.
        walk.tells(("dibao", "likely"), "figure-month", &["118"])
            .await?;
        let tables = world
            .page
            .all(Role::Table, walk.texts.get("income-lines-title")?)
            .await?;
        ensure!(tables.len() == 1, "no table of incomes");
        Ok(())
    });
}

#[test]
fn the_result_prints_whole_and_without_the_frame() {
    journey(Setup::default(), async |world| {
        Walk::arrive(world, couple()).await?;
        world.page.on_paper(true).await?;
        let hidden = "return [...document.querySelectorAll('header, nav, button')]
            .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))";
        let left = world.page.script(hidden).await?;
        ensure!(
            left == serde_json::json!([]),
            "on paper there are still {left:#}"
        );
        // What is for the screen only says so: it is folded to its first line, or not there at all.
        let folded = "return [...document.querySelectorAll('main details:not([data-paper])')]
            .filter(d => !d.parentElement.closest('details[data-paper], .no-print'))
            .filter(d => !d.lastElementChild.checkVisibility({ contentVisibilityAuto: true, contentVisibilityProperty: true })
                || d.lastElementChild.getBoundingClientRect().height < 5).map(d => d.textContent.slice(0, 60))";
        let left = world.page.script(folded).await?;
        ensure!(
            left == serde_json::json!([]),
            "folded on paper stays {left:#}"
        );
        world.page.on_paper(false).await
    });
}
