//! The form: who comes, where messages go, what one agrees to.

use super::fields::{self, Faults, error_at};
use super::{Typed, consent, person, trouble};
use crate::components::{Button, Checkboxes, Choice, ErrorSummary, Field};
use crate::i18n::msg;
use crate::platform::clock;
use crate::state::marriage::{
    Confirming, Fault, Keeping, Service, Standing, Trouble, Wanted, needs_both, read,
};
use crate::state::{Load, Marriage};
use egude_client::booking::{FieldNeed, Hold, Registry};
use leptos::prelude::*;

const TOGETHER: &str = "together";

pub(super) fn view(
    keeping: Keeping,
    confirming: Confirming,
    hold: StoredValue<Hold>,
    registry: StoredValue<Registry>,
    form: Typed,
) -> AnyView {
    let (service, start) = hold.with_value(|hold| (hold.service, hold.start));
    let wanted = registry.with_value(|registry| wanted(registry, service));
    let draft = Marriage::get().draft;
    let faults: Faults = RwSignal::new(Vec::new());
    let attempt = RwSignal::new(0_u32);
    // What the back end found wrong comes back to its fields.
    Effect::new(move |_| {
        if let Some(Trouble::Fields(found)) = confirming.trouble() {
            faults.set(found);
            attempt.update(|n| *n += 1);
        }
    });
    let is_kept = Memo::new(move |_| matches!(keeping.standing(), Load::Ready(Standing::Held)));
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !is_kept.get_untracked() {
            return;
        }
        let mut found = Vec::new();
        let given = match read(draft, wanted) {
            Ok(given) => Some(given),
            Err(wrong) => {
                found = wrong;
                None
            }
        };
        if !form
            .consent
            .with_untracked(|all| all.iter().any(|one| one == consent::AGREED))
        {
            found.push(Fault {
                pointer: "/consent".to_owned(),
                code: "not-agreed",
                n: None,
            });
        }
        faults.set(found.clone());
        match given {
            Some(given) if found.is_empty() => {
                form.code.set(String::new());
                confirming.send_code(given);
            }
            _ => attempt.update(|n| *n += 1),
        }
    };
    let count = if wanted.two { 2 } else { 1 };
    let people = (0..count)
        .map(|at| registry.with_value(|registry| person::view(at, wanted, registry, faults)));
    let consent = registry.with_value(|it| consent::view(it, start, form.consent, faults));
    let remark = (wanted.remark != FieldNeed::No).then(|| remark(wanted.remark, faults));
    let disabled = Signal::derive(move || confirming.is_busy() || !is_kept.get());
    view! {
        <ErrorSummary errors=fields::links(faults, wanted.two) attempt />
        <form class="stack details-form" novalidate=true on:submit=on_submit>
            {people.collect_view()}
            <Field
                id="contact-phone"
                label=msg("details-phone")
                value=draft.phone
                hint=Signal::derive(|| Some(msg("details-phone-hint").get()))
                error=error_at(faults, "/phone".to_owned())
                inputmode="tel"
                autocomplete="tel"
                size="medium"
            />
            {wanted.two.then(together)}
            {remark}
            {consent}
            {trouble::view(confirming)}
            <div class="action-bar">
                <Button label=msg("details-send-code") submits=true icon="next" disabled />
            </div>
        </form>
    }
    .into_any()
}

fn wanted(registry: &Registry, service: Service) -> Wanted {
    Wanted {
        two: needs_both(service),
        ages: service == Service::Marry,
        second_phone: registry.second_phone,
        remark: registry.remark,
        today: clock::today(),
    }
}

/// That both are here: then the other one needs no link.
fn together() -> AnyView {
    let draft = Marriage::get().draft;
    let before = draft.together.get_untracked();
    let value = RwSignal::new(
        before
            .then(|| TOGETHER.to_owned())
            .into_iter()
            .collect::<Vec<_>>(),
    );
    Effect::new(move |_| {
        let both = value.with(|all| all.iter().any(|one| one == TOGETHER));
        draft.together.set(both);
    });
    let choices = vec![
        Choice::new(TOGETHER, msg("details-together"))
            .hint(Signal::derive(|| Some(msg("details-together-hint").get()))),
    ];
    view! {
        <Checkboxes id="together" legend=msg("details-together-title") values=value choices />
    }
    .into_any()
}

fn remark(need: FieldNeed, faults: Faults) -> AnyView {
    let label = if need == FieldNeed::Required {
        "details-remark"
    } else {
        "details-remark-optional"
    };
    view! {
        <Field
            id="remark"
            label=msg(label)
            value=Marriage::get().draft.remark
            error=error_at(faults, "/remark".to_owned())
        />
    }
    .into_any()
}
