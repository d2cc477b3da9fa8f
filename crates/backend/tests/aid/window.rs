//! A window of one's own: a store, the doors of one banner, and a clock that the test moves.

use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};

use egude_backend::{
    Address, Purpose, SqlStore, Store as _,
    aid::AidDesk,
    counter::{Counter, Idem, Reply},
    staff::Who,
    start::{self, Start},
};
use egude_contract::v1::{
    Messages, Problem,
    aid::{
        Application, Case, CaseOpened, Consent, DeedRequest, Lane, Member, MessagesTo, Need,
        PersonGiven, Receipt, Spent, StaffCase, StaffDeed, TaskAnswer, TaskRequest, UrgentAnswers,
        Versions,
    },
    booking::{OpenRequest, SmsPurpose, SmsRequest},
};
use egude_domain::Moment;
use egude_test_postgres::Cluster;
use serde::de::DeserializeOwned;
use tempfile::TempDir;

/// A Monday morning.
pub(crate) const MONDAY: &str = "2026-11-23T09:00:00+08:00";
pub(crate) const TOWNSHIP: &str = "152502200000";
pub(crate) const NEIGHBOUR: &str = "152502201000";
pub(crate) const BANNER: &str = "152502000000";
pub(crate) const PHONE: &str = "13800000001";

/// One banner: a township with a limit of 3,000 and a reserve of 5,000 yuan, and one without.
pub(crate) const DOORS: &str = r#"{"aidVersion": 1,
 "uploads": {"bytes": 1048576, "pdfPages": 20, "pages": 6}, "handOverMinutes": 15,
 "deliveries": [{"name": "file", "kind": "folder", "folder": "out", "events": ["application", "approved"], "regions": ["152502200000"]}],
 "places": [{"region": "152502000000",
  "county": {"name": {"zh": "示例旗县"}, "phones": ["12345"]},
  "townships": [
   {"region": "152502200000", "name": {"zh": "示例苏木甲"}, "phones": ["12345"], "reserveFen": 500000, "townshipLimitFen": 300000},
   {"region": "152502201000", "name": {"zh": "示例苏木乙"}, "phones": ["12345"]}],
  "figures": {"advanceHours": 24, "papersDays": 10, "tasksDays": 15, "acceptDays": 3, "reviewDays": 10, "decideDays": 10, "noticeDays": 3, "keepDays": 30},
  "receivers": [{"kind": "medical-insurance", "name": {"zh": "示例医保"}, "phones": ["12345"]}],
  "noticePlace": {"zh": "示例公示栏"},
  "publisher": "sample", "source": "sample", "asOf": "2026-11-21", "sample": true}]}"#;

pub(crate) struct Window {
    pub(crate) aid: AidDesk,
    pub(crate) counter: Counter,
    pub(crate) store: Arc<SqlStore>,
    now: Arc<AtomicI64>,
    intents: AtomicU64,
    _folder: TempDir,
}

/// What a use case answered: the value, or the problem.
pub(crate) type Said<T> = Result<T, Box<Problem>>;

impl Window {
    pub(crate) async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = SqlStore::open(&folder.path().join("egude.db"))
            .await
            .unwrap();
        Self::on(store, folder).await
    }

    pub(crate) async fn open_on_postgres() -> Self {
        let cluster = Cluster::shared().unwrap_or_else(|error| panic!("{error}"));
        let address: Address = cluster.database().unwrap().parse().unwrap();
        let store = SqlStore::open_at(&address).await.unwrap();
        Self::on(store, tempfile::tempdir().unwrap()).await
    }

    async fn on(store: SqlStore, folder: TempDir) -> Self {
        std::fs::write(folder.path().join("aid.json"), DOORS).unwrap();
        let now = Arc::new(AtomicI64::new(moment(MONDAY).unix()));
        let clock = now.clone();
        let from = Start {
            data: folder.path(),
            sample: true,
            messages: Messages::Log,
            clock: Arc::new(move || Moment::from_unix(clock.load(Ordering::SeqCst))),
            scanner: None,
            keep_free: 0,
        };
        let shipped = egude_backend::regions::shipped().unwrap();
        let state = start::state(&store, &shipped, from).await.unwrap();
        Self {
            aid: state.aid,
            counter: state.counter,
            store: Arc::new(store),
            now,
            intents: AtomicU64::new(0),
            _folder: folder,
        }
    }

    pub(crate) fn at(&self, text: &str) {
        self.now.store(moment(text).unix(), Ordering::SeqCst);
    }

    pub(crate) fn later(&self, seconds: i64) {
        self.now.fetch_add(seconds, Ordering::SeqCst);
    }

    pub(crate) fn now(&self) -> Moment {
        Moment::from_unix(self.now.load(Ordering::SeqCst))
    }

    /// A new intention.
    pub(crate) fn intent(&self) -> Idem {
        let n = self.intents.fetch_add(1, Ordering::SeqCst);
        Idem {
            key: format!("intent-{n:012}"),
            request_digest: "request".to_owned(),
        }
    }

    pub(crate) async fn submit(&self, sent: Application) -> Said<Receipt> {
        said(self.aid.submit(&self.intent(), sent).await)
    }

    pub(crate) async fn case(&self, receipt: &Receipt) -> Said<Case> {
        let seen = self.aid.case(&receipt.reference, &receipt.key).await;
        seen.map_err(|failure| Box::new(failure.0))
    }

    pub(crate) async fn staff_case(&self, who: &Who, receipt: &Receipt) -> Said<StaffCase> {
        let seen = self.aid.staff_case(who, &receipt.reference).await;
        seen.map_err(|failure| Box::new(failure.0))
    }

    /// Staff do something with the case as it stands now.
    pub(crate) async fn deed(
        &self,
        who: &Who,
        receipt: &Receipt,
        deed: StaffDeed,
    ) -> Said<StaffCase> {
        let sequence = self.case(receipt).await?.sequence;
        let asked = DeedRequest { sequence, deed };
        let intent = self.intent();
        said(self.aid.deed(&intent, who, &receipt.reference, asked).await)
    }

    /// The person answers an item of the list.
    pub(crate) async fn answer(
        &self,
        receipt: &Receipt,
        task: u16,
        answer: TaskAnswer,
        text: Option<&str>,
    ) -> Said<Case> {
        let asked = TaskRequest {
            answer,
            text: text.map(str::to_owned),
        };
        let (intent, key) = (self.intent(), &receipt.key);
        said(
            self.aid
                .task(&intent, &receipt.reference, key, task, asked)
                .await,
        )
    }

    /// A code for this telephone, as it came by message.
    pub(crate) async fn code(&self, phone: &str, reference: &str) -> Option<String> {
        // One a minute may be asked for.
        self.later(61);
        let before = self.messages("code").await.len();
        let asked = SmsRequest {
            phone: phone.to_owned(),
            purpose: SmsPurpose::Case,
            subject: Some(reference.to_owned()),
            language: "zh-CN".to_owned(),
        };
        let sent = self.counter.send_code(asked).await;
        sent.map_err(|failure| failure.0).unwrap();
        let codes = self.messages("code").await;
        let new = codes.get(before..).and_then(<[_]>::last);
        new.map(|(_, values)| values[0].1.clone())
    }

    pub(crate) async fn open_by(
        &self,
        reference: &str,
        phone: &str,
        code: &str,
    ) -> Said<CaseOpened> {
        let asked = OpenRequest {
            phone: phone.to_owned(),
            code: code.to_owned(),
        };
        let opened = self.aid.open(reference, asked).await;
        opened.map_err(|failure| Box::new(failure.0))
    }

    /// Messages of a template that wait to be sent: to whom, and the values.
    pub(crate) async fn messages(&self, template: &str) -> Vec<(String, Vec<(String, String)>)> {
        let mut desk = self.store.desk(Purpose::Read).await.unwrap();
        let due = desk.due(self.now(), 10_000).await.unwrap();
        let of = due
            .into_iter()
            .filter(|message| message.template == template);
        of.map(|message| (message.phone, message.values)).collect()
    }
}

/// Staff of this place.
pub(crate) fn staff(name: &str, regions: &[&str]) -> Who {
    Who {
        name: name.to_owned(),
        registries: Vec::new(),
        regions: regions.iter().map(|code| code.parse().unwrap()).collect(),
    }
}

pub(crate) fn township() -> Who {
    staff("township", &[TOWNSHIP])
}

pub(crate) fn county() -> Who {
    staff("county", &[BANNER])
}

fn versions() -> Versions {
    Versions {
        form: 1,
        pack: "none".to_owned(),
        rates: None,
        door: "none".to_owned(),
    }
}

fn agreed(purposes: &[&str]) -> Vec<Consent> {
    let consent = |purpose: &&str| Consent {
        purpose: (*purpose).to_owned(),
        version: 1,
        given: true,
        of: None,
    };
    purposes.iter().map(consent).collect()
}

/// What somebody sends whose home burnt down: a name, a telephone, a place.
pub(crate) fn urgent() -> Application {
    Application {
        versions: versions(),
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
        on: "2026-11-23".to_owned(),
        household: None,
        papers: Vec::new(),
        consents: agreed(&["messages"]),
        declared: true,
        at_kiosk: false,
    }
}

/// What a family sends whose illness costs more than it has.
pub(crate) fn spending() -> Application {
    Application {
        lane: Lane::Spending,
        urgent: None,
        programs: vec!["temp-expend".to_owned()],
        applicant: PersonGiven {
            id_number: Some(number("189001010010")),
            ..urgent().applicant
        },
        members: vec![
            member("spouse-1", "spouse", "示例乙", "189103150020", None),
            member("child-1", "child", "示例丙", "188909010030", None),
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

pub(crate) fn member(
    id: &str,
    relation: &str,
    name: &str,
    born: &str,
    guardian: Option<&str>,
) -> Member {
    Member {
        id: id.to_owned(),
        relation: relation.to_owned(),
        name: name.to_owned(),
        id_number: Some(number(born)),
        guardian: guardian.map(str::to_owned),
    }
}

/// A number with this birth and serial (`YYYYMMDDNNNN`, the last sign is replaced), its check
/// sign computed by GB 11643.
pub(crate) fn number(birth_and_serial: &str) -> String {
    let body = format!("152502{}", &birth_and_serial[..11]);
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits = body.bytes().map(|digit| u32::from(digit - b'0'));
    let sum: u32 = digits
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum();
    let check = char::from(b"10X98765432"[(sum % 11) as usize]);
    format!("{body}{check}")
}

pub(crate) fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

pub(crate) fn said<T: DeserializeOwned>(reply: Result<Reply, egude_backend::Failure>) -> Said<T> {
    let reply = reply.map_err(|failure| Box::new(failure.0))?;
    Ok(serde_json::from_str(&reply.body).unwrap())
}

/// Makes of each promise two tests, one on a file and one on a server.
macro_rules! on_both {
    ($($promise:ident),* $(,)?) => {
        mod on_sqlite {
            $(
                #[tokio::test]
                async fn $promise() {
                    super::$promise(crate::window::Window::open().await).await;
                }
            )*
        }
        mod on_postgres {
            $(
                #[tokio::test]
                async fn $promise() {
                    super::$promise(crate::window::Window::open_on_postgres().await).await;
                }
            )*
        }
    };
}
pub(crate) use on_both;
