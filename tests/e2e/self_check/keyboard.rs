//! With the keyboard alone, and as a screen reader follows.

use anyhow::{Context, Result, ensure};
use egude_flow::Given;
use egude_flow::flow::Ask;
use egude_tests::browser::{Name, Setup, journey};

use super::family::{Family, UJUMCHIN};
use super::material;
use super::walk::Walk;

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
const SPACE: &str = " ";
const UP: &str = "\u{E013}";
const DOWN: &str = "\u{E015}";

impl Walk<'_> {
    /// Presses Tab until the focus is on something with this name.
    async fn tab_to(&self, name: impl Into<Name>) -> Result<()> {
        let name = name.into();
        let mut met = Vec::new();
        for _ in 0..90 {
            self.world.page.press(TAB).await?;
            let (tag, found) = self.world.page.focused().await?;
            if name.fits(&found) && tag != "fieldset" {
                return Ok(());
            }
            met.push(found);
        }
        anyhow::bail!("Tab does not reach {name:?}; it meets {met:#?}")
    }

    /// Presses Tab to something and presses it.
    async fn press_on(&self, name: impl Into<Name>, key: &str) -> Result<()> {
        let name = name.into();
        self.tab_to(name.clone()).await?;
        let before = self.stand().await?;
        self.world
            .page
            .press(key)
            .await
            .with_context(|| format!("at {name:?}"))?;
        if key == ENTER {
            self.moved_from(&before).await?;
            self.begins_at_its_heading().await?;
        }
        Ok(())
    }

    /// Fails unless title and focus have gone to the new page's heading.
    async fn begins_at_its_heading(&self) -> Result<()> {
        let heading = self.stand().await?.1;
        let title = self.texts.filled("document-title", &[&heading])?;
        let is_there = async || {
            let (tag, name) = self.world.page.focused().await?;
            Ok(tag == "h1"
                && Name::from(heading.as_str()).fits(&name)
                && self.world.page.title().await? == title)
        };
        self.world
            .page
            .wait(&format!("title and focus on {heading}"), is_there)
            .await
    }
}

impl Walk<'_> {
    /// Answers the question on the page without touching anything but keys, and goes on.
    async fn type_answer(&self, question: &str, heading: &str) -> Result<()> {
        let key = self.key(heading)?;
        let asked = material::question(question)?;
        let text = |id: &str| self.texts.get(id);
        match (&asked.ask, self.family.given(asked, &key, &[])) {
            (Ask::Region, _) => self.type_place().await?,
            (Ask::People(_), _) => {}
            (_, Given::Choice(option)) => {
                let own = text(&format!("q-{question}-o-{option}"));
                let name = own.or_else(|_| text(&format!("answer-{option}")))?;
                self.choose_by_arrow(&name).await?;
            }
            (_, Given::Month { year, month }) => {
                self.tab_to(text("unit-year")?).await?;
                self.world.page.press(year).await?;
                self.tab_to(text("unit-month")?).await?;
                self.world.page.press(month).await?;
            }
            (Ask::Count(_), Given::Text(count)) => {
                self.tab_to(text(&format!("q-{question}-label"))?).await?;
                self.world.page.press(count).await?;
            }
            (_, Given::Text(money)) => {
                self.tab_to(heading).await?;
                self.world.page.press(money).await?;
            }
            (
                _,
                Given::Amount {
                    text: money,
                    period,
                },
            ) => {
                self.tab_to(heading).await?;
                self.world.page.press(money).await?;
                self.press_on(text(&format!("period-{period}"))?, SPACE)
                    .await?;
            }
            (ask, Given::Choices(chosen) | Given::Who { chosen, .. }) => {
                for option in &chosen {
                    self.press_on(self.box_name(ask, question, option)?, SPACE)
                        .await?;
                }
            }
            (_, given) => anyhow::bail!("no keys for {given:?}"),
        }
        self.press_on(text("q-next")?, ENTER).await
    }

    /// The list of places is narrowed by typing; arrows choose among the townships.
    async fn type_place(&self) -> Result<()> {
        let text = |id: &str| self.texts.get(id);
        self.tab_to(text("picker-filter")?).await?;
        self.world.page.press("东乌").await?;
        self.press_on("东乌珠穆沁旗", SPACE).await?;
        self.press_on(text("q-next")?, ENTER).await?;
        // "Not sure" is chosen from the start.
        self.tab_to(text("q-region-township-unsure")?).await?;
        self.world.page.press(UP).await?;
        let (_, chosen) = self.world.page.focused().await?;
        ensure!(chosen == "阿拉坦合力苏木", "the arrow chooses {chosen}");
        self.world.page.press(DOWN).await
    }

    /// Comes to the group of radios and goes down it.
    async fn choose_by_arrow(&self, name: &str) -> Result<()> {
        const AT_A_RADIO: &str = "return document.activeElement.type === 'radio'";
        for _ in 0..9 {
            self.world.page.press(TAB).await?;
            if self.world.page.script(AT_A_RADIO).await? == true {
                break;
            }
        }
        self.world.page.press(SPACE).await?;
        for _ in 0..15 {
            let (_, chosen) = self.world.page.focused().await?;
            if chosen == name {
                return Ok(());
            }
            self.world.page.press(DOWN).await?;
        }
        anyhow::bail!("arrows do not reach {name}")
    }
}

#[test]
fn the_keyboard_alone_reaches_the_printed_result_and_focus_and_title_follow_every_question() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        let text = |id: &str| walk.texts.get(id);
        world.open("/self-check").await?;
        walk.press_on(text("self-check-start-button")?, ENTER)
            .await?;
        let mut asked = 0;
        loop {
            let (path, heading) = walk.stand().await?;
            if path == "/self-check/check" {
                break;
            }
            let question = walk.question(&heading)?;
            walk.type_answer(question, &heading)
                .await
                .with_context(|| format!("at {path}, {heading}"))?;
            asked += 1;
            ensure!(asked < 40, "the questions do not end");
        }
        ensure!(asked > 10, "only {asked} questions");
        walk.press_on(text("check-done")?, ENTER).await?;
        walk.stands("dibao", "likely").await?;
        // What is folded away opens with the keyboard, too.
        walk.press_on(Name::Has(text("reasons-title")?), SPACE)
            .await?;
        let open = world
            .page
            .script("return document.querySelectorAll('main .outcome details[open]').length")
            .await?;
        ensure!(open == 1, "{open} parts are open");
        world
            .page
            .script("window.print = () => { window.printed = true }")
            .await?;
        walk.press_on(text("result-print")?, SPACE).await?;
        ensure!(
            world.page.script("return window.printed").await? == true,
            "nothing was printed"
        );
        Ok(())
    });
}
