//! How many questions made-up families are asked, in the flow's own order and in the adaptive one.

use std::fs;

use anyhow::{Context, Result, anyhow, ensure};
use egude_flow::{Answers, Flow, Journey, author::families::Family, flow::Order};
use egude_rules::{Pack, Rates, Verdict, author};

use crate::{paths::Paths, say};

/// How many families.
const FAMILIES: u64 = 1_000;
/// One day for all, so that figures of two runs can be compared.
const TODAY: &str = "2026-11-22";

/// Walks every family through the questions in both orders and compares.
pub(crate) fn questions(paths: &Paths) -> Result<()> {
    let (pack, mut flow, rates) = material(paths)?;
    say::heading("questions a family");
    let mut each = Vec::new();
    for order in [Order::Fixed, Order::Adaptive] {
        flow.order = order;
        let walks: Vec<Walk> = (0..FAMILIES)
            .map(|seed| walk(&pack, &flow, &rates, seed))
            .collect::<Result<_>>()?;
        each.push(walks);
    }
    let [fixed, adaptive] = &each[..] else {
        return Err(anyhow!("two orders were to be walked"));
    };
    let other = fixed
        .iter()
        .zip(adaptive)
        .filter(|(a, b)| a.verdicts != b.verdicts)
        .count();
    say::plain("| order | mean | median | 95 of 100 | most |");
    say::plain("| --- | --- | --- | --- | --- |");
    say::plain(&row("as the flow has them", fixed));
    say::plain(&row("what settles most first", adaptive));
    say::plain(&format!(
        "\n{FAMILIES} made-up families, {} verdicts; families with another verdict: {other}",
        fixed.iter().map(|walk| walk.verdicts.len()).sum::<usize>()
    ));
    ensure!(other == 0, "the order of questions changed a verdict");
    Ok(())
}

struct Walk {
    questions: usize,
    verdicts: Vec<(String, Option<usize>, Verdict)>,
}

fn walk(pack: &Pack, flow: &Flow, rates: &Rates, seed: u64) -> Result<Walk> {
    let today = TODAY.parse()?;
    let family = Family { seed, today };
    let mut answers = Answers::default();
    let mut journey = Journey::of(flow, pack, rates, &answers, today);
    while let Some(key) = journey.next.clone() {
        let question = flow.question(&key.question).context("no such question")?;
        answers.set(key.clone(), family.answer(&journey, question, &key));
        journey = journey.going_on(flow, pack, rates, &answers, today, &key);
        let refused = journey.steps.iter().find(|step| step.error.is_some());
        ensure!(refused.is_none(), "family {seed}: {refused:?}");
    }
    let stands = journey.standing.each.iter();
    Ok(Walk {
        questions: journey.steps.len(),
        verdicts: stands
            .map(|stand| (stand.program.clone(), stand.member, stand.verdict))
            .collect(),
    })
}

fn row(what: &str, walks: &[Walk]) -> String {
    let mut counts: Vec<usize> = walks.iter().map(|walk| walk.questions).collect();
    counts.sort_unstable();
    let total: usize = counts.iter().sum();
    let at = |share: usize| counts.get(counts.len() * share / 100).copied().unwrap_or(0);
    let hundredths = total * 100 / counts.len().max(1);
    format!(
        "| {what} | {}.{:02} | {} | {} | {} |",
        hundredths / 100,
        hundredths % 100,
        at(50),
        at(95),
        counts.last().copied().unwrap_or(0)
    )
}

fn material(paths: &Paths) -> Result<(Pack, Flow, Rates)> {
    let packs = paths.root.join("crates/rules/packs");
    let files = author::read_folder(&packs).map_err(|fault| anyhow!("{fault}"))?;
    let first = |faults: Vec<author::Fault>| {
        let fault = faults.into_iter().next().map(|fault| fault.to_string());
        anyhow!(fault.unwrap_or_default())
    };
    let pack = author::compile(&files).map_err(first)?;
    let name = "crates/flow/flows/self-check.toml";
    let text = fs::read_to_string(paths.root.join(name))?;
    let file = author::File {
        name: name.to_owned(),
        text,
    };
    let flow = egude_flow::author::compile(&file, &pack).map_err(first)?;
    let rates = fs::read_to_string(paths.root.join("crates/backend/sample/rates.json"))?;
    Ok((pack, flow, serde_json::from_str(&rates)?))
}
