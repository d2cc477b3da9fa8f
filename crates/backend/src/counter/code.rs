//! Codes by message: good for one purpose, a few minutes and a few tries.

use egude_contract::v1::{FieldCode, Problem, ProblemCode, booking as wire};
use egude_domain::{BookingNumber, Moment, Phone, Reference};

use super::{Counter, field, message, secret};
use crate::{
    problem::Failure,
    store::{CaseRecord, CodeRecord, Desk, Purpose, Record},
};

/// How long a code is good.
const GOOD_FOR: i64 = 10 * 60;
/// How long to wait until another one.
const AGAIN_AFTER: i64 = 60;
/// Codes for one telephone in a day: enough for a family that shares it.
const A_DAY: usize = 10;
const DAY: i64 = 24 * 3600;
/// Wrong tries of one code: one chance in 200,000.
const TRIES: u8 = 5;

impl Counter {
    /// `POST /sms-codes`. Whether the number or the telephone is known makes no
    /// difference to the answer.
    pub async fn send_code(&self, asked: wire::SmsRequest) -> Result<wire::SmsSent, Failure> {
        if !self.messages {
            return Err(Failure::of(ProblemCode::SmsUnavailable));
        }
        let phone = phone(&asked.phone)?;
        language(&asked.language, "/language")?;
        let subject = subject(asked.purpose, asked.subject.as_deref())?;
        let mut desk = self.store.desk(Purpose::Write).await?;
        let now = self.now();
        let digest = self.secret.digest("phone", phone.as_str());
        let asked_before = desk.codes_since(&digest, now.plus(-DAY)).await?;
        if let Some(last) = asked_before.first() {
            let wait = AGAIN_AFTER - now.since(*last);
            if wait > 0 {
                return Err(too_many(wait));
            }
        }
        if asked_before.len() >= A_DAY {
            let oldest = asked_before
                .last()
                .map_or(0, |oldest| DAY - now.since(*oldest));
            return Err(too_many(oldest.max(1)));
        }
        let code = format!("{:06}", secret::number()? % 1_000_000);
        let known = self
            .is_known(&mut *desk, asked.purpose, &subject, &digest, now)
            .await?;
        let until = now.plus(GOOD_FOR);
        desk.put_code(&CodeRecord {
            id: secret::word(20)?,
            phone: digest,
            purpose: asked.purpose,
            subject,
            code: self.secret.digest("code", &code),
            tries: 0,
            made: now,
            until,
            used: false,
        })
        .await?;
        if known {
            let values = vec![("code".to_owned(), code)];
            let message = message(
                phone.as_str(),
                &asked.language,
                "code",
                values,
                now,
                GOOD_FOR,
            )?;
            desk.enqueue(&message).await?;
        }
        desk.commit().await?;
        Ok(wire::SmsSent {
            until: until.rfc3339(),
            again_after: u32::try_from(AGAIN_AFTER).unwrap_or(u32::MAX),
        })
    }

    /// Whether a message goes out: nobody is called who has nothing to do with it.
    async fn is_known(
        &self,
        desk: &mut dyn Desk,
        purpose: wire::SmsPurpose,
        subject: &str,
        phone: &str,
        now: Moment,
    ) -> Result<bool, Failure> {
        Ok(match purpose {
            wire::SmsPurpose::Wait => true,
            wire::SmsPurpose::Confirm => {
                let record = desk.by_id(subject).await?;
                let held = |record: Record| {
                    record.state == egude_booking::life::State::Held && record.until > now
                };
                record.is_some_and(held)
            }
            wire::SmsPurpose::Open => {
                let record = desk.by_number(subject).await?;
                record.is_some_and(|record| self.place_of_phone(&record, phone).is_some())
            }
            wire::SmsPurpose::Case => {
                let case = desk.case(subject).await?;
                case.is_some_and(|case| self.is_phone_of(&case, phone))
            }
        })
    }

    /// Whose telephone this is, by its digest.
    pub(crate) fn place_of_phone(&self, record: &Record, phone: &str) -> Option<wire::Place> {
        if record.body.phone_digest == phone {
            return Some(wire::Place::First);
        }
        let second = record.body.people.get(1)?.phone.as_deref()?;
        let second: Phone = second.parse().ok()?;
        let digest = self.secret.digest("phone", second.as_str());
        (digest == phone).then_some(wire::Place::Second)
    }

    /// Whether this telephone (its digest) opens the case: the applicant's, or the helper's.
    pub(crate) fn is_phone_of(&self, case: &CaseRecord, phone: &str) -> bool {
        let helper = case.body.helper.as_ref().map(|(_, phone)| phone);
        let all = case.body.phone.iter().chain(helper);
        all.filter_map(|text| text.parse::<Phone>().ok())
            .any(|one| self.secret.digest("phone", one.as_str()) == phone)
    }

    /// Uses a code up, or says that it is wrong. A wrong try has to be kept: the
    /// caller commits before it answers.
    pub(crate) async fn use_code(
        &self,
        desk: &mut dyn Desk,
        phone: &str,
        of: (wire::SmsPurpose, &str),
        given: &str,
        now: Moment,
    ) -> Result<Result<(), Failure>, Failure> {
        let (purpose, subject) = of;
        let digest = self.secret.digest("phone", phone);
        let lapsed =
            || Failure(Problem::of(ProblemCode::CodeLapsed).field("/code", FieldCode::Invalid));
        let Some(mut code) = desk.code(&digest, purpose, subject).await? else {
            return Ok(Err(lapsed()));
        };
        if code.used || code.until <= now || code.tries >= TRIES {
            return Ok(Err(lapsed()));
        }
        let right = code.code == self.secret.digest("code", given.trim());
        if right {
            code.used = true;
        } else {
            code.tries += 1;
        }
        desk.put_code(&code).await?;
        let wrong =
            || Failure(Problem::of(ProblemCode::CodeWrong).field("/code", FieldCode::Invalid));
        Ok(if right { Ok(()) } else { Err(wrong()) })
    }

    /// A code that was right can be used again, but as a try: who asks for one person
    /// after another whether they have a booking shall not get far with one code.
    pub(crate) async fn count_try(
        &self,
        desk: &mut dyn Desk,
        phone: &str,
        (purpose, subject): (wire::SmsPurpose, &str),
    ) -> Result<(), Failure> {
        if let Some(mut code) = desk.code(phone, purpose, subject).await? {
            code.used = false;
            code.tries += 1;
            desk.put_code(&code).await?;
        }
        Ok(())
    }
}

fn too_many(seconds: i64) -> Failure {
    let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
    Failure(Problem::of(ProblemCode::TooManyRequests).retry_after(seconds))
}

/// What a code is for, as it is kept; numbers without their dash.
fn subject(purpose: wire::SmsPurpose, given: Option<&str>) -> Result<String, Failure> {
    let at = "/subject";
    match (purpose, given) {
        (wire::SmsPurpose::Wait, None) => Ok(String::new()),
        (_, None) => Err(field(at, FieldCode::Missing)),
        (wire::SmsPurpose::Open, Some(text)) => {
            let number: BookingNumber = text.parse().map_err(|_| field(at, FieldCode::Invalid))?;
            Ok(number.as_str().to_owned())
        }
        (wire::SmsPurpose::Case, Some(text)) => {
            let reference: Reference = text.parse().map_err(|_| field(at, FieldCode::Invalid))?;
            Ok(reference.as_str().to_owned())
        }
        (wire::SmsPurpose::Confirm, Some(text)) if text.len() <= 26 => Ok(text.to_owned()),
        (wire::SmsPurpose::Wait | wire::SmsPurpose::Confirm, Some(_)) => {
            Err(field(at, FieldCode::Invalid))
        }
    }
}

/// A telephone that messages can be sent to.
pub(crate) fn phone(text: &str) -> Result<Phone, Failure> {
    text.parse()
        .map_err(|_| field("/phone", FieldCode::NotAPhone))
}

/// A language that there are texts in.
pub(crate) fn language(text: &str, at: &str) -> Result<(), Failure> {
    if matches!(text, "zh-CN" | "mn-Mong-CN") {
        Ok(())
    } else {
        Err(field(at, FieldCode::Unknown))
    }
}
