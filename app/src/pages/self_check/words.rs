//! The words for members, questions, answers and figures, by the documented patterns of ids.

use crate::components::{Text, date_text, month_text};
use crate::i18n::{text, text_with};
use crate::pages::regions;
use crate::state::Material;
use egude_domain::Date;
use egude_flow::flow::Ask;
use egude_flow::{Given, Key, MemberId};
use leptos::prelude::*;
use std::sync::Arc;

/// Who is spoken of: "your child (the first)".
pub(super) fn member(member: &MemberId) -> String {
    text_with(
        &format!("member-{}", member.relation),
        &[("nth", member.nth.to_string())],
    )
}

/// A question as it is asked: with the person it is about, if it is about one.
pub(super) fn question(key: &Key) -> String {
    let id = format!("q-{}-title", key.question);
    let title = match &key.part {
        Some(kind) => text_with(&id, &[("kind", text(&format!("income-{kind}")))]),
        None => text(&id),
    };
    match &key.member {
        Some(who) => text_with("q-with-who", &[("who", member(who)), ("title", title)]),
        None => title,
    }
}

/// The same, following the language.
pub(super) fn question_text(key: &Key) -> Text {
    let key = key.clone();
    Signal::derive(move || question(&key))
}

/// The name of a program.
pub(super) fn program(id: &str) -> String {
    text(&format!("program-{id}-name"))
}

/// The names of several programs, in a list.
pub(super) fn programs<'a>(ids: impl IntoIterator<Item = &'a String>) -> String {
    let names: Vec<_> = ids.into_iter().map(|id| program(id)).collect();
    names.join(&text("list-separator"))
}

/// An amount for one month.
pub(super) fn monthly(fen: i64) -> String {
    text_with("figure-month", &[("amount", yuan(fen))])
}

/// The name of a place in the language of the page; Chinese where no Mongolian name is known.
pub(super) fn place(material: &Material, code: &str) -> Option<String> {
    regions::name(&material.regions, code)
}

/// An answer as the person gave it.
pub(super) fn given(material: &Arc<Material>, key: &Key, given: &Given) -> String {
    let ask = material
        .flow
        .question(&key.question)
        .map(|question| &question.ask);
    match given {
        Given::DontKnow => text("answer-dont-know"),
        Given::RatherNotSay => text("answer-rather-not-say"),
        Given::Choice(choice) if ask == Some(&Ask::Flag) => text(&format!("answer-{choice}")),
        Given::Choice(choice) => text(&format!("q-{}-o-{choice}", key.question)),
        Given::Choices(options) => {
            let name = |option: &String| match ask {
                Some(ask) => option_name(key, ask, option),
                None => option.clone(),
            };
            let names: Vec<_> = options.iter().map(name).collect();
            names.join(&text("list-separator"))
        }
        Given::Who { chosen, of } => who(key, chosen, of),
        Given::Text(code) if ask == Some(&Ask::Region) => {
            place(material, code).unwrap_or_else(|| text("self-check-no-place"))
        }
        Given::Text(typed) if ask == Some(&Ask::Money) => {
            text_with("answer-yuan", &[("amount", typed_yuan(typed))])
        }
        Given::Text(typed) => typed_whole(typed).map_or_else(|| typed.clone(), |n| n.to_string()),
        Given::Amount {
            text: typed,
            period,
        } => text_with(
            &format!("answer-{period}"),
            &[("amount", typed_yuan(typed))],
        ),
        Given::Month { year, month } => egude_flow::parse::year_and_month(year, month).map_or_else(
            || format!("{year} {month}"),
            |(year, month)| month_text(year, month),
        ),
        Given::People(counts) => people(ask, counts),
    }
}

fn people(ask: Option<&Ask>, counts: &std::collections::BTreeMap<String, String>) -> String {
    let Some(Ask::People(relatives)) = ask else {
        return String::new();
    };
    let line = |relation: &String| {
        let typed = counts
            .get(relation)
            .filter(|typed| !typed.trim().is_empty())?;
        let count = match typed_whole(typed) {
            Some(0) => return None,
            Some(count) => count.to_string(),
            None => typed.clone(),
        };
        let relation = text(&format!("q-member-list-o-{relation}"));
        Some(text_with(
            "answer-people",
            &[("relation", relation), ("count", count)],
        ))
    };
    let lines: Vec<_> = relatives
        .iter()
        .filter_map(|relative| line(&relative.relation))
        .collect();
    if lines.is_empty() {
        text("answer-alone")
    } else {
        lines.join(&text("list-separator"))
    }
}

/// An option of a question with several answers. Kinds of income have names of their own; "none"
/// and "not counted" are options of the question.
pub(super) fn option_name(key: &Key, ask: &Ask, option: &str) -> String {
    match ask {
        Ask::Kinds { kinds, .. } if kinds.iter().any(|kind| kind == option) => {
            text(&format!("income-{option}"))
        }
        _ => text(&format!("q-{}-o-{option}", key.question)),
    }
}

/// Of whom it is true, in the order of the list.
fn who(key: &Key, chosen: &[String], of: &[String]) -> String {
    let name = |id: &String| {
        // A member's id is what a key carries after its question.
        let key: Key = format!("{}.{id}", key.question).parse().ok()?;
        key.member.as_ref().map(member)
    };
    let names: Vec<_> = of
        .iter()
        .filter(|id| chosen.contains(id))
        .filter_map(name)
        .collect();
    if names.is_empty() {
        text(&format!("q-{}-o-none", key.question))
    } else {
        names.join(&text("list-separator"))
    }
}

/// What was typed as an amount, tidied where it can be read.
fn typed_yuan(typed: &str) -> String {
    egude_flow::parse::money(typed).map_or_else(|_| typed.to_owned(), |money| yuan(money.fen()))
}

/// A typed number as the questions read it, with full-width digits and spaces.
fn typed_whole(typed: &str) -> Option<i64> {
    egude_flow::parse::whole(typed, 0, i64::MAX).ok()
}

/// An amount in yuan: `1,234` or `1,234.50`.
pub(super) fn yuan(fen: i64) -> String {
    let (whole, part) = (fen / 100, fen % 100);
    let digits = whole.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if part == 0 {
        grouped
    } else {
        format!("{grouped}.{part:02}")
    }
}

/// A day in words.
pub(super) fn day(date: Date) -> String {
    date_text(date)
}

#[cfg(test)]
mod tests {
    use super::yuan;

    #[test]
    fn amounts_are_written_as_on_a_bank_slip() {
        for (fen, text) in [
            (0, "0"),
            (84_000, "840"),
            (123_450, "1,234.50"),
            (100_000_000, "1,000,000"),
            (5, "0.05"),
        ] {
            assert_eq!(yuan(fen), text);
        }
    }
}
