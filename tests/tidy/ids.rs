//! Every message is used, and every message that is used exists.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use egude_tests::messages::{Language, languages};
use egude_tests::repo::TextFile;
use egude_tests::{Finding, assert_none};
use proc_macro2::TokenTree;
use regex::Regex;

use crate::id_patterns::PATTERNS;
use crate::rust_source::{Run, ident, is_punct, line, quoted, runs, sources};
use crate::vocabulary::Vocabulary;

/// A whole message id, with at least one hyphen or a short word.
static ID: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$").expect("a regular expression"));

/// Functions and macros whose first argument is a message id; keep with `app/src/i18n.rs`.
const ASKS: &[&str] = &["t", "text", "text_with", "msg", "msg_of", "msg_with", "has"];

/// Ids written out in the app: those that are asked for, and every text that could be one.
#[derive(Debug, Default)]
struct Written {
    asked: Vec<(String, String, usize)>,
    /// Texts that could be ids; format texts with `{}` for what is put in.
    any: BTreeSet<String>,
}

fn written(files: &[TextFile]) -> Result<Written, Finding> {
    let mut found = Written::default();
    for file in files {
        for run in runs(file)? {
            for (i, tree) in run.iter().enumerate() {
                found.any.extend(quoted(tree));
                found
                    .asked
                    .extend(asked(&run, i).map(|(id, line)| (id, file.path.clone(), line)));
            }
        }
    }
    Ok(found)
}

/// `t!("id", …)`, `msg("id")`: the id and its line.
fn asked(run: &Run, i: usize) -> Option<(String, usize)> {
    let name = ident(&run[i])?;
    let bang = run.get(i + 1).is_some_and(|tree| is_punct(tree, '!'));
    let TokenTree::Group(arguments) = run.get(i + 1 + usize::from(bang))? else {
        return None;
    };
    let first = arguments.stream().into_iter().next()?;
    let asks = ASKS.contains(&name.as_str()) && bang == (name == "t");
    let before = i.checked_sub(1).map(|i| &run[i]);
    // `.text("…")` and `fn text(…)` are other things of the same name, and so is a file's path.
    let other = before.is_some_and(|t| is_punct(t, '.') || ident(t).as_deref() == Some("fn"));
    let id = quoted(&first).filter(|id| !id.starts_with('/'))?;
    (asks && !other).then(|| (id, line(&first)))
}

/// Ids that the patterns derive; with whether they must exist.
fn derived(vocabulary: &Vocabulary) -> Vec<(String, bool)> {
    let each = PATTERNS.iter().flat_map(|pattern| {
        let ids = (pattern.ids)(vocabulary).into_iter();
        ids.map(|id| (pattern.shape.replace("{}", &id), pattern.must))
    });
    each.collect()
}

fn missing(first: &Language, written: &Written, derived: &[(String, bool)]) -> Vec<Finding> {
    let known = first.by_id();
    let in_app = written
        .asked
        .iter()
        .filter(|(id, _, _)| !known.contains_key(id.as_str()))
        .map(|(id, path, line)| {
            Finding::new(
                path,
                *line,
                format!("There is no message `{id}`."),
                "Write it in every language, or correct the id.",
            )
        });
    let from_data = derived
        .iter()
        .filter(|(id, must)| *must && !known.contains_key(id.as_str()))
        .map(|(id, _)| {
            Finding::new(
                "locales/zh-CN",
                0,
                format!("The data need a message `{id}`."),
                "Write it in every language; see PATTERNS in tests/tidy/id_patterns.rs.",
            )
        });
    in_app.chain(from_data).collect()
}

fn unused(first: &Language, written: &Written, derived: &[(String, bool)]) -> Vec<Finding> {
    let derived: BTreeSet<&str> = derived.iter().map(|(id, _)| id.as_str()).collect();
    let included: BTreeSet<&String> = first.messages.iter().flat_map(|m| &m.references).collect();
    let used = |id: &String| {
        written.any.contains(id) || derived.contains(id.as_str()) || included.contains(id)
    };
    let found = first
        .messages
        .iter()
        .filter(|message| !used(&message.id))
        .map(|message| {
            let remedy = if written.any.iter().any(|text| could_make(text, &message.id)) {
                "It is put together at run time: add the pattern to PATTERNS in tests/tidy/id_patterns.rs."
            } else {
                "Use it or remove it in every language."
            };
            message.finding("is used by nothing.", remedy)
        });
    found.collect()
}

/// Whether a format text such as `step-{name}` could give this id.
fn could_make(text: &str, id: &str) -> bool {
    let Some((before, after)) = text
        .split_once('{')
        .and_then(|(a, b)| Some((a, b.split_once('}')?.1)))
    else {
        return false;
    };
    before.len() + after.len() > 2
        && id.starts_with(before)
        && id.ends_with(after)
        && !after.contains('{')
}

fn misspelt(language: &Language) -> Vec<Finding> {
    let odd = language
        .messages
        .iter()
        .filter(|message| !ID.is_match(message.id.trim_start_matches('-')));
    odd.map(|message| {
        message.finding(
            "is not in kebab-case.",
            "Write small letters, digits and single hyphens.",
        )
    })
    .collect()
}

fn first_language() -> Language {
    languages().into_iter().next().unwrap_or_default()
}

fn in_the_app() -> Written {
    written(&sources("app/src/")).unwrap_or_else(|finding| panic!("{finding}"))
}

#[test]
fn every_message_that_is_used_exists() {
    assert_none(missing(
        &first_language(),
        &in_the_app(),
        &derived(&Vocabulary::read()),
    ));
}

#[test]
fn every_message_is_used() {
    assert_none(unused(
        &first_language(),
        &in_the_app(),
        &derived(&Vocabulary::read()),
    ));
}

#[test]
fn message_ids_are_in_kebab_case() {
    assert_none(languages().iter().flat_map(misspelt).collect());
}

#[cfg(test)]
mod able_to_fail {
    use egude_tests::messages::sample;

    use super::*;

    fn app(text: &str) -> Written {
        written(&[TextFile::sample("app/src/a.rs", text)]).expect("readable")
    }

    #[test]
    fn a_missing_message_is_found_where_it_is_asked_for() {
        let code = "fn a() { t!(\"one\"); msg(\"two-x\"); text_with(\"three\", &[]); node.text(\"no\"); }\nfn b() { view! { <A l=msg(\"four\")/> } }";
        let found = missing(&sample("zh-CN", "one = 1\n"), &app(code), &[]);
        let ids: Vec<&str> = found
            .iter()
            .filter_map(|f| f.problem.split('`').nth(1))
            .collect();
        assert_eq!(ids, ["two-x", "three", "four"]);
        let data = [
            ("q-a-title".to_owned(), true),
            ("q-a-hint".to_owned(), false),
        ];
        assert_eq!(missing(&sample("zh-CN", ""), &app(""), &data).len(), 1);
    }

    #[test]
    fn an_unused_message_is_found() {
        let zh = sample(
            "zh-CN",
            "one = { two }\ntwo = 2\nthree = 3\nq-a-title = 4\nstep-x = 5\n",
        );
        let code = "fn a() { t!(\"one\"); let id = format!(\"step-{name}\"); }";
        let found = unused(&zh, &app(code), &[("q-a-title".to_owned(), true)]);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].problem.starts_with("three") && found[1].remedy.contains("PATTERNS"));
    }

    #[test]
    fn an_id_in_another_spelling_is_found() {
        assert_eq!(
            misspelt(&sample("zh-CN", "aB = 1\na_b = 1\na-1b = 1\n")).len(),
            2
        );
    }
}
