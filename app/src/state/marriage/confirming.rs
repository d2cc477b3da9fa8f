//! From what was typed to a booking: the code by message, and the one confirmation.

use super::reading::{Fault, Read};
use super::{Client, Keeping, Marriage, failure};
use crate::i18n::Lang;
use crate::platform::{self, chance, clock};
use crate::state::{Failure, Locale};
use egude_client::booking::{
    Appointments, ConfirmRequest, Confirmed, SmsPurpose, SmsRequest, SmsSent,
};
use egude_client::{ClientError, FieldCode, Problem, ProblemCode};
use egude_domain::Phone;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// A code that is on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// Where to.
    pub phone: Phone,
    /// What the back end says of it.
    pub code: SmsSent,
}

/// Why it is not confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// Some fields are wrong.
    Fields(Vec<Fault>),
    /// The code is wrong or has lapsed: the word of the problem.
    Code(&'static str),
    /// As many bookings as one may have, or booking is closed to one for a while: the word of the
    /// problem, and until when as the back end wrote it.
    Barred(&'static str, Option<String>),
    /// Anything else.
    Failed(Failure),
}

/// What a person is confirming, while its page is shown.
#[derive(Clone, Copy)]
pub struct Confirming {
    marriage: Marriage,
    client: StoredValue<Option<Arc<Client>>>,
    keeping: Keeping,
    locale: Locale,
    /// What was typed, once it is right.
    read: RwSignal<Option<Read>>,
    sent: RwSignal<Option<Sent>>,
    last: RwSignal<Option<Sent>>,
    wait: RwSignal<u32>,
    again_at: StoredValue<f64>,
    busy: RwSignal<bool>,
    trouble: RwSignal<Option<Trouble>>,
    attempt: RwSignal<u32>,
    intent: StoredValue<Option<(ConfirmRequest, String)>>,
}

impl Confirming {
    /// Nothing sent yet.
    pub fn of(keeping: Keeping) -> Self {
        let confirming = Self {
            marriage: Marriage::get(),
            client: StoredValue::new(Marriage::client().map(Arc::new)),
            keeping,
            locale: Locale::get(),
            read: RwSignal::new(None),
            sent: RwSignal::new(None),
            last: RwSignal::new(None),
            wait: RwSignal::new(0),
            again_at: StoredValue::new(0.0),
            busy: RwSignal::new(false),
            trouble: RwSignal::new(None),
            attempt: RwSignal::new(0),
            intent: StoredValue::new(None),
        };
        platform::spawn(async move {
            while confirming.tick() {
                clock::sleep(SECOND).await;
            }
        });
        confirming
    }

    /// The code that was sent, if one was: the page asks for it.
    pub fn sent(self) -> Option<Sent> {
        self.sent.get()
    }

    /// Seconds until another code can be asked for.
    pub fn wait(self) -> u32 {
        self.wait.get()
    }

    /// Whether something is on its way.
    pub fn is_busy(self) -> bool {
        self.busy.get()
    }

    /// Why it is not confirmed.
    pub fn trouble(self) -> Option<Trouble> {
        self.trouble.get()
    }

    /// Goes up with each trouble.
    pub fn attempt(self) -> Signal<u32> {
        self.attempt.into()
    }

    /// Back to what was typed.
    pub fn back(self) {
        self.sent.set(None);
        self.trouble.set(None);
    }

    /// Has another code sent to the same telephone.
    pub fn send_again(self) {
        if let Some(read) = self
            .read
            .get_untracked()
            .filter(|_| self.wait.get_untracked() == 0)
        {
            self.send_code(read);
        }
    }

    /// Has a code sent for what was typed. Where one is on its way to this telephone already, that
    /// one is asked for: another would be refused.
    pub fn send_code(self, read: Read) {
        let client = self.client.get_value();
        let Some(client) = client.filter(|_| !self.busy.get_untracked()) else {
            return;
        };
        self.trouble.set(None);
        let phone = read.phone.clone();
        self.read.set(Some(read));
        let before = self.last.get_untracked();
        if let Some(last) =
            before.filter(|last| last.phone == phone && self.wait.get_untracked() > 0)
        {
            self.sent.set(Some(last));
            return;
        }
        let (hold, _) = self.keeping.opened_by();
        let request = SmsRequest {
            phone: phone.clone(),
            purpose: SmsPurpose::Confirm,
            subject: Some(hold.to_string()),
            language: self.language(),
        };
        self.busy.set(true);
        platform::spawn(async move {
            let answer = client.send_code(&request).await;
            if self.busy.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(code) => {
                    let wait = f64::from(code.again_after) * 1000.0;
                    self.again_at.set_value(clock::now_ms() + wait);
                    self.wait.set(code.again_after);
                    let sent = Sent { phone, code };
                    self.last.set(Some(sent.clone()));
                    self.sent.set(Some(sent));
                }
                Err(error) => {
                    self.fail(trouble(&error));
                }
            }
        });
    }

    /// Confirms, once however often it is pressed; `done` gets the booking with its keys.
    pub fn confirm(self, code: &str, done: Callback<Confirmed>) {
        let client = self.client.get_value();
        let client = client.filter(|_| !self.busy.get_untracked());
        let (Some(client), Some(read)) = (client, self.read.get_untracked()) else {
            return;
        };
        let draft = self.marriage.draft;
        let (hold, key) = self.keeping.opened_by();
        let request = ConfirmRequest {
            together: read.people.len() == 2 && draft.together.get_untracked(),
            people: read.people,
            phone: read.phone,
            code: code.to_owned(),
            consent: true,
            language: self.language(),
            remark: read.remark,
        };
        let (request, intent) = self.intent_for(request);
        self.trouble.set(None);
        self.busy.set(true);
        platform::spawn(async move {
            let answer = client.confirm(&intent, &hold, &key, &request).await;
            if !matches!(&answer, Err(error) if error.is_passing()) {
                let _ = self.intent.try_set_value(None);
            }
            if self.busy.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(confirmed) => done.run(confirmed),
                Err(error) => {
                    let lapsed = matches!(&error, ClientError::Problem { problem, .. }
                        if problem.code == ProblemCode::HoldLapsed);
                    if lapsed {
                        self.sent.set(None);
                        self.keeping.lapse();
                        return;
                    }
                    let found = trouble(&error);
                    if matches!(found, Trouble::Fields(_)) {
                        self.sent.set(None);
                    }
                    self.fail(found);
                }
            }
        });
    }

    fn fail(self, trouble: Trouble) {
        self.trouble.set(Some(trouble));
        self.attempt.update(|n| *n += 1);
    }

    fn language(self) -> String {
        Lang::tag(self.locale.current_untracked()).to_owned()
    }

    /// The same intention as before if nothing but the language has changed since: then the first
    /// try may have arrived, and its language stays.
    fn intent_for(self, request: ConfirmRequest) -> (ConfirmRequest, String) {
        let before = self.intent.get_value().filter(|(before, _)| {
            let language = before.language.clone();
            let same = ConfirmRequest {
                language,
                ..request.clone()
            };
            *before == same
        });
        before.unwrap_or_else(|| {
            let fresh = (request, chance::word());
            self.intent.set_value(Some(fresh.clone()));
            fresh
        })
    }

    fn tick(self) -> bool {
        let (Some(at), Some(shown)) =
            (self.again_at.try_get_value(), self.wait.try_get_untracked())
        else {
            return false;
        };
        let left = super::keeping::seconds((at - clock::now_ms()) / 1000.0);
        if left != shown {
            self.wait.set(left);
        }
        true
    }
}

fn trouble(error: &ClientError) -> Trouble {
    match error {
        ClientError::Problem { problem, .. } => of_problem(problem, error),
        error => Trouble::Failed(failure(error)),
    }
}

fn of_problem(problem: &Problem, error: &ClientError) -> Trouble {
    match problem.code {
        ProblemCode::CodeWrong | ProblemCode::CodeLapsed => Trouble::Code(problem.code.as_str()),
        ProblemCode::LimitReached | ProblemCode::BookingBlocked => {
            Trouble::Barred(problem.code.as_str(), problem.until.clone())
        }
        ProblemCode::ParameterInvalid if !problem.fields.is_empty() => {
            let fields = problem.fields.iter();
            let fault = |field: &egude_client::FieldProblem| Fault {
                pointer: field.pointer.clone(),
                code: code_word(field.code),
                n: None,
            };
            Trouble::Fields(fields.map(fault).collect())
        }
        _ => Trouble::Failed(failure(error)),
    }
}

/// The word of a field's problem: the message is `error-<word>`.
const fn code_word(code: FieldCode) -> &'static str {
    match code {
        FieldCode::Missing => "missing",
        FieldCode::NotADate => "day-form",
        FieldCode::IdNumberForm => "id-number-form",
        FieldCode::IdNumberDate => "id-number-date",
        FieldCode::IdNumberCheck => "id-number-check",
        FieldCode::IdNumberOld => "id-number-old",
        FieldCode::NotAPhone => "not-a-phone",
        FieldCode::TooYoung => "too-young",
        FieldCode::SamePerson => "same-person",
        FieldCode::SameSex => "same-sex",
        FieldCode::NotOffered => "not-offered",
        FieldCode::NotAgreed => "not-agreed",
        FieldCode::TooLong => "too-long",
        _ => "invalid",
    }
}
