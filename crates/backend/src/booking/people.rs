//! Checks of who is said to come, all at once, each with its place in the request.

use egude_booking::{Need, Office, Service, SpecialCase};
use egude_contract::v1::{FieldCode, Problem, booking as wire};
use egude_domain::{Date, IdNumber, IdNumberError, Phone, Sex};

use super::ages;
use crate::counter::{Secret, id_code};
use crate::store::Person;

/// Names are longer in Mongolian and in passports than three characters.
const NAME_SIGNS: usize = 60;
const NUMBER_SIGNS: usize = 30;

/// People as they are kept, and the first day on which all are of age.
pub(super) struct Checked {
    pub(super) people: Vec<Person>,
    pub(super) earliest: Option<Date>,
}

/// What a document says of its owner.
struct Said {
    number: String,
    birth: Option<Date>,
    sex: Option<Sex>,
}

pub(super) struct Check<'a> {
    pub(super) secret: &'a Secret,
    pub(super) office: &'a Office,
    pub(super) service: Service,
    /// The day of the appointment.
    pub(super) day: Date,
    pub(super) today: Date,
}

impl Check<'_> {
    /// Adds to the problem whatever is wrong.
    pub(super) fn people(&self, given: &[wire::PersonRequest], problem: &mut Problem) -> Checked {
        let mut checked = Checked {
            people: Vec::new(),
            earliest: None,
        };
        let enough = if self.service.needs_two() {
            2..=2
        } else {
            1..=2
        };
        if !enough.contains(&given.len()) {
            let code = if given.len() < 2 {
                FieldCode::Missing
            } else {
                FieldCode::Invalid
            };
            wrong(problem, "/people".into(), code);
        }
        let mut sexes = Vec::new();
        // More than two are not looked at: they are refused above.
        for (at, person) in given.iter().take(2).enumerate() {
            let here = format!("/people/{at}");
            if let Some(said) = self.person(person, at, &here, problem) {
                let digest = self.digest(person.document, &said.number);
                if checked
                    .people
                    .iter()
                    .any(|other: &Person| other.digest == digest)
                {
                    wrong(problem, format!("{here}/number"), FieldCode::SamePerson);
                }
                if self.service == Service::Marry {
                    self.of_age(&said, person, &here, &mut checked, problem);
                    sexes.push(said.sex);
                }
                checked.people.push(Person {
                    name: person.name.trim().to_owned(),
                    document: person.document,
                    number_end: end(&said.number),
                    digest,
                    phone: person.phone.clone().filter(|_| at == 1),
                });
            }
        }
        // 民法典 art. 1046: 男女双方.
        if let [Some(one), Some(other)] = sexes[..]
            && one == other
        {
            wrong(problem, "/people/1/number".into(), FieldCode::SameSex);
        }
        checked
    }

    fn person(
        &self,
        person: &wire::PersonRequest,
        at: usize,
        here: &str,
        problem: &mut Problem,
    ) -> Option<Said> {
        let name = person.name.trim();
        if name.is_empty() {
            wrong(problem, format!("{here}/name"), FieldCode::Missing);
        } else if name.chars().count() > NAME_SIGNS {
            wrong(problem, format!("{here}/name"), FieldCode::TooLong);
        } else if name.chars().any(char::is_control) {
            wrong(problem, format!("{here}/name"), FieldCode::Invalid);
        }
        self.phone(person.phone.as_deref(), at, here, problem);
        if !accepts(self.office, person.document) {
            wrong(problem, format!("{here}/document"), FieldCode::NotOffered);
        }
        match self.said(person) {
            Ok(said) => Some(said),
            Err((member, code)) => {
                wrong(problem, format!("{here}/{member}"), code);
                None
            }
        }
    }

    /// The second person's telephone, as the office wants it.
    fn phone(&self, phone: Option<&str>, at: usize, here: &str, problem: &mut Problem) {
        let need = if at == 1 {
            self.office.second_phone
        } else {
            Need::No
        };
        let code = match (need, phone) {
            (Need::Required, None) => FieldCode::Missing,
            (Need::No, Some(_)) => FieldCode::Invalid,
            (_, Some(text)) if text.parse::<Phone>().is_err() => FieldCode::NotAPhone,
            _ => return,
        };
        wrong(problem, format!("{here}/phone"), code);
    }

    fn said(&self, person: &wire::PersonRequest) -> Result<Said, (&'static str, FieldCode)> {
        let number = |error: IdNumberError| ("number", id_code(error));
        let id = match person.document {
            wire::DocumentKind::IdCard => {
                IdNumber::parse(&person.number, self.today).map_err(number)?
            }
            wire::DocumentKind::ResidencePermit => {
                IdNumber::parse_permit(&person.number, self.today).map_err(number)?
            }
            _ => return self.free_number(person),
        };
        if person
            .birth
            .as_ref()
            .is_some_and(|birth| *birth != id.birth().to_string())
        {
            return Err(("birth", FieldCode::Invalid));
        }
        if person.sex.is_some_and(|sex| of_wire(sex) != id.sex()) {
            return Err(("sex", FieldCode::Invalid));
        }
        Ok(Said {
            number: id.as_str().to_owned(),
            birth: Some(id.birth()),
            sex: Some(id.sex()),
        })
    }

    /// A document whose number says nothing of its owner.
    fn free_number(&self, person: &wire::PersonRequest) -> Result<Said, (&'static str, FieldCode)> {
        let number: String = person.number.split_whitespace().collect();
        let number = number.to_uppercase();
        let plain = number.chars().all(|sign| sign.is_ascii_alphanumeric());
        match number.chars().count() {
            0 => return Err(("number", FieldCode::Missing)),
            length if length > NUMBER_SIGNS => return Err(("number", FieldCode::TooLong)),
            length if length < 4 || !plain => return Err(("number", FieldCode::Invalid)),
            _ => {}
        }
        let birth = match &person.birth {
            None => None,
            Some(text) => {
                let day: Date = text.parse().map_err(|_| ("birth", FieldCode::NotADate))?;
                if day > self.today {
                    return Err(("birth", FieldCode::NotADate));
                }
                Some(day)
            }
        };
        if self.service == Service::Marry {
            birth.ok_or(("birth", FieldCode::Missing))?;
            person.sex.ok_or(("sex", FieldCode::Missing))?;
        }
        Ok(Said {
            number,
            birth,
            sex: person.sex.map(of_wire),
        })
    }

    /// 民法典 art. 1047, on the day of the appointment.
    fn of_age(
        &self,
        said: &Said,
        person: &wire::PersonRequest,
        here: &str,
        checked: &mut Checked,
        problem: &mut Problem,
    ) {
        let (Some(birth), Some(sex)) = (said.birth, said.sex) else {
            return;
        };
        let from = ages::from(birth, sex);
        checked.earliest = checked.earliest.max(Some(from));
        if from > self.day {
            let member = if person.birth.is_some() {
                "birth"
            } else {
                "number"
            };
            wrong(problem, format!("{here}/{member}"), FieldCode::TooYoung);
            problem.until = checked.earliest.map(|day| day.to_string());
        }
    }

    /// What stands for kind and number where they are compared.
    fn digest(&self, document: wire::DocumentKind, number: &str) -> String {
        digest(self.secret, document, number)
    }
}

/// 婚姻登记条例 art. 2: some couples may only be registered at some offices.
pub(super) fn accepts(office: &Office, document: wire::DocumentKind) -> bool {
    let any = |cases: &[SpecialCase]| cases.iter().any(|case| office.accepts.contains(case));
    match document {
        wire::DocumentKind::IdCard => true,
        wire::DocumentKind::ResidencePermit
        | wire::DocumentKind::HkMacaoPass
        | wire::DocumentKind::TaiwanPass => any(&[SpecialCase::HkMacaoTaiwan]),
        wire::DocumentKind::Passport => {
            any(&[SpecialCase::OverseasChinese, SpecialCase::Foreigner])
        }
        wire::DocumentKind::ForeignPermanent => any(&[SpecialCase::Foreigner]),
    }
}

/// What stands for kind and number where they are compared.
pub(super) fn digest(secret: &Secret, document: wire::DocumentKind, number: &str) -> String {
    let mut signs: String = number.split_whitespace().collect();
    signs = signs.to_uppercase();
    secret.digest("person", &format!("{document:?} {signs}"))
}

fn end(number: &str) -> String {
    let signs: Vec<char> = number.chars().collect();
    signs[signs.len().saturating_sub(4)..].iter().collect()
}

const fn of_wire(sex: wire::Sex) -> Sex {
    match sex {
        wire::Sex::Female => Sex::Female,
        wire::Sex::Male => Sex::Male,
    }
}

fn wrong(problem: &mut Problem, at: String, code: FieldCode) {
    problem
        .fields
        .push(egude_contract::v1::FieldProblem { pointer: at, code });
}
