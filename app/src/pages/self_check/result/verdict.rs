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
            {amount(outcome, shown.assessment.uses_samples)}
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

/// How much, where the family may get it; while something is open, under that condition.
fn amount(outcome: &Outcome, sample: bool) -> Option<AnyView> {
    let likely = outcome.verdict == Verdict::Likely;
    let Some(&Amount { lo, hi, .. }) = outcome.told().find_map(|f| f.amount.as_ref()) else {
        return likely.then(|| view! { <p>{msg("amount-unknown")}</p> }.into_any());
    };
    if hi == 0 {
        return None;
    }
    let words = Signal::derive(move || {
        if lo == hi {
            text_with("amount-exact", &[("amount", yuan(lo))])
        } else {
            text_with("amount-range", &[("from", yuan(lo)), ("to", yuan(hi))])
        }
    });
    let title = if likely {
        "amount-title"
    } else {
        "amount-if-title"
    };
    let tag = sample.then(|| view! { <Tag label=msg("sample-data") tone=Tone::Sample /> });
    Some(
        view! {
            <h3>{msg(title)}</h3>
            <div class="outcome-amount"><Up text=words /> " " {tag}</div>
            <p class="quiet">{move || text("amount-how")} {move || text("amount-first")}</p>
        }
        .into_any(),
    )
}
