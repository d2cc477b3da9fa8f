//! One page of a paper, large: a picture to zoom and turn, or a PDF to open.

use super::words;
use crate::components::{Button, ButtonKind, Notice, Skeleton, Text, Tone, Up};
use crate::i18n::{msg, text_with};
use crate::platform::{focus, vertical};
use crate::state::Load;
use crate::state::staff::cases::{Cases, Leaf, Picture};
use leptos::{html, prelude::*};
use std::sync::Arc;

/// How large, in hundredths of the frame.
const STEPS: [u16; 6] = [100, 150, 200, 300, 400, 600];
const PDF: &str = "application/pdf";

#[derive(Clone, Copy)]
struct Look {
    cases: Cases,
    step: RwSignal<usize>,
    turn: RwSignal<u16>,
}

impl Look {
    fn leaf(self) -> Option<(Leaf, Option<Leaf>, Option<Leaf>)> {
        let open = self.cases.pictures.open.get()?;
        let leaves = self.cases.leaves();
        let at = leaves.iter().position(|leaf| leaf.id == open)?;
        let before = at.checked_sub(1).and_then(|at| leaves.get(at)).cloned();
        Some((leaves[at].clone(), before, leaves.get(at + 1).cloned()))
    }

    fn go(self, to: Option<Leaf>) {
        if let Some(leaf) = to {
            self.turn.set(0);
            self.step.set(0);
            self.cases.look_at(leaf.id);
        }
    }

    fn zoom(self, more: bool) {
        self.step.update(|step| {
            *step = if more {
                (*step + 1).min(STEPS.len() - 1)
            } else {
                step.saturating_sub(1)
            };
        });
    }

    fn turn_on(self) {
        self.turn.update(|turn| *turn = (*turn + 90) % 360);
    }

    /// True if the key meant something.
    fn key(self, key: &str) -> bool {
        let (next, before) = if vertical::is_vertical() {
            ("ArrowDown", "ArrowUp")
        } else {
            ("ArrowRight", "ArrowLeft")
        };
        let beside = untrack(|| self.leaf());
        match key {
            "+" | "=" => self.zoom(true),
            "-" => self.zoom(false),
            "r" | "R" => self.turn_on(),
            key if key == next => self.go(beside.and_then(|(_, _, next)| next)),
            key if key == before => self.go(beside.and_then(|(_, before, _)| before)),
            _ => return false,
        }
        true
    }
}

/// Accessibility: a modal dialog named by paper and page; every key has a button; the picture is
/// named; Escape closes and the focus goes back to where it was.
pub(super) fn view(cases: Cases) -> AnyView {
    let look = Look {
        cases,
        step: RwSignal::new(0),
        turn: RwSignal::new(0),
    };
    let node = NodeRef::<html::Dialog>::new();
    let is_open = Memo::new(move |_| cases.pictures.open.with(Option::is_some));
    Effect::new(move |_| {
        let (Some(dialog), open) = (node.get(), is_open.get()) else {
            return;
        };
        if open && !dialog.open() {
            look.turn.set(0);
            look.step.set(0);
            let _ = dialog.show_modal();
            focus::quietly_soon("case-viewer-title");
        } else if !open && dialog.open() {
            dialog.close();
        }
    });
    let title: Text = Signal::derive(move || match look.leaf() {
        Some((leaf, _, _)) => {
            let values = [
                ("paper", words::paper(&leaf.paper)),
                ("n", leaf.page.to_string()),
            ];
            text_with("cases-viewer-title", &values)
        }
        None => String::new(),
    });
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let other = event.ctrl_key() || event.alt_key() || event.meta_key();
        if !other && look.key(&event.key()) {
            event.prevent_default();
        }
    };
    let picture = move || {
        let open = cases.pictures.open.get()?;
        Some(match cases.pictures.of(&open) {
            Load::Idle | Load::Loading => view! { <Skeleton /> }.into_any(),
            Load::Failed(failure) => {
                let again = move |()| cases.look_at(open.clone());
                view! {
                    <Notice title=msg("cases-viewer-failed") tone=Tone::Attention announces=true>
                        <p>{super::said::failure_words(&failure)}</p>
                        <Button label=msg("desk-again") kind=ButtonKind::Secondary on_press=again />
                    </Notice>
                }
                .into_any()
            }
            Load::Ready(found) if found.media == PDF => pdf(&found, title),
            Load::Ready(found) => image(look, &found, title),
        })
    };
    view! {
        <dialog
            class="dialog case-viewer no-print"
            id="case-viewer"
            node_ref=node
            aria-labelledby="case-viewer-title"
            on:close=move |_| cases.pictures.open.set(None)
            on:keydown=on_key
        >
            <div class="cluster" data-spread="true">
                <h2 id="case-viewer-title" tabindex="-1"><Up text=title /></h2>
                <Button label=msg("cases-viewer-close") kind=ButtonKind::Secondary
                    on_press=move |()| cases.pictures.open.set(None) />
            </div>
            {picture}
            {buttons(look)}
        </dialog>
    }
    .into_any()
}

fn buttons(look: Look) -> AnyView {
    let beside = Memo::new(move |_| {
        look.leaf().map_or((false, false), |(_, before, next)| {
            (before.is_some(), next.is_some())
        })
    });
    let quiet = ButtonKind::Secondary;
    let keys = || {
        let keys = [("more", "+"), ("less", "-"), ("turn", "R")];
        text_with(
            "cases-viewer-keys",
            &keys.map(|(name, key)| (name, key.to_owned())),
        )
    };
    view! {
        <div class="button-row">
            <Button label=msg("cases-viewer-bigger") kind=quiet on_press=move |()| look.zoom(true)
                disabled=Signal::derive(move || look.step.get() + 1 >= STEPS.len()) />
            <Button label=msg("cases-viewer-smaller") kind=quiet on_press=move |()| look.zoom(false)
                disabled=Signal::derive(move || look.step.get() == 0) />
            <Button label=msg("cases-viewer-turn") kind=quiet on_press=move |()| look.turn_on() />
            <Button label=msg("cases-viewer-before") kind=quiet
                disabled=Signal::derive(move || !beside.get().0)
                on_press=move |()| look.go(untrack(|| look.leaf()).and_then(|(_, before, _)| before)) />
            <Button label=msg("cases-viewer-after") kind=quiet
                disabled=Signal::derive(move || !beside.get().1)
                on_press=move |()| look.go(untrack(|| look.leaf()).and_then(|(_, _, next)| next)) />
        </div>
        <p class="quiet">{keys}</p>
    }
    .into_any()
}

fn image(look: Look, picture: &Arc<Picture>, name: Text) -> AnyView {
    let picture = picture.clone();
    let at = picture.at.as_str().to_owned();
    // Kept until the picture is no longer drawn, or its address would end.
    let kept = StoredValue::new(picture);
    on_cleanup(move || drop(kept.try_get_value()));
    view! {
        <div class="case-sheet" role="region" tabindex="0" aria-label=name>
            <img
                class="case-picture"
                src=at
                alt=move || name.get()
                data-zoom=move || STEPS[look.step.get().min(STEPS.len() - 1)].to_string()
                data-turn=move || look.turn.get().to_string()
            />
        </div>
    }
    .into_any()
}

fn pdf(picture: &Arc<Picture>, name: Text) -> AnyView {
    let at = picture.at.as_str().to_owned();
    let file = format!("{}.pdf", at.rsplit('/').next().unwrap_or("page"));
    view! {
        <Notice title=msg("cases-viewer-pdf")>
            <p class="cluster">
                <a class="button" data-variant="primary" href=at.clone() target="_blank" rel="external">{msg("cases-viewer-pdf-open")}</a>
                <a class="button" data-variant="secondary" href=at rel="external" download=file aria-label=move || name.get()>{msg("cases-viewer-pdf-save")}</a>
            </p>
        </Notice>
    }
    .into_any()
}
