//! What will hang out for everybody to read: where, how long, exactly which three things; and
//! what never does.

use crate::components::{Notice, SummaryList, SummaryRow, Text, Tone, Up};
use crate::i18n::{msg, text, text_with};
use crate::pages::aid::words;
use crate::state::{Aid, Load};
use egude_aid::{Figures, Posted, posting};
use leptos::prelude::*;

/// What is said of one program.
#[derive(Debug, Clone, PartialEq)]
struct Said {
    program: String,
    /// Surely, and for how many days; perhaps; or never.
    posted: Posted,
    days: Option<u32>,
    cites: Vec<String>,
}

pub(super) fn view(aid: Aid) -> AnyView {
    let said = Memo::new(move |_| said(aid));
    let body = move || {
        let all = said.get();
        let (never, hangs): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|one| one.posted == Posted::Never);
        let hangs = (!hangs.is_empty()).then(|| hang(aid, &hangs));
        let never = (!never.is_empty()).then(|| {
            let ids: Vec<String> = never.into_iter().map(|one| one.program).collect();
            let title: Text = Signal::derive(move || {
                let values = [("programs", words::programs(&ids))];
                text_with("aid-posting-never", &values)
            });
            view! { <Notice title tone=Tone::Success /> }
        });
        view! { {hangs} {never} }
    };
    view! {
        <section class="stack" aria-labelledby="posting-title">
            <h2 id="posting-title">{msg("aid-posting-title")}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn said(aid: Aid) -> Vec<Said> {
    let figures = match aid.one_door() {
        Load::Ready(door) => Figures {
            notice_days: door.figures.notice_days,
            ..Figures::default()
        },
        _ => Figures::default(),
    };
    let programs = aid.with(|draft| draft.programs.clone());
    let found = aid.with_door(|door| {
        let one = |id: &String| {
            let program = door.program(id)?;
            let notice = posting::notice(door, program, &figures);
            let cites = notice.as_ref().map_or_else(Vec::new, |it| it.cite.to_vec());
            Some(Said {
                program: id.clone(),
                posted: notice.as_ref().map_or(Posted::Never, |it| it.posted),
                days: notice.and_then(|it| it.days),
                cites: cites.into_iter().map(String::from).collect(),
            })
        };
        programs.iter().filter_map(one).collect::<Vec<_>>()
    });
    found.unwrap_or_default()
}

fn hang(aid: Aid, all: &[Said]) -> AnyView {
    let place: Text = Signal::derive(move || match aid.one_door() {
        Load::Ready(door) => door
            .notice_place
            .as_ref()
            .map_or_else(|| text("aid-posting-place"), words::local),
        _ => text("aid-posting-place"),
    });
    let mut rows = vec![
        SummaryRow::new(msg("aid-posted-what"), msg("aid-posted-three")),
        SummaryRow::new(msg("aid-posted-where"), place),
    ];
    for one in all {
        let one = one.clone();
        let name = words::program(&one.program);
        let how: Text = Signal::derive(move || {
            let days = one.days.map_or_else(
                || text("aid-posting-days-unknown"),
                |days| text_with("aid-posting-days", &[("n", days.to_string())]),
            );
            let perhaps = (one.posted == Posted::Maybe).then(|| text("aid-posting-perhaps"));
            let cites = one.cites.iter().map(|cite| words::cite(cite));
            words::all([days].into_iter().chain(perhaps).chain(cites))
        });
        rows.push(SummaryRow::new(name, how));
    }
    view! {
        <p>{msg("aid-posting-body")}</p>
        <SummaryList rows />
        <p><Up text=msg("aid-posting-nothing-else") /></p>
    }
    .into_any()
}
