//! One question, with the answer that was given before.

use crate::components::{Choice, Day, DayTyped, MaybeText, Radios, Text};
use crate::i18n::{has, msg_of, text};
use crate::platform::clock;
use crate::state::Marriage;
use egude_domain::Date;
use egude_marriage::Person;
use egude_marriage::readiness::{Ask, Question, UNSURE};
use leptos::prelude::*;

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    question: String,
    code: &'static str,
}

impl Fault {
    /// The id of the input that has it.
    pub(super) fn target(&self, of: Option<Person>) -> String {
        field_id(&self.question, of)
    }

    /// What is said about it, with the question, as several stand on the page.
    pub(super) fn text(&self) -> Text {
        let (title, code) = (title_id(&self.question), self.code);
        Signal::derive(move || {
            let parts = [text(&title), text(&format!("error-{code}"))];
            parts.join(" ")
        })
    }
}

/// What is wrong with the answer as it stands, if anything.
pub(super) fn fault(question: &Question, of: Option<Person>) -> Option<Fault> {
    let answer = Marriage::get().answered(&question.id, of);
    let code = match &question.ask {
        Ask::Choice(_) => answer.is_empty().then_some("choose")?,
        Ask::Day => match (answer.is_empty(), answer.parse::<Date>()) {
            (true, _) => "marriage-day-empty",
            (false, Ok(day)) if day > clock::today() => "marriage-day-future",
            (false, Ok(_)) => return None,
            (false, Err(_)) => "marriage-day-none",
        },
    };
    Some(Fault {
        question: question.id.clone(),
        code,
    })
}

/// The question with its answers.
pub(super) fn view(question: &Question, of: Option<Person>, faults: Signal<Vec<Fault>>) -> AnyView {
    let id = question.id.clone();
    let error: MaybeText = Signal::derive(move || {
        let mine = |faults: &Vec<Fault>| {
            let mine = faults.iter().find(|fault| fault.question == id);
            mine.map(|fault| text(&format!("error-{}", fault.code)))
        };
        faults.with(mine)
    });
    match &question.ask {
        Ask::Choice(words) => choice(question, words, of, error),
        Ask::Day => day(question, of, error),
    }
}

fn choice(question: &Question, words: &[String], of: Option<Person>, error: MaybeText) -> AnyView {
    let (marriage, id) = (Marriage::get(), question.id.clone());
    let value = RwSignal::new(untrack(|| marriage.answered(&id, of)));
    let kept = id.clone();
    Effect::new(move |earlier: Option<()>| {
        let answer = value.get();
        if earlier.is_some() {
            marriage.answer(&kept, of, &answer);
        }
    });
    let option = |word: &String| {
        let choice = Choice::new(word, msg_of(format!("marriage-q-{id}-o-{word}")));
        let choice = choice.hint(hint(format!("marriage-q-{id}-o-{word}-hint")));
        if word == UNSURE {
            choice.aside()
        } else {
            choice
        }
    };
    let choices = words.iter().map(option).collect();
    view! {
        <Radios
            id=field_id(&question.id, of)
            legend=msg_of(title_id(&question.id))
            hint=hint(format!("marriage-q-{id}-hint"))
            value
            choices
            error
        />
    }
    .into_any()
}

fn day(question: &Question, of: Option<Person>, error: MaybeText) -> AnyView {
    let (marriage, id) = (Marriage::get(), question.id.clone());
    let before = untrack(|| marriage.answered(&id, of));
    let mut parts = before
        .splitn(3, '-')
        .map(|part| part.trim_start_matches('0'));
    let mut part = || RwSignal::new(parts.next().unwrap_or_default().to_owned());
    let typed = DayTyped {
        year: part(),
        month: part(),
        day: part(),
    };
    let kept = id.clone();
    Effect::new(move |earlier: Option<()>| {
        let answer = written(&[typed.year.get(), typed.month.get(), typed.day.get()]);
        if earlier.is_some() {
            marriage.answer(&kept, of, &answer);
        }
    });
    view! {
        <Day
            id=field_id(&id, of)
            legend=msg_of(title_id(&id))
            hint=hint(format!("marriage-q-{id}-hint"))
            typed
            error
        />
    }
    .into_any()
}

/// A day as the table reads it; or, while it is none, what was typed, so that it is not lost.
fn written(typed: &[String; 3]) -> String {
    if typed.iter().all(|part| part.trim().is_empty()) {
        return String::new();
    }
    let whole = |at: usize| {
        let digits = typed[at].trim().chars().map(plain_digit);
        digits.collect::<String>().parse::<u16>().ok()
    };
    let day = || {
        let (year, month, day) = (whole(0)?, whole(1)?, whole(2)?);
        let year = i16::try_from(year).ok()?;
        let day = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        day.ok().filter(|day| day.year() >= 1800)
    };
    day().map_or_else(|| typed.join("-"), |day| day.to_string())
}

/// Telephones fill in full-width digits.
fn plain_digit(sign: char) -> char {
    const WIDE: u32 = '\u{ff10}' as u32 - '0' as u32;
    let plain = u32::from(sign).checked_sub(WIDE).and_then(char::from_u32);
    plain.filter(char::is_ascii_digit).unwrap_or(sign)
}

fn title_id(question: &str) -> String {
    format!("marriage-q-{question}-title")
}

fn field_id(question: &str, of: Option<Person>) -> String {
    match of {
        Some(person) => format!("q-{question}-{person}"),
        None => format!("q-{question}"),
    }
}

/// A line of help, where there is one.
fn hint(id: String) -> MaybeText {
    Signal::derive(move || has(&id).then(|| text(&id)))
}

#[cfg(test)]
mod tests {
    use super::written;

    fn of(parts: [&str; 3]) -> String {
        written(&parts.map(str::to_owned))
    }

    #[test]
    fn a_day_is_read_however_it_is_typed() {
        assert_eq!(of(["1990", "3", "7"]), "1990-03-07");
        assert_eq!(of([" 1990 ", "03", "07"]), "1990-03-07");
        assert_eq!(of(["１９９０", "３", "７"]), "1990-03-07");
    }

    #[test]
    fn what_is_no_day_stays_as_it_was_typed() {
        assert_eq!(of(["", " ", ""]), "");
        assert_eq!(of(["1990", "2", "30"]), "1990-2-30");
        assert_eq!(of(["1990", "", ""]), "1990--");
        assert_eq!(of(["90", "3", "7"]), "90-3-7");
    }
}
