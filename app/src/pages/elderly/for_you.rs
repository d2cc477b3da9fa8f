//! What it may cost you: counted only when somebody says so, and not any more as soon as they say
//! that. Either from the self-check's result, or ticked here; in memory, and sent nowhere.

use crate::components::date_text;
use crate::components::{Button, ButtonKind, Checkboxes, Choice, Details, LinkButton, Text, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::platform::clock;
use crate::state::Visit;
use crate::state::places::for_you::{Agreed, ForYou, Whose};
use egude_places::Group;
use leptos::prelude::*;

/// Where the result of the self-check is, from which it can be taken over.
const RESULT: &str = "/self-check/result";

/// What is counted and taking it back, or the offer to count it.
pub(super) fn view() -> AnyView {
    let for_you = ForYou::get();
    (move || match for_you.agreed() {
        Some(agreed) => counted(for_you, agreed),
        None => offer(for_you),
    })
    .into_any()
}

fn counted(for_you: ForYou, agreed: Agreed) -> AnyView {
    let as_of = agreed.as_of;
    let words: Text = Signal::derive(move || {
        let groups = agreed.groups.iter();
        let groups: Vec<_> = groups
            .map(|group| text(&format!("place-group-{group}")))
            .collect();
        let groups = ("groups", groups.join(&text("list-separator")));
        let id = match agreed.whose {
            Whose::Check => "for-you-from-check",
            Whose::Hand => "for-you-from-hand",
        };
        text_with(id, &[groups, ("date", date_text(as_of))])
    });
    view! {
        <section class="card stack for-you no-print" aria-label=msg("for-you-title")>
            <p><Up text=words /></p>
            <p class="quiet">{msg("for-you-may")}</p>
            <div class="actions">
                <Button
                    label=msg("for-you-take-back") kind=ButtonKind::Secondary icon="close"
                    on_press=move |()| for_you.take_back()
                />
            </div>
        </section>
    }
    .into_any()
}

fn offer(for_you: ForYou) -> AnyView {
    let ticked = RwSignal::new(Vec::<String>::new());
    let choice =
        |group: &Group| Choice::new(group.as_str(), msg_of(format!("place-group-{group}")));
    let choices = Group::ALL.iter().map(choice).collect();
    let agree = move |()| {
        let groups: Vec<Group> = ticked
            .get_untracked()
            .iter()
            .filter_map(|word| word.parse().ok())
            .collect();
        if !groups.is_empty() {
            for_you.agree(groups, clock::today(), Whose::Hand);
        }
    };
    let none = Signal::derive(move || ticked.with(Vec::is_empty));
    let begun = Visit::get().check_is_begun();
    let from_check = begun.then(|| {
        view! {
            <p>{msg("for-you-check")}</p>
            <div class="actions">
                <LinkButton
                    label=msg("for-you-to-result") href=Signal::stored(RESULT.to_owned())
                    kind=ButtonKind::Secondary
                />
            </div>
        }
    });
    view! {
        <div class="for-you no-print">
            <Details summary=msg("for-you-title") off_paper=true>
                <p>{msg("for-you-what")}</p>
                {from_check}
                <Checkboxes id="for-you" legend=msg("for-you-legend") values=ticked choices />
                <div class="actions">
                    <Button label=msg("for-you-agree") on_press=agree disabled=none />
                </div>
            </Details>
        </div>
    }
    .into_any()
}
