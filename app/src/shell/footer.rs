use crate::components::{Notice, Tone};
use crate::i18n::msg;
use crate::routes::Page;
use crate::state::Locale;
use leptos::prelude::*;

/// Who runs this, what happens with answers, and that a translation is a draft where it is one.
#[component]
pub(super) fn Footer() -> AnyView {
    let locale = Locale::get();
    let draft = move || {
        locale
            .is_draft()
            .then(|| view! { <Notice title=msg("draft-translation") tone=Tone::Attention /> })
    };
    let links = [
        (Page::About, "footer-about"),
        (Page::Privacy, "footer-privacy"),
        (Page::Accessibility, "footer-accessibility"),
    ];
    let link = |(page, label): (Page, &'static str)| {
        view! { <li><a href=page.path()>{msg(label)}</a></li> }
    };
    view! {
        <footer class="site-footer">
            <div class="site-footer-inner">
                {draft}
                <p>{msg("footer-privacy-line")}</p>
                <p>{msg("footer-operator")}</p>
                <nav aria-label=msg("footer-nav")>
                    <ul class="footer-links">{links.map(link).collect_view()}</ul>
                </nav>
            </div>
        </footer>
    }
    .into_any()
}
