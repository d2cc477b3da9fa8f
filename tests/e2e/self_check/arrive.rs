//! The way to the result for families whose way there another journey has walked already.

use anyhow::{Context, Result};
use egude_domain::Date;
use egude_tests::browser::World;
use serde_json::json;

use super::family::Family;
use super::material;
use super::walk::Walk;

const TODAY: &str = "return new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })";

/// The day, where the people are.
pub(super) async fn today(world: &World) -> Result<Date> {
    let today = world.page.script(TODAY).await?;
    let today = today.as_str().context("no date")?;
    Ok(today.parse()?)
}

impl<'a> Walk<'a> {
    /// Comes back to the answers of an earlier visit, looks them over, and opens the result.
    pub(super) async fn arrive(world: &'a World, family: Family) -> Result<Walk<'a>> {
        let walk = Self::new(world, family)?;
        world.open("/self-check").await?;
        let today = today(world).await?;
        let answers = material::answers(&walk.family, today)?;
        let record = json!({ "v": 1, "savedAt": today.to_string(), "data": answers });
        world.page.keep_record("self-check", &record).await?;
        world.page.reload().await?;
        world.ready().await?;
        walk.resume().await?;
        walk.heads("check-title").await?;
        walk.to_result().await?;
        Ok(walk)
    }
}
