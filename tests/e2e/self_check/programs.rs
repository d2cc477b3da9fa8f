//! What families of many kinds are told: of each program, for whom, how much, from when.

use anyhow::ensure;
use egude_tests::browser::{Name, Role, Setup, journey};

use super::arrive::today;
use super::family::{Family, Say, UJUMCHIN, XILINHOT};
use super::walk::Walk;

/// A grandparent who brings up a grandchild whose parents are dead.
fn orphan() -> Family {
    Family::alone(XILINHOT, "300")
        .saying("member-list", Say::People(&[("grandchild", "1")]))
        .saying("birth-month.self", Say::Born("1975", "5"))
        .saying("birth-month.grandchild", Say::Born("2016", "5"))
        .saying("support-duty", Say::Yes)
        .saying("uncared", Say::Kinds(&["grandchild-1"]))
        .saying("father", Say::Option("dead"))
        .saying("mother", Say::Option("dead"))
        .saying("income.grandchild", Say::Kinds(&["none"]))
}

/// Somebody of 76 without means or relatives, who cannot eat or dress without help.
fn tekun() -> Family {
    Family::alone(XILINHOT, "100")
        .saying("birth-month", Say::Born("1950", "5"))
        .saying("needs-care", Say::Kinds(&["self-1"]))
        .saying("selfcare", Say::Kinds(&["eat", "dress"]))
}

/// Parents of two, the second child with a severe disability and in need of care.
fn disabled_child() -> Family {
    Family::alone(XILINHOT, "3000")
        .saying(
            "member-list",
            Say::People(&[("spouse", "1"), ("child", "2")]),
        )
        .saying("birth-month.child", Say::Born("2012", "5"))
        .saying("disabled", Say::Kinds(&["child-2"]))
        .saying("disability-type", Say::Option("limb"))
        .saying("disability-grade", Say::Option("1"))
        .saying("needs-care", Say::Kinds(&["child-2"]))
        .saying("income", Say::Kinds(&["none"]))
        .saying("income.self", Say::Kinds(&["transfer"]))
}

#[test]
fn a_family_that_may_get_the_allowance_sees_what_comes_after_it_and_what_follows_from_it() {
    journey(Setup::default(), async |world| {
        let walk = Walk::arrive(world, Family::alone(UJUMCHIN, "500")).await?;
        let dibao = walk.texts.get("program-dibao-name")?;
        walk.stands("dibao", "likely").await?;
        walk.tells(("edge", "covered"), "covered-first", &[&dibao])
            .await?;
        // Help with illness is decided elsewhere, once the allowance is granted.
        walk.tells(("medical", "referral"), "condition-once", &[&dibao])
            .await
    });
}

#[test]
fn an_elder_of_82_sees_the_allowance_with_the_month_of_its_first_payment() {
    journey(Setup::default(), async |world| {
        let family = Family::alone(XILINHOT, "3000").saying("birth-month", Say::Born("1944", "5"));
        let walk = Walk::new(world, family)?;
        walk.begin().await?;
        walk.to_result().await?;
        let today = today(world).await?;
        let (year, month) = (today.year().to_string(), today.month().to_string());
        let month = walk.texts.filled("date-month", &[&year, &month])?;
        let allowance = ("age-allow", "likely");
        walk.tells(allowance, "amount-person", &["100"]).await?;
        walk.tells(allowance, "pays-this-month", &[&month]).await
    });
}

#[test]
fn who_needs_care_and_has_nobody_is_told_of_support_with_care_in_the_amount() {
    journey(Setup::default(), async |world| {
        let walk = Walk::arrive(world, tekun()).await?;
        // 1,380 to live on and 500 for care.
        walk.tells(("tekun", "likely"), "amount-person", &["1,880"])
            .await?;
        let tekun = walk.texts.get("program-tekun-name")?;
        walk.tells(("dibao", "covered"), "covered-first", &[&tekun])
            .await
    });
}

#[test]
fn an_orphan_is_told_of_the_choice_between_two_kinds_of_support() {
    journey(Setup::default(), async |world| {
        let walk = Walk::arrive(world, orphan()).await?;
        let names = ["program-orphan-name", "program-tekun-name"].map(|id| walk.texts.get(id));
        let [orphan, tekun] = names;
        let child = walk.texts.filled("member-grandchild", &["1"])?;
        walk.tells(("orphan", "likely"), "condition-choose", &[&tekun?])
            .await?;
        walk.tells(("tekun", "likely"), "condition-choose", &[&orphan?])
            .await?;
        walk.tells(("orphan", "likely"), "for-whom", &[&child])
            .await?;
        walk.tells(("orphan", "likely"), "amount-person", &["1,700"])
            .await
    });
}

#[test]
fn a_care_subsidy_is_for_the_member_it_is_for() {
    journey(Setup::default(), async |world| {
        let walk = Walk::arrive(world, disabled_child()).await?;
        let care = ("dis-care", "likely");
        let [second, first] = ["2", "1"].map(|nth| walk.texts.filled("member-child", &[nth]));
        let (second, first) = (second?, first?);
        walk.tells(care, "for-whom", &[&second]).await?;
        walk.tells(care, "amount-person", &["125"]).await?;
        let said = walk.stands("dis-care", "likely").await?;
        ensure!(!said.contains(&first), "it names {first}, too: {said}");
        Ok(())
    });
}

#[test]
fn time_limits_are_days_of_the_calendar_and_not_of_rest() {
    journey(Setup::default(), async |world| {
        let walk = Walk::arrive(world, Family::alone(UJUMCHIN, "500")).await?;
        let said = walk.stands("dibao", "likely").await?;
        let pattern = Name::Has(walk.texts.get("step-by-extended")?);
        let simple = Name::Has(walk.texts.get("step-by")?);
        ensure!(
            pattern.fits(&said) || simple.fits(&said),
            "no date in {said}"
        );
        // The latest month of payment follows from them.
        ensure!(
            Name::Has(walk.texts.get("pays-latest-month")?).fits(&said),
            "no month in {said}"
        );
        Ok(())
    });
}

#[test]
fn a_place_without_a_calendar_promises_no_working_day() {
    journey(Setup::default(), async |world| {
        // The same figures, without the calendar that comes with them.
        world.open("/about").await?;
        let cut = "return fetch('/api/v1/rates?region=152525000000').then(r => r.json())
            .then(rates => { delete rates.calendar; return JSON.stringify(rates) })";
        let rates = world.page.script(cut).await?;
        let rates = rates.as_str().unwrap_or_default().to_owned();
        let instead = egude_tests::browser::Answer::json(rates);
        world.page.answer_instead("/api/v1/rates", &instead).await?;
        let walk = Walk::arrive(world, Family::alone(UJUMCHIN, "500")).await?;
        let said = walk.stands("dibao", "likely").await?;
        ensure!(
            !Name::Has(walk.texts.get("pays-latest-month")?).fits(&said),
            "a month that rests on unknown days: {said}"
        );
        Ok(())
    });
}

#[test]
fn a_rate_older_than_the_place_allows_is_marked() {
    journey(Setup::default(), async |world| {
        world.open("/about").await?;
        let old = "return fetch('/api/v1/rates?region=152525000000').then(r => r.json()).then(rates => {
            for (const param of rates.params) if (param.id === 'rates.fresh-months') param.value = { int: 6 };
            return JSON.stringify(rates) })";
        let rates = world.page.script(old).await?;
        let rates = rates.as_str().unwrap_or_default().to_owned();
        let walk = Walk::arrive(world, Family::alone(UJUMCHIN, "500")).await?;
        walk.does_not_say("rate-old-title").await?;
        let instead = egude_tests::browser::Answer::json(rates);
        world.page.answer_instead("/api/v1/rates", &instead).await?;
        world.page.reload().await?;
        walk.heads("result-title").await?;
        walk.says("rate-old-title", &[]).await?;
        let standard = walk.texts.get("figure-standard-dibao")?;
        let since = walk.texts.filled("date-full", &["2025", "6", "1"])?;
        walk.says("rate-old-line", &[&standard, &since]).await?;
        world.is_whole("a result with an old rate").await
    });
}

#[test]
fn papers_stand_once_however_many_programs_need_them() {
    journey(Setup::default(), async |world| {
        let walk = Walk::arrive(world, disabled_child()).await?;
        let lines = world
            .page
            .texts_of("main .papers > li p:first-child")
            .await?;
        ensure!(lines.len() > 3, "too few papers: {lines:?}");
        let names: std::collections::BTreeSet<_> = lines.iter().collect();
        ensure!(names.len() == lines.len(), "twice on the list: {lines:?}");
        let card = walk.texts.get("paper-identity-card")?;
        let cards = lines.iter().filter(|line| line.contains(&card)).count();
        ensure!(cards == 1, "{card} stands {cards} times: {lines:?}");
        Ok(())
    });
}

#[test]
fn a_shared_result_has_no_figure_and_no_name_in_it() {
    journey(Setup::default(), async |world| {
        let copied = "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() };
            Object.defineProperty(navigator, 'share', { value: undefined })";
        let walk = Walk::arrive(world, disabled_child()).await?;
        world.page.script(copied).await?;
        let share = walk.texts.get("result-share")?;
        world.page.click(Role::Button, share).await?;
        let is_copied = async || Ok(world.page.script("return !!window.copied").await? == true);
        world.page.wait("the text to be copied", is_copied).await?;
        let text = world.page.script("return window.copied").await?;
        let text = text.as_str().unwrap_or_default();
        for program in ["dibao", "dis-care"] {
            let name = walk.texts.get(&format!("program-{program}-name"))?;
            ensure!(text.contains(&name), "{name} is not in it:\n{text}");
        }
        // Neither what it would be nor what they have, nor who is who.
        for figure in ["125", "360", "3000", "3,000", "750", "840"] {
            ensure!(!text.contains(figure), "{figure} is in it:\n{text}");
        }
        for (person, nth) in [("child", "2"), ("spouse", ""), ("self", "")] {
            let who = walk.texts.filled(&format!("member-{person}"), &[nth])?;
            ensure!(!text.contains(&who), "{who} is in it:\n{text}");
        }
        Ok(())
    });
}
