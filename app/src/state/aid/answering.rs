//! Pages that answer an item of the one-time list.

use crate::platform::pages;
use crate::platform::transport::Timer;
use crate::state::marriage::Client;
use egude_client::ClientError;
use egude_client::aid::{
    Applications, Case, Key, PageToSend, SendError, TaskAnswer, TaskRequest, UploadRequest,
    send_page,
};
use egude_domain::Reference;
use egude_draft::PageDraft;
use leptos::prelude::*;
use std::sync::Arc;

/// Bytes of a piece: less than any back end refuses; small enough for a weak signal.
const PIECE: u64 = 256 * 1024;

/// What is answered.
#[derive(Debug, Clone)]
pub struct Answering {
    /// The case.
    pub reference: Reference,
    /// Its key.
    pub key: Key,
    /// The item.
    pub task: u16,
    /// The paper.
    pub paper: String,
    /// Its pages, in order.
    pub pages: Vec<PageDraft>,
}

impl Answering {
    /// Sends the pages, then says that they are there. Tried again under the same intent, what
    /// has arrived does not go up twice. `done` counts the pages that are up.
    pub async fn send(
        self,
        client: Arc<Client>,
        intent: String,
        done: RwSignal<usize>,
    ) -> Result<Case, ClientError> {
        for (at, page) in self.pages.iter().enumerate() {
            let request = UploadRequest {
                paper: self.paper.clone(),
                task: Some(self.task),
                page: u16::try_from(at + 1).unwrap_or(u16::MAX),
                bytes: page.bytes,
                media: page.media.clone(),
                anyway: page.anyway.clone(),
            };
            // Gone from this device: the others go up all the same.
            let Some(bytes) = pages::get(&page.id).await.ok().flatten() else {
                continue;
            };
            let own = format!("{intent}p{at}");
            let to_send = PageToSend {
                reference: self.reference,
                key: &self.key,
                request: &request,
                intent: &own,
                announced: None,
                most: PIECE,
            };
            match send_page(client.as_ref(), &Timer, to_send, &bytes, |_| ()).await {
                Ok(_) | Err(SendError::Gone) => {}
                Err(SendError::Client(error)) => return Err(error),
            }
            let _ = done.try_set(at + 1);
        }
        let request = TaskRequest {
            answer: TaskAnswer::Pages,
            text: None,
        };
        let case = client
            .answer_task(&intent, self.reference, &self.key, self.task, &request)
            .await?;
        for page in &self.pages {
            // Memory is freed when the page is left at the latest.
            let _ = pages::remove(&page.id).await;
        }
        Ok(case)
    }
}
