//! "What if?": an answer on trial turns a verdict and nothing else.

use anyhow::{Result, ensure};
use egude_tests::browser::{Name, Role, Setup, World, journey};

use super::family::{Family, Say, UJUMCHIN};
use super::walk::Walk;

const CARD: &str = "return document.querySelector('main').textContent.replace(/\\s+/g, ' ')";

async fn kept(world: &World) -> Result<serde_json::Value> {
    Ok(world.page.record("self-check").await?["data"].clone())
}

impl Walk<'_> {
    /// From the result to the trial of another answer to this question.
    async fn try_another(&self, question: &str) -> Result<()> {
        let page = &self.world.page;
        self.press_to(Role::Link, "what-if-open", "what-if-title")
            .await?;
        self.world.is_whole("choosing what to try").await?;
        let title = self.texts.get(&format!("q-{question}-title"))?;
        page.click(Role::Button, Name::Has(title)).await?;
        self.at(question).await?;
        self.says("what-if-on-trial", &[]).await?;
        self.world.is_whole("an answer on trial").await?;
        let (_, heading) = self.stand().await?;
        self.say(question, &heading).await?;
        self.press_to(Role::Button, "what-if-see", "what-if-result-title")
            .await
    }
}

async fn trial(world: &World) -> Result<()> {
    let walk = Walk::arrive(world, Family::alone(UJUMCHIN, "500")).await?;
    walk.stands("dibao", "likely").await?;
    let before = kept(world).await?;
    let rich = Family::alone(UJUMCHIN, "500").saying("savings", Say::Money("90000"));
    let trial = Walk::new(world, rich)?;
    trial.try_another("savings").await?;
    world.is_whole("what would turn").await?;
    let text = world.page.script(CARD).await?;
    let text = text.as_str().unwrap_or_default();
    let (name, was, now) = (
        walk.texts.get("program-dibao-name")?,
        walk.texts.get("verdict-likely")?,
        walk.texts.get("verdict-unlikely")?,
    );
    let at = |word: &str| text.find(word).unwrap_or(usize::MAX);
    ensure!(
        at(&name) < at(&was) && at(&was) < at(&now) && at(&now) < usize::MAX,
        "{name} does not turn from {was} to {now}: {text}"
    );
    // Only a trial: the answers and the result are as they were.
    ensure!(kept(world).await? == before, "the trial changed an answer");
    walk.press_to(Role::Button, "what-if-leave", "result-title")
        .await?;
    walk.stands("dibao", "likely").await?;
    ensure!(kept(world).await? == before, "leaving changed an answer");
    // Taken over, it is an answer like any other.
    trial.try_another("savings").await?;
    let keep = walk.texts.get("what-if-keep")?;
    world.page.click(Role::Button, keep).await?;
    let is_kept = async || Ok(kept(world).await?["savings"]["text"] == "90000");
    world.page.wait("the answer to be kept", is_kept).await?;
    trial.to_result_from_anywhere().await?;
    trial.stands("dibao", "unlikely").await.map(drop)
}

impl Walk<'_> {
    async fn to_result_from_anywhere(&self) -> Result<()> {
        let title = Name::Has(self.texts.get("result-title")?);
        if title.fits(&self.stand().await?.1) {
            return Ok(());
        }
        let check = Name::Has(self.texts.get("check-title")?);
        if check.fits(&self.stand().await?.1) {
            let next = self.texts.get("check-ask-next")?;
            if !self
                .world
                .page
                .all(Role::Link, next.clone())
                .await?
                .is_empty()
            {
                self.world.page.click(Role::Link, next).await?;
                self.world
                    .page
                    .wait("a question", async || {
                        Ok(!check.fits(&self.stand().await?.1))
                    })
                    .await?;
            }
        }
        self.to_result().await.map(drop)
    }
}

#[test]
fn a_trial_turns_a_verdict_and_leaves_the_answers_alone_until_taken_over() {
    journey(Setup::default(), trial);
}

#[test]
fn a_trial_is_whole_in_mongolian() {
    journey(Setup::phone("mn-Mong-CN"), trial);
}
