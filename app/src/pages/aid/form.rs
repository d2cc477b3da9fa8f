//! The frame of a page of the form: where one is, what is kept, what is wrong, back and forward.

use super::{address::Address, kept, labels, titles};
use crate::components::{
    Button, ButtonKind, ErrorLink, ErrorSummary, LinkButton, MaybeText, Notice, Text, Tone,
};
use crate::errors;
use crate::i18n::{msg, text, text_with};
use crate::page::PageShell;
use crate::platform::clock;
use crate::state::{Aid, Load, Opening};
use egude_draft::{Draft, Fault, Page, faults};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

/// In the address: where to go on when this page is done.
const TO_REVIEW: &str = "?check";

/// A page of the form that is being filled in.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) aid: Aid,
    page: Page,
    /// What was wrong when somebody last wanted to go on.
    attempted: RwSignal<Vec<Fault>>,
    attempt: RwSignal<u32>,
}

impl Form {
    fn new(page: Page) -> Self {
        Self {
            aid: Aid::get(),
            page,
            attempted: RwSignal::new(Vec::new()),
            attempt: RwSignal::new(0),
        }
    }

    /// What is still wrong of what was wrong then: what is put right is not called wrong.
    fn shown(self) -> Vec<Fault> {
        let attempted = self.attempted.get();
        if attempted.is_empty() {
            return attempted;
        }
        let now = self.faults();
        attempted
            .into_iter()
            .filter(|fault| now.contains(fault))
            .collect()
    }

    fn faults(self) -> Vec<Fault> {
        let mut found = self
            .aid
            .with(|draft| faults(draft, self.page, clock::today()));
        // Nobody shall fill in six more pages for an office that cannot take them.
        if self.page == Page::Place
            && found.is_empty()
            && matches!(self.aid.one_door(), Load::Ready(door) if door.holder.is_none())
        {
            found.push(Fault {
                field: "/region".to_owned(),
                code: "no-door",
                arg: None,
            });
        }
        found
    }

    /// What is wrong at one field, if anything.
    pub(super) fn error(self, field: impl Into<String>) -> MaybeText {
        let field = field.into();
        Signal::derive(move || {
            let shown = self.shown();
            shown.iter().find(|fault| fault.field == field).map(words)
        })
    }

    /// Everything that is wrong, for the summary.
    fn links(self) -> Signal<Vec<ErrorLink>> {
        let link = move |fault: Fault| {
            let target = id(&fault.field);
            let words: Text = Signal::derive(move || named(self.aid, &fault));
            ErrorLink {
                target,
                text: words,
            }
        };
        Signal::derive(move || self.shown().into_iter().map(link).collect())
    }
}

/// The id of the input of a field.
pub(super) fn id(field: &str) -> String {
    field.trim_start_matches('/').replace('/', "-")
}

/// What is wrong, in words.
pub(super) fn words(fault: &Fault) -> String {
    let id = errors::field_message_id(fault.code);
    match &fault.arg {
        Some(arg) => text_with(&id, &[("arg", arg.clone()), ("n", arg.clone())]),
        None => text(&id),
    }
}

/// The same in the summary, where it stands without its field: with the field's name.
fn named(aid: Aid, fault: &Fault) -> String {
    let error = words(fault);
    match labels::of(aid, &fault.field) {
        Some(label) => {
            // A question is named here, not asked.
            let who = label.trim_end_matches('\u{ff1f}').to_owned();
            text_with("details-error-of", &[("who", who), ("error", error)])
        }
        None => error,
    }
}

/// A page of the form. `content` is drawn once what was kept is there.
pub(super) fn page(
    page: Page,
    content: impl Fn(Form) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    page_then(page, content, move |form| {
        let next = form.aid.now(|draft| page.next(draft));
        Address::Form(next.unwrap_or(Page::Review))
    })
}

/// The same; where to go on when nothing is wrong is said by `then`.
pub(super) fn page_then(
    page: Page,
    content: impl Fn(Form) -> AnyView + Send + Sync + 'static,
    then: impl Fn(Form) -> Address + Copy + Send + Sync + 'static,
) -> AnyView {
    let aid = Aid::get();
    let ready = Memo::new(move |_| (aid.opening() != Opening::Going, aid.with(Draft::is_open)));
    (move || match ready.get() {
        (false, _) => super::private::waiting(),
        (true, false) => gone(page),
        (true, true) => open(page, &content, then),
    })
    .into_any()
}

fn open(
    page: Page,
    content: &impl Fn(Form) -> AnyView,
    then: impl Fn(Form) -> Address + Send + Sync + 'static,
) -> AnyView {
    let form = Form::new(page);
    let content = content(form);
    let navigate = use_navigate();
    let query = use_location().search;
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let found = untrack(|| form.faults());
        if found.is_empty() {
            let review = query.with_untracked(|query| query.contains("check"));
            let next = then(form);
            let next = if review {
                Address::Form(Page::Review)
            } else {
                next
            };
            navigate(&next.path(), NavigateOptions::default());
        } else {
            form.attempted.set(found);
            form.attempt.update(|n| *n += 1);
        }
    };
    let back = Signal::derive(move || {
        let before = form.aid.with(|draft| page.back(draft));
        before.map_or(Address::Entry, Address::Form).path()
    });
    view! {
        <PageShell title=msg(titles::title(page)) trail=msg("service-aid-name")>
            {step(page)}
            <ErrorSummary errors=form.links() attempt=form.attempt />
            <form class="stack aid-form" novalidate=true on:submit=on_submit>
                {content}
                {kept::view()}
                <div class="action-bar">
                    <Button label=msg("aid-go-on") submits=true icon="next" />
                    {move || view! {
                        <LinkButton label=msg("aid-go-back") href=back.get() kind=ButtonKind::Secondary icon="back" />
                    }}
                </div>
                <p><a href=Address::Entry.path()>{kept::leave_words()}</a></p>
            </form>
        </PageShell>
    }
    .into_any()
}

/// Which step this is, with the way to all of them.
fn step(page: Page) -> AnyView {
    let aid = Aid::get();
    let at = move || {
        let (n, of) = aid.with(|draft| {
            let needed = || Page::ALL.into_iter().filter(|page| page.is_needed(draft));
            let n = needed().position(|one| one == page).map_or(1, |at| at + 1);
            (n, needed().count())
        });
        text_with("aid-step", &[("n", n.to_string()), ("of", of.to_string())])
    };
    view! {
        <p class="aid-step">
            <span>{at}</span>
            " "
            <a href=Address::Steps.path()>{msg("aid-all-steps")}</a>
        </p>
    }
    .into_any()
}

/// It was sent, or is being sent: nothing here can be changed any more.
fn gone(page: Page) -> AnyView {
    let review = Address::Form(Page::Review).path();
    view! {
        <PageShell title=msg(titles::title(page)) trail=msg("service-aid-name")>
            <Notice title=msg("aid-not-open-title") tone=Tone::Attention>
                <p>{msg("aid-not-open-body")}</p>
            </Notice>
            <div class="actions">
                <LinkButton label=msg("aid-not-open-button") href=Signal::stored(review) />
                <LinkButton
                    label=msg("aid-follow-button")
                    href=Signal::stored(Address::Case.path())
                    kind=ButtonKind::Secondary
                />
            </div>
        </PageShell>
    }
    .into_any()
}

/// The address of a page from which one comes back to the review.
pub(super) fn to_change(page: Page) -> String {
    format!("{}{TO_REVIEW}", Address::Form(page).path())
}
