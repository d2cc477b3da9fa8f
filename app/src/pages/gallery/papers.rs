//! What a person sends.

use super::item;
use crate::pages::aid::papers::{NotNeeded, PaperBlock};
use crate::state::aid::papers::Papers;
use egude_draft::{PaperDraft, PaperHow};
use leptos::prelude::*;

pub(super) fn all() -> AnyView {
    let later = PaperDraft {
        paper: "illness-record".to_owned(),
        how: Some(PaperHow::Later),
        pages: Vec::new(),
    };
    let papers = Papers::alone(RwSignal::new(vec![later]));
    let looked_up = ["household-register", "property-records"].map(ToOwned::to_owned);
    let body = view! {
        <PaperBlock papers paper="identity-card" later=true promise=true />
        <PaperBlock papers paper="illness-record" later=true />
        <NotNeeded papers=looked_up.to_vec() />
    };
    item("gallery-papers", body.into_any())
}
