//! What two people typed, read as what the back end takes; and what is wrong with it, field by field.

use super::{Draft, Person};
use egude_client::booking::{DocumentKind, FieldNeed, PersonRequest};
use egude_domain::{Date, IdNumber, IdNumberError, Phone, Sex};
use leptos::prelude::*;

const NAME_SIGNS: usize = 60;
const NUMBER_SIGNS: usize = 30;
const LEAST_NUMBER_SIGNS: usize = 4;
const REMARK_SIGNS: usize = 200;
const ID_SIGNS: usize = 18;

/// Something wrong: the pointer of its place in the request, and the word for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// A JSON pointer into the request, such as `/people/0/number`.
    pub pointer: String,
    /// The stable word: the message is `error-<code>`.
    pub code: &'static str,
    /// How many signs there are, or which of them is wrong.
    pub n: Option<usize>,
}

/// What is wrong with one field: the word, and a number that its message may need.
pub type Wrong = (&'static str, Option<usize>);

/// What a service and its office ask for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// Two people, or one.
    pub two: bool,
    /// Birth and sex of everybody, also where no number says them.
    pub ages: bool,
    /// The second person's telephone.
    pub second_phone: FieldNeed,
    /// A remark for the office.
    pub remark: FieldNeed,
    /// The day it is.
    pub today: Date,
}

/// What was typed, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// Who comes.
    pub people: Vec<PersonRequest>,
    /// Where messages go.
    pub phone: Phone,
    /// For the office.
    pub remark: Option<String>,
}

/// Every kind of document, in the order in which it is offered.
pub const DOCUMENTS: [DocumentKind; 6] = [
    DocumentKind::IdCard,
    DocumentKind::ResidencePermit,
    DocumentKind::HkMacaoPass,
    DocumentKind::TaiwanPass,
    DocumentKind::Passport,
    DocumentKind::ForeignPermanent,
];

/// The word of a kind of document, as in the contract.
pub const fn document_word(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::IdCard => "id-card",
        DocumentKind::ResidencePermit => "residence-permit",
        DocumentKind::HkMacaoPass => "hk-macao-pass",
        DocumentKind::TaiwanPass => "taiwan-pass",
        DocumentKind::Passport => "passport",
        DocumentKind::ForeignPermanent => "foreign-permanent",
    }
}

/// The kind with this word; an identity card while nothing is chosen.
pub fn document_of(word: &str) -> DocumentKind {
    let mut all = DOCUMENTS.into_iter();
    all.find(|kind| document_word(*kind) == word)
        .unwrap_or(DocumentKind::IdCard)
}

/// Whether the number says birth and sex.
pub const fn says_birth(kind: DocumentKind) -> bool {
    matches!(kind, DocumentKind::IdCard | DocumentKind::ResidencePermit)
}

/// Reads the whole form. Not tracked.
pub fn read(draft: Draft, wanted: Wanted) -> Result<Read, Vec<Fault>> {
    let mut faults = Vec::new();
    let count = if wanted.two { 2 } else { 1 };
    let people: Vec<_> = (0..count)
        .filter_map(|at| person(draft.people[at], at, wanted, &mut faults))
        .collect();
    if let [one, other] = people.as_slice()
        && (one.document, &one.number) == (other.document, &other.number)
    {
        faults.push(fault("/people/1/number", "same-person"));
    }
    let phone = draft.phone.get_untracked().parse::<Phone>();
    if let Err(error) = &phone {
        faults.push(fault("/phone", error.code()));
    }
    let remark = draft.remark.get_untracked().trim().to_owned();
    match wanted.remark {
        FieldNeed::Required if remark.is_empty() => faults.push(fault("/remark", "missing")),
        _ if remark.chars().count() > REMARK_SIGNS => faults.push(fault("/remark", "too-long")),
        _ => {}
    }
    let asked = wanted.remark != FieldNeed::No && !remark.is_empty();
    match phone {
        Ok(phone) if faults.is_empty() => Ok(Read {
            people,
            phone,
            remark: asked.then_some(remark),
        }),
        _ => Err(faults),
    }
}

fn fault(pointer: impl Into<String>, code: &'static str) -> Fault {
    Fault {
        pointer: pointer.into(),
        code,
        n: None,
    }
}

fn person(
    typed: Person,
    at: usize,
    wanted: Wanted,
    faults: &mut Vec<Fault>,
) -> Option<PersonRequest> {
    let before = faults.len();
    let mut say = |member: &str, (code, n): Wrong| {
        faults.push(Fault {
            n,
            ..fault(format!("/people/{at}/{member}"), code)
        });
    };
    let name = typed.name.get_untracked().trim().to_owned();
    match name.chars().count() {
        0 => say("name", ("missing", None)),
        NAME_SIGNS.. => say("name", ("too-long", None)),
        _ => {}
    }
    let document = document_of(&typed.document.get_untracked());
    let number = checked_number(document, &typed.number.get_untracked(), wanted.today);
    let number = number.map_err(|wrong| say("number", wrong)).ok();
    let asks = wanted.ages && !says_birth(document);
    let birth = asks.then(|| day(typed.birth, wanted.today));
    let birth = birth.and_then(|day| day.map_err(|code| say("birth", (code, None))).ok());
    let sex = asks.then(|| match typed.sex.get_untracked().as_str() {
        "female" => Some(Sex::Female),
        "male" => Some(Sex::Male),
        _ => None,
    });
    if sex == Some(None) {
        say("sex", ("missing", None));
    }
    let phone = typed.phone.get_untracked();
    let phone = phone.trim();
    let need = if at == 1 {
        wanted.second_phone
    } else {
        FieldNeed::No
    };
    let phone = match (need, phone) {
        (FieldNeed::No, _) | (FieldNeed::Optional, "") => None,
        (FieldNeed::Required, "") => {
            say("phone", ("missing", None));
            None
        }
        (_, text) => match text.parse::<Phone>() {
            Ok(phone) => Some(phone),
            Err(error) => {
                say("phone", (error.code(), None));
                None
            }
        },
    };
    (faults.len() == before).then_some(PersonRequest {
        name,
        document,
        number: number?,
        birth,
        sex: sex.flatten(),
        phone,
    })
}

/// The same with the plain word for what is wrong.
pub fn number(kind: DocumentKind, typed: &str, today: Date) -> Result<String, &'static str> {
    checked_number(kind, typed, today).map_err(|(code, _)| match code {
        "id-number-length" | "id-number-sign" => "id-number-form",
        code => code,
    })
}

/// The number of a document as it is sent, or what is wrong with it.
pub fn checked_number(kind: DocumentKind, typed: &str, today: Date) -> Result<String, Wrong> {
    let signs: String = typed.split_whitespace().collect();
    let length = signs.chars().count();
    if length == 0 {
        return Err(("missing", None));
    }
    let id = match kind {
        DocumentKind::IdCard => IdNumber::parse(&signs, today),
        DocumentKind::ResidencePermit => IdNumber::parse_permit(&signs, today),
        _ => {
            let plain = signs.chars().all(|sign| sign.is_ascii_alphanumeric());
            return if plain && (LEAST_NUMBER_SIGNS..=NUMBER_SIGNS).contains(&length) {
                Ok(signs.to_ascii_uppercase())
            } else {
                Err(("document-number", None))
            };
        }
    };
    id.map(|id| id.as_str().to_owned())
        .map_err(|error| match error {
            IdNumberError::Form { .. } if length != ID_SIGNS => ("id-number-length", Some(length)),
            IdNumberError::Form { at } => ("id-number-sign", Some(at)),
            error => (error.code(), None),
        })
}

/// A day that has been, from three fields. Not tracked.
pub fn day(typed: [RwSignal<String>; 3], today: Date) -> Result<Date, &'static str> {
    let [year, month, day] = typed.map(|field| field.get_untracked().trim().to_owned());
    if [&year, &month, &day].iter().all(|part| part.is_empty()) {
        return Err("missing");
    }
    let read = || Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
    read()
        .filter(|day| *day <= today && day.year() >= 1800)
        .ok_or("day-form")
}

#[cfg(test)]
mod tests;
