//! A page goes up to the real router over a line that breaks.

use std::cell::{Cell, RefCell};

use egude_client::{
    Contract, Method, Pause, ProblemCode, Request, Response, Transport, TransportError,
    aid::{
        Applications as _, CaseDesk as _, Id, PageToSend, Progress, Receipt, RefusedFor, SendError,
        Upload, UploadRequest, UploadState, send_page,
    },
};
use egude_rules::Rates;

use super::{
    super::{InProcess, World, world},
    signed_in, submitted,
};

/// A real picture, of more than one piece.
const PICTURE: &[u8] = include_bytes!("../../../docs/images/self-check.png");

/// Breaks at these pieces, counted from 0: before they arrive, or after.
struct Cut {
    line: InProcess,
    before: Vec<usize>,
    after: Vec<usize>,
    pieces: Cell<usize>,
}

impl Transport for Cut {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        if request.method != Method::Patch {
            return self.line.send(request).await;
        }
        let piece = self.pieces.get();
        self.pieces.set(piece + 1);
        if self.before.contains(&piece) {
            return Err(TransportError::Offline);
        }
        let answer = self.line.send(request).await;
        if self.after.contains(&piece) {
            return Err(TransportError::Timeout);
        }
        answer
    }
}

struct NoWait;

impl Pause for NoWait {
    async fn pause(&self, _: u32) {}
}

async fn sent(
    world: &World,
    receipt: &Receipt,
    bytes: &[u8],
    media: &str,
    cut: (&[usize], &[usize]),
) -> (Result<Upload, SendError>, Vec<u64>) {
    sent_as(world, receipt, bytes, media, cut, "page000000000001").await
}

/// The same page once more, by another intention.
async fn sent_again(world: &World, receipt: &Receipt) -> (Result<Upload, SendError>, Vec<u64>) {
    let whole: (&[usize], &[usize]) = (&[], &[]);
    sent_as(
        world,
        receipt,
        PICTURE,
        "image/png",
        whole,
        "page000000000002",
    )
    .await
}

async fn sent_as(
    world: &World,
    receipt: &Receipt,
    bytes: &[u8],
    media: &str,
    cut: (&[usize], &[usize]),
    intent: &str,
) -> (Result<Upload, SendError>, Vec<u64>) {
    let request = UploadRequest {
        paper: "identity-card".to_owned(),
        task: None,
        page: 1,
        bytes: bytes.len() as u64,
        media: media.to_owned(),
        anyway: vec!["dark".to_owned()],
    };
    let line = Cut {
        line: world.line.clone(),
        before: cut.0.to_vec(),
        after: cut.1.to_vec(),
        pieces: Cell::new(0),
    };
    let client = Contract::<_, Rates>::new(line, "/api/v1");
    let page = PageToSend {
        reference: receipt.reference,
        key: &receipt.key,
        request: &request,
        intent,
        announced: None,
        most: 16_384,
    };
    let offsets = RefCell::new(Vec::new());
    let end = send_page(&client, &NoWait, page, bytes, |step| {
        if let Progress::At(upload) = step {
            offsets.borrow_mut().push(upload.offset);
        }
    });
    (end.await, offsets.into_inner())
}

#[tokio::test]
async fn a_page_arrives_whole_over_a_line_that_breaks() {
    let world = world().await;
    let receipt = submitted(&world, "intent0000000001").await;
    let cut: (&[usize], &[usize]) = (&[1, 4], &[0, 2, 7]);
    let (end, offsets) = sent(&world, &receipt, PICTURE, "image/png", cut).await;
    let upload = end.unwrap();
    assert_eq!((upload.state, upload.refused), (UploadState::Taken, None));
    assert!(offsets.is_sorted() && offsets.len() > 5, "{offsets:?}");
    let case = world.client.case(receipt.reference, &receipt.key);
    let case = case.await.unwrap();
    let pages: Vec<&Id> = case
        .papers
        .iter()
        .flat_map(|p| &p.pages)
        .map(|p| &p.id)
        .collect();
    assert_eq!(pages, [&upload.id]);
    let staff = signed_in(&world).await;
    let page = world.client.page(&staff, receipt.reference, &upload.id);
    let page = page.await.unwrap();
    assert_eq!(page.media, "image/png");
    assert!(page.bytes == PICTURE, "byte by byte");
}

#[tokio::test]
async fn a_page_is_taken_back_until_staff_have_seen_it() {
    let world = world().await;
    let receipt = submitted(&world, "intent0000000001").await;
    let staff = signed_in(&world).await;
    let whole: (&[usize], &[usize]) = (&[], &[]);
    let remove = async |upload: &Upload, intent: &str| {
        let (reference, key) = (receipt.reference, &receipt.key);
        world
            .client
            .remove_page(intent, reference, key, &upload.id)
            .await
    };
    let (end, _) = sent(&world, &receipt, PICTURE, "image/png", whole).await;
    let first = end.unwrap();
    let removed = remove(&first, "intent0000000002").await.unwrap();
    assert_eq!(removed.state, UploadState::Removed);
    let gone = world.client.page(&staff, receipt.reference, &first.id);
    assert!(gone.await.is_err());
    let (end, _) = sent_again(&world, &receipt).await;
    let second = end.unwrap();
    assert_ne!(second.id, first.id);
    let seen = world.client.page(&staff, receipt.reference, &second.id);
    seen.await.unwrap();
    let late = remove(&second, "intent0000000003").await.unwrap_err();
    assert!(late.is(ProblemCode::StateChanged));
}

#[tokio::test]
async fn a_page_that_is_no_picture_is_refused_with_a_word() {
    let world = world().await;
    let receipt = submitted(&world, "intent0000000001").await;
    let text = b"no picture at all, only a text that says so".as_slice();
    let (end, _) = sent(&world, &receipt, text, "image/png", (&[], &[])).await;
    let upload = end.unwrap();
    assert_eq!(upload.state, UploadState::Refused);
    assert_eq!(upload.refused, Some(RefusedFor::Type));
}
