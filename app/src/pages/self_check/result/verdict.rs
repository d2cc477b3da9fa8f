use super::super::words::yuan;
use super::{Shown, missing, reasons};
use crate::components::{Tag, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use egude_rules::outcome::Amount;
use egude_rules::{Outcome, Verdict};
use leptos::prelude::*;

/// One program: what it comes to, how much, why, and what would change it.
pub(super) fn view(shown: &Shown, outcome: &Outcome) -> AnyView {
    let id = &outcome.program;
    let word = outcome.verdict.as_str();
    let heading = format!("program-{id}");
    let named_by = heading.clone();
    view! {
        <section class="card outcome" data-verdict=word aria-labelledby=named_by>
            <h2 id=heading>{msg_of(format!("program-{id}-name"))}</h2>
            <p class="outcome-verdict">
                <Tag label=msg_of(format!("verdict-{word}")) tone=tone(outcome.verdict) />
            </p>
            <p>{msg_of(format!("verdict-{word}-body"))}</p>
            {(outcome.verdict == Verdict::Likely).then(|| amount(outcome.amount.as_ref()))}
            {missing::view(shown, outcome)}
            {reasons::view(shown, outcome)}
            <p class="quiet">{msg("result-estimate")}</p>
        </section>
    }
    .into_any()
}

fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Likely => Tone::Success,
        Verdict::OneFactMissing | Verdict::NeedsStaff => Tone::Attention,
        // Not an error and nobody's fault: said quietly.
        Verdict::Unlikely => Tone::Info,
    }
}

fn amount(amount: Option<&Amount>) -> AnyView {
    let Some(amount) = amount.cloned() else {
        return view! { <p>{msg("amount-unknown")}</p> }.into_any();
    };
    let (lo, hi) = (amount.lo, amount.hi);
    let words = Signal::derive(move || {
        if lo == hi {
            text_with("amount-exact", &[("amount", yuan(lo))])
        } else {
            text_with("amount-range", &[("from", yuan(lo)), ("to", yuan(hi))])
        }
    });
    view! {
        <h3>{msg("amount-title")}</h3>
        <div class="outcome-amount"><Up text=words /></div>
        <p class="quiet">{move || text("amount-how")} {move || text("amount-first")}</p>
    }
    .into_any()
}
