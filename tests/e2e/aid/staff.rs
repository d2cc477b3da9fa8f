//! The desk of the one door, as its staff use it.

use anyhow::ensure;
use egude_tests::browser::{Device, Setup, journey};
use serde_json::json;

use super::clerk::{Clerk, NEIGHBOUR, TOWNSHIP, spending, urgent};
use crate::marriage::arranged::{ask, done};

const TOWN: &str = "sample-township";

fn desktop() -> Setup {
    Setup::default().on(Device::Desktop)
}

#[test]
fn urgent_help_goes_from_accepting_to_the_record() {
    journey(desktop(), async |world| {
        world.open("/staff").await?;
        let sent = urgent(world, TOWNSHIP).await?;
        let clerk = Clerk::signs_in(world, TOWN).await?;
        clerk.person.heads("cases-title").await?;
        world.is_whole("the work list").await?;
        clerk.opens(&sent).await?;
        clerk.stage_is("waiting").await?;
        clerk
            .may(&["accept"], &["advance", "pay", "survey"])
            .await?;
        world.is_whole("a case").await?;
        clerk.begins("accept").await?;
        clerk.does("accept").await?;
        clerk.stage_is("advance").await?;
        clerk.begins("advance").await?;
        // Beyond the township's limit nothing is sent, and what was typed stays.
        clerk.fills("do-fen", "999999").await?;
        clerk.fills("do-text", "示例：现金").await?;
        clerk.submits("advance").await?;
        clerk.shows("#do-wrong").await?;
        world.is_whole("a form with a mistake").await?;
        clerk.fills("do-fen", "1000").await?;
        clerk.does("advance").await?;
        clerk.stage_is("papers-due").await?;
        clerk.may(&["record"], &["accept", "advance"]).await?;
        let case = sent.now(world).await?;
        ensure!(case["parts"][0]["advanced"] == 100_000, "{case:#}");
        clerk.begins("record").await?;
        clerk.fills("do-text", "示例：已补齐").await?;
        clerk.does("record").await?;
        let case = sent.now(world).await?;
        ensure!(case["state"] == "closed", "{case:#}");
        Ok(())
    });
}

#[test]
fn spending_goes_from_the_one_time_list_to_the_money() {
    journey(desktop(), async |world| {
        world.open("/staff").await?;
        let sent = spending(world).await?;
        let clerk = Clerk::signs_in(world, TOWN).await?;
        clerk.opens(&sent).await?;
        clerk.begins("tell-missing").await?;
        clerk.submits("tell-missing").await?;
        clerk.shows("#do-wrong").await?;
        clerk.clicks("#do-papers").await?;
        clerk.fills("do-other", "示例：住院收据").await?;
        clerk.does("tell-missing").await?;
        // Once, and never again.
        clerk.may(&["item"], &["tell-missing"]).await?;
        let case = sent.now(world).await?;
        ensure!(
            case["tasks"].as_array().map(Vec::len) == Some(2),
            "{case:#}"
        );
        for task in [0, 1] {
            clerk.begins("item").await?;
            let nth = if task == 0 {
                String::new()
            } else {
                format!("-{}", task + 1)
            };
            clerk.clicks(&format!("#do-task{nth}")).await?;
            clerk.clicks("#do-how").await?;
            clerk.does("item").await?;
        }
        clerk.begins("signed-on-paper").await?;
        clerk.clicks("#do-n").await?;
        clerk.does("signed-on-paper").await?;
        clerk.begins("accept").await?;
        clerk.does("accept").await?;
        clerk.stage_is("survey").await?;
        clerk.begins("survey").await?;
        clerk.fills("do-staff", "示例庚").await?;
        clerk.clicks("#do-how").await?;
        clerk.fills("do-text", "示例：情况属实").await?;
        clerk.submits("survey").await?;
        clerk.shows("#do-staff-error").await?;
        clerk.fills("do-staff", "示例庚\n示例辛").await?;
        clerk.does("survey").await?;
        clerk.stage_is("opinion").await?;
        clerk.begins("opinion").await?;
        clerk.clicks("#do-support").await?;
        clerk.fills("do-fen", "3000").await?;
        clerk.fills("do-text", "示例：同意").await?;
        clerk.does("opinion").await?;
        clerk.stage_is("notice").await?;
        clerk.begins("notice").await?;
        clerk.does("notice").await?;
        let case = sent.now(world).await?;
        ensure!(case["posting"]["until"].is_string(), "{case:#}");
        // Its days have to pass: nobody decides before.
        clerk.may(&["objection"], &["pay", "advance"]).await
    });
}

#[test]
fn a_refusal_has_reasons_from_the_list_and_goes_after_it_was_read_once_more() {
    journey(desktop(), async |world| {
        world.open("/staff").await?;
        let sent = urgent(world, TOWNSHIP).await?;
        let county = Clerk::signs_in(world, "sample-county").await?;
        county.opens(&sent).await?;
        county.begins("accept").await?;
        county.does("accept").await?;
        county.begins("decide").await?;
        county.clicks("#do-outcome-2").await?;
        county.submits("decide").await?;
        county.shows("#do-reasons-error").await?;
        county.clicks("#do-reasons").await?;
        county.fills("do-text", "示例：请向县里复议").await?;
        county.does("decide").await?;
        let case = sent.now(world).await?;
        let decision = &case["parts"][0]["decision"];
        ensure!(decision["outcome"] == "refused", "{case:#}");
        ensure!(
            decision["reasons"].as_array().map(Vec::len) == Some(1),
            "{case:#}"
        );
        ensure!(
            decision["remedies"]
                .as_array()
                .is_some_and(|all| !all.is_empty()),
            "{case:#}"
        );
        Ok(())
    });
}

#[test]
fn staff_of_one_township_do_not_see_a_case_of_another() {
    journey(desktop().expecting("404"), async |world| {
        world.open("/staff").await?;
        let (own, other) = (
            urgent(world, TOWNSHIP).await?,
            urgent(world, NEIGHBOUR).await?,
        );
        let clerk = Clerk::signs_in(world, TOWN).await?;
        clerk
            .shows(&format!("#case-{}", own.reference.replace('-', "")))
            .await?;
        let main = clerk.person.main().await?;
        ensure!(!main.contains(&other.reference), "{main}");
        let body = json!({ "name": TOWN, "password": "sample-password" });
        let session = done(world, "/staff/sessions", None, Some(body)).await?;
        let path = format!("/staff/cases/{}", other.reference);
        let (status, answer) = ask(world, &path, session["key"].as_str(), None).await?;
        ensure!(status == 404, "{status} {answer:#}");
        Ok(())
    });
}

#[test]
fn what_somebody_else_did_meanwhile_is_said_and_nothing_typed_is_lost() {
    journey(desktop().expecting("409"), async |world| {
        world.open("/staff").await?;
        let sent = urgent(world, TOWNSHIP).await?;
        let clerk = Clerk::signs_in(world, TOWN).await?;
        clerk.opens(&sent).await?;
        clerk.begins("note").await?;
        clerk.fills("do-text", "示例：我的备注").await?;
        let body = json!({ "name": "sample-county", "password": "sample-password" });
        let session = done(world, "/staff/sessions", None, Some(body)).await?;
        let key = session["key"].as_str();
        let path = format!("/staff/cases/{}", sent.reference);
        let case = done(world, &path, key, None).await?;
        let deed = json!({ "sequence": case["case"]["sequence"], "deed": { "do": "accept" } });
        done(world, &format!("{path}/deeds"), key, Some(deed)).await?;
        clerk.submits("note").await?;
        clerk.shows("#case-moved").await?;
        clerk.person.reads("cases-moved-title").await?;
        let typed = world
            .page
            .script("return document.getElementById('do-text').value")
            .await?;
        ensure!(typed == "示例：我的备注", "{typed}");
        world.is_whole("a case that somebody else changed").await?;
        clerk.does("note").await
    });
}

#[test]
fn without_a_mouse_a_case_is_found_opened_and_accepted() {
    journey(desktop(), async |world| {
        world.open("/staff").await?;
        let sent = urgent(world, TOWNSHIP).await?;
        let clerk = Clerk::signs_in(world, TOWN).await?;
        clerk.shows("#cases-find").await?;
        world
            .page
            .script("document.querySelector('h1').focus()")
            .await?;
        world.page.press("/").await?;
        world.page.press(&sent.reference[..6]).await?;
        // Enter goes into the list, Enter again opens what is selected there.
        world.page.press("\u{E007}").await?;
        clerk.shows("#cases-list:focus").await?;
        world.page.press("\u{E007}").await?;
        clerk.shows(".case-do h2").await?;
        clerk.begins("accept").await?;
        world
            .page
            .script("document.querySelector('form[data-deed] button').focus()")
            .await?;
        world.page.press("\u{E007}").await?;
        clerk.stage_is("advance").await?;
        // What can be done next has the focus.
        clerk.shows("#case-do:focus").await
    });
}
