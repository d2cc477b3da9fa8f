//! The frame round every page: header, the page its address names, footer.

mod display_panel;
mod footer;
mod header;
mod help_panel;
mod idle;
mod language_switch;

use crate::components::{Notice, ToastRegion, Tone};
use crate::i18n::{msg, msg_of};
use crate::pages;
use crate::platform::connection;
use crate::routes::Page;
use crate::state::Locale;
use footer::Footer;
use header::Header;
use idle::Idle;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use leptos_router::location::{BrowserUrl, LocationProvider};

/// Header, page, footer. The page is drawn anew when the address leads to another one.
///
/// Accessibility: a skip link first; header, main and footer are landmarks; problems with the
/// network or a language are said in live regions, and the page stays.
#[component]
pub fn Shell() -> AnyView {
    let path = use_location().pathname;
    let page = Memo::new(move |_| Page::at(&path.get()));
    complete_navigations(path);
    view! {
        <div class="frame">
            <a class="skip-link" href="#main" rel="external">{msg("skip-to-main")}</a>
            <Header />
            <Troubles />
            {move || pages::view_of(page.get())}
            <Footer />
        </div>
        <ToastRegion />
        <Idle />
    }
    .into_any()
}

// The router holds an address back until a page says it is shown; here every page is, at once.
fn complete_navigations(path: Memo<String>) {
    let Some(browser) = use_context::<BrowserUrl>() else {
        return;
    };
    Effect::new(move |_| {
        path.track();
        browser.ready_to_complete();
    });
}

#[component]
fn Troubles() -> AnyView {
    let locale = Locale::get();
    let online = connection::online();
    let language = move || {
        locale.failed().map(|lang| {
            let title = msg_of(format!(
                "language-failed-{}",
                lang.tag().to_ascii_lowercase()
            ));
            view! { <Notice title tone=Tone::Attention /> }
        })
    };
    let offline = move || {
        (!online.get()).then(|| {
            view! { <Notice title=msg("offline-notice") tone=Tone::Attention /> }
        })
    };
    view! { <div class="troubles" role="status">{language}{offline}</div> }.into_any()
}
