//! Reading the result: where a program stands, and what is said of it.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Name, Role};
use egude_tests::messages::INSERTED;

use super::walk::Walk;

/// Every program on the page: the group or verdict, its name or first line, and all that is said.
const PROGRAMS: &str = "
    const said = e => e ? e.textContent.replace(/\\s+/g, ' ').trim() : '';
    const cards = [...document.querySelectorAll('main section[data-verdict]')]
        .map(card => [card.dataset.verdict, said(card.querySelector('h3')), said(card)]);
    const lines = group => [...document.querySelectorAll(`main section[aria-labelledby=group-${group}] li.line`)]
        .map(line => [group, said(line.querySelector('.line-name strong, summary')), said(line)]);
    return [...cards, ...['referral', 'covered', 'unlikely'].flatMap(lines)];";

impl Walk<'_> {
    /// The group or verdict of a program, and all that is said of it.
    pub(super) async fn program(&self, id: &str) -> Result<(String, String)> {
        let name = self.texts.get(&format!("program-{id}-name"))?;
        let found: Vec<[String; 3]> =
            serde_json::from_value(self.world.page.script(PROGRAMS).await?)?;
        let names: Vec<_> = found.iter().map(|[_, name, _]| name.clone()).collect();
        // A program that does not fit stands in a line with its reason.
        let line = self.texts.get("unlikely-line")?;
        let line = Name::Is(line.replacen(INSERTED, &name, 1));
        let name = Name::Is(name);
        for [group, named, said] in found {
            if name.fits(&named) || group == "unlikely" && line.fits(&named) {
                return Ok((group, said));
            }
        }
        anyhow::bail!("{id} ({name:?}) is not on the page; there are {names:#?}")
    }

    /// Fails unless a program stands in this group or has this verdict; what is said of it.
    pub(super) async fn stands(&self, id: &str, where_to: &str) -> Result<String> {
        let (found, said) = self.program(id).await?;
        ensure!(
            found == where_to,
            "{id} stands at {found} instead of {where_to}: {said}"
        );
        Ok(said)
    }

    /// Fails unless this is said of a program that stands in this group.
    pub(super) async fn tells(
        &self,
        (id, where_to): (&str, &str),
        message: &str,
        values: &[&str],
    ) -> Result<()> {
        let said = self.stands(id, where_to).await?;
        let name = Name::Has(self.texts.filled(message, values)?);
        ensure!(name.fits(&said), "{name:?} is not said of {id}: {said}");
        Ok(())
    }

    /// Opens everything that is folded away in the content, also what that brings.
    pub(super) async fn unfold(&self) -> Result<()> {
        const OPEN: &str =
            "const shut = [...document.querySelectorAll('main details:not([open])')];
            shut.forEach(d => { d.open = true }); return shut.length";
        let all_open = async || Ok(self.world.page.script(OPEN).await? == 0);
        // What is drawn on demand is drawn after the page has heard of it.
        self.world
            .page
            .wait("everything to unfold", all_open)
            .await?;
        self.world.page.script("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))").await?;
        self.world.page.wait("everything to unfold", all_open).await
    }

    /// Presses a button and waits until the heading says this message.
    pub(super) async fn press_to(&self, role: Role, button: &str, heading: &str) -> Result<()> {
        let name = self.texts.get(button)?;
        self.world
            .page
            .click(role, name)
            .await
            .with_context(|| format!("at {button}"))?;
        self.heads(heading).await
    }
}
