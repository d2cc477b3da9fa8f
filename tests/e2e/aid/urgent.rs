//! Urgent help, from the first page to the receipt: in Mongolian, on a telephone, without touching
//! the screen.

use anyhow::{Result, ensure};
use egude_tests::browser::{Key, Name, Setup, journey};
use serde_json::Value;

use super::arranged::{PHONE, draft, shown_reference};
use super::writer::is_the_only_case;
use crate::marriage::desk::Person;

/// No page has more stops than this.
const STOPS: usize = 60;

impl Person<'_> {
    /// What has the focus: its role, whether it is chosen, and its name.
    async fn focus(&self) -> Result<(String, String)> {
        let kind = "const at = document.activeElement;
            return (at.tagName === 'INPUT' ? at.type : at.tagName).toLowerCase()";
        let kind = self.world.page.script(kind).await?;
        let (_, name) = self.world.page.focused().await?;
        Ok((kind.as_str().unwrap_or_default().to_owned(), name))
    }

    /// Tab by Tab to what has this kind and name.
    async fn tabs_to(&self, kind: &str, name: impl Into<Name>) -> Result<()> {
        let name = name.into();
        let mut passed = Vec::new();
        for _ in 0..STOPS {
            self.world.page.key(Key::Tab).await?;
            let at = self.focus().await?;
            if at.0 == kind && name.fits(&at.1) {
                return Ok(());
            }
            passed.push(at);
        }
        anyhow::bail!("the {kind} {name:?} cannot be reached by Tab, only {passed:#?}")
    }

    async fn tabs_to_message(&self, kind: &str, message: &str) -> Result<()> {
        self.tabs_to(kind, self.texts.get(message)?).await
    }

    /// Into the next group of answers, and there by arrows to the one with this name.
    async fn picks(&self, name: &str) -> Result<()> {
        self.tabs_to("radio", Name::Any).await?;
        let name = Name::from(name);
        for _ in 0..STOPS {
            if name.fits(&self.focus().await?.1) {
                return self.world.page.key(Key::Space).await;
            }
            self.world.page.key(Key::Down).await?;
        }
        anyhow::bail!("{name:?} cannot be reached by arrows")
    }

    async fn picks_message(&self, message: &str) -> Result<()> {
        self.picks(&self.texts.get(message)?).await
    }

    /// Tab to a field, and types.
    async fn keys_in(&self, kind: &str, message: &str, text: &str) -> Result<()> {
        self.tabs_to_message(kind, message).await?;
        self.world.page.press(text).await
    }

    /// Enter on the button that goes on; the next page begins at its heading.
    async fn enters(&self, to: &str) -> Result<()> {
        self.tabs_to_message("button", "aid-go-on").await?;
        self.world.page.key(Key::Enter).await?;
        self.at_step(to).await?;
        let at_heading = async || Ok(self.focus().await?.0 == "h1");
        self.world
            .page
            .wait("the focus on the heading", at_heading)
            .await
    }
}

#[test]
fn the_urgent_way_ends_in_a_receipt_without_touching_the_screen() {
    journey(Setup::phone("mn-Mong-CN"), async |world| {
        let person = Person::new(world)?;
        person.opens("/aid").await?;
        person.heads("aid-entry-title").await?;
        world.is_whole("the entry").await?;
        person
            .tabs_to_message("a", "aid-entry-urgent-button")
            .await?;
        world.page.key(Key::Enter).await?;
        person.at_step("urgent").await?;
        person.reads("aid-q-event-title").await?;
        person.picks_message("aid-q-event-o-fire").await?;
        person.picks_message("aid-q-basic-life-o-yes").await?;
        person.picks_message("aid-q-can-wait-o-no").await?;
        person.reads("aid-lane-urgent").await?;
        world.is_whole("the three questions").await?;
        person.enters("place").await?;
        person.picks("ᠰᠢᠯᠢ᠎ᠶᠢᠨ ᠬᠣᠲᠠ").await?;
        // The first township of the list.
        person.tabs_to("radio", Name::Any).await?;
        world.page.key(Key::Space).await?;
        person.reads("aid-place-anyway").await?;
        world.is_whole("the place").await?;
        person.enters("who").await?;
        person.picks_message("aid-who-self").await?;
        person.picks_message("aid-messages-applicant").await?;
        world.is_whole("for whom").await?;
        person.enters("people").await?;
        person.keys_in("text", "aid-people-name", "示例甲").await?;
        person.keys_in("text", "aid-people-phone", PHONE).await?;
        world.is_whole("the people").await?;
        person.enters("need").await?;
        person
            .keys_in("textarea", "aid-need-where", "示例路 1 号")
            .await?;
        world.is_whole("the need").await?;
        person.enters("papers").await?;
        world.is_whole("the papers").await?;
        person.enters("consents").await?;
        world.is_whole("the consents").await?;
        person.enters("review").await?;
        world.is_whole("the review").await?;
        person
            .tabs_to_message("checkbox", "aid-declare-true")
            .await?;
        world.page.key(Key::Space).await?;
        person.tabs_to_message("button", "aid-send").await?;
        world.page.key(Key::Enter).await?;
        person.heads("aid-sent-title").await?;
        world.is_whole("the receipt").await?;
        let reference = shown_reference(world).await?;
        let kept = draft(world).await?;
        ensure!(kept["state"]["sent"]["key"] == Value::Null, "{kept:#}");
        is_the_only_case(world, &reference).await
    });
}
