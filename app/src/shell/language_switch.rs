use crate::components::Icon;
use crate::i18n::{Lang, msg};
use crate::state::{Deployment, Locale};
use leptos::prelude::*;

/// The languages, each in its own script, always both in sight.
///
/// Accessibility: each name carries its own `lang`; the current one is marked `aria-current`; a
/// switch keeps place, focus and everything typed.
#[component]
pub(super) fn LanguageSwitch() -> AnyView {
    let languages = Deployment::get().read(|config| config.languages.clone());
    (languages.len() > 1)
        .then(|| {
            view! {
                <nav class="language-switch" aria-label=msg("language-switch")>
                    {languages.into_iter().map(option).collect_view()}
                </nav>
            }
        })
        .into_any()
}

fn option(lang: Lang) -> AnyView {
    let locale = Locale::get();
    let name = match lang {
        Lang::Chinese => view! { <span>{msg("language-zh")}</span> }.into_any(),
        // Drawn, so that it stands upright and needs no font in the Chinese page.
        Lang::Mongolian => view! {
            <Icon name="word-mongol" class="language-word" />
            <span class="sr-only">{msg("language-mn")}</span>
        }
        .into_any(),
    };
    view! {
        <button
            class="language-option"
            type="button"
            lang=lang.tag()
            aria-current=move || (locale.current() == lang).then_some("true")
            aria-disabled=move || locale.is_switching().then_some("true")
            on:click=move |_| locale.switch(lang)
        >
            {name}
        </button>
    }
    .into_any()
}
