//! A hall of one's own: a store, one registry, and a clock that the test moves.

use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};

use egude_backend::{
    Address, Purpose, SqlStore, Store as _, World,
    booking::{Appointments, Who},
    counter::{Counter, Idem, Reply, Secret},
    registries::{self, Registries},
};
use egude_contract::v1::{
    LocalText, Problem,
    booking::{
        Availability, Booking, CloseRequest, Closed, ConfirmRequest, Confirmed, DocumentKind, Hold,
        HoldRequest, MarkRequest, OpenRequest, PersonRequest, RescheduleRequest, Service,
        SmsPurpose, SmsRequest, StaffBooking, StaffMark,
    },
};
use egude_domain::{Calendar, Moment};
use egude_test_postgres::Cluster;
use serde::de::DeserializeOwned;
use tempfile::TempDir;

pub(crate) const HALL: &str = "test-hall";
/// A Monday morning.
pub(crate) const MONDAY: &str = "2026-11-23T09:00:00+08:00";

/// Two places online and one for walk-ins in each of four slots a day.
pub(crate) const REGISTRIES: &str = r#"{"registriesVersion": 1, "items": [{
  "id": "test-hall", "region": "152502000000", "name": {"zh": "示例登记处"}, "phones": ["12345"],
  "zone": "Asia/Shanghai", "accepts": [],
  "services": [
    {"id": "marry", "minutes": 30, "perSlot": 3, "walkIn": 1},
    {"id": "divorce-apply", "minutes": 30, "perSlot": 2, "walkIn": 1},
    {"id": "divorce-issue", "minutes": 30, "perSlot": 2, "walkIn": 1}],
  "hours": [{"days": [1, 2, 3, 4, 5], "from": "09:00", "to": "11:00"}],
  "slotMinutes": 30, "horizonDays": 40, "opensAt": "08:30",
  "cutOff": {"workingDays": 1, "at": "16:00"}, "cancelUntil": {"workingDays": 1, "at": "17:00"},
  "holdMinutes": 10, "coolingMinutes": 15, "offerMinutes": 30, "perPerson": 1, "perPhone": 2,
  "ledgerRules": [{"days": 30, "noShows": 2, "cancels": 0, "blockDays": 15}, {"days": 30, "noShows": 0, "cancels": 2, "blockDays": 10}],
  "secondPhone": "no", "remark": "optional", "keepDays": 30,
  "publisher": "sample", "source": "sample", "asOf": "2026-11-21", "sample": true}]}"#;

pub(crate) struct Hall {
    pub(crate) counter: Counter,
    pub(crate) appointments: Appointments,
    pub(crate) store: Arc<SqlStore>,
    now: Arc<AtomicI64>,
    intents: AtomicU64,
    _folder: Option<TempDir>,
}

/// What a use case answered: the value, or the problem.
pub(crate) type Said<T> = Result<T, Box<Problem>>;

/// A couple, as many as are wanted: numbers of the 19th century, telephones that nobody has.
#[derive(Clone, Debug)]
pub(crate) struct Couple {
    pub(crate) first: String,
    pub(crate) second: String,
    pub(crate) phone: String,
}

impl Couple {
    pub(crate) fn nth(n: u16) -> Self {
        Self {
            first: id_number("18800101", n * 2 + 1),
            second: id_number("18800101", n * 2 + 2),
            phone: format!("1380000{n:04}"),
        }
    }
}

/// The third sign from the end says the sex: odd numbers are men.
fn id_number(birth: &str, sequence: u16) -> String {
    let body = format!("152502{birth}{sequence:03}");
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits = body.bytes().map(|b| u32::from(b - b'0'));
    let sum: u32 = digits
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum();
    let check = "10X98765432".as_bytes()[(sum % 11) as usize];
    format!("{body}{}", char::from(check))
}

impl Hall {
    pub(crate) async fn open() -> Self {
        let folder = TempDir::new().unwrap();
        let store = SqlStore::open(&folder.path().join("egude.sqlite"))
            .await
            .unwrap();
        Self::on(Arc::new(store), Some(folder))
    }

    pub(crate) async fn open_on_postgres() -> Self {
        let cluster = Cluster::shared().unwrap_or_else(|error| panic!("{error}"));
        let address: Address = cluster.database().unwrap().parse().unwrap();
        let store = SqlStore::open_at(&address).await.unwrap();
        Self::on(Arc::new(store), None)
    }

    fn on(store: Arc<SqlStore>, folder: Option<TempDir>) -> Self {
        let secret = Secret::random().unwrap();
        let now = Arc::new(AtomicI64::new(moment(MONDAY).unix()));
        let counter = counter(store.clone(), secret, now.clone());
        Self {
            appointments: appointments(&counter, REGISTRIES),
            store,
            counter,
            now,
            intents: AtomicU64::new(0),
            _folder: folder,
        }
    }

    /// The same, started again with another file of registries.
    pub(crate) fn with_file(self, file: &str) -> Self {
        Self {
            appointments: appointments(&self.counter, file),
            ..self
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

    pub(crate) async fn hold(&self, start: &str) -> Said<Hold> {
        let asked = request(Service::Marry, start);
        said(self.appointments.hold(&self.intent(), asked).await)
    }

    /// A code for this telephone, as it came by message.
    pub(crate) async fn code(
        &self,
        phone: &str,
        purpose: SmsPurpose,
        subject: Option<&str>,
    ) -> String {
        // One a minute may be asked for.
        self.later(61);
        let asked = SmsRequest {
            phone: phone.to_owned(),
            purpose,
            subject: subject.map(str::to_owned),
            language: "zh-CN".to_owned(),
        };
        self.counter
            .send_code(asked)
            .await
            .map_err(|failure| failure.0)
            .unwrap();
        let codes = self.messages("code").await;
        codes.last().unwrap().1[0].1.clone()
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

    pub(crate) async fn confirm(&self, hold: &Hold, couple: &Couple) -> Said<Confirmed> {
        let code = self
            .code(&couple.phone, SmsPurpose::Confirm, Some(&hold.id))
            .await;
        let key = hold.key.clone().unwrap();
        let asked = confirmation(couple, &code);
        said(
            self.appointments
                .confirm(&self.intent(), &hold.id, &key, asked)
                .await,
        )
    }

    /// A couple with a booking.
    pub(crate) async fn booked(&self, start: &str, couple: &Couple) -> Confirmed {
        let hold = self.hold(start).await.unwrap();
        self.confirm(&hold, couple).await.unwrap()
    }

    pub(crate) async fn cancel(&self, confirmed: &Confirmed) -> Said<Booking> {
        let number = &confirmed.booking.number;
        said(
            self.appointments
                .cancel(&self.intent(), number, &confirmed.key)
                .await,
        )
    }

    /// Moves a booking to a place that is held.
    pub(crate) async fn move_to(&self, confirmed: &Confirmed, hold: &Hold) -> Said<Booking> {
        let asked = RescheduleRequest {
            hold: hold.id.clone(),
            hold_key: hold.key.clone().unwrap(),
        };
        let (number, key) = (&confirmed.booking.number, &confirmed.key);
        let moved = self
            .appointments
            .reschedule(&self.intent(), number, key, asked)
            .await;
        said(moved)
    }

    /// Staff mark a booking.
    pub(crate) async fn mark(&self, confirmed: &Confirmed, mark: StaffMark) -> Said<StaffBooking> {
        let number = &confirmed.booking.number;
        let asked = MarkRequest { mark };
        let marked = self
            .appointments
            .mark(&self.intent(), &who(), HALL, number, asked)
            .await;
        said(marked)
    }

    /// Staff close a day, or a part of it; how many were told.
    pub(crate) async fn close(&self, day: &str, from: Option<&str>, to: Option<&str>) -> u32 {
        let asked = CloseRequest {
            date: day.to_owned(),
            from: from.map(str::to_owned),
            to: to.map(str::to_owned),
            reason: LocalText {
                zh: "停电".to_owned(),
                mn: None,
            },
        };
        let closed = self
            .appointments
            .close(&self.intent(), &who(), HALL, asked)
            .await;
        said::<Closed>(closed).unwrap().told
    }

    pub(crate) async fn see(&self, confirmed: &Confirmed) -> Said<Booking> {
        let seen = self
            .appointments
            .booking(&confirmed.booking.number, &confirmed.key)
            .await;
        seen.map_err(|failure| Box::new(failure.0))
    }

    pub(crate) async fn open_by_code(
        &self,
        number: &str,
        phone: &str,
    ) -> Said<egude_contract::v1::booking::Opened> {
        let code = self.code(phone, SmsPurpose::Open, Some(number)).await;
        let asked = OpenRequest {
            phone: phone.to_owned(),
            code,
        };
        self.appointments
            .open(number, asked)
            .await
            .map_err(|failure| Box::new(failure.0))
    }

    pub(crate) async fn days(&self, from: &str, to: &str) -> Availability {
        let (from, to) = (from.parse().unwrap(), to.parse().unwrap());
        let days = self
            .appointments
            .availability(HALL, Service::Marry, from, to)
            .await;
        days.map_err(|failure| failure.0).unwrap()
    }

    /// Places free in the slot that begins then.
    pub(crate) async fn free(&self, start: &str) -> u16 {
        let days = self.days(&start[..10], &start[..10]).await;
        let slot = days.days[0].slots.iter().find(|slot| slot.start == start);
        slot.map_or(0, |slot| slot.free)
    }
}

/// A counter on this store, with this clock.
fn counter(store: Arc<SqlStore>, secret: Secret, now: Arc<AtomicI64>) -> Counter {
    let clock = Arc::new(move || Moment::from_unix(now.load(Ordering::SeqCst)));
    Counter::new(store, secret, clock, true)
}

/// The use cases at this counter, with the registries of this file.
fn appointments(counter: &Counter, file: &str) -> Appointments {
    let world = World::new(&egude_backend::regions::shipped().unwrap()).unwrap();
    let listed = registries::check(file.as_bytes(), &world).unwrap();
    let calendar = Calendar {
        from: "1890-01-01".parse().unwrap(),
        until: "2027-12-31".parse().unwrap(),
        holidays: Vec::new(),
        workdays: Vec::new(),
    };
    let registries = Registries::new(listed).with_calendar(calendar);
    Appointments::new(counter.clone(), Arc::new(registries))
}

/// Makes of each promise two tests, one on a file and one on a server.
macro_rules! on_both {
    ($($promise:ident),* $(,)?) => {
        mod on_sqlite {
            $(
                #[tokio::test]
                async fn $promise() {
                    super::$promise(crate::hall::Hall::open().await).await;
                }
            )*
        }
        mod on_postgres {
            $(
                #[tokio::test]
                async fn $promise() {
                    super::$promise(crate::hall::Hall::open_on_postgres().await).await;
                }
            )*
        }
    };
}
pub(crate) use on_both;

pub(crate) fn who() -> Who {
    Who {
        name: "sample".to_owned(),
        registries: vec![HALL.to_owned()],
        regions: Vec::new(),
    }
}

pub(crate) fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

pub(crate) fn request(service: Service, start: &str) -> HoldRequest {
    HoldRequest {
        registry: HALL.to_owned(),
        service,
        start: start.to_owned(),
        received_on: None,
    }
}

pub(crate) fn person(name: &str, number: &str) -> PersonRequest {
    PersonRequest {
        name: name.to_owned(),
        document: DocumentKind::IdCard,
        number: number.to_owned(),
        birth: None,
        sex: None,
        phone: None,
    }
}

pub(crate) fn confirmation(couple: &Couple, code: &str) -> ConfirmRequest {
    ConfirmRequest {
        people: vec![
            person("示例甲", &couple.first),
            person("示例乙", &couple.second),
        ],
        phone: couple.phone.clone(),
        code: code.to_owned(),
        together: false,
        consent: true,
        language: "zh-CN".to_owned(),
        remark: None,
    }
}

/// The answer of a write, read back as whoever asked would read it.
pub(crate) fn said<T: DeserializeOwned>(reply: Result<Reply, egude_backend::Failure>) -> Said<T> {
    match reply {
        Ok(reply) => Ok(serde_json::from_str(&reply.body).unwrap()),
        Err(failure) => Err(Box::new(failure.0)),
    }
}
