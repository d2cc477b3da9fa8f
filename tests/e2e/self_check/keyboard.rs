//! With the keyboard alone, and as a screen reader follows.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Name, Setup, journey};

use super::family::{Family, UJUMCHIN};
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
        for _ in 0..45 {
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

#[test]
fn the_keyboard_alone_reaches_the_result_and_focus_and_title_follow_every_question() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
        let text = |id: &str| walk.texts.get(id);
        world.open("/self-check").await?;
        walk.press_on(text("self-check-start-button")?, ENTER)
            .await?;
        // The list of places is narrowed by typing.
        walk.tab_to(text("picker-filter")?).await?;
        world.page.press("东乌").await?;
        walk.press_on("东乌珠穆沁旗", SPACE).await?;
        walk.press_on(text("q-next")?, ENTER).await?;
        // Arrows choose among the townships; "not sure" is chosen from the start.
        walk.tab_to(text("q-region-township-unsure")?).await?;
        world.page.press(UP).await?;
        let (_, chosen) = world.page.focused().await?;
        ensure!(chosen == "阿拉坦合力苏木", "the arrow chooses {chosen}");
        world.page.press(DOWN).await?;
        walk.press_on(text("q-next")?, ENTER).await?;
        walk.press_on(text("q-next")?, ENTER).await?;
        walk.press_on(text("income-transfer")?, SPACE).await?;
        walk.press_on(text("q-next")?, ENTER).await?;
        walk.tab_to(walk.amount()?).await?;
        world.page.press("500").await?;
        walk.press_on(text("period-month")?, SPACE).await?;
        walk.press_on(text("q-next")?, ENTER).await?;
        walk.tab_to(Name::Has(text("q-savings-title")?)).await?;
        world.page.press("0").await?;
        walk.press_on(text("q-next")?, ENTER).await?;
        for count in ["q-vehicles-label", "q-homes-label"] {
            walk.tab_to(text(count)?).await?;
            world.page.press("1").await?;
            walk.press_on(text("q-next")?, ENTER).await?;
        }
        walk.press_on(text("check-done")?, ENTER).await?;
        walk.says("verdict-likely", &[]).await?;
        // What is folded away opens with the keyboard, too.
        walk.press_on(Name::Has(text("reasons-open")?), SPACE)
            .await?;
        let open = world
            .page
            .script("return document.querySelectorAll('main details[open]').length")
            .await?;
        ensure!(open == 1, "{open} parts are open");
        Ok(())
    });
}
