//! What staff do with a case: each deed once, however often it is tried.

use super::doing::{Deed, Doing};
use super::{Cases, Moved, Said};
use crate::platform::{self, save};
use crate::state::marriage::failure;
use crate::state::staff::acts::At;
use egude_client::aid::{
    CaseDesk, DeedRequest, Id, StaffCase, StaffDeed, StaffTip, TipState, TipStep,
};
use egude_client::{ClientError, ProblemCode};
use egude_domain::Reference;
use leptos::prelude::*;
use std::sync::Arc;

impl Cases {
    /// Does something with the open case. What was typed for it is forgotten once it is done.
    pub fn deed(self, doing: &Doing, deed: StaffDeed) {
        let (Some(case), Some(reference)) = (self.case.get_untracked(), self.open.get_untracked())
        else {
            return;
        };
        let request = DeedRequest {
            sequence: case.case.sequence,
            deed,
        };
        let what = format!("{reference} {request:?}");
        let doing = doing.clone();
        let work = move |at: At| async move {
            at.client
                .deed(&at.intent, &at.key, reference, &request)
                .await
        };
        self.act(what, work, move |answer| match answer {
            Ok(case) => {
                self.done(reference, &doing, case);
                Some(Said::Done(doing.deed))
            }
            Err(error) if error.is(ProblemCode::CaseMoved) => {
                self.look_again(&case);
                None
            }
            Err(error) => Some(Said::Failed(failure(&error), error.is_passing())),
        });
    }

    fn done(self, reference: Reference, doing: &Doing, case: StaffCase) {
        if self.open.get_untracked() == Some(reference) {
            self.moved.set(None);
            self.sheet.clear(&doing.prefix());
            self.doing.set(None);
            self.show_case(case);
        }
        self.refresh();
    }

    /// Somebody else was faster: fetches the case and says what they did.
    fn look_again(self, before: &Arc<StaffCase>) {
        let (Some((client, key)), Some(reference)) =
            (self.acts.at_work(), self.open.get_untracked())
        else {
            return;
        };
        let before = before.clone();
        platform::spawn(async move {
            let answer = client.staff_case(&key, reference).await;
            if !self.acts.is_still(&key) || self.open.get_untracked() != Some(reference) {
                return;
            }
            match answer {
                Ok(case) => {
                    self.moved.set(Some(Moved::between(&before, &case)));
                    self.show_case(case);
                }
                Err(error) if self.acts.is_over(&error) => {}
                Err(error) => self.case_failed.set(Some(failure(&error))),
            }
        });
    }

    /// Says how a tip stands.
    pub fn tip(self, number: Id, state: TipState, note: Option<String>) {
        let what = format!("tip {number} {state:?} {note:?}");
        let step = TipStep { state, note };
        let of = number.clone();
        let work = move |at: At| async move {
            at.client
                .tip_step(&at.intent, &at.key, &number, &step)
                .await
        };
        self.act(what, work, move |answer: Result<StaffTip, ClientError>| {
            Some(match answer {
                Ok(tip) => {
                    self.sheet.clear(&format!("tip.{of}"));
                    self.refresh();
                    Said::Tip(of, tip.state)
                }
                Err(error) => Said::Failed(failure(&error), error.is_passing()),
            })
        });
    }

    /// Everything of the open case, as a file of the bureau's own. Taking it out is written down.
    pub fn export(self) {
        let (Some((client, key)), Some(reference)) =
            (self.acts.at_work(), self.open.get_untracked())
        else {
            return;
        };
        if self.acts.busy().get_untracked() {
            return;
        }
        self.acts.busy().set(true);
        self.said.set(None);
        platform::spawn(async move {
            let answer = client.export(&key, reference).await;
            let _ = self.acts.busy().try_set(false);
            if !self.acts.is_still(&key) {
                return;
            }
            let said = match answer {
                Ok(text) => {
                    let name = format!("{reference}.json");
                    if save::text(&name, "application/json", &text) {
                        Said::Saved
                    } else {
                        Said::NotSaved
                    }
                }
                Err(error) if self.acts.is_over(&error) => return,
                Err(error) => Said::Failed(failure(&error), false),
            };
            self.said.set(Some(said));
        });
    }

    /// Whether this form is the one that is open.
    pub fn is_doing(self, deed: Deed, program: Option<&str>) -> bool {
        self.doing.with(|doing| {
            let doing = doing.as_ref();
            doing.is_some_and(|doing| doing.deed == deed && doing.program.as_deref() == program)
        })
    }

    /// Does it, unless something is under way, and says how it went.
    fn act<T: 'static, Work>(
        self,
        what: String,
        work: impl FnOnce(At) -> Work,
        then: impl FnOnce(Result<T, ClientError>) -> Option<Said> + 'static,
    ) where
        Work: Future<Output = Result<T, ClientError>> + 'static,
    {
        let begun = self
            .acts
            .run(what, work, move |answer| self.said.set(then(answer)));
        if begun {
            self.said.set(None);
        }
    }
}
