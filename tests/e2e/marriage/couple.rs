//! A couple in front of the questions, and what it answers.

use anyhow::{Context, Result, ensure};
use egude_domain::Date;
use egude_tests::browser::{Name, Role, Texts, World};
use serde_json::json;

/// Presses an answer inside its question; several questions of a page offer the same words.
const CHOOSE: &str = r"
    const clean = text => text.replace(/\s+/g, ' ').trim();
    const group = [...document.querySelectorAll('main fieldset')]
        .find(group => clean(group.querySelector('legend').textContent) === clean(QUESTION));
    const label = group && [...group.querySelectorAll('label')]
        .find(label => clean(label.textContent) === clean(OPTION));
    if (!label) return false;
    label.click();
    return document.getElementById(label.htmlFor).checked;
";

/// What one person answers: the words of the table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person {
    pub(super) sex: &'static str,
    pub(super) born: Date,
}

/// A couple at a page of the readiness check.
pub(super) struct Couple<'a> {
    pub(super) world: &'a World,
    pub(super) texts: Texts,
}

impl<'a> Couple<'a> {
    /// Opens the questions of a service.
    pub(super) async fn at(world: &'a World, service: &str) -> Result<Self> {
        world.open(&format!("/marriage/ready/{service}")).await?;
        let texts = world.texts()?;
        Ok(Self { world, texts })
    }

    /// Waits until the heading says this message.
    pub(super) async fn heads(&self, message: &str) -> Result<()> {
        let heading = self.texts.get(message)?;
        let is_there =
            async || Ok(Name::Has(heading.clone()).fits(&self.world.page.headline().await?));
        let what = format!("the heading {message}");
        self.world.page.wait(&what, is_there).await
    }

    /// Chooses an answer of a question.
    pub(super) async fn say(&self, question: &str, option: &str) -> Result<()> {
        let title = self.texts.get(&format!("marriage-q-{question}-title"))?;
        let word = self
            .texts
            .get(&format!("marriage-q-{question}-o-{option}"))?;
        let script = CHOOSE
            .replace("QUESTION", &json!(title).to_string())
            .replace("OPTION", &json!(word).to_string());
        let chosen = async || Ok(self.world.page.script(&script).await? == true);
        let what = format!("{option} at {question}");
        self.world.page.wait(&what, chosen).await
    }

    /// Types the day of birth.
    pub(super) async fn born(&self, day: Date) -> Result<()> {
        let page = &self.world.page;
        page.fill(self.texts.get("unit-year")?, &day.year().to_string())
            .await?;
        page.fill(self.texts.get("unit-month")?, &day.month().to_string())
            .await?;
        page.fill(self.texts.get("unit-day")?, &day.day().to_string())
            .await
    }

    /// Goes on.
    pub(super) async fn go_on(&self) -> Result<()> {
        self.world
            .page
            .click(Role::Button, self.texts.get("q-next")?)
            .await
    }

    /// Answers everything about one person who has never been married.
    pub(super) async fn single(&self, step: &str, person: Person) -> Result<()> {
        self.heads(&format!("marriage-step-{step}")).await?;
        self.say("origin", "mainland").await?;
        self.say("sex", person.sex).await?;
        self.born(person.born).await?;
        self.say("status", "never").await?;
        self.say("document", "yes").await?;
        self.go_on().await
    }

    /// Answers what concerns both, `kin` as given, everything else as it has to be to marry.
    pub(super) async fn willing(&self, kin: &str) -> Result<()> {
        self.heads("marriage-step-couple").await?;
        self.say("kin", kin).await?;
        self.say("willing", "yes").await?;
        self.say("in-person", "yes").await?;
        self.go_on().await
    }

    /// Fails unless the page says this message.
    pub(super) async fn reads(&self, message: &str) -> Result<()> {
        let wanted = self.texts.get(message)?;
        let page = self.world.page.text().await?;
        ensure!(
            page.contains(&wanted),
            "{message} is not on the page:\n{page}"
        );
        Ok(())
    }
}

const TAB: &str = "\u{E004}";

/// Presses Tab until the focus is on something with this name.
pub(super) async fn tab_to(world: &World, name: Name) -> Result<()> {
    for _ in 0..60 {
        world.page.press(TAB).await?;
        if name.fits(&world.page.focused().await?.1) {
            return Ok(());
        }
    }
    anyhow::bail!("Tab does not reach {name:?}")
}

/// The day that it is on the device.
pub(crate) async fn today(world: &World) -> Result<Date> {
    let today = "return new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })";
    let day = world.page.script(today).await?;
    let day = day.as_str().context("no day")?;
    day.parse().context("the day is none")
}

/// So many years before a day, and so many days after that.
pub(super) fn years_before(day: Date, years: i16, and_days: i32) -> Result<Date> {
    let before = Date::new(day.year() - years, day.month(), day.day().min(28))?;
    before.plus_days(and_days).context("beyond the calendar")
}
