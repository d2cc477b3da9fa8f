//! Telling the office about somebody who may need help (主动发现).

use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{self as wire, TipState},
};
use egude_domain::{BookingNumber, Phone, RegionCode};

use super::{
    AidDesk, scope,
    text::{Faults, kept},
};
use crate::{
    booking::Who,
    counter::{self, Begun, Idem, Reply, number},
    problem::Failure,
    store::{Desk, Level, TipRow},
};

impl AidDesk {
    /// `POST /tips`
    pub async fn tip(&self, idem: &Idem, mut tip: wire::Tip) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let mut faults = Faults::default();
        faults.needed("/place", &tip.place, 200);
        faults.optional("/who", tip.who.as_deref(), 60);
        faults.optional("/text", tip.text.as_deref(), 300);
        if tip.signs.is_empty() && kept(tip.text.as_deref()).is_none() {
            faults.add("/signs", FieldCode::TooFew);
        }
        for (at, sign) in tip.signs.iter().enumerate() {
            if !self.law.signs.iter().any(|known| known.id == *sign) {
                faults.add(format!("/signs/{at}"), FieldCode::Unknown);
            }
        }
        tip.phone = kept(tip.phone.as_deref());
        if tip
            .phone
            .as_deref()
            .is_some_and(|text| text.parse::<Phone>().is_err())
        {
            faults.add("/phone", FieldCode::NotAPhone);
        }
        if counter::language(&tip.language, "/language").is_err() {
            faults.add("/language", FieldCode::Unknown);
        }
        let region: Result<RegionCode, _> = tip.region.parse();
        if region.is_err() {
            faults.add("/region", FieldCode::NotARegionCode);
        }
        faults.none()?;
        let door = region.ok().and_then(|region| self.doors.get(&region));
        let door = door.ok_or_else(|| Failure::of(ProblemCode::NoDoor))?;
        let row = TipRow {
            number: new_number(&mut *job.desk).await?,
            region: tip.region.clone(),
            state: TipState::New,
            made: job.now,
            tip,
            note: None,
            who: None,
        };
        job.desk.put_tip(&row).await?;
        self.tell_of_tip(&mut *job.desk, &row).await?;
        let answer = wire::TipReceipt {
            number: row.number,
            at: row.made.rfc3339(),
            holder: door.holder(&Level::Township),
        };
        job.finish(201, &answer).await
    }

    /// `POST /staff/tips/{number}`
    pub async fn tip_step(
        &self,
        idem: &Idem,
        who: &Who,
        number: &str,
        asked: wire::TipStep,
    ) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let mut faults = Faults::default();
        faults.optional("/note", asked.note.as_deref(), 500);
        faults.none()?;
        let row = job.desk.tip(number).await?;
        let row = row.filter(|row| scope::covers(&who.regions, &row.region));
        let mut row = row.ok_or_else(|| Failure::of(ProblemCode::NotFound))?;
        row.state = asked.state;
        if let Some(note) = kept(asked.note.as_deref()) {
            row.note = Some(note);
        }
        row.who = Some(who.name.clone());
        job.desk.put_tip(&row).await?;
        let answer = staff_tip(row);
        job.finish(200, &answer).await
    }
}

/// One that no tip has: writing it would take the other's place.
async fn new_number(desk: &mut dyn Desk) -> Result<String, Failure> {
    loop {
        let number = BookingNumber::from_parts(number()?).to_string();
        if desk.tip(&number).await?.is_none() {
            return Ok(number);
        }
    }
}

pub(super) fn staff_tip(row: TipRow) -> wire::StaffTip {
    wire::StaffTip {
        number: row.number,
        at: row.made.rfc3339(),
        state: row.state,
        tip: row.tip,
        note: row.note,
    }
}
