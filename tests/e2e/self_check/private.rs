//! What a family says stays with it.

use anyhow::ensure;
use egude_tests::browser::{Setup, journey};

use super::family::{Family, Say, UJUMCHIN};
use super::walk::Walk;

#[test]
fn nothing_of_the_answers_leaves_the_device() {
    journey(Setup::default(), async |world| {
        // Figures that appear nowhere by chance.
        let family = Family::alone(UJUMCHIN, "437.19")
            .saying("member-list", Say::People(&[("parent", "1")]))
            .saying("together", Say::Option("over-one-year"))
            .saying("savings", Say::Money("7391.57"));
        let walk = Walk::new(world, family)?;
        walk.begin().await?;
        walk.to_result().await?;
        world.page.reload().await?;
        walk.heads("result-title").await?;
        let rates = format!("/api/v1/rates?region={}", UJUMCHIN.code);
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
            let own = path == "/api/v1/regions" || path == rates;
            let file = !path.starts_with("/api/")
                && (!path.contains('?') || path.ends_with("?lang=zh-CN"));
            ensure!(own || file, "the page asks for {}", request.url);
            asked_rates |= path == rates;
        }
        ensure!(asked_rates, "the figures of the place were not asked for");
        let log = world.backend.borrow().log();
        for said in [
            "437.19",
            "43719",
            "7391.57",
            "739157",
            "transfer",
            "parent",
            "over-one-year",
        ] {
            ensure!(
                !log.contains(said),
                "the back end's log holds {said}:\n{log}"
            );
        }
        Ok(())
    });
}
