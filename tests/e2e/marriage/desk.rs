//! What a person does on the pages of a booking.

use anyhow::{Result, ensure};
use egude_tests::browser::{Name, Role, Texts, World};

/// A person in front of a page.
pub(crate) struct Person<'a> {
    pub(crate) world: &'a World,
    pub(crate) texts: Texts,
}

impl<'a> Person<'a> {
    pub(crate) fn new(world: &'a World) -> Result<Self> {
        let texts = world.texts()?;
        Ok(Self { world, texts })
    }

    /// Opens a page with what is in its fragment; the language stays the journey's.
    pub(crate) async fn opens(&self, path: &str) -> Result<()> {
        let (place, fragment) = path.split_once('#').unwrap_or((path, ""));
        let language = self.world.setup.language;
        // From another page, or the browser would only change the fragment.
        self.world.page.load("about:blank").await?;
        let url = format!("{place}?lang={language}#{fragment}");
        self.world.page.load(&self.world.url(&url)).await?;
        self.world.ready().await
    }

    /// Waits until the heading says this message.
    pub(crate) async fn heads(&self, message: &str) -> Result<()> {
        let heading = Name::from(self.texts.get(message)?);
        let says = async || Ok(heading.fits(&self.world.page.heading_as_read().await?));
        let what = format!("the heading {message}");
        self.world.page.wait(&what, says).await
    }

    /// Presses the button with this message.
    pub(crate) async fn presses(&self, message: &str) -> Result<()> {
        let name = self.texts.get(message)?;
        self.world.page.click(Role::Button, name).await
    }

    /// Presses it in the question above the page.
    pub(crate) async fn answers(&self, question: &str, message: &str) -> Result<()> {
        let dialog = (Role::Dialog, Name::from(self.texts.get(question)?));
        let name = self.texts.get(message)?;
        self.world.page.find(dialog.0, dialog.1.clone()).await?;
        self.world.page.click_in(dialog, Role::Button, name).await
    }

    /// Types into the field with this message as its name.
    pub(crate) async fn types(&self, message: &str, text: &str) -> Result<()> {
        let name = self.texts.get(message)?;
        self.world.page.fill(name, text).await
    }

    /// Waits until the page says this message.
    pub(crate) async fn reads(&self, message: &str) -> Result<()> {
        let wanted = Name::Has(self.texts.get(message)?);
        let says = async || Ok(wanted.fits(&self.world.page.text().await?));
        let what = format!("the words {message}");
        self.world.page.wait(&what, says).await
    }

    /// All that the page's own part says, without what is only said for a moment.
    pub(crate) async fn main(&self) -> Result<String> {
        let said = "return document.querySelector('main').innerText";
        let said = self.world.page.script(said).await?;
        Ok(said.as_str().unwrap_or_default().to_owned())
    }

    /// Fails when a word is in an address that the page asked for, in what the device keeps, or in
    /// the back end's log.
    pub(crate) async fn nobody_else_has(&self, word: &str) -> Result<()> {
        const KEPT: &str =
            "return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])";
        for request in self.world.requests().await? {
            let sent = request.url.split('#').next().unwrap_or_default();
            ensure!(!sent.contains(word), "{word} is in {}", request.url);
        }
        let kept = self.world.page.script(KEPT).await?.to_string();
        ensure!(!kept.contains(word), "{word} is on the device: {kept}");
        let databases = self.world.page.databases().await?;
        for record in ["self-check", "marriage"] {
            if databases.is_empty() {
                break;
            }
            let record = self.world.page.record(record).await?.to_string();
            ensure!(!record.contains(word), "{word} is kept: {record}");
        }
        let log = self.world.backend.borrow().log();
        ensure!(!log.contains(word), "{word} is in the log:\n{log}");
        let title = self.world.page.title().await?;
        ensure!(!title.contains(word), "{word} is in the title {title}");
        Ok(())
    }
}
