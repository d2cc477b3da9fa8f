use std::collections::BTreeMap;

use egude_aid::{Lane, life::Part};
use egude_contract::v1::{
    ProblemCode,
    aid::{self as wire, CaseState, EventKind},
};
use egude_domain::{CHINA, Moment, Reference};
use sha2::{Digest as _, Sha256};

use super::{AidDesk, cases, given::Given, receipt::receipt, text::kept};
use crate::{
    counter::{Begun, Idem, Reply, hex, number},
    problem::Failure,
    store::{
        ApplicationRow, AuthorisationRow, CaseBody, CaseKey, CaseRecord, Desk, Level, PartRow,
    },
};

/// The purpose of messages.
const MESSAGES: &str = "messages";

impl AidDesk {
    /// `POST /applications`: once, however often it is sent.
    pub async fn submit(&self, idem: &Idem, sent: wire::Application) -> Result<Reply, Failure> {
        // Before anybody waits in line: it takes some milliseconds.
        let assessment = self.assessed(&sent).await?;
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let intent = self.counter.secret.digest("intent", &idem.key);
        let body = serde_json::to_string(&sent).map_err(|error| {
            tracing::error!(%error, "an application could not be written");
            Failure::of(ProblemCode::Internal)
        })?;
        let sha256 = hex(&Sha256::digest(body.as_bytes()));
        if let Some(first) = job.desk.case_of_intent(&intent).await? {
            let receipt = self
                .receipt_again(&mut *job.desk, first, &sha256, now)
                .await?;
            return job.finish(201, &receipt).await;
        }
        if self.door(&sent.region).is_none() {
            return Err(Failure::of(ProblemCode::NoDoor));
        }
        let given = self.given(&sent, now.date(CHINA))?;
        let (key, digest) = self.counter.secret.key()?;
        let reference = new_reference(&mut *job.desk).await?;
        let mut case = CaseRecord {
            reference: reference.clone(),
            region: sent.region.clone(),
            state: CaseState::Submitted,
            lane: wire_lane(given.lane),
            made: now,
            due: None,
            closed: None,
            person: given
                .number
                .as_ref()
                .map(|number| self.counter.secret.digest("person", number)),
            intent,
            content: true,
            body: CaseBody {
                keys: vec![CaseKey {
                    digest,
                    until: None,
                }],
                authorisations: self.authorisations(&given),
                parts: parts(&sent, now),
                ..body_of(&sent)
            },
        };
        cases::noted(&mut case, EventKind::Submitted, now);
        self.settle(&mut case, now);
        let desk = &mut *job.desk;
        desk.put_case(&case).await?;
        desk.put_application(&ApplicationRow {
            reference,
            body,
            sha256,
            assessment,
        })
        .await?;
        self.message(desk, &case, "case-submitted", BTreeMap::new(), now)
            .await?;
        self.tell(desk, &case, "application", Some(&sent), now)
            .await?;
        let receipt = receipt(&case, key, self.holder(&case, &Level::Township));
        job.finish(201, &receipt).await
    }

    fn authorisations(&self, given: &Given) -> Vec<AuthorisationRow> {
        let row = |(at, (member, name, relation, number)): (
            usize,
            &(String, String, String, Option<String>),
        )| {
            let end = number.as_ref().and_then(|number| number.get(14..));
            AuthorisationRow {
                n: u16::try_from(at + 1).unwrap_or(u16::MAX),
                member: member.clone(),
                name: name.clone(),
                relation: relation.clone(),
                number_end: end.map(|end| self.counter.secret.digest("number-end", end)),
                link: None,
                tries: 0,
                signed: None,
            }
        };
        given.adults.iter().enumerate().map(row).collect()
    }
}

/// Each program waits for the case to be accepted.
fn parts(sent: &wire::Application, now: Moment) -> Vec<PartRow> {
    let part = |id: &String| PartRow {
        program: id.clone(),
        life: Part::new(now),
        decision: None,
    };
    sent.programs.iter().map(part).collect()
}

/// What of an application goes on living as the case.
fn body_of(sent: &wire::Application) -> CaseBody {
    let helper = sent.helper.as_ref();
    // What a guardian agreed to for a child is no agreement of the family's.
    let own = |of: Option<&str>| of.is_none_or(|of| of == "self");
    let agreed = sent.consents.iter();
    let agreed = agreed.filter(|consent| consent.given && own(consent.of.as_deref()));
    let agreed: Vec<String> = agreed.map(|consent| consent.purpose.clone()).collect();
    // Who did not agree to messages gets none; codes that they ask for are another thing.
    let messages = agreed.iter().any(|purpose| purpose == MESSAGES);
    CaseBody {
        name: sent.applicant.name.trim().to_owned(),
        phone: kept(sent.applicant.phone.as_deref()),
        address: kept(sent.applicant.address.as_deref()),
        bank: sent.bank.clone(),
        helper: helper.map(|one| (one.name.trim().to_owned(), one.phone.clone())),
        messages_to: Some(if messages {
            sent.messages_to
        } else {
            wire::MessagesTo::Nobody
        }),
        agreed,
        language: sent.language.clone(),
        papers: sent.papers.clone(),
        versions: Some(sent.versions.clone()),
        ..CaseBody::default()
    }
}

/// One that no case has.
async fn new_reference(desk: &mut dyn Desk) -> Result<String, Failure> {
    loop {
        let reference = Reference::from_parts(number()?);
        if desk.case(reference.as_str()).await?.is_none() {
            return Ok(reference.as_str().to_owned());
        }
    }
}

pub(super) const fn wire_lane(lane: Lane) -> wire::Lane {
    match lane {
        Lane::Urgent => wire::Lane::Urgent,
        Lane::Spending => wire::Lane::Spending,
        Lane::Ordinary => wire::Lane::Ordinary,
    }
}
