//! A member of staff whose session ends while something is typed.

use anyhow::{Context, ensure};
use egude_tests::browser::{Device, Setup, journey};
use serde_json::Value;

use super::clerk::{Clerk, TOWNSHIP, urgent};
use crate::marriage::arranged::done;

/// The key of the session, as the page sends it.
const WATCH: &str = "(() => {
    if (window.egudeWatch) return;
    const answer = window.egudeWatch = window.fetch.bind(window);
    window.fetch = (input, init) => {
        const request = new Request(input, init);
        if (request.url.includes('/staff/cases')) {
            window.egudeStaffKey = request.headers.get('egude-key');
        }
        return answer(request);
    };
})()";

#[test]
fn a_session_that_ends_while_a_deed_is_typed_is_said_and_does_nothing() {
    let setup = Setup::default().on(Device::Desktop).expecting("401");
    journey(setup, async |world| {
        world.page.before_every_page(WATCH).await?;
        world.open("/staff").await?;
        let sent = urgent(world, TOWNSHIP).await?;
        let clerk = Clerk::signs_in(world, "sample-township").await?;
        clerk.opens(&sent).await?;
        clerk.begins("note").await?;
        clerk.fills("do-text", "示例：我的备注").await?;
        let key = world.page.script("return window.egudeStaffKey").await?;
        let key = key.as_str().context("no session")?.to_owned();
        done(world, "/staff/sessions/end", Some(&key), Some(Value::Null)).await?;
        clerk.submits("note").await?;
        // Said, with what it means for what was typed; nothing of the case stays on the screen.
        clerk.shows("#desk-name").await?;
        clerk.person.reads("desk-ended-over").await?;
        let main = clerk.person.main().await?;
        ensure!(!main.contains(&sent.reference), "{main}");
        ensure!(!main.contains("我的备注"), "{main}");
        world.is_whole("a session that has ended").await?;
        clerk.fills("desk-name", "sample-township").await?;
        clerk.fills("desk-password", "sample-password").await?;
        clerk.person.presses("desk-sign-in").await?;
        clerk.opens(&sent).await?;
        let case = sent.now(world).await?;
        ensure!(case["state"] == "submitted", "{case:#}");
        clerk.begins("note").await?;
        clerk.fills("do-text", "示例：我的备注").await?;
        clerk.does("note").await
    });
}
