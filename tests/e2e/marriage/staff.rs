//! The desk of a registry, as its staff use it.

use anyhow::{Context, Result, ensure};
use egude_domain::BookingNumber;
use egude_tests::browser::{Answer, Device, Role, Setup, World, journey};
use serde_json::{Value, json};

use super::arranged::{self, Booked, REGISTRY};
use super::couple::today;
use super::desk::Person;

/// A number like any other.
fn number() -> BookingNumber {
    BookingNumber::from_parts(2_026)
}

/// What a scanner types.
fn scanned() -> String {
    format!("EGUDE:{}\u{E007}", number().as_str())
}

/// A member of staff in front of the desk.
struct Desk<'a> {
    person: Person<'a>,
    world: &'a World,
}

impl<'a> Desk<'a> {
    /// At the door.
    async fn at(world: &'a World) -> Result<Self> {
        world.open("/staff").await?;
        let person = Person::new(world)?;
        person.heads("staff-title").await?;
        Ok(Self { person, world })
    }

    async fn signs_in(&self, password: &str) -> Result<()> {
        self.person.types("desk-name", "sample").await?;
        self.person.reads("desk-sign-in-kept").await?;
        let fill = format!(
            "const field = document.getElementById('desk-password');
             field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }}));",
            json!(password)
        );
        self.world.page.script(&fill).await?;
        self.person.presses("desk-sign-in").await
    }

    /// Signed in at the first registry.
    async fn works(world: &'a World) -> Result<Self> {
        let desk = Self::at(world).await?;
        desk.signs_in("sample-password").await?;
        desk.person.reads("desk-choose").await?;
        let choose = "document.querySelector('#desk-registry').click()";
        world.page.script(choose).await?;
        desk.person.presses("desk-choose-go").await?;
        desk.person.reads("desk-walk-ins").await?;
        Ok(desk)
    }

    /// Goes on by a day until the page shows the number of a booking.
    async fn finds(&self, booked: &Booked) -> Result<()> {
        let day = &booked.start[..10];
        let parts: Vec<_> = day
            .split('-')
            .map(|part| part.trim_start_matches('0'))
            .collect();
        let other = "document.querySelectorAll('.desk-days summary')[0].click()";
        self.world.page.script(other).await?;
        for (message, part) in ["unit-year", "unit-month", "unit-day"].iter().zip(&parts) {
            self.person.types(message, part).await?;
        }
        self.person.presses("desk-day-go").await?;
        self.says(&booked.number).await
    }

    async fn says(&self, words: &str) -> Result<()> {
        let says = async || Ok(self.person.main().await?.contains(words));
        self.world
            .page
            .wait(&format!("the words {words}"), says)
            .await
    }

    /// Types where the focus is, as a scanner or a hand does.
    async fn keys(&self, keys: &str) -> Result<()> {
        self.world.page.press(keys).await
    }

    async fn focus_is(&self, id: &str) -> Result<()> {
        let script = "return document.activeElement.id";
        let is = async || Ok(self.world.page.script(script).await? == id);
        self.world
            .page
            .wait(&format!("the focus on {id}"), is)
            .await
    }

    async fn state_is(&self, message: &str) -> Result<()> {
        let word = self.person.texts.get(message)?;
        let script = "return document.querySelector('.desk-row .tag')?.innerText.trim()";
        let is = async || Ok(self.world.page.script(script).await? == word);
        self.world.page.wait(&format!("the state {word}"), is).await
    }
}

/// A day with one booking whose slot has begun: no server of the sample can have one.
async fn a_day(world: &World, state: &str) -> Result<(Value, Value)> {
    let date = today(world).await?;
    let booking = json!({
        "number": number().to_string(), "state": state, "service": "divorce-apply",
        "start": format!("{date}T00:00:00+08:00"),
        "people": [["示例甲", "id-card", "0019"], ["示例乙", "id-card", "0000"]],
        "phone": "138****0000", "partner": "pending", "remark": "示例备注",
        "inConfidence": true, "moved": true,
    });
    let day = json!({
        "registry": REGISTRY, "date": date.to_string(), "asOf": format!("{date}T00:10:00+08:00"),
        "bookings": [booking], "walkIns": [], "services": [],
    });
    Ok((day, booking))
}

/// The desk with that day; marks come to `state`.
async fn stands(world: &World, state: &str) -> Result<()> {
    let (day, booking) = a_day(world, state).await?;
    let page = &world.page;
    page.answer_instead("/days/", &Answer::json(day.to_string()))
        .await?;
    page.answer_instead("/mark", &Answer::json(booking.to_string()))
        .await
}

#[test]
fn a_scan_marks_the_couple_as_here_and_says_so() {
    journey(Setup::default().on(Device::Desktop), async |world| {
        world.open("/staff").await?;
        stands(world, "confirmed").await?;
        let desk = Desk::works(world).await?;
        desk.focus_is("desk-find").await?;
        desk.state_is("desk-state-confirmed").await?;
        world.is_whole("the desk").await?;
        stands(world, "arrived").await?;
        desk.keys(&scanned()).await?;
        desk.state_is("desk-state-arrived").await?;
        desk.focus_is("desk-find").await?;
        world.is_whole("the desk with somebody selected").await?;
        desk.says("示例甲").await?;
        let main = desk.person.main().await?;
        let secret = desk.person.texts.get("desk-confided")?;
        ensure!(
            !main.contains(&secret),
            "the mark tells what it means:\n{main}"
        );
        let typed = "return document.getElementById('desk-find').value";
        ensure!(
            world.page.script(typed).await? == "",
            "the field is not empty"
        );
        Ok(())
    });
}

#[test]
fn without_a_mouse_somebody_who_did_not_come_is_marked_and_taken_back() {
    journey(Setup::default().on(Device::Desktop), async |world| {
        world.open("/staff").await?;
        stands(world, "confirmed").await?;
        let desk = Desk::works(world).await?;
        desk.state_is("desk-state-confirmed").await?;
        desk.focus_is("desk-find").await?;
        desk.keys("\u{E015}").await?;
        desk.focus_is("desk-list").await?;
        stands(world, "no-show").await?;
        desk.keys("n").await?;
        desk.state_is("desk-state-no-show").await?;
        desk.focus_is("desk-list").await?;
        stands(world, "confirmed").await?;
        desk.keys("u").await?;
        desk.state_is("desk-state-confirmed").await?;
        // Switched off, a key does nothing.
        world
            .page
            .script("document.getElementById('desk-keys-on').click()")
            .await?;
        world
            .page
            .script("document.getElementById('desk-list').focus()")
            .await?;
        stands(world, "arrived").await?;
        desk.keys("a").await?;
        tokio::time::sleep(std::time::Duration::from_millis(600)).await;
        desk.state_is("desk-state-confirmed").await?;
        // A scanner is no hand, wherever the focus is.
        desk.keys(&scanned()).await?;
        desk.state_is("desk-state-arrived").await
    });
}

#[test]
fn a_closed_day_reaches_the_couple() {
    journey(
        Setup::default().on(Device::Desktop).expecting("409"),
        async |world| {
            world.open("/staff").await?;
            let booked = arranged::booked(world, "marry").await?;
            let desk = Desk::works(world).await?;
            desk.finds(&booked).await?;
            // It is not today's: the server says no, and the list stays.
            world
                .page
                .script("document.getElementById('desk-find').focus()")
                .await?;
            desk.keys(&format!("{}\u{E007}", booked.number)).await?;
            desk.person.reads("desk-problem-state-changed").await?;
            desk.says(&booked.number).await?;
            let unfold = "[...document.querySelectorAll('main details')]
            .find(it => it.querySelector('#desk-close-zh') || it.innerText.includes(WORDS)).querySelector('summary').click()";
            let words = desk.person.texts.get("desk-close-title")?;
            world
                .page
                .script(&unfold.replace("WORDS", &json!(words).to_string()))
                .await?;
            desk.person.types("desk-close-zh", "示例：停电").await?;
            world.is_whole("closing").await?;
            desk.person.presses("desk-close-go").await?;
            desk.person
                .answers("desk-close-ask-title", "desk-close-yes")
                .await?;
            desk.state_is("desk-state-closed").await?;
            desk.person.reads("desk-closed").await?;
            desk.person.presses("desk-reopen").await?;
            desk.person.reads("desk-said-reopened").await?;
            desk.person.opens(&booked.link()).await?;
            desk.person.heads("manage-state-closed").await
        },
    );
}

#[test]
fn people_without_an_appointment_are_counted() {
    journey(Setup::default().on(Device::Desktop), async |world| {
        let desk = Desk::works(world).await?;
        let service = desk.person.texts.get("marriage-marry")?;
        for n in ["1", "2"] {
            let add = desk
                .person
                .texts
                .get("desk-walk-in-add")?
                .replace('\u{FFFC}', &service);
            world.page.click(Role::Button, add).await?;
            let line = desk.person.texts.get("desk-walk-in")?;
            let line = line
                .replacen('\u{FFFC}', &service, 1)
                .replacen('\u{FFFC}', n, 1);
            desk.says(&line).await?;
        }
        Ok(())
    });
}

#[test]
fn a_wrong_password_opens_nothing_and_many_have_to_wait() {
    journey(
        Setup::default().expecting("403").expecting("429"),
        async |world| {
            let desk = Desk::at(world).await?;
            for _ in 0..5 {
                desk.signs_in("wrong-password").await?;
                desk.person.reads("desk-problem-sign-in-wrong").await?;
                let empty = "return document.getElementById('desk-password').value";
                let is_empty = async || Ok(world.page.script(empty).await? == "");
                world.page.wait("the password to be gone", is_empty).await?;
            }
            world.is_whole("a wrong password").await?;
            desk.signs_in("sample-password").await?;
            desk.person.reads("desk-sign-in-wait").await
        },
    );
}

#[test]
fn nothing_of_a_list_stays_after_signing_out() {
    for language in ["zh-CN", "mn-Mong-CN"] {
        journey(Setup::phone(language), async |world| {
            world.open("/staff").await?;
            stands(world, "confirmed").await?;
            let desk = Desk::works(world).await?;
            desk.says("示例甲").await?;
            world.is_whole("the desk on a phone").await?;
            desk.person.presses("desk-sign-out").await?;
            desk.person.reads("desk-ended-out").await?;
            let html = world
                .page
                .script("return document.documentElement.outerHTML")
                .await?;
            let html = html.as_str().context("no page")?;
            for word in ["示例甲", number().as_str(), "0019"] {
                ensure!(!html.contains(word), "{word} is still on the page");
            }
            // What stands in for the answers is the test's own.
            world.page.answer_truly().await?;
            desk.person.nobody_else_has("示例甲").await?;
            world.page.load(&world.url("/staff")).await?;
            world.ready().await?;
            desk.person.reads("desk-sign-in-kept").await
        });
    }
}
