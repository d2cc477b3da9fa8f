//! What a person reads.

use super::item;
use crate::components::{
    BackLink, Button, ButtonKind, Cell, DateText, Details, Dialog, DoorTile, Hotlines, Notice,
    Skeleton, SummaryList, SummaryRow, Table, Tag, Tone, Trail, Up,
};
use crate::i18n::msg;
use crate::routes::Service;
use crate::state::Toasts;
use egude_domain::Date;
use leptos::prelude::*;

const TONES: [(Tone, &str); 5] = [
    (Tone::Info, "gallery-tone-info"),
    (Tone::Success, "gallery-tone-success"),
    (Tone::Attention, "gallery-tone-attention"),
    (Tone::Error, "gallery-tone-error"),
    (Tone::Sample, "sample-data"),
];

pub(super) fn all() -> AnyView {
    [
        notices(),
        tags(),
        details(),
        summary_list(),
        table(),
        dialog(),
        toast(),
        doors(),
        ways(),
        waiting(),
    ]
    .collect_view()
    .into_any()
}

fn notices() -> AnyView {
    let notice = |(tone, title): (Tone, &'static str)| {
        view! { <Notice title=msg(title) tone><p>{msg("gallery-sentence")}</p></Notice> }
    };
    item(
        "gallery-notice",
        TONES.map(notice).collect_view().into_any(),
    )
}

fn tags() -> AnyView {
    let tag = |(tone, label): (Tone, &'static str)| view! { <Tag label=msg(label) tone /> };
    let body = view! {
        <div class="cluster">
            {TONES.map(tag).collect_view()}
            <Tag label=msg("door-not-open") tone=Tone::Quiet />
        </div>
    };
    item("gallery-tag", body.into_any())
}

fn details() -> AnyView {
    let body = view! {
        <Details summary=msg("gallery-details-closed")><p>{msg("gallery-sentence")}</p></Details>
        <Details summary=msg("gallery-details-open") open=true><p>{msg("gallery-sentence")}</p></Details>
    };
    item("gallery-details", body.into_any())
}

fn summary_list() -> AnyView {
    let rows = vec![
        SummaryRow::new(msg("gallery-month"), "1956-03").change("/gallery"),
        SummaryRow::new(msg("gallery-money"), "905").change("/gallery"),
        SummaryRow::new(msg("gallery-people"), "3"),
    ];
    item(
        "gallery-summary-list",
        view! { <SummaryList rows /> }.into_any(),
    )
}

fn table() -> AnyView {
    let head = vec![
        msg("gallery-place"),
        msg("gallery-table-kind"),
        msg("gallery-money"),
    ];
    let row = |place: &'static str, figure: &'static str| {
        let figure = Signal::stored(figure.to_owned());
        vec![
            Cell::Words(msg(place)),
            Cell::Words(msg("gallery-option-1")),
            Cell::Figure(figure),
        ]
    };
    let rows = vec![
        row("gallery-place-1", "840"),
        row("gallery-place-2", "1,120"),
    ];
    let caption = msg("gallery-table-caption");
    item(
        "gallery-table",
        view! { <Table id="gallery-table" caption head rows /> }.into_any(),
    )
}

fn dialog() -> AnyView {
    let open = RwSignal::new(false);
    let set = move |to: bool| Callback::new(move |()| open.set(to));
    let body = view! {
        <Button label=msg("gallery-dialog-open") kind=ButtonKind::Secondary on_press=set(true) />
        <Dialog id="gallery-dialog" title=msg("gallery-dialog-title") open>
            <p>{msg("gallery-sentence")}</p>
            <div class="button-row">
                <Button label=msg("gallery-delete") kind=ButtonKind::Danger on_press=set(false) />
                <Button label=msg("gallery-back") kind=ButtonKind::Secondary on_press=set(false) />
            </div>
        </Dialog>
    };
    item("gallery-dialog", body.into_any())
}

fn toast() -> AnyView {
    let toasts = Toasts::get();
    let say = Callback::new(move |()| toasts.say(msg("gallery-toast-text")));
    let body = view! {
        <Button label=msg("gallery-toast-show") kind=ButtonKind::Secondary on_press=say />
    };
    item("gallery-toast", body.into_any())
}

fn doors() -> AnyView {
    let body = view! {
        <ul class="doors">
            <li><DoorTile service=Service::SelfCheck open=true /></li>
            <li><DoorTile service=Service::Elderly open=false /></li>
        </ul>
        <Hotlines />
    };
    item("gallery-doors", body.into_any())
}

fn ways() -> AnyView {
    let body = view! {
        <Trail here=msg("gallery-title") />
        <BackLink label=msg("gallery-back") href="/" />
        <p><DateText date=Date::constant(2026, 11, 21) /></p>
        <p><Up text=msg("gallery-numbers") /></p>
    };
    item("gallery-ways", body.into_any())
}

fn waiting() -> AnyView {
    item("gallery-waiting-title", view! { <Skeleton /> }.into_any())
}
