//! When something is wrong with the site, the network or the back end, a person understands it.

use anyhow::ensure;
use egude_tests::browser::{Name, Role, Setup, Speed, Texts, World, journey};

const BROKEN: &[(&str, &str, &str)] = &[
    (r#"{"configVersion":1}"#, "device", "problem-config-missing"),
    (r#"{"configVersion":1,"#, "", "problem-config-not-json"),
    (
        r#"{"configVersion":1,"device":"phone","languages":["zh-CN"],"services":{},"hotlines":[{"number":"1","id":"a"}]}"#,
        "device",
        "problem-config-unknown-value",
    ),
];

#[test]
fn a_wrong_configuration_is_one_page_that_names_the_field() {
    for (config, field, problem) in BROKEN {
        journey(Setup::default().with_config(*config), async |world| {
            world.open("/self-check").await?;
            let texts = world.texts()?;
            let headline = world.page.headline().await?;
            ensure!(
                headline == texts.get("config-error-title")?,
                "the headline is {headline}"
            );
            let text = world.page.text().await?;
            for part in ["config.json", *field, &texts.get(problem)?, "12345"] {
                ensure!(
                    text.contains(part),
                    "\"{part}\" is not on the page:\n{text}"
                );
            }
            world.is_whole("the page of a wrong configuration").await
        });
    }
}

/// Errors that the browser itself reports when a host does not answer.
fn without_answers(language: &'static str) -> Setup {
    Setup::phone(language)
        .expecting("ERR_")
        .expecting("Failed to load resource")
}

async fn shows(world: &World, message: &str) -> anyhow::Result<()> {
    let text = world.texts()?.get(message)?;
    let shown = async || Ok(world.page.text().await?.contains(&text));
    world
        .page
        .wait(&format!("the message {message}: {text}"), shown)
        .await
}

#[test]
fn a_part_of_the_app_that_does_not_come_is_said_and_tried_again() {
    journey(without_answers("zh-CN"), async |world| {
        world.open("/privacy").await?;
        let texts = world.texts()?;
        world.page.network(Speed::Cut).await?;
        world
            .page
            .click(Role::Link, texts.get("brand-home")?)
            .await?;
        world
            .page
            .click(Role::Link, Name::Has(texts.get("service-self-check-name")?))
            .await?;
        shows(world, "part-failed-title").await?;
        world.is_whole("a page that did not come").await?;
        world.page.network(Speed::Full).await?;
        world
            .page
            .click(Role::Button, texts.get("self-check-retry")?)
            .await?;
        shows(world, "self-check-start-button").await
    });
}

#[test]
fn each_door_fetches_its_own_part_and_no_other() {
    journey(Setup::default(), async |world| {
        world.open("/marriage").await?;
        let asked = world.requests().await?;
        let wasm = |part: &str| {
            let mut paths = asked.iter().map(|request| request.path().to_owned());
            paths.any(|path| {
                path.rsplit('.').next() == Some("wasm") && path.starts_with(&format!("/{part}-"))
            })
        };
        ensure!(wasm("marriage"), "the part of the page is not fetched");
        for other in ["self_check", "result", "staff"] {
            // What several need is named after all of them.
            let own = format!("/{other}-");
            let own = asked.iter().any(|request| {
                let path = request.path();
                path.starts_with(&own) && !path.contains("marriage")
            });
            ensure!(!own, "{other} is fetched on a page of marriage");
        }
        Ok(())
    });
}

#[test]
fn a_back_end_that_is_down_is_said_and_tried_again() {
    journey(without_answers("zh-CN"), async |world| {
        world.open("/").await?;
        let texts = world.texts()?;
        world.has_come("self_check").await?;
        world.backend.borrow_mut().cut();
        world
            .page
            .click(Role::Link, Name::Has(texts.get("service-self-check-name")?))
            .await?;
        world
            .page
            .click(Role::Link, texts.get("self-check-start-button")?)
            .await?;
        shows(world, "self-check-loading-failed-title").await?;
        world.is_whole("the self-check without its data").await?;
        world.backend.borrow_mut().resume()?;
        world
            .page
            .click(Role::Button, texts.get("self-check-retry")?)
            .await?;
        let gone = async || {
            Ok(!world
                .page
                .text()
                .await?
                .contains(&texts.get("self-check-loading-failed-title")?))
        };
        world.page.wait("the self-check after all", gone).await
    });
}

#[test]
fn a_language_that_cannot_be_fetched_leaves_the_old_one_and_says_so() {
    journey(without_answers("zh-CN"), async |world| {
        world.open("/").await?;
        world.page.network(Speed::Cut).await?;
        world
            .page
            .click(Role::Button, Texts::of("zh-CN")?.get("language-mn")?)
            .await?;
        shows(world, "language-failed-mn-mong-cn").await?;
        ensure!(
            world
                .page
                .script("return document.documentElement.lang")
                .await?
                == "zh-CN"
        );
        ensure!(world.page.headline().await? == world.texts()?.get("home-title")?);
        world.page.is_accessible("home after a failed switch").await
    });
}

/// When the first thing was painted and when the app had arrived, in milliseconds.
const PAINTED: &str = "const p = performance.getEntriesByName('first-contentful-paint')[0];
            const app = performance.getEntriesByType('resource').find(r => r.name.endsWith('.wasm'));
            return [p ? p.startTime : -1, app ? app.responseEnd : 1e9]";

#[test]
fn on_a_slow_network_the_doors_are_there_before_the_app() {
    journey(Setup::default(), async |world| {
        world.page.network(Speed::Slow).await?;
        world.page.slow_down(4).await?;
        world.page.load(&world.url("/")).await?;
        // The static page and the app say the same, so this holds before and after the change.
        let headline = world.page.headline().await?;
        ensure!(
            headline == world.texts()?.get("home-title")?,
            "the first thing seen is {headline}"
        );
        world.ready().await?;
        let times = world.page.script(PAINTED).await?;
        let (paint, app) = (
            times[0].as_f64().unwrap_or(-1.0),
            times[1].as_f64().unwrap_or_default(),
        );
        ensure!(
            paint > 0.0 && paint < app,
            "painted after {paint} ms, the app arrived after {app} ms"
        );
        Ok(())
    });
}
