//! What a deed said, for the record: a line for each thing that was typed.

use super::words;
use crate::components::date_text;
use crate::i18n::{text, text_with};
use egude_client::aid::{Outcome, StaffDeed, SurveyHow};
use egude_domain::Money;

/// What was typed with a deed, in the order of its form.
pub(super) fn lines(deed: &StaffDeed) -> Vec<String> {
    let program = program_of(deed).map(words::program);
    let more: Vec<String> = match deed {
        StaffDeed::Accept {} => Vec::new(),
        StaffDeed::TellMissing { items } => items
            .iter()
            .map(|item| {
                let paper = item.paper.as_deref().map(words::paper);
                words::joined(paper.into_iter().chain(item.text.clone()))
            })
            .collect(),
        StaffDeed::Item { task, done, why } => {
            let how = if *done {
                "cases-item-done"
            } else {
                "cases-item-not"
            };
            let line = text_with("cases-task", &[("n", task.to_string())]);
            [Some(words::joined([line, text(how)])), why.clone()]
                .into_iter()
                .flatten()
                .collect()
        }
        StaffDeed::SignedOnPaper { n } => vec![n.to_string()],
        StaffDeed::Survey {
            on,
            staff,
            how,
            text: found,
            ..
        } => vec![
            words::joined([date_text(*on), text(survey_how(*how))]),
            words::joined(staff.clone()),
            found.clone(),
        ],
        StaffDeed::Opinion {
            support,
            fen,
            text: why,
            ..
        } => {
            let side = if *support {
                "cases-opinion-for"
            } else {
                "cases-opinion-against"
            };
            vec![with_money(text(side), *fen), why.clone()]
        }
        StaffDeed::Notice { from, .. } => vec![date_text(*from)],
        StaffDeed::Extend { ground, .. } => {
            vec![words::known(&format!("aid-ground-{ground}"), ground)]
        }
        StaffDeed::Decide {
            outcome,
            fen,
            reasons,
            text: letter,
            ..
        } => {
            let mut lines = vec![with_money(text(outcome_word(*outcome)), *fen)];
            lines.extend(reasons.iter().map(|code| reason(code)));
            lines.extend(letter.clone());
            lines
        }
        StaffDeed::Advance {
            fen, text: what, ..
        } => vec![words::amount(*fen), what.clone()],
        StaffDeed::Pay { on, fen, .. } => {
            vec![words::joined([date_text(*on), words::amount(*fen)])]
        }
        StaffDeed::Transfer {
            to,
            fields,
            text: why,
            ..
        } => vec![
            receiver(to),
            words::joined(fields.iter().map(|word| field(word))),
            why.clone(),
        ],
        StaffDeed::Contact { phone } => vec![phone.clone()],
        StaffDeed::Objection { text, .. }
        | StaffDeed::Record { text, .. }
        | StaffDeed::Note { text } => vec![text.clone()],
    };
    program.into_iter().chain(more).collect()
}

fn with_money(word: String, fen: Option<Money>) -> String {
    words::joined([Some(word), fen.map(words::amount)].into_iter().flatten())
}

fn program_of(deed: &StaffDeed) -> Option<&str> {
    match deed {
        StaffDeed::Survey { program, .. }
        | StaffDeed::Opinion { program, .. }
        | StaffDeed::Notice { program, .. }
        | StaffDeed::Objection { program, .. }
        | StaffDeed::Extend { program, .. }
        | StaffDeed::Decide { program, .. }
        | StaffDeed::Advance { program, .. }
        | StaffDeed::Record { program, .. }
        | StaffDeed::Pay { program, .. } => Some(program),
        StaffDeed::Transfer { program, .. } => program.as_deref(),
        _ => None,
    }
}

/// The id of the word for how a survey was made.
pub(super) const fn survey_how(how: SurveyHow) -> &'static str {
    match how {
        SurveyHow::HomeVisit => "cases-survey-home-visit",
        SurveyHow::Neighbours => "cases-survey-neighbours",
        SurveyHow::Letters => "cases-survey-letters",
        SurveyHow::Phone => "cases-survey-phone",
    }
}

/// The id of the word for an outcome.
pub(super) const fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Approved => "cases-outcome-approved",
        Outcome::Refused => "cases-outcome-refused",
        Outcome::Ended => "cases-outcome-ended",
    }
}

/// A reason of the data of the one door.
pub(super) fn reason(code: &str) -> String {
    words::known(&format!("aid-reason-{}", code.to_ascii_lowercase()), code)
}

/// A receiver.
pub(super) fn receiver(id: &str) -> String {
    words::known(&format!("aid-receiver-{id}"), id)
}

/// A part of the application that a receiver gets.
pub(super) fn field(word: &str) -> String {
    words::known(&format!("aid-field-{word}"), word)
}
