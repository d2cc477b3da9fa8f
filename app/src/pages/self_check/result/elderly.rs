//! To the service points for older people, with what this result says of who may pay less there.
//! Nothing goes along unless somebody presses: then a handful of words, in memory.

use super::Shown;
use crate::components::Button;
use crate::i18n::msg;
use crate::state::Deployment;
use crate::state::places::for_you::{ForYou, Whose};
use egude_domain::{Answer, Facts, Value};
use egude_places::{Group, for_you};
use egude_rules::outcome::Finding;
use egude_rules::{Outcome, Verdict};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// Where the service points are.
const FINDER: &str = "/elderly";

/// Programs of the packs that service points know as groups.
const PROGRAMS: [(&str, Group); 4] = [
    ("dibao", Group::Dibao),
    ("dibao-single", Group::Dibao),
    ("tekun", Group::Tekun),
    ("edge", Group::Edge),
];

/// The way there; not there if nothing here would change a price.
pub(super) fn view(shown: &Shown) -> Option<AnyView> {
    let open = Deployment::get().read(|config| config.elderly.is_some());
    let groups = groups(shown);
    if !open || groups.is_empty() {
        return None;
    }
    let (navigate, as_of) = (use_navigate(), shown.assessment.on);
    let go = move |()| {
        ForYou::get().agree(groups.clone(), as_of, Whose::Check);
        navigate(FINDER, NavigateOptions::default());
    };
    Some(
        view! {
            <section class="card stack no-print" aria-labelledby="for-you-use">
                <h2 id="for-you-use">{msg("for-you-use-title")}</h2>
                <p>{msg("for-you-use-body")}</p>
                <div class="actions">
                    <Button label=msg("for-you-use-button") on_press=go icon="next" />
                </div>
            </section>
        }
        .into_any(),
    )
}

/// The groups of the one in the family whom service points are for: the oldest of those who are 60,
/// else who has a disability.
fn groups(shown: &Shown) -> Vec<Group> {
    let members = &shown.journey.household.members;
    let age = |facts: &Facts| match facts.get("birth-month") {
        // Of a month only the lesser age is sure.
        Answer::Known(Value::Month(month)) => Some(month.age_on(shown.assessment.on).0),
        _ => None,
    };
    let aged = members.iter().enumerate();
    let aged = aged.filter_map(|(at, facts)| Some((at, age(facts)?)));
    let oldest = aged.filter(|(_, age)| *age >= 60).max_by_key(|it| it.1);
    let disabled = || members.iter().position(is_disabled);
    let Some(at) = oldest.map(|(at, _)| at).or_else(disabled) else {
        return Vec::new();
    };
    let years = age(&members[at]).and_then(|years| u16::try_from(years).ok());
    let mut groups: Vec<Group> = years.and_then(for_you::of_age).into_iter().collect();
    let outcomes = shown.assessment.outcomes.iter();
    let likely = outcomes.filter(|outcome| is_likely_for(outcome, at));
    groups.extend(likely.filter_map(|outcome| group_of(&outcome.program)));
    if let Answer::Known(Value::Choices(granted)) = shown.journey.household.family.get("benefits") {
        groups.extend(granted.iter().filter_map(|id| group_of(id)));
    }
    if is_disabled(&members[at]) {
        groups.push(Group::Disabled);
    }
    if is_severe(&members[at]) {
        groups.push(Group::SeverelyDisabled);
    }
    groups.sort_unstable();
    groups.dedup();
    groups
}

fn group_of(program: &str) -> Option<Group> {
    let known = PROGRAMS.iter().find(|(id, _)| *id == program);
    known.map(|(_, group)| *group)
}

/// Only what is likely counts, and of a person's program only for this one.
fn is_likely_for(outcome: &Outcome, member: usize) -> bool {
    let of = |finding: &&Finding| finding.member.is_none_or(|it| it == member);
    let mut findings = outcome.findings.iter().filter(of);
    findings.any(|finding| finding.verdict == Verdict::Likely)
}

fn is_disabled(facts: &Facts) -> bool {
    matches!(facts.get("disabled"), Answer::Known(Value::Flag(true)))
}

/// Grade 1 or 2.
fn is_severe(facts: &Facts) -> bool {
    matches!(
        facts.get("disability-grade"),
        Answer::Known(Value::Choice(grade)) if matches!(grade.as_str(), "1" | "2")
    )
}
