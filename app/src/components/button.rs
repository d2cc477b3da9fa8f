use super::{Icon, Text};
use leptos::prelude::*;

/// How much weight a button has. One primary button a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// The one thing to do.
    #[default]
    Primary,
    /// Something else one may do.
    Secondary,
    /// A small matter, drawn as a link.
    Quiet,
    /// Deletes something.
    Danger,
}

impl ButtonKind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Quiet => "quiet",
            Self::Danger => "danger",
        }
    }
}

/// A button.
///
/// Accessibility: a real `button` with a text; at least 48 px (64 px at a kiosk); when it is not
/// to be pressed it stays focusable and says so with `aria-disabled`, and a press does nothing.
#[component]
pub fn Button(
    /// What it does, as a verb.
    #[prop(into)]
    label: Text,
    /// Called on a press, unless `disabled`. Inside a form leave it out and set `submits`.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
    /// How much weight it has.
    #[prop(optional)]
    kind: ButtonKind,
    /// Submits the form it is in.
    #[prop(optional)]
    submits: bool,
    /// Not to be pressed now, for instance while something is being sent.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// A drawing beside the text: `next` after it, any other before it.
    #[prop(optional)]
    icon: Option<&'static str>,
) -> AnyView {
    let on_click = move |event: leptos::ev::MouseEvent| {
        if disabled.get_untracked() {
            event.prevent_default();
        } else if let Some(on_press) = on_press {
            on_press.run(());
        }
    };
    view! {
        <button
            class="button"
            type=if submits { "submit" } else { "button" }
            data-variant=kind.as_str()
            aria-disabled=move || disabled.get().then_some("true")
            on:click=on_click
        >
            {icon_before(icon)}
            <span>{label}</span>
            {icon_after(icon)}
        </button>
    }
    .into_any()
}

fn icon_before(icon: Option<&'static str>) -> Option<AnyView> {
    let name = icon.filter(|name| *name != "next")?;
    Some(view! { <Icon name flow=name == "back" /> }.into_any())
}

/// Onward comes after the word, as one reads.
fn icon_after(icon: Option<&'static str>) -> Option<AnyView> {
    let name = icon.filter(|name| *name == "next")?;
    Some(view! { <Icon name flow=true /> }.into_any())
}

/// A link that looks like a button, for going somewhere.
///
/// Accessibility: a real link: it can be opened in a new tab and is announced as a link.
#[component]
pub fn LinkButton(
    /// Where it goes, as a verb.
    #[prop(into)]
    label: Text,
    /// The address.
    #[prop(into)]
    href: Signal<String>,
    /// How much weight it has.
    #[prop(optional)]
    kind: ButtonKind,
    /// A drawing beside the text: `next` after it, any other before it.
    #[prop(optional)]
    icon: Option<&'static str>,
) -> AnyView {
    view! {
        <a class="button" data-variant=kind.as_str() href=href>
            {icon_before(icon)}
            <span>{label}</span>
            {icon_after(icon)}
        </a>
    }
    .into_any()
}
