use super::super::words;
use super::{Shown, change, figures, old};
use crate::components::{Details, Folded, Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use egude_rules::expr::Expr;
use egude_rules::outcome::{Compared, Finding, Test};
use egude_rules::pack::Confidence;
use egude_rules::{Outcome, Tri};
use leptos::prelude::*;

/// Every test with its figures, articles and rates, and what would turn it: folded.
pub(super) fn folded(shown: &Shown, outcome: &Outcome) -> AnyView {
    let (shown, outcome) = (shown.clone(), outcome.clone());
    view! { <Details summary=msg("reasons-title")>{view(&shown, &outcome)}</Details> }.into_any()
}

/// The same, for a program that is not likely: drawn when somebody asks for it.
pub(super) fn on_demand(shown: &Shown, outcome: &Outcome, summary: Text) -> AnyView {
    let (shown, outcome) = (shown.clone(), outcome.clone());
    let body = move || view(&shown, &outcome);
    view! { <Folded summary body /> }.into_any()
}

/// A place for the family, or one for each member.
pub(super) fn view(shown: &Shown, outcome: &Outcome) -> AnyView {
    // Persons of whom everything comes out alike stand together.
    let mut alike: Vec<Vec<&Finding>> = Vec::new();
    for finding in outcome.told() {
        let same = |group: &&mut Vec<&Finding>| {
            let first = group.first();
            first.is_some_and(|it| it.verdict == finding.verdict && it.tests == finding.tests)
        };
        match alike.iter_mut().find(same) {
            Some(group) => group.push(finding),
            None => alike.push(vec![finding]),
        }
    }
    let several = shown.journey.members.len() > 1;
    let one = |group: &Vec<&Finding>| {
        let finding = group.first()?;
        let who = group.iter().filter_map(|it| it.member.filter(|_| several));
        let who = shown.people(who).map(|who| {
            let word = format!("verdict-{}", finding.verdict.as_str());
            let tone = super::card::tone(finding.verdict);
            view! {
                <p class="reasons-who"><strong><Up text=who /></strong> " " <Tag label=msg_of(word) tone /></p>
            }
        });
        let tests = finding.tests.iter().map(|it| test(shown, outcome, it));
        Some(
            view! {
                <div class="reasons">
                    {who}
                    <ul class="tests">{tests.collect_view()}</ul>
                    {change::view(shown, finding)}
                </div>
            }
            .into_any(),
        )
    };
    alike.iter().filter_map(one).collect_view().into_any()
}

/// What the first test that decides against it says.
pub(super) fn deciding(shown: &Shown, outcome: &Outcome) -> Vec<Text> {
    let mut ids: Vec<String> = Vec::new();
    let covered = outcome.is_covered();
    // Beside somebody for whom it only comes later, nobody asks about the others.
    for finding in outcome.told().filter(|finding| finding.covered == covered) {
        let against = |test: &&Test| {
            if is_yield(shown, outcome, test) {
                finding.covered && test.result == Tri::True
            } else {
                test.result == Tri::False
            }
        };
        let rule = finding.tests.iter().find(against);
        let id = rule.map(|test| title_id(shown, &test.rule));
        ids.extend(id.filter(|id| !ids.contains(id)));
    }
    ids.into_iter().map(msg_of).collect()
}

fn title_id(shown: &Shown, rule: &str) -> String {
    let said = shown.material.pack.said(rule);
    format!("rule-{}-title", said.to_ascii_lowercase())
}

/// True of a test that is in the way when it holds.
fn is_yield(shown: &Shown, outcome: &Outcome, test: &Test) -> bool {
    let program = shown.material.pack.program(&outcome.program);
    program.is_some_and(|program| program.yields.contains(&test.rule))
}

fn test(shown: &Shown, outcome: &Outcome, test: &Test) -> AnyView {
    let spared = was_not_needed(shown, test);
    let (word, tone) = match (test.result, is_yield(shown, outcome, test)) {
        (Tri::Unknown, _) if spared => ("test-not-needed", Tone::Quiet),
        (Tri::Unknown, _) => ("test-unknown", Tone::Attention),
        (Tri::True, false) => ("test-true", Tone::Success),
        (Tri::False, false) => ("test-false", Tone::Info),
        (Tri::True, true) => ("test-comes-first", Tone::Info),
        (Tri::False, true) => ("test-not-so", Tone::Quiet),
    };
    item(shown, test, word, tone)
}

/// A part says whether its sentence is so; that may speak for the whole or against it.
fn part(shown: &Shown, test: &Test) -> AnyView {
    let (word, tone) = match test.result {
        Tri::Unknown if was_not_needed(shown, test) => ("test-not-needed", Tone::Quiet),
        Tri::Unknown => ("test-unknown", Tone::Attention),
        Tri::True => ("test-so", Tone::Quiet),
        Tri::False => ("test-not-so", Tone::Quiet),
    };
    item(shown, test, word, tone)
}

fn item(shown: &Shown, test: &Test, word: &'static str, tone: Tone) -> AnyView {
    let spared = was_not_needed(shown, test);
    let title = msg_of(title_id(shown, &test.rule));
    // Beside figures of its own, only what is still open says more.
    let says_more = |part: &&Test| test.compared.is_none() || part.result == Tri::Unknown;
    let parts = test
        .parts
        .iter()
        .filter(says_more)
        .map(|test| part(shown, test));
    let parts: Vec<_> = parts.collect();
    let parts = (!parts.is_empty()).then(|| view! { <ul class="tests">{parts}</ul> });
    let inside = view! { {grounds(shown, test)} {parts} }.into_any();
    view! {
        <li class="test">
            <p class="test-title"><Tag label=msg(word) tone /> <span>{title}</span></p>
            {test.compared.as_ref().filter(|_| !spared).map(|it| compared(shown, it, uses_sample(test)))}
            {not_limited(shown, test)}
            <Details summary=msg("reasons-open") off_paper=true>{inside}</Details>
        </li>
    }
    .into_any()
}

/// Another test had settled the verdict, so nobody asked for this one's facts.
pub(super) fn was_not_needed(shown: &Shown, test: &Test) -> bool {
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
fn not_limited(shown: &Shown, test: &Test) -> Option<AnyView> {
    let rule = shown
        .material
        .pack
        .rule_on(&test.rule, shown.assessment.on)?;
    let Expr::Any(ways) = &rule.is else {
        return None;
    };
    let is_listed = |way: &Expr| match way {
        Expr::Not(inner) => matches!(**inner, Expr::Listed(..)),
        _ => false,
    };
    let unlisted = test.result == Tri::True && test.compared.is_none();
    (unlisted && ways.iter().any(is_listed))
        .then(|| view! { <p class="quiet">{msg("rule-not-limited")}</p> }.into_any())
}

fn compared(shown: &Shown, compared: &Compared, sample: bool) -> AnyView {
    let (own, limit, relation) = (
        compared.own.clone(),
        compared.limit.clone(),
        compared.relation,
    );
    let whose = if figures::is_of_member(shown, &own.id) {
        "test-own-person"
    } else {
        "test-own"
    };
    let name = figures::name(shown, &own.id);
    let own_line = Signal::derive(move || [name.get(), figures::figure(&own)].join(" "));
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
            {figure(whose, own_line, None)} {figure("test-limit", limit_line, tag)}
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
        let (rate, old) = (rate.clone(), old::is_old(shown, rate));
        Signal::derive(move || {
            let old = old.then(|| text_with("rate-old", &[("date", words::day(rate.from))]));
            let parts = [Some(figures::rate(&rate)), old].into_iter().flatten();
            parts.collect::<Vec<_>>().join(" ")
        })
    });
    let params = test.params.iter().map(|param| {
        let (shown, param) = (shown.clone(), param.clone());
        Signal::derive(move || figures::param(&shown, &param))
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
