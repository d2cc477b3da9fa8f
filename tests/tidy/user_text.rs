//! No sentence for people stands in Rust: every one is a message of the locales.

use egude_tests::repo::TextFile;
use egude_tests::{Finding, assert_none};
use proc_macro2::{Delimiter, TokenTree};

use crate::rust_source::{Run, ident, is_punct, line, quoted, runs, sources, views};

/// Text that may stand in a view although it has letters, with the reason.
const ALLOWED_TEXT: &[(&str, &str)] = &[];

/// Attributes whose value is read by people.
const SPOKEN: &[&str] = &["alt", "label", "placeholder", "title", "summary", "content"];

/// Letters of the two languages, and the punctuation that only their text uses.
fn is_language(sign: char) -> bool {
    matches!(sign,
        '\u{1800}'..='\u{18AF}' | '\u{11660}'..='\u{1167F}'
        | '\u{3001}'..='\u{303F}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Where single signs that people type are read, which is not text that they are shown.
const READS_INPUT: &str = "crates/flow/src/parse/";

fn script_in_literals(files: &[TextFile]) -> Vec<Finding> {
    in_runs(files, |file, all| {
        let trees = all.iter().flatten();
        trees
            .filter(|tree| quoted(tree).is_some_and(|text| text.chars().any(is_language)))
            .filter(|tree| {
                let signs = quoted(tree).map_or(0, |text| text.chars().count());
                signs > 1 || !file.path.starts_with(READS_INPUT)
            })
            .map(|tree| {
                Finding::new(
                    &file.path,
                    line(tree),
                    format!("{tree} is Chinese or Mongolian text in Rust."),
                    "Make it a message in locales/ and name its id here.",
                )
            })
            .collect()
    })
}

fn visible_text_in_views(files: &[TextFile]) -> Vec<Finding> {
    in_runs(files, |file, all| {
        let found = views(all).into_iter().flat_map(|view| visible_text(&view));
        found
            .filter(|(text, _)| !ALLOWED_TEXT.iter().any(|(allowed, _)| allowed == text))
            .map(|(text, line)| {
                Finding::new(
                    &file.path,
                    line,
                    format!("\"{text}\" is text that people would read, written in a view."),
                    "Make it a message in locales/ and show that, or allow it in tests/tidy/user_text.rs with a reason.",
                )
            })
            .collect()
    })
}

/// Text nodes and spoken attributes of one view: what is between tags, quoted or not.
fn visible_text(view: &Run) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for (i, tree) in view.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| &view[i]);
        let attribute = before.is_some_and(|before| is_punct(before, '='));
        let content = quoted(tree).or_else(|| lone_literal(tree, view, i));
        let text = match content {
            Some(text) if attribute => spoken_attribute(view, i).then_some(text),
            Some(text) => Some(text),
            None => ident(tree).filter(|_| after_a_tag(view, i)),
        };
        let has_letters = |text: &String| text.chars().any(char::is_alphabetic);
        found.extend(text.filter(has_letters).map(|text| (text, line(tree))));
    }
    found
}

/// `{ "text" }` between tags is a text node as well; after `else` or a condition it is not.
fn lone_literal(tree: &TokenTree, view: &Run, i: usize) -> Option<String> {
    let TokenTree::Group(group) = tree else {
        return None;
    };
    let trees: Vec<TokenTree> = group.stream().into_iter().collect();
    let braces = group.delimiter() == Delimiter::Brace && trees.len() == 1;
    (braces && after_a_tag(view, i))
        .then(|| quoted(&trees[0]))
        .flatten()
}

/// Whether the token comes right after the end of a tag, and not after `=>` or `->`.
fn after_a_tag(view: &Run, i: usize) -> bool {
    let sign = |back: usize, c| i >= back && is_punct(&view[i - back], c);
    sign(1, '>') && !sign(2, '=') && !sign(2, '-')
}

/// `title="…"`, `aria-label="…"`: read by people although it is no text node.
fn spoken_attribute(view: &Run, i: usize) -> bool {
    let name = i
        .checked_sub(2)
        .and_then(|i| ident(&view[i]))
        .unwrap_or_default();
    // In `type="content"` the word is a value; here it is the name, and only `aria-` ones end in these.
    let data = i
        .checked_sub(4)
        .and_then(|i| ident(&view[i]))
        .is_some_and(|first| first == "data");
    !data
        && (SPOKEN.contains(&name.as_str())
            || matches!(
                name.as_str(),
                "roledescription" | "valuetext" | "description"
            ))
}

fn in_runs(files: &[TextFile], check: impl Fn(&TextFile, &[Run]) -> Vec<Finding>) -> Vec<Finding> {
    let each = files.iter().map(|file| match runs(file) {
        Ok(all) => check(file, &all),
        Err(finding) => vec![finding],
    });
    each.flatten().collect()
}

#[test]
fn no_chinese_or_mongolian_text_stands_in_rust() {
    let folders = [
        "app/",
        "crates/domain/",
        "crates/rules/",
        "crates/flow/",
        "crates/places/",
        "crates/client/",
        "crates/contract/",
    ];
    let files: Vec<TextFile> = folders.iter().flat_map(|folder| sources(folder)).collect();
    assert_none(script_in_literals(&files));
}

#[test]
fn views_show_messages_and_no_text_of_their_own() {
    assert_none(visible_text_in_views(&sources("app/")));
}

#[cfg(test)]
mod able_to_fail {
    use super::*;

    fn app(text: &str) -> Vec<TextFile> {
        vec![TextFile::sample("app/src/a.rs", text)]
    }

    #[test]
    fn both_scripts_are_found_and_comments_are_free() {
        let bad = "// 低保 is fine here\nconst A: &str = \"低保\";\nconst B: char = 'ᠠ';\nconst C: &str = r#\"、\"#;";
        assert_eq!(script_in_literals(&app(bad)).len(), 3);
    }

    #[test]
    fn signs_that_people_type_are_free_where_input_is_read_and_words_are_not() {
        let reads = TextFile::sample(
            "crates/flow/src/parse/money.rs",
            "const A: char = '元'; const B: &str = \"万元\";",
        );
        assert_eq!(script_in_literals(&[reads]).len(), 1);
    }

    #[test]
    fn text_between_tags_is_found_in_every_spelling() {
        for bad in [
            "<p>\"Back\"</p>",
            "<p>{\"Back\"}</p>",
            "<p>Back</p>",
            "<b/>\"Back\"",
            "<a title=\"Back\"/>",
            "<a aria-label=\"Back\"/>",
        ] {
            let file = app(&format!("fn a() {{ view! {{ {bad} }} }}"));
            assert_eq!(visible_text_in_views(&file).len(), 1, "{bad}");
        }
    }

    #[test]
    fn classes_ids_and_signs_are_free() {
        let good = "fn a() { view! { <p class=\"back\" data-title=\"x\" on:click=move |_| go(\"back\")>{move || t!(\"back\")}\" · \"{if x { \"a\" } else { \"b\" }}</p> } }";
        assert_eq!(visible_text_in_views(&app(good)), []);
    }
}
