use super::part;
use crate::components::{ButtonKind, DoorTile, Hotlines, Icon, LinkButton, Text};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::platform::storage;
use crate::routes::Service;
use crate::state::{Deployment, Visit};
use leptos::prelude::*;

/// The four doors.
#[component]
pub(super) fn HomePage() -> AnyView {
    let deployment = Deployment::get();
    if deployment.read(|config| config.self_check.is_some()) {
        part::find_begun();
    }
    let door = move |service: Service| {
        let open = deployment.read(|config| match service {
            Service::SelfCheck => config.self_check.is_some(),
            Service::Marriage => config.marriage.is_some(),
            Service::Aid => config.aid.is_some(),
            Service::Elderly => config.elderly.is_some(),
        });
        view! { <li><DoorTile service open /></li> }
    };
    // On a shared screen nothing is kept, so nothing may claim that it is.
    let kept = if storage::is_on() {
        "home-fact-private"
    } else {
        "self-check-kiosk"
    };
    view! {
        <PageShell title=msg("home-title") lede=msg("home-lede")>
            <ul class="doors">{Service::ALL.map(door).collect_view()}</ul>
            {going_on()}
            <section class="stack" aria-labelledby="home-help">
                <h2 id="home-help">{msg("help-title")}</h2>
                <Hotlines />
                <p class="quiet">{msg("help-hall")}</p>
            </section>
            <ul class="facts">
                {fact("lock", msg(kept))}
                {fact("hall", msg("home-fact-free"))}
            </ul>
        </PageShell>
    }
    .into_any()
}

/// Where one was, if something was begun on this device.
fn going_on() -> AnyView {
    let visit = Visit::get();
    (move || {
        visit.check_is_begun().then(|| {
            let kind = ButtonKind::Secondary;
            view! {
                <section class="card cluster" data-spread="true" aria-labelledby="home-continue">
                    <div>
                        <h2 id="home-continue">{msg("home-continue-title")}</h2>
                        <p class="quiet">{msg("home-continue-line")}</p>
                    </div>
                    <LinkButton label=msg("home-continue-button") href="/self-check" kind icon="next" />
                </section>
            }
        })
    })
    .into_any()
}

fn fact(icon: &'static str, text: Text) -> AnyView {
    view! { <li class="fact"><Icon name=icon /><span>{text}</span></li> }.into_any()
}
