//! How to keep what opens the case, and what to do when it is lost.

use crate::components::{Details, ShareButton, Up};
use crate::i18n::msg;
use crate::platform::storage;
use leptos::prelude::*;

pub(super) fn view(link: String) -> AnyView {
    let own = storage::is_on().then(|| {
        let (shown, shared, copied) = (link.clone(), link.clone(), link.clone());
        view! {
            <p class="private-link">{shown}</p>
            <div class="button-row">
                <ShareButton
                    label=msg("aid-keep-send") copied=msg("aid-keep-copied")
                    text=Callback::new(move |()| shared.clone()) id="case-link-text"
                />
                <ShareButton
                    label=msg("voucher-copy") copied=msg("aid-keep-copied")
                    text=Callback::new(move |()| copied.clone()) id="case-link-copied" only_copies=true
                />
            </div>
        }
    });
    let photo = msg(if own.is_some() {
        "aid-keep-photo"
    } else {
        "aid-keep-kiosk"
    });
    view! {
        <section class="stack no-print" aria-labelledby="sent-keep">
            <h2 id="sent-keep">{msg("aid-keep-title")}</h2>
            <p>{msg("aid-keep-body")}</p>
            {own}
            <p>{photo}</p>
            <Details summary=msg("aid-keep-lost")>
                <ul class="bullets">
                    {["aid-keep-lost-1", "aid-keep-lost-2"].map(|id| view! { <li><Up text=msg(id) /></li> })}
                </ul>
            </Details>
        </section>
    }
    .into_any()
}
