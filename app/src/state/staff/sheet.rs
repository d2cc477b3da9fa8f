//! What is typed into the forms of a case. It outlives a form that is folded away and a case that
//! is read anew; it is gone when the case is left.

use super::reading::Given;
use leptos::prelude::*;
use std::collections::HashMap;

/// Fields by name.
#[derive(Debug, Default)]
struct Fields {
    texts: HashMap<String, ArcRwSignal<String>>,
    lists: HashMap<String, ArcRwSignal<Vec<String>>>,
}

/// Everything typed.
#[derive(Debug, Clone, Copy)]
pub struct Sheet(StoredValue<Fields>);

impl Sheet {
    pub(super) fn new() -> Self {
        Self(StoredValue::new(Fields::default()))
    }

    /// One field. It can be used as long as whoever asks is shown.
    pub fn text(self, name: &str) -> RwSignal<String> {
        let found = self.0.try_update_value(|fields| {
            let field = fields.texts.entry(name.to_owned());
            field
                .or_insert_with(|| ArcRwSignal::new(String::new()))
                .clone()
        });
        found
            .unwrap_or_else(|| ArcRwSignal::new(String::new()))
            .into()
    }

    /// One field that takes several answers.
    pub fn list(self, name: &str) -> RwSignal<Vec<String>> {
        let found = self.0.try_update_value(|fields| {
            let field = fields.lists.entry(name.to_owned());
            field
                .or_insert_with(|| ArcRwSignal::new(Vec::new()))
                .clone()
        });
        found.unwrap_or_else(|| ArcRwSignal::new(Vec::new())).into()
    }

    /// Whether somebody asked for a field of this name.
    fn is_there(self, name: &str) -> bool {
        self.0
            .with_value(|fields| fields.texts.contains_key(name) || fields.lists.contains_key(name))
    }

    /// Forgets the fields whose names begin so.
    pub(super) fn clear(self, prefix: &str) {
        // What is shown holds its fields itself, so they are emptied, not only dropped.
        self.0.update_value(|fields| {
            for (_, field) in fields
                .texts
                .iter()
                .filter(|(name, _)| name.starts_with(prefix))
            {
                field.set(String::new());
            }
            for (_, field) in fields
                .lists
                .iter()
                .filter(|(name, _)| name.starts_with(prefix))
            {
                field.set(Vec::new());
            }
        });
    }
}

/// The fields of one form.
#[derive(Debug, Clone)]
pub struct Form {
    sheet: Sheet,
    prefix: String,
}

impl Form {
    pub(super) fn new(sheet: Sheet, prefix: String) -> Self {
        Self { sheet, prefix }
    }

    /// One field of it.
    pub fn text(&self, name: &str) -> RwSignal<String> {
        self.sheet.text(&format!("{}{name}", self.prefix))
    }

    /// One field of it that takes several answers.
    pub fn list(&self, name: &str) -> RwSignal<Vec<String>> {
        self.sheet.list(&format!("{}{name}", self.prefix))
    }

    /// Whether it has such a field.
    pub fn is_there(&self, name: &str) -> bool {
        self.sheet.is_there(&format!("{}{name}", self.prefix))
    }
}

impl Given for Form {
    fn text(&self, field: &str) -> String {
        Form::text(self, field).get()
    }

    fn list(&self, field: &str) -> Vec<String> {
        Form::list(self, field).get()
    }
}
