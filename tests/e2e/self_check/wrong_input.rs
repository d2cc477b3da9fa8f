//! What cannot be taken is explained at its place, and kept as it was typed.

use anyhow::{Result, ensure};
use egude_tests::browser::{Name, Role, Setup, World, journey};

use super::family::{Family, Say, UJUMCHIN, XILINHOT};
use super::walk::Walk;

/// What the focused field, or a group that it is in, is described with.
const DESCRIBED: &str = "const around = [];
    for (let e = document.activeElement; e; e = e.parentElement?.closest('fieldset')) around.push(e);
    return around
        .flatMap(e => (e.getAttribute('aria-describedby') || '').split(' ').filter(id => id))
        .map(id => document.getElementById(id)?.textContent || '').join(' ').replace(/\\s+/g, ' ')";

impl Walk<'_> {
    /// Goes on, and fails unless the page says what is wrong: in the summary, which has the focus,
    /// and at the field, to which the summary leads.
    async fn is_refused(&self, error: &str, values: &[&str]) -> Result<String> {
        self.go_on().await?;
        let page = &self.world.page;
        let text = self.texts.filled(error, values)?;
        let link = page.find(Role::Link, text.as_str()).await?;
        let is_there =
            async || Ok(page.script("return document.activeElement.id").await? == "error-summary");
        page.wait("the focus on the summary of errors", is_there)
            .await?;
        link.click().await?;
        let (tag, field) = page.focused().await?;
        ensure!(tag == "input", "{error} leads to a {tag} named {field}");
        let described = page.script(DESCRIBED).await?;
        let described = described.as_str().unwrap_or_default();
        ensure!(
            Name::Has(text.clone()).fits(described),
            "the field says \"{described}\" instead of \"{text}\""
        );
        Ok(field)
    }

    /// Types each of these and fails unless it is refused, kept, and marked.
    async fn refuses(&self, field: &Name, wrong: &[(&str, &str, &[&str])]) -> Result<()> {
        for (typed, error, values) in wrong {
            self.world.page.paste(field.clone(), typed).await?;
            let led_to = self.is_refused(error, values).await?;
            ensure!(field.fits(&led_to), "{error} leads to {led_to}");
            let kept = self.world.page.typed(field.clone()).await?;
            ensure!(kept == *typed, "{typed:?} was typed and {kept:?} is left");
            ensure!(
                self.world.page.is_marked_wrong(field.clone()).await?,
                "{typed:?} is not marked as wrong"
            );
        }
        Ok(())
    }
}

async fn at<'a>(world: &'a World, family: Family, question: &str) -> Result<Walk<'a>> {
    let walk = Walk::new(world, family)?;
    walk.begin().await?;
    walk.to(question).await?;
    Ok(walk)
}

#[test]
fn an_amount_is_read_as_people_write_it_or_refused_with_the_reason() {
    journey(Setup::default(), async |world| {
        let walk = at(world, Family::alone(UJUMCHIN, "0"), "income-amount").await?;
        let asked_at = world.page.path().await?;
        let field = walk.amount()?;
        let period = walk.texts.get("period-month")?;
        world.page.choose(Role::Radio, period).await?;
        walk.refuses(
            &field,
            &[
                ("", "error-money-empty", &[]),
                ("-500", "error-money-negative", &[]),
                ("about 500", "error-money-character", &["a"]),
                ("800😀", "error-money-character", &["😀"]),
                ("1,2", "error-money-character", &[","]),
                ("1.234", "error-money-decimals", &[]),
                ("99999999999999999999", "error-money-large", &["1000000000"]),
            ],
        )
        .await?;
        world.is_whole("an amount that is refused").await?;
        // What can be read is read: full-width digits, separators, 万, the unit, spaces.
        for (typed, shown) in [
            ("１２００", "1,200"),
            ("1,200元", "1,200"),
            ("1.2万", "12,000"),
            (" 7 99.5 ", "799.50"),
        ] {
            world.page.paste(field.clone(), typed).await?;
            walk.go_on().await?;
            let is_taken = async || Ok(world.page.path().await? != asked_at);
            world
                .page
                .wait(&format!("{typed:?} to be taken"), is_taken)
                .await?;
            world.page.load(&world.url("/self-check/check")).await?;
            walk.heads("check-title").await?;
            walk.says("answer-month", &[shown]).await?;
            world.page.load(&world.url(&asked_at)).await?;
            walk.at("income-amount").await?;
            let kept = world.page.typed(field.clone()).await?;
            ensure!(kept == typed, "{typed:?} was typed and {kept:?} is kept");
        }
        Ok(())
    });
}

#[test]
fn an_amount_without_its_period_is_refused_at_the_period() {
    journey(Setup::default(), async |world| {
        let walk = at(world, Family::alone(UJUMCHIN, "0"), "income-amount").await?;
        world.page.fill(walk.amount()?, "500").await?;
        let field = walk.is_refused("error-period-choose", &[]).await?;
        ensure!(
            field == walk.texts.get("period-month")?,
            "the error leads to {field}"
        );
        Ok(())
    });
}

#[test]
fn a_birth_month_that_cannot_be_is_refused_with_the_reason() {
    journey(Setup::default(), async |world| {
        let family =
            Family::alone(XILINHOT, "0").saying("member-list", Say::People(&[("child", "1")]));
        let walk = at(world, family, "birth-month").await?;
        let today = "return new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })";
        let today = world.page.script(today).await?;
        let date: Vec<i32> = today
            .as_str()
            .unwrap_or_default()
            .split('-')
            .filter_map(|n| n.parse().ok())
            .collect();
        let [year, month] = [date[0], date[1]];
        let (this_year, next_year, too_old) = (
            year.to_string(),
            (year + 1).to_string(),
            (year - 131).to_string(),
        );
        let field = (
            Name::from(walk.texts.get("unit-year")?),
            Name::from(walk.texts.get("unit-month")?),
        );
        let wrong: [(&str, &str, &str, &[&str]); 9] = [
            ("", "", "error-month-empty", &[]),
            ("", "4", "error-month-no-year", &[]),
            ("1990", "", "error-month-no-month", &[]),
            ("53", "4", "error-month-year-digits", &[]),
            ("1990", "13", "error-month-range", &[]),
            ("19x0", "4", "error-number-character", &["x"]),
            ("-1990", "4", "error-number-negative", &[]),
            (&next_year, "4", "error-month-future", &[&this_year]),
            (&too_old, "4", "error-month-old", &["130"]),
        ];
        for (year, month, error, values) in wrong {
            world.page.paste(field.0.clone(), year).await?;
            world.page.paste(field.1.clone(), month).await?;
            let led_to = walk.is_refused(error, values).await?;
            let about_month = ["error-month-no-month", "error-month-range"].contains(&error);
            ensure!(
                if about_month { &field.1 } else { &field.0 }.fits(&led_to),
                "{error} leads to {led_to}"
            );
            let kept = (
                world.page.typed(field.0.clone()).await?,
                world.page.typed(field.1.clone()).await?,
            );
            ensure!(
                kept == (year.into(), month.into()),
                "{year} {month} became {kept:?}"
            );
        }
        // Who turns 18 this month is asked for the day, which the month must have.
        let days = |month: i32| match month {
            2 => 28 + i32::from((year - 18) % 4 == 0),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        world
            .page
            .paste(field.0.clone(), &(year - 18).to_string())
            .await?;
        world
            .page
            .paste(field.1.clone(), &month.to_string())
            .await?;
        walk.go_on().await?;
        walk.at("birth-day").await?;
        let (most, more) = (days(month).to_string(), (days(month) + 1).to_string());
        let day = Name::from(walk.texts.get("q-birth-day-label")?);
        walk.refuses(
            &day,
            &[
                (&more, "error-number-large", &[&most]),
                ("0", "error-number-small", &["1"]),
            ],
        )
        .await
    });
}

#[test]
fn a_number_of_people_that_cannot_be_is_refused_at_its_relation() {
    journey(Setup::default(), async |world| {
        let walk = at(world, Family::alone(UJUMCHIN, "0"), "member-list").await?;
        let parents = Name::from(walk.texts.get("q-member-list-o-parent")?);
        walk.refuses_each_of_people(&parents).await?;
        // What the header covers depends on how far the page is scrolled: look at it from its start.
        world.page.script("scrollTo(0, 0)").await?;
        world.is_whole("relatives that are refused").await?;
        // Full-width digits are shown as they were read; an empty field means none.
        world.page.paste(parents, "２").await?;
        world
            .page
            .paste(walk.texts.get("q-member-list-o-spouse")?, "")
            .await?;
        walk.go_on().await?;
        walk.stand().await?;
        world.page.load(&world.url("/self-check/check")).await?;
        walk.heads("check-title").await?;
        let parents = walk.texts.get("q-member-list-o-parent")?;
        walk.says("answer-people", &[&parents, "2"]).await
    });
}

impl Walk<'_> {
    async fn refuses_each_of_people(&self, parents: &Name) -> Result<()> {
        let wrong: &[(&str, &str, &[&str])] = &[
            ("5", "error-number-large", &["4"]),
            ("-1", "error-number-negative", &[]),
            ("两", "error-number-character", &["两"]),
            ("1.5", "error-number-character", &["."]),
        ];
        self.refuses(parents, wrong).await
    }
}

#[test]
fn a_count_that_cannot_be_is_refused_with_the_reason() {
    journey(Setup::default(), async |world| {
        let walk = at(world, Family::alone(UJUMCHIN, "500"), "vehicles").await?;
        let field = Name::from(walk.texts.get("q-vehicles-label")?);
        let wrong: &[(&str, &str, &[&str])] = &[
            ("", "error-number-empty", &[]),
            ("-1", "error-number-negative", &[]),
            ("one", "error-number-character", &["o"]),
            ("🚗", "error-number-character", &["🚗"]),
        ];
        walk.refuses(&field, wrong).await?;
        world
            .page
            .paste(field.clone(), "99999999999999999999")
            .await?;
        let said = async || {
            walk.go_on().await?;
            Ok(!world
                .page
                .all(Role::Link, Name::Has(walk.texts.get("error-number-large")?))
                .await?
                .is_empty())
        };
        world
            .page
            .wait("too large a number to be refused", said)
            .await
    });
}

#[test]
fn a_choice_that_is_not_made_is_asked_for() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(XILINHOT, "500"))?;
        walk.begin().await?;
        walk.is_refused("error-region-choose", &[]).await?;
        walk.to("hukou-class").await?;
        let field = walk.is_refused("error-choose", &[]).await?;
        ensure!(
            field == walk.texts.get("q-hukou-class-o-urban")?,
            "the error leads to {field}"
        );
        walk.to("income").await?;
        walk.is_refused("error-choose-any", &[]).await?;
        // "None" and some cannot both be chosen: one clears the other.
        let boxes = "return [...document.querySelectorAll('input:checked')].map(i => i.value)";
        world
            .page
            .choose(Role::Checkbox, walk.texts.get("income-wages")?)
            .await?;
        world
            .page
            .choose(Role::Checkbox, walk.texts.get("q-income-o-none")?)
            .await?;
        ensure!(world.page.script(boxes).await? == serde_json::json!(["none"]));
        world
            .page
            .choose(Role::Checkbox, walk.texts.get("income-wages")?)
            .await?;
        ensure!(world.page.script(boxes).await? == serde_json::json!(["wages"]));
        Ok(())
    });
}
