//! Taking in the pages of one paper.

use super::{Papers, fresh_id, list};
use crate::i18n::{text, text_with};
use crate::platform::pictures::{self, Chosen, Refusal, Taken};
use crate::platform::storage::SaveError;
use crate::platform::{self, pages};
use egude_draft::{PageDraft, PaperHow};
use egude_paper::Form;
use leptos::prelude::*;

/// How many files are being taken in, and which of them now, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy {
    /// Which of them.
    pub now: usize,
    /// How many.
    pub all: usize,
}

/// The block of one paper: what is under way and what went wrong.
#[derive(Clone, Copy)]
pub struct Taking {
    papers: Papers,
    paper: StoredValue<String>,
    form: Form,
    most: usize,
    busy: RwSignal<Option<Busy>>,
    refused: RwSignal<Vec<&'static str>>,
    unkept: RwSignal<Option<SaveError>>,
    removed: RwSignal<Option<(usize, PageDraft)>>,
    agreed: RwSignal<Vec<String>>,
    said: RwSignal<String>,
}

impl Taking {
    /// The block of `paper`, which may have so many pages at most. A page that was removed is
    /// deleted for good when the block is left.
    pub fn new(papers: Papers, paper: &str, form: Form, most: usize) -> Self {
        let taking = Self {
            papers,
            paper: StoredValue::new(paper.to_owned()),
            form,
            most,
            busy: RwSignal::new(None),
            refused: RwSignal::new(Vec::new()),
            unkept: RwSignal::new(None),
            removed: RwSignal::new(None),
            agreed: RwSignal::new(Vec::new()),
            said: RwSignal::new(String::new()),
        };
        on_cleanup(move || taking.forget_removed());
        taking
    }

    /// The pages, in order.
    pub fn pages(self) -> Vec<PageDraft> {
        self.paper
            .with_value(|paper| self.papers.paper(paper))
            .pages
    }

    /// How the paper comes, if that was said.
    pub fn how(self) -> Option<PaperHow> {
        self.paper.with_value(|paper| self.papers.paper(paper)).how
    }

    /// Says how the paper comes, or takes it back.
    pub fn say(self, how: Option<PaperHow>) {
        self.refused.set(Vec::new());
        self.paper.with_value(|paper| self.papers.say(paper, how));
    }

    /// What is being taken in.
    pub fn busy(self) -> Option<Busy> {
        self.busy.get()
    }

    /// Why files were not taken, each reason once.
    pub fn refused(self) -> Vec<&'static str> {
        self.refused.get()
    }

    /// How many pages there may be.
    pub fn most(self) -> usize {
        self.most
    }

    /// Why a page is not on the device, though it should be.
    pub fn unkept(self) -> Option<SaveError> {
        self.unkept.get()
    }

    /// What a screen reader is told.
    pub fn said(self) -> String {
        self.said.get()
    }

    /// The place, from 1, of the page that was removed last and can come back.
    pub fn removed(self) -> Option<usize> {
        self.removed
            .with(|removed| removed.as_ref().map(|r| r.0 + 1))
    }

    /// Whether the person has said that a page is to be used as it is.
    pub fn is_agreed(self, id: &str) -> bool {
        self.agreed
            .with(|agreed| agreed.iter().any(|each| each == id))
    }

    /// A page is used as it is; staff see what the device found.
    pub fn agree(self, id: &str) {
        self.agreed.update(|agreed| agreed.push(id.to_owned()));
        self.tell(text("aid-papers-anyway-said"));
    }

    /// Takes files in, one after the other.
    pub fn take(self, files: Vec<Chosen>) {
        self.take_for(None, files);
    }

    /// Takes a file in, in place of a page.
    pub fn take_again(self, id: &str, files: Vec<Chosen>) {
        self.take_for(Some(id.to_owned()), files.into_iter().take(1).collect());
    }

    fn take_for(self, mut instead: Option<String>, files: Vec<Chosen>) {
        if files.is_empty() || self.busy.get_untracked().is_some() {
            return;
        }
        let all = files.len();
        self.refused.set(Vec::new());
        self.busy.set(Some(Busy { now: 1, all }));
        platform::spawn(async move {
            for (now, file) in (1..).zip(files) {
                self.busy.try_set(Some(Busy { now, all }));
                if instead.is_none() && self.now().len() >= self.most {
                    self.refuse("too-many");
                    break;
                }
                // What is typed and read meanwhile comes first.
                platform::clock::sleep(std::time::Duration::from_millis(1)).await;
                match pictures::take(&file, self.form).await {
                    Ok(taken) => self.add(instead.take(), taken).await,
                    Err(refusal) => self.refuse(refusal.code()),
                }
            }
            self.busy.try_set(None);
        });
    }

    async fn add(self, instead: Option<String>, taken: Taken) {
        let found: Vec<String> = taken.verdicts.iter().map(|v| v.code().to_owned()).collect();
        let page = self.keep(&taken.bytes, taken.media, found.clone()).await;
        let id = page.id.clone();
        match instead {
            Some(old) => {
                let gone = old.clone();
                self.change(move |paper| list::replace(paper, &old, page.clone()));
                let _ = pages::remove(&gone).await;
            }
            None => self.change(move |paper| list::put_in(paper, usize::MAX, page.clone())),
        }
        let mut words = vec![self.at(&id, "aid-papers-added")];
        words.extend(
            found
                .iter()
                .map(|code| text(&format!("aid-papers-found-{code}"))),
        );
        self.tell(words.join(" "));
    }

    /// Puts bytes into the store and describes them.
    async fn keep(self, bytes: &[u8], media: &str, anyway: Vec<String>) -> PageDraft {
        let id = fresh_id();
        self.unkept.try_set(pages::put(&id, bytes).await.err());
        PageDraft {
            id,
            media: media.to_owned(),
            bytes: bytes.len().try_into().unwrap_or(u64::MAX),
            anyway,
        }
    }

    /// Turns a page by a quarter to the right. The turned one is another page with another id, so
    /// that nothing is lost where this ends halfway.
    pub fn turn(self, id: &str) {
        if self.busy.get_untracked().is_some() {
            return;
        }
        let id = id.to_owned();
        self.refused.set(Vec::new());
        self.busy.set(Some(Busy { now: 1, all: 1 }));
        platform::spawn(async move {
            match self.turned(&id).await {
                Some(new) => self.tell(self.at(&new, "aid-papers-turned")),
                None => self.refuse(Refusal::Broken.code()),
            }
            self.busy.try_set(None);
        });
    }

    async fn turned(self, id: &str) -> Option<String> {
        let page = self.now().into_iter().find(|page| page.id == id)?;
        let bytes = pages::get(id).await.ok()??;
        let turned = pictures::turned(&bytes).await.ok()?;
        let new = self.keep(&turned, &page.media, page.anyway).await;
        if self
            .agreed
            .with_untracked(|agreed| agreed.iter().any(|each| each == id))
        {
            let id = new.id.clone();
            self.agreed.update(|agreed| agreed.push(id));
        }
        let (old, new_id) = (id.to_owned(), new.id.clone());
        self.change(move |paper| list::replace(paper, &old, new.clone()));
        let _ = pages::remove(id).await;
        Some(new_id)
    }

    /// Moves a page by one place.
    pub fn step(self, id: &str, later: bool) {
        let moved = id.to_owned();
        self.change(move |paper| list::step(paper, &moved, later));
        self.tell(self.at(id, "aid-papers-moved"));
    }

    /// Takes a page out; until the next one is, it can come back.
    pub fn remove(self, id: &str) {
        self.forget_removed();
        let pages = self.now();
        let Some(at) = pages.iter().position(|page| page.id == id) else {
            return;
        };
        self.tell(text_with(
            "aid-papers-removed",
            &[("n", (at + 1).to_string())],
        ));
        self.removed.set(Some((at, pages[at].clone())));
        let id = id.to_owned();
        self.change(move |paper| list::take_out(paper, &id));
    }

    /// Puts the page that was removed last back, and says its id.
    pub fn put_back(self) -> Option<String> {
        let (at, page) = self.removed.try_update(Option::take)??;
        let id = page.id.clone();
        self.change(move |paper| list::put_in(paper, at, page.clone()));
        self.tell(self.at(&id, "aid-papers-restored"));
        Some(id)
    }

    fn forget_removed(self) {
        if let Some((_, page)) = self.removed.try_update(Option::take).flatten() {
            platform::spawn(async move {
                // What stays is swept at the next visit.
                let _ = pages::remove(&page.id).await;
            });
        }
    }

    fn now(self) -> Vec<PageDraft> {
        let paper = self
            .paper
            .try_with_value(|paper| self.papers.paper_now(paper));
        paper.map(|paper| paper.pages).unwrap_or_default()
    }

    fn change(self, change: impl Fn(&mut egude_draft::PaperDraft) + Send + Sync + 'static) {
        // Somebody who has left the page meanwhile has not left the application.
        if let Some(paper) = self.paper.try_get_value() {
            self.papers.update(&paper, change);
        }
    }

    /// A message that names the place of a page.
    fn at(self, id: &str, message: &str) -> String {
        let place = self.now().iter().position(|page| page.id == id);
        let n = place.map_or(0, |at| at + 1).to_string();
        text_with(message, &[("n", n)])
    }

    fn tell(self, words: String) {
        self.said.try_set(words);
    }

    fn refuse(self, code: &'static str) {
        self.refused.try_update(|refused| {
            if !refused.contains(&code) {
                refused.push(code);
            }
        });
    }
}
