//! What a person does on a page, and what they see of it.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::{By, WebDriver, WebElement};

use super::locate::{self, Name, Role};
use super::{audit, network};

/// How long something may take to appear. A page on a machine of two busy cores is slow.
const PATIENCE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(60);

/// The page in the browser.
#[derive(Debug)]
pub struct Page {
    pub(super) web: WebDriver,
}

impl Page {
    /// Loads an address and waits until the document is loaded, not for the app.
    pub async fn load(&self, url: &str) -> Result<()> {
        self.web
            .goto(url)
            .await
            .with_context(|| format!("cannot load {url}"))
    }

    /// Waits until a condition holds; `what` says what for, in the failure.
    pub async fn wait(&self, what: &str, holds: impl AsyncFn() -> Result<bool>) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        loop {
            // While the page changes, an element may go away between two questions: ask again.
            let last = holds().await;
            if matches!(last, Ok(true)) {
                return Ok(());
            }
            if Instant::now() > end {
                last.with_context(|| format!("in vain waited for: {what}"))?;
                bail!("in vain waited for: {what}");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The first element with this role and name, as soon as it is there.
    pub async fn find(&self, role: Role, name: impl Into<Name>) -> Result<WebElement> {
        let name = name.into();
        let end = Instant::now() + PATIENCE;
        loop {
            let found = locate::all(&self.web, role, &name).await;
            if let Ok(Some(element)) = found.map(|all| all.into_iter().next()) {
                return Ok(element);
            }
            if Instant::now() > end {
                let names = locate::names(&self.web, role).await.unwrap_or_default();
                bail!(
                    "there is no {} named {name:?}; there are: {names:#?}",
                    role.as_str()
                );
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// All elements with this role and name that are there now.
    pub async fn all(&self, role: Role, name: impl Into<Name>) -> Result<Vec<WebElement>> {
        locate::all(&self.web, role, &name.into()).await
    }

    /// The names of everything with this role, in the order of the page.
    pub async fn names(&self, role: Role) -> Result<Vec<String>> {
        locate::names(&self.web, role).await
    }

    /// Clicks the first element with this role and name.
    pub async fn click(&self, role: Role, name: impl Into<Name>) -> Result<()> {
        let name = name.into();
        let element = self.find(role, name.clone()).await?;
        element.scroll_into_view().await?;
        element
            .click()
            .await
            .with_context(|| format!("cannot click the {} {name:?}", role.as_str()))
    }

    /// Clicks what has this role and name inside something: two groups may offer the same word.
    pub async fn click_in(
        &self,
        (outer, outer_name): (Role, Name),
        role: Role,
        name: impl Into<Name>,
    ) -> Result<()> {
        let around = self.find(outer, outer_name).await?;
        let name = name.into();
        let found = locate::all_in(&self.web, Some(&around), role, &name).await?;
        let element = found
            .first()
            .with_context(|| format!("no {} {name:?} inside", role.as_str()))?;
        element.scroll_into_view().await?;
        Ok(element.click().await?)
    }

    /// Types into the first text field with this name, after emptying it.
    pub async fn fill(&self, name: impl Into<Name>, text: &str) -> Result<()> {
        let field = self.find(Role::Textbox, name).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Presses keys where the focus is.
    pub async fn press(&self, keys: impl AsRef<str>) -> Result<()> {
        let focused = self.web.active_element().await?;
        Ok(focused.send_keys(keys.as_ref()).await?)
    }

    /// The role and name of what has the focus.
    pub async fn focused(&self) -> Result<(String, String)> {
        let element = self.web.active_element().await?;
        Ok((
            element.tag_name().await?,
            locate::name_of(&self.web, &element).await?,
        ))
    }

    /// The title of the document.
    pub async fn title(&self) -> Result<String> {
        Ok(self.web.title().await?)
    }

    /// The path of the address, with its query.
    pub async fn path(&self) -> Result<String> {
        let url = self.web.current_url().await?;
        let query = url
            .query()
            .map(|query| format!("?{query}"))
            .unwrap_or_default();
        Ok(format!("{}{query}", url.path()))
    }

    /// The text of the one `h1`.
    pub async fn headline(&self) -> Result<String> {
        let found = self.web.find_all(By::Css("h1")).await?;
        ensure!(
            found.len() == 1,
            "the page has {} first headings instead of one",
            found.len()
        );
        Ok(found[0].text().await?)
    }

    /// All text that the page shows.
    pub async fn text(&self) -> Result<String> {
        Ok(self.web.find(By::Tag("body")).await?.text().await?)
    }

    /// Runs a script in the page; it returns with `return`.
    pub async fn script(&self, script: &str) -> Result<Value> {
        Ok(self.web.execute(script, []).await?.json().clone())
    }

    /// Runs a script that ends with a call of its last argument.
    pub async fn script_to_its_end(&self, script: &str) -> Result<Value> {
        Ok(self.web.execute_async(script, []).await?.json().clone())
    }

    /// Turns the mouse wheel over the middle of the page, downwards for more than 0.
    pub async fn wheel(&self, delta: i32) -> Result<()> {
        let middle = self
            .script("return [innerWidth / 2, innerHeight / 2]")
            .await?;
        let event = json!({ "type": "mouseWheel", "x": middle[0], "y": middle[1], "deltaX": 0, "deltaY": delta });
        self.web
            .cdp()
            .send_raw("Input.dispatchMouseEvent", event)
            .await?;
        Ok(())
    }

    /// How far the page is scrolled, in both directions of the screen.
    pub async fn scrolled(&self) -> Result<(f64, f64)> {
        let at = self
            .script("const e = document.scrollingElement; return [e.scrollLeft, e.scrollTop]")
            .await?;
        Ok((
            at[0].as_f64().unwrap_or_default(),
            at[1].as_f64().unwrap_or_default(),
        ))
    }

    /// Fails with a readable list when axe-core finds a violation.
    pub async fn is_accessible(&self, state: &str) -> Result<()> {
        audit::settle(&self.web).await?;
        let found = audit::violations(&self.web).await?;
        let list: String = found.iter().map(ToString::to_string).collect();
        ensure!(
            found.is_empty(),
            "{state}: {} rules of accessibility are broken:\n{list}",
            found.len()
        );
        Ok(())
    }

    /// Fails when something is wider than the page along the lines of text: people would have to
    /// scroll in two directions.
    pub async fn fits(&self, state: &str) -> Result<()> {
        const OVER: &str = "
            const root = document.documentElement;
            const vertical = getComputedStyle(root).writingMode.startsWith('vertical');
            const over = vertical ? root.scrollHeight - root.clientHeight : root.scrollWidth - root.clientWidth;
            const end = vertical ? root.clientHeight - root.scrollTop : root.clientWidth - root.scrollLeft;
            const out = [...document.body.querySelectorAll('*')].filter(e => {
              const box = e.getBoundingClientRect();
              return (vertical ? box.bottom : box.right) > end + 1 || (vertical ? box.top : box.left) < -1;
            });
            return [over, out.slice(0, 8).map(e => e.outerHTML.slice(0, 120))];";
        let answer = self.script(OVER).await?;
        let over = answer[0].as_f64().unwrap_or_default();
        ensure!(
            over <= 1.0,
            "{state}: the page is {over} pixels too long along the lines of text, by: {:#}",
            answer[1]
        );
        Ok(())
    }

    /// Makes the network slow, cuts it, or restores it.
    pub async fn network(&self, speed: network::Speed) -> Result<()> {
        network::set_speed(&self.web, speed).await
    }

    /// Makes the processor this many times slower; 1 is as it is.
    pub async fn slow_down(&self, times: u32) -> Result<()> {
        self.web
            .cdp()
            .send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": times }))
            .await?;
        Ok(())
    }

    /// A picture of the page, into a file.
    pub async fn picture(&self, file: &std::path::Path) -> Result<()> {
        Ok(self.web.screenshot(file).await?)
    }
}
