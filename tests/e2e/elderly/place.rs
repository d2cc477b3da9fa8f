//! One place: everything of it, remembered, compared, priced for somebody.

use anyhow::{Result, ensure};
use egude_tests::browser::{Device, Role, Setup, World, journey};

use super::detailed::{HOME, OTHERS, VAN, clock_at, directory, path};
use crate::marriage::desk::Person;

const SHIPPED: &str = include_str!("../../../public/config.json");
const TUESDAY: &str = "2026-11-24T16:30:00+08:00";

/// A screen in a hall: nothing is kept.
fn kiosk() -> Setup {
    let config = SHIPPED.replace("\"device\": \"own\"", "\"device\": \"kiosk\"");
    assert_ne!(config, SHIPPED, "config.json says which device it is");
    Setup::default().on(Device::Kiosk).with_config(config)
}

async fn reads(world: &World, words: &str) -> Result<()> {
    let says = async || Ok(world.page.text().await?.contains(words));
    let result = world.page.wait(words, says).await;
    let text = world.page.text().await?;
    result.map_err(|error| error.context(text))
}

async fn opens<'a>(world: &'a World, id: &str) -> Result<Person<'a>> {
    directory(world).await?;
    world.open(&path(id)).await?;
    Person::new(world)
}

#[test]
fn a_place_tells_a_family_everything_and_asks_nobody_else_for_it() {
    for language in ["zh-CN", "mn-Mong-CN"] {
        journey(Setup::phone(language), async |world| {
            clock_at(world, TUESDAY).await?;
            let person = opens(world, HOME).await?;
            for part in ["open", "where", "costs", "care", "papers", "source", "take"] {
                person.reads(&format!("place-part-{part}")).await?;
            }
            let links = "return [...document.querySelectorAll('main a')].map(a => a.href)";
            let links = world.page.script(links).await?.to_string();
            for link in [
                "tel:0479-0000000",
                "tel:0479-0000001",
                "geo:43.940000,116.100000?q=",
            ] {
                ensure!(links.contains(link), "{link} is not in {links}");
            }
            let text = world.page.text().await?;
            for word in [
                "0479-0000001",
                "示例街 1 号",
                "示例备案-0001",
                "示例民政局",
                "900",
            ] {
                ensure!(text.contains(word), "{word} is not in {text}");
            }
            world.is_whole("a place").await?;
            for request in world.requests().await? {
                let own = world.url("").ends_with(request.host());
                ensure!(own || request.host().is_empty(), "{}", request.url);
            }
            Ok(())
        });
    }
}

#[test]
fn whether_it_is_open_follows_the_clock_of_china() {
    for (moment, words) in [
        (TUESDAY, "现在开门，17:30 关"),
        ("2026-11-24T07:00:00+08:00", "现在关门，今天 08:30 开"),
        // The same evening, as a device in another zone writes it.
        ("2026-11-24T10:00:00Z", "现在关门，明天 08:30 开"),
        ("2026-11-28T10:00:00+08:00", "今天休息，星期一 08:30 开"),
    ] {
        journey(Setup::default(), async |world| {
            clock_at(world, moment).await?;
            opens(world, HOME).await?;
            reads(world, words).await
        });
    }
}

#[test]
fn a_van_is_told_by_its_next_stop_and_a_stop_called_off_says_why() {
    journey(Setup::default(), async |world| {
        clock_at(world, "2026-11-27T10:00:00+08:00").await?;
        opens(world, VAN).await?;
        reads(world, "11:00–12:00 示例嘎查 不来（天气、路况）").await?;
        let visits = "return document.querySelectorAll('.place-visit').length";
        let shown = world.page.script(visits).await?;
        ensure!(shown == 5, "four visits and the one that is off: {shown}");
        world.is_whole("a van").await
    });
    journey(Setup::default(), async |world| {
        clock_at(world, "2026-11-24T11:20:00+08:00").await?;
        opens(world, VAN).await?;
        reads(world, "现在停在 示例嘎查，12:00 离开").await
    });
}

#[test]
fn a_number_of_beds_says_its_day_and_an_old_one_how_old() {
    journey(Setup::default(), async |world| {
        clock_at(world, TUESDAY).await?;
        opens(world, HOME).await?;
        reads(world, "空床 3 张（2026年11月20日的数）").await?;
        world.open(&path(OTHERS[0])).await?;
        reads(world, "是 176 天前的数").await
    });
}

async fn remembers(world: &World, id: &str) -> Result<()> {
    world.open(&path(id)).await?;
    let pressed = "return document.querySelector('.place-acts [data-saved]')?.dataset.saved";
    let there = async || Ok(!world.page.script(pressed).await?.is_null());
    world.page.wait("the button", there).await?;
    let press = "document.querySelector('.place-acts [data-saved]').click()";
    world.page.script(press).await.map(drop)
}

#[test]
fn what_is_remembered_outlives_a_reload_on_ones_own_device_and_four_are_compared() {
    journey(Setup::default(), async |world| {
        clock_at(world, TUESDAY).await?;
        let person = opens(world, HOME).await?;
        for id in [HOME, OTHERS[0], OTHERS[1], OTHERS[2]] {
            remembers(world, id).await?;
            person.reads("saved-off").await?;
        }
        remembers(world, "k-four").await?;
        reads(world, "最多记 4 个").await?;
        person.reads("saved-on").await?;
        world.open("/elderly").await?;
        person.reads("saved-compare").await?;
        let compare = person.texts.get("saved-compare")?;
        world.page.click(Role::Link, compare).await?;
        person.heads("compare-title").await?;
        let columns = "return document.querySelectorAll('.compare thead th').length";
        ensure!(
            world.page.script(columns).await? == 5,
            "four and what is compared"
        );
        person.reads("compare-differs").await?;
        // The wide table is reached and scrolled by keyboard alone.
        let region = "const it = document.querySelector('.compare-frame'); it.focus();
            return [it.tabIndex, document.activeElement === it]";
        let reached = world.page.script(region).await?;
        ensure!(reached == serde_json::json!([0, true]), "{reached}");
        world.is_whole("four beside each other").await?;
        world.page.load(&world.url("/elderly/compare")).await?;
        world.ready().await?;
        reads(world, "示例三").await
    });
}

#[test]
fn at_a_hall_screen_what_is_remembered_is_gone_with_the_page() {
    journey(kiosk(), async |world| {
        clock_at(world, TUESDAY).await?;
        let person = opens(world, HOME).await?;
        let press = "document.querySelector('.place-acts [data-saved]').click()";
        world.page.script(press).await?;
        person.reads("saved-off").await?;
        world.is_whole("a place at a hall's screen").await?;
        let kept = world.page.kept().await?;
        ensure!(
            !kept.iter().any(|(name, _)| name.contains("places")),
            "{kept:?}"
        );
        world.page.reload().await?;
        person.reads("saved-on").await
    });
}

#[test]
fn a_price_for_you_is_told_only_after_you_said_so_and_not_any_more_when_you_take_it_back() {
    journey(Setup::default(), async |world| {
        clock_at(world, TUESDAY).await?;
        let person = opens(world, HOME).await?;
        person.reads("place-part-costs").await?;
        let main = person.main().await?;
        ensure!(!main.contains("您可能付："), "{main}");
        let open = "document.querySelector('.for-you summary').click()";
        world.page.script(open).await?;
        let dibao = person.texts.get("place-group-dibao")?;
        world.page.choose(Role::Checkbox, dibao).await?;
        world.is_whole("what somebody may belong to").await?;
        person.presses("for-you-agree").await?;
        reads(world, "您可能付：床位每月 600 元").await?;
        let main = person.main().await?;
        ensure!(
            !main.contains("您可能不用花钱"),
            "lunch is for those over 80: {main}"
        );
        world.is_whole("a price for somebody").await?;
        let kept = world.page.kept().await?;
        ensure!(!kept.iter().any(|(_, it)| it.contains("dibao")), "{kept:?}");
        person.presses("for-you-take-back").await?;
        let gone = async || Ok(!person.main().await?.contains("您可能付："));
        world.page.wait("the price to be gone", gone).await
    });
}

#[test]
fn a_place_that_is_gone_says_so_and_offers_others() {
    journey(Setup::default(), async |world| {
        let person = opens(world, "no-such-place").await?;
        person.heads("place-gone-title").await?;
        person.reads("place-gone-others").await?;
        world.is_whole("no such place").await
    });
}
