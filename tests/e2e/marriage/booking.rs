//! A booking, found again: cancelled, moved, told of in confidence.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Device, Setup, World, journey};

use super::arranged::{self, SECOND_PHONE, ask, booked, done, text};
use super::desk::Person;

/// Opens a booking by its number and the code that comes by message.
async fn by_code(person: &Person<'_>, number: &str) -> Result<()> {
    let world = person.world;
    person.opens("/marriage/booking").await?;
    person.heads("marriage-booking-title").await?;
    person.types("manage-number-label", number).await?;
    person.types("manage-phone-label", "138 0000 0009").await?;
    let before = world.backend.borrow().codes(SECOND_PHONE).len();
    person.presses("manage-send-code").await?;
    person.heads("manage-code-title").await?;
    let came = async || Ok(world.backend.borrow().codes(SECOND_PHONE).len() > before);
    world.page.wait("the code", came).await?;
    let code = world
        .backend
        .borrow()
        .codes(SECOND_PHONE)
        .pop()
        .context("no code")?;
    person.types("manage-code-label", &code).await?;
    person.presses("manage-open").await
}

async fn state(world: &World, booking: &arranged::Booked) -> Result<String> {
    let path = format!("/bookings/{}", booking.number);
    text(
        &done(world, &path, Some(&booking.key), None).await?,
        "state",
    )
}

#[test]
fn a_booking_is_found_by_number_and_code_and_cancelled() {
    journey(Setup::default().expecting("404"), async |world| {
        world.open("/marriage").await?;
        let booking = booked(world, "marry").await?;
        let person = Person::new(world)?;
        // As it is read out on the telephone: without the dash, in small letters.
        let typed = booking.number.replace('-', "").to_lowercase();
        by_code(&person, &typed).await?;
        person.heads("manage-state-confirmed").await?;
        world.is_whole("a booking").await?;
        person.presses("manage-cancel").await?;
        world.page.is_accessible("the question").await?;
        person
            .answers("manage-cancel-title", "manage-cancel-no")
            .await?;
        ensure!(state(world, &booking).await? == "confirmed");
        person.presses("manage-cancel").await?;
        person
            .answers("manage-cancel-title", "manage-cancel-yes")
            .await?;
        person.heads("manage-state-cancelled").await?;
        ensure!(state(world, &booking).await? == "cancelled");
        world.is_whole("a cancelled booking").await?;
        person.reads("manage-walk-in").await?;
        person.nobody_else_has(&booking.key).await
    });
}

#[test]
fn a_number_that_nobody_has_gets_the_same_answer_as_one_that_somebody_has() {
    journey(Setup::default().expecting("422"), async |world| {
        world.open("/marriage").await?;
        let booking = booked(world, "marry").await?;
        let person = Person::new(world)?;
        let mut answers = Vec::new();
        for (number, phone) in [
            (booking.number.as_str(), "13800000001"),
            ("3333-3333", "13800000002"),
        ] {
            person.opens("/marriage/booking").await?;
            person.types("manage-number-label", number).await?;
            person.types("manage-phone-label", phone).await?;
            person.presses("manage-send-code").await?;
            person.heads("manage-code-title").await?;
            person.types("manage-code-label", "000000").await?;
            person.presses("manage-open").await?;
            person.reads("problem-code-wrong").await?;
            let said = person.main().await?;
            let masked = format!("{}****{}", &phone[..3], &phone[7..]);
            ensure!(said.contains(&masked), "the telephone is masked");
            answers.push(without_times(&said.replace(&masked, "")));
        }
        ensure!(answers[0] == answers[1], "{answers:#?}");
        ensure!(world.backend.borrow().codes("13800000001").is_empty());
        Ok(())
    });
}

/// What is said, without clock times and seconds.
fn without_times(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_ascii_digit()).collect()
}

#[test]
fn a_wrong_number_is_noticed_before_it_is_sent() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        person.opens("/marriage/booking").await?;
        person.types("manage-number-label", "A7K4-Q9T").await?;
        person.types("manage-phone-label", "1380000").await?;
        person.presses("manage-send-code").await?;
        person.reads("error-booking-number-form").await?;
        person.reads("error-not-a-phone").await?;
        world.is_whole("two wrong fields").await?;
        person.types("manage-number-label", "3333-3334").await?;
        person.presses("manage-send-code").await?;
        person.reads("error-booking-number-check").await?;
        let sent = world.requests().await?;
        ensure!(sent.iter().all(|request| request.method == "GET"));
        Ok(())
    });
}

/// Chooses the first free slot of an open day, from the third on.
const CHOOSE_DAY: &str =
    "const days = [...document.querySelectorAll('.calendar-day[data-state=open]')];
    const day = days[2] ?? days.at(-1); if (!day) return false; day.click(); return true;";
const CHOOSE_SLOT: &str =
    "const slot = document.querySelector('main input[type=radio]:not(:disabled)');
    if (!slot) return false; slot.click(); slot.form.requestSubmit(); return true;";

#[test]
fn a_booking_keeps_its_old_place_until_the_new_one_is_confirmed() {
    journey(Setup::default(), async |world| {
        world.open("/marriage").await?;
        let booking = booked(world, "marry").await?;
        let person = Person::new(world)?;
        let path = format!("/bookings/{}", booking.number);
        let now = async || done(world, &path, Some(&booking.key), None).await;
        person.opens(&booking.link()).await?;
        person.heads("manage-state-confirmed").await?;
        person.presses("manage-move").await?;
        person.reads("manage-moving-title").await?;
        let press = async |script: &str| Ok(world.page.script(script).await? == true);
        world
            .page
            .wait("an open day", async || press(CHOOSE_DAY).await)
            .await?;
        world
            .page
            .wait("a free slot", async || press(CHOOSE_SLOT).await)
            .await?;
        person.heads("manage-move-title").await?;
        world.is_whole("whether to move").await?;
        ensure!(
            text(&now().await?, "start")? == booking.start,
            "it moved by itself"
        );
        // Thinking better of it changes nothing.
        person.presses("manage-move-no").await?;
        person.heads("manage-state-confirmed").await?;
        ensure!(text(&now().await?, "start")? == booking.start);
        person.presses("manage-move").await?;
        world
            .page
            .wait("an open day", async || press(CHOOSE_DAY).await)
            .await?;
        world
            .page
            .wait("a free slot", async || press(CHOOSE_SLOT).await)
            .await?;
        person.heads("manage-move-title").await?;
        person.presses("manage-move-yes").await?;
        person.heads("manage-state-confirmed").await?;
        let moved = now().await?;
        ensure!(text(&moved, "start")? != booking.start, "it did not move");
        ensure!(
            text(&moved, "number")? == booking.number,
            "number and link stay"
        );
        person.reads("manage-calendar-update").await?;
        person.nobody_else_has(&booking.key).await
    });
}

const UNFOLD: &str = "const all = [...document.querySelectorAll('main details')];
    all.forEach(one => { one.open = true; }); return all.length > 0;";

#[test]
fn what_one_tells_in_confidence_changes_nothing_that_either_sees() {
    journey(Setup::default().expecting("404"), async |world| {
        world.open("/marriage").await?;
        let booking = booked(world, "divorce-apply").await?;
        let second = arranged::confirmed(world, &booking).await?;
        let person = Person::new(world)?;
        let theirs = format!("/marriage/booking#{}.{second}", booking.number);
        let seen = async |link: &str| {
            person.opens(link).await?;
            person.heads("manage-state-confirmed").await?;
            person.main().await
        };
        let before = [seen(&booking.link()).await?, seen(&theirs).await?];
        let fold = world.page.script(UNFOLD).await?;
        ensure!(fold == true, "nothing to unfold");
        person.reads("confide-not-1").await?;
        world.is_whole("in confidence").await?;
        person.presses("confide-tell").await?;
        person.answers("confide-title", "confide-tell").await?;
        person.reads("confide-done").await?;
        let after = [seen(&booking.link()).await?, seen(&theirs).await?];
        ensure!(before == after, "{before:#?}\n{after:#?}");
        Ok(())
    });
}

#[test]
fn a_link_that_opens_nothing_says_how_to_find_the_booking() {
    journey(Setup::default().expecting("404"), async |world| {
        let person = Person::new(world)?;
        for link in [
            "/marriage/booking#3333-3333.nothing",
            "/marriage/booking#x.y",
        ] {
            person.opens(link).await?;
            person.heads("manage-unknown-title").await?;
            world.is_whole("an unknown booking").await?;
        }
        Ok(())
    });
}

async fn is_whole_on(world: &World) -> Result<()> {
    world.open("/marriage").await?;
    let booking = booked(world, "divorce-apply").await?;
    let person = Person::new(world)?;
    person.opens("/marriage/booking").await?;
    world.is_whole("finding a booking").await?;
    person.opens(&booking.link()).await?;
    person.heads("manage-state-confirmed").await?;
    world.is_whole("a booking for a divorce").await?;
    let larger = "document.documentElement.dataset.text = '200'";
    world.page.script(larger).await?;
    world.is_whole("the same at twice the size").await?;
    let (status, _) = ask(
        world,
        &format!("/bookings/{}/cancel", booking.number),
        Some(&booking.key),
        Some(serde_json::Value::Null),
    )
    .await?;
    ensure!(status == 200, "cancelling: {status}");
    person.opens(&booking.link()).await?;
    person.heads("manage-state-cancelled").await?;
    world.is_whole("a cancelled booking").await
}

#[test]
fn a_booking_is_whole_on_a_phone_in_mongolian() {
    journey(Setup::phone("mn-Mong-CN"), is_whole_on);
}

#[test]
fn a_booking_is_whole_on_a_desktop() {
    journey(Setup::default().on(Device::Desktop), is_whole_on);
}
