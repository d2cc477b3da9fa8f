//! Going through the questions as a person does: read, answer, go on.

use anyhow::{Context, Result, bail, ensure};
use egude_tests::browser::{Name, Role, Texts, World};

use super::family::{Family, Say};

const QUESTIONS: &[&str] = &[
    "region",
    "hukou-class",
    "member-list",
    "birth-month",
    "birth-day",
    "study",
    "dependent",
    "support-duty",
    "together",
    "anyone-apart",
    "apart",
    "income",
    "income-amount",
    "rigid-spending",
    "savings",
    "vehicles",
    "homes",
    "businesses",
    "machines",
    "shops",
    "livestock",
];

/// Where the page stands: its path and its heading.
const STAND: &str = "const h = document.querySelectorAll('h1');
    return [location.pathname, h.length === 1 ? h[0].textContent.replace(/\\s+/g, ' ').trim() : '']";

/// A family on its way.
pub(super) struct Walk<'a> {
    pub(super) world: &'a World,
    pub(super) texts: Texts,
    family: Family,
}

impl<'a> Walk<'a> {
    pub(super) fn new(world: &'a World, family: Family) -> Result<Self> {
        let texts = world.texts()?;
        Ok(Self {
            world,
            texts,
            family,
        })
    }

    /// Opens the self-check and goes to its first question.
    pub(super) async fn begin(&self) -> Result<()> {
        self.world.open("/self-check").await?;
        self.world
            .page
            .click(Role::Link, self.texts.get("self-check-start-button")?)
            .await?;
        self.at("region").await
    }

    /// Path and heading, once the page has come to rest.
    pub(super) async fn stand(&self) -> Result<(String, String)> {
        let loading = self.texts.get("loading")?;
        let found = std::cell::RefCell::default();
        let is_at_rest = async || {
            let [path, heading]: [String; 2] =
                serde_json::from_value(self.world.page.script(STAND).await?)?;
            let rests = !heading.is_empty() && heading != loading;
            *found.borrow_mut() = (path, heading);
            Ok(rests)
        };
        self.world
            .page
            .wait("the page to come to rest", is_at_rest)
            .await?;
        Ok(found.into_inner())
    }

    /// The question on the page.
    pub(super) fn question(&self, heading: &str) -> Result<&'static str> {
        for question in QUESTIONS {
            if Name::Has(self.texts.get(&format!("q-{question}-title"))?).fits(heading) {
                return Ok(question);
            }
        }
        bail!("\"{heading}\" is no question");
    }

    /// Waits until this question is on the page.
    pub(super) async fn at(&self, question: &str) -> Result<()> {
        self.heads(&format!("q-{question}-title")).await
    }

    /// Waits until the heading says this message, or holds it.
    pub(super) async fn heads(&self, message: &str) -> Result<()> {
        let name = Name::Has(self.texts.get(message)?);
        let is_there = async || Ok(name.fits(&self.world.page.heading_as_read().await?));
        self.world
            .page
            .wait(&format!("the heading {message}"), is_there)
            .await
    }

    /// Answers one question after the other up to `until` or to the check page; what was asked.
    pub(super) async fn to(&self, until: &str) -> Result<Vec<&'static str>> {
        let mut asked = Vec::new();
        loop {
            let (path, heading) = self.stand().await?;
            if path == "/self-check/check" {
                return Ok(asked);
            }
            let question = self.question(&heading)?;
            if question == until {
                return Ok(asked);
            }
            asked.push(question);
            ensure!(asked.len() < 60, "the questions do not end: {asked:?}");
            self.answer(question, &heading)
                .await
                .with_context(|| format!("at {path}, {heading}"))?;
        }
    }

    /// Answers everything and opens the result; what was asked.
    pub(super) async fn to_result(&self) -> Result<Vec<&'static str>> {
        let asked = self.to("result").await?;
        self.world
            .page
            .click(Role::Link, self.texts.get("check-done")?)
            .await?;
        self.heads("result-title").await?;
        Ok(asked)
    }

    /// Answers the question on the page and goes on.
    pub(super) async fn answer(&self, question: &str, heading: &str) -> Result<()> {
        let before = self.stand().await?;
        if self.say(question, heading).await? {
            self.go_on().await?;
        }
        self.moved_from(&before).await
    }

    /// Presses the button that goes on.
    pub(super) async fn go_on(&self) -> Result<()> {
        self.world
            .page
            .click(Role::Button, self.texts.get("q-next")?)
            .await
    }

    /// Waits until another page, or another screen of it, has come to rest.
    pub(super) async fn moved_from(&self, before: &(String, String)) -> Result<()> {
        // The heading takes the focus last, and scrolls the page to its top: a press before that
        // would land beside what it was meant for.
        let is_read = "return document.activeElement?.tagName === 'H1'";
        let has_moved = async || {
            Ok(self.stand().await? != *before && self.world.page.script(is_read).await? == true)
        };
        let what = format!("the page behind {} {}", before.0, before.1);
        self.world.page.wait(&what, has_moved).await
    }

    /// Fills the fields of the question; false where the answer itself goes on.
    pub(super) async fn say(&self, question: &str, heading: &str) -> Result<bool> {
        let is_about = |message: &str| {
            self.texts
                .get(message)
                .is_ok_and(|text| Name::Has(text).fits(heading))
        };
        let say = self.family.answer(question, is_about);
        let say = say.with_context(|| format!("the family has nothing to say to {question}"))?;
        let page = &self.world.page;
        let text = |id: &str| self.texts.get(id);
        match say {
            Say::Place(place) => {
                page.choose(Role::Radio, place.named(self.world.setup.language))
                    .await?;
                let before = self.stand().await?;
                self.go_on().await?;
                self.moved_from(&before).await?;
                page.choose(Role::Radio, text("q-region-township-unsure")?)
                    .await?;
            }
            Say::Option(option) => {
                page.choose(Role::Radio, text(&format!("q-{question}-o-{option}"))?)
                    .await?;
            }
            Say::Yes => page.choose(Role::Radio, text("answer-yes")?).await?,
            Say::No => page.choose(Role::Radio, text("answer-no")?).await?,
            Say::Born(year, month) => {
                page.fill(text("unit-year")?, year).await?;
                page.fill(text("unit-month")?, month).await?;
            }
            Say::Count(count) => {
                page.fill(text(&format!("q-{question}-label"))?, count)
                    .await?;
            }
            Say::Money(money) => page.fill(heading, money).await?,
            Say::Amount(money, period) => {
                page.fill(heading, money).await?;
                page.choose(Role::Radio, text(&format!("period-{period}"))?)
                    .await?;
            }
            Say::Kinds(kinds) => {
                for kind in kinds {
                    let own = ["none", "not-counted"].contains(kind);
                    let id = if own {
                        format!("q-income-o-{kind}")
                    } else {
                        format!("income-{kind}")
                    };
                    page.choose(Role::Checkbox, text(&id)?).await?;
                }
            }
            Say::People(people) => {
                for (relation, count) in people {
                    page.fill(text(&format!("q-member-list-o-{relation}"))?, count)
                        .await?;
                }
            }
            Say::DontKnow => return self.escape("q-dont-know").await,
            Say::Declined => return self.escape("q-rather-not-say").await,
        }
        Ok(true)
    }

    async fn escape(&self, message: &str) -> Result<bool> {
        let name = self.texts.get(message)?;
        let is_option = !self
            .world
            .page
            .all(Role::Radio, name.clone())
            .await?
            .is_empty();
        if is_option {
            self.world.page.choose(Role::Radio, name).await?;
        } else {
            self.world.page.click(Role::Button, name).await?;
        }
        Ok(is_option)
    }

    /// Fails when a message, with its insertions filled in, is not on the page.
    pub(super) async fn says(&self, message: &str, values: &[&str]) -> Result<()> {
        let name = Name::Has(self.texts.filled(message, values)?);
        let says = async || Ok(name.fits(&self.world.page.text().await?));
        let waited = self
            .world
            .page
            .wait(&format!("the message {message} {values:?}"), says)
            .await;
        waited.with_context(|| format!("the page says something else than {name:?}"))
    }

    /// Fails when a message is on the page.
    pub(super) async fn does_not_say(&self, message: &str) -> Result<()> {
        let text = self.world.page.text().await?;
        ensure!(
            !Name::Has(self.texts.get(message)?).fits(&text),
            "{message} is on the page:\n{text}"
        );
        Ok(())
    }

    /// Opens everything that is folded away in the content.
    pub(super) async fn unfold(&self) -> Result<()> {
        let open = "document.querySelectorAll('main details').forEach(d => { d.open = true })";
        self.world.page.script(open).await.map(drop)
    }
}
