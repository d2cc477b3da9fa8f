//! What lies beneath the places on the map: nothing, or what was approved.

use super::map::{SHIPPED, count, map, marks};
use anyhow::ensure;
use egude_tests::browser::{Answer, Name, Role, Setup, journey};
use serde_json::{Value, json};

#[test]
fn nothing_is_asked_for_and_no_boundary_is_drawn_by_default() {
    journey(Setup::phone("zh-CN"), async |world| {
        map(world).await?;
        let known = world.requests().await?.len();
        let closer = world.texts()?.get("map-closer")?;
        for _ in 0..3 {
            world.page.click(Role::Button, closer.as_str()).await?;
        }
        // A font may come late; it is not the map's.
        let mut requests = world.requests().await?.split_off(known);
        requests.retain(|request| !request.path().starts_with("/fonts/"));
        ensure!(requests.is_empty(), "{requests:#?}");
        ensure!(count(world, ".map-boundary, #gallery-map image").await? == 0);
        let schematic = world.texts()?.get("map-schematic")?;
        ensure!(world.page.text().await?.contains(&schematic));
        Ok(())
    });
}

const SQUARE: &str = r#"{"type":"Feature","properties":null,"geometry":{"type":"Polygon",
    "coordinates":[[[112,42.5],[119,42.5],[119,45.5],[112,45.5],[112,42.5]]]}}"#;

fn with_map(map: Value) -> Setup {
    let mut config: Value = serde_json::from_str(SHIPPED).expect("the shipped file is JSON");
    config["elderly"]["map"] = map;
    Setup::phone("zh-CN").with_config(config.to_string())
}

#[test]
fn boundaries_are_drawn_with_their_approval_and_the_approval_is_shown() {
    let approval = "审图号：示例（0000）0000 号";
    let file = json!({ "boundaries": { "url": "/maps/league.json", "approval": approval } });
    journey(with_map(file), async |world| {
        let answer = Answer::json(SQUARE);
        world.open("/").await?;
        world
            .page
            .answer_instead("/maps/league.json", &answer)
            .await?;
        map(world).await?;
        let is_drawn = async || Ok(count(world, ".map-boundary").await? == 1);
        world.page.wait("the boundary", is_drawn).await?;
        ensure!(world.page.text().await?.contains(approval));
        let schematic = world.texts()?.get("map-schematic")?;
        ensure!(!world.page.text().await?.contains(&schematic));
        world.page.is_accessible("a map with boundaries").await
    });
}

#[test]
fn a_file_that_is_no_map_leaves_the_schematic() {
    let file =
        json!({ "boundaries": { "url": "/maps/league.json", "approval": "审图号：示例 0000 号" } });
    journey(with_map(file), async |world| {
        let answer =
            Answer::json(r#"{"type":"Polygon","coordinates":[[[12900000,5400000],[1,1],[2,2]]]}"#);
        world.open("/").await?;
        world
            .page
            .answer_instead("/maps/league.json", &answer)
            .await?;
        map(world).await?;
        ensure!(count(world, ".map-boundary").await? == 0);
        let schematic = world.texts()?.get("map-schematic")?;
        ensure!(world.page.text().await?.contains(&schematic));
        Ok(())
    });
}

#[test]
fn boundaries_without_approval_are_refused_by_field() {
    let file = json!({ "boundaries": { "url": "/maps/league.json" } });
    journey(with_map(file), async |world| {
        world.page.load(&world.url("/gallery")).await?;
        let says = async || {
            let text = world.page.text().await?;
            Ok(text.contains("elderly.map.boundaries.approval"))
        };
        world.page.wait("the field to be named", says).await
    });
}

#[test]
fn tiles_come_from_this_site_alone_and_what_fails_leaves_the_schematic() {
    let tiles = json!({ "tiles": {
        "template": "/tiles/{z}/{x}/{y}.png", "approval": "审图号：示例 0000 号",
        "attribution": "示例图层", "minZoom": 3, "maxZoom": 16,
    } });
    // There are none: every one fails.
    journey(with_map(tiles).expecting("/tiles/"), async |world| {
        map(world).await?;
        let hidden = async || Ok(count(world, "image[visibility=hidden]").await? > 0);
        world
            .page
            .wait("a missing tile to be taken away", hidden)
            .await?;
        let here = world.url("");
        for request in world.requests().await? {
            ensure!(here.contains(request.host()), "{}", request.host());
        }
        ensure!(marks(world).await? > 0);
        ensure!(world.page.all(Role::Button, Name::Any).await?.len() > 4);
        let text = world.page.text().await?;
        ensure!(text.contains("示例图层") && text.contains("0000"), "{text}");
        Ok(())
    });
}
