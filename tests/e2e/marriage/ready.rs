//! Come, or not yet: what a couple learns before it chooses a day.

use anyhow::{Result, ensure};
use egude_domain::Date;
use egude_tests::browser::{Device, Name, Role, Setup, World, journey};

use super::couple::{Couple, Person, tab_to, today, years_before};

/// Both were born in the century before last, as all sample people.
const HER: Person = Person {
    sex: "female",
    born: Date::constant(1899, 1, 1),
};
const HIM: Person = Person {
    sex: "male",
    born: Date::constant(1899, 1, 1),
};

async fn answers_everything(world: &World, kin: &str) -> Result<()> {
    let couple = Couple::at(world, "marry").await?;
    couple.single("first", HER).await?;
    couple.single("second", HIM).await?;
    couple.willing(kin).await
}

#[test]
fn a_couple_that_may_marry_learns_what_to_bring_and_goes_on_to_the_offices() {
    journey(Setup::default(), async |world| {
        world.open("/marriage").await?;
        let texts = world.texts()?;
        let door = Name::Has(texts.get("marriage-marry")?);
        world.page.click(Role::Link, door).await?;
        let couple = Couple {
            world,
            texts: world.texts()?,
        };
        couple.single("first", HER).await?;
        couple.single("second", HIM).await?;
        couple.willing("no").await?;
        couple.heads("marriage-verdict-come").await?;
        for said in [
            "marriage-paper-id-card",
            "marriage-paper-declaration",
            "marriage-rule-m-4",
            "marriage-fact-walk-in",
        ] {
            couple.reads(said).await?;
        }
        world
            .page
            .click(Role::Link, texts.get("marriage-book")?)
            .await?;
        couple.heads("marriage-offices-title").await
    });
}

#[test]
fn who_is_too_young_learns_from_which_day_it_is_possible() {
    journey(Setup::default(), async |world| {
        let couple = Couple::at(world, "marry").await?;
        let day = today(world).await?;
        // Twenty in forty days.
        let born = years_before(day, 20, 40)?;
        couple.single("first", Person { born, ..HER }).await?;
        couple.single("second", HIM).await?;
        couple.willing("no").await?;
        couple.heads("marriage-verdict-later").await?;
        couple.reads("marriage-rule-m-9").await?;
        let from = Date::new(born.year() + 20, born.month(), born.day())?;
        let values = [
            from.year().to_string(),
            from.month().to_string(),
            from.day().to_string(),
        ];
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let words = couple.texts.filled("date-full", &values)?;
        let page = world.page.text().await?;
        ensure!(page.contains(&words), "{words} is not named:\n{page}");
        // A later day can be booked now.
        world
            .page
            .find(Role::Link, couple.texts.get("marriage-book")?)
            .await?;
        Ok(())
    });
}

#[test]
fn what_is_not_known_is_asked_and_never_taken_for_no() {
    journey(Setup::default(), async |world| {
        answers_everything(world, "unsure").await?;
        let couple = Couple {
            world,
            texts: world.texts()?,
        };
        couple.heads("marriage-verdict-ask").await?;
        couple.reads("marriage-rule-m-11-kin").await?;
        ensure!(world.page.text().await?.contains("12345"), "nobody to call");
        Ok(())
    });
}

#[test]
fn an_unanswered_question_is_named_and_leads_to_its_field() {
    journey(Setup::default(), async |world| {
        let couple = Couple::at(world, "marry").await?;
        couple.heads("marriage-step-first").await?;
        couple.say("origin", "mainland").await?;
        couple.say("sex", "female").await?;
        world
            .page
            .fill(couple.texts.get("unit-year")?, "1899")
            .await?;
        world
            .page
            .fill(couple.texts.get("unit-month")?, "2")
            .await?;
        world.page.fill(couple.texts.get("unit-day")?, "30").await?;
        couple.go_on().await?;
        world.page.find(Role::Alert, Name::Any).await?;
        couple.reads("error-marriage-day-none").await?;
        couple.reads("error-choose").await?;
        world.is_whole("a step with errors").await?;
        let values = world
            .page
            .script("return [...document.querySelectorAll('main input[type=text]')].map(i => i.value).join('-')")
            .await?;
        ensure!(values == "1899-2-30", "what was typed is gone: {values}");
        Ok(())
    });
}

#[test]
fn answers_survive_a_language_switch_and_the_way_back() {
    journey(Setup::default(), async |world| {
        let couple = Couple::at(world, "marry").await?;
        couple.single("first", HER).await?;
        couple.heads("marriage-step-second").await?;
        couple.say("origin", "foreigner").await?;
        let chosen = "return [...document.querySelectorAll('main input')]
            .filter(i => i.type === 'text' || i.checked).map(i => i.value).join(' ')";
        world
            .page
            .click(Role::Button, couple.texts.get("language-mn")?)
            .await?;
        let mongolian = async || {
            Ok(world
                .page
                .script("return document.documentElement.lang")
                .await?
                == "mn-Mong-CN")
        };
        world.page.wait("the other language", mongolian).await?;
        let kept = world.page.script(chosen).await?;
        ensure!(
            kept.as_str().is_some_and(|it| it.contains("foreigner")),
            "{kept}"
        );
        world.page.script("history.back()").await?;
        let back = async || {
            let values = world.page.script(chosen).await?;
            Ok(values == "mainland female 1899 1 1 never yes")
        };
        world.page.wait("the answers of the first step", back).await
    });
}

#[test]
fn the_keyboard_alone_leads_from_the_start_to_the_offices() {
    const ENTER: &str = "\u{E007}";
    journey(Setup::default(), async |world| {
        world.open("/marriage").await?;
        let couple = Couple {
            world,
            texts: world.texts()?,
        };
        let text = |id: &str| couple.texts.get(id);
        tab_to(world, Name::Has(text("marriage-ceremony")?)).await?;
        world.page.press(ENTER).await?;
        couple.heads("marriage-step-couple").await?;
        tab_to(world, Name::Is(text("marriage-q-certificate-o-yes")?)).await?;
        world.page.press(" ").await?;
        tab_to(world, Name::Is(text("q-next")?)).await?;
        world.page.press(ENTER).await?;
        couple.heads("marriage-verdict-come").await?;
        tab_to(world, Name::Is(text("marriage-book")?)).await?;
        world.page.press(ENTER).await?;
        couple.heads("marriage-offices-title").await
    });
}

#[test]
fn nothing_that_is_answered_is_sent_or_kept() {
    journey(Setup::default(), async |world| {
        answers_everything(world, "no").await?;
        let couple = Couple {
            world,
            texts: world.texts()?,
        };
        couple.heads("marriage-verdict-come").await?;
        for request in world.requests().await? {
            ensure!(
                request.method == "GET",
                "{} {}",
                request.method,
                request.url
            );
            ensure!(
                !["1899", "mainland", "never"]
                    .iter()
                    .any(|said| request.url.contains(said)),
                "{}",
                request.url
            );
        }
        let kept = world
            .page
            .script("return JSON.stringify({ ...localStorage })")
            .await?;
        ensure!(!kept.to_string().contains("mainland"), "{kept}");
        Ok(())
    });
}

#[test]
fn every_state_of_the_check_is_whole_in_mandarin() {
    journey(Setup::phone("zh-CN"), whole);
}

#[test]
fn every_state_of_the_check_is_whole_in_mongolian() {
    journey(Setup::phone("mn-Mong-CN").on(Device::Kiosk), whole);
}

async fn whole(world: &World) -> Result<()> {
    world.open("/marriage").await?;
    world.is_whole("what for").await?;
    let couple = Couple::at(world, "marry").await?;
    couple.heads("marriage-step-first").await?;
    world.is_whole("the first step").await?;
    couple.single("first", HER).await?;
    couple.heads("marriage-step-second").await?;
    couple.single("second", HIM).await?;
    couple.heads("marriage-step-couple").await?;
    world.is_whole("the step of both").await?;
    couple.willing("direct").await?;
    couple.heads("marriage-verdict-not-yet").await?;
    world.is_whole("not yet").await?;
    for service in [
        "counselling",
        "ceremony",
        "divorce-apply",
        "divorce-issue",
        "reissue-marriage",
    ] {
        world.open(&format!("/marriage/ready/{service}")).await?;
        world.is_whole(service).await?;
    }
    Ok(())
}
