use super::{Icon, Tag, Tone};
use crate::i18n::{msg, msg_of};
use crate::routes::Service;
use leptos::prelude::*;

/// One of the four doors: what one gets behind it, and whether it is open.
///
/// Accessibility: one link with the service's name first; "not open yet" is a word in the link,
/// not only a paler colour; the whole tile can be pressed.
#[component]
pub fn DoorTile(
    /// The service behind the door.
    service: Service,
    /// Whether it can be used here.
    open: bool,
) -> AnyView {
    let (slug, icon) = (service.slug(), icon_of(service));
    view! {
        <a class="door-tile" href=service.page().path() data-open=open.to_string()>
            <span class="door-tile-icon"><Icon name=icon /></span>
            <span class="door-tile-text">
                <span class="door-tile-name">{msg_of(format!("service-{slug}-name"))}</span>
                {(!open).then(|| view! { <Tag label=msg("door-not-open") tone=Tone::Quiet /> })}
                <span class="door-tile-line">{msg_of(format!("service-{slug}-line"))}</span>
            </span>
            <Icon name="open" class="icon door-tile-go" />
        </a>
    }
    .into_any()
}

fn icon_of(service: Service) -> &'static str {
    match service {
        Service::SelfCheck => "check-list",
        Service::Marriage => "rings",
        Service::Aid => "hand",
        Service::Elderly => "house-pin",
    }
}
