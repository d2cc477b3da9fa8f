//! The map, by hand, by keyboard and by ear, on the page of all components.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Device, Key, Role, Setup, World, journey};
use serde_json::Value;

pub(super) const SHIPPED: &str = include_str!("../../../public/config.json");
const BOTH: [&str; 2] = ["zh-CN", "mn-Mong-CN"];

pub(super) async fn map(world: &World) -> Result<()> {
    world.open("/gallery").await?;
    let is_drawn = async || Ok(marks(world).await? > 0);
    world.page.wait("the map to be drawn", is_drawn).await?;
    world
        .page
        .script("document.getElementById('gallery-map').scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })")
        .await?;
    Ok(())
}

pub(super) async fn count(world: &World, selector: &str) -> Result<u64> {
    let script = format!("return document.querySelectorAll('#gallery-map {selector}').length");
    let found = world.page.script(&script).await?;
    found.as_u64().context("a count")
}

pub(super) async fn marks(world: &World) -> Result<u64> {
    count(world, ".map-marks > .map-mark").await
}

/// Where the ground is drawn, and how many marks of which groups there are: changes with each
/// movement.
async fn state(world: &World) -> Result<Value> {
    world
        .page
        .script(
            "return [document.querySelector('#gallery-map svg > g').getAttribute('transform'),
               document.querySelector('#gallery-map .map-measure').textContent]",
        )
        .await
}

async fn changes(world: &World, what: &str, by: impl AsyncFn() -> Result<()>) -> Result<()> {
    let before = state(world).await?;
    by().await?;
    let moved = async || Ok(state(world).await? != before);
    world.page.wait(what, moved).await
}

async fn middle(world: &World) -> Result<[f64; 2]> {
    let at = world
        .page
        .script(
            "const b = document.getElementById('gallery-map-window').getBoundingClientRect();
             return [b.x + b.width / 2, b.y + b.height / 2]",
        )
        .await?;
    Ok([0, 1].map(|axis| at[axis].as_f64().unwrap_or_default()))
}

async fn focus_window(world: &World) -> Result<()> {
    let script = "document.getElementById('gallery-map-window').focus({ preventScroll: true })";
    world.page.script(script).await.map(drop)
}

/// The class and the id of what has the focus.
async fn focused(world: &World) -> Result<String> {
    let script = "const e = document.activeElement; return `${e.getAttribute('class')} ${e.id}`";
    let found = world.page.script(script).await?;
    Ok(found.as_str().unwrap_or_default().to_owned())
}

/// Comes closer until something that can be chosen has the focus, and chooses it.
async fn choose_by_keyboard(world: &World) -> Result<()> {
    focus_window(world).await?;
    world.page.key(Key::Tab).await?;
    for _ in 0..12 {
        ensure!(
            focused(world).await?.starts_with("map-mark"),
            "after Tab and Enter the focus is at {}",
            focused(world).await?
        );
        world.page.key(Key::Enter).await?;
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        if count(world, ".map-card").await? > 0 {
            return Ok(());
        }
    }
    anyhow::bail!("no place was reached in twelve steps")
}

#[test]
fn a_place_is_reached_chosen_and_opened_by_keyboard_alone() {
    for language in BOTH {
        journey(Setup::phone(language), async |world| {
            map(world).await?;
            choose_by_keyboard(world).await?;
            ensure!(count(world, ".map-mark[aria-pressed=true]").await? <= 1);
            let open = world.texts()?.get("map-open-place")?;
            world.page.click(Role::Button, open).await?;
            let opened = "return document.getElementById('gallery-map-opened').textContent";
            let is_open = async || {
                let word = world.page.script(opened).await?;
                Ok(word
                    .as_str()
                    .is_some_and(|word| word.starts_with("made-up-")))
            };
            world.page.wait("the place to be opened", is_open).await?;
            world.is_whole("a chosen place on the map").await
        });
    }
}

#[test]
fn keys_move_and_enlarge_the_map_and_escape_lets_go() {
    journey(Setup::phone("zh-CN").on(Device::Desktop), async |world| {
        map(world).await?;
        focus_window(world).await?;
        let keys = [Key::Left, Key::Up, Key::Right, Key::Down];
        for key in keys {
            changes(world, "an arrow to move it", async || {
                world.page.key(key.clone()).await
            })
            .await?;
        }
        for sign in ["+", "-"] {
            changes(world, "plus and minus to enlarge it", async || {
                world.page.press(sign).await
            })
            .await?;
        }
        let scrolled = world.page.scrolled().await?;
        world.page.press("+").await?;
        changes(world, "Home to show all", async || {
            world.page.key(Key::Home).await
        })
        .await?;
        ensure!(
            world.page.scrolled().await? == scrolled,
            "a key scrolled the page"
        );
        choose_by_keyboard(world).await?;
        world.page.key(Key::Escape).await?;
        let is_gone = async || Ok(count(world, ".map-card").await? == 0);
        world.page.wait("Escape to let go", is_gone).await
    });
}

#[test]
fn arrows_go_from_mark_to_mark_and_reach_every_one() {
    journey(Setup::phone("zh-CN"), async |world| {
        map(world).await?;
        focus_window(world).await?;
        world.page.key(Key::Tab).await?;
        // Some are drawn ahead, beyond the edge.
        let inside = "const m = document.getElementById('gallery-map');
            const w = m.querySelector('.map-surface').getBoundingClientRect();
            return [...m.querySelectorAll('.map-marks > .map-mark')].filter(e => {
              const { e: x, f: y } = e.getScreenCTM();
              return x >= w.left && x <= w.right && y >= w.top && y <= w.bottom;
            }).length";
        let all = world.page.script(inside).await?;
        let all = all.as_u64().context("how many marks are in sight")?;
        let mut met = std::collections::BTreeSet::new();
        for _ in 0..all {
            met.insert(focused(world).await?);
            world.page.key(Key::Right).await?;
            tokio::time::sleep(std::time::Duration::from_millis(60)).await;
        }
        ensure!(
            u64::try_from(met.len())? == all,
            "{} of {all}: {met:#?}",
            met.len()
        );
        let names = world.page.names(Role::Button).await?;
        ensure!(names.iter().any(|name| name.contains("示例")), "{names:#?}");
        Ok(())
    });
}

#[test]
fn a_hand_drags_the_map_two_fingers_enlarge_it_and_buttons_do_both() {
    for language in BOTH {
        journey(Setup::phone(language), async |world| {
            map(world).await?;
            let at = middle(world).await?;
            let to = [at[0] - 60.0, at[1] + 30.0];
            changes(world, "the mouse to drag it", async || {
                world.page.drag(at, to).await
            })
            .await?;
            ensure!(
                count(world, ".map-card").await? == 0,
                "dragging chose a place"
            );
            changes(world, "two fingers to enlarge it", async || {
                world.page.pinch(at, 60.0, 180.0).await
            })
            .await?;
            for id in ["map-closer", "map-wider", "map-here", "map-all"] {
                let name = world.texts()?.get(id)?;
                changes(world, id, async || {
                    world.page.click(Role::Button, name.as_str()).await
                })
                .await?;
            }
            Ok(())
        });
    }
}

#[test]
fn the_wheel_scrolls_the_page_until_the_map_is_used() {
    for language in BOTH {
        journey(Setup::phone(language).on(Device::Desktop), async |world| {
            map(world).await?;
            let at = middle(world).await?;
            let before = (state(world).await?, world.page.scrolled().await?);
            world.page.wheel_at(at, -120.0).await?;
            let scrolled = async || Ok(world.page.scrolled().await? != before.1);
            world.page.wait("the page to scroll", scrolled).await?;
            ensure!(
                state(world).await? == before.0,
                "the wheel took the map along"
            );
            focus_window(world).await?;
            let (at, rest) = (middle(world).await?, world.page.scrolled().await?);
            changes(world, "the wheel to enlarge", async || {
                world.page.wheel_at(at, -120.0).await
            })
            .await?;
            ensure!(
                world.page.scrolled().await? == rest,
                "the page scrolled as well"
            );
            Ok(())
        });
    }
}

#[test]
fn what_is_shown_is_said_and_the_map_can_be_passed() {
    for language in BOTH {
        journey(Setup::phone(language), async |world| {
            map(world).await?;
            let all = world.texts()?.get("map-all")?;
            world.page.click(Role::Button, all).await?;
            let said = "return document.querySelector('#gallery-map .map-said').textContent";
            let says = async || {
                let text = world.page.script(said).await?;
                Ok(text.as_str().is_some_and(|text| text.contains("60")))
            };
            world
                .page
                .wait("the sentence about sixty places", says)
                .await?;
            let skip = world.texts()?.get("map-skip")?;
            let link = world.page.find(Role::Link, skip).await?;
            link.focus().await?;
            world.page.key(Key::Enter).await?;
            ensure!(
                focused(world).await?.ends_with("gallery-map-end"),
                "{}",
                focused(world).await?
            );
            Ok(())
        });
    }
}

#[test]
fn the_map_is_whole_on_a_kiosk_in_both_languages() {
    for language in BOTH {
        let mut config: Value = serde_json::from_str(SHIPPED).expect("the shipped file is JSON");
        config["device"] = "kiosk".into();
        let kiosk = Setup::phone(language)
            .on(Device::Kiosk)
            .with_config(config.to_string());
        journey(kiosk, async |world| {
            map(world).await?;
            let small = world
                .page
                .script(
                    "return [...document.querySelectorAll('.map-bar button')]
                       .filter(e => { const b = e.getBoundingClientRect(); return b.width < 64 || b.height < 64; }).length",
                )
                .await?;
            ensure!(
                small == 0,
                "{small} buttons are too small for a standing person"
            );
            world.is_whole("the map at a kiosk").await
        });
    }
}
