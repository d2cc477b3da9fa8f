//! Who comes: the form, the place that is kept meanwhile, and the one confirmation.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Role, Setup, journey};
use serde_json::Value;

use super::arranged::{self, MAN, PHONE, WOMAN};
use super::desk::Person;
use super::times::{at_days, chooses, takes};

/// Comes to the form with a place kept.
pub(super) async fn at_form(person: &Person<'_>) -> Result<()> {
    at_days(person, "marry").await?;
    chooses(person).await?;
    takes(person).await
}

/// Types into the field with this id: two people have fields of the same name.
pub(super) async fn types_into(person: &Person<'_>, id: &str, text: &str) -> Result<()> {
    let page = &person.world.page;
    let focus = format!(
        "const field = document.getElementById('{id}'); field.focus(); field.value = '';
         field.dispatchEvent(new Event('input', {{ bubbles: true }}));"
    );
    page.script(&focus).await?;
    page.press(text).await
}

/// What a field holds, as it would be sent: hidden numbers are shown while one is in them.
async fn holds(person: &Person<'_>, id: &str) -> Result<String> {
    let page = &person.world.page;
    page.script(&format!("document.getElementById('{id}').focus()"))
        .await?;
    let value = format!("return document.getElementById('{id}').value");
    let value = page.script(&value).await?;
    Ok(value.as_str().context("no such field")?.to_owned())
}

/// Fills in two people and agrees.
pub(super) async fn fills(person: &Person<'_>) -> Result<()> {
    for (id, text) in [
        ("person-1-name", "示例甲"),
        ("person-1-number", MAN),
        ("person-2-name", "示例乙"),
        ("person-2-number", WOMAN),
        ("contact-phone", PHONE),
    ] {
        types_into(person, id, text).await?;
    }
    person
        .world
        .page
        .script("document.getElementById('consent').click()")
        .await
        .map(drop)
}

/// Sends the form and types the code that comes.
pub(super) async fn types_code(person: &Person<'_>) -> Result<()> {
    let world = person.world;
    let before = world.backend.borrow().codes(PHONE).len();
    person.presses("details-send-code").await?;
    person.reads("manage-code-title").await?;
    let came = async || Ok(world.backend.borrow().codes(PHONE).len() > before);
    world.page.wait("a message with a code", came).await?;
    let codes = world.backend.borrow().codes(PHONE);
    person
        .types("manage-code-label", codes.last().context("no code")?)
        .await
}

#[test]
fn wrong_digits_are_named_at_the_field_and_in_the_summary() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        at_form(&person).await?;
        world.is_whole("the empty form").await?;
        fills(&person).await?;
        types_into(&person, "person-1-number", "110105194912310021").await?;
        types_into(&person, "person-2-number", "15250218990101000").await?;
        person.presses("details-send-code").await?;
        person.reads("error-id-number-check").await?;
        person.reads("error-id-number-length").await?;
        let described = "const field = document.getElementById('person-2-number');
            return field.getAttribute('aria-describedby').split(' ')
                .map(id => document.getElementById(id)?.textContent ?? '').join(' ')";
        let described = world.page.script(described).await?.to_string();
        ensure!(described.contains("17"), "the field says {described}");
        world.is_whole("the form with errors").await
    });
}

#[test]
fn numbers_are_hidden_once_their_field_is_left() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        at_form(&person).await?;
        fills(&person).await?;
        let value = "return document.getElementById('person-1-number').value";
        let shown = world.page.script(value).await?;
        ensure!(shown == "**************0019", "it shows {shown}");
        person.nobody_else_has(MAN).await
    });
}

#[test]
fn answers_survive_a_language_switch() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        at_form(&person).await?;
        fills(&person).await?;
        person.presses("language-mn").await?;
        let turned = async || {
            Ok(world
                .page
                .script("return document.documentElement.lang")
                .await?
                == "mn-Mong-CN")
        };
        world.page.wait("the other language", turned).await?;
        ensure!(holds(&person, "person-1-name").await? == "示例甲");
        ensure!(holds(&person, "person-2-number").await? == WOMAN);
        world.is_whole("the form in Mongolian").await
    });
}

#[test]
fn a_lapsed_hold_loses_nothing_typed() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        at_form(&person).await?;
        fills(&person).await?;
        let hash = world.page.script("return location.hash").await?;
        let (hold, key) = opened_by(&hash)?;
        let path = format!("/holds/{hold}/release");
        arranged::done(world, &path, Some(&key), Some(Value::Null)).await?;
        // As if the person came back to the page after the time ran out.
        world
            .page
            .script("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")
            .await?;
        person.reads("details-lapsed-title").await?;
        world.is_whole("a place that is kept no longer").await?;
        person.presses("details-again").await?;
        let other = async || Ok(world.page.script("return location.hash").await? != hash);
        world.page.wait("another hold", other).await?;
        person.heads("marriage-details-title").await?;
        let back = async || {
            let there = "return !!document.getElementById('person-1-name')";
            Ok(world.page.script(there).await? == true)
        };
        world.page.wait("the form", back).await?;
        ensure!(holds(&person, "person-1-number").await? == MAN);
        ensure!(holds(&person, "contact-phone").await? == PHONE);
        Ok(())
    });
}

fn opened_by(hash: &Value) -> Result<(String, String)> {
    let text = hash
        .as_str()
        .context("no fragment")?
        .trim_start_matches('#');
    let (id, key) = text.split_once('.').context("no key")?;
    Ok((id.to_owned(), key.to_owned()))
}

#[test]
fn double_click_confirms_once() {
    journey(Setup::default(), async |world| {
        let person = Person::new(world)?;
        at_form(&person).await?;
        fills(&person).await?;
        types_code(&person).await?;
        world.is_whole("the code").await?;
        let confirm = person.texts.get("details-confirm")?;
        let button = world.page.find(Role::Button, confirm).await?;
        world
            .page
            .script("const b = [...document.querySelectorAll('button[type=submit]')].at(-1); b.click(); b.click(); b.click();")
            .await?;
        drop(button);
        person.heads("marriage-voucher-title").await?;
        let requests = world.requests().await?;
        let sent = requests
            .iter()
            .filter(|request| request.path().ends_with("/confirm"));
        ensure!(sent.count() == 1, "it was sent more than once");
        // Back does not lead to a form that was sent.
        world.page.script("history.back()").await?;
        person.heads("marriage-times-title").await?;
        Ok(())
    });
}
