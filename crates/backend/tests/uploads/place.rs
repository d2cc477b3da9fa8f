//! A case to send pages for: the whole desk on a store of its own.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use axum::body::Bytes;
use egude_backend::{
    SqlStore,
    aid::AidDesk,
    counter::{Idem, Reply},
    staff::Who,
    start::{self, Start},
    uploads::Scanner,
};
use egude_contract::v1::{
    Messages, Problem,
    aid::{
        Application, Case, Consent, Lane, MessagesTo, PaperHow, PaperStatement, PersonGiven,
        Receipt, Upload, UploadRequest, UrgentAnswers, Versions,
    },
};
use egude_domain::Moment;
use tempfile::TempDir;

/// A Monday morning.
const MONDAY: i64 = 1_795_395_600;
const TOWNSHIP: &str = "152502200000";
/// A paper that was announced with the application.
pub(crate) const PAPER: &str = "event-record";
const DOORS: &str = r#"{"aidVersion": 1,
 "uploads": {"bytes": 1048576, "pdfPages": 20, "pages": 6}, "handOverMinutes": 15,
 "places": [{"region": "152502000000",
  "county": {"name": {"zh": "示例旗县"}, "phones": ["12345"]},
  "townships": [
   {"region": "152502200000", "name": {"zh": "示例苏木甲"}, "phones": ["12345"], "reserveFen": 500000, "townshipLimitFen": 300000},
   {"region": "152502201000", "name": {"zh": "示例苏木乙"}, "phones": ["12345"]}],
  "figures": {"advanceHours": 24, "papersDays": 10, "tasksDays": 15, "acceptDays": 3, "reviewDays": 10, "decideDays": 10, "noticeDays": 3, "keepDays": 30},
  "receivers": [{"kind": "medical-insurance", "name": {"zh": "示例医保"}, "phones": ["12345"]}],
  "noticePlace": {"zh": "示例公示栏"},
  "publisher": "sample", "source": "sample", "asOf": "2026-11-21", "sample": true}]}"#;

pub(crate) type Said<T> = Result<T, Box<Problem>>;

pub(crate) struct Place {
    pub(crate) aid: AidDesk,
    pub(crate) store: SqlStore,
    pub(crate) receipt: Receipt,
    pub(crate) dir: TempDir,
    now: Arc<AtomicI64>,
    intents: Arc<AtomicU64>,
}

impl Place {
    pub(crate) async fn new() -> Self {
        Self::scanned_by(None).await
    }

    pub(crate) async fn scanned_by(scanner: Option<Arc<dyn Scanner>>) -> Self {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("aid.json"), DOORS).unwrap();
        let now = Arc::new(AtomicI64::new(MONDAY));
        let (aid, store) = open(dir.path(), &now, scanner).await;
        let intents = Arc::new(AtomicU64::new(0));
        let receipt = said(aid.submit(&next(&intents), sent()).await).unwrap();
        Self {
            aid,
            store,
            receipt,
            dir,
            now,
            intents,
        }
    }

    /// The server was killed and started again, perhaps with another scanner.
    pub(crate) async fn again(&mut self, scanner: Option<Arc<dyn Scanner>>) {
        self.store.close().await;
        (self.aid, self.store) = open(self.dir.path(), &self.now, scanner).await;
    }

    pub(crate) fn later(&self, seconds: i64) {
        self.now.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.now.load(Ordering::SeqCst)
    }

    pub(crate) fn intent(&self) -> Idem {
        next(&self.intents)
    }

    pub(crate) async fn begin(&self, asked: UploadRequest) -> Said<Upload> {
        let (reference, key) = (&self.receipt.reference, &self.receipt.key);
        said(
            self.aid
                .upload_begin(&self.intent(), reference, key, asked)
                .await,
        )
    }

    pub(crate) async fn piece(&self, id: &str, offset: usize, bytes: &[u8]) -> Said<Upload> {
        let (reference, key) = (&self.receipt.reference, &self.receipt.key);
        let bytes = Bytes::copy_from_slice(bytes);
        let done = self
            .aid
            .upload_piece(reference, key, id, offset as u64, bytes);
        done.await.map_err(|failure| Box::new(failure.0))
    }

    pub(crate) async fn state(&self, id: &str) -> Said<Upload> {
        let (reference, key) = (&self.receipt.reference, &self.receipt.key);
        let found = self.aid.upload(reference, key, id).await;
        found.map_err(|failure| Box::new(failure.0))
    }

    /// Announces and sends all of a page at once.
    pub(crate) async fn send(&self, page: u16, media: &str, bytes: &[u8]) -> Said<Upload> {
        let upload = self.begin(page_of(page, media, bytes.len())).await?;
        let mut last = upload;
        let piece = 256 * 1024;
        for (n, part) in bytes.chunks(piece).enumerate() {
            last = self.piece(&last.id, n * piece, part).await?;
        }
        Ok(last)
    }

    pub(crate) async fn remove(&self, id: &str) -> Said<()> {
        let (reference, key) = (&self.receipt.reference, &self.receipt.key);
        let done = self
            .aid
            .upload_remove(&self.intent(), reference, key, id)
            .await;
        done.map(drop).map_err(|failure| Box::new(failure.0))
    }

    pub(crate) async fn case(&self) -> Case {
        let (reference, key) = (&self.receipt.reference, &self.receipt.key);
        self.aid
            .case(reference, key)
            .await
            .map_err(|failure| failure.0)
            .unwrap()
    }

    /// The bytes of a page as staff see it.
    pub(crate) async fn seen(&self, id: &str) -> Said<Vec<u8>> {
        let page = self
            .aid
            .page(&staff(TOWNSHIP), &self.receipt.reference, id)
            .await;
        page.map(|page| page.bytes)
            .map_err(|failure| Box::new(failure.0))
    }

    /// All files of pages.
    pub(crate) fn files(&self) -> Vec<String> {
        let mut names = Vec::new();
        for folder in ["incoming", "pages"] {
            let folder = self.dir.path().join("uploads").join(folder);
            for entry in std::fs::read_dir(folder).unwrap() {
                names.push(entry.unwrap().file_name().into_string().unwrap());
            }
        }
        names
    }
}

async fn open(
    data: &Path,
    now: &Arc<AtomicI64>,
    scanner: Option<Arc<dyn Scanner>>,
) -> (AidDesk, SqlStore) {
    let store = SqlStore::open(&data.join("egude.sqlite")).await.unwrap();
    let clock = Arc::clone(now);
    let from = Start {
        data,
        sample: true,
        messages: Messages::Log,
        clock: Arc::new(move || Moment::from_unix(clock.load(Ordering::SeqCst))),
        scanner,
        keep_free: 0,
    };
    let shipped = egude_backend::regions::shipped().unwrap();
    let state = start::state(&store, &shipped, from).await.unwrap();
    (state.aid, store)
}

fn next(intents: &AtomicU64) -> Idem {
    let n = intents.fetch_add(1, Ordering::SeqCst);
    Idem {
        key: format!("intent-{n:012}"),
        request_digest: "request".to_owned(),
    }
}

pub(crate) fn said<T: serde::de::DeserializeOwned>(
    reply: Result<Reply, egude_backend::Failure>,
) -> Said<T> {
    match reply {
        Ok(reply) => Ok(serde_json::from_str(&reply.body).unwrap()),
        Err(failure) => Err(Box::new(failure.0)),
    }
}

pub(crate) fn staff(region: &str) -> Who {
    Who {
        name: "sample".to_owned(),
        registries: Vec::new(),
        regions: vec![region.parse().unwrap()],
    }
}

/// A page of the paper.
pub(crate) fn page_of(page: u16, media: &str, bytes: usize) -> UploadRequest {
    UploadRequest {
        paper: PAPER.to_owned(),
        task: None,
        page,
        bytes: bytes as u64,
        media: media.to_owned(),
        anyway: vec!["blurred".to_owned()],
    }
}

/// Somebody's home burnt down.
fn sent() -> Application {
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
            phone: Some("13800000001".to_owned()),
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
        papers: vec![PaperStatement {
            paper: PAPER.to_owned(),
            how: PaperHow::Pages,
            pages: 2,
        }],
        consents: vec![Consent {
            purpose: "messages".to_owned(),
            version: 1,
            given: true,
            of: None,
        }],
        declared: true,
        at_kiosk: false,
    }
}
