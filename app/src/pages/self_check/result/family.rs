use super::super::words::monthly;
use super::Shown;
use crate::components::{Cell, Details, SummaryList, SummaryRow, Table, Text};
use crate::i18n::{msg, msg_of, text, text_with};
use egude_rules::Tri;
use egude_rules::outcome::IncomeLine;
use leptos::prelude::*;

/// Who was counted, and what of each income.
pub(super) fn view(shown: &Shown) -> AnyView {
    let assessment = &shown.assessment;
    let rows = assessment.members.iter().filter_map(|count| {
        let who = shown.person(count.member)?;
        let word = match count.counts {
            Tri::True => "family-counts",
            Tri::False => "family-not",
            Tri::Unknown => "family-open",
        };
        Some(SummaryRow::new(who, msg(word)))
    });
    let rows: Vec<_> = rows.collect();
    let lines: Vec<_> = assessment
        .income
        .iter()
        .filter_map(|line| income(shown, line))
        .collect();
    let income = if lines.is_empty() {
        view! { <p>{msg("income-line-nothing")}</p> }.into_any()
    } else {
        let head = [
            "income-line-who",
            "income-line-kind",
            "income-line-given",
            "income-line-counts",
        ];
        let head = head.map(msg).to_vec();
        view! { <Table id="income-lines" caption=msg("income-lines-title") head rows=lines /> }
            .into_any()
    };
    view! {
        <Details summary=msg("family-title")>
            <SummaryList rows />
            {income}
        </Details>
    }
    .into_any()
}

fn income(shown: &Shown, line: &IncomeLine) -> Option<Vec<Cell>> {
    let who = shown.person(line.member)?;
    let kind = msg_of(format!("income-{}", line.kind));
    let given = figure(line.amount, line.amount);
    let counted = figure(Some(line.lo), line.hi);
    Some(vec![
        Cell::Words(who),
        Cell::Words(kind),
        Cell::Figure(given),
        Cell::Figure(counted),
    ])
}

fn figure(lo: Option<i64>, hi: Option<i64>) -> Text {
    Signal::derive(move || match (lo, hi) {
        (Some(lo), Some(hi)) if lo == hi => monthly(lo),
        (Some(lo), Some(hi)) => text_with(
            "figure-from-to",
            &[("from", monthly(lo)), ("to", monthly(hi))],
        ),
        (Some(lo), None) if lo > 0 => text_with("figure-at-least", &[("from", monthly(lo))]),
        _ => text("income-line-unknown"),
    })
}
