//! Which file, in which system its positions are, for what it stands.

use super::super::words;
use crate::components::{Button, Choice, Details, Radios, Text, Up};
use crate::i18n::{msg, text, text_with};
use crate::platform::pictures;
use crate::state::staff::places::Keeping;
use leptos::prelude::*;

const FILE: &str = "import-file";

pub(super) fn view(keeping: Keeping) -> AnyView {
    let importing = keeping.importing();
    let held: Text = Signal::derive(move || match importing.held().get() {
        Some(held) => {
            let kb = held.bytes.len().div_ceil(1024).to_string();
            let values = [("name", held.name), ("kb", kb)];
            text_with("import-held", &values)
        }
        None => text("import-held-none"),
    });
    let on_change = move |event: leptos::ev::Event| {
        importing.choose(pictures::of_input(&event).into_iter().next());
    };
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        importing.look();
    };
    view! {
        <form class="stack import-choose no-print" novalidate=true on:submit=on_submit>
            <p>{msg("import-lede")}</p>
            <div class="field">
                <p class="field-hint" id="import-file-hint">{msg("import-file-hint")}</p>
                // The browser's own button speaks the browser's language.
                <span class="file">
                    <input class="sr-only" id=FILE type="file"
                        accept=".csv,.txt,.json,.geojson,text/csv,application/json,application/geo+json"
                        aria-describedby="import-file-hint import-held" on:change=on_change />
                    <label class="button" data-variant="secondary" for=FILE>{msg("import-file")}</label>
                </span>
                <p id="import-held" role="status"><Up text=held /></p>
            </div>
            <Radios id="import-datum" legend=msg("import-datum") value=importing.datum choices=datums() />
            <Radios id="import-scope" legend=msg("import-scope") value=importing.scope choices=scopes(keeping) />
            <div class="actions">
                <Button label=msg("import-look") submits=true disabled=keeping.is_busy() />
            </div>
            <p class="quiet">{msg("import-look-body")}</p>
            <Details summary=msg("import-how")><p>{msg("import-how-body")}</p></Details>
        </form>
    }
    .into_any()
}

/// Systems of positions, each with where such numbers come from.
fn datums() -> Vec<Choice> {
    let one = |value: &'static str, label: &'static str, hint: &'static str| {
        Choice::new(value, msg(label)).hint(Signal::derive(move || Some(text(hint))))
    };
    vec![
        one("", "import-datum-file", "import-datum-file-hint"),
        one("wgs84", "import-datum-wgs84", "import-datum-wgs84-hint"),
        one("gcj02", "import-datum-gcj02", "import-datum-gcj02-hint"),
        one("bd09", "import-datum-bd09", "import-datum-bd09-hint"),
    ]
}

/// What the file stands for: the banners it names, or a region as a whole.
fn scopes(keeping: Keeping) -> Vec<Choice> {
    let hint = Signal::derive(|| Some(text("import-scope-file-hint")));
    let mut choices = vec![Choice::new("", msg("import-scope-file")).hint(hint)];
    let own = untrack(|| keeping.own_regions());
    choices.extend(own.into_iter().map(|code| {
        let label = Signal::derive({
            let code = code.clone();
            move || {
                text_with(
                    "import-scope-of",
                    &[("name", words::region_now(keeping, &code))],
                )
            }
        });
        Choice::new(code.to_string(), label)
    }));
    choices
}
