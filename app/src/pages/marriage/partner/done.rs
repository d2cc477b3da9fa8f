//! Confirmed: the person's own link, shown once.

use super::super::{Place, quick_exit};
use crate::components::{ButtonKind, LinkButton, ShareButton};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::platform::page;
use crate::state::marriage::{OpenBooking, is_divorce};
use leptos::prelude::*;

pub(super) fn view(open: &OpenBooking) -> AnyView {
    let number = open.booking.number.to_string();
    let path = Place::Booking.with_key(&number, open.key_text());
    let link = format!("{}{path}", page::origin());
    let shared = link.clone();
    let divorce = is_divorce(open.booking.service);
    view! {
        <PageShell
            title=msg("partner-done-title")
            lede=msg("partner-done-body")
            trail=msg("service-marriage-name")
        >
            {divorce.then(|| view! { <quick_exit::QuickExit /> })}
            <div class="field">
                <p class="field-label" id="partner-link">{msg("partner-link-label")}</p>
                <p class="private-link" aria-labelledby="partner-link">{link}</p>
            </div>
            <div class="actions">
                <ShareButton
                    label=msg("partner-link-keep")
                    copied=msg("partner-link-copied")
                    text=Callback::new(move |()| shared.clone())
                />
                <LinkButton label=msg("partner-open") href=Signal::stored(path) kind=ButtonKind::Primary />
            </div>
            {divorce.then(quick_exit::danger)}
        </PageShell>
    }
    .into_any()
}
