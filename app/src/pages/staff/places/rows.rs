//! A list of things, each said in a line and unfolded to be changed.

use super::ask::Ask;
use crate::components::{Button, ButtonKind, Text, Up};
use crate::i18n::{msg, text, text_with};
use crate::platform::focus;
use crate::state::staff::places::row_name;
use leptos::prelude::*;
use std::sync::Arc;

/// How rows of a list are said and asked.
pub(super) struct Rows {
    /// The field with their names.
    pub(super) field: &'static str,
    /// What they are.
    pub(super) label: &'static str,
    /// What one more is called.
    pub(super) add: &'static str,
    /// A row in a line, by what its fields are called before their own names.
    pub(super) said: fn(&Ask, &str) -> String,
    /// The fields of a row.
    pub(super) fields: fn(&Ask, &str) -> AnyView,
    /// What stands in a new one at first.
    pub(super) begin: fn(&Ask, &str),
}

/// Accessibility: each row's buttons name the row; a new one is unfolded and gets the focus.
pub(super) fn view(ask: &Ask, rows: Rows) -> AnyView {
    let rows = Arc::new(rows);
    let names = ask.form.list(rows.field);
    let error = ask.error(rows.field);
    let sections = ask.keeping.sections;
    let one = {
        let (ask, rows) = (ask.clone(), rows.clone());
        move |name: String| row(&ask, &rows, names, &name)
    };
    let add = {
        let (ask, rows) = (ask.clone(), rows.clone());
        move |()| {
            let taken = names.get_untracked();
            // One of one more than there are is free.
            let mut all = (0..=taken.len()).map(row_name);
            let name = all.find(|name| !taken.contains(name));
            let Some(name) = name else { return };
            let prefix = format!("{}-{name}", rows.field);
            (rows.begin)(&ask, &prefix);
            sections.set(&prefix, true);
            names.update(|names| names.push(name));
            focus::quietly_soon(&format!("keep-{prefix}"));
        }
    };
    let error_line = move || {
        let words = error.get()?;
        Some(view! { <p class="field-error">{words}</p> })
    };
    let id = format!("keep-{}", rows.field);
    let empty = move || {
        names
            .with(Vec::is_empty)
            .then(|| view! { <p class="quiet">{msg("cases-not-given")}</p> })
    };
    view! {
        <fieldset class="field keep-rows" id=id tabindex="-1">
            <legend class="legend">{msg(rows.label)}</legend>
            {error_line}
            {empty}
            <ul class="keep-row-list">
                <For each=move || names.get() key=String::clone children=one />
            </ul>
            <Button label=msg(rows.add) kind=ButtonKind::Secondary on_press=add />
        </fieldset>
    }
    .into_any()
}

fn row(ask: &Ask, rows: &Arc<Rows>, names: RwSignal<Vec<String>>, name: &str) -> AnyView {
    let sections = ask.keeping.sections;
    let prefix = format!("{}-{name}", rows.field);
    let said: Text = {
        let (ask, prefix, say) = (ask.clone(), prefix.clone(), rows.said);
        Signal::derive(move || {
            let words = say(&ask, &prefix);
            if words.is_empty() {
                text("keep-row-new")
            } else {
                words
            }
        })
    };
    let own = prefix.clone();
    let is_open = Memo::new(move |_| sections.is_open(&own));
    let own = prefix.clone();
    let toggle = move |_| sections.set(&own, !is_open.get_untracked());
    let own = name.to_owned();
    let remove = move |_| names.update(|names| names.retain(|name| *name != own));
    let fields = {
        let (ask, prefix, fields) = (ask.clone(), prefix.clone(), rows.fields);
        move || is_open.get().then(|| fields(&ask, &prefix))
    };
    view! {
        <li class="keep-row" id=format!("keep-{prefix}") tabindex="-1">
            <div class="keep-row-head">
                <span class="keep-row-said"><Up text=said /></span>
                <span class="cluster">
                    <button class="button" type="button" data-variant="quiet"
                        aria-expanded=move || is_open.get().to_string()
                        aria-label=move || {
                            let id = if is_open.get() { "keep-row-fold-named" } else { "keep-row-change-named" };
                            text_with(id, &[("what", said.get())])
                        } on:click=toggle>
                        {move || text(if is_open.get() { "keep-row-fold" } else { "keep-row-change" })}
                    </button>
                    <button class="button" type="button" data-variant="quiet"
                        aria-label=move || text_with("keep-row-remove-named", &[("what", said.get())]) on:click=remove>
                        {msg("keep-row-remove")}
                    </button>
                </span>
            </div>
            <div class="stack keep-row-fields" hidden=move || !is_open.get()>{fields}</div>
        </li>
    }
    .into_any()
}
