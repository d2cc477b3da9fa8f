//! The directory, as its staff keep it.

use anyhow::ensure;
use egude_tests::browser::{Device, Setup, World, journey};
use serde_json::json;

use super::keeper::{MEALS, chooses, colleague, is_done, opens, published, signs_in};
use crate::marriage::arranged::done;

fn desktop() -> Setup {
    Setup::default().on(Device::Desktop)
}

async fn field(world: &World, id: &str) -> anyhow::Result<String> {
    let script = format!("return document.getElementById('{id}')?.value ?? ''");
    let text = world.page.script(&script).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

#[test]
fn what_staff_confirm_stands_there_as_checked_today() {
    journey(desktop(), async |world| {
        let clerk = signs_in(world).await?;
        world.is_whole("the list of places").await?;
        opens(&clerk, MEALS).await?;
        world.is_whole("a place at the desk").await?;
        clerk.person.presses("keep-do-confirm").await?;
        is_done(&clerk).await?;
        let today = "return new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })";
        let today = world.page.script(today).await?;
        let place = published(world, MEALS).await?;
        ensure!(place["checked"]["on"] == today, "{place:#}");
        Ok(())
    });
}

#[test]
fn hours_that_are_corrected_are_those_that_residents_read() {
    journey(desktop(), async |world| {
        let clerk = signs_in(world).await?;
        opens(&clerk, MEALS).await?;
        clerk.begins("correct").await?;
        world.is_whole("the form of a whole entry").await?;
        // The first row, unfolded; a slip stands at its field and nothing is sent.
        clerk
            .clicks("#keep-timetable-weekly-r0 .keep-row-head button")
            .await?;
        clerk
            .fills("keep-timetable-weekly-r0-from", "25:00")
            .await?;
        clerk.submits("correct").await?;
        clerk.shows("#keep-timetable-weekly-r0-from-error").await?;
        world.is_whole("a slip in the hours").await?;
        clerk
            .fills("keep-timetable-weekly-r0-from", "10:10")
            .await?;
        clerk.fills("keep-timetable-weekly-r0-to", "13:10").await?;
        clerk.submits("correct").await?;
        is_done(&clerk).await?;
        let place = published(world, MEALS).await?;
        let first = &place["timetable"]["weekly"][0];
        ensure!(
            first["from"] == "10:10" && first["to"] == "13:10",
            "{place:#}"
        );
        world.open(&format!("/elderly/place/{MEALS}")).await?;
        let says = async || Ok(world.page.text().await?.contains("13:10"));
        world.page.wait("the new hours", says).await
    });
}

#[test]
fn a_place_is_closed_for_days_and_opened_again() {
    journey(desktop(), async |world| {
        let clerk = signs_in(world).await?;
        opens(&clerk, MEALS).await?;
        clerk.begins("close").await?;
        clerk.submits("close").await?;
        // Why is not guessed.
        clerk.shows("#keep-wrong").await?;
        clerk.clicks("#keep-why").await?;
        clerk.submits("close").await?;
        is_done(&clerk).await?;
        let place = published(world, MEALS).await?;
        ensure!(place["closures"][0]["why"] == "weather", "{place:#}");
        clerk.person.reads("keep-closures").await?;
        clerk.clicks(".case-do .keep-row-head button").await?;
        let open = async || {
            let place = published(world, MEALS).await?;
            Ok(place["closures"].as_array().is_none_or(Vec::is_empty))
        };
        world.page.wait("the day open again", open).await
    });
}

#[test]
fn a_report_that_is_right_leads_on_to_the_correction() {
    journey(desktop(), async |world| {
        world.open("/staff").await?;
        let report = json!({ "place": MEALS, "about": ["phone"], "text": "示例：打不通",
            "language": "zh-CN" });
        done(world, "/place-reports", None, Some(report)).await?;
        let clerk = signs_in(world).await?;
        opens(&clerk, MEALS).await?;
        clerk.person.reads("place-report-phone").await?;
        clerk.person.presses("keep-do-settle").await?;
        clerk.shows("form[data-deed='settle']").await?;
        clerk.clicks("#keep-state").await?;
        clerk.fills("keep-note", "示例：换了号码").await?;
        clerk.submits("settle").await?;
        clerk.shows("form[data-deed='correct']").await?;
        clerk.fills("keep-phones", "0479-0000009").await?;
        clerk.submits("correct").await?;
        is_done(&clerk).await?;
        let place = published(world, MEALS).await?;
        ensure!(place["phones"] == json!(["0479-0000009"]), "{place:#}");
        // Who changed what stays.
        clerk.person.reads("keep-record").await
    });
}

#[test]
fn a_colleague_who_was_quicker_takes_nothing_that_was_typed() {
    journey(desktop().expecting("409"), async |world| {
        let clerk = signs_in(world).await?;
        opens(&clerk, MEALS).await?;
        clerk.begins("correct").await?;
        clerk.fills("keep-phones", "0479-0000009").await?;
        colleague(world, MEALS, json!({ "deed": "state", "state": "paused" })).await?;
        clerk.submits("correct").await?;
        clerk.shows("#keep-moved").await?;
        world.is_whole("a colleague was quicker").await?;
        ensure!(field(world, "keep-phones").await? == "0479-0000009", "gone");
        clerk.submits("correct").await?;
        is_done(&clerk).await?;
        let place = published(world, MEALS).await?;
        ensure!(place["phones"] == json!(["0479-0000009"]), "{place:#}");
        ensure!(place["state"] == "paused", "{place:#}");
        Ok(())
    });
}

const WRONG: &str = "服务点编号,名称,类型,行政区划代码,电话,纬度,经度,核实单位\n\
    e2e-one,示例：新食堂,不知道什么,152502000000,0479-0000000,43.93,116.08,示例单位\n\
    e2e-one,示例：另一个,助餐点,152502000000,打不通,116.08,43.93,示例单位\n";
const GOOD: &str = "服务点编号,名称,类型,行政区划代码,电话,纬度,经度,核实单位,示例\n\
    e2e-new,示例：新开的食堂,助餐点,152502000000,0479-0000000,43.93,116.08,示例单位,是\n";

#[test]
fn a_wrong_file_names_its_lines_and_changes_nothing() {
    for language in ["zh-CN", "mn-Mong-CN"] {
        let setup = Setup {
            language,
            ..desktop()
        };
        journey(setup, async |world| {
            let clerk = signs_in(world).await?;
            clerk.person.presses("import-title").await?;
            clerk.shows("#import-file").await?;
            world.is_whole("choosing a file").await?;
            chooses(world, "wrong.csv", WRONG).await?;
            clerk.person.presses("import-look").await?;
            clerk.shows(".import-faults").await?;
            for code in ["unknown-kind", "duplicate"] {
                clerk.person.reads(&format!("import-fault-{code}")).await?;
            }
            let line = clerk.person.texts.filled("import-line", &["2"])?;
            ensure!(world.page.text().await?.contains(&line), "no {line}");
            clerk.person.reads("import-nothing-changed").await?;
            world.is_whole("faults of a file").await?;
            let may =
                "return !!document.querySelector('.import-preview .button[data-variant=primary]')";
            ensure!(world.page.script(may).await? == false, "it may");
            Ok(())
        });
    }
}

#[test]
fn a_good_file_is_seen_then_published_then_found() {
    journey(desktop(), async |world| {
        let clerk = signs_in(world).await?;
        clerk.person.presses("import-title").await?;
        clerk.shows("#import-file").await?;
        chooses(world, "new.csv", GOOD).await?;
        clerk.person.presses("import-look").await?;
        clerk.person.reads("import-may").await?;
        world.is_whole("what a file would change").await?;
        // The file stands for the whole banner: what it does not name goes, once that is ticked.
        clerk.person.presses("import-publish").await?;
        clerk.person.reads("import-refused-unticked").await?;
        clerk.clicks("#import-tick").await?;
        clerk.person.presses("import-publish").await?;
        clerk.person.reads("import-published").await?;
        let place = published(world, "e2e-new").await?;
        ensure!(place["name"]["zh"] == "示例：新开的食堂", "{place:#}");
        ensure!(published(world, MEALS).await?.is_null(), "withdrawn");
        world.open("/elderly/place/e2e-new").await?;
        let says = async || Ok(world.page.text().await?.contains("示例：新开的食堂"));
        world.page.wait("the new place", says).await
    });
}
