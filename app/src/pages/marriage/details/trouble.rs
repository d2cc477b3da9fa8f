//! Why it is not confirmed, as far as it is no matter of a field.

use super::super::when;
use crate::components::{Notice, Tone, date_text};
use crate::errors;
use crate::i18n::{msg, msg_of, text_with};
use crate::state::marriage::{Confirming, Trouble};
use egude_domain::{Date, Moment};
use leptos::prelude::*;

pub(super) fn view(confirming: Confirming) -> AnyView {
    let shown = move || match confirming.trouble()? {
        Trouble::Fields(_) | Trouble::Code(_) => None,
        Trouble::Barred(code, until) => {
            let until = until.map(|until| {
                let words =
                    move || text_with("details-barred-until", &[("date", day_or_instant(&until))]);
                view! { <p>{words}</p> }
            });
            Some(
                view! {
                    <Notice title=msg_of(errors::problem_message_id(code)) tone=Tone::Attention announces=true>
                        {until}
                        <p>{msg("times-walk-in-anyway")}</p>
                    </Notice>
                }
                .into_any(),
            )
        }
        Trouble::Failed(failure) => {
            let trace = failure.trace.map(|id| {
                let quoted = move || text_with("problem-trace", &[("id", id.clone())]);
                view! { <p class="quiet">{quoted}</p> }
            });
            Some(
                view! {
                    <Notice title=msg_of(failure.message) tone=Tone::Attention announces=true>
                        <p>{msg("details-failed-body")}</p>
                        {trace}
                    </Notice>
                }
                .into_any(),
            )
        }
    };
    shown.into_any()
}

/// A day or an instant in words; as it came if it is neither.
fn day_or_instant(text: &str) -> String {
    match (text.parse::<Date>(), text.parse::<Moment>()) {
        (Ok(day), _) => date_text(day),
        (_, Ok(moment)) => when::instant(moment),
        _ => text.to_owned(),
    }
}
