//! Taking an application back, all of it or one program: asked once, with what it means.

use super::show::of_case;
use crate::components::{Button, ButtonKind, Dialog, Text, Up};
use crate::i18n::{msg, text, text_with};
use crate::pages::act::Act;
use crate::pages::aid::words;
use crate::platform::focus;
use crate::state::aid::Cases;
use crate::state::marriage::Client;
use egude_client::ProblemCode;
use egude_client::aid::{Applications, ChangeTarget, Stage, WithdrawRequest};
use leptos::prelude::*;
use std::sync::Arc;

/// What is asked about: a program, or everything.
type Target = Option<String>;

pub(super) fn view() -> AnyView {
    let target = RwSignal::new(None::<Target>);
    let asking = RwSignal::new(false);
    let choose = Callback::new(move |chosen: Target| {
        target.set(Some(chosen));
        asking.set(true);
    });
    let may = of_case(|case| case.may(ChangeTarget::Withdraw));
    let open = of_case(|case| {
        let open = case.parts.iter().filter(|part| can_end(part.stage));
        open.map(|part| part.program.clone()).collect::<Vec<_>>()
    });
    let buttons = move || {
        let programs = open.get().unwrap_or_default();
        let one = |program: String| {
            let named = program.clone();
            let label: Text = Signal::derive(move || {
                text_with(
                    "aid-withdraw-one",
                    &[("program", words::program_now(&named))],
                )
            });
            view! {
                <Button label kind=ButtonKind::Secondary on_press=move |()| choose.run(Some(program.clone())) />
            }
        };
        let several = programs.len() > 1;
        let each = several.then(|| programs.into_iter().map(one).collect_view());
        view! {
            <div class="button-row">
                <Button label=msg("aid-withdraw-all") kind=ButtonKind::Secondary icon="bin" on_press=move |()| choose.run(None) />
                {each}
            </div>
        }
    };
    let body = move || match may.get() {
        Some(true) => buttons().into_any(),
        _ => view! { <p class="quiet">{msg("aid-withdraw-not")}</p> }.into_any(),
    };
    view! {
        <section class="stack no-print" aria-labelledby="case-withdraw">
            <h2 id="case-withdraw">{msg("aid-withdraw-title")}</h2>
            {body}
            {dialog(target, asking)}
        </section>
    }
    .into_any()
}

fn can_end(stage: Stage) -> bool {
    !matches!(
        stage,
        Stage::Approved
            | Stage::PapersDue
            | Stage::Paid
            | Stage::Refused
            | Stage::Ended
            | Stage::Withdrawn
            | Stage::PassedOn
    )
}

fn dialog(target: RwSignal<Option<Target>>, asking: RwSignal<bool>) -> AnyView {
    let (cases, client, act) = (Cases::get(), Cases::client(), Act::new());
    let what: Text = Signal::derive(move || match target.get().flatten() {
        Some(program) => words::program_now(&program),
        None => text("aid-withdraw-whole"),
    });
    let yes = move |()| {
        let (Some(open), Some(client), Some(program)) =
            (cases.open.get_untracked(), &client, target.get_untracked())
        else {
            return;
        };
        let request = WithdrawRequest { program };
        let (reference, key) = open.opener();
        let work = move |client: Arc<Client>, intent: String| async move {
            client.withdraw(&intent, reference, &key, &request).await
        };
        let again = client.clone();
        act.run(client, work, move |result| match result {
            Ok(case) => {
                let _ = asking.try_set(false);
                cases.renew(case);
                focus::heading_soon();
                None
            }
            Err(error) => {
                if error.is(ProblemCode::StateChanged) {
                    cases.look_again(again);
                }
                Some(error)
            }
        });
    };
    let line = |id: &'static str| view! { <li><Up text=msg(id) /></li> };
    view! {
        <Dialog id="withdraw" title=msg("aid-withdraw-ask") open=asking>
            <p><strong><Up text=what /></strong></p>
            <ul class="bullets">
                {["aid-withdraw-1", "aid-withdraw-2", "aid-withdraw-3"].map(line)}
            </ul>
            {act.trouble()}
            <div class="actions">
                <Button label=msg("aid-withdraw-yes") kind=ButtonKind::Danger disabled=act.is_busy() on_press=yes />
                <Button label=msg("aid-withdraw-no") kind=ButtonKind::Secondary on_press=move |()| asking.set(false) />
            </div>
        </Dialog>
    }
    .into_any()
}
