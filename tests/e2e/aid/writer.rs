//! Somebody who fills in the form, step by step, and what stands there afterwards.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Role, World};
use serde_json::{Value, json};

use super::arranged::{draft, drafted};
use crate::marriage::{arranged::done, desk::Person};

/// What a test does at every step: something is chosen, typed, typed, and said of a paper.
pub(crate) const STEPS: [&str; 4] = ["who", "people", "need", "papers"];

/// From now on, on this page, the device takes nothing more, as when its room is used up.
pub(crate) const FULL: &str = "
    window.egudePut ??= IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
    };";
/// There is room again.
pub(crate) const ROOM: &str = "IDBObjectStore.prototype.put = window.egudePut;";

/// A person with the draft of an emergency on the device.
pub(crate) async fn begins(world: &World) -> Result<Person<'_>> {
    world.open("/about").await?;
    drafted(world).await?;
    Person::new(world)
}

impl Person<'_> {
    /// Waits for the page of the form with this word.
    pub(crate) async fn at_step(&self, step: &str) -> Result<()> {
        self.heads(&format!("aid-page-{step}")).await
    }

    /// Opens a page of the form as from the address line: everything starts anew.
    pub(crate) async fn opens_step(&self, step: &str) -> Result<()> {
        self.opens(&format!("/aid/{step}")).await?;
        self.at_step(step).await
    }

    /// Follows the link with this message.
    pub(crate) async fn presses_link(&self, message: &str) -> Result<()> {
        let name = self.texts.get(message)?;
        self.world.page.click(Role::Link, name).await
    }

    /// Goes on to the next page of the form.
    pub(crate) async fn goes_on(&self, to: &str) -> Result<()> {
        self.presses("aid-go-on").await?;
        self.at_step(to).await
    }

    /// Writes something at a step that was not there before.
    pub(crate) async fn edits(&self, step: &str) -> Result<()> {
        match step {
            "who" => {
                let nobody = self.texts.get("aid-messages-nobody")?;
                self.world.page.choose(Role::Radio, nobody).await
            }
            "people" => self.types("aid-people-name", "示例丙").await,
            "need" => self.types("aid-need-text", "示例：帐篷被风吹走").await,
            _ => self.presses("aid-papers-later").await,
        }
    }

    /// Fails unless what [`edits`](Self::edits) wrote stands on the page of the step.
    pub(crate) async fn stands(&self, step: &str) -> Result<()> {
        let page = &self.world.page;
        let is_there = async || {
            Ok(match step {
                "who" => {
                    let nobody = self.texts.get("aid-messages-nobody")?;
                    page.find(Role::Radio, nobody).await?.is_selected().await?
                }
                "people" => page.typed(self.texts.get("aid-people-name")?).await? == "示例丙",
                "need" => {
                    page.typed(self.texts.get("aid-need-text")?).await? == "示例：帐篷被风吹走"
                }
                _ => {
                    let said = self.texts.get("aid-papers-later-said")?;
                    page.text().await?.contains(&said)
                }
            })
        };
        page.wait(&format!("what was written at {step}"), is_there)
            .await
    }

    /// Waits until the page says that what was typed is on the device and not sent.
    pub(crate) async fn is_kept(&self) -> Result<()> {
        self.reads("aid-kept-at").await
    }
}

/// Whether the record on the device has what [`edits`](Person::edits) wrote everywhere.
pub(crate) async fn is_whole_on_device(world: &World) -> Result<()> {
    let kept = draft(world).await?;
    ensure!(kept["whom"]["messagesTo"] == "nobody", "{kept:#}");
    ensure!(kept["people"]["applicant"]["name"] == "示例丙", "{kept:#}");
    ensure!(kept["need"]["text"] == "示例：帐篷被风吹走", "{kept:#}");
    let papers = kept["papers"].as_array().cloned().unwrap_or_default();
    ensure!(papers.iter().any(|it| it["how"] == "later"), "{kept:#}");
    ensure!(kept["state"] == "drafting", "{kept:#}");
    Ok(())
}

/// Every case that the bureau has, by the staff's own list.
pub(crate) async fn cases(world: &World) -> Result<Vec<Value>> {
    let body = json!({ "name": "sample-county", "password": "sample-password" });
    let session = done(world, "/staff/sessions", None, Some(body)).await?;
    let key = session["key"].as_str().context("no session")?;
    let list = done(world, "/staff/cases", Some(key), None).await?;
    Ok(list["items"].as_array().context("no list")?.clone())
}

/// Fails unless exactly one case exists, under this reference.
pub(crate) async fn is_the_only_case(world: &World, reference: &str) -> Result<()> {
    let all = cases(world).await?;
    ensure!(all.len() == 1, "not one case: {all:#?}");
    ensure!(all[0]["reference"] == reference, "{all:#?}");
    Ok(())
}
