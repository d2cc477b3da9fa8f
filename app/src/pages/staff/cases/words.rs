//! The words for what cases are made of, by the documented patterns of ids.

use crate::components::{Text, date_text};
use crate::i18n::{Lang, has, text, text_with};
use crate::state::staff::cases::{Cases, World};
use crate::state::{Load, Locale};
use egude_client::aid::{Due, LocalText, Stage};
use egude_domain::{CHINA, Cite, Moment, Money, RegionCode};
use leptos::prelude::*;
use std::sync::Arc;

/// A program's name.
pub(super) fn program(id: &str) -> String {
    known(&format!("program-{id}-name"), id)
}

/// A paper's name.
pub(super) fn paper(id: &str) -> String {
    known(&format!("paper-{id}"), id)
}

/// The text of a message, or the word itself where a newer back end says one that is not known.
pub(super) fn known(message: &str, word: &str) -> String {
    if has(message) {
        text(message)
    } else {
        word.to_owned()
    }
}

/// The relation of a member, or the applicant.
pub(super) fn relation(word: &str) -> String {
    match word {
        "self" => text("cases-member-self"),
        _ => known(&format!("q-member-list-o-{word}"), word),
    }
}

/// Day and time in China.
pub(super) fn instant(moment: Moment) -> String {
    let values = [
        ("date", date_text(moment.date(CHINA))),
        ("time", moment.time(CHINA).to_string()),
    ];
    text_with("cases-instant", &values)
}

/// A day, or day and time where hours count.
pub(super) fn due(due: Due) -> String {
    match due {
        Due::Day(day) => date_text(day),
        Due::Moment(moment) => instant(moment),
    }
}

/// An amount in yuan, without the unit: `1,234` or `1,234.50`.
pub(super) fn yuan(money: Money) -> String {
    let (whole, part) = (money.fen() / 100, money.fen().rem_euclid(100));
    let digits = whole.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
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

/// An amount with its unit.
pub(super) fn amount(money: Money) -> String {
    text_with("cases-amount", &[("amount", yuan(money))])
}

/// A text in the language of the page; Chinese where there is no other.
pub(super) fn local(text: &LocalText) -> String {
    let mongolian = Locale::get().current() == Lang::Mongolian;
    let own = text.mn.as_ref().filter(|own| mongolian && !own.is_empty());
    own.unwrap_or(&text.zh).clone()
}

/// What words the desk has; none while they are on their way.
pub(super) fn world(cases: Cases) -> Option<Arc<World>> {
    match cases.world() {
        Load::Ready(world) => Some(world),
        _ => None,
    }
}

/// The name of a place; its code while names are on their way.
pub(super) fn region(cases: Cases, code: &RegionCode) -> Text {
    let code = code.clone();
    Signal::derive(move || region_now(cases, &code))
}

/// The same, once.
pub(super) fn region_now(cases: Cases, code: &RegionCode) -> String {
    let Some(world) = world(cases) else {
        return code.to_string();
    };
    let Some(region) = world.region(code) else {
        return code.to_string();
    };
    let mongolian = Locale::get().current() == Lang::Mongolian;
    let own = region.name_mn.as_ref().filter(|_| mongolian);
    own.unwrap_or(&region.name_zh).clone()
}

/// An article with the title of its document.
pub(super) fn cite(cases: Cases, cite: &Cite) -> String {
    let title = world(cases).and_then(|world| {
        let door = world.door.as_ref();
        let own = door.and_then(|door| door.docs.get(&cite.doc).map(|doc| doc.title.clone()));
        let pack = world.pack.as_ref();
        own.or_else(|| pack.and_then(|pack| Some(pack.docs.get(&cite.doc)?.title.clone())))
    });
    let title = title.unwrap_or_else(|| cite.doc.clone());
    match cite.article.clone().filter(|article| !article.is_empty()) {
        Some(article) => text_with("cite-article", &[("title", title), ("article", article)]),
        None => text_with("cite-document", &[("title", title)]),
    }
}

/// The word of a stage in the contract and in message ids.
pub(super) const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Waiting => "waiting",
        Stage::Advance => "advance",
        Stage::PapersDue => "papers-due",
        Stage::Survey => "survey",
        Stage::Opinion => "opinion",
        Stage::Notice => "notice",
        Stage::Decision => "decision",
        Stage::Approved => "approved",
        Stage::Paid => "paid",
        Stage::Refused => "refused",
        Stage::Ended => "ended",
        Stage::Withdrawn => "withdrawn",
        Stage::ToPassOn => "to-pass-on",
        Stage::PassedOn => "passed-on",
    }
}

/// Several words in one line.
pub(super) fn joined(words: impl IntoIterator<Item = String>) -> String {
    let words: Vec<_> = words.into_iter().collect();
    words.join(&text("list-separator"))
}

#[cfg(test)]
mod tests {
    use super::yuan;
    use egude_domain::Money;

    #[test]
    fn amounts_are_written_as_on_a_bank_slip() {
        for (fen, text) in [
            (0, "0"),
            (84_000, "840"),
            (123_450, "1,234.50"),
            (100_000_000, "1,000,000"),
        ] {
            assert_eq!(yuan(Money::from_fen(fen)), text);
        }
    }
}
