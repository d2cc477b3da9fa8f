//! Inputs of the form, each bound to its place in the draft.

use super::Aid;
use egude_draft::Draft;
use leptos::prelude::*;

impl Aid {
    /// What is typed at one place of the draft: kept as it is typed, and following what another
    /// tab has typed.
    pub fn field<T>(
        self,
        read: impl Fn(&Draft) -> T + Send + Sync + 'static,
        write: impl Fn(&mut Draft, T) + Send + Sync + 'static,
    ) -> RwSignal<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let typed = RwSignal::new(self.now(&read));
        let read = StoredValue::new(read);
        let there = move |draft: &Draft| read.with_value(|read| read(draft));
        Effect::new(move |before: Option<()>| {
            let value = typed.get();
            if before.is_some() && self.now(there) != value {
                self.update(|draft| write(draft, value));
            }
        });
        Effect::new(move |before: Option<T>| {
            let value = self.with(there);
            // Only what has changed there: what is being typed here is on its way.
            let changed = before.is_some_and(|before| before != value);
            if changed && typed.with_untracked(|typed| *typed != value) {
                typed.set(value.clone());
            }
            value
        });
        typed
    }

    /// The same for a text.
    pub fn text(self, at: fn(&mut Draft) -> &mut String) -> RwSignal<String> {
        self.field(
            move |draft| at(&mut draft.clone()).clone(),
            move |draft, typed| *at(draft) = typed,
        )
    }
}
