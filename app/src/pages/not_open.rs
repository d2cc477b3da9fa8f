use crate::components::{Hotlines, LinkButton, Notice, Tone};
use crate::i18n::{msg, msg_of};
use crate::page::PageShell;
use crate::routes::Service;
use leptos::prelude::*;

/// A door that is not open here yet: what to do today all the same.
#[component]
pub(super) fn NotOpenPage(
    /// The service behind the door.
    service: Service,
) -> AnyView {
    let slug = service.slug();
    let name = msg_of(format!("service-{slug}-name"));
    view! {
        <PageShell title=name trail=name>
            <Notice title=msg("not-open-title") tone=Tone::Attention>
                <p>{msg("not-open-body")}</p>
            </Notice>
            <section class="stack" aria-labelledby="not-open-now">
                <h2 id="not-open-now">{msg("not-open-now")}</h2>
                <p>{msg_of(format!("service-{slug}-now"))}</p>
                <Hotlines />
            </section>
            <div class="button-row"><LinkButton label=msg("back-to-doors") href="/" icon="back" /></div>
        </PageShell>
    }
    .into_any()
}
