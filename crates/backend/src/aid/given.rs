//! Whether an application can be taken: everything that is wrong with it, at once.

use std::collections::BTreeSet;

use egude_aid::{Authorise, Lane, consents};
use egude_contract::v1::{FieldCode, aid as wire};
use egude_domain::{Date, IdNumber, Phone, age_on};

use super::{
    AidDesk,
    text::{Faults, kept},
};
use crate::{counter, problem::Failure};

const NAME: usize = 60;
const ADDRESS: usize = 200;
const STORY: usize = 500;
const PROGRAMS: usize = 8;
const MEMBERS: usize = 20;
const PAPERS: usize = 60;
/// A family's year; more is a slip of the finger.
const MOST_SPENT: i64 = 10_000_000_000;
/// An application that waited on a phone is still taken.
const OLDEST_DAYS: i32 = 400;

/// What follows from an application that can be taken.
pub(super) struct Given {
    pub(super) lane: Lane,
    /// The applicant's number.
    pub(super) number: Option<String>,
    /// Who has to sign: `self` or the id of a member, name, relation, number.
    pub(super) adults: Vec<(String, String, String, Option<String>)>,
}

impl AidDesk {
    pub(super) fn given(&self, sent: &wire::Application, today: Date) -> Result<Given, Failure> {
        let mut faults = Faults::default();
        let lane = self.programs(sent, &mut faults);
        let urgent = lane == Lane::Urgent;
        let mut numbers = BTreeSet::new();
        let mut number = |at: &str, given: Option<&String>, faults: &mut Faults| {
            let Some(text) = given.filter(|text| !text.trim().is_empty()) else {
                if !urgent {
                    faults.add(at, FieldCode::Missing);
                }
                return None;
            };
            match IdNumber::parse(text, today) {
                Ok(id) => {
                    if !numbers.insert(id.as_str().to_owned()) {
                        faults.add(at, FieldCode::SamePerson);
                    }
                    Some(id)
                }
                Err(error) => {
                    faults.add(at, counter::id_code(error));
                    None
                }
            }
        };
        let applicant = &sent.applicant;
        faults.needed("/applicant/name", &applicant.name, NAME);
        let own = number(
            "/applicant/idNumber",
            applicant.id_number.as_ref(),
            &mut faults,
        );
        faults.optional("/applicant/address", applicant.address.as_deref(), ADDRESS);

        let mut adults = Vec::new();
        if own
            .as_ref()
            .is_none_or(|id| age_on(id.birth(), today) >= 18)
        {
            adults.push((
                "self".to_owned(),
                applicant.name.trim().to_owned(),
                "self".to_owned(),
                own.as_ref().map(|id| id.as_str().to_owned()),
            ));
        }
        if sent.members.len() > MEMBERS {
            faults.add("/members", FieldCode::TooMany);
        }
        let ids: BTreeSet<&str> = sent.members.iter().map(|one| one.id.as_str()).collect();
        if ids.len() != sent.members.len() || ids.contains("self") {
            faults.add("/members", FieldCode::Repeated);
        }
        let mut young = Vec::new();
        for (at, member) in sent.members.iter().take(MEMBERS).enumerate() {
            let here = format!("/members/{at}");
            faults.needed(&format!("{here}/name"), &member.name, NAME);
            word(&mut faults, &format!("{here}/id"), &member.id);
            word(&mut faults, &format!("{here}/relation"), &member.relation);
            let id = number(
                &format!("{here}/idNumber"),
                member.id_number.as_ref(),
                &mut faults,
            );
            let age = id.as_ref().map(|id| age_on(id.birth(), today));
            let guarded = member.guardian.as_deref();
            let known =
                guarded.is_none_or(|of| of == "self" || ids.contains(of) && of != member.id);
            if age.is_some_and(|age| age < 14) {
                young.push(member.id.as_str());
            }
            if !known {
                faults.add(format!("{here}/guardian"), FieldCode::Unknown);
            } else if age.is_some_and(|age| age < 14) && guarded.is_none() && !urgent {
                faults.add(format!("{here}/guardian"), FieldCode::Missing);
            }
            // Whose age nobody said signs if they can be an adult.
            let child = matches!(member.relation.as_str(), "child" | "grandchild");
            if age.map_or(!child, |age| age >= 18) {
                adults.push((
                    member.id.clone(),
                    member.name.trim().to_owned(),
                    member.relation.clone(),
                    id.map(|id| id.as_str().to_owned()),
                ));
            }
        }
        reach(sent, &mut faults);
        self.story(sent, today, &mut faults);
        self.agreed(sent, &ids, &young, &mut faults);
        faults.none()?;
        let signs = sent.programs.iter().any(|id| {
            let program = self.law.program(id);
            program.is_some_and(|program| program.authorise == Authorise::Needed)
        });
        Ok(Given {
            lane,
            number: own.map(|id| id.as_str().to_owned()),
            adults: if signs { adults } else { Vec::new() },
        })
    }

    fn programs(&self, sent: &wire::Application, faults: &mut Faults) -> Lane {
        let at = "/programs";
        if sent.programs.is_empty() {
            faults.add(at, FieldCode::TooFew);
        }
        if sent.programs.len() > PROGRAMS {
            faults.add(at, FieldCode::TooMany);
        }
        let mut seen = BTreeSet::new();
        for (place, id) in sent.programs.iter().enumerate() {
            if self.law.program(id).is_none() {
                faults.add(format!("{at}/{place}"), FieldCode::Unknown);
            } else if !seen.insert(id) {
                faults.add(format!("{at}/{place}"), FieldCode::Repeated);
            }
        }
        self.law.lane_of(sent.programs.iter().map(String::as_str))
    }

    fn story(&self, sent: &wire::Application, today: Date, faults: &mut Faults) {
        if let Some(need) = &sent.need {
            faults.optional("/need/text", need.text.as_deref(), STORY);
            faults.optional("/need/place", need.place.as_deref(), ADDRESS);
            match need.since.as_deref().map(str::parse::<Date>) {
                Some(Err(_)) => faults.add("/need/since", FieldCode::NotADate),
                Some(Ok(day)) if day > today => faults.add("/need/since", FieldCode::InFuture),
                _ => {}
            }
            for (at, spent) in need.spent.iter().enumerate() {
                if !self.law.spending.iter().any(|kind| kind.id == spent.kind) {
                    faults.add(format!("/need/spent/{at}/kind"), FieldCode::Unknown);
                }
                if !(0..=MOST_SPENT).contains(&spent.fen) {
                    faults.add(format!("/need/spent/{at}/fen"), FieldCode::Invalid);
                }
            }
        }
        if let Some(bank) = &sent.bank {
            check_bank(bank, &sent.members, "/bank", faults);
        }
        match sent.on.parse::<Date>() {
            Err(_) => faults.add("/on", FieldCode::NotADate),
            Ok(on) if on > today => faults.add("/on", FieldCode::InFuture),
            Ok(on) if today.days_since(on) > OLDEST_DAYS => faults.add("/on", FieldCode::Invalid),
            Ok(_) => {}
        }
        if sent.papers.len() > PAPERS {
            faults.add("/papers", FieldCode::TooMany);
        }
        for (at, paper) in sent.papers.iter().take(PAPERS).enumerate() {
            if !self.law.papers.contains_key(&paper.paper) {
                faults.add(format!("/papers/{at}/paper"), FieldCode::Unknown);
            }
        }
    }

    /// What has to be agreed to was agreed to, for themselves and by guardians.
    fn agreed(
        &self,
        sent: &wire::Application,
        members: &BTreeSet<&str>,
        young: &[&str],
        faults: &mut Faults,
    ) {
        if !sent.declared {
            faults.add("/declared", FieldCode::NotAgreed);
        }
        for (at, consent) in sent.consents.iter().enumerate() {
            if !self
                .law
                .consents
                .iter()
                .any(|one| one.id == consent.purpose)
            {
                faults.add(format!("/consents/{at}/purpose"), FieldCode::Unknown);
            }
            let of = consent.of.as_deref().unwrap_or("self");
            if of != "self" && !members.contains(of) {
                faults.add(format!("/consents/{at}/of"), FieldCode::Unknown);
            }
        }
        let facts = consents::Facts {
            programs: &sent.programs,
            young: !young.is_empty(),
            bank: sent.bank.is_some(),
            phone: sent.applicant.phone.is_some(),
            left_out: false,
        };
        for shown in consents::shown(&self.law, facts) {
            let id = &shown.purpose.id;
            let given = |whose: &str| {
                let mut answers = sent.consents.iter().filter(|one| one.purpose == *id);
                answers.any(|one| one.given && one.of.as_deref().unwrap_or("self") == whose)
            };
            // A guardian answers for each child.
            let given = match shown.purpose.asked {
                consents::Asked::Young => young.iter().all(|child| given(child)),
                _ => given("self"),
            };
            if shown.needed && !given {
                faults.add(format!("/consents/{id}"), FieldCode::NotAgreed);
            }
        }
    }
}

/// How they can be reached.
fn reach(sent: &wire::Application, faults: &mut Faults) {
    let phone = kept(sent.applicant.phone.as_deref());
    if phone
        .as_ref()
        .is_some_and(|text| text.parse::<Phone>().is_err())
    {
        faults.add("/applicant/phone", FieldCode::NotAPhone);
    }
    if let Some(helper) = &sent.helper {
        faults.needed("/helper/name", &helper.name, NAME);
        if helper.phone.parse::<Phone>().is_err() {
            faults.add("/helper/phone", FieldCode::NotAPhone);
        }
    }
    match sent.messages_to {
        wire::MessagesTo::Applicant if phone.is_none() => {
            faults.add("/applicant/phone", FieldCode::Missing);
        }
        wire::MessagesTo::Helper if sent.helper.is_none() => {
            faults.add("/messagesTo", FieldCode::Invalid);
        }
        _ => {}
    }
    if counter::language(&sent.language, "/language").is_err() {
        faults.add("/language", FieldCode::Unknown);
    }
}

/// An account of the applicant or a member.
pub(super) fn check_bank(
    bank: &wire::Bank,
    members: &[wire::Member],
    at: &str,
    faults: &mut Faults,
) {
    let known = bank.holder == "self" || members.iter().any(|one| one.id == bank.holder);
    if !known {
        faults.add(format!("{at}/holder"), FieldCode::Unknown);
    }
    let digits = bank.number.bytes().all(|sign| sign.is_ascii_digit());
    if !digits || !(10..=30).contains(&bank.number.len()) {
        faults.add(format!("{at}/number"), FieldCode::Invalid);
    }
    faults.needed(&format!("{at}/name"), &bank.name, NAME);
}

fn word(faults: &mut Faults, at: &str, text: &str) {
    let fits = (1..=60).contains(&text.len())
        && text
            .bytes()
            .all(|sign| sign.is_ascii_alphanumeric() || sign == b'-');
    if !fits {
        faults.add(at, FieldCode::Invalid);
    }
}
