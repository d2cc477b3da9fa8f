//! What a family is told in the end, with its grounds.

use anyhow::{Result, ensure};
use egude_tests::browser::{Name, Role, Setup, World, journey};

use super::family::{ABAGA, DOLOON_NUUR, Family, Say, UJUMCHIN, XILINHOT};
use super::walk::Walk;

/// Lets a family answer everything; its result, with everything unfolded, and what it was asked.
async fn result(world: &World, family: Family) -> Result<(Walk<'_>, Vec<&'static str>)> {
    let walk = Walk::new(world, family)?;
    walk.begin().await?;
    let asked = walk.to_result().await?;
    walk.unfold().await?;
    Ok((walk, asked))
}

#[test]
fn a_family_below_the_limit_is_told_likely_with_figures_grounds_and_amount() {
    journey(Setup::default(), async |world| {
        let family = Family::alone(XILINHOT, "1000")
            .saying("member-list", Say::People(&[("spouse", "1")]))
            .saying("income", Say::Kinds(&["none"]))
            .saying("member-self income", Say::Kinds(&["wages"]));
        let (walk, _) = result(world, family).await?;
        walk.says("verdict-likely", &[]).await?;
        // 1000 of wages, a tenth of them the cost of working, over two people; the limit is 840.
        let own = walk.texts.filled("figure-month", &["450"])?;
        walk.says("figure-income-per-head", &[]).await?;
        ensure!(
            world.page.text().await?.contains(&own),
            "no own figure {own}"
        );
        let limit = walk.texts.filled("figure-month", &["840"])?;
        ensure!(
            world.page.text().await?.contains(&limit),
            "no limit {limit}"
        );
        walk.says("cite-article", &["社会救助暂行办法", "9"])
            .await?;
        walk.says("amount-exact", &["780"]).await?;
        // The figures are samples, and that is said at the top and at every figure.
        walk.says("result-sample-title", &[]).await?;
        walk.says("source-sample", &[]).await?;
        walk.says("next-where", &["锡林浩特市"]).await
    });
}

#[test]
fn a_family_above_the_limit_is_told_unlikely_and_what_would_change_it() {
    journey(Setup::default(), async |world| {
        let (walk, asked) = result(world, Family::alone(UJUMCHIN, "1200")).await?;
        walk.says("verdict-unlikely", &[]).await?;
        let (own, limit) = (
            walk.texts.filled("figure-month", &["1,200"])?,
            walk.texts.filled("figure-month", &["800"])?,
        );
        let figure = walk.texts.get("figure-income-per-head")?;
        walk.says("change-below", &[&figure, &limit, &own]).await?;
        walk.says("next-anyway", &[]).await?;
        walk.does_not_say("amount-title").await?;
        // Income settled it: property is not asked, not judged, and promised no effect.
        ensure!(!asked.contains(&"savings"), "asked in vain: {asked:?}");
        walk.says("test-not-needed", &[]).await?;
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
        let (walk, _) = result(world, Family::alone(UJUMCHIN, "800")).await?;
        walk.says("verdict-unlikely", &[]).await?;
        walk.says("test-limit-below", &[]).await?;
        walk.says("next-anyway", &[]).await
    });
}

#[test]
fn a_family_above_the_limit_with_costs_of_illness_is_sent_to_staff() {
    journey(Setup::default(), async |world| {
        let family = Family::alone(UJUMCHIN, "900").saying("rigid-spending", Say::Yes);
        let (walk, _) = result(world, family).await?;
        walk.says("verdict-needs-staff", &[]).await?;
        walk.says("next-anyway", &[]).await
    });
}

#[test]
fn one_fen_below_the_limit_is_below() {
    journey(Setup::default(), async |world| {
        let (walk, _) = result(world, Family::alone(UJUMCHIN, "799.99")).await?;
        walk.says("verdict-likely", &[]).await?;
        walk.says("amount-exact", &["0.01"]).await
    });
}

#[test]
fn who_does_not_know_their_income_is_sent_to_staff_and_not_refused() {
    journey(Setup::default(), async |world| {
        let family = Family::alone(UJUMCHIN, "0").saying("income-amount", Say::DontKnow);
        let (walk, _) = result(world, family).await?;
        walk.says("verdict-needs-staff", &[]).await?;
        walk.says("missing-title", &[]).await?;
        walk.says("missing-dont-know", &[]).await?;
        walk.says("next-anyway", &[]).await?;
        // The gap leads back to its question, and the answer from there to a new result.
        world
            .page
            .click(Role::Link, walk.texts.get("verdict-ask-now")?)
            .await?;
        walk.at("income-amount").await?;
        walk.says("q-escaped-dont-know", &[]).await?;
        let again = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        again.to_result().await?;
        again.says("verdict-likely", &[]).await
    });
}

#[test]
fn who_would_rather_not_say_is_sent_to_staff_without_being_asked_for_amounts() {
    journey(Setup::default(), async |world| {
        let family = Family::alone(UJUMCHIN, "0").saying("income", Say::Declined);
        let (walk, asked) = result(world, family).await?;
        walk.says("verdict-needs-staff", &[]).await?;
        walk.says("missing-rather-not-say", &[]).await?;
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
        let (walk, asked) = result(world, Family::alone(DOLOON_NUUR, "500")).await?;
        ensure!(asked == ["region"], "asked in vain: {asked:?}");
        walk.says("verdict-needs-staff", &[]).await?;
        walk.says("missing-rate-standard-dibao", &[]).await?;
        // Nothing is known of the limit, so no figure stands where one would.
        let nothing = Name::Has(walk.texts.filled("figure-month", &["0"])?);
        let text = world.page.text().await?;
        ensure!(
            !nothing.fits(&text),
            "an unknown limit is shown as a figure:\n{text}"
        );
        walk.does_not_say("result-sample-title").await
    });
}

#[test]
fn a_banner_without_property_limits_sends_to_staff_but_still_tells_of_income() {
    journey(Setup::default(), async |world| {
        let (walk, asked) = result(world, Family::alone(ABAGA, "500")).await?;
        walk.says("verdict-needs-staff", &[]).await?;
        walk.says("missing-param-property-kinds", &[]).await?;
        let own = walk.texts.filled("figure-month", &["500"])?;
        ensure!(
            world.page.text().await?.contains(&own),
            "the own income is not shown"
        );
        ensure!(!asked.contains(&"savings"), "asked in vain: {asked:?}");
        Ok(())
    });
}

#[test]
fn a_large_family_sees_who_is_counted_and_each_income() {
    journey(Setup::default(), async |world| {
        let (walk, asked) = result(world, Family::large()).await?;
        for question in ["birth-month", "study", "together", "support-duty", "apart"] {
            ensure!(
                asked.contains(&question),
                "{question} was not asked: {asked:?}"
            );
        }
        walk.says("verdict-likely", &[]).await?;
        walk.says("member-child", &["2"]).await?;
        walk.says("family-counts", &[]).await?;
        walk.says("income-herding", &[]).await?;
        // 90 of wages and 6000 a year from the herd, over five people: 118 a head.
        let own = walk.texts.filled("figure-month", &["118"])?;
        ensure!(
            world.page.text().await?.contains(&own),
            "no own figure {own}"
        );
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
        let walk = Walk::new(world, Family::alone(DOLOON_NUUR, "500"))?;
        walk.begin().await?;
        walk.to_result().await?;
        world.page.on_paper(true).await?;
        let hidden = "return [...document.querySelectorAll('header, nav, button')]
            .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))";
        let left = world.page.script(hidden).await?;
        ensure!(
            left == serde_json::json!([]),
            "on paper there are still {left:#}"
        );
        let folded = "return [...document.querySelectorAll('main details')]
            .filter(d => !d.lastElementChild.checkVisibility({ contentVisibilityAuto: true, contentVisibilityProperty: true })
                || d.lastElementChild.getBoundingClientRect().height < 5).length";
        let left = world.page.script(folded).await?;
        ensure!(left == 0, "{left} parts stay folded on paper");
        world.page.on_paper(false).await
    });
}
