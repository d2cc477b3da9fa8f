//! The pages of papers, which go up one by one after the application has arrived.

use super::{Aid, Cases};
use crate::platform::transport::Timer;
use crate::platform::{self, pages};
use crate::state::marriage::Client;
use crate::state::{Load, Visit};
use egude_client::aid::{
    Applications, Case, Key, PageToSend, Progress, RefusedFor, SendError, Upload, UploadRequest,
    UploadState, send_page,
};
use egude_domain::Reference;
use egude_draft::{Draft, PaperHow, State};
use leptos::prelude::*;
use std::sync::Arc;

/// Bytes of a piece, where the one door has not said it.
const PIECE: u64 = 256 * 1024;

/// How far the pages are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uploads {
    /// How many there were.
    pub all: u32,
    /// How many are still to go up.
    pub left: u32,
    /// Whether anything moves.
    pub going: Going,
    /// Papers of which a page was not taken, with the word for why.
    pub refused: Vec<(String, &'static str)>,
}

/// Whether pages move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Going {
    /// One is on its way.
    Moving,
    /// There is no answer now; it goes on by itself.
    Waiting,
    /// There was no answer for minutes: somebody has to ask for it again.
    Stopped,
}

/// Sends the pages of this visit, as a context.
#[derive(Clone, Copy)]
pub struct Uploader {
    aid: Aid,
    cases: Cases,
    shown: RwSignal<Option<Uploads>>,
    busy: StoredValue<bool>,
    turn: StoredValue<u32>,
}

/// One page that is to go up.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Waiting {
    /// Of its bytes on this device.
    id: String,
    intent: String,
    request: UploadRequest,
}

impl Uploader {
    fn new() -> Self {
        Self {
            aid: Aid::get(),
            cases: Cases::get(),
            shown: RwSignal::new(None),
            busy: StoredValue::new(false),
            turn: StoredValue::new(0),
        }
    }

    /// The uploader of this visit.
    pub fn get() -> Self {
        Visit::once(Self::new, Self::forget)
    }

    /// How far the pages are; none where there were none.
    pub fn shown(self) -> Option<Uploads> {
        self.shown.get()
    }

    fn forget(self) {
        self.turn.update_value(|turn| *turn += 1);
        self.busy.set_value(false);
        self.shown.set(None);
    }

    /// Sends what is still to go up, unless that is being done. Also after a reload, on a person's
    /// own device: the key is kept with the pages until the last one is up.
    pub fn go_on(self) {
        if self.busy.get_value() {
            return;
        }
        let (Some((reference, key)), Some(client)) = (self.opener(), Cases::client()) else {
            return;
        };
        let waiting = self.aid.now(waiting);
        let all = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
        if all == 0 || self.left() == 0 {
            return;
        }
        self.busy.set_value(true);
        self.show(|_| Uploads {
            all,
            left: all,
            going: Going::Moving,
            refused: Vec::new(),
        });
        let turn = self.turn.get_value();
        platform::spawn(async move {
            self.send_all(&client, reference, &key, waiting, turn).await;
            if self.turn.get_value() == turn {
                self.busy.set_value(false);
            }
        });
    }

    /// Reference and key of what was sent: of the record, or of the case that is open.
    fn opener(self) -> Option<(Reference, Key)> {
        let (reference, key) = self.aid.now(|draft| match &draft.state {
            State::Sent { reference, key, .. } => {
                Some((reference.parse::<Reference>().ok()?, key.clone()))
            }
            _ => None,
        })?;
        if let Some(key) = key.and_then(|key| key.parse().ok()) {
            return Some((reference, key));
        }
        let just = self.cases.receipt.get_untracked();
        let just = just.map(|it| (it.reference, it.key));
        let open = self.cases.open.get_untracked();
        let open = open.map(|it| it.opener());
        just.into_iter()
            .chain(open)
            .find(|(of, _)| *of == reference)
    }

    fn left(self) -> u32 {
        self.aid.now(|draft| match draft.state {
            State::Sent { pages_left, .. } => pages_left,
            _ => 0,
        })
    }

    async fn send_all(
        self,
        client: &Arc<Client>,
        reference: Reference,
        key: &Key,
        waiting: Vec<Waiting>,
        turn: u32,
    ) {
        // What has arrived before a reload is told by the case.
        let known = client.case(reference, key).await.ok();
        let mut left = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
        for page in waiting {
            let there = known
                .as_ref()
                .and_then(|case| upload_of(case, &page.request));
            let sent = match there {
                Some(upload) if upload.state != UploadState::Receiving => Ok(upload.clone()),
                there => self.send(client, reference, key, &page, there).await,
            };
            if self.turn.get_value() != turn {
                return;
            }
            let refused = match sent {
                Ok(upload) => upload.refused.map(RefusedFor::as_str),
                Err(SendError::Gone) => Some("gone"),
                Err(SendError::Client(error)) if error.is_passing() => {
                    return self.show(|shown| Uploads {
                        going: Going::Stopped,
                        ..shown
                    });
                }
                Err(SendError::Client(_)) => Some("not-taken"),
            };
            left -= 1;
            self.note(&page, left).await;
            self.show(|mut shown| {
                shown.left = left;
                shown.going = Going::Moving;
                shown
                    .refused
                    .extend(refused.map(|why| (page.request.paper.clone(), why)));
                shown
            });
        }
        self.cases.look_again(client.clone());
    }

    async fn send(
        self,
        client: &Arc<Client>,
        reference: Reference,
        key: &Key,
        page: &Waiting,
        there: Option<&Upload>,
    ) -> Result<Upload, SendError> {
        let bytes = pages::get(&page.id).await.ok().flatten();
        let bytes = bytes.ok_or(SendError::Gone)?;
        let place = untrack(|| self.aid.one_door());
        let most = match place {
            Load::Ready(door) => door.uploads.piece,
            _ => PIECE,
        };
        let to_send = PageToSend {
            reference,
            key,
            request: &page.request,
            intent: &page.intent,
            announced: there.map(|upload| &upload.id),
            most,
        };
        let told = move |progress: Progress| {
            let going = match progress {
                Progress::At(_) => Going::Moving,
                Progress::Waiting(..) => Going::Waiting,
            };
            self.show(|shown| Uploads { going, ..shown });
        };
        send_page(client.as_ref(), &Timer, to_send, &bytes, told).await
    }

    /// One page less; with the last one the key goes too.
    async fn note(self, page: &Waiting, left: u32) {
        let state = self.aid.now(|draft| draft.state.clone());
        if let State::Sent {
            reference, at, key, ..
        } = state
        {
            let next = State::Sent {
                reference,
                at,
                pages_left: left,
                key: key.filter(|_| left > 0),
            };
            // The case tells what has arrived, if this cannot be written.
            let _ = self.aid.advance(next).await;
        }
        // What is on the device no longer does harm: it is erased with the draft at the latest.
        let _ = pages::remove(&page.id).await;
    }

    fn show(self, change: impl FnOnce(Uploads) -> Uploads) {
        let _ = self.shown.try_update(|shown| {
            let before = shown.take().unwrap_or(Uploads {
                all: 0,
                left: 0,
                going: Going::Moving,
                refused: Vec::new(),
            });
            *shown = Some(change(before));
        });
    }
}

/// Every page of the draft that is to go up, in order, each under an intention of its own that is
/// the same after a reload.
fn waiting(draft: &Draft) -> Vec<Waiting> {
    let sent = draft
        .papers
        .iter()
        .filter(|it| it.how == Some(PaperHow::Pages));
    let page = |paper: &egude_draft::PaperDraft| {
        let one = |(at, page): (usize, &egude_draft::PageDraft)| {
            let n = u16::try_from(at + 1).unwrap_or(u16::MAX);
            let request = UploadRequest {
                paper: paper.paper.clone(),
                task: None,
                page: n,
                bytes: page.bytes,
                media: page.media.clone(),
                anyway: page.anyway.clone(),
            };
            (page.id.clone(), request)
        };
        paper.pages.iter().enumerate().map(one).collect::<Vec<_>>()
    };
    let intent = |at: usize| format!("{}p{at}", draft.intent);
    let with_intent = |(at, (id, request)): (usize, (String, UploadRequest))| Waiting {
        id,
        intent: intent(at),
        request,
    };
    sent.flat_map(page).enumerate().map(with_intent).collect()
}

/// The page as the case has it.
fn upload_of<'a>(case: &'a Case, request: &UploadRequest) -> Option<&'a Upload> {
    let paper = case.papers.iter().find(|it| it.paper == request.paper)?;
    let mut same = paper.pages.iter().rev();
    same.find(|it| it.page == request.page && it.state != UploadState::Removed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egude_draft::{PageDraft, PaperDraft};

    #[test]
    fn pages_go_up_in_order_under_names_that_a_reload_keeps() {
        let mut draft = Draft::new("abcdefghijklmnop");
        let page = |id: &str| PageDraft {
            id: id.to_owned(),
            media: "image/jpeg".to_owned(),
            bytes: 7,
            anyway: Vec::new(),
        };
        draft.papers = vec![
            PaperDraft {
                paper: "identity-card".to_owned(),
                how: Some(PaperHow::Pages),
                pages: vec![page("a"), page("b")],
            },
            PaperDraft {
                paper: "illness-record".to_owned(),
                how: Some(PaperHow::Later),
                pages: vec![page("c")],
            },
        ];
        let all = waiting(&draft);
        let ids: Vec<_> = all
            .iter()
            .map(|it| (it.id.as_str(), it.request.page))
            .collect();
        assert_eq!(ids, [("a", 1), ("b", 2)]);
        assert_eq!(all, waiting(&draft.clone()));
        assert!(all.iter().all(|it| it.intent.len() <= 64));
    }
}
