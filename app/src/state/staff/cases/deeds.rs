//! What was typed, as a deed.

use super::doing::{Deed, Doing};
use super::reading::{Fault, Given, More, Reader};
use egude_client::aid::{MissingItem, Outcome, StaffDeed, SurveyHow};
use egude_domain::{Date, Money};

/// Most signs of what the person reads in a line.
const LINE: usize = 300;
/// Most signs of an opinion, an objection, a record, a letter, a note.
const LETTER: usize = 1000;
/// Most signs of what a survey found.
const SURVEY: usize = 2000;
const ITEMS: usize = 20;
const SURVEYORS: std::ops::RangeInclusive<usize> = 2..=6;
const NAME: usize = 60;

/// What a deed has to stay within; the back end has the last word.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// The day it is.
    pub today: Date,
    /// What the township may grant by itself.
    pub limit: Option<Money>,
    /// What is left of its reserve.
    pub left: Option<Money>,
}

/// Reads a form.
pub fn read(doing: &Doing, given: &dyn Given, bounds: &Bounds) -> Result<StaffDeed, Vec<Fault>> {
    let mut reader = Reader::new(given);
    let program = doing.program.clone().unwrap_or_default();
    let deed = match doing.deed {
        Deed::Accept => Some(StaffDeed::Accept {}),
        Deed::TellMissing => Some(missing(&mut reader)),
        Deed::Item => item(&mut reader),
        Deed::SignedOnPaper => {
            let n = reader.choice("n").parse().ok();
            n.map(|n| StaffDeed::SignedOnPaper { n })
        }
        Deed::Survey => survey(&mut reader, program, bounds),
        Deed::Opinion => Some(opinion(&mut reader, program)),
        Deed::Notice => {
            let from = reader.day("from");
            from.map(|from| StaffDeed::Notice { program, from })
        }
        Deed::Objection => Some(StaffDeed::Objection {
            program,
            text: reader.words("text", LETTER),
        }),
        Deed::Extend => Some(StaffDeed::Extend {
            program,
            ground: reader.choice("ground"),
        }),
        Deed::Decide => decide(&mut reader, program),
        Deed::Advance => advance(&mut reader, program, bounds),
        Deed::Record => Some(StaffDeed::Record {
            program,
            text: reader.words("text", LETTER),
        }),
        Deed::Pay => {
            let (on, fen) = (reader.past_day("on", bounds.today), reader.paid("fen"));
            on.zip(fen)
                .map(|(on, fen)| StaffDeed::Pay { program, on, fen })
        }
        Deed::Transfer => Some(transfer(&mut reader, doing.program.clone())),
        Deed::Contact => Some(StaffDeed::Contact {
            phone: reader.phone("phone"),
        }),
        Deed::Note => Some(StaffDeed::Note {
            text: reader.words("text", LETTER),
        }),
    };
    reader.done(deed)
}

/// Items of the list: papers with what exactly is wanted, then the lines of the free field.
pub fn items(given: &dyn Given) -> Vec<MissingItem> {
    let mut reader = Reader::new(given);
    listed(&mut reader)
}

fn listed(reader: &mut Reader<'_>) -> Vec<MissingItem> {
    let mut items = Vec::new();
    for paper in reader.chosen("papers") {
        let text = reader.maybe(&detail_field(&paper), LINE);
        items.push(MissingItem {
            paper: Some(paper),
            text,
        });
    }
    let lines = reader.lines("other");
    if lines.iter().any(|line| line.chars().count() > LINE) {
        reader.fault_with("other", "cases-wrong-long", More::Count(LINE));
    }
    items.extend(lines.into_iter().map(|line| MissingItem {
        paper: None,
        text: Some(line),
    }));
    items
}

/// The field for what exactly is wanted of a paper.
pub fn detail_field(paper: &str) -> String {
    format!("detail-{paper}")
}

fn missing(reader: &mut Reader<'_>) -> StaffDeed {
    let items = listed(reader);
    if items.is_empty() {
        reader.fault("papers", "cases-wrong-items");
    }
    if items.len() > ITEMS {
        reader.fault("papers", "cases-wrong-items-many");
    }
    StaffDeed::TellMissing { items }
}

fn item(reader: &mut Reader<'_>) -> Option<StaffDeed> {
    let task = reader.choice("task").parse().ok();
    let done = reader.choice("how") == "done";
    let why = if done {
        None
    } else {
        Some(reader.words("why", LINE))
    };
    task.map(|task| StaffDeed::Item { task, done, why })
}

fn survey(reader: &mut Reader<'_>, program: String, bounds: &Bounds) -> Option<StaffDeed> {
    let on = reader.past_day("on", bounds.today);
    let staff = reader.lines("staff");
    if staff.len() < *SURVEYORS.start() {
        reader.fault("staff", "cases-wrong-staff");
    } else if staff.len() > *SURVEYORS.end() {
        reader.fault("staff", "cases-wrong-staff-many");
    } else if staff.iter().any(|name| name.chars().count() > NAME) {
        reader.fault_with("staff", "cases-wrong-long", More::Count(NAME));
    }
    let how = match reader.choice("how").as_str() {
        "neighbours" => SurveyHow::Neighbours,
        "letters" => SurveyHow::Letters,
        "phone" => SurveyHow::Phone,
        _ => SurveyHow::HomeVisit,
    };
    let text = reader.words("text", SURVEY);
    on.map(|on| StaffDeed::Survey {
        program,
        on,
        staff,
        how,
        text,
    })
}

fn opinion(reader: &mut Reader<'_>, program: String) -> StaffDeed {
    let support = reader.choice("support") == "for";
    StaffDeed::Opinion {
        program,
        support,
        fen: reader.money("fen").filter(|_| support),
        text: reader.words("text", LETTER),
    }
}

fn decide(reader: &mut Reader<'_>, program: String) -> Option<StaffDeed> {
    let outcome = match reader.choice("outcome").as_str() {
        "approved" => Some(Outcome::Approved),
        "refused" => Some(Outcome::Refused),
        "ended" => Some(Outcome::Ended),
        _ => None,
    };
    let text = reader.maybe("text", LETTER);
    let approves = outcome == Some(Outcome::Approved);
    let (mut fen, mut from, mut reasons) = (None, None, Vec::new());
    if approves {
        (fen, from) = (reader.money("fen"), reader.month("from"));
        if fen.is_some_and(|fen| fen.fen() <= 0) {
            reader.fault("fen", "cases-wrong-money-zero");
        }
        if fen.is_none() && text.is_none() {
            reader.fault("fen", "cases-wrong-money-or-text");
        }
    } else {
        reasons = reader.chosen("reasons");
        if outcome.is_some() && reasons.is_empty() {
            reader.fault("reasons", "cases-wrong-reasons");
        }
    }
    outcome.map(|outcome| StaffDeed::Decide {
        program,
        outcome,
        fen,
        from,
        reasons,
        text,
    })
}

fn advance(reader: &mut Reader<'_>, program: String, bounds: &Bounds) -> Option<StaffDeed> {
    let fen = reader.amount("fen");
    if let Some(fen) = fen {
        let over = |most: Option<Money>| most.filter(|most| fen > *most);
        if let Some(limit) = over(bounds.limit) {
            reader.fault_with("fen", "cases-wrong-over-limit", More::Money(limit));
        } else if let Some(left) = over(bounds.left) {
            reader.fault_with("fen", "cases-wrong-over-reserve", More::Money(left));
        }
    }
    let text = reader.words("text", LINE);
    fen.map(|fen| StaffDeed::Advance { program, fen, text })
}

fn transfer(reader: &mut Reader<'_>, program: Option<String>) -> StaffDeed {
    let to = reader.choice("to");
    let fields = reader.chosen(&fields_field(&to));
    if fields.is_empty() && !to.is_empty() {
        reader.fault(&fields_field(&to), "cases-wrong-fields");
    }
    StaffDeed::Transfer {
        program,
        to,
        fields,
        text: reader.words("text", LINE),
    }
}

/// Each receiver may get something else, so each has its own field.
pub fn fields_field(receiver: &str) -> String {
    format!("fields-{receiver}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[derive(Default)]
    struct Typed(BTreeMap<&'static str, &'static str>, Vec<&'static str>);

    impl Given for Typed {
        fn text(&self, field: &str) -> String {
            self.0.get(field).copied().unwrap_or_default().to_owned()
        }

        fn list(&self, _: &str) -> Vec<String> {
            self.1.iter().map(|&word| word.to_owned()).collect()
        }
    }

    fn reads(deed: Deed, typed: &[(&'static str, &'static str)]) -> Result<StaffDeed, Vec<String>> {
        let doing = Doing {
            deed,
            program: Some("temp-urgent".to_owned()),
        };
        let bounds = Bounds {
            today: Date::constant(2026, 11, 22),
            limit: Some(Money::from_yuan(5000)),
            left: Some(Money::from_yuan(800)),
        };
        let typed = Typed(typed.iter().copied().collect(), Vec::new());
        let read = read(&doing, &typed, &bounds);
        read.map_err(|faults| faults.into_iter().map(|fault| fault.field).collect())
    }

    #[test]
    fn help_stays_within_the_limit_and_what_is_left() {
        let advance = |fen| reads(Deed::Advance, &[("fen", fen), ("text", "blankets")]);
        for fen in ["5001", "801", "", "much", "-1"] {
            assert_eq!(advance(fen), Err(vec!["fen".to_owned()]), "{fen}");
        }
        for fen in ["0", "800", "799.50"] {
            assert!(advance(fen).is_ok(), "{fen}");
        }
    }

    #[test]
    fn two_people_look_and_not_tomorrow() {
        let survey = |day, staff| {
            let on = [("on", "2026"), ("on-month", "11"), ("on-day", day)];
            let more = [("staff", staff), ("how", "home-visit"), ("text", "seen")];
            reads(Deed::Survey, &[on.as_slice(), &more].concat())
        };
        assert!(survey("22", "a\n\nb").is_ok());
        assert_eq!(survey("22", "a"), Err(vec!["staff".to_owned()]));
        assert_eq!(survey("23", "a\nb"), Err(vec!["on".to_owned()]));
        assert_eq!(survey("31", "a\nb"), Err(vec!["on".to_owned()]));
    }

    #[test]
    fn nobody_is_refused_without_a_reason_and_nothing_is_granted_without_an_amount() {
        let decide = |outcome, fen| reads(Deed::Decide, &[("outcome", outcome), ("fen", fen)]);
        assert_eq!(decide("refused", ""), Err(vec!["reasons".to_owned()]));
        assert_eq!(decide("approved", ""), Err(vec!["fen".to_owned()]));
        assert_eq!(decide("", "100"), Err(vec!["outcome".to_owned()]));
        assert!(decide("approved", "100").is_ok());
    }

    #[test]
    fn an_empty_list_of_what_is_missing_is_not_sent() {
        assert_eq!(
            reads(Deed::TellMissing, &[]),
            Err(vec!["papers".to_owned()])
        );
        let Ok(StaffDeed::TellMissing { items }) =
            reads(Deed::TellMissing, &[("other", "a\n\nb ")])
        else {
            panic!("a list of two lines");
        };
        let texts: Vec<_> = items
            .iter()
            .filter_map(|item| item.text.as_deref())
            .collect();
        assert_eq!(texts, ["a", "b"]);
    }
}
