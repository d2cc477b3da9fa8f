//! The papers of an application, one block each.

mod files;
mod page;

use crate::components::{Button, ButtonKind, Icon, Notice, Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::platform::pictures;
use crate::platform::storage::SaveError;
use crate::state::aid::papers::{Papers, Taking};
use egude_draft::PaperHow;
use egude_paper::Form;
use files::Files;
use leptos::prelude::*;
use page::PageRow;

/// One paper: pictures of it, or another way in which it comes.
///
/// Accessibility: a section named by its heading, which says whether something is there; pictures
/// are chosen with real file inputs; what was added, found, moved or removed is said in a live
/// region; what went wrong stands at the inputs and is named by them. Dropping and pasting are
/// there beside the inputs, never instead of them.
#[component]
pub fn PaperBlock(
    /// The papers of the application.
    papers: Papers,
    /// The id of the paper in the pack.
    #[prop(into)]
    paper: String,
    /// It may come later.
    #[prop(optional)]
    later: bool,
    /// It may be promised in writing.
    #[prop(optional)]
    promise: bool,
    /// How many pages it may have.
    #[prop(default = 20)]
    most: usize,
) -> AnyView {
    // The pack names what is a card so: `identity-card`, `disability-card`.
    let form = if paper.ends_with("-card") {
        Form::Card
    } else {
        Form::Sheet
    };
    let taking = Taking::new(papers, &paper, form, most);
    let title = msg_of(format!("paper-{paper}"));
    let id = format!("paper-{paper}");
    let named = format!("{id}-title");
    let labelled = named.clone();
    let body = {
        let id = id.clone();
        let how = Memo::new(move |_| taking.how());
        move || match how.get() {
            Some(PaperHow::Later) => otherwise(taking, "aid-papers-later-said"),
            Some(PaperHow::Promise) => otherwise(taking, "aid-papers-promise-said"),
            Some(PaperHow::LookedUp) => view! { <p>{msg("aid-papers-looked-up")}</p> }.into_any(),
            Some(PaperHow::Pages) | None => gathering(taking, &id, title, later, promise),
        }
    };
    view! {
        <section
            class="card stack paper"
            id=id.clone()
            aria-labelledby=labelled
            on:dragover=|event| event.prevent_default()
            on:drop=move |event| taking.take(pictures::dropped(&event))
            on:paste=move |event| taking.take(pictures::pasted(&event))
        >
            <div class="paper-head">
                <h2 id=named tabindex="-1"><Up text=title /></h2>
                {standing(taking)}
            </div>
            {body}
            <p class="sr-only" role="status">{move || taking.said()}</p>
        </section>
    }
    .into_any()
}

/// Papers that nobody has to bring, because the platform looks them up.
#[component]
pub fn NotNeeded(
    /// Their ids in the pack.
    papers: Vec<String>,
) -> AnyView {
    let rows = papers.into_iter().map(|paper| {
        view! { <li><Icon name="tick" /><span>{msg_of(format!("paper-{paper}"))}</span></li> }
    });
    view! {
        <Notice title=msg("aid-papers-not-needed") tone=Tone::Success>
            <p>{msg("aid-papers-looked-up")}</p>
            <ul class="paper-not-needed">{rows.collect_view()}</ul>
        </Notice>
    }
    .into_any()
}

/// In two words, whether something is there.
fn standing(taking: Taking) -> impl IntoView {
    move || {
        let pages = taking.pages().len();
        let (label, tone) = match taking.how() {
            Some(PaperHow::Later) => (msg("aid-papers-later"), Tone::Info),
            Some(PaperHow::Promise) => (msg("aid-papers-promise"), Tone::Info),
            Some(PaperHow::LookedUp) => (msg("aid-papers-none-needed"), Tone::Success),
            Some(PaperHow::Pages) | None if pages > 0 => {
                let count: Text = Signal::derive(move || {
                    text_with("aid-papers-count", &[("n", pages.to_string())])
                });
                (count, Tone::Success)
            }
            Some(PaperHow::Pages) | None => (msg("aid-papers-none"), Tone::Quiet),
        };
        view! { <Tag label tone /> }
    }
}

/// Another way was chosen, and can be taken back.
fn otherwise(taking: Taking, said: &'static str) -> AnyView {
    view! {
        <p>{msg(said)}</p>
        <div class="button-row">
            <Button
                label=msg("aid-papers-now")
                kind=ButtonKind::Secondary
                icon="camera"
                on_press=move |()| taking.say(None)
            />
        </div>
    }
    .into_any()
}

fn gathering(taking: Taking, id: &str, title: Text, later: bool, promise: bool) -> AnyView {
    let errors = format!("{id}-error");
    let rows = {
        let id = id.to_owned();
        move || {
            let id = id.clone();
            view! {
                <For
                    each=move || taking.pages()
                    key=|page| page.id.clone()
                    children=move |page| view! { <PageRow taking page paper=id.clone() /> }
                />
            }
        }
    };
    let other = move |shown: bool, label: &'static str, how: PaperHow| {
        let free = move || taking.pages().is_empty() && taking.busy().is_none();
        (shown).then(|| {
            view! {
                <Show when=free>
                    <Button label=msg(label) kind=ButtonKind::Quiet on_press=move |()| taking.say(Some(how)) />
                </Show>
            }
        })
    };
    view! {
        <p class="field-hint">{msg("aid-papers-hint")}</p>
        {problems(taking, errors.clone())}
        <ol class="paper-pages" data-empty=move || taking.pages().is_empty().then_some("true")>
            {rows()}
        </ol>
        {undo(taking, id)}
        <div class="button-row">
            <Files
                id=format!("{id}-take")
                label=msg("aid-papers-take")
                of=title
                camera=true
                described_by=errors.clone()
                on_files=move |files| taking.take(files)
            />
            <Files
                id=format!("{id}-choose")
                label=msg("aid-papers-choose")
                of=title
                described_by=errors
                on_files=move |files| taking.take(files)
            />
            {other(later, "aid-papers-later", PaperHow::Later)}
            {other(promise, "aid-papers-promise", PaperHow::Promise)}
        </div>
    }
    .into_any()
}

/// What is under way and what went wrong, where the inputs name it.
fn problems(taking: Taking, id: String) -> AnyView {
    let busy = move || {
        taking.busy().map(|busy| {
            let counts = [("n", busy.now.to_string()), ("all", busy.all.to_string())];
            view! { <p class="paper-busy" role="status">{text_with("aid-papers-busy", &counts)}</p> }
        })
    };
    let refused = move || {
        let most = taking.most().to_string();
        let word = move |code: &str| {
            text_with(
                &format!("aid-papers-refused-{code}"),
                &[("n", most.clone())],
            )
        };
        let lines = taking.refused().into_iter().map(|code| {
            view! { <p class="field-error"><Icon name="stop" /><span>{word(code)}</span></p> }
        });
        lines.collect_view()
    };
    let unkept = move || {
        let message = match taking.unkept()? {
            SaveError::Full => "aid-papers-unkept-full",
            SaveError::Off | SaveError::Unavailable | SaveError::Unwritable => "aid-papers-unkept",
        };
        Some(view! { <Notice title=msg(message) tone=Tone::Attention announces=true /> })
    };
    view! {
        {busy}
        <div id=id role="alert">{refused}</div>
        {unkept}
    }
    .into_any()
}

/// The page that was removed last can come back.
fn undo(taking: Taking, id: &str) -> AnyView {
    let button = format!("{id}-undo");
    (move || {
        let n = taking.removed()?;
        let back = move |_| {
            if let Some(page) = taking.put_back() {
                page::focus_on(&page);
            }
        };
        Some(view! {
            <p class="paper-undo">
                <span>{move || text_with("aid-papers-removed", &[("n", n.to_string())])}</span>
                <button class="button" type="button" data-variant="secondary" id=button.clone() on:click=back>
                    <span>{move || text("aid-papers-undo")}</span>
                </button>
            </p>
        })
    })
    .into_any()
}
