//! To another device: sealed, once, and only with the key of the picture.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{OtherDevice, Role, Setup, World, journey};

use super::writer::begins;
use crate::marriage::desk::Person;

/// What a person would scan: the key as it was made, the word that the back end gave. And all that
/// left the tab.
const WATCH: &str = "(() => {
    if (window.egudeSent || !crypto.subtle) return;
    window.egudeSent = [];
    const importKey = crypto.subtle.importKey.bind(crypto.subtle);
    crypto.subtle.importKey = (kind, raw, ...all) => {
        const hex = [...new Uint8Array(raw)].map(byte => byte.toString(16).padStart(2, '0'));
        window.egudeKey = hex.join('');
        return importKey(kind, raw, ...all);
    };
    const text = bytes => new TextDecoder().decode(bytes);
    const answer = window.fetch.bind(window);
    window.fetch = async (input, init) => {
        const request = new Request(input, init);
        const body = text(await request.clone().arrayBuffer());
        const head = JSON.stringify([...request.headers]);
        window.egudeSent.push(request.url + head + body);
        const came = await answer(request);
        if (request.method === 'POST' && request.url.endsWith('/hand-overs')) {
            window.egudeHandOver = (await came.clone().json()).id;
        }
        return came;
    };
})()";

async fn said(world: &World, name: &str) -> Result<String> {
    let found = world.page.script(&format!("return window.{name}")).await?;
    Ok(found.as_str().context("nothing was left")?.to_owned())
}

/// Opens the link there and presses the button that takes it.
async fn takes(device: &OtherDevice, person: &Person<'_>, link: &str) -> Result<()> {
    device.page.load("about:blank").await?;
    device.page.load(&person.world.url(link)).await?;
    let take = person.texts.get("aid-take-button")?;
    device.page.click(Role::Button, take).await
}

#[test]
fn a_draft_goes_to_another_device_sealed_and_once() {
    journey(Setup::default(), async |world| {
        world.page.before_every_page(WATCH).await?;
        let person = begins(world).await?;
        person.opens_step("people").await?;
        person.edits("people").await?;
        person.is_kept().await?;
        person.opens("/aid/move").await?;
        person.presses("aid-move-button").await?;
        person.reads("aid-move-code").await?;
        world.is_whole("the code for another device").await?;
        let (key, id) = (
            said(world, "egudeKey").await?,
            said(world, "egudeHandOver").await?,
        );
        ensure!(key.len() == 64, "{key}");
        let sent = world
            .page
            .script("return window.egudeSent.join('\\n')")
            .await?;
        let sent = sent.as_str().unwrap_or_default();
        ensure!(sent.contains("/hand-overs"), "nothing was left: {sent}");
        ensure!(!sent.contains(&key), "the key has left the device");
        ensure!(!sent.contains("示例"), "it has left unsealed");
        person.nobody_else_has(&key).await?;

        let link = format!("/aid/take?lang=zh-CN#{id}.{key}");
        let device = world.other_device().await?;
        let gone = takes_once(&device, &person, &link, &key).await;
        device.leave().await;
        gone
    });
}

async fn takes_once(
    device: &OtherDevice,
    person: &Person<'_>,
    link: &str,
    key: &str,
) -> Result<()> {
    takes(device, person, link).await?;
    let steps = person.texts.get("aid-steps-title")?;
    let came = async || Ok(device.page.heading_as_read().await? == steps);
    device
        .page
        .wait("the steps on the other device", came)
        .await?;
    device.page.is_accessible("what was taken").await?;
    let at = device.page.script("return location.href").await?;
    ensure!(!at.to_string().contains(key), "the key stays: {at}");
    let kept = async || {
        let draft = device.page.record("aid-draft").await?;
        Ok(draft["people"]["applicant"]["name"] == "示例丙")
    };
    device.page.wait("the draft there", kept).await?;
    let draft = device.page.record("aid-draft").await?;
    ensure!(!draft.to_string().contains(key), "the key is kept");
    let asked = "return performance.getEntries().map(one => one.name.split('#')[0]).join(' ')";
    let asked = device.page.script(asked).await?;
    ensure!(!asked.to_string().contains(key), "the key was asked for");
    // Once more, with the same picture: there is nothing any more, and what is here stays.
    takes(device, person, link).await?;
    let over = person.texts.get("aid-take-failed")?;
    let said = async || Ok(device.page.text().await?.contains(&over));
    device.page.wait("that it is gone", said).await?;
    let draft = device.page.record("aid-draft").await?;
    ensure!(
        draft["people"]["applicant"]["name"] == "示例丙",
        "{draft:#}"
    );
    Ok(())
}
