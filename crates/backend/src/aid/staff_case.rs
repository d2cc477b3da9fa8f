//! A case as staff see it. Every look is written down.

use egude_aid::life;
use egude_contract::v1::{
    ProblemCode,
    aid::{self as wire},
};
use egude_domain::Moment;

use super::{
    AidDesk, cases, mask,
    receipt::{is_over, shown},
    scope::{covers, office, prefixes},
    unknown,
};
use crate::{
    booking::Who,
    door::Door,
    problem::Failure,
    store::{ApplicationRow, CaseRecord, CaseView, Desk, Purpose},
};

/// Of who looked, the newest: so many of staff, and of the people.
const VIEWS: u32 = 50;

impl AidDesk {
    /// `GET /staff/cases/{reference}`
    pub async fn staff_case(&self, who: &Who, reference: &str) -> Result<wire::StaffCase, Failure> {
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        let case = self.theirs(&mut *desk, who, reference).await?;
        self.looked(&mut *desk, &case.reference, &who.name, "case", now)
            .await?;
        let answer = self.seen_by(&mut *desk, who, &case, now).await?;
        desk.commit().await?;
        Ok(answer)
    }

    /// A case within the account's scope. Any other is unknown: nobody learns that it is there.
    pub(crate) async fn theirs(
        &self,
        desk: &mut dyn Desk,
        who: &Who,
        reference: &str,
    ) -> Result<CaseRecord, Failure> {
        let case = desk.case(&cases::kept(reference)?).await?;
        let case = case.filter(|case| case.content && covers(&who.regions, &case.region));
        case.ok_or_else(unknown)
    }

    /// Writes down that somebody looked.
    pub(crate) async fn looked(
        &self,
        desk: &mut dyn Desk,
        reference: &str,
        who: &str,
        what: &str,
        now: Moment,
    ) -> Result<(), Failure> {
        let view = CaseView {
            reference: reference.to_owned(),
            at: now,
            who: who.to_owned(),
            what: what.to_owned(),
        };
        Ok(desk.put_view(&view).await?)
    }

    pub(super) async fn seen_by(
        &self,
        desk: &mut dyn Desk,
        who: &Who,
        case: &CaseRecord,
        now: Moment,
    ) -> Result<wire::StaffCase, Failure> {
        let sent = self.sent(desk, case).await?;
        let assessment = sent.assessment.as_deref();
        let application = application_of(&sent)?;
        let mut view = self.view(desk, case, now).await?;
        view.name.clone_from(&case.body.name);
        let others = match &case.person {
            Some(person) => {
                desk.cases_of_person(person, &prefixes(&who.regions))
                    .await?
            }
            None => Vec::new(),
        };
        let other = |one: &CaseRecord| one.reference != case.reference;
        let mut settled = case.clone();
        self.settle(&mut settled, now);
        let left = self.reserve_left(desk, case, now).await?;
        let deeds = desk.case_deeds(&case.reference).await?;
        let views = desk.case_views(&case.reference, VIEWS).await?;
        let changes = case.body.changes.iter().map(|(at, change)| {
            let bank = change.bank.as_ref().map(mask::bank);
            (
                at.rfc3339(),
                wire::ChangeRequest {
                    bank,
                    ..change.clone()
                },
            )
        });
        Ok(wire::StaffCase {
            case: view,
            application: mask::application(application),
            changes: changes.collect(),
            assessment: assessment.and_then(|text| serde_json::from_str(text).ok()),
            others: others
                .iter()
                .filter(|one| other(one))
                .map(|one| shown(&one.reference))
                .collect(),
            figures: self
                .door(&case.region)
                .map(Door::figures)
                .unwrap_or_default(),
            may: self.may_do(who, &settled, left, now),
            deeds: deeds
                .into_iter()
                .map(|deed| wire::DeedDone {
                    at: deed.at.rfc3339(),
                    who: deed.who,
                    deed: deed.deed,
                })
                .collect(),
            views: views
                .into_iter()
                .map(|view| wire::View {
                    at: view.at.rfc3339(),
                    who: view.who,
                    what: view.what,
                })
                .collect(),
        })
    }

    /// What was sent.
    pub(super) async fn sent(
        &self,
        desk: &mut dyn Desk,
        case: &CaseRecord,
    ) -> Result<ApplicationRow, Failure> {
        let sent = desk.application(&case.reference).await?;
        sent.ok_or_else(|| {
            tracing::error!("a case has lost its application");
            Failure::of(ProblemCode::Internal)
        })
    }

    /// The deeds that can be done now, with the program where one is about one.
    fn may_do(
        &self,
        who: &Who,
        case: &CaseRecord,
        left: Option<i64>,
        now: Moment,
    ) -> Vec<(String, Option<String>)> {
        if is_over(case.state) {
            return vec![("note".to_owned(), None)];
        }
        let figures = self.figures(case);
        let desk = self.desk_of(case, &figures, office(who, case), left, now);
        let mut may = Vec::new();
        let state = super::clock::state_of(case.state);
        let whole = |event| life::case::step(state, event).is_ok();
        if whole(life::case::Event::Accept) {
            may.push(("accept".to_owned(), None));
        }
        if whole(super::deed::tell_event(case)) {
            may.push(("tell-missing".to_owned(), None));
        }
        if !case.body.tasks.is_empty() {
            may.push(("item".to_owned(), None));
        }
        if case
            .body
            .authorisations
            .iter()
            .any(|row| row.signed.is_none())
        {
            may.push(("signed-on-paper".to_owned(), None));
        }
        for part in &case.body.parts {
            let Some(program) = self.law.program(&part.program) else {
                continue;
            };
            for deed in life::deeds(program, &part.life, &desk) {
                let word = match deed {
                    // Of the whole case, or the person's.
                    life::Deed::Accept | life::Deed::Withdraw | life::Deed::Transfer => continue,
                    life::Deed::Approve => "approve",
                    life::Deed::Refuse => "refuse",
                    life::Deed::End => "end",
                    life::Deed::PassOn => "pass-on",
                    other => other.as_str(),
                };
                may.push((word.to_owned(), Some(part.program.clone())));
            }
        }
        may.extend([
            ("transfer".to_owned(), None),
            ("contact".to_owned(), None),
            ("note".to_owned(), None),
        ]);
        may
    }
}

pub(super) fn application_of(row: &ApplicationRow) -> Result<wire::Application, Failure> {
    serde_json::from_str(&row.body).map_err(|_| {
        tracing::error!("a kept application cannot be read");
        Failure::of(ProblemCode::Internal)
    })
}
