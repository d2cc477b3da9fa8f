//! Records to be written. Nobody of this name or number lives.

use egude_backend::store::{
    Body, KeyKind, KeyRow, Message, Person, PlaceRow, Record, SlotsOf, WaitingRecord,
};
use egude_booking::{Service, life::State};
use egude_contract::v1::booking::{DayPart, DocumentKind, PartnerState, Place, WaitingState};
use egude_domain::{Date, Moment};

pub(crate) const REGISTRY: &str = "sample-registry";

/// 2027-05-20, 09:00 in China.
pub(crate) const START: Moment = Moment::from_unix(1_810_774_800);

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn place(place: u16, holder: &str, until: Option<Moment>) -> PlaceRow {
    PlaceRow {
        registry: REGISTRY.into(),
        service: Service::Marry,
        start: START,
        place,
        holder: holder.into(),
        until,
    }
}

/// The slots of one day from [`START`].
pub(crate) fn slots() -> SlotsOf<'static> {
    SlotsOf {
        registry: REGISTRY,
        service: Service::Marry,
        from: START,
        to: START.plus(86_400),
    }
}

/// A hold of [`START`] that lapses ten minutes after it was made.
pub(crate) fn hold(id: &str, made: Moment) -> Record {
    Record {
        id: id.into(),
        number: None,
        registry: REGISTRY.into(),
        service: Service::Marry,
        start: START,
        end: START.plus(1800),
        state: State::Held,
        until: made.plus(600),
        made,
        body: Body::default(),
    }
}

/// A confirmed booking of [`START`] with two people and everything that there can be.
pub(crate) fn booking(id: &str, number: &str) -> Record {
    let person = |name: &str, digest: &str| Person {
        name: name.into(),
        document: DocumentKind::IdCard,
        number_end: "001X".into(),
        digest: digest.into(),
        phone: Some("13800000000".into()),
    };
    Record {
        number: Some(number.into()),
        state: State::Confirmed,
        body: Body {
            keys: vec![KeyRow {
                digest: "digest of a key".into(),
                place: Place::First,
                kind: KeyKind::Booking,
                until: Some(START.plus(9)),
            }],
            people: vec![person("示例甲", "digest-a"), person("示例乙", "digest-b")],
            phone: "13800000000".into(),
            phone_digest: "digest-phone".into(),
            language: "mn-Mong-CN".into(),
            remark: Some("轮椅 \u{0}\"'; ᠮᠣᠩᠭᠣᠯ".into()),
            partner: Some(PartnerState::Pending),
            partner_tries: 2,
            received_on: Some(day("2027-04-01")),
            in_confidence: vec![Place::Second],
            moved_from: Some(START.plus(-3600)),
            earliest: Some(day("2027-05-19")),
            waiting: Some("entry".into()),
            sequence: 3,
        },
        ..hold(id, START.plus(-86_400))
    }
}

pub(crate) fn waiting(id: &str, made: Moment) -> WaitingRecord {
    WaitingRecord {
        id: id.into(),
        key: "digest of its key".into(),
        registry: REGISTRY.into(),
        service: Service::Marry,
        date: day("2027-05-20"),
        part: DayPart::Morning,
        phone: "13800000000".into(),
        phone_digest: "digest-phone".into(),
        language: "zh-CN".into(),
        state: WaitingState::Waiting,
        offer: None,
        made,
    }
}

pub(crate) fn message(id: &str, at: Moment) -> Message {
    Message {
        id: id.into(),
        phone: "13800000000".into(),
        language: "zh-CN".into(),
        template: "code".into(),
        values: vec![
            ("code".into(), "123456".into()),
            ("office".into(), "示例".into()),
        ],
        at,
        until: at.plus(300),
        tries: 0,
    }
}
