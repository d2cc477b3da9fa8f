//! Single keys, and a scanner that writes while the focus is elsewhere.
//!
//! A scanner types many signs in a moment; a person does not. What comes in one burst goes into the
//! field as if it had been scanned there, and is never taken for marks.

use super::{check_in, panel};
use crate::components::{Button, ButtonKind, Dialog};
use crate::i18n::{msg, text_with};
use crate::platform::{clock, shortcuts, spawn};
use crate::state::staff::Staff;
use leptos::prelude::*;
use std::time::Duration;

/// Scanners write a sign in a few milliseconds; two keys in this time are no person's.
const BURST: Duration = Duration::from_millis(120);

/// Listens for keys outside of what is typed into.
pub(super) fn install(staff: Staff, asks: RwSignal<bool>) {
    let burst = StoredValue::new(String::new());
    shortcuts::on_key(move |key| {
        let mut signs = key.chars();
        match (key, signs.next(), signs.next()) {
            ("Enter", ..) if burst.with_value(|burst| burst.len() > 1) => {
                flush(staff, burst);
                check_in::enter(staff);
                true
            }
            (_, Some(sign), None) if !sign.is_whitespace() => {
                burst.update_value(|burst| burst.push(sign));
                let length = burst.with_value(String::len);
                spawn(async move {
                    clock::sleep(BURST).await;
                    // The page may be gone, and more may have come.
                    if burst.try_with_value(String::len) == Some(length) {
                        settle(staff, asks, burst);
                    }
                });
                true
            }
            _ => false,
        }
    });
}

/// A burst belongs into the field; a single key means something.
fn settle(staff: Staff, asks: RwSignal<bool>, burst: StoredValue<String>) {
    if burst.with_value(|burst| burst.chars().count() > 1) {
        return flush(staff, burst);
    }
    let key = burst.with_value(|burst| burst.chars().next());
    burst.set_value(String::new());
    let Some(key) = key.filter(|_| staff.keys_on.get_untracked()) else {
        return;
    };
    let key = key.to_ascii_lowercase();
    match key {
        '?' | '\u{FF1F}' => asks.set(true),
        '/' => check_in::focus_soon(),
        _ => {
            let mark = panel::MARKS.iter().find(|(_, own)| *own == key);
            if let Some((mark, _)) = mark {
                panel::set(staff, *mark);
            }
        }
    }
}

fn flush(staff: Staff, burst: StoredValue<String>) {
    staff.typed.set(burst.get_value());
    burst.set_value(String::new());
    check_in::focus_soon();
}

/// What the keys do, and the switch that turns the single ones off.
pub(super) fn help(staff: Staff, asks: RwSignal<bool>) -> AnyView {
    let lines = [
        ("desk-key-arrows", None),
        ("desk-key-arrived", Some("A")),
        ("desk-key-done", Some("D")),
        ("desk-key-no-show", Some("N")),
        ("desk-key-undo", Some("U")),
        ("desk-key-find", Some("/")),
        ("desk-key-help", Some("?")),
    ];
    let line = |(id, key): (&'static str, Option<&'static str>)| {
        let words =
            Signal::derive(move || text_with(id, &[("key", key.unwrap_or_default().to_owned())]));
        view! { <li>{words}</li> }
    };
    let switch = move |event| staff.keys_on.set(event_target_checked(&event));
    view! {
        <section class="cluster">
            <Button label=msg("desk-keys") kind=ButtonKind::Quiet on_press=move |()| asks.set(true) />
            <div class="choice">
                <input
                    class="choice-input"
                    type="checkbox"
                    id="desk-keys-on"
                    prop:checked=staff.keys_on
                    on:change=switch
                />
                <label class="choice-label" for="desk-keys-on">{msg("desk-keys-on")}</label>
            </div>
        </section>
        <Dialog id="desk-keys" title=msg("desk-keys") open=asks>
            <ul class="bullets">{lines.map(line).collect_view()}</ul>
            <p>{msg("desk-keys-where")}</p>
            <div class="actions">
                <Button label=msg("desk-keys-close") on_press=move |()| asks.set(false) />
            </div>
        </Dialog>
    }
    .into_any()
}
