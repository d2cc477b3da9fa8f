//! What a person answers with.

use super::{error, item};
use crate::components::{
    Button, ButtonKind, Checkboxes, Choice, Count, ErrorLink, ErrorSummary, Field, LinkButton,
    Money, Month, Picker, Progress, Radios,
};
use crate::i18n::msg;
use leptos::prelude::*;

pub(super) fn all() -> AnyView {
    [
        progress(),
        buttons(),
        summary(),
        field(),
        radios(),
        checkboxes(),
        money(),
        month(),
        picker(),
        count(),
    ]
    .collect_view()
    .into_any()
}

fn blank() -> RwSignal<String> {
    RwSignal::new(String::new())
}

fn typed(value: &str) -> RwSignal<String> {
    RwSignal::new(value.into())
}

fn progress() -> AnyView {
    item(
        "gallery-progress",
        view! { <Progress done=4_usize remaining=7_usize /> }.into_any(),
    )
}

fn buttons() -> AnyView {
    let nothing = Callback::new(|()| ());
    let body = view! {
        <div class="button-row">
            <Button label=msg("gallery-continue") on_press=nothing icon="next" />
            <Button label=msg("gallery-back") kind=ButtonKind::Secondary on_press=nothing icon="back" />
            <Button label=msg("gallery-delete") kind=ButtonKind::Danger on_press=nothing icon="bin" />
            <Button label=msg("gallery-save") kind=ButtonKind::Quiet on_press=nothing />
            <Button label=msg("gallery-waiting") disabled=true on_press=nothing />
            <LinkButton label=msg("back-to-doors") href="/" kind=ButtonKind::Secondary icon="back" />
        </div>
    };
    item("gallery-buttons", body.into_any())
}

fn summary() -> AnyView {
    let attempt = RwSignal::new(0);
    let errors = Signal::derive(move || {
        let links = vec![
            ErrorLink {
                target: "gallery-field-wrong".into(),
                text: error(),
            },
            ErrorLink {
                target: "gallery-radios-wrong".into(),
                text: error(),
            },
        ];
        if attempt.get() > 0 { links } else { Vec::new() }
    });
    let press = Callback::new(move |()| attempt.update(|n| *n += 1));
    let body = view! {
        <ErrorSummary errors attempt />
        <Button label=msg("gallery-show-errors") kind=ButtonKind::Secondary on_press=press />
    };
    item("gallery-error-summary", body.into_any())
}

fn field() -> AnyView {
    let (label, hint) = (msg("gallery-label"), msg("gallery-hint"));
    let body = view! {
        <Field id="gallery-field" label hint value=blank() />
        <Field id="gallery-field-wrong" label hint error=error() value=typed("12") inputmode="numeric" size="medium" />
    };
    item("gallery-field", body.into_any())
}

fn answers() -> Vec<Choice> {
    vec![
        Choice::new("city", msg("gallery-option-1")).hint(msg("gallery-option-1-hint")),
        Choice::new("country", msg("gallery-option-2")).reveals(|| {
            view! { <Field id="gallery-revealed" label=msg("gallery-label") value=blank() size="medium" /> }
        }),
        Choice::new("other", msg("gallery-option-3")),
    ]
}

fn unsure() -> [Choice; 2] {
    [
        Choice::new("dont-know", msg("answer-dont-know")).aside(),
        Choice::new("rather-not-say", msg("answer-rather-not-say")).aside(),
    ]
}

fn radios() -> AnyView {
    let (legend, hint) = (msg("gallery-question"), msg("gallery-hint"));
    let yes_no = vec![
        Choice::new("yes", msg("answer-yes")),
        Choice::new("no", msg("answer-no")),
    ];
    let body = view! {
        <Radios id="gallery-radios" legend hint value=typed("country") choices=[answers(), unsure().into()].concat() />
        <Radios id="gallery-radios-wrong" legend error=error() value=blank() choices=yes_no inline=true />
    };
    item("gallery-radios", body.into_any())
}

fn checkboxes() -> AnyView {
    let legend = msg("gallery-question");
    let none = Choice::new("none", msg("answer-none")).exclusive();
    let choices = [answers(), vec![none]].concat();
    let values = RwSignal::new(vec!["city".to_owned()]);
    let body = view! {
        <Checkboxes id="gallery-boxes" legend hint=msg("gallery-hint") values choices=choices.clone() />
        <Checkboxes id="gallery-boxes-wrong" legend error=error() values=RwSignal::new(vec![]) choices />
    };
    item("gallery-checkboxes", body.into_any())
}

fn money() -> AnyView {
    let (label, hint) = (msg("gallery-money"), msg("gallery-hint"));
    let body = view! {
        <Money id="gallery-money" label hint value=typed("905") />
        <Money id="gallery-money-period" label value=typed("1200.50") period=typed("month") />
        <Money id="gallery-money-wrong" label error=error() value=typed("-3") period=blank() />
    };
    item("gallery-money-title", body.into_any())
}

fn month() -> AnyView {
    let (legend, hint) = (msg("gallery-month"), msg("gallery-hint"));
    let body = view! {
        <Month id="gallery-month" legend hint year=typed("1956") month=typed("3") />
        <Month id="gallery-month-wrong" legend error=error() year=typed("2031") month=typed("13") />
    };
    item("gallery-month-title", body.into_any())
}

fn picker() -> AnyView {
    let ids = [
        "gallery-place-1",
        "gallery-place-2",
        "gallery-place-3",
        "gallery-place-4",
        "gallery-place-5",
        "gallery-place-6",
        "gallery-place-7",
        "gallery-place-8",
        "gallery-place-9",
        "gallery-place-10",
    ];
    let choices: Vec<Choice> = ids.into_iter().map(|id| Choice::new(id, msg(id))).collect();
    let few = choices.iter().take(3).cloned().collect();
    let legend = msg("gallery-place");
    let body = view! {
        <Picker id="gallery-picker" legend value=typed("gallery-place-2") choices />
        <Picker id="gallery-picker-few" legend error=error() value=blank() choices=few />
    };
    item("gallery-picker", body.into_any())
}

fn count() -> AnyView {
    let label = msg("gallery-people");
    let body = view! {
        <Count id="gallery-count" label hint=msg("gallery-hint") value=typed("3") least=1 />
        <Count id="gallery-count-wrong" label error=error() value=typed("") least=1 />
    };
    item("gallery-count", body.into_any())
}
