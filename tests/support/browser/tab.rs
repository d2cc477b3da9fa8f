//! The browser round the page: its buttons, its tabs, its paper.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::{By, Key};

use super::Page;

impl Page {
    /// Presses the browser's reload button.
    pub async fn reload(&self) -> Result<()> {
        Ok(self.web.refresh().await?)
    }

    /// Presses the browser's back button.
    pub async fn back(&self) -> Result<()> {
        Ok(self.web.back().await?)
    }

    /// Presses one key, whatever has the focus: a file input takes keys as a path otherwise.
    pub async fn key(&self, key: Key) -> Result<()> {
        Ok(self.web.action_chain().send_keys(key).perform().await?)
    }

    /// Presses the browser's forward button.
    pub async fn forward(&self) -> Result<()> {
        Ok(self.web.forward().await?)
    }

    /// Ends the page's process without a word, as a crash does, and goes to a new tab.
    pub async fn crash_into_new_tab(&self) -> Result<()> {
        let crashed = self.web.window().await?;
        let fresh = self.web.new_tab().await?;
        self.web.switch_to_window(crashed).await?;
        // The page cannot answer that it has crashed: the call never succeeds.
        let tools = self.web.cdp();
        let crash = tools.send_raw("Page.crash", json!({}));
        let _ = tokio::time::timeout(std::time::Duration::from_secs(2), crash).await;
        Ok(self.web.switch_to_window(fresh).await?)
    }

    /// Shows the page as it goes to the printer, or as on the screen again.
    pub async fn on_paper(&self, paper: bool) -> Result<()> {
        let media = json!({ "media": if paper { "print" } else { "" } });
        self.web
            .cdp()
            .send_raw("Emulation.setEmulatedMedia", media)
            .await?;
        Ok(())
    }

    /// The text of the one `h1`, also where only a screen reader gets it; empty while there is none.
    pub async fn heading_as_read(&self) -> Result<String> {
        const READ: &str = "const h = document.querySelectorAll('h1');
            return h.length === 1 ? h[0].textContent.replace(/\\s+/g, ' ').trim() : ''";
        let text = self.script(READ).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// What stands in the text field with this name.
    pub async fn typed(&self, name: impl Into<super::Name>) -> Result<String> {
        let field = self.find(super::Role::Textbox, name).await?;
        Ok(field.prop("value").await?.unwrap_or_default())
    }

    /// Whether the text field with this name is marked as wrong.
    pub async fn is_marked_wrong(&self, name: impl Into<super::Name>) -> Result<bool> {
        let field = self.find(super::Role::Textbox, name).await?;
        Ok(field.attr("aria-invalid").await?.as_deref() == Some("true"))
    }

    /// The visible texts of everything that a selector finds: for parts that have no role of their
    /// own, such as the message at a field.
    pub async fn texts_of(&self, selector: &str) -> Result<Vec<String>> {
        let mut texts = Vec::new();
        for element in self.web.find_all(By::Css(selector)).await? {
            texts.push(element.text().await?);
        }
        Ok(texts)
    }

    /// Presses where a radio or checkbox is drawn: the whole row is its target, so what lies there
    /// is its label.
    ///
    /// # Errors
    /// When the press does not change it.
    pub async fn choose(&self, role: super::Role, name: impl Into<super::Name>) -> Result<()> {
        let name = name.into();
        let input = self.find(role, name.clone()).await?;
        let before = input.is_selected().await?;
        input.scroll_into_view().await?;
        let pointer = self.web.action_chain().move_to_element_center(&input);
        pointer.click().perform().await?;
        let after = input.is_selected().await?;
        ensure!(
            after != before || role == super::Role::Radio && after,
            "pressing the {} {name:?} does nothing",
            role.as_str()
        );
        Ok(())
    }

    /// Pastes into the first text field with this name, in place of what is there.
    pub async fn paste(&self, name: impl Into<super::Name>, text: &str) -> Result<()> {
        let field = self.find(super::Role::Textbox, name).await?;
        field.focus().await?;
        field.send_keys(Key::Control + "a").await?;
        if text.is_empty() {
            return Ok(field.send_keys(Key::Delete + "").await?);
        }
        let text = json!({ "text": text });
        self.web.cdp().send_raw("Input.insertText", text).await?;
        Ok(())
    }

    /// What is kept on the device: names and contents.
    pub async fn kept(&self) -> Result<Vec<(String, String)>> {
        let entries = self.script("return Object.entries(localStorage)").await?;
        Ok(serde_json::from_value(entries)?)
    }

    /// Keeps something on the device, as an earlier visit may have left it.
    pub async fn keep(&self, name: &str, content: &str) -> Result<()> {
        let (name, content) = (json!(name), json!(content));
        self.script(&format!("localStorage.setItem({name}, {content})"))
            .await
            .map(drop)
    }
}
