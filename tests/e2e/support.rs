//! The support keeps its own promises, seen on a page made for the purpose.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Name, Role, Setup, Speed, World, journey};

const PAGE: &str = r#"<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>t</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head><body><main><h1>One page</h1>
<a href="/two.html">Go  on
now</a><p hidden><button>Hidden</button></p><label for="n">Name</label><input id="n">
<p>Long</p></main></body></html>"#;

const SECOND: &str = r#"<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>two</title>
<link rel="icon" href="data:,"></head><body><main><h1>Two</h1><img src="/none.png" width="9" height="9">
<p style="color:#777;background:#888">low</p></main></body></html>"#;

fn pages() -> Setup {
    Setup {
        pages: vec![("index.html", PAGE), ("two.html", SECOND)],
        ..Setup::default()
    }
}

/// The failure that a journey must end in, as text.
fn failure(setup: Setup, steps: impl AsyncFnOnce(&World) -> Result<()>) -> String {
    let run = std::panic::AssertUnwindSafe(|| journey(setup, steps));
    let panic = std::panic::catch_unwind(run).expect_err("this journey must fail");
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn things_are_found_by_role_and_name_and_hidden_ones_are_not() {
    journey(pages(), async |world| {
        let page = &world.page;
        page.load(&world.url("/")).await?;
        page.fill("Name", "小明").await?;
        ensure!(page.focused().await? == ("input".into(), "Name".into()));
        ensure!(page.all(Role::Button, Name::Any).await?.is_empty());
        ensure!(page.headline().await? == "One page");
        ensure!(page.script("return innerWidth").await? == 390);
        page.is_accessible("the page").await
    });
}

#[test]
fn a_missing_element_fails_with_the_names_that_are_there() {
    let text = failure(pages(), async |world| {
        world.page.load(&world.url("/")).await?;
        world.page.find(Role::Link, "Go back").await.map(drop)
    });
    assert!(
        text.contains("no link named") && text.contains("Go on now"),
        "{text}"
    );
    assert!(text.contains(".png"), "no picture: {text}");
}

#[test]
fn the_audit_finds_what_is_wrong() {
    let text = failure(
        pages().expecting("none.png").expecting("style"),
        async |world| {
            world.page.load(&world.url("/two.html")).await?;
            world.page.is_accessible("the second page").await
        },
    );
    assert!(text.contains("image-alt"), "{text}");
}

#[test]
fn a_console_error_fails_a_journey_that_does_not_expect_it() {
    let text = failure(pages(), async |world| {
        world.page.load(&world.url("/two.html")).await
    });
    assert!(
        text.contains("console") && text.contains("none.png"),
        "{text}"
    );
}

#[test]
fn a_request_to_another_host_is_seen() {
    let text = failure(pages().expecting("ERR_"), async |world| {
        world.page.load(&world.url("/")).await?;
        world
            .page
            .script("location.href = 'http://elsewhere.example/x'")
            .await?;
        let asked = async || {
            Ok(world
                .requests()
                .await?
                .iter()
                .any(|r| r.host() == "elsewhere.example"))
        };
        world.page.wait("the request", asked).await
    });
    assert!(text.contains("http://elsewhere.example/x"), "{text}");
}

#[test]
fn a_panic_in_a_step_still_leaves_a_picture() {
    let text = failure(pages(), async |world| {
        world.page.load(&world.url("/")).await?;
        assert_eq!(1, 2, "as asked");
        Ok(())
    });
    assert!(text.contains("as asked") && text.contains(".png"), "{text}");
}

#[test]
fn the_network_and_the_back_end_can_be_cut_and_restored() {
    journey(pages().on(Device::Kiosk).expecting("ERR_"), async |world| {
        let page = &world.page;
        page.load(&world.url("/")).await?;
        let fetched = async || {
            page.script("return fetch('/two.html').then(r => r.ok, () => false)")
                .await
                .map(|answer| answer == true)
        };
        ensure!(fetched().await?);
        page.network(Speed::Cut).await?;
        ensure!(!fetched().await?, "the network is cut");
        page.network(Speed::Slow).await?;
        ensure!(fetched().await?);
        page.network(Speed::Full).await?;
        world.backend.borrow_mut().cut();
        ensure!(!fetched().await?, "the back end is down");
        world.backend.borrow_mut().resume()?;
        ensure!(fetched().await?);
        page.slow_down(4).await?;
        ensure!(
            world
                .requests()
                .await?
                .iter()
                .any(|request| request.path() == "/two.html")
        );
        Ok(())
    });
}
