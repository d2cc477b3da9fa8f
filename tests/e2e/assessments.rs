//! What the rules say is the same wherever they are asked.

mod families;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context, Result, ensure};
use egude_tests::browser::{Page, Setup, journey};
use egude_tests::repo;
use serde_json::Value;

const FAMILIES: u64 = 200;
/// Few enough that a call ends in time on a busy machine.
const AT_ONCE: usize = 20;

#[test]
fn browser_and_server_say_the_same_byte_for_byte() {
    // A family that cannot be read is refused with this status, and the browser notes it.
    journey(
        Setup::default().expecting("(Unprocessable Entity)"),
        async |world| {
            world.open("/").await?;
            load_rules(&world.page).await?;
            let mut households = examples()?;
            let generated = families::Families::of(&schema()?)?;
            households.extend((0..FAMILIES).map(|seed| generated.family(seed).to_string()));
            let (mut read, mut different) = (0, BTreeSet::new());
            for (index, some) in households.chunks(AT_ONCE).enumerate() {
                let found = world.page.script(&ask(some)?).await?;
                let found = found.as_array().context("the page answers with a list")?;
                ensure!(found.len() == some.len());
                for (one, household) in found.iter().zip(some) {
                    ensure!(
                        one["same"] == true,
                        "family {} of group {index}: {one}\n{household}",
                        one["at"]
                    );
                    if let Some(length) = one["length"].as_u64() {
                        read += 1;
                        different.insert(length);
                    }
                }
            }
            ensure!(read > FAMILIES * 3 / 4, "only {read} families were read");
            ensure!(different.len() > 100, "the families are all alike");
            Ok(())
        },
    );
}

fn examples() -> Result<Vec<String>> {
    let folder = repo::root().join("docs/examples");
    let mut paths = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    // Tables for bureaus lie there too.
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    ensure!(!paths.is_empty(), "there are no examples");
    let texts = paths.iter().map(std::fs::read_to_string);
    Ok(texts.collect::<Result<_, _>>()?)
}

fn schema() -> Result<Value> {
    let text = std::fs::read_to_string(repo::root().join("docs/household.schema.json"))?;
    Ok(serde_json::from_str(&text)?)
}

/// Puts the module of rules into the page, and the pack that the page's app uses.
async fn load_rules(page: &Page) -> Result<()> {
    let folder = std::env::var_os("EGUDE_WASM_ASSESS")
        .context("EGUDE_WASM_ASSESS is not set: run `cargo xtask test`, it builds the module")?;
    let folder = std::path::PathBuf::from(folder);
    let glue = std::fs::read_to_string(folder.join("egude_wasm_assess.js"))?;
    let module = std::fs::read(folder.join("egude_wasm_assess_bg.wasm"))?;
    let module = module.iter().fold(String::new(), |mut hex, byte| {
        // Writing into a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    let script = format!(
        "{glue}
        const bytes = Uint8Array.from('{module}'.match(/../g), byte => parseInt(byte, 16));
        return wasm_bindgen({{ module_or_path: bytes }}).then(async () => {{
            const pack = await (await fetch('/policy/pack.json')).text();
            window.egude = {{ rules: wasm_bindgen, pack, version: JSON.parse(pack).version }};
            return window.egude.version;
        }});"
    );
    let version = page.script(&script).await?;
    ensure!(version.is_string(), "the rules were not loaded: {version}");
    Ok(())
}

/// Asks the module and the server about each household, at the same versions.
///
/// The module has the rates that the app would fetch for the family's place, the
/// server finds them by the digest that came with them.
fn ask(households: &[String]) -> Result<String> {
    let households = serde_json::to_string(households)?;
    Ok(format!(
        "const on = '2026-11-21';
        const {{ rules, pack, version }} = window.egude;
        const utf8 = new TextEncoder();
        const one = async (household, at) => {{
            const region = JSON.parse(household).region;
            const place = /^[0-9]{{12}}$/.test(region) ? region : '150000000000';
            const given = await fetch(`/api/v1/rates?region=${{place}}`);
            if (!given.ok) return {{ at, error: `no rates for ${{place}}` }};
            const rates = await given.text();
            const digest = JSON.parse(rates).digest;
            let said = null;
            try {{ said = rules.assessment(pack, rates, household, on); }} catch (error) {{
                if (typeof error !== 'string') return {{ at, error: String(error) }};
            }}
            const body = `{{\"pack\":\"${{version}}\",\"rates\":\"${{digest}}\",\"on\":\"${{on}}\",\"household\":${{household}}}}`;
            const headers = {{ 'content-type': 'application/json' }};
            const answer = await fetch('/api/v1/assessments', {{ method: 'POST', headers, body }});
            const status = answer.status;
            const bytes = new Uint8Array(await answer.arrayBuffer());
            if (said === null) return {{ at, status, same: status === 422 }};
            const ours = utf8.encode(said);
            const same = status === 200 && ours.length === bytes.length
                && ours.every((byte, at) => byte === bytes[at])
                && answer.headers.get('egude-pack') === version
                && answer.headers.get('egude-rates') === digest;
            const server = same ? null : new TextDecoder().decode(bytes).slice(0, 2000);
            return {{ at, status, same, length: ours.length, server }};
        }};
        const all = [];
        for (const [at, household] of {households}.entries()) all.push(await one(household, at));
        return all;"
    ))
}
