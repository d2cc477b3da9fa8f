//! Cases to be written, with everything in them that there can be. Nobody of this name or
//! number lives.

use egude_aid::life::{Advanced, Part};
use egude_backend::store::{
    AuthorisationRow, CaseBody, CaseKey, CaseRecord, Delivery, LinkRow, PartRow, Signed, TaskRow,
    TipRow, TransferRow, UploadRow,
};
use egude_contract::v1::{
    LocalText,
    aid::{
        Bank, CaseState, ChangeRequest, Decision, Event, EventKind, Holder, Lane, MessagesTo,
        Outcome, PaperHow, PaperStatement, Posting, SignatureKind, TaskAnswer, TaskState, Tip,
        TipState, UploadState, Versions,
    },
};
use egude_domain::{Moment, Money};

use crate::sample::{START, day};

/// A township of 阿拉善, by its code.
pub(crate) const TOWNSHIP: &str = "152921100000";

/// An open case with nothing in it yet.
pub(crate) fn case(reference: &str, region: &str) -> CaseRecord {
    CaseRecord {
        reference: reference.into(),
        region: region.into(),
        state: CaseState::Submitted,
        lane: Lane::Ordinary,
        made: START,
        due: None,
        closed: None,
        person: Some("digest of a person".into()),
        intent: format!("digest of the intent of {reference}"),
        content: true,
        body: CaseBody::default(),
    }
}

/// A case of which every field says something.
pub(crate) fn full(reference: &str) -> CaseRecord {
    CaseRecord {
        state: CaseState::Accepted,
        lane: Lane::Urgent,
        due: Some(START.plus(86_400)),
        closed: Some(START.plus(900_000)),
        body: body(),
        ..case(reference, TOWNSHIP)
    }
}

fn body() -> CaseBody {
    CaseBody {
        keys: vec![CaseKey {
            digest: "digest of a key".into(),
            until: Some(START.plus(3600)),
        }],
        name: "示例甲 \u{0}\"'; ᠮᠣᠩᠭᠣᠯ".into(),
        phone: Some("13800000000".into()),
        address: Some("示例苏木示例嘎查".into()),
        bank: Some(Bank {
            holder: "self".into(),
            number: "6200000000000000000".into(),
            name: "示例银行".into(),
        }),
        helper: Some(("示例乙".into(), "13800000001".into())),
        messages_to: Some(MessagesTo::Helper),
        language: "mn-Mong-CN".into(),
        agreed: vec!["messages".into()],
        parts: vec![part()],
        tasks: vec![TaskRow {
            id: 1,
            paper: Some("id-card".into()),
            text: Some("背面".into()),
            state: TaskState::Answered,
            answer: Some(TaskAnswer::Explained),
            said: Some("丢了".into()),
            why: Some("看不清".into()),
        }],
        tasks_told: Some(START.plus(10)),
        tasks_closed: None,
        tasks_due: Some(day("2027-06-01")),
        authorisations: vec![authorisation()],
        papers: vec![PaperStatement {
            paper: "id-card".into(),
            how: PaperHow::Pages,
            pages: 2,
        }],
        transfers: vec![TransferRow {
            to: "education".into(),
            at: START.plus(20),
            fields: vec!["name".into()],
            text: Some("孩子上学".into()),
        }],
        postings: vec![Posting {
            program: "dibao".into(),
            from: "2027-06-01".into(),
            until: "2027-06-08".into(),
            place: LocalText {
                zh: "示例".into(),
                mn: None,
            },
        }],
        events: vec![Event {
            at: START.rfc3339(),
            kind: EventKind::Submitted,
            program: None,
            fen: Some(100),
            text: Some("示例".into()),
        }],
        changes: vec![(START.plus(30), change())],
        accepted: Some(START.plus(40)),
        versions: Some(Versions {
            form: 1,
            pack: "2027.1".into(),
            rates: Some("digest of rates".into()),
            door: "1".into(),
        }),
        sequence: 7,
    }
}

fn part() -> PartRow {
    PartRow {
        program: "dibao".into(),
        life: Part {
            extended: Some("many-members".into()),
            advanced: Some(Advanced {
                at: START.plus(2),
                amount: Money::from_fen(100_000),
            }),
            passed_to: Some("education".into()),
            ..Part::new(START.plus(1))
        },
        decision: Some(Decision {
            outcome: Outcome::Refused,
            at: START.rfc3339(),
            by: Holder {
                kind: "county".into(),
                region: "152921000000".into(),
                name: None,
                phones: vec!["12345".into()],
            },
            fen: Some(52_000),
            text: Some("示例".into()),
            from: Some("2027-07".into()),
            reasons: vec!["income".into()],
            remedies: vec!["objection".into()],
        }),
    }
}

fn authorisation() -> AuthorisationRow {
    AuthorisationRow {
        n: 2,
        member: "spouse-1".into(),
        name: "示例乙".into(),
        relation: "spouse".into(),
        number_end: Some("digest of four signs".into()),
        link: Some(LinkRow {
            digest: "digest of a link".into(),
            until: START.plus(7200),
        }),
        tries: 2,
        signed: Some(Signed {
            at: START.plus(50),
            how: SignatureKind::Drawn,
            version: 3,
            language: "zh-CN".into(),
            strokes: vec![vec![0, 1000, 5, 7], vec![]],
            typed: Some("示例乙".into()),
            by: Some("sample".into()),
        }),
    }
}

fn change() -> ChangeRequest {
    ChangeRequest {
        phone: Some("13800000002".into()),
        messages_to: Some(MessagesTo::Nobody),
        address: Some("示例".into()),
        bank: None,
        text: Some("示例".into()),
    }
}

pub(crate) fn upload(id: &str, reference: &str) -> UploadRow {
    UploadRow {
        id: id.into(),
        reference: reference.into(),
        paper: "id-card".into(),
        task: None,
        page: 1,
        media: "image/jpeg".into(),
        bytes: 20_000_000,
        offset: 65_536,
        state: UploadState::Receiving,
        refused: None,
        anyway: Vec::new(),
        scanned: None,
        pages: 1,
        made: START,
    }
}

pub(crate) fn tip(number: &str, region: &str, made: Moment) -> TipRow {
    TipRow {
        number: number.into(),
        region: region.into(),
        state: TipState::New,
        made,
        tip: Tip {
            region: region.into(),
            place: "示例嘎查东头".into(),
            who: Some("示例老人 \u{0}".into()),
            signs: vec!["alone".into()],
            text: None,
            urgent: false,
            phone: Some("13800000000".into()),
            language: "zh-CN".into(),
        },
        note: None,
        who: None,
    }
}

pub(crate) fn delivery(id: &str, reference: &str, adapter: &str) -> Delivery {
    Delivery {
        id: id.into(),
        reference: reference.into(),
        adapter: adapter.into(),
        kind: "application".into(),
        body: "{\"name\":\"示例甲\"}".into(),
        due: START,
        tries: 0,
    }
}
