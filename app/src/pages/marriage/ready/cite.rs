//! The articles behind a line or a list, folded.

use crate::components::{Details, Text};
use crate::i18n::{msg, text, text_with};
use egude_marriage::readiness::{Cite, Confidence};
use leptos::prelude::*;

/// Where it stands, and whether it was read there.
pub(super) fn folded(cites: &[Cite], confidence: Confidence) -> Option<AnyView> {
    let named = (confidence != Confidence::Verified).then(|| {
        let words = match confidence {
            Confidence::Known => "marriage-cite-known",
            _ => "marriage-cite-uncertain",
        };
        view! { <p class="quiet">{msg(words)}</p> }.into_any()
    });
    fold(cites.iter(), named)
}

/// Where all lines of a list stand: one fold for all of them, so that a list stays a list.
pub(super) fn of_list<'a>(
    lines: impl Iterator<Item = (&'a [Cite], Confidence)>,
) -> Option<AnyView> {
    let mut all: Vec<&Cite> = Vec::new();
    let mut sure = true;
    for (cites, confidence) in lines {
        sure &= confidence == Confidence::Verified;
        all.extend(cites);
    }
    all.sort();
    all.dedup_by(|one, other| one.doc == other.doc && article(one) == article(other));
    let named =
        (!sure).then(|| view! { <p class="quiet">{msg("marriage-cite-some")}</p> }.into_any());
    fold(all.into_iter(), named)
}

fn fold<'a>(cites: impl Iterator<Item = &'a Cite>, more: Option<AnyView>) -> Option<AnyView> {
    let lines: Vec<AnyView> = cites
        .cloned()
        .map(|cite| {
            let words: Text = Signal::derive(move || line(&cite));
            view! { <li>{words}</li> }.into_any()
        })
        .collect();
    if lines.is_empty() {
        return None;
    }
    Some(
        view! {
            <Details summary=msg("reasons-open") off_paper=true>
                <ul class="bullets">{lines}</ul>
                {more}
            </Details>
        }
        .into_any(),
    )
}

fn line(cite: &Cite) -> String {
    let title = text(&format!("marriage-doc-{}", cite.doc));
    match article(cite) {
        Some(article) => {
            let values = [("title", title), ("article", article.to_owned())];
            text_with("cite-article", &values)
        }
        None => text_with("cite-document", &[("title", title)]),
    }
}

/// A paragraph, 8(1), is told by its article: that is what one looks up.
fn article(cite: &Cite) -> Option<&str> {
    cite.article.as_ref()?.split('(').next()
}
