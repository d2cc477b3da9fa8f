//! One form a deed: what is typed, checks beside the field and in a summary, and, where the person
//! gets what was typed, reading it once more before it goes.

mod case;
mod decide;
mod missing;
mod part;
mod transfer;

use super::{done, words};
use crate::components::{Button, ButtonKind, Choice, Field, MaybeText, Money, Radios, Text, Up};
use crate::i18n::{has, msg, msg_of, text, text_with};
use crate::platform::focus;
use crate::state::staff::cases::{Cases, Deed, Doing, Fault, Form, More, read};
use egude_client::aid::{StaffCase, StaffDeed};
use leptos::prelude::*;
use std::sync::Arc;

const SUMMARY: &str = "do-wrong";
const SURE: &str = "do-sure";

/// What the fields of a form share.
#[derive(Clone)]
pub(super) struct Sheet {
    cases: Cases,
    case: Arc<StaffCase>,
    doing: Doing,
    form: Form,
    faults: RwSignal<Vec<Fault>>,
}

impl Sheet {
    fn program(&self) -> &str {
        self.doing.program.as_deref().unwrap_or_default()
    }

    /// What is wrong with a field.
    fn error(&self, field: &str) -> MaybeText {
        let (faults, field) = (self.faults, field.to_owned());
        Signal::derive(move || {
            faults.with(|faults| {
                faults
                    .iter()
                    .find(|fault| fault.field == field)
                    .map(fault_words)
            })
        })
    }

    fn line(&self, field: &str, label: impl Into<Text>, hint: MaybeText) -> AnyView {
        let (value, error) = (self.form.text(field), self.error(field));
        view! { <Field id=field_id(field) label=label value hint error /> }.into_any()
    }

    fn area(
        &self,
        field: &str,
        label: &'static str,
        hint: Option<&'static str>,
        rows: u8,
    ) -> AnyView {
        let hint = Signal::derive(move || hint.map(text));
        area(
            &field_id(field),
            msg(label),
            self.form.text(field),
            hint,
            self.error(field),
            rows,
        )
    }

    fn money(&self, field: &str, label: &'static str, hint: MaybeText) -> AnyView {
        let (value, error) = (self.form.text(field), self.error(field));
        view! { <Money id=field_id(field) label=msg(label) value hint error /> }.into_any()
    }

    fn radios(&self, field: &str, label: &'static str, choices: Vec<Choice>) -> AnyView {
        let (value, error) = (self.form.text(field), self.error(field));
        view! { <Radios id=field_id(field) legend=msg(label) value choices error /> }.into_any()
    }

    /// A day in three short fields; today stands in them at first.
    fn day(&self, field: &str, label: &'static str, hint: Option<&'static str>) -> AnyView {
        use crate::components::{Day, DayTyped};
        let [year, month, day] =
            ["", "-month", "-day"].map(|part| self.form.text(&format!("{field}{part}")));
        if [year, month, day]
            .iter()
            .all(|part| part.with_untracked(String::is_empty))
        {
            let today = crate::platform::clock::today();
            year.set(today.year().to_string());
            month.set(today.month().to_string());
            day.set(today.day().to_string());
        }
        let typed = DayTyped { year, month, day };
        let hint = Signal::derive(move || hint.map(text));
        view! { <Day id=field_id(field) legend=msg(label) typed hint error=self.error(field) /> }
            .into_any()
    }
}

fn field_id(field: &str) -> String {
    format!("do-{field}")
}

fn fault_words(fault: &Fault) -> String {
    match fault.more {
        None => text(fault.message),
        Some(More::Count(n)) => text_with(fault.message, &[("n", n.to_string())]),
        Some(More::Money(money)) => text_with(fault.message, &[("amount", words::yuan(money))]),
    }
}

/// Several lines of text.
///
/// Accessibility: as with a field of one line.
pub(super) fn area(
    id: &str,
    label: Text,
    value: RwSignal<String>,
    hint: MaybeText,
    error: MaybeText,
    rows: u8,
) -> AnyView {
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || {
            let parts = [
                hint.with(Option::is_some).then_some(hint_id.as_str()),
                error.with(Option::is_some).then_some(error_id.as_str()),
            ];
            let ids: Vec<_> = parts.into_iter().flatten().collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    let hint_view = move || {
        let id = hint_id.clone();
        hint.get()
            .map(|text| view! { <p class="field-hint" id=id><Up text=Signal::stored(text) /></p> })
    };
    let error_view = move || {
        let id = error_id.clone();
        error.get().map(|text| {
            view! {
                <p class="field-error" id=id>
                    <crate::components::Icon name="stop" />
                    <span><span class="sr-only">{msg("field-error-prefix")}</span><Up text=Signal::stored(text) /></span>
                </p>
            }
        })
    };
    view! {
        <div class="field" data-state=move || error.with(Option::is_some).then_some("error")>
            <label class="field-label" for=id.to_owned()><Up text=label /></label>
            {hint_view}
            {error_view}
            <textarea
                class="input case-area"
                id=id.to_owned()
                rows=rows.to_string()
                aria-describedby=described
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            ></textarea>
        </div>
    }
    .into_any()
}

/// The form of a deed.
pub(super) fn view(cases: Cases, case: &Arc<StaffCase>, doing: &Doing) -> AnyView {
    let sheet = Sheet {
        cases,
        case: case.clone(),
        doing: doing.clone(),
        form: cases.form(doing),
        faults: RwSignal::new(Vec::new()),
    };
    // What is read once more before it goes.
    let checked = RwSignal::new(None::<StaffDeed>);
    let on_submit = {
        let sheet = sheet.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            if cases.is_busy().get_untracked() {
                return;
            }
            match untrack(|| read(&sheet.doing, &sheet.form, &cases.bounds())) {
                Err(faults) => {
                    sheet.faults.set(faults);
                    focus::quietly_soon(SUMMARY);
                }
                Ok(deed) => {
                    sheet.faults.set(Vec::new());
                    if sheet.doing.deed.is_told() {
                        checked.set(Some(deed));
                        focus::quietly_soon(SURE);
                    } else {
                        cases.deed(&sheet.doing, deed);
                    }
                }
            }
        }
    };
    let deed = doing.deed;
    let fields = fields(&sheet);
    let typing = Memo::new(move |_| checked.with(Option::is_none));
    let ways = {
        let sheet = sheet.clone();
        move || {
            match checked.get() {
            None => view! {
                <div class="actions">
                    <Button label=go_label(deed, deed.is_told()) submits=true disabled=cases.is_busy() />
                    <Button label=msg("cases-do-leave") kind=ButtonKind::Quiet on_press=move |()| cases.doing.set(None) />
                </div>
            }
            .into_any(),
            Some(deed) => sure(&sheet, deed, checked),
        }
        }
    };
    view! {
        <form class="stack case-form" novalidate=true on:submit=on_submit data-deed=deed.as_str()>
            <p class="quiet">{msg_of(format!("cases-do-{}-body", deed.as_str()))}</p>
            {summary(sheet.faults)}
            <div class="stack" hidden=move || !typing.get()>{fields}</div>
            {ways}
        </form>
    }
    .into_any()
}

fn go_label(deed: Deed, checks: bool) -> Text {
    if checks {
        return msg("cases-do-check");
    }
    Signal::derive(move || {
        let own = format!("cases-do-{}-go", deed.as_str());
        if has(&own) {
            text(&own)
        } else {
            text("cases-do-go")
        }
    })
}

/// Everything that is wrong, with links to the fields.
fn summary(faults: RwSignal<Vec<Fault>>) -> AnyView {
    let line = |fault: Fault| {
        let target = field_id(&fault.field);
        let on_click = {
            let target = target.clone();
            move |event: leptos::ev::MouseEvent| {
                event.prevent_default();
                focus::by_id(&target);
            }
        };
        let words = move || fault_words(&fault);
        view! { <li><a href=format!("#{target}") on:click=on_click>{words}</a></li> }
    };
    let any = move || !faults.with(Vec::is_empty);
    view! {
        <Show when=any>
            <div class="error-summary" id=SUMMARY tabindex="-1">
                <div role="alert">
                    <h4>{move || text_with("cases-wrong-title", &[("n", faults.with(Vec::len).to_string())])}</h4>
                    <ul>{move || faults.get().into_iter().map(line).collect_view()}</ul>
                </div>
            </div>
        </Show>
    }
    .into_any()
}

/// Reading it once more.
fn sure(sheet: &Sheet, deed: StaffDeed, checked: RwSignal<Option<StaffDeed>>) -> AnyView {
    let cases = sheet.cases;
    let told = match (&deed, &sheet.doing.deed) {
        (StaffDeed::TellMissing { items }, _) => missing::preview(sheet, items),
        (_, Deed::Decide) => decide::preview(sheet, &deed),
        _ => {
            let deed = deed.clone();
            let lines = move || {
                let lines = done::lines(&deed).into_iter();
                lines.map(|line| view! { <p>{line}</p> }).collect_view()
            };
            view! { <div class="stack">{lines}</div> }.into_any()
        }
    };
    let (doing, word) = (sheet.doing.clone(), sheet.doing.deed);
    let go = move |()| cases.deed(&doing, deed.clone());
    view! {
        <div class="case-sure stack">
            <h4 id=SURE tabindex="-1">{msg("cases-do-sure")}</h4>
            {told}
            <div class="actions">
                <Button label=go_label(word, false) on_press=go disabled=cases.is_busy() />
                <Button label=msg("cases-do-change") kind=ButtonKind::Secondary
                    on_press=move |()| checked.set(None) />
            </div>
        </div>
    }
    .into_any()
}

fn fields(sheet: &Sheet) -> AnyView {
    match sheet.doing.deed {
        Deed::Accept => ().into_any(),
        Deed::TellMissing => missing::fields(sheet),
        Deed::Item => case::item(sheet),
        Deed::SignedOnPaper => case::signed(sheet),
        Deed::Contact => {
            let hint = Signal::stored(None);
            sheet.line("phone", msg("cases-contact-phone"), hint)
        }
        Deed::Note => sheet.area("text", "cases-note-text", None, 4),
        Deed::Survey => part::survey(sheet),
        Deed::Opinion => part::opinion(sheet),
        Deed::Notice => sheet.day("from", "cases-notice-from", Some("cases-notice-hint")),
        Deed::Objection => sheet.area("text", "cases-objection-text", None, 4),
        Deed::Extend => part::extend(sheet),
        Deed::Decide => decide::fields(sheet),
        Deed::Advance => part::advance(sheet),
        Deed::Record => sheet.area("text", "cases-record-text", None, 5),
        Deed::Pay => part::pay(sheet),
        Deed::Transfer => transfer::fields(sheet),
    }
}
