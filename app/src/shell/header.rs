use super::display_panel::DisplayPanel;
use super::help_panel::HelpPanel;
use super::language_switch::LanguageSwitch;
use crate::components::Icon;
use crate::i18n::{msg, text};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// What can be folded out under the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Panel {
    Display,
    Help,
}

impl Panel {
    fn id(self) -> &'static str {
        match self {
            Self::Display => "panel-display",
            Self::Help => "panel-help",
        }
    }
}

/// Mark and name, language, text size and colours, and a person to talk to.
///
/// Accessibility: the two panels are disclosures (`aria-expanded`, `aria-controls`); Escape closes
/// the open one; a navigation closes it too.
#[component]
pub(super) fn Header() -> AnyView {
    let open = RwSignal::new(None::<Panel>);
    let path = use_location().pathname;
    Effect::new(move |_| {
        path.track();
        open.set(None);
    });
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            open.set(None);
        }
    };
    view! {
        <header class="site-header" on:keydown=on_key>
            <div class="site-header-bar">
                <a class="brand" href="/" aria-label=move || text("brand-home")>
                    <Icon name="mark" class="brand-mark" />
                    <span class="brand-name">{msg("brand-name")}</span>
                    <Icon name="word-egude" class="brand-word" />
                </a>
                <LanguageSwitch />
                {disclosure(open, Panel::Display, "text-size", "header-display")}
                {disclosure(open, Panel::Help, "phone", "header-help")}
            </div>
            {move || open.get().map(panel_view)}
        </header>
    }
    .into_any()
}

fn disclosure(
    open: RwSignal<Option<Panel>>,
    panel: Panel,
    icon: &'static str,
    label: &'static str,
) -> AnyView {
    let is_open = move || open.get() == Some(panel);
    let toggle = move |_| open.update(|open| *open = (*open != Some(panel)).then_some(panel));
    view! {
        <button
            class="header-button"
            type="button"
            aria-label=msg(label)
            aria-expanded=move || is_open().to_string()
            aria-controls=move || is_open().then_some(panel.id())
            on:click=toggle
        >
            <Icon name=icon />
            <span class="header-button-text" aria-hidden="true">{msg(label)}</span>
        </button>
    }
    .into_any()
}

fn panel_view(panel: Panel) -> AnyView {
    let inner = match panel {
        Panel::Display => view! { <DisplayPanel /> }.into_any(),
        Panel::Help => view! { <HelpPanel /> }.into_any(),
    };
    view! {
        <div class="header-panel" id=panel.id()>
            <div class="header-panel-inner">{inner}</div>
        </div>
    }
    .into_any()
}
