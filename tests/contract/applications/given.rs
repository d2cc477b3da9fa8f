//! What two visibly invented families send.

use egude_backend::start;
use egude_client::aid::{
    Application, Consent, Lane, Member, MessagesTo, Need, PersonGiven, Spent, UrgentAnswers,
    Versions,
};
use egude_domain::CHINA;

pub(super) const TOWNSHIP: &str = "152502001000";
pub(super) const PHONE: &str = "13800000001";

fn agreed(purposes: &[&str]) -> Vec<Consent> {
    let consent = |purpose: &&str| Consent {
        purpose: (*purpose).to_owned(),
        version: 1,
        given: true,
        of: None,
    };
    purposes.iter().map(consent).collect()
}

/// Somebody whose home burnt down: a name, a telephone, a place.
pub(super) fn urgent() -> Application {
    Application {
        versions: Versions {
            form: 1,
            pack: "none".to_owned(),
            rates: None,
            door: "none".to_owned(),
        },
        lane: Lane::Urgent,
        region: TOWNSHIP.to_owned(),
        urgent: Some(UrgentAnswers {
            event: "fire".to_owned(),
            basic_life: "yes".to_owned(),
            can_wait: "no".to_owned(),
        }),
        programs: vec!["temp-urgent".to_owned()],
        applicant: PersonGiven {
            name: "示例甲".to_owned(),
            id_number: None,
            phone: Some(PHONE.to_owned()),
            address: None,
        },
        helper: None,
        messages_to: MessagesTo::Applicant,
        language: "zh-CN".to_owned(),
        members: Vec::new(),
        need: None,
        bank: None,
        on: start::clock()().date(CHINA).to_string(),
        household: None,
        papers: Vec::new(),
        consents: agreed(&["messages"]),
        declared: true,
        at_kiosk: false,
    }
}

/// A family whose illness costs more than it has.
pub(super) fn spending() -> Application {
    Application {
        lane: Lane::Spending,
        urgent: None,
        programs: vec!["temp-expend".to_owned()],
        applicant: PersonGiven {
            id_number: Some(number("189001010010")),
            ..urgent().applicant
        },
        members: vec![
            member("spouse-1", "spouse", "示例乙", "189103150020"),
            member("child-1", "child", "示例丙", "188909010030"),
        ],
        need: Some(Need {
            text: None,
            since: Some("2026-10-01".to_owned()),
            place: None,
            spent: vec![Spent {
                kind: "medical".to_owned(),
                fen: 4_000_000,
            }],
        }),
        consents: agreed(&["check", "health", "messages"]),
        ..urgent()
    }
}

fn member(id: &str, relation: &str, name: &str, born: &str) -> Member {
    Member {
        id: id.to_owned(),
        relation: relation.to_owned(),
        name: name.to_owned(),
        id_number: Some(number(born)),
        guardian: None,
    }
}

/// A number with this birth and serial (`YYYYMMDDNNN` and any sign), its check sign
/// computed by GB 11643.
pub(super) fn number(born: &str) -> String {
    let body = format!("152502{}", &born[..11]);
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits = body.bytes().map(|digit| usize::from(digit - b'0'));
    let sum: usize = digits.zip(weights).map(|(digit, by)| digit * by).sum();
    format!("{body}{}", char::from(b"10X98765432"[sum % 11]))
}
