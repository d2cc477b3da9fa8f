//! Two tabs of one device: neither overwrites what the other has written.

use anyhow::{Result, ensure};
use egude_tests::browser::{Role, Setup, Tab, World, journey};

use super::family::{Family, UJUMCHIN};
use super::saved::answers_kept;
use super::walk::Walk;

/// The first tab at the first question, the second in front.
async fn two_tabs(world: &World) -> Result<(Walk<'_>, Tab)> {
    let walk = Walk::new(world, Family::alone(UJUMCHIN, "500"))?;
    walk.first().await?;
    let first = world.page.another_tab().await?;
    world.page.load(&world.url("/self-check/q/1")).await?;
    walk.at("urgent").await?;
    Ok((walk, first))
}

async fn kept(world: &World) -> Result<Vec<String>> {
    let record = world.page.record("self-check").await?;
    let answers = record["data"].as_object().cloned().unwrap_or_default();
    Ok(answers.keys().cloned().collect())
}

#[test]
fn a_second_tab_does_not_overwrite_newer_answers() {
    journey(Setup::default(), async |world| {
        // The first tab hears nothing of others, as in an old browser or after a long sleep.
        let deaf = "delete window.BroadcastChannel";
        world.page.before_every_page(deaf).await?;
        let (walk, first) = two_tabs(world).await?;
        walk.calm().await?;
        let (_, heading) = walk.stand().await?;
        walk.answer("region", &heading).await?;
        ensure!(kept(world).await? == ["region", "urgent"]);
        world.page.to_tab(first).await?;
        // The answer of the tab that is behind is kept, and so is the one it did not know of.
        let homeless = walk.texts.get("q-urgent-o-homeless")?;
        world.page.choose(Role::Checkbox, homeless).await?;
        walk.go_on().await?;
        walk.says("self-check-changed-elsewhere", &[]).await?;
        ensure!(kept(world).await? == ["region", "urgent"]);
        let record = world.page.record("self-check").await?;
        let urgent = &record["data"]["urgent"]["choices"];
        ensure!(
            *urgent == serde_json::json!(["homeless"]),
            "kept is {urgent}"
        );
        Ok(())
    });
}

#[test]
fn another_tab_takes_over_what_was_answered() {
    journey(Setup::default(), async |world| {
        let (walk, first) = two_tabs(world).await?;
        walk.calm().await?;
        world.page.to_tab(first).await?;
        let none = walk.texts.get("q-urgent-o-none")?;
        let is_chosen = async || {
            let found = world.page.find(Role::Checkbox, none.clone()).await?;
            Ok(found.is_selected().await?)
        };
        world
            .page
            .wait("the answer of the other tab", is_chosen)
            .await
    });
}

#[test]
fn what_is_erased_in_one_tab_is_gone_in_the_other() {
    journey(Setup::default(), async |world| {
        let (walk, first) = two_tabs(world).await?;
        walk.calm().await?;
        let second = world.page.to_tab(first).await?;
        walk.go_on().await?;
        walk.at("region").await?;
        let first = world.page.to_tab(second).await?;
        walk.start_page().await?;
        walk.erase().await?;
        world.page.to_tab(first).await?;
        // The second question no longer stands: nothing before it is answered.
        walk.at("urgent").await?;
        let kept = answers_kept(world).await?;
        ensure!(kept.is_empty(), "the other tab brings back {kept:?}");
        Ok(())
    });
}
