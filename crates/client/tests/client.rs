//! The adapter against answers of all kinds, and the memory back end's story.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::cell::{Cell, RefCell};

use egude_client::{
    Backend as _, ClientError, Contract, Memory, Method, Pause, Request, Response, Retrying,
    Transport, TransportError, story,
};
use egude_contract::v1::{Rates, Region as Wire, RegionKind, RegionLevel};
use futures_executor::block_on;

type Answer = Result<Response, TransportError>;

/// Gives prepared answers one after the other and keeps what was asked.
struct Canned {
    answers: RefCell<Vec<Answer>>,
    asked: RefCell<Vec<Request>>,
}

impl Canned {
    fn new(mut answers: Vec<Answer>) -> Self {
        answers.reverse();
        Self {
            answers: RefCell::new(answers),
            asked: RefCell::default(),
        }
    }
}

impl Transport for Canned {
    async fn send(&self, request: Request) -> Answer {
        self.asked.borrow_mut().push(request);
        self.answers
            .borrow_mut()
            .pop()
            .expect("one more answer was prepared")
    }
}

#[expect(clippy::unnecessary_wraps, reason = "reads as one of the answers")]
fn answer(status: u16, content_type: &str, body: &str) -> Answer {
    Ok(Response {
        status,
        content_type: Some(content_type.to_owned()),
        retry_after: None,
        body: body.as_bytes().to_vec(),
    })
}

fn json(body: &str) -> Answer {
    answer(200, "application/json; charset=utf-8", body)
}

fn code(text: &str) -> egude_domain::RegionCode {
    text.parse().unwrap()
}

fn rates(answer: Answer) -> Result<Rates, ClientError> {
    let backend = Contract::<_, Rates>::new(Canned::new(vec![answer]), "/api/v1");
    block_on(backend.rates(&code("152502000000"), None))
}

fn regions(answer: Answer) -> Result<Vec<egude_client::Region>, ClientError> {
    let backend = Contract::<_, Rates>::new(Canned::new(vec![answer]), "/api/v1");
    block_on(backend.regions(None))
}

#[test]
fn questions_go_below_the_configured_base() {
    let transport = Canned::new(vec![json(r#"{"ratesVersion":1}"#)]);
    let backend = Contract::<_, Rates>::new(&transport, "https://mz.example.cn/one-door");
    let day = Some("2026-11-21".parse().unwrap());
    block_on(backend.rates(&code("152502001000"), day)).unwrap();
    let asked = transport.asked.borrow();
    assert_eq!(asked[0].method, Method::Get);
    assert_eq!(
        asked[0].url,
        "https://mz.example.cn/one-door/rates?region=152502001000&on=2026-11-21"
    );
}

#[test]
fn a_login_page_is_not_an_answer() {
    let error = rates(answer(200, "text/html", "<html>")).unwrap_err();
    assert_eq!(
        error,
        ClientError::NotJson {
            operation: "get_rates"
        }
    );
    assert_eq!(
        rates(json("{\"ratesVersion\":1,")).unwrap_err().code(),
        "not-json"
    );
}

#[test]
fn a_wrong_answer_names_operation_and_place() {
    let error = rates(json(r#"{"ratesVersion":2}"#)).unwrap_err();
    let path = "/ratesVersion".to_owned();
    assert_eq!(
        error,
        ClientError::WrongShape {
            operation: "get_rates",
            path
        }
    );
    let text = rates(json(r#"{"ratesVersion":1,"items":[{"id":"a"}]}"#))
        .unwrap_err()
        .to_string();
    assert!(
        text.contains("get_rates") && text.contains("region"),
        "{text}"
    );
    let region = r#"{"code":"1525","level":"league","nameZh":"x","nameMn":null,"parent":null,
        "kind":"office","asOf":"2023-06-30","source":"s"}"#;
    let error = regions(json(&format!(r#"{{"items":[{region}],"total":1}}"#))).unwrap_err();
    let path = "/items/0/code".to_owned();
    assert_eq!(
        error,
        ClientError::WrongShape {
            operation: "list_regions",
            path
        }
    );
}

#[test]
fn a_problem_keeps_its_code_and_trace() {
    let body =
        r#"{"type":"urn:x","title":"t","status":404,"code":"region-unknown","traceId":"ab"}"#;
    let error = rates(answer(404, "application/problem+json", body)).unwrap_err();
    assert_eq!(error.code(), "region-unknown");
    assert_eq!(error.trace_id(), Some("ab"));
    assert!(!error.is_passing());
}

#[test]
fn an_error_page_of_something_in_between_is_not_a_problem() {
    for body in ["<html>", "{}"] {
        let error = rates(answer(502, "application/problem+json", body)).unwrap_err();
        assert_eq!(
            error,
            ClientError::Status {
                operation: "get_rates",
                status: 502
            }
        );
        assert!(error.is_passing());
    }
    assert_eq!(
        rates(Err(TransportError::Offline)).unwrap_err(),
        ClientError::Offline
    );
}

/// Counts the milliseconds that it was asked to wait.
#[derive(Default)]
struct Counted(Cell<u32>);

impl Pause for &Counted {
    async fn pause(&self, ms: u32) {
        self.0.set(self.0.get() + ms);
    }
}

fn retried(answers: Vec<Answer>) -> (Answer, usize, u32) {
    let (transport, pause) = (Canned::new(answers), Counted::default());
    let request = Request::get("/x".to_owned());
    let last = block_on(Retrying::new(&transport, &pause).send(request));
    let asked = transport.asked.borrow().len();
    (last, asked, pause.0.get())
}

#[test]
fn a_passing_failure_is_tried_again_and_a_refusal_is_not() {
    let offline = || Err(TransportError::Offline);
    let good = || json("{}");
    assert_eq!(
        retried(vec![offline(), answer(503, "", ""), good()]),
        (good(), 3, 2_000)
    );
    assert_eq!(
        retried(vec![offline(), offline(), offline()]),
        (offline(), 3, 2_000)
    );
    assert_eq!(
        retried(vec![answer(404, "", "")]),
        (answer(404, "", ""), 1, 0)
    );
}

#[test]
fn the_back_ends_own_pause_counts_unless_nobody_would_wait_it_out() {
    let busy = |seconds| {
        answer(503, "", "").map(|r| Response {
            retry_after: seconds,
            ..r
        })
    };
    assert_eq!(retried(vec![busy(Some(4)), json("{}")]).2, 4_000);
    assert_eq!(retried(vec![busy(Some(3_600))]), (busy(Some(3_600)), 1, 0));
}

fn region(code: &str, level: RegionLevel) -> Wire {
    let parent = code.parse::<egude_domain::RegionCode>().unwrap().parent();
    Wire {
        code: code.to_owned(),
        level,
        name_zh: code.to_owned(),
        name_mn: None,
        short_names: Vec::new(),
        parent: parent.map(String::from),
        kind: RegionKind::Office,
        as_of: "2023-06-30".to_owned(),
        source: "test".to_owned(),
    }
}

#[test]
fn the_back_end_in_memory_tells_the_story() {
    let wires = [
        region("150000000000", RegionLevel::AutonomousRegion),
        region("152500000000", RegionLevel::League),
        region("152502000000", RegionLevel::Banner),
        region("152502001000", RegionLevel::Township),
    ];
    let body = format!(
        r#"{{"items":{},"total":4}}"#,
        serde_json::to_string(&wires).unwrap()
    );
    let memory = Memory::<Option<()>>::new(regions(json(&body)).unwrap(), Vec::new());
    block_on(story::run(&memory));
    memory.fail(Some(ClientError::Offline));
    assert_eq!(block_on(memory.regions(None)), Err(ClientError::Offline));
}
