//! A member of staff in front of the desk of the directory.

use anyhow::{Context, Result};
use egude_tests::browser::World;
use serde_json::{Value, json};

use crate::aid::clerk::Clerk;
use crate::marriage::arranged::done;

/// A meal point of the sample.
pub(super) const MEALS: &str = "sample-152502-meals-15";
const COUNTY: &str = "sample-county";

/// Signed in at the desk of the directory.
pub(super) async fn signs_in(world: &World) -> Result<Clerk<'_>> {
    let clerk = Clerk::signs_in(world, COUNTY).await?;
    clerk.person.heads("cases-title").await?;
    clerk.person.presses("cases-desk-places").await?;
    clerk.person.heads("keep-title").await?;
    Ok(clerk)
}

/// Opens a place from the list.
pub(super) async fn opens(clerk: &Clerk<'_>, id: &str) -> Result<()> {
    clerk.clicks(&format!("#keep-{id}")).await?;
    clerk.shows(".keep-columns .summary-list").await
}

/// Waits until something was done.
pub(super) async fn is_done(clerk: &Clerk<'_>) -> Result<()> {
    clerk.shows(".desk-said .notice[data-tone='success']").await
}

/// What a colleague does at another counter.
pub(super) async fn colleague(world: &World, id: &str, deed: Value) -> Result<()> {
    let sign_in = json!({ "name": COUNTY, "password": "sample-password" });
    let session = done(world, "/staff/sessions", None, Some(sign_in)).await?;
    let key = session["key"].as_str().context("no key")?;
    let path = format!("/staff/places/{id}");
    let place = done(world, &path, Some(key), None).await?;
    let body = json!({ "version": place["version"], "deed": deed });
    done(world, &format!("{path}/deeds"), Some(key), Some(body)).await?;
    Ok(())
}

/// The place as residents get it.
pub(super) async fn published(world: &World, id: &str) -> Result<Value> {
    let script = "return fetch('/api/v1/places/152502000000').then(answer => answer.json())";
    let slice = world.page.script(script).await?;
    let items = slice["items"].as_array().context("no items")?;
    let found = items.iter().find(|item| item["id"] == id);
    let mut found = found.cloned().unwrap_or(Value::Null);
    if let Some(hours) = found["hours"].as_u64() {
        let hours = usize::try_from(hours)?;
        found["timetable"] = slice["timetables"][hours].clone();
    }
    Ok(found)
}

/// Chooses a file of this name with this text.
pub(super) async fn chooses(world: &World, name: &str, text: &str) -> Result<()> {
    let script = format!(
        "const field = document.getElementById('import-file');
         const carried = new DataTransfer();
         carried.items.add(new File([{}], {}));
         field.files = carried.files;
         field.dispatchEvent(new Event('change', {{ bubbles: true }}));",
        json!(text),
        json!(name),
    );
    world.page.script(&script).await?;
    let held = "return document.getElementById('import-held').textContent";
    let says = async || {
        let held = world.page.script(held).await?;
        Ok(held.as_str().is_some_and(|held| held.contains(name)))
    };
    world.page.wait("the file", says).await
}
