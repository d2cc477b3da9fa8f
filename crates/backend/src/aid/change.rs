//! What a person corrects, and taking the application back.

use std::collections::BTreeMap;

use egude_aid::{
    Office, changes,
    life::{Event as LifeEvent, step},
};
use egude_contract::v1::{
    FieldCode, Problem, ProblemCode,
    aid::{self as wire, ChangeTarget, EventKind, MessagesTo},
};
use egude_domain::{Moment, Phone};

use super::{
    AidDesk, cases, clock,
    given::check_bank,
    message::reader,
    text::{Faults, kept},
};
use crate::{
    counter::{Idem, Reply, field},
    problem::Failure,
    store::CaseRecord,
};

/// Changes of one case in a day: more than anybody needs who makes mistakes.
const A_DAY: usize = 10;
const DAY: i64 = 24 * 3600;

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
        not_too_often(&case, now)?;
        let sent = job.desk.application(&case.reference).await?;
        let members = sent
            .and_then(|sent| serde_json::from_str::<wire::Application>(&sent.body).ok())
            .map_or_else(Vec::new, |sent| sent.members);
        let before = (reader(&case), case.body.phone.clone());
        apply(&mut case, &asked, &members)?;
        case.body.changes.push((now, asked));
        cases::noted(&mut case, EventKind::Changed, now);
        let desk = &mut *job.desk;
        self.message(desk, &case, "case-changed", BTreeMap::new(), now)
            .await?;
        for old in no_longer(before, &case) {
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

/// Who got the messages, or had the number, before and does not any more. They learn of it:
/// the change may not be theirs.
fn no_longer((reads, had): (Option<Phone>, Option<String>), case: &CaseRecord) -> Vec<Phone> {
    let now = reader(case);
    let had = had.filter(|old| Some(old) != case.body.phone.as_ref());
    let had = had.and_then(|old| old.parse::<Phone>().ok());
    let mut gone: Vec<Phone> = reads.into_iter().chain(had).collect();
    gone.retain(|old| Some(old) != now.as_ref());
    gone.dedup();
    gone
}

/// Each change is told by message, to whatever number it names.
fn not_too_often(case: &CaseRecord, now: Moment) -> Result<(), Failure> {
    let changes = case.body.changes.iter().rev();
    let Some((first, _)) = changes.take(A_DAY).nth(A_DAY - 1) else {
        return Ok(());
    };
    let wait = DAY - now.since(*first);
    if wait <= 0 {
        return Ok(());
    }
    let problem = Problem::of(ProblemCode::TooManyRequests);
    Err(Failure(
        problem.retry_after(u32::try_from(wait).unwrap_or(u32::MAX)),
    ))
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
