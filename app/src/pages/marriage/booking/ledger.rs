//! What counts, and how often it has happened.

use super::state;
use crate::components::{Details, Text, Up, date_text};
use crate::i18n::{msg, text_with};
use crate::pages::marriage::when;
use egude_client::booking::{Booking, LedgerState};
use leptos::prelude::*;

/// Until when nothing is counted; folded, the office's rules with the person's own counts.
pub(super) fn view(booking: &Booking) -> AnyView {
    let until = (state::can_change(booking) && state::cancels_count(booking)).then(|| {
        let (past, until) = (state::counts_now(booking), booking.cancel_until);
        let words: Text = Signal::derive(move || {
            if past {
                msg("manage-until-past").get()
            } else {
                text_with("manage-until", &[("when", when::instant(until))])
            }
        });
        view! { <p><Up text=words /></p> }
    });
    let blocked = booking.ledger.blocked_until.map(|day| {
        let words =
            Signal::derive(move || text_with("manage-ledger-blocked", &[("date", date_text(day))]));
        view! { <li><strong><Up text=words /></strong></li> }
    });
    let rules: Vec<_> = booking.ledger.rules.iter().filter_map(rule).collect();
    let counts = (!rules.is_empty() || blocked.is_some()).then(|| {
        view! {
            <Details summary=msg("manage-ledger-title")>
                <ul class="bullets">
                    {rules}
                    {blocked}
                    <li>{msg("manage-ledger-walk-in")}</li>
                </ul>
            </Details>
        }
    });
    view! { {until} {counts} }.into_any()
}

fn rule(rule: &LedgerState) -> Option<AnyView> {
    let id = match (rule.no_shows, rule.cancels) {
        (0, 0) => return None,
        (_, 0) => "manage-ledger-no-shows",
        (0, _) => "manage-ledger-cancels",
        _ => "manage-ledger-both",
    };
    let only_cancels = rule.no_shows == 0;
    let (had, limit) = if only_cancels {
        (rule.had_cancels, rule.cancels)
    } else {
        (rule.had_no_shows, rule.no_shows)
    };
    let values = [
        ("days", rule.days),
        ("block", rule.block_days),
        ("had", had),
        ("limit", limit),
        ("hadcancels", rule.had_cancels),
        ("limitcancels", rule.cancels),
    ]
    .map(|(name, value)| (name, value.to_string()));
    let words = Signal::derive(move || text_with(id, &values));
    Some(view! { <li><Up text=words /></li> }.into_any())
}
