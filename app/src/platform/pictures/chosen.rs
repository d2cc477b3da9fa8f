//! Files that a person has chosen, dropped or pasted.

use super::canvas;
use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::{Blob, FileList, HtmlInputElement};

/// A file that a person has chosen.
#[derive(Debug, Clone)]
pub struct Chosen(web_sys::File);

impl Chosen {
    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// How many bytes it has.
    pub fn size(&self) -> f64 {
        self.0.size()
    }

    /// All of it; none where it cannot be read any more.
    pub async fn whole(&self) -> Option<Vec<u8>> {
        self.head(self.0.size()).await
    }

    pub(super) fn blob(&self) -> &Blob {
        &self.0
    }

    /// Its first bytes, `most` at most; none where it cannot be read any more.
    pub(super) async fn head(&self, most: f64) -> Option<Vec<u8>> {
        let part = self.0.slice_with_f64_and_f64(0.0, most).ok()?;
        canvas::bytes_of(&part).await
    }
}

/// The files chosen in an input, which is empty afterwards: the same file can be chosen again.
pub fn of_input(event: &ev::Event) -> Vec<Chosen> {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let chosen = all(input.files());
    input.set_value("");
    chosen
}

/// The files dropped onto the page; the browser does not open them.
pub fn dropped(event: &ev::DragEvent) -> Vec<Chosen> {
    event.prevent_default();
    all(event.data_transfer().and_then(|carried| carried.files()))
}

/// The files pasted; a pasted text stays a pasted text.
pub fn pasted(event: &ev::ClipboardEvent) -> Vec<Chosen> {
    let files = all(event.clipboard_data().and_then(|carried| carried.files()));
    if !files.is_empty() {
        event.prevent_default();
    }
    files
}

fn all(files: Option<FileList>) -> Vec<Chosen> {
    let Some(files) = files else {
        return Vec::new();
    };
    (0..files.length())
        .filter_map(|index| files.item(index).map(Chosen))
        .collect()
}
