use super::files::Files;
use crate::components::{Button, ButtonKind, Icon, Notice, Tone, Up};
use crate::i18n::{msg, msg_of, text_with};
use crate::platform::focus;
use crate::state::aid::papers::{Look, Taking, look};
use egude_draft::PageDraft;
use leptos::prelude::*;

/// One page of a paper: what it looks like, what was found, what can be done with it.
///
/// Accessibility: every button says which page it is for; order is changed with buttons that stay
/// where they are at the ends; the picture's own text is its number, because what is on it nobody
/// can tell here.
#[component]
pub(super) fn PageRow(
    /// The block it stands in.
    taking: Taking,
    /// The page.
    page: PageDraft,
    /// The id of the block.
    paper: String,
) -> AnyView {
    let id = StoredValue::new(page.id.clone());
    let place = Memo::new(move |_| {
        let pages = taking.pages();
        let at = id.with_value(|id| pages.iter().position(|page| page.id == *id));
        (at.map_or(0, |at| at + 1), pages.len())
    });
    let name =
        Signal::derive(move || text_with("aid-papers-page", &[("n", place.get().0.to_string())]));
    let large = RwSignal::new(false);
    let is_picture = page.media != "application/pdf";
    let element = element_id(&page.id);
    let act =
        move |what: &'static str, icon: &'static str, off: Signal<bool>, press: Callback<()>| {
            let id = format!("{}-{what}", id.with_value(|id| element_id(id)));
            view! { <Act id label=msg_of(format!("aid-papers-{what}")) of=name icon off press /> }
        };
    let never = Signal::stored(false);
    let busy = Signal::derive(move || taking.busy().is_some());
    let first = Signal::derive(move || place.get().0 <= 1);
    let last = Signal::derive(move || place.get().0 >= place.get().1);
    let step = move |later: bool| {
        Callback::new(move |()| {
            id.with_value(|id| {
                taking.step(id, later);
                // The row is moved about, and some browsers forget the focus then.
                let what = if later { "back" } else { "forward" };
                focus::quietly_soon(&format!("{}-{what}", element_id(id)));
            });
        })
    };
    let turn = Callback::new(move |()| id.with_value(|id| taking.turn(id)));
    let undo = format!("{paper}-undo");
    let remove = Callback::new(move |()| {
        id.with_value(|id| taking.remove(id));
        focus::quietly_soon(&undo);
    });
    let again = format!("{element}-again");
    view! {
        <li class="paper-page" id=element tabindex="-1" data-large=move || large.get().then_some("true")>
            {picture(&page, name, large, is_picture)}
            <p class="paper-name"><Up text=name /></p>
            {found(taking, &page)}
            <div class="paper-acts">
                {act("forward", "up", first, step(false))}
                {act("back", "down", last, step(true))}
                {is_picture.then(|| act("turn", "refresh", busy, turn))}
                <Files
                    id=again
                    label=msg("aid-papers-again")
                    of=name
                    camera=true
                    again=true
                    on_files=move |files| id.with_value(|id| taking.take_again(id, files))
                />
                {act("remove", "bin", never, remove)}
            </div>
        </li>
    }
    .into_any()
}

/// Moves the focus to a page that has come back.
pub(super) fn focus_on(id: &str) {
    focus::quietly_soon(&element_id(id));
}

fn element_id(id: &str) -> String {
    format!("page-{id}")
}

/// A small button with a drawing, its word, and which page it is for.
#[component]
fn Act(
    id: String,
    #[prop(into)] label: Signal<String>,
    of: Signal<String>,
    icon: &'static str,
    off: Signal<bool>,
    press: Callback<()>,
) -> AnyView {
    let on_click = move |_| {
        if !off.get_untracked() {
            press.run(());
        }
    };
    view! {
        <button
            class="button"
            type="button"
            id=id
            data-variant="quiet"
            data-block=matches!(icon, "up" | "down").then_some("true")
            aria-disabled=move || off.get().then_some("true")
            on:click=on_click
        >
            <Icon name=icon />
            <span>{label}<span class="sr-only">" " {of}</span></span>
        </button>
    }
    .into_any()
}

/// What it looks like; pressing it shows it large and small again.
fn picture(
    page: &PageDraft,
    name: Signal<String>,
    large: RwSignal<bool>,
    is_picture: bool,
) -> AnyView {
    if !is_picture {
        return view! {
            <div class="paper-thumb" data-kind="document">
                <Icon name="check-list" />
                <span>{msg("aid-papers-document")}</span>
            </div>
        }
        .into_any();
    }
    let look = look(page);
    let size = move || {
        if large.get() {
            msg("aid-papers-small")
        } else {
            msg("aid-papers-large")
        }
    };
    (move || {
        look.with(|look| match look {
            Look::Coming => view! { <div class="paper-thumb" data-kind="coming"></div> }.into_any(),
            Look::Gone => view! {
                <div class="paper-thumb" data-kind="gone"><Icon name="attention" /></div>
                <p class="paper-gone">{msg("aid-papers-gone")}</p>
            }
            .into_any(),
            Look::Here(address) => {
                let address = address.as_str().to_owned();
                view! {
                    <button
                        class="paper-thumb"
                        type="button"
                        aria-pressed=move || large.get().to_string()
                        on:click=move |_| large.update(|large| *large = !*large)
                    >
                        <img src=address alt=name />
                        <span class="paper-size">{size}</span>
                    </button>
                }
                .into_any()
            }
        })
    })
    .into_any()
}

/// What the device found, until the person says that it is to be used all the same.
fn found(taking: Taking, page: &PageDraft) -> AnyView {
    let (id, codes) = (page.id.clone(), StoredValue::new(page.anyway.clone()));
    if page.anyway.is_empty() {
        return ().into_any();
    }
    let agree = {
        let id = id.clone();
        Callback::new(move |()| {
            taking.agree(&id);
            focus_on(&id);
        })
    };
    (move || {
        let words = codes
            .get_value()
            .into_iter()
            .map(|code| msg_of(format!("aid-papers-found-{code}")));
        let mut words = words.collect::<Vec<_>>().into_iter();
        if taking.is_agreed(&id) {
            let said = words
                .map(|word| view! { <span>{word}</span> })
                .collect_view();
            return view! { <p class="field-hint">{said} " " {msg("aid-papers-anyway-said")}</p> }
                .into_any();
        }
        let Some(title) = words.next() else {
            return ().into_any();
        };
        let more = words.map(|word| view! { <p>{word}</p> }).collect_view();
        view! {
            <Notice title tone=Tone::Attention>
                {more}
                <p>{msg("aid-papers-found-what")}</p>
                <Button label=msg("aid-papers-anyway") kind=ButtonKind::Secondary on_press=agree />
            </Notice>
        }
        .into_any()
    })
    .into_any()
}
