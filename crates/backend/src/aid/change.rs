//! What a person corrects, and taking the application back.

use std::collections::BTreeMap;

use egude_aid::{
    Office, changes,
    life::{Event as LifeEvent, step},
};
use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{self as wire, ChangeTarget, EventKind, MessagesTo},
};
use egude_domain::Phone;

use super::{
    AidDesk, cases, clock,
    given::check_bank,
    text::{Faults, kept},
};
use crate::{
    counter::{Idem, Reply, field},
    problem::Failure,
    store::CaseRecord,
};

impl AidDesk {
    /// What can be changed now, by the data of the one door.
    pub(super) fn may_change(&self, case: &CaseRecord) -> Vec<wire::MayChange> {
        let all = [
            ChangeTarget::Contact,
            ChangeTarget::Address,
            ChangeTarget::Bank,
            ChangeTarget::Text,
            ChangeTarget::Papers,
            ChangeTarget::Withdraw,
        ];
        let may = |what| wire::MayChange {
            what,
            may: self.may(case, what),
        };
        all.into_iter().map(may).collect()
    }

    pub(super) fn may(&self, case: &CaseRecord, what: ChangeTarget) -> bool {
        let parts: Vec<_> = case
            .body
            .parts
            .iter()
            .filter_map(|part| Some((self.law.program(&part.program)?, &part.life)))
            .collect();
        let state = clock::state_of(case.state);
        let targets = changes::may(&self.law, state, parts);
        targets.contains(&match what {
            ChangeTarget::Contact => changes::Target::Contact,
            ChangeTarget::Address => changes::Target::Address,
            ChangeTarget::Bank => changes::Target::Bank,
            ChangeTarget::Text => changes::Target::Text,
            ChangeTarget::Papers => changes::Target::Papers,
            ChangeTarget::Withdraw => changes::Target::Withdraw,
        })
    }

    /// `POST …/change`
    pub async fn change(
        &self,
        idem: &Idem,
        reference: &str,
        key: &str,
        asked: wire::ChangeRequest,
    ) -> Result<Reply, Failure> {
        let (mut job, mut case) = match self.change_case(idem, reference, key).await? {
            Err(reply) => return Ok(reply),
            Ok(both) => both,
        };
        let now = job.now;
        self.may_all(&case, &asked)?;
        let sent = job.desk.application(&case.reference).await?;
        let members = sent
            .and_then(|sent| serde_json::from_str::<wire::Application>(&sent.body).ok())
            .map_or_else(Vec::new, |sent| sent.members);
        let before = case.body.phone.clone();
        apply(&mut case, &asked, &members)?;
        case.body.changes.push((now, asked));
        cases::noted(&mut case, EventKind::Changed, now);
        let desk = &mut *job.desk;
        self.message(desk, &case, "case-changed", BTreeMap::new(), now)
            .await?;
        // Whoever had the number before learns of it: the change may not be theirs.
        let old = before.filter(|old| Some(old) != case.body.phone.as_ref());
        if let Some(old) = old.and_then(|old| old.parse::<Phone>().ok()) {
            self.message_to(desk, &case, &old, "case-changed", BTreeMap::new(), now)
                .await?;
        }
        self.tell(desk, &case, "changed", None, now).await?;
        self.finish_case(job, case).await
    }

    fn may_all(&self, case: &CaseRecord, asked: &wire::ChangeRequest) -> Result<(), Failure> {
        let wanted = [
            (
                asked.phone.is_some() || asked.messages_to.is_some(),
                ChangeTarget::Contact,
            ),
            (asked.address.is_some(), ChangeTarget::Address),
            (asked.bank.is_some(), ChangeTarget::Bank),
            (asked.text.is_some(), ChangeTarget::Text),
        ];
        if !wanted.iter().any(|(wanted, _)| *wanted) {
            return Err(field("", FieldCode::Missing));
        }
        let refused = wanted
            .iter()
            .any(|(wanted, what)| *wanted && !self.may(case, *what));
        if refused {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        Ok(())
    }

    /// `POST …/withdraw`
    pub async fn withdraw(
        &self,
        idem: &Idem,
        reference: &str,
        key: &str,
        asked: wire::WithdrawRequest,
    ) -> Result<Reply, Failure> {
        let (mut job, mut case) = match self.change_case(idem, reference, key).await? {
            Err(reply) => return Ok(reply),
            Ok(both) => both,
        };
        let now = job.now;
        let figures = self.figures(&case);
        let desk = self.desk_of(&case, &figures, Office::Township, None, now);
        let mut gone = Vec::new();
        for part in &mut case.body.parts {
            if asked
                .program
                .as_ref()
                .is_some_and(|one| *one != part.program)
            {
                continue;
            }
            let program = self.law.program(&part.program);
            let next =
                program.map(|program| step(program, &part.life, &LifeEvent::Withdraw, &desk));
            if let Some(Ok(next)) = next {
                part.life = next;
                gone.push(part.program.clone());
            }
        }
        if gone.is_empty() {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        for program in &gone {
            cases::happened(
                &mut case,
                EventKind::Withdrawn,
                Some(program),
                None,
                None,
                now,
            );
        }
        let desk = &mut *job.desk;
        self.message(desk, &case, "case-withdrawn", BTreeMap::new(), now)
            .await?;
        self.tell(desk, &case, "withdrawn", None, now).await?;
        self.finish_case(job, case).await
    }
}

fn apply(
    case: &mut CaseRecord,
    asked: &wire::ChangeRequest,
    members: &[wire::Member],
) -> Result<(), Failure> {
    let mut faults = Faults::default();
    if asked
        .phone
        .as_deref()
        .is_some_and(|text| text.parse::<Phone>().is_err())
    {
        faults.add("/phone", FieldCode::NotAPhone);
    }
    faults.optional("/address", asked.address.as_deref(), 200);
    faults.optional("/text", asked.text.as_deref(), 500);
    if let Some(bank) = &asked.bank {
        check_bank(bank, members, "/bank", &mut faults);
    }
    let phone = kept(asked.phone.as_deref()).or_else(|| case.body.phone.clone());
    let to = asked.messages_to.or(case.body.messages_to);
    match to {
        Some(MessagesTo::Applicant) if phone.is_none() => faults.add("/phone", FieldCode::Missing),
        Some(MessagesTo::Helper) if case.body.helper.is_none() => {
            faults.add("/messagesTo", FieldCode::Invalid);
        }
        _ => {}
    }
    faults.none()?;
    case.body.phone = phone;
    case.body.messages_to = to;
    if asked.address.is_some() {
        case.body.address = kept(asked.address.as_deref());
    }
    if asked.bank.is_some() {
        case.body.bank.clone_from(&asked.bank);
    }
    Ok(())
}
