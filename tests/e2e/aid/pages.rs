//! Pages of papers: they go up after the application, go on where they were cut, and bring nothing
//! along but the picture.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Setup, World, journey};
use serde_json::{Value, json};

use super::arranged::{draft, shown_reference};
use super::sending::declares;
use super::writer::{begins, cases, is_the_only_case};
use crate::marriage::arranged::done;

/// What a camera writes beside the picture.
const POSITION: &str = "EGUDE-GPS-43.9N-116.0E";

/// Chooses a sharp picture of a page, as a camera writes it: with an EXIF part that says where.
const CHOOSE: &str = "
    const done = arguments[arguments.length - 1];
    const canvas = new OffscreenCanvas(1700, 2400);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#f4f4f0';
    pen.fillRect(0, 0, 1700, 2400);
    let seed = 7;
    const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let y = 90; y < 2300; y += 26) {
        for (let x = 90; x < 1600; x += 18) {
            const dark = Math.floor(chance() * 120);
            pen.fillStyle = `rgb(${dark},${Math.floor(chance() * 120)},${dark})`;
            pen.fillRect(x, y, 2 + chance() * 12, 2 + chance() * 16);
        }
    }
    canvas.convertToBlob({ type: 'image/jpeg', quality: .92 }).then(async blob => {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        const said = new TextEncoder().encode('Exif\\0\\0MM\\0*\\0\\0\\0\\x08\\0\\0\\0\\0\\0\\0POSITION');
        const size = said.length + 2;
        const exif = new Uint8Array([0xff, 0xe1, size >> 8, size & 255, ...said]);
        const file = new File([bytes.slice(0, 2), exif, bytes.slice(2)], 'x.jpg', { type: 'image/jpeg' });
        const all = new DataTransfer();
        all.items.add(file);
        const input = document.querySelector('.paper input[type=file]:not([capture])');
        input.files = all.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        done(file.size);
    });";

/// Every piece that leaves, by where it begins; while the line is cut only the first gets through.
const LINE: &str = "(() => {
    if (window.egudePieces) return;
    const answer = window.egudePieces = window.fetch.bind(window);
    window.fetch = async (input, init) => {
        const request = new Request(input, init);
        if (request.method !== 'PATCH') return answer(request);
        const through = JSON.parse(sessionStorage.getItem('pieces') || '[]');
        if (sessionStorage.getItem('cut') && through.length) throw new TypeError('the line is cut');
        const came = await answer(request);
        through.push([Number(request.headers.get('upload-offset')), came.status]);
        sessionStorage.setItem('pieces', JSON.stringify(through));
        return came;
    };
})()";

async fn pieces(world: &World) -> Result<Vec<(u64, u64)>> {
    let through = world
        .page
        .script("return JSON.parse(sessionStorage.getItem('pieces') || '[]')")
        .await?;
    Ok(serde_json::from_value(through)?)
}

/// The bytes that the bureau has of a page, as text with one sign for each.
async fn stored(world: &World, reference: &str) -> Result<(String, String)> {
    let body = json!({ "name": "sample-county", "password": "sample-password" });
    let session = done(world, "/staff/sessions", None, Some(body)).await?;
    let key = session["key"].as_str().context("no session")?;
    let path = format!("/staff/cases/{reference}");
    let case = done(world, &path, Some(key), None).await?;
    let page = &case["case"]["papers"][0]["pages"][0];
    let id = page["id"].as_str().with_context(|| format!("{case:#}"))?;
    let get = format!(
        "return fetch('/api/v1{path}/pages/{id}', {{ headers: {{ 'egude-key': {} }} }})
            .then(async answer => [String(answer.status), new TextDecoder('latin1').decode(await answer.arrayBuffer())])",
        json!(key)
    );
    Ok(serde_json::from_value(world.page.script(&get).await?)?)
}

#[test]
fn a_page_that_is_cut_goes_on_after_a_reload_and_says_not_where_it_was_taken() {
    journey(Setup::default(), async |world| {
        world.page.before_every_page(LINE).await?;
        let person = begins(world).await?;
        person.opens_step("papers").await?;
        let choose = CHOOSE.replace("POSITION", POSITION);
        world.page.script_to_its_end(&choose).await?;
        let taken = async || {
            let kept = draft(world).await?;
            let pages = kept["papers"].as_array().into_iter().flatten();
            Ok(pages
                .filter_map(|it| it["pages"].as_array())
                .any(|it| it.len() == 1))
        };
        world.page.wait("the page on the device", taken).await?;
        // Not where the bar at the end of the screen lies over its buttons.
        let middle = "document.querySelector('.paper-pages').scrollIntoView({ block: 'center' })";
        world.page.script(middle).await?;
        world.is_whole("a page that was taken").await?;
        person.opens_step("review").await?;
        declares(world).await?;
        world
            .page
            .script("sessionStorage.setItem('cut', 1)")
            .await?;
        person.presses("aid-send").await?;
        person.heads("aid-sent-title").await?;
        let reference = shown_reference(world).await?;
        person.reads("aid-uploads-waiting").await?;
        world.is_whole("a page that was cut").await?;
        let before = pieces(world).await?;
        ensure!(before.len() == 1 && before[0].0 == 0, "{before:?}");

        // The tab ends. The next one goes on behind the first piece.
        world
            .page
            .script("sessionStorage.removeItem('cut')")
            .await?;
        world.page.load("about:blank").await?;
        person.opens("/aid/review").await?;
        person.reads("aid-state-sent-title").await?;
        person.presses_link("aid-state-sent-open").await?;
        person.heads("aid-sent-title").await?;
        person.reads("aid-uploads-done").await?;
        let all = pieces(world).await?;
        ensure!(all.len() > 1, "one piece only: {all:?}");
        ensure!(all[1].0 > 0, "it began anew: {all:?}");
        ensure!(all.iter().filter(|it| it.0 == 0).count() == 1, "{all:?}");
        let (status, bytes) = stored(world, &reference).await?;
        ensure!(status == "200" && bytes.starts_with("ÿØ"), "{status}");
        ensure!(!bytes.contains("EGUDE-GPS"), "the position went along");
        ensure!(!bytes.contains("Exif"), "a part of the camera went along");

        // With the last page the key is gone from the device, and there is one case.
        let kept = draft(world).await?;
        ensure!(kept["state"]["sent"]["pagesLeft"] == 0, "{kept:#}");
        ensure!(kept["state"]["sent"]["key"] == Value::Null, "{kept:#}");
        ensure!(cases(world).await?.len() == 1);
        is_the_only_case(world, &reference).await
    });
}
