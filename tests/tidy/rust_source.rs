//! Rust source as tokens, without comments, attributes and tests.

use egude_tests::Finding;
use egude_tests::repo::{self, TextFile};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A run of neighbouring tokens: a file's top level, or the inside of one pair of brackets.
pub(crate) type Run = Vec<TokenTree>;

/// Source files under a folder, without those that only hold tests.
pub(crate) fn sources(folder: &str) -> Vec<TextFile> {
    let mut files = repo::files_in(folder, ".rs");
    files.retain(|file| {
        let parts: Vec<&str> = file.path.split('/').collect();
        !parts.contains(&"tests")
            && !file.path.ends_with("/tests.rs")
            && file.path.contains("/src/")
    });
    files
}

/// All runs of a file, outermost first.
pub(crate) fn runs(file: &TextFile) -> Result<Vec<Run>, Finding> {
    let stream: TokenStream = file.text.parse().map_err(|error| {
        let text = format!("This is not Rust that can be read: {error}.");
        Finding::new(&file.path, 1, text, "Make it compile.")
    })?;
    let mut all = Vec::new();
    gather(stream, &mut all);
    Ok(all)
}

fn gather(stream: TokenStream, all: &mut Vec<Run>) {
    let run = without_attributes_and_tests(stream.into_iter().collect());
    let inner: Vec<TokenStream> = run
        .iter()
        .filter_map(|tree| {
            if let TokenTree::Group(g) = tree {
                Some(g.stream())
            } else {
                None
            }
        })
        .collect();
    all.push(run);
    for stream in inner {
        gather(stream, all);
    }
}

/// Doc comments are attributes by now; an item under `#[cfg(test)]` or `#[test]` is no product code.
fn without_attributes_and_tests(run: Run) -> Run {
    let mut kept = Vec::new();
    let mut trees = run.into_iter().peekable();
    let mut skipping = false;
    while let Some(tree) = trees.next() {
        if is_punct(&tree, '#') {
            if trees.peek().is_some_and(|next| is_punct(next, '!')) {
                trees.next();
            }
            let is_attribute = matches!(trees.peek(), Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Bracket);
            if is_attribute {
                skipping |= trees
                    .next()
                    .is_some_and(|attribute| is_for_tests(&attribute));
                continue;
            }
        }
        if skipping {
            let braces = matches!(&tree, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace);
            skipping = !(braces || is_punct(&tree, ';'));
            continue;
        }
        kept.push(tree);
    }
    kept
}

/// `#[test]` and `#[cfg(test)]`; a doc comment that speaks of tests is neither.
fn is_for_tests(attribute: &TokenTree) -> bool {
    let TokenTree::Group(group) = attribute else {
        return false;
    };
    let inside: Run = group.stream().into_iter().collect();
    match inside.first().and_then(ident).as_deref() {
        Some("test") => true,
        Some("cfg") => inside
            .get(1)
            .is_some_and(|condition| condition.to_string() == "(test)"),
        _ => false,
    }
}

pub(crate) fn is_punct(tree: &TokenTree, sign: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == sign)
}

pub(crate) fn ident(tree: &TokenTree) -> Option<String> {
    if let TokenTree::Ident(ident) = tree {
        Some(ident.to_string())
    } else {
        None
    }
}

/// The inside of a string or character literal as it is written, escapes included.
pub(crate) fn quoted(tree: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = tree else {
        return None;
    };
    let text = literal.to_string();
    let body = text.trim_start_matches(['b', 'c', 'r']).trim_matches('#');
    let quote = body.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    Some(body.strip_prefix(quote)?.strip_suffix(quote)?.to_owned())
}

/// The line of a token, counted from 1.
pub(crate) fn line(tree: &TokenTree) -> usize {
    tree.span().start().line
}

/// The runs inside `view! { … }`, top level only; what is nested in braces has its own run.
pub(crate) fn views(runs: &[Run]) -> Vec<Run> {
    let mut found = Vec::new();
    for run in runs {
        for three in run.windows(3) {
            if ident(&three[0]).as_deref() == Some("view")
                && is_punct(&three[1], '!')
                && let TokenTree::Group(group) = &three[2]
            {
                found.push(group.stream().into_iter().collect());
            }
        }
    }
    found
}

#[cfg(test)]
mod able_to_fail {
    use super::*;

    #[test]
    fn comments_attributes_and_tests_are_left_out() {
        let text = "//! test\n/// a test\nfn a() { /* c */ let s = \"kept\"; }\n#[cfg(test)]\nmod tests { const T: &str = \"gone\"; }\nconst Z: u8 = 1;\n";
        let runs = runs(&TextFile::sample("a.rs", text)).expect("readable");
        let strings: Vec<String> = runs.iter().flatten().filter_map(quoted).collect();
        assert_eq!(strings, ["kept"]);
        assert!(runs[0].iter().filter_map(ident).any(|word| word == "Z"));
    }

    #[test]
    fn unreadable_source_is_a_finding() {
        assert!(runs(&TextFile::sample("a.rs", "fn a() { (")).is_err());
    }

    #[test]
    fn a_view_in_a_view_is_seen_too() {
        let text = "fn a() { view! { <p>{move || view! { <b>\"x\"</b> }}</p> } }";
        let runs = runs(&TextFile::sample("a.rs", text)).expect("readable");
        assert_eq!(views(&runs).len(), 2);
    }
}
