//! The decision, as in the letter: amount or reasons, and what can be done against it.

use crate::components::{Notice, SummaryList, SummaryRow, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::pages::aid::words;
use crate::state::Aid;
use egude_client::aid::{Decision, Outcome, Part};
use leptos::prelude::*;

pub(super) fn view(part: &Part) -> AnyView {
    let Some(decision) = part.decision.clone() else {
        return ().into_any();
    };
    let tone = match decision.outcome {
        Outcome::Approved => Tone::Success,
        Outcome::Refused | Outcome::Ended => Tone::Attention,
    };
    let title = msg_of(format!("aid-outcome-{}", words::word(&decision.outcome)));
    let reasons = reasons(&part.program, &decision.reasons);
    let remedies = remedies(&decision.remedies);
    let said = decision.text.clone();
    view! {
        <section class="stack decision">
            <Notice title tone>
                {said.map(|said| view! { <p class="said">{said}</p> })}
            </Notice>
            <SummaryList rows=rows(&decision) />
            {reasons}
            {remedies}
        </section>
    }
    .into_any()
}

fn rows(decision: &Decision) -> Vec<SummaryRow> {
    let (at, by) = (decision.at, decision.by.clone());
    let mut rows = vec![
        SummaryRow::new(
            msg("aid-decision-at"),
            Signal::derive(move || words::instant(at)),
        ),
        SummaryRow::new(
            msg("aid-decision-by"),
            Signal::derive(move || words::holder(&by)),
        ),
    ];
    if let Some(fen) = decision.fen {
        let amount = Signal::derive(move || words::yuan(fen));
        rows.push(SummaryRow::new(msg("aid-decision-amount"), amount));
    }
    if let Some(from) = decision.from {
        let from = Signal::derive(move || words::month(from));
        rows.push(SummaryRow::new(msg("aid-decision-from"), from));
    }
    rows
}

/// Why, each with its articles.
fn reasons(program: &str, ids: &[String]) -> Option<AnyView> {
    let (aid, program) = (Aid::get(), program.to_owned());
    let line = |id: &String| {
        let (id, program) = (id.clone(), program.clone());
        let name = msg_of(format!("aid-reason-{}", id.to_ascii_lowercase()));
        let articles: Text = Signal::derive(move || {
            let found = aid.with_door(|door| {
                let fits = |reason: &&egude_aid::reasons::Reason| {
                    reason.id == id && reason.programs.contains(&program)
                };
                let reason = door.reasons.iter().find(fits);
                reason.map_or_else(Vec::new, |reason| reason.cite.clone())
            });
            let cites = found.unwrap_or_default().into_iter().map(String::from);
            words::all(cites.map(|cite| words::cite(&cite)))
        });
        view! { <li><p><Up text=name /></p> <p class="quiet"><Up text=articles /></p></li> }
    };
    let lines = ids.iter().map(line).collect_view();
    (!ids.is_empty()).then(|| {
        view! {
            <h4>{msg("aid-decision-reasons")}</h4>
            <ul class="bullets">{lines}</ul>
        }
        .into_any()
    })
}

/// What can be done against it, and within what time.
fn remedies(ids: &[String]) -> Option<AnyView> {
    let aid = Aid::get();
    let line = |id: &String| {
        let known = id.clone();
        let name = msg_of(format!("aid-remedy-{id}"));
        let period: Text = Signal::derive(move || {
            let found = aid.with_door(|door| {
                let remedy = door.remedies.iter().find(|remedy| remedy.id == known);
                remedy.map(|remedy| (remedy.days, remedy.months))
            });
            match found.flatten() {
                Some((Some(days), _)) => text_with("aid-remedy-days", &[("n", days.to_string())]),
                Some((None, Some(months))) => {
                    text_with("aid-remedy-months", &[("n", months.to_string())])
                }
                _ => text("aid-remedy-ask"),
            }
        });
        view! { <li><p><Up text=name /></p> <p><Up text=period /></p></li> }
    };
    let lines = ids.iter().map(line).collect_view();
    (!ids.is_empty()).then(|| {
        view! {
            <h4>{msg("aid-decision-remedies")}</h4>
            <ul class="bullets">{lines}</ul>
            <p class="quiet">{msg("aid-decision-again")}</p>
        }
        .into_any()
    })
}
