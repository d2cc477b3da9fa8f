//! A page goes up whole, wherever the connection breaks.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::cell::{Cell, RefCell};

use egude_client::{
    Body, ClientError, Contract, Method, Pause, ProblemCode, Request, Response, Transport,
    TransportError,
    aid::{
        Key, PageSource, PageToSend, Progress, RefusedFor, SendError, Upload, UploadRequest,
        UploadState, send_page,
    },
};
use egude_contract::v1::{PROBLEM_JSON, Problem, aid};
use egude_domain::Reference;
use futures_executor::block_on;

/// Where the connection breaks while a request is under way.
#[derive(Clone, Copy, Debug)]
enum Cut {
    /// Nothing reaches the back end.
    Before,
    /// So many of a thousand parts of the bytes are kept, then it breaks.
    Within(usize),
    /// Everything is kept, and the answer is lost.
    After,
    /// Something in between says that it is busy.
    Busy,
}

const CUTS: [Cut; 7] = [
    Cut::Before,
    Cut::Within(0),
    Cut::Within(1),
    Cut::Within(500),
    Cut::Within(999),
    Cut::After,
    Cut::Busy,
];

/// A back end that keeps one page, behind a connection that breaks as planned.
struct Line {
    bytes: RefCell<Vec<u8>>,
    announced: Cell<Option<u64>>,
    ends: UploadState,
    looks: Cell<u32>,
    /// Which request breaks, counted from 0, and how.
    plan: Vec<(usize, Cut)>,
    asked: RefCell<Vec<Method>>,
    largest: Cell<usize>,
}

impl Line {
    fn new(plan: Vec<(usize, Cut)>) -> Self {
        Self {
            bytes: RefCell::default(),
            announced: Cell::new(None),
            ends: UploadState::Taken,
            looks: Cell::new(0),
            plan,
            asked: RefCell::default(),
            largest: Cell::new(0),
        }
    }

    fn upload(&self) -> aid::Upload {
        let bytes = self.announced.get().unwrap();
        let offset = self.bytes.borrow().len() as u64;
        let looks = self.looks.get();
        let state = match offset == bytes {
            false => UploadState::Receiving,
            true if looks > 0 => UploadState::Checking,
            true => self.ends,
        };
        if state == UploadState::Checking {
            self.looks.set(looks - 1);
        }
        let refused = state == UploadState::Refused;
        aid::Upload {
            id: "page-1".to_owned(),
            paper: "id-card".to_owned(),
            task: None,
            page: 1,
            offset,
            bytes,
            state,
            refused: refused.then(|| "broken".to_owned()),
            anyway: Vec::new(),
        }
    }

    fn keep(&self, request: &Request, part: usize) -> Result<(), ProblemCode> {
        let Some(body) = &request.body else {
            return Ok(());
        };
        match body {
            Body::Json(text) => {
                let asked: UploadRequest = serde_json::from_str(text).unwrap();
                self.announced.set(Some(asked.bytes));
            }
            Body::Bytes(_, piece) => {
                let offset: usize = request.offset.as_ref().unwrap().parse().unwrap();
                let mut kept = self.bytes.borrow_mut();
                if offset != kept.len() {
                    return Err(ProblemCode::OffsetWrong);
                }
                self.largest.set(self.largest.get().max(piece.len()));
                kept.extend_from_slice(&piece[..piece.len() * part / 1000]);
            }
        }
        Ok(())
    }
}

fn answer(status: u16, media: &str, body: &impl serde::Serialize) -> Response {
    Response {
        status,
        content_type: Some(media.to_owned()),
        retry_after: None,
        body: serde_json::to_vec(body).unwrap(),
    }
}

impl Transport for Line {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let now = self.asked.borrow().len();
        self.asked.borrow_mut().push(request.method);
        let cut = self.plan.iter().find(|(at, _)| *at == now);
        match cut.map(|(_, cut)| *cut) {
            Some(Cut::Before) => return Err(TransportError::Offline),
            Some(Cut::Busy) => return Ok(answer(503, "text/html", &"busy")),
            Some(Cut::Within(part)) => {
                // An announcement is too short to break within.
                if request.method == Method::Patch {
                    let _ = self.keep(&request, part);
                }
                return Err(TransportError::Timeout);
            }
            Some(Cut::After) => {
                let _ = self.keep(&request, 1000);
                return Err(TransportError::Timeout);
            }
            None => {}
        }
        Ok(match self.keep(&request, 1000) {
            Ok(()) => answer(200, "application/json", &self.upload()),
            Err(code) => answer(code.status(), PROBLEM_JSON, &Problem::of(code)),
        })
    }
}

#[derive(Default)]
struct Waited(Cell<u32>);

impl Pause for Waited {
    async fn pause(&self, ms: u32) {
        self.0.set(self.0.get() + ms);
    }
}

fn page(bytes: usize) -> Vec<u8> {
    (0..251).cycle().take(bytes).collect()
}

type Sent = (Result<Upload, SendError>, Vec<Progress>, u32);

fn send_by<T: Transport>(transport: T, bytes: usize, source: &impl PageSource) -> Sent {
    let client = Contract::<_, ()>::new(transport, "/api/v1");
    let request = UploadRequest {
        paper: "id-card".to_owned(),
        task: None,
        page: 1,
        bytes: bytes as u64,
        media: "image/jpeg".to_owned(),
        anyway: Vec::new(),
    };
    let key: Key = "key".parse().unwrap();
    let page = PageToSend {
        reference: Reference::from_parts(1),
        key: &key,
        request: &request,
        intent: "0123456789abcdef",
        announced: None,
        most: 100_000,
    };
    let (pause, mut told) = (Waited::default(), Vec::new());
    let end = block_on(send_page(&client, &pause, page, source, |step| {
        told.push(step);
    }));
    (end, told, pause.0.get())
}

fn send(line: &Line, source: &Vec<u8>) -> Sent {
    send_by(line, source.len(), source)
}

const SIZE: usize = 300_001;

#[test]
fn a_page_goes_up_in_pieces_no_larger_than_the_door_takes() {
    let (line, source) = (Line::new(Vec::new()), page(SIZE));
    let (end, told, waited) = send(&line, &source);
    assert_eq!(end.unwrap().state, UploadState::Taken);
    assert_eq!(*line.bytes.borrow(), source);
    assert!(line.largest.get() == 100_000 && waited == 0);
    let offsets: Vec<u64> = told.iter().map(at).collect();
    assert!(offsets.is_sorted() && offsets.len() > 3, "{offsets:?}");
}

fn at(step: &Progress) -> u64 {
    match step {
        Progress::At(upload) => upload.offset,
        Progress::Waiting(..) => panic!("nothing broke"),
    }
}

#[test]
fn one_cut_anywhere_loses_nothing_and_repeats_nothing() {
    let source = page(SIZE);
    for cut in CUTS {
        for request in 0..8 {
            let line = Line::new(vec![(request, cut)]);
            let (end, ..) = send(&line, &source);
            assert_eq!(end.unwrap().state, UploadState::Taken, "{cut:?} {request}");
            assert_eq!(*line.bytes.borrow(), source, "{cut:?} {request}");
        }
    }
}

#[test]
fn two_cuts_after_each_other_lose_nothing_either() {
    let source = page(SIZE);
    for first in CUTS {
        for second in CUTS {
            for request in 0..6 {
                for between in 1..3 {
                    let plan = vec![(request, first), (request + between, second)];
                    let line = Line::new(plan.clone());
                    let (end, ..) = send(&line, &source);
                    assert!(end.is_ok(), "{plan:?}");
                    assert_eq!(*line.bytes.borrow(), source, "{plan:?}");
                }
            }
        }
    }
}

#[test]
fn a_line_that_breaks_at_every_second_piece_still_gets_there() {
    let plan = (0..2_000).filter(|at| at % 3 == 1);
    let line = Line::new(plan.map(|at| (at, Cut::Within(300))).collect());
    let source = page(SIZE);
    let (end, ..) = send(&line, &source);
    assert_eq!(end.unwrap().state, UploadState::Taken);
    assert_eq!(*line.bytes.borrow(), source);
}

#[test]
fn without_any_connection_it_ends_after_some_minutes_and_says_why() {
    for cut in [Cut::Before, Cut::Busy] {
        let line = Line::new((0..100).map(|at| (at, cut)).collect());
        let (end, told, waited) = send(&line, &page(10));
        let SendError::Client(error) = end.unwrap_err() else {
            panic!("the bytes are there");
        };
        assert!(error.is_passing());
        assert!((120_000..300_000).contains(&waited), "{waited}");
        let waiting = |step: &&Progress| matches!(step, Progress::Waiting(..));
        assert_eq!(told.iter().filter(waiting).count(), 9);
    }
}

#[test]
fn a_page_that_is_looked_at_is_waited_for_a_little() {
    for (looks, end) in [(2, UploadState::Taken), (50, UploadState::Checking)] {
        let line = Line::new(Vec::new());
        line.looks.set(looks);
        let (sent, _, waited) = send(&line, &page(10));
        assert_eq!(sent.unwrap().state, end);
        assert!(waited < 15_000);
    }
}

#[test]
fn a_refused_page_says_why() {
    let line = Line {
        ends: UploadState::Refused,
        ..Line::new(Vec::new())
    };
    let sent = send(&line, &page(10)).0.unwrap();
    assert_eq!(sent.refused, Some(RefusedFor::Broken));
    assert_eq!(sent.state, UploadState::Refused);
}

/// Refuses everything for one reason.
struct Refusing(ProblemCode);

impl Transport for Refusing {
    async fn send(&self, _: Request) -> Result<Response, TransportError> {
        Ok(answer(self.0.status(), PROBLEM_JSON, &Problem::of(self.0)))
    }
}

#[test]
fn a_refusal_ends_it_at_once() {
    for code in [ProblemCode::TooManyPages, ProblemCode::CaseUnknown] {
        let (end, _, waited) = send_by(Refusing(code), 10, &page(10));
        let error = end.unwrap_err();
        assert!(matches!(error, SendError::Client(error) if error.is(code)));
        assert_eq!(waited, 0);
    }
}

#[test]
fn bytes_that_are_gone_end_it() {
    struct Lost;
    impl PageSource for Lost {
        async fn piece(&self, _: u64, _: u64) -> Option<Vec<u8>> {
            None
        }
    }
    let (end, ..) = send_by(Line::new(Vec::new()), 10, &Lost);
    assert_eq!(end, Err(SendError::Gone));
}

#[test]
fn a_back_end_that_never_gets_on_does_not_keep_it_for_ever() {
    struct Deaf;
    impl Transport for Deaf {
        async fn send(&self, _: Request) -> Result<Response, TransportError> {
            let upload = aid::Upload {
                id: "page-1".to_owned(),
                paper: "id-card".to_owned(),
                task: None,
                page: 1,
                offset: 0,
                bytes: 10,
                state: UploadState::Receiving,
                refused: None,
                anyway: Vec::new(),
            };
            Ok(answer(200, "application/json", &upload))
        }
    }
    let (end, ..) = send_by(Deaf, 10, &page(10));
    assert_eq!(end, Err(SendError::Client(ClientError::Timeout)));
}
