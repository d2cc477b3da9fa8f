use egude_domain::Date;
use egude_flow::{Answers, Flow, Journey, author::families::Family, flow::Order};
use egude_rules::{Rates, assess, author, standing};
use std::{path::Path, time::Instant};
fn main() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let pack = author::compile(&author::read_folder(&root.join("rules/packs")).unwrap()).unwrap();
    let text = std::fs::read_to_string(root.join("flow/flows/self-check.toml")).unwrap();
    let file = author::File {
        name: "x".into(),
        text,
    };
    let mut flow: Flow = egude_flow::author::compile(&file, &pack).unwrap();
    let files = author::read_case_files(&root.join("rules/packs")).unwrap();
    let shared = files
        .iter()
        .find(|f| f.name == "shared.cases.toml")
        .unwrap();
    let rates: Rates = author::Cases::read(shared, None).unwrap().rates().clone();
    let today = Date::constant(2026, 11, 22);
    let n: u64 = std::env::args().nth(1).map_or(200, |a| a.parse().unwrap());
    let mut all = Vec::new();
    for order in [Order::Fixed, Order::Adaptive] {
        flow.order = order;
        let t = Instant::now();
        let (mut total, mut verdicts, mut replays) = (0usize, Vec::new(), 0u32);
        let mut most = 0;
        let mut big = None;
        let mut counts = std::collections::BTreeMap::new();
        for seed in 0..n {
            let family = Family { seed, today };
            let mut answers = Answers::default();
            let mut journey = Journey::of(&flow, &pack, &rates, &answers, today);
            while let Some(key) = journey.next.clone() {
                let q = flow.question(&key.question).unwrap();
                *counts.entry(key.question.clone()).or_insert(0u32) += 1;
                answers.set(key.clone(), family.answer(&journey, q, &key));
                journey = journey.going_on(&flow, &pack, &rates, &answers, today, &key);
                replays += 1;
                if let Some(step) = journey.steps.iter().find(|s| s.error.is_some()) {
                    panic!("{step:?} {:?}", answers.get(&step.key));
                }
            }
            total += journey.steps.len();
            if journey.steps.len() > most {
                most = journey.steps.len();
            }
            if journey.members.len() >= 8 {
                big = Some(journey.household.clone());
            }
            verdicts.push(
                journey
                    .standing
                    .each
                    .iter()
                    .map(|s| (s.program.clone(), s.member, s.verdict))
                    .collect::<Vec<_>>(),
            );
        }
        println!(
            "{order:?}: mean {:.2} most {most}; {:?} per replay",
            total as f64 / n as f64,
            t.elapsed() / replays.max(1)
        );
        let mut c: Vec<_> = counts.into_iter().collect();
        c.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        println!(
            "{}",
            c.iter()
                .take(70)
                .map(|(k, v)| format!("{k} {:.2}", *v as f64 / n as f64))
                .collect::<Vec<_>>()
                .join(", ")
        );
        all.push(verdicts);
        if let Some(h) = big {
            let t = Instant::now();
            for _ in 0..100 {
                std::hint::black_box(standing(&pack, &rates, &h, today));
            }
            println!(
                "standing {} members: {:?}",
                h.members.len(),
                t.elapsed() / 100
            );
            let t = Instant::now();
            for _ in 0..100 {
                std::hint::black_box(assess(&pack, &rates, &h, today));
            }
            println!("assess: {:?}", t.elapsed() / 100);
        }
    }
    let differ = all[0].iter().zip(&all[1]).filter(|(a, b)| a != b).count();
    println!("families with other verdicts: {differ}");
    for (i, (a, b)) in all[0]
        .iter()
        .zip(&all[1])
        .enumerate()
        .filter(|(_, (a, b))| a != b)
        .take(4)
    {
        for (x, y) in a.iter().zip(b) {
            if x != y {
                println!("  {i} {x:?} {:?}", y.2);
            }
        }
    }
}
