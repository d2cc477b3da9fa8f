//! Shown instead of the app when `config.json` is wrong: for the clerk who has to mend it.

use crate::components::{Notice, SummaryList, SummaryRow, Tone};
use crate::config::{ConfigError, FILE};
use crate::i18n::{msg, msg_of};
use crate::page::PageShell;
use leptos::prelude::*;

/// The file, the field and the mistake.
#[component]
pub fn ConfigErrorPage(
    /// What is wrong.
    error: ConfigError,
) -> AnyView {
    let problem = msg_of(format!("problem-config-{}", error.problem.code()));
    let rows = vec![
        SummaryRow::new(msg("config-error-file"), FILE),
        SummaryRow::new(msg("config-error-field"), Signal::stored(error.field)),
        SummaryRow::new(msg("config-error-problem"), problem),
    ];
    view! {
        <div class="frame">
            <PageShell title=msg("config-error-title") lede=msg("config-error-lede")>
                <SummaryList rows />
                <Notice title=msg("config-error-visitors") tone=Tone::Info />
            </PageShell>
        </div>
    }
    .into_any()
}
