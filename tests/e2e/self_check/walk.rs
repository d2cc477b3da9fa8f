//! Going through the questions as a person does: read, answer, go on.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Name, Role, Texts, World};

use super::family::Family;
use super::material;

/// Where the page stands: its path and its heading.
const STAND: &str = "const h = document.querySelectorAll('h1');
    return [location.pathname, h.length === 1 ? h[0].textContent.replace(/\\s+/g, ' ').trim() : '']";

/// A family on its way.
pub(super) struct Walk<'a> {
    pub(super) world: &'a World,
    pub(super) texts: Texts,
    pub(super) family: Family,
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

    /// Opens the self-check and comes to the question about the place: there is no emergency.
    pub(super) async fn begin(&self) -> Result<()> {
        self.first().await?;
        let asked = self.to("region").await?;
        ensure!(asked[0] == "urgent", "danger is not the first: {asked:?}");
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

    /// The question on the page: of titles that hold one another the longest.
    pub(super) fn question(&self, heading: &str) -> Result<&'static str> {
        let titles = material::flow()?.questions.iter().map(|question| {
            let title = self.texts.get(&format!("q-{}-title", question.id));
            title.map(|title| (title, question.id.as_str()))
        });
        let titles = titles.collect::<Result<Vec<_>>>()?;
        let fitting = titles
            .into_iter()
            .filter(|(title, _)| Name::Has(title.clone()).fits(heading));
        let longest = fitting.max_by_key(|(title, _)| title.len());
        let (_, question) = longest.with_context(|| format!("\"{heading}\" is no question"))?;
        Ok(question)
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
            ensure!(asked.len() < 120, "the questions do not end: {asked:?}");
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
}
