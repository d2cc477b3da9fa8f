//! What a family says stays with it.

use anyhow::{Result, ensure};
use egude_tests::browser::{Role, Setup, World, journey};

use super::family::{Family, Say, UJUMCHIN};
use super::walk::Walk;

/// A family with much to hide, and figures that appear nowhere by chance.
fn private() -> Family {
    Family::alone(UJUMCHIN, "437.19")
        .saying(
            "member-list",
            Say::People(&[("parent", "1"), ("child", "1")]),
        )
        .saying("birth-month.parent", Say::Born("1941", "5"))
        .saying("birth-month.child", Say::Born("2015", "5"))
        .saying("urgent", Say::Kinds(&["violence"]))
        .saying("life-hard", Say::Yes)
        .saying("anyone-apart", Say::Yes)
        .saying("apart.child", Say::Option("no"))
        .saying("disabled", Say::Kinds(&["self-1"]))
        .saying("disability-type", Say::Option("mental"))
        .saying("disability-grade", Say::Option("2"))
        .saying("seriously-ill", Say::Kinds(&["parent-1"]))
        .saying("illness", Say::Option("leukaemia"))
        .saying("uncared", Say::Kinds(&["child-1"]))
        .saying("father", Say::Option("prison"))
        .saying("father-months", Say::Count("17"))
        .saying("mother", Say::Option("out-of-contact"))
        .saying("savings", Say::Money("7391.57"))
}

/// Words and figures that only the answers hold.
const SAID: &[&str] = &[
    "437.19",
    "43719",
    "7391.57",
    "739157",
    "1941",
    "violence",
    "transfer",
    "parent",
    "mental",
    "leukaemia",
    "prison",
    "out-of-contact",
    "over-one-year",
];

/// Fails when an address or a line of the log holds an answer.
async fn nothing_went_out(world: &World) -> Result<()> {
    let place = format!("?region={}", UJUMCHIN.code);
    let own = [
        "/api/v1/regions".to_owned(),
        format!("/api/v1/rates{place}"),
        format!("/api/v1/offices{place}"),
    ];
    let mut asked_rates = false;
    for request in world.requests().await? {
        if request.host().is_empty() {
            continue;
        }
        ensure!(
            request.method == "GET",
            "{} {}",
            request.method,
            request.url
        );
        let path = request.path();
        let file = !path.starts_with("/api/")
            && (!path.contains('?') || path.ends_with("?lang=zh-CN") || path.ends_with("?check"));
        ensure!(
            own.iter().any(|own| own == path) || file,
            "the page asks for {}",
            request.url
        );
        ensure!(
            !SAID.iter().any(|said| path.contains(said)),
            "an answer is in {}",
            request.url
        );
        asked_rates |= path == own[1];
    }
    ensure!(asked_rates, "the figures of the place were not asked for");
    let log = world.backend.borrow().log();
    let found = SAID.iter().find(|said| log.contains(**said));
    ensure!(found.is_none(), "the log holds {found:?}:\n{log}");
    Ok(())
}

#[test]
fn nothing_of_the_answers_leaves_the_device() {
    journey(Setup::default(), async |world| {
        let walk = Walk::new(world, private())?;
        walk.begin().await?;
        // Neither does the address bar tell of them, which is what a history keeps.
        loop {
            let (path, heading) = walk.stand().await?;
            let number = path.strip_prefix("/self-check/q/");
            let Some(number) = number else { break };
            ensure!(number.parse::<u32>().is_ok(), "the address says {path}");
            let question = walk.question(&heading)?;
            walk.answer(question, &heading).await?;
        }
        walk.to_result().await?;
        walk.unfold().await?;
        world.page.reload().await?;
        walk.heads("result-title").await?;
        nothing_went_out(world).await
    });
}

#[test]
fn a_trial_leaves_the_device_as_little_as_an_answer() {
    journey(Setup::default(), async |world| {
        let walk = Walk::arrive(world, private()).await?;
        walk.press_to(Role::Link, "what-if-open", "what-if-title")
            .await?;
        let title = walk.texts.get("q-savings-title")?;
        let savings = egude_tests::browser::Name::Has(title);
        world.page.click(Role::Button, savings).await?;
        walk.at("savings").await?;
        let (path, heading) = walk.stand().await?;
        ensure!(path == "/self-check/what-if", "the address says {path}");
        walk.say("savings", &heading).await?;
        walk.press_to(Role::Button, "what-if-see", "what-if-result-title")
            .await?;
        nothing_went_out(world).await
    });
}
