use super::{Shown, figures};
use crate::components::{Details, Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use egude_rules::outcome::{Change, Compared, Test};
use egude_rules::pack::Confidence;
use egude_rules::{Outcome, Tri};
use leptos::prelude::*;

/// Every test with its figures, articles and rates, and what would turn it.
pub(super) fn view(shown: &Shown, outcome: &Outcome) -> AnyView {
    let tests: Vec<_> = tests(outcome).map(|t| test(shown, t)).collect();
    let changes = changes(shown, outcome);
    let changes = (!changes.is_empty()).then(|| {
        view! {
            <h3>{msg("change-title")}</h3>
            <ul class="bullets">{changes.into_iter().map(|text| view! { <li><Up text /></li> }).collect_view()}</ul>
        }
    });
    view! {
        <h3>{msg("reasons-title")}</h3>
        <ul class="tests">{tests}</ul>
        {changes}
    }
    .into_any()
}

/// Of those for whom it may come, or of all.
fn tests(outcome: &Outcome) -> impl Iterator<Item = &Test> {
    outcome.told().flat_map(|finding| &finding.tests)
}

fn test(shown: &Shown, test: &Test) -> AnyView {
    let spared = was_not_needed(shown, test);
    let (word, tone) = match test.result {
        Tri::Unknown if spared => ("test-not-needed", Tone::Quiet),
        Tri::True => ("test-true", Tone::Success),
        Tri::False => ("test-false", Tone::Info),
        Tri::Unknown => ("test-unknown", Tone::Attention),
    };
    let title = msg_of(format!("rule-{}-title", test.rule.to_ascii_lowercase()));
    // Beside figures of its own, only what is still open says more.
    let says_more = |part: &&Test| test.compared.is_none() || part.result == Tri::Unknown;
    let parts = test
        .parts
        .iter()
        .filter(says_more)
        .map(|part| self::test(shown, part));
    let parts: Vec<_> = parts.collect();
    let parts = (!parts.is_empty()).then(|| view! { <ul class="tests">{parts}</ul> });
    let inside = view! { {grounds(shown, test)} {parts} }.into_any();
    view! {
        <li class="test">
            <p class="test-title"><Tag label=msg(word) tone /> <span>{title}</span></p>
            {test.compared.as_ref().filter(|_| !spared).map(|it| compared(it, uses_sample(test)))}
            {not_limited(test)}
            <Details summary=msg("reasons-open")>{inside}</Details>
        </li>
    }
    .into_any()
}

/// Another test had settled the verdict, so nobody asked for this one's facts.
fn was_not_needed(shown: &Shown, test: &Test) -> bool {
    if test.result != Tri::Unknown {
        return false;
    }
    let open = shown
        .assessment
        .outcomes
        .iter()
        .any(|outcome| !outcome.missing.is_empty());
    !open && test.lacks.iter().any(egude_rules::Lack::can_be_asked)
}

/// A figure that nobody published looks so wherever it stands.
fn uses_sample(test: &Test) -> bool {
    test.rates.iter().any(|rate| rate.source.sample)
        || test.params.iter().any(|param| param.source.sample)
}

/// A limit that the place does not have decides nothing, and that is said.
fn not_limited(test: &Test) -> Option<AnyView> {
    let quiet = test.result == Tri::True && test.compared.is_none() && test.parts.is_empty();
    quiet.then(|| view! { <p class="quiet">{msg("rule-not-limited")}</p> }.into_any())
}

fn compared(compared: &Compared, sample: bool) -> AnyView {
    let (own, limit, relation) = (
        compared.own.clone(),
        compared.limit.clone(),
        compared.relation,
    );
    let own_line =
        Signal::derive(move || [figures::name(&own.id), figures::figure(&own)].join(" "));
    let limit_line = Signal::derive(move || {
        let relation = text(&format!("test-limit-{}", figures::relation(relation)));
        [relation, figures::figure(&limit)].join(" ")
    });
    let tag =
        sample.then(|| view! { <Tag label=msg("sample-data") tone=Tone::Sample /> }.into_any());
    let figure = |term: &'static str, line: Text, tag: Option<AnyView>| {
        view! { <div class="figure"><dt>{msg(term)}</dt><dd><Up text=line /> " " {tag}</dd></div> }
    };
    view! {
        <dl class="figures">
            {figure("test-own", own_line, None)} {figure("test-limit", limit_line, tag)}
        </dl>
    }
    .into_any()
}

fn grounds(shown: &Shown, test: &Test) -> AnyView {
    let line = |title: &'static str, lines: Vec<Text>| {
        (!lines.is_empty()).then(|| {
            let items = lines
                .into_iter()
                .map(|text| view! { <li><Up text /></li> })
                .collect_view();
            view! { <p class="grounds-title">{msg(title)}</p><ul class="bullets">{items}</ul> }
        })
    };
    let cites = test.cite.iter().map(|cite| {
        let (shown, cite) = (shown.clone(), cite.clone());
        Signal::derive(move || figures::cite(&shown, &cite))
    });
    let rates = test.rates.iter().map(|rate| {
        let rate = rate.clone();
        Signal::derive(move || figures::rate(&rate))
    });
    let params = test.params.iter().map(|param| {
        let param = param.clone();
        Signal::derive(move || figures::param(&param))
    });
    let open = matches!(test.confidence, Confidence::Uncertain | Confidence::Decided);
    view! {
        {line("test-cite", cites.collect())}
        {line("test-rate", rates.collect())}
        {line("test-param", params.collect())}
        {open.then(|| view! { <p class="quiet">{msg("test-unsettled")}</p> })}
    }
    .into_any()
}

/// What would turn the tests that do not hold, deepest parts included; not those that nobody asked
/// about.
fn changes(shown: &Shown, outcome: &Outcome) -> Vec<Text> {
    let mut open: Vec<&Test> = tests(outcome).collect();
    open.reverse();
    let mut found = Vec::new();
    while let Some(test) = open.pop() {
        open.extend(test.parts.iter().rev());
        if was_not_needed(shown, test) {
            continue;
        }
        // The first change is of the compared figure itself, whose value is known here.
        let own = test.compared.as_ref().map(|compared| compared.own.clone());
        for (index, change) in test.change.iter().enumerate() {
            found.push(change_text(
                change.clone(),
                own.clone().filter(|_| index == 0),
            ));
        }
    }
    found
}

fn change_text(change: Change, own: Option<egude_rules::outcome::Figure>) -> Text {
    Signal::derive(move || {
        let relation = figures::relation(change.relation);
        let figure = ("figure", figures::name(&change.id));
        let limit = ("limit", figures::amount(change.limit, change.unit));
        match &own {
            Some(own) => text_with(
                &format!("change-{relation}"),
                &[figure, limit, ("own", figures::figure(own))],
            ),
            None => text_with(&format!("change-{relation}-open"), &[figure, limit]),
        }
    })
}
