//! What is sent: the shape of contract v1, made of what was typed.

use egude_aid::Lane;
use egude_domain::{Date, Phone};
use serde::Serialize;
use serde_json::Value;

use crate::{Draft, Group, PaperHow, SPENT, VERSION, read};

/// What a person sends. A test of the app compares its JSON with the contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Application {
    versions: Versions,
    lane: Lane,
    region: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    urgent: Option<crate::UrgentTyped>,
    programs: Vec<String>,
    applicant: Person,
    #[serde(skip_serializing_if = "Option::is_none")]
    helper: Option<Helper>,
    messages_to: String,
    language: String,
    members: Vec<Member>,
    #[serde(skip_serializing_if = "Option::is_none")]
    need: Option<Need>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bank: Option<Bank>,
    on: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    household: Option<Value>,
    papers: Vec<Statement>,
    consents: Vec<crate::ConsentDraft>,
    declared: bool,
    at_kiosk: bool,
}

/// What an application is made with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Versions {
    /// Of the form.
    pub form: u32,
    /// Of the pack of rules.
    pub pack: String,
    /// The digest of the rates, where there were any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rates: Option<String>,
    /// Of the data of the one door.
    pub door: String,
}

impl Versions {
    /// With the version of the form that this program writes.
    pub fn of(pack: impl Into<String>, rates: Option<String>, door: impl Into<String>) -> Self {
        Self {
            form: VERSION,
            pack: pack.into(),
            rates,
            door: door.into(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    id_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Member {
    id: String,
    relation: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    id_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    guardian: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Helper {
    name: String,
    phone: String,
    kind: String,
    mandate: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Need {
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    spent: Vec<Spent>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Spent {
    kind: &'static str,
    fen: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Bank {
    holder: String,
    number: String,
    name: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Statement {
    paper: String,
    how: PaperHow,
    pages: usize,
}

/// What does not come from the draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// The household as in an assessment; left out in urgent need.
    pub household: Option<Value>,
    /// What it is made with.
    pub versions: Versions,
    /// The language of the page, where the draft names none.
    pub language: String,
    /// Whether it is typed at a kiosk or counter.
    pub at_kiosk: bool,
    /// The day for which the household was described.
    pub today: Date,
}

impl Draft {
    /// What is sent. A draft with [`faults`](crate::faults()) makes one that is refused.
    pub fn application(&self, beside: Beside) -> Application {
        let urgent = self.is_urgent();
        let language = read::kept(&self.language).unwrap_or(beside.language);
        Application {
            versions: beside.versions,
            lane: self.lane,
            region: self.region.clone(),
            urgent: self.urgent.is_answered().then(|| self.urgent.clone()),
            programs: self.programs.clone(),
            applicant: self.applicant(beside.today),
            helper: self.whom.has_helper().then(|| self.helper()),
            messages_to: self.whom.messages_to.clone(),
            language,
            members: self.members(beside.today),
            need: self.needs(),
            bank: (!self.bank.is_empty()).then(|| self.account()),
            on: beside.today.to_string(),
            household: beside.household.filter(|_| !urgent),
            papers: self.paper_statements(),
            consents: self.consents.clone(),
            declared: self.declared,
            at_kiosk: beside.at_kiosk,
        }
    }

    fn applicant(&self, today: Date) -> Person {
        let typed = &self.people.applicant;
        Person {
            name: typed.name.trim().to_owned(),
            id_number: number(&typed.id_number, today),
            phone: read::kept(&typed.phone).map(|text| phone(&text)),
            address: read::kept(&typed.address),
        }
    }

    fn helper(&self) -> Helper {
        let typed = &self.whom.helper;
        Helper {
            name: typed.name.trim().to_owned(),
            phone: phone(&typed.phone),
            kind: typed.kind.clone(),
            mandate: typed.mandate.clone(),
        }
    }

    /// In urgent need only those who were named.
    fn members(&self, today: Date) -> Vec<Member> {
        let named = |one: &&crate::Member| !self.is_urgent() || !one.name.trim().is_empty();
        let member = |one: &crate::Member| Member {
            id: one.id.clone(),
            relation: one.relation.clone(),
            name: one.name.trim().to_owned(),
            id_number: number(&one.id_number, today),
            guardian: read::kept(&one.guardian),
        };
        self.people
            .members
            .iter()
            .filter(named)
            .map(member)
            .collect()
    }

    fn needs(&self) -> Option<Need> {
        let typed = &self.need;
        let spends = self.lane == Lane::Spending;
        let spent = SPENT.into_iter().filter(|_| spends).filter_map(|kind| {
            let fen = read::fen(typed.spent.get(kind)?).ok().flatten()?;
            (fen > 0).then_some(Spent { kind, fen })
        });
        let need = Need {
            text: read::kept(&typed.text),
            since: read::day(&typed.since)
                .ok()
                .flatten()
                .map(|day| day.to_string()),
            place: read::kept(&typed.place),
            spent: spent.collect(),
        };
        let is_empty = need.text.is_none()
            && need.since.is_none()
            && need.place.is_none()
            && need.spent.is_empty();
        (!is_empty).then_some(need)
    }

    fn account(&self) -> Bank {
        let typed = &self.bank;
        Bank {
            holder: read::kept(&typed.holder).unwrap_or_else(|| "self".to_owned()),
            number: read::account(&typed.number).unwrap_or_else(|_| typed.number.clone()),
            name: typed.name.trim().to_owned(),
        }
    }

    fn paper_statements(&self) -> Vec<Statement> {
        let statement = |paper: &crate::PaperDraft| {
            let how = paper.how?;
            let pages = if how == PaperHow::Pages {
                paper.pages.len()
            } else {
                0
            };
            Some(Statement {
                paper: paper.paper.clone(),
                how,
                pages,
            })
        };
        self.papers.iter().filter_map(statement).collect()
    }

    /// When this group was last touched, in milliseconds since 1970.
    pub fn touched(&self, group: Group) -> Option<i64> {
        self.touched.get(&group).copied()
    }
}

/// The eighteen signs; what cannot be read goes as it was typed, to be refused and not lost.
fn number(typed: &str, today: Date) -> Option<String> {
    let text = read::kept(typed)?;
    match read::number(&text, today) {
        Ok(Some(id)) => Some(id.as_str().to_owned()),
        _ => Some(text),
    }
}

fn phone(typed: &str) -> String {
    let text = typed.trim();
    let read = text.parse::<Phone>();
    read.map_or_else(|_| text.to_owned(), |phone| phone.as_str().to_owned())
}
