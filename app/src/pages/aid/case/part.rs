//! One program of a case: where it stands, who has it, until when, and what was decided.

use super::show::of_case;
use super::{clock, decision, stages};
use crate::components::{Icon, SummaryList, SummaryRow, Tag, Tone};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::pages::aid::words;
use egude_client::aid::{Event, Part, Stage};
use leptos::prelude::*;

pub(super) fn view(program: String) -> AnyView {
    let wanted = program.clone();
    let found = of_case(move |case| {
        let part = case.parts.iter().find(|part| part.program == wanted);
        let mine = |event: &&Event| {
            let of = event.program.as_ref();
            of.is_none_or(|of| *of == wanted)
        };
        let events: Vec<_> = case.events.iter().filter(mine).cloned().collect();
        part.cloned().map(|part| (part, events))
    });
    (move || {
        let (part, events) = found.get().flatten()?;
        Some(card(&part, &events))
    })
    .into_any()
}

fn card(part: &Part, events: &[Event]) -> AnyView {
    let id = format!("part-{}", part.program);
    let named = id.clone();
    let tone = tone(part.stage);
    let stage = words::word(&part.stage);
    view! {
        <article class="card stack case-part" aria-labelledby=named>
            <h3 id=id>{words::program(&part.program)}</h3>
            <p><Tag label=msg_of(format!("aid-stage-{stage}")) tone /></p>
            <p>{msg_of(format!("aid-stage-{stage}-now"))}</p>
            {stages::view(part, events)}
            {facts(part)}
            {clock::view(part)}
            {decision::view(part)}
        </article>
    }
    .into_any()
}

fn tone(stage: Stage) -> Tone {
    match stage {
        Stage::Approved | Stage::Paid => Tone::Success,
        Stage::PapersDue => Tone::Attention,
        Stage::Refused | Stage::Ended | Stage::Withdrawn => Tone::Quiet,
        _ => Tone::Info,
    }
}

/// Who has it and since when; help that was given first.
fn facts(part: &Part) -> AnyView {
    let (holder, since, phones) = (part.holder.clone(), part.since, part.holder.phones.clone());
    let mut rows = vec![
        SummaryRow::new(
            msg("aid-case-row-holder"),
            Signal::derive(move || words::holder(&holder)),
        ),
        SummaryRow::new(
            msg("aid-case-row-since"),
            Signal::derive(move || words::instant(since)),
        ),
    ];
    if let Some(advanced) = part.advanced {
        let said = move || match advanced.fen() {
            0 => text("aid-case-advanced-goods"),
            _ => words::yuan(advanced),
        };
        rows.push(SummaryRow::new(
            msg("aid-case-row-advanced"),
            Signal::derive(said),
        ));
    }
    view! { <SummaryList rows /> {self::phones(&phones)} }.into_any()
}

/// Numbers that dial.
pub(super) fn phones(numbers: &[String]) -> AnyView {
    let line = |number: &String| {
        let called = number.clone();
        let name = move || text_with("aid-case-call", &[("phone", called.clone())]);
        view! {
            <li>
                <a class="case-phone" href=format!("tel:{number}")><Icon name="phone" /><span>{name}</span></a>
            </li>
        }
    };
    let lines = numbers.iter().map(line).collect_view();
    (!numbers.is_empty())
        .then(|| view! { <ul class="case-phones">{lines}</ul> })
        .into_any()
}
