//! Words that the pages of cases share: what the data call by ids, money, times, offices.

use crate::components::{Text, date_text, month_text};
use crate::i18n::{Lang, has, msg_of, text, text_with};
use crate::pages::when;
use crate::state::{Aid, Locale};
use egude_client::aid::{Clock, ClockUnit, Due, Holder, LocalText};
use egude_domain::{Cite, Moment, Money};
use serde::Serialize;

/// The word of the contract for one of a closed list.
pub(super) fn word<T: Serialize>(value: &T) -> String {
    let written = serde_json::to_value(value).unwrap_or_default();
    written.as_str().unwrap_or_default().to_owned()
}

/// The name of a program.
pub(super) fn program(id: &str) -> Text {
    msg_of(format!("program-{id}-name"))
}

/// The same, said now.
pub(super) fn program_now(id: &str) -> String {
    text(&format!("program-{id}-name"))
}

/// The names of programs in one line.
pub(super) fn programs(ids: &[String]) -> String {
    all(ids.iter().map(|id| program_now(id)))
}

/// The name of a paper.
pub(super) fn paper_now(id: &str) -> String {
    text(&format!("paper-{id}"))
}

/// Several things in one line.
pub(super) fn all(each: impl IntoIterator<Item = String>) -> String {
    let each: Vec<_> = each.into_iter().collect();
    each.join(&text("list-separator"))
}

/// An amount: `1234.5`, with its unit.
pub(super) fn yuan(amount: Money) -> String {
    let (whole, rest) = (amount.fen() / 100, (amount.fen() % 100).abs());
    let digits = match rest {
        0 => whole.to_string(),
        rest if rest % 10 == 0 => format!("{whole}.{}", rest / 10),
        rest => format!("{whole}.{rest:02}"),
    };
    text_with("figure-yuan", &[("amount", digits)])
}

/// A month: 2026年12月.
pub(super) fn month(month: egude_domain::YearMonth) -> String {
    month_text(month.year(), month.month())
}

/// A text of an office, in the language of the page where it has it.
pub(super) fn local(words: &LocalText) -> String {
    local_in(words, Locale::get().current())
}

/// The same, in a language.
pub(super) fn local_in(words: &LocalText, lang: Lang) -> String {
    let own = words.mn.as_ref();
    let own = own.filter(|own| lang == Lang::Mongolian && !own.is_empty());
    own.unwrap_or(&words.zh).clone()
}

/// Who has something: its own name, or what kind of office it is.
pub(super) fn holder_in(holder: &Holder, lang: Lang) -> String {
    match &holder.name {
        Some(name) => local_in(name, lang),
        None => office(&holder.kind),
    }
}

/// The same, in the language of the page.
pub(super) fn holder(holder: &Holder) -> String {
    holder_in(holder, Locale::get().current())
}

/// A kind of office: the township's window, the county, or a receiver.
pub(super) fn office(kind: &str) -> String {
    let id = match kind {
        "township" | "county" => format!("aid-office-{kind}"),
        receiver => format!("aid-receiver-{receiver}"),
    };
    text(&id)
}

/// Where something stands: title and article; the id where a title is not known.
pub(super) fn cite(cite: &str) -> String {
    let cite = Cite::from(cite.to_owned());
    let id = format!("aid-doc-{}", cite.doc.to_ascii_lowercase());
    let title = if has(&id) {
        text(&id)
    } else {
        // Titles are names: they are shown as they are.
        let known =
            Aid::get().with_door(|door| door.docs.get(&cite.doc).map(|it| it.title.clone()));
        known.flatten().unwrap_or(cite.doc)
    };
    match cite.article.as_deref().and_then(|it| it.split('(').next()) {
        Some(article) => {
            let values = [("title", title), ("article", article.to_owned())];
            text_with("cite-article", &values)
        }
        None => text_with("cite-document", &[("title", title)]),
    }
}

/// How much time something has: 30 working days.
pub(super) fn limit(clock: &Clock) -> String {
    let id = match clock.unit {
        ClockUnit::WorkingDays => "aid-limit-working-days",
        ClockUnit::Days => "aid-limit-days",
        ClockUnit::Hours => "aid-limit-hours",
    };
    text_with(id, &[("n", clock.limit.to_string())])
}

/// Until when: a day, or day and time.
pub(super) fn due(due: Due) -> String {
    match due {
        Due::Day(day) => date_text(day),
        Due::Moment(moment) => instant(moment),
    }
}

/// An instant: day and time.
pub(super) fn instant(moment: Moment) -> String {
    when::instant(moment)
}

/// Who somebody is to the applicant.
pub(super) fn relation(relation: &str) -> String {
    text(&format!("aid-relation-{relation}"))
}

#[cfg(test)]
mod tests {
    use super::word;
    use egude_client::aid::{EventKind, Stage};

    #[test]
    fn a_word_is_the_one_of_the_contract() {
        assert_eq!(word(&Stage::PapersDue), "papers-due");
        assert_eq!(word(&EventKind::MissingTold), "missing-told");
    }
}
