use super::Place;
use super::parts::service_name;
use crate::components::{ButtonKind, Icon, LinkButton, Text};
use crate::i18n::{msg, msg_of};
use crate::page::PageShell;
use crate::state::marriage::Service;
use leptos::prelude::*;

/// What one comes for, as groups of the same kind.
const GROUPS: [(&str, &[Service]); 4] = [
    ("marriage-start-marry", &[Service::Marry, Service::Ceremony]),
    (
        "marriage-start-divorce",
        &[Service::DivorceApply, Service::DivorceIssue],
    ),
    (
        "marriage-start-reissue",
        &[Service::ReissueMarriage, Service::ReissueDivorce],
    ),
    ("marriage-start-talk", &[Service::Counselling]),
];

/// What one comes for.
#[component]
pub(super) fn StartPage() -> AnyView {
    let groups = GROUPS.map(|(title, services)| group(title, services));
    let booking = Place::Booking.path();
    view! {
        <PageShell
            title=msg("marriage-start-title")
            lede=msg("marriage-start-lede")
            trail=msg("service-marriage-name")
        >
            <ul class="facts">
                {fact("door", msg("marriage-fact-walk-in"))}
                {fact("hall", msg("marriage-fact-free"))}
                {fact("rings", msg("marriage-fact-both"))}
                {fact("check-list", msg("marriage-fact-no-booklet"))}
            </ul>
            {groups.into_iter().collect_view()}
            <section class="card cluster" data-spread="true" aria-labelledby="marriage-booked">
                <div>
                    <h2 id="marriage-booked">{msg("marriage-start-booked")}</h2>
                    <p class="quiet">{msg("marriage-start-booked-line")}</p>
                </div>
                <LinkButton
                    label=msg("marriage-start-booked-button")
                    href=booking
                    kind=ButtonKind::Secondary
                    icon="next"
                />
            </section>
        </PageShell>
    }
    .into_any()
}

fn group(title: &'static str, services: &'static [Service]) -> AnyView {
    let days = (title == "marriage-start-divorce").then(|| {
        view! {
            <LinkButton
                label=msg("marriage-start-divorce-days")
                href=Place::DivorceDays.path()
                kind=ButtonKind::Quiet
                icon="calendar"
            />
        }
    });
    let tiles = services
        .iter()
        .map(|service| view! { <li>{tile(*service)}</li> });
    view! {
        <section class="stack marriage-group" aria-labelledby=title>
            <h2 id=title>{msg(title)}</h2>
            <ul class="doors">{tiles.collect_view()}</ul>
            {days}
        </section>
    }
    .into_any()
}

/// Like one of the doors, but paper: only what is behind the four doors is blue.
fn tile(service: Service) -> AnyView {
    let line = msg_of(format!("marriage-{}-line", service.as_str()));
    view! {
        <a class="door-tile marriage-tile" href=Place::Ready(service).path()>
            <span class="door-tile-icon"><Icon name=icon_of(service) /></span>
            <span class="door-tile-text">
                <span class="door-tile-name">{service_name(service)}</span>
                <span class="door-tile-line">{line}</span>
            </span>
            <Icon name="open" class="icon door-tile-go" />
        </a>
    }
    .into_any()
}

fn icon_of(service: Service) -> &'static str {
    match service {
        Service::Marry => "rings",
        Service::Ceremony => "hall",
        Service::DivorceApply => "pencil",
        Service::DivorceIssue => "done",
        Service::ReissueMarriage | Service::ReissueDivorce => "copy",
        Service::Counselling => "person",
    }
}

fn fact(icon: &'static str, text: Text) -> AnyView {
    view! { <li class="fact"><Icon name=icon /><span>{text}</span></li> }.into_any()
}
