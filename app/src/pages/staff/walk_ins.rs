//! People who came without an appointment: a counter a service, today only.

use crate::components::{Button, ButtonKind, Up};
use crate::i18n::{msg, text, text_with};
use crate::platform::clock;
use crate::state::staff::Staff;
use egude_client::booking::Service;
use leptos::prelude::*;

pub(super) fn view(staff: Staff) -> AnyView {
    let services = Memo::new(move |_| {
        let day = staff.day();
        day.with(|day| {
            let services = day.iter().flat_map(|day| &day.services);
            services.map(|one| one.service).collect::<Vec<_>>()
        })
    });
    let is_today = Memo::new(move |_| staff.date() == clock::today());
    let one = move |service: Service| {
        let count = move || {
            let day = staff.day();
            day.with(|day| {
                let mut all = day.iter().flat_map(|day| &day.walk_ins);
                all.find(|one| one.service == service)
                    .map_or(0, |one| one.count)
            })
        };
        let name = move || text(&format!("marriage-{}", service.as_str()));
        let words = Signal::derive(move || {
            let values = [("service", name()), ("n", count().to_string())];
            text_with("desk-walk-in", &values)
        });
        let label = Signal::derive(move || text_with("desk-walk-in-add", &[("service", name())]));
        let add = move || {
            is_today.get().then(|| {
                view! {
                    <Button
                        label
                        kind=ButtonKind::Secondary
                        icon="plus"
                        disabled=staff.is_busy()
                        on_press=move |()| staff.walk_in(service)
                    />
                }
            })
        };
        view! { <li class="desk-walk-in"><span><Up text=words /></span> {add}</li> }
    };
    let all = move || services.get().into_iter().map(one).collect_view();
    view! {
        <section class="stack" aria-labelledby="desk-walk-ins">
            <h2 id="desk-walk-ins">{msg("desk-walk-ins")}</h2>
            <ul class="desk-walk-ins">{all}</ul>
        </section>
    }
    .into_any()
}
