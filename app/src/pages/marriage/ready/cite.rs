//! The articles behind a line, folded.

use crate::components::{Details, Text};
use crate::i18n::{msg, text, text_with};
use egude_marriage::readiness::{Cite, Confidence};
use leptos::prelude::*;

/// Where it stands, and whether it was read there.
pub(super) fn folded(cites: &[Cite], confidence: Confidence) -> Option<AnyView> {
    if cites.is_empty() {
        return None;
    }
    let lines = cites.iter().cloned().map(|cite| {
        let words: Text = Signal::derive(move || line(&cite));
        view! { <li>{words}</li> }
    });
    let unsure = (confidence != Confidence::Verified).then(|| {
        let words = match confidence {
            Confidence::Known => "marriage-cite-known",
            _ => "marriage-cite-uncertain",
        };
        view! { <p class="quiet">{msg(words)}</p> }
    });
    let lines = lines.collect_view();
    Some(
        view! {
            <Details summary=msg("reasons-open") off_paper=true>
                <ul class="bullets">{lines}</ul>
                {unsure}
            </Details>
        }
        .into_any(),
    )
}

fn line(cite: &Cite) -> String {
    let title = text(&format!("marriage-doc-{}", cite.doc));
    match &cite.article {
        Some(article) => {
            // A paragraph, 8(1), is told by its article: that is what one looks up.
            let article = article.split('(').next().unwrap_or_default().to_owned();
            text_with("cite-article", &[("title", title), ("article", article)])
        }
        None => text_with("cite-document", &[("title", title)]),
    }
}
